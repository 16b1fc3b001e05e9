import type { ReportChart, ReportLine, ReportRow, TableBlock } from "..";
import { type ColumnPlan, figureColumns } from "./columns";
import { type ReportInput, reviewTitle } from "./reportInput";
import type { SheetContent } from "./ReportSection";

/** A sheet around one Excel table with filters. */
export interface DataSheet {
  readonly title: string;
  /** Name of the tab; the title when left out. */
  readonly tab?: string;
  /** Between the titles and the notes; as many in every run. */
  readonly lines?: readonly ReportLine[];
  /** What a reader must know of the figures; as many in every run. */
  readonly notes?: readonly string[];
  readonly table: Omit<TableBlock, "kind" | "columns"> & { readonly columns: readonly ColumnPlan[] };
  /** Landscape when left out. */
  readonly page?: "portrait" | "landscape";
  /** False where the table is for the screen: charts are drawn from it, or it is empty. True when left out. */
  readonly printsTable?: boolean;
  /** Above the table, two side by side when nothing else is said. */
  readonly charts?: { readonly prefix: string; readonly perRow?: number; charts(rows: readonly ReportRow[]): readonly ReportChart[] };
}

/** The usual sheet of the detailed edition: titles, notes, charts, and the table that they are drawn from. */
export function dataSheet(input: ReportInput, { title, tab = title, lines = [], notes = [], table, page = "landscape", printsTable = true, charts }: DataSheet): SheetContent {
  const heading: ReportLine[] = title === reviewTitle(input) ? [{ text: title, look: "title" }] : [{ text: title, look: "title" }, { text: reviewTitle(input), look: "plain" }];
  return {
    title: tab,
    page,
    blocks: [
      { kind: "lines", lines: [...heading, ...lines, ...notes.map((text): ReportLine => ({ text, look: "note" }))] },
      ...(charts ? [{ kind: "charts", table: table.name, perRow: 2, ...charts } as const] : []),
      ...(printsTable ? [] : [{ kind: "pageEnd" } as const]),
      { kind: "table", ...table, columns: figureColumns(table.columns, input.messages) },
    ],
  };
}
