import type { Area, Table } from "../model/index";

/**
 * The cells that the brackets of a structured reference mean, e.g. `[#All]`, `[Opened]`, `[@Opened]`, `[[#Headers],[A]:[C]]`.
 * `row` is the row of the formula, for "this row". `undefined` when a column or part does not exist (#REF!).
 */
export function structuredArea(table: Table, bracket: string, row: number): Area | undefined {
  const inner = bracket.slice(1, -1).trim();
  const parts = new Set<string>();
  let columns: [string, string] | undefined;
  if (inner.startsWith("@")) {
    parts.add("#this row");
    columns = columnRange(inner.slice(1).trim());
  } else if (inner.startsWith("#")) parts.add(inner.toLowerCase());
  else if (inner.startsWith("[")) {
    for (const piece of pieces(inner)) {
      if (piece.startsWith("[#")) parts.add(piece.slice(1, -1).trim().toLowerCase());
      else columns = columnRange(piece);
    }
  } else if (inner !== "") columns = [unescaped(inner), unescaped(inner)];
  const across = columns ? columnsOf(table, columns) : { left: table.area.left, right: table.area.right };
  const down = rowsOf(table, parts, row);
  return across && down && { ...down, ...across };
}

/** The data of a table: without headers and totals. A table without rows has one empty row in Excel too. */
export function tableData(table: Table): Area {
  const { area, showHeaders, showTotals } = table;
  const top = area.top + (showHeaders ? 1 : 0);
  return { ...area, top, bottom: Math.max(top, area.bottom - (showTotals ? 1 : 0)) };
}

function rowsOf(table: Table, parts: ReadonlySet<string>, row: number): { top: number; bottom: number } | undefined {
  const { area, showHeaders, showTotals } = table;
  const data = tableData(table);
  if (parts.size === 0) return { top: data.top, bottom: data.bottom };
  if (parts.has("#all")) return { top: area.top, bottom: area.bottom };
  if (parts.has("#this row")) return row >= data.top && row <= data.bottom ? { top: row, bottom: row } : undefined;
  let top = Infinity;
  let bottom = -1;
  const add = (first: number, last: number) => {
    top = Math.min(top, first);
    bottom = Math.max(bottom, last);
  };
  if (parts.has("#headers") && showHeaders) add(area.top, area.top);
  if (parts.has("#data")) add(data.top, data.bottom);
  if (parts.has("#totals") && showTotals) add(area.bottom, area.bottom);
  return bottom < 0 ? undefined : { top, bottom };
}

function columnsOf(table: Table, [first, last]: [string, string]): { left: number; right: number } | undefined {
  const index = (name: string) => table.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase());
  const [from, to] = [index(first), index(last)];
  return from < 0 || to < 0 ? undefined : { left: table.area.left + Math.min(from, to), right: table.area.left + Math.max(from, to) };
}

/** "[A]:[C]", "[A]" or "A". */
function columnRange(text: string): [string, string] | undefined {
  if (text === "") return undefined;
  if (!text.startsWith("[")) return [unescaped(text), unescaped(text)];
  const found = bracketed(text);
  return [unescaped(found[0]), unescaped(found.at(-1)!)];
}

/** The comma-separated pieces of "[#Headers],[A]:[C]". */
function pieces(text: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (text[at] === "'") at++;
    else if (text[at] === "[") depth++;
    else if (text[at] === "]") depth--;
    else if (depth === 0 && (at === text.length || text[at] === ",")) {
      found.push(text.slice(start, at).trim());
      start = at + 1;
    }
  }
  return found;
}

/** The contents of the brackets in "[A]:[C]". */
function bracketed(text: string): string[] {
  const found: string[] = [];
  let start = -1;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "'") at++;
    else if (text[at] === "[") start = at + 1;
    else if (text[at] === "]") found.push(text.slice(start, at));
  }
  return found;
}

/** An apostrophe takes the special meaning from the sign behind it. */
function unescaped(name: string): string {
  return name.replace(/'(.)/g, "$1");
}
