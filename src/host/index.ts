export { createHost } from "./createHost";
export { startOfficeJs } from "./environment";
export type { OfficeJs } from "./environment";
export { LocalExcel } from "./excel";
export type { CellChange, ExcelSession, LocalExcelOptions, Recalculate } from "./excel";
export { WorkbookModel } from "./model";
export type { Area, CellValue, SheetModel } from "./model";
export { RichApiError } from "./richapi";
export type { Fault } from "./richapi";
