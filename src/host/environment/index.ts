export { startOfficeJs } from "./startOfficeJs";
export type { OfficeJs } from "./startOfficeJs";
