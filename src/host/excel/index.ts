export { LocalExcel } from "./LocalExcel";
export type { LocalExcelOptions, Recalculate } from "./LocalExcel";
export type { CellChange, ExcelSession } from "./ExcelSession";
export { excelTypes } from "./excelTypes";
export { cellText } from "./cells/cellText";
export { activateSheet, addSheet, deleteSheet, renameSheet } from "./worksheets/sheetActions";
