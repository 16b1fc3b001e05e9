import type { Area, CellStyle, Chart, ConditionalFormat, PageLayout } from "../../host/model";
import type { Cell } from "../../tables";

/** How a cell looks; what is left out is as in an empty workbook. */
export type CellLook = Partial<Omit<CellStyle, "locked" | "strikethrough">>;

/** An Excel table of a report sheet. Places are 0-based cells of the sheet; `area` includes the header row and no totals. */
export interface TablePicture {
  readonly name: string;
  readonly area: Area;
  /** Of each column; `own`: a column that the report made, not one that somebody added; `isHidden`: nobody sees it. */
  readonly columns: readonly { readonly header: string; readonly own: boolean; readonly isHidden: boolean }[];
  readonly style: string;
  readonly showBandedRows: boolean;
  readonly showFilterButton: boolean;
  /** Body rows, 0-based rows of the sheet, that a filter or a person has hidden. */
  readonly hiddenRows: ReadonlySet<number>;
  /** How the body of each column looks where `looks` says nothing. */
  readonly bodyLooks: readonly CellLook[];
}

/** A chart without its identity; every series names cells by sheet. */
export type ChartPicture = Omit<Chart, "id" | "part" | "changed">;

/** A report sheet as it stands in the workbook: values and looks, and nothing else of the file. */
export interface SheetPicture {
  /** Section of the report, e.g. "compliance". */
  readonly key: string;
  readonly name: string;
  /** Column behind the last one of the page; what stands there or below the last table is not the report's. */
  readonly pageWidth: number;
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Rows from the top of the sheet to the end of the last table. */
  readonly values: readonly (readonly Cell[])[];
  readonly looks: ReadonlyMap<string, CellLook>;
  /** In points, where a row is not as high as any other. */
  readonly rowHeights: ReadonlyMap<number, number>;
  /** In points. */
  readonly columnWidths: readonly number[];
  readonly merged: readonly Area[];
  readonly tables: readonly TablePicture[];
  readonly charts: readonly ChartPicture[];
  /** Charts that stand there, too, and could not be read. */
  readonly unreadCharts: number;
  /** Rules that compare with constants; in the order in which they count. */
  readonly rules: readonly { readonly areas: readonly Area[]; readonly rule: ConditionalFormat["rule"]; readonly stopIfTrue: boolean }[];
  /** Rules that stand there, too, and could not be read. */
  readonly unreadRules: number;
  readonly page: PageLayout;
}

/** The key of a cell in `SheetPicture.looks`. */
export function cellKey(row: number, column: number): string {
  return `${row},${column}`;
}

export function isWithin({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
