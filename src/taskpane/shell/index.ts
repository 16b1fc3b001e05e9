export { PartPlace } from "./PartPlace";
export { Shell } from "./Shell";
export type { MenuPageName } from "./useShell";
