export { PartFault } from "./PartFault";
export { Shell } from "./Shell";
export type { Page } from "./useShell";
