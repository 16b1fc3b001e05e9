import { cellName, type CellValue, type SheetModel, type Table, type WorkbookModel } from "../../host/model";
import { plainText, sumOfFigures } from "./checkCode";
import { COMMENT_HEADER } from "./commentColumn";
import { aboutOf, type ReceivedCopy } from "./readCopy";

/** A cell of the copy that says something else than the review it came from. */
export interface CopyDifference {
  readonly kind: "changed" | "rowMissing" | "rowAdded" | "tableMissing" | "textMissing";
  /** Sheet and cell in the copy, e.g. "Compliance!E7"; only the sheet where the copy has no such cell. */
  readonly place: string;
  readonly table: string;
  readonly column: string;
  /** Which row, by its texts. */
  readonly about: string;
  /** As the review says it now, and as the copy says it; "" = nothing. */
  readonly review: string;
  readonly copy: string;
}

export interface CopyComparison {
  /** The copy still says what it said when it was made. */
  readonly isAsMade: boolean;
  /** How many cells with figures and texts were compared. */
  readonly compared: number;
  readonly differences: readonly CopyDifference[];
}

/**
 * Holds a copy that came back against the copy that the review would give now. Rows are found again wherever the client sorted them to;
 * comments do not count.
 */
export function compareCopy(expected: WorkbookModel, { model, code }: ReceivedCopy): CopyComparison {
  const differences: CopyDifference[] = [];
  let compared = 0;
  for (const sheet of expected.sheets) {
    for (const table of sheet.tables) {
      const found = model.tableByName(table.name);
      compared += (table.area.bottom - table.area.top) * table.columns.length;
      if (!found) differences.push({ kind: "tableMissing", place: sheet.name, table: table.name, column: "", about: "", review: "", copy: "" });
      else differences.push(...compareTables({ sheet, table }, found));
    }
    if (sheet !== expected.sheets.at(-1)) differences.push(...compareTexts(sheet, model));
  }
  return { isAsMade: sumOfFigures(model.sheets) === code.figures, compared, differences };
}

interface Placed {
  readonly sheet: SheetModel;
  readonly table: Table;
}

interface RowOf {
  readonly row: number;
  readonly cells: ReadonlyMap<string, string>;
  readonly all: string;
  readonly texts: string;
  readonly first: string;
}

function compareTables(expected: Placed, found: Placed): CopyDifference[] {
  const wanted = rowsOf(expected);
  const there = rowsOf(found);
  const pairs: (readonly [RowOf, RowOf])[] = [];
  let [left, right] = [wanted, there];
  // Rows that are as they were; then those of which only figures changed; then those that at least begin alike.
  for (const key of ["all", "texts", "first"] as const) {
    const match = matchRows(left, right, key);
    pairs.push(...match.pairs);
    [left, right] = [match.left, match.right];
  }
  const { name } = expected.table;
  return [
    ...pairs.flatMap(([review, copy]) => compareRows(expected, found, review, copy)),
    ...left.map((row): CopyDifference => ({ kind: "rowMissing", place: found.sheet.name, table: name, column: "", about: aboutOf(expected.sheet, expected.table, row.row), review: "", copy: "" })),
    ...right.map((row): CopyDifference => ({ kind: "rowAdded", place: `${found.sheet.name}!${cellName(row.row, found.table.area.left)}`, table: name, column: "", about: aboutOf(found.sheet, found.table, row.row), review: "", copy: "" })),
  ];
}

function compareRows(expected: Placed, found: Placed, review: RowOf, copy: RowOf): CopyDifference[] {
  return [...new Set([...review.cells.keys(), ...copy.cells.keys()])].flatMap((column): CopyDifference[] => {
    const [there, here] = [review.cells.get(column) ?? "", copy.cells.get(column) ?? ""];
    if (there === here) return [];
    const at = found.table.columns.findIndex(({ name }) => name === column);
    const place = at < 0 ? found.sheet.name : `${found.sheet.name}!${cellName(copy.row, found.table.area.left + at)}`;
    return [{ kind: "changed", place, table: expected.table.name, column, about: aboutOf(expected.sheet, expected.table, review.row), review: there, copy: here }];
  });
}

function rowsOf({ sheet, table }: Placed): RowOf[] {
  const columns = table.columns.map(({ name }, index) => ({ name, column: table.area.left + index })).filter(({ name }) => name !== COMMENT_HEADER);
  const rows = Array.from({ length: table.area.bottom - table.area.top }, (_, index): RowOf => {
    const row = table.area.top + 1 + index;
    const values = columns.map(({ name, column }) => [name, sheet.value(row, column)] as const);
    const cells = new Map(values.map(([name, value]) => [name, plainText(value)]).filter(([, text]) => text !== "") as [string, string][]);
    const texts = values.filter(([, value]) => isWord(value)).map(([name, value]) => `${name}=${plainText(value)}`);
    return { row, cells, all: [...cells].map((pair) => pair.join("=")).sort().join("\n"), texts: texts.sort().join("\n"), first: [...cells.values()][0] ?? "" };
  });
  // Without data a table has one empty row.
  return rows.filter(({ cells }) => cells.size > 0);
}

function isWord(value: CellValue | undefined): boolean {
  return typeof value === "string" && /\p{L}/u.test(value);
}

function matchRows(left: readonly RowOf[], right: readonly RowOf[], key: "all" | "texts" | "first"): { pairs: (readonly [RowOf, RowOf])[]; left: RowOf[]; right: RowOf[] } {
  const waiting = new Map<string, RowOf[]>();
  for (const row of right) waiting.set(row[key], [...(waiting.get(row[key]) ?? []), row]);
  const pairs: (readonly [RowOf, RowOf])[] = [];
  const unmatched: RowOf[] = [];
  for (const row of left) {
    const partner = waiting.get(row[key])?.shift();
    if (partner) pairs.push([row, partner]);
    else unmatched.push(row);
  }
  const taken = new Set(pairs.map(([, partner]) => partner));
  return { pairs, left: unmatched, right: right.filter((row) => !taken.has(row)) };
}

/** Texts outside of tables, such as the verdict: each must still stand somewhere on its sheet. */
function compareTexts(sheet: SheetModel, model: WorkbookModel): CopyDifference[] {
  const found = model.tableByName(sheet.tables[0]?.name ?? "")?.sheet ?? model.sheetByName(sheet.name);
  if (!found) return [];
  const there = new Set(found.rows.flatMap((row) => (row?.values ?? []).map(plainText)));
  const inTable = (row: number) => sheet.tables.some(({ area }) => row >= area.top && row <= area.bottom);
  return sheet.rows.flatMap((row, index) => (row === undefined || inTable(index) ? [] : row.values.flatMap((value, column): CopyDifference[] => {
    const text = plainText(value);
    if (text === "" || there.has(text)) return [];
    return [{ kind: "textMissing", place: `${found.name}!${cellName(index, column)}`, table: "", column: "", about: "", review: text, copy: plainText(found.value(index, column)) }];
  })));
}
