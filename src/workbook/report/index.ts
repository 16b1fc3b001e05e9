export { applyReportSheets } from "./applyReportSheets";
export { marginText, pageRoom } from "./printSetup";
export type { HeaderFooter, Paper } from "./printSetup";
export { marked, POINTS_PER_CHARACTER, QUIET, ROW_HEIGHT_PT } from "./reportLooks";
export { OWN_COLUMNS, parseOwnColumns } from "./ownColumns";
export { readMarks } from "./readMarks";
export { EARLIER, markFormula, parseMark, REPORT_MARK } from "./reportMark";
export type { ReportMark } from "./reportMark";
export type { ReportSetting } from "./ReportSetting";
export { literal, tablesOf } from "./reportSheet";
export type {
  ChartsBlock, ColumnKind, LinesBlock, ReportBlock, ReportCell, ReportChart, ReportColumn, ReportLine, ReportLink, ReportRow, ReportSheet, ReportTile, StatusWords, TableBlock,
} from "./reportSheet";
export { ReportSheetProtectedError } from "./ReportSheetProtectedError";
export { setTableBody } from "./tableBody";
export { textLines } from "./textLines";
