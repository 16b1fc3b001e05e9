export { PartPlace } from "./PartPlace";
export { Shell } from "./Shell";
export type { Page } from "./useShell";
