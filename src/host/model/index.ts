export { DEFAULT_STYLE, StyleTable } from "./StyleTable";
export { MAX_COLUMNS, MAX_ROWS, SheetModel } from "./SheetModel";
export type { SheetAspect } from "./SheetModel";
export { WorkbookModel } from "./WorkbookModel";
export type * from "./types";
