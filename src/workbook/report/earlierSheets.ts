import type { Cell } from "../../tables";
import { cellsAt } from "../excel";
import { EARLIER, markFormula, REPORT_MARK, type ReportMark, standsOn } from "../marks";
import type { ReportState } from "./reportState";
import { MAX_ROW_HEIGHT_PT } from "./rowHeights";

/** Which review is written, and which of its sheets it was asked for. */
export interface WrittenReview {
  /** Id of its snapshot and a fingerprint of its figures, e.g. "monthly 2026-05 1f9c20d7". */
  readonly id: string;
  /** Every section by its key; false for those of an edition or a type that this run was not asked for. */
  readonly asked: ReadonlyMap<string, boolean>;
  /** What is added to the title of a sheet that an earlier review left. */
  readonly earlier: string;
}

/** A sheet of ours that the review does not write, as it stands: it would show figures of another review as if they were of this one. */
export interface EarlierSheet {
  /** Of the sheet. */
  readonly id: string;
  readonly mark: ReportMark;
  readonly tabColor: string;
  /** The first text above its tables; `undefined` when somebody has removed it. */
  readonly title: { readonly row: number; readonly column: number; readonly text: string; readonly height: number } | undefined;
}

/** Lighter than every part of a review. */
const EARLIER_TAB = "#EDEDED";
/** A longer title may need a second line. */
const ONE_LINE_CHARS = 50;

/**
 * The sheets of an earlier review that this one leaves as they are, and that do not say so yet. Not among them: what stands beside reviews (comments of
 * the client), sheets of the same review that this run was not asked for, copies that somebody made, and protected sheets. Writes nothing.
 */
export async function findEarlierSheets(context: Excel.RequestContext, { existing, sheets }: ReportState, { id, asked }: WrittenReview): Promise<EarlierSheet[]> {
  const updated = new Set([...existing.values()].map(({ sheet }) => sheet));
  const others = sheets.flatMap(({ sheet, mark, loaded: { protection } }) => {
    const isAsked = asked.get(mark?.key ?? "");
    if (!mark || isAsked === undefined || updated.has(sheet.name) || protection.protected) return [];
    if (mark.review === EARLIER || (mark.review === id && !isAsked)) return [];
    return [{ sheet, mark, body: sheet.tables.getItemOrNullObject(mark.tables[0]).getDataBodyRange().load({ rowIndex: true, columnIndex: true, worksheet: { id: true } }) }];
  });
  if (others.length === 0) return [];
  await context.sync();
  // Headers may be switched off; their row is there all the same.
  const left = others.filter(({ sheet, body }) => standsOn(sheet, body)).map(({ body: { rowIndex, columnIndex }, ...other }) => ({ ...other, rows: rowIndex - 1, column: columnIndex }));
  const heads = left.map(({ sheet, rows, column }) => (rows === 0 ? undefined : cellsAt(sheet, 0, column, rows).load({ formulas: true })));
  await context.sync();
  const titles = heads.map((head) => head?.formulas.findIndex(([cell]: Cell[]) => isText(cell)) ?? -1);
  const lines = left.map(({ sheet, column }, index) => (titles[index] < 0 ? undefined : cellsAt(sheet, titles[index], column).load({ format: { rowHeight: true } })));
  await context.sync();
  return left.map(({ sheet, mark, column }, index) => {
    const row = titles[index];
    const title = row < 0 ? undefined : { row, column, text: String(heads[index]!.formulas[row][0]), height: lines[index]!.format.rowHeight };
    return { id: sheet.id, mark, tabColor: sheet.tabColor, title };
  });
}

function isText(cell: Cell): boolean {
  return typeof cell === "string" && cell.trim() !== "" && !cell.startsWith("=");
}

/** Says on each sheet, in its title and by its tab, that it is of an earlier review. Nothing on it is taken away: others may rely on it. */
export function headEarlierSheets(context: Excel.RequestContext, sheets: readonly EarlierSheet[], { earlier }: WrittenReview): void {
  for (const { id, mark, title } of sheets) {
    const text = `${title?.text ?? ""} (${earlier})`;
    write(context, { id, mark: { ...mark, review: EARLIER }, tabColor: EARLIER_TAB, title: title && { ...title, text, height: Math.max(title.height, Math.min(MAX_ROW_HEIGHT_PT, title.height * (text.length > ONE_LINE_CHARS ? 2 : 1))) } });
  }
}

/** Undoes `headEarlierSheets`, whatever part of it was done, on the sheets that are still there. One sync; what it writes goes with the next. */
export async function restoreEarlierSheets(context: Excel.RequestContext, sheets: readonly EarlierSheet[]): Promise<void> {
  const marks = sheets.map(({ id }) => context.workbook.worksheets.getItemOrNullObject(id).names.getItemOrNullObject(REPORT_MARK).load({ name: true }));
  await context.sync();
  sheets.filter((_, index) => !marks[index].isNullObject).forEach((sheet) => write(context, sheet));
}

function write(context: Excel.RequestContext, { id, mark, tabColor, title }: EarlierSheet): void {
  const worksheet = context.workbook.worksheets.getItem(id);
  worksheet.names.getItem(REPORT_MARK).formula = markFormula(mark);
  worksheet.tabColor = tabColor;
  if (!title) return;
  const cell = cellsAt(worksheet, title.row, title.column);
  cell.values = [[`'${title.text}`]];
  cell.format.rowHeight = title.height;
}
