import type { Cell } from "../../tables";

/**
 * How a column of a report table is written and shown. `status` holds the bare word of a status; `mark` a text that begins with the
 * shape of one (▲ ● ✖ ○) and is coloured by it; `link` looks like a link; `input` belongs to the reader: it starts empty and no run writes into it again.
 * `availability` is a share with two decimals: with one, a quarter with an outage of an hour would read 100.0%.
 */
export type ColumnKind = "text" | "count" | "number" | "percent" | "availability" | "hours" | "money" | "date" | "dateTime" | "status" | "mark" | "link" | "input";

export interface ReportColumn {
  /** English in every language, so that formulas such as `Compliance[Attainment]` work everywhere. */
  readonly header: string;
  readonly kind: ColumnKind;
  /** In characters of the default font. */
  readonly width: number;
  /** The heading in the language of the review, shown above the header; left out where nothing needs saying. */
  readonly heading?: string;
}

/** A cell that leads to a row of a table of the same review, e.g. from a figure to its tickets. Without that table it is a plain text. */
export interface ReportLink {
  readonly text: string;
  readonly table: string;
  /** Body row, 0-based; the top of its sheet when left out. */
  readonly row?: number;
}

export type ReportCell = Cell | ReportLink;
export type ReportRow = readonly ReportCell[];

/**
 * measured: the figure itself; target: a dashed line; mean, upper, lower: the limits of usual variation; signal: points outside them.
 */
export type SeriesRole = "measured" | "target" | "mean" | "upper" | "lower" | "signal";

export interface ReportSeries {
  /** Header of the column that it shows. */
  readonly header: string;
  readonly name: string;
  readonly role: SeriesRole;
}

/** A native chart over rows of a table of its sheet. */
export interface ReportChart {
  /** Stable: a re-run finds the chart by it and keeps what the user changed of its looks. Begins with the prefix of its block. */
  readonly name: string;
  readonly title: string;
  /** First body row, 0-based, and how many. */
  readonly firstRow: number;
  readonly rowCount: number;
  /** Header of the column along the axis. */
  readonly categories: string;
  readonly series: readonly ReportSeries[];
  readonly kind: ColumnKind;
  /** Where the axis of values ends, for shares in per cent; Excel chooses when left out. */
  readonly most?: number;
  /** Lines when left out; columns stand for counts of things, with targets as lines over them. */
  readonly form?: "line" | "column";
}

/** A sentence over the whole width of the page; it wraps. "" keeps its row free. */
export interface ReportLine {
  readonly text: string;
  readonly look: "title" | "verdict" | "heading" | "plain" | "note";
}

/** A figure in large type with a word above and below it. */
export interface ReportTile {
  readonly label: string;
  readonly value: string;
  readonly note: string;
}

/** Lines; their number is the same in every run. What may come and go belongs into a table. */
export interface LinesBlock {
  readonly kind: "lines";
  readonly lines: readonly ReportLine[];
}

/** Figures side by side; their number is the same in every run. */
export interface TilesBlock {
  readonly kind: "tiles";
  readonly tiles: readonly ReportTile[];
}

/** An Excel table, found again by its name in later runs wherever the user moved it. */
export interface TableBlock {
  readonly kind: "table";
  /** English, unique among all sections, e.g. "Compliance". */
  readonly name: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
  /**
   * Headers that together tell a row from the others. What the reader wrote beside a row (input columns, columns of their own) follows it
   * by them to its new place; without keys it stays where it stands.
   */
  readonly keys?: readonly string[];
  /** Whether rows of earlier runs that somebody has answered stay below its own, for tables whose questions change. */
  readonly keepsAnswered?: boolean;
  /** Whether only the headings in the reader's language are shown, the English header being a thin line below them. */
  readonly isPlain?: boolean;
  /** Rows of sentences rather than figures: they wrap. */
  readonly wraps?: boolean;
}

/** Charts side by side over rows of a table of the same sheet; they stand where the block stands. */
export interface ChartsBlock {
  readonly kind: "charts";
  readonly table: string;
  /** With which the names of these charts begin, e.g. "Trend ". */
  readonly prefix: string;
  readonly perRow: number;
  /** The charts that rows like `rows` call for. A function of the rows, so that an undone run can draw the earlier ones again. */
  charts(rows: readonly ReportRow[]): readonly ReportChart[];
}

/** What stands below is not printed: figures that charts are drawn from, lists for the screen. */
export interface PageEndBlock {
  readonly kind: "pageEnd";
}

export type ReportBlock = LinesBlock | TilesBlock | TableBlock | ChartsBlock | PageEndBlock;

/** What a sheet is for: read in the meeting, figures and tickets behind that, analyses, or what all of it rests on. */
export const SHEET_PARTS = ["meeting", "figures", "analyses", "basis"] as const;
export type SheetPart = (typeof SHEET_PARTS)[number];

/**
 * What one report sheet says, as plain data: `applyReportSheets` puts it into the workbook. Blocks stand below each other in one set of
 * columns; at least one of them is a table, and their order and kinds are the same in every run.
 */
export interface ReportSheet {
  /** Stable key of the section, e.g. "compliance". */
  readonly key: string;
  /** Shown by the colour of its tab. */
  readonly part: SheetPart;
  /** Sheet name in the language of the review. */
  readonly title: string;
  /** One page, or as many as the rows need. */
  readonly page: "onePortrait" | "oneLandscape" | "portrait" | "landscape";
  /**
   * Only so many columns from the left are printed, and no rows below the review. When left out, Excel prints all that stands on the sheet. A sheet whose table is
   * printed in some runs only must say it: else the print area of an earlier run would stay.
   */
  readonly printedColumns?: number;
  /** Lines and tiles reach over so many columns, the same in every run; over the printed ones when left out. */
  readonly textColumns?: number;
  readonly blocks: readonly ReportBlock[];
}

/** The words of a status in the language of the review. */
export interface StatusWords {
  readonly met: string;
  readonly atRisk: string;
  readonly notMet: string;
  readonly noData: string;
}

/** The tables of a sheet, top down. */
export function tablesOf(sheet: Pick<ReportSheet, "blocks">): TableBlock[] {
  return sheet.blocks.filter((block) => block.kind === "table");
}
