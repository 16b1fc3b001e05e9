export { applyReportSheets } from "./applyReportSheets";
export type { ReportLanguage } from "./applyReportSheets";
export { setTableBody } from "./tableBody";
export { POINTS_PER_CHARACTER } from "./reportFormats";
export { REPORT_MARK } from "./reportMark";
export { literal } from "./reportSheet";
export type { ReportChart, ReportColumn, ReportLine, ReportRow, ReportSheet, StatusWords } from "./reportSheet";
export { ReportSheetProtectedError } from "./reportState";
