import type { Cell } from "../../tables";
import { cellsAt } from "./cellsAt";
import { isFormula } from "./isFormula";
import { portions } from "./portions";

/** A request to Excel on the web may hold 5 MB; rows beyond this many bytes go into the next sync. */
const WRITE_BYTES = 2_000_000;

/** Rows in portions that fit one request: `[first, end)` of each. */
export function rowPortions(rows: readonly (readonly Cell[])[], first = 0): { readonly first: number; readonly end: number }[] {
  let next = first;
  return portions(rows.slice(first), (row) => JSON.stringify(row).length, WRITE_BYTES).map(({ length }) => {
    const portion = { first: next, end: next + length };
    next = portion.end;
    return portion;
  });
}

/**
 * Makes the body of a table hold exactly `body` (formulas or values, as wide as the table, at least one row). It grows by adding
 * table rows and shrinks by deleting them, as a person would, so that cells below it move and are never written over.
 */
export async function setTableBody(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  table: Excel.Table,
  place: { readonly top: number; readonly left: number; readonly width: number; readonly height: number },
  body: readonly (readonly Cell[])[],
): Promise<void> {
  const first = place.top + 1;
  if (body.length < place.height) {
    cellsAt(worksheet, first + body.length, place.left, place.height - body.length, place.width).delete("Up");
  }
  const differing = columnsOfDifferingFormulas(body);
  const data = differing.length === 0 ? body : body.map((row) => row.map((cell, at) => (differing.includes(at) && isFormula(cell) ? ANY_DATA : cell)));
  const kept = data.slice(0, place.height);
  await writeRows(context, worksheet, { row: first, column: place.left }, kept);
  for (const { first: from, end } of rowPortions(data, kept.length)) {
    table.rows.add(undefined, data.slice(from, end).map((row) => [...row]));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request may hold 5 MB
    if (end < data.length) await context.sync();
  }
  for (const column of differing) await writeRows(context, worksheet, { row: first, column: place.left + column }, body.map((row) => [row[column]]));
}

const ANY_DATA = "'-";

/**
 * The columns in which one formula is not that of every row. Into a column of a table without data Excel fills the last formula that is written, over all others and over blanks:
 * every link would say and open what the last one does (OfficeDev/office-js #6745, #2093: by design). Where data stands it does not (#5909), so these get some first.
 */
function columnsOfDifferingFormulas(body: readonly (readonly Cell[])[]): number[] {
  return body[0].flatMap((_, column) => (body.some((row) => isFormula(row[column])) && new Set(body.map((row) => row[column])).size > 1 ? [column] : []));
}

/** Writes formulas or values from a cell on (0-based), in as many requests as their size needs. */
export async function writeRows(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  corner: { readonly row: number; readonly column: number },
  rows: readonly (readonly Cell[])[],
): Promise<void> {
  for (const { first, end } of rowPortions(rows)) {
    cellsAt(worksheet, corner.row + first, corner.column, end - first, rows[first].length).formulas = rows.slice(first, end).map((row) => [...row]);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request may hold 5 MB
    if (end < rows.length) await context.sync();
  }
}
