export { ROWS_NAMED } from "./types";
export type { Finding, Place, Severity } from "./types";
