import type { Cell } from "../../tables";

/** How a column of a report table is written and shown. */
export type ColumnKind = "text" | "count" | "number" | "percent" | "hours" | "dateTime" | "status";

export interface ReportColumn {
  /** English in every language, so that formulas such as `Compliance[Attainment]` work everywhere. */
  readonly header: string;
  readonly kind: ColumnKind;
  /** In characters of the default font. */
  readonly width: number;
}

/** A native line chart over rows of the report's own table. */
export interface ReportChart {
  /** Stable: a re-run finds the chart by it and keeps what the user changed of its looks and place. */
  readonly name: string;
  readonly title: string;
  /** First body row, 0-based, and how many. */
  readonly firstRow: number;
  readonly rowCount: number;
  /** Header of the column along the axis. */
  readonly categories: string;
  readonly series: readonly ReportSeries[];
  readonly kind: ColumnKind;
}

export interface ReportSeries {
  /** Header of the column that it shows. */
  readonly header: string;
  readonly name: string;
  readonly role: "measured" | "target";
}

/** One line above the table. */
export interface ReportLine {
  readonly text: string;
  readonly look: "title" | "verdict" | "plain" | "note";
}

export type ReportRow = readonly Cell[];

/**
 * What one report sheet says, as plain data: `applyReportSheets` puts it into the workbook. The number of lines is the same in
 * every run, so that the table below them stays where it is.
 */
export interface ReportSheet {
  /** Stable key of the section, e.g. "compliance". */
  readonly key: string;
  /** Sheet name in the language of the review. */
  readonly title: string;
  readonly lines: readonly ReportLine[];
  readonly tableName: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
  /** The charts that rows like `rows` call for. A function of the rows, so that an undone run can draw the earlier ones again. */
  charts(rows: readonly ReportRow[]): readonly ReportChart[];
}

/** The words of a status in the language of the review. */
export interface StatusWords {
  readonly met: string;
  readonly atRisk: string;
  readonly notMet: string;
  readonly noData: string;
}

/** A text as Excel must be given it so that it is not read as a number, a date or a formula. */
export function literal(cell: Cell): Cell {
  return typeof cell === "string" && cell !== "" ? `'${cell}` : cell;
}
