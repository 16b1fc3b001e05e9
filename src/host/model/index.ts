export { areaName, cellName, columnIndex, columnLetters, parseArea, parseAreas, quotedSheetName } from "./address";
export { DEFAULT_STYLE, StyleTable } from "./StyleTable";
export { formulaTokens, isFunctionCall } from "./formulaTokens";
export type { FormulaToken } from "./formulaTokens";
export { cellAtPoint, charsToPoints, columnWidthPt, pointOfCell, pointsToChars, rowHeightPt } from "./geometry";
export { MAX_COLUMNS, MAX_ROWS, SheetModel } from "./SheetModel";
export type { SheetAspect } from "./SheetModel";
export { WorkbookModel } from "./WorkbookModel";
export type * from "./types";
