export type { Appearance } from "./Appearance";
export { contrastTheme } from "./contrastTheme";
export { useAppearance } from "./useAppearance";
