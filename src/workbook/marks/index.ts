export { OWN_COLUMNS, ownColumnsFormula, parseOwnColumns } from "./ownColumns";
export { readMarks } from "./readMarks";
export type { SheetWithMark } from "./readMarks";
export { EARLIER, languagesOf, markFormula, markIn, parseMark, REPORT_MARK } from "./reportMark";
export type { ReportMark } from "./reportMark";
export { standsOn } from "./standsOn";
