/** A cell as Excel and Office.js give it: a date is a serial number, an empty cell is "". An error cell is its text, e.g. "#N/A". */
export type Cell = string | number | boolean;

/** A table that stands in a joined one. */
export interface TablePart {
  readonly name: string;
  readonly size: number;
  /** Sheet row (1-based) of its first data row. */
  readonly firstRow: number;
  /** Rows of the joined table above its first one. */
  readonly above: number;
}

/**
 * A table of a sheet or a file, column by column. Columns may be read lazily: ask only for those that are needed.
 * All columns have `size` cells; `headers` may hold empty and repeated names.
 */
export interface TableSource {
  /** As people see it: table name, sheet name or file name. */
  readonly name: string;
  readonly headers: readonly string[];
  readonly size: number;
  column(index: number): readonly Cell[];
  /** Sheet row (1-based) of the first data row. */
  readonly firstRow: number;
  /** Sheet column (1-based) of the first column. */
  readonly firstColumn: number;
  /** The workbook counts days from 1904. */
  readonly date1904: boolean;
  /** The tables below each other of which a joined one consists; then `firstRow` is 1, and rows are counted through all of them. */
  readonly parts?: readonly TablePart[];
}
