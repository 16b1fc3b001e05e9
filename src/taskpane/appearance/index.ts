export type { Appearance } from "./Appearance";
export { contrastTheme } from "./contrastTheme";
export { readAppearance } from "./readAppearance";
export { useAppearance } from "./useAppearance";
