export { XlsxError } from "./XlsxError";
export { loadXlsx } from "./loadXlsx";
export { saveXlsx } from "./saveXlsx";
export { shiftFormula } from "./formulas/shiftFormula";
export { renameSheetInXml } from "./xml/renameSheetInXml";
