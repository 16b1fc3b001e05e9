export { applyReportSheets } from "./applyReportSheets";
export { marginText, pageRoom } from "./printSetup";
export type { HeaderFooter, Paper } from "./printSetup";
export { marked } from "./reportLooks";
export type { ReportSetting } from "./ReportSetting";
export { SHEET_PARTS, tablesOf } from "./reportSheet";
export type {
  ChartsBlock, ColumnKind, LinesBlock, ReportBlock, ReportCell, ReportChart, ReportColumn, ReportLine, ReportLink, ReportRow, ReportSheet, ReportTile, SheetPart, StatusWords, TableBlock,
} from "./reportSheet";
export { ReportSheetProtectedError } from "./ReportSheetProtectedError";
export { textLines, textWidth } from "./textLines";
