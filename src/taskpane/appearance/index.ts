export type { Appearance } from "./Appearance";
export { readAppearance } from "./readAppearance";
export { useAppearance } from "./useAppearance";
