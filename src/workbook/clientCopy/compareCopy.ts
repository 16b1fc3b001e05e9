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

/** Something in the copy that is not ours: the client put it there. */
export interface CopyAddition {
  readonly kind: "sheet" | "table" | "column" | "row" | "cell";
  /** Sheet, or sheet and cell. */
  readonly place: string;
  /** Name of the table or column, or what stands in the row or cell. */
  readonly text: string;
}

export interface CopyComparison {
  /** Everything that was in the copy when it was made still says what it said; the client may have added to it. */
  readonly isAsMade: boolean;
  /** How many cells with figures and texts were compared. */
  readonly compared: number;
  readonly differences: readonly CopyDifference[];
  readonly additions: readonly CopyAddition[];
}

/**
 * Holds a copy that came back against the copy that the review would give now. Rows are found again wherever the client sorted them to;
 * comments do not count. What the client added is told apart from what was changed: without it, the check code fits.
 */
export function compareCopy(expected: WorkbookModel, { model, code }: ReceivedCopy): CopyComparison {
  const isUntouched = sumOfFigures(model.sheets) === code.figures;
  const placed = expected.sheets.flatMap((sheet) => sheet.tables.map((table): Placed => ({ sheet, table })));
  const pairs = placed.map((one) => pairTables(one, model, !isUntouched));
  const ours = { hasColumn: (table: string, column: string) => placed.some((one) => isSame(one.table.name, table) && hasColumn(one.table, column)), hasRow: () => true };
  const addedRows = new Map(pairs.map(({ found, added }) => [found?.table.name, new Set(added.map(({ row }) => row))]));
  const fitsWithoutRows = !isUntouched && sumOfFigures(model.sheets, { ...ours, hasRow: (table, row) => addedRows.get(table)?.has(row) !== true }) === code.figures;
  return {
    isAsMade: isUntouched || fitsWithoutRows || sumOfFigures(model.sheets, ours) === code.figures,
    compared: placed.reduce((sum, { table: { area, columns } }) => sum + (area.bottom - area.top) * columns.length, 0),
    differences: [
      ...pairs.flatMap((pair) => differencesOf(pair, !fitsWithoutRows)),
      // The last sheet says what the copy is.
      ...expected.sheets.slice(0, -1).flatMap((sheet) => compareTexts(sheet, model)),
    ],
    additions: [...additionsTo(expected, model, isUntouched ? undefined : ours.hasColumn), ...(fitsWithoutRows ? pairs.flatMap(rowsAdded) : []), ...cellsBeside(expected, model)],
  };
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

/** A table of the review with that of the copy, row by row. */
interface TablePair {
  readonly expected: Placed;
  readonly found: Placed | undefined;
  readonly rows: readonly (readonly [RowOf, RowOf])[];
  readonly missing: readonly RowOf[];
  /** Rows of the copy that the review does not have. */
  readonly added: readonly RowOf[];
}

/** @param isOursAlone whether columns that the review does not have are left out */
function pairTables(expected: Placed, model: WorkbookModel, isOursAlone: boolean): TablePair {
  const found = model.tableByName(expected.table.name);
  if (!found) return { expected, found, rows: [], missing: [], added: [] };
  let [missing, added] = [rowsOf(expected), rowsOf(found, (column) => !isOursAlone || hasColumn(expected.table, column))];
  const rows: (readonly [RowOf, RowOf])[] = [];
  // Rows that are as they were; then those of which only figures changed; then those that at least begin alike.
  for (const key of ["all", "texts", "first"] as const) {
    const match = matchRows(missing, added, key);
    rows.push(...match.pairs);
    [missing, added] = [match.left, match.right];
  }
  return { expected, found, rows, missing, added };
}

function differencesOf({ expected, found, rows, missing, added }: TablePair, withAdded: boolean): CopyDifference[] {
  const { sheet, table } = expected;
  if (!found) return [{ kind: "tableMissing", place: sheet.name, table: table.name, column: "", about: "", review: "", copy: "" }];
  return [
    ...rows.flatMap(([review, copy]) => compareRows(expected, found, review, copy)),
    ...missing.map(({ row }): CopyDifference => ({ kind: "rowMissing", place: found.sheet.name, table: table.name, column: "", about: aboutOf(sheet, table, row), review: "", copy: "" })),
    ...(withAdded ? added : []).map(({ row }): CopyDifference => ({ kind: "rowAdded", place: placeOf(found, row), table: table.name, column: "", about: aboutOf(found.sheet, found.table, row), review: "", copy: "" })),
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

function rowsOf({ sheet, table }: Placed, admits: (column: string) => boolean = () => true): RowOf[] {
  const columns = table.columns.map(({ name }, index) => ({ name, column: table.area.left + index })).filter(({ name }) => name !== COMMENT_HEADER && admits(name));
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
  const found = sheetFor(sheet, model);
  if (!found) return [];
  const there = new Set(found.rows.flatMap((row) => (row?.values ?? []).map(plainText)));
  const inTable = (row: number) => sheet.tables.some(({ area }) => row >= area.top && row <= area.bottom);
  return sheet.rows.flatMap((row, index) => (row === undefined || inTable(index) ? [] : row.values.flatMap((value, column): CopyDifference[] => {
    const text = plainText(value);
    if (text === "" || there.has(text)) return [];
    return [{ kind: "textMissing", place: `${found.name}!${cellName(index, column)}`, table: "", column: "", about: "", review: text, copy: plainText(found.value(index, column)) }];
  })));
}

/** Sheets, tables and columns of the copy that the review does not have. @param isOurs `undefined`: every table is one that the copy was made with */
function additionsTo(expected: WorkbookModel, model: WorkbookModel, isOurs: ((table: string, column: string) => boolean) | undefined): CopyAddition[] {
  const isKnown = (sheet: SheetModel) => expected.sheetByName(sheet.name) !== undefined || sheet.tables.some(({ name }) => expected.tableByName(name));
  return model.sheets.flatMap((sheet): CopyAddition[] => {
    if (!isKnown(sheet)) return isOurs === undefined && sheet.tables.length > 0 ? [] : [{ kind: "sheet", place: sheet.name, text: "" }];
    if (isOurs === undefined) return [];
    return sheet.tables.flatMap((table): CopyAddition[] => {
      if (!expected.tableByName(table.name)) return [{ kind: "table", place: sheet.name, text: table.name }];
      return table.columns.flatMap(({ name }, index) => (name === COMMENT_HEADER || isOurs(table.name, name) ? [] : [{ kind: "column", place: `${sheet.name}!${cellName(table.area.top, table.area.left + index)}`, text: name }]));
    });
  });
}

function rowsAdded({ found, added }: TablePair): CopyAddition[] {
  return added.map(({ row }) => ({ kind: "row", place: placeOf(found!, row), text: aboutOf(found!.sheet, found!.table, row) }));
}

/** Filled cells where the review has empty ones, outside of tables, on sheets whose texts are as they were: others may have moved. */
function cellsBeside(expected: WorkbookModel, model: WorkbookModel): CopyAddition[] {
  return expected.sheets.flatMap((own) => {
    const sheet = sheetFor(own, model);
    if (!sheet || compareTexts(own, model).length > 0) return [];
    const isInTable = (row: number, column: number) => sheet.tables.some(({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right);
    return sheet.rows.flatMap((row, index) => (row?.values ?? []).flatMap((value, column): CopyAddition[] => {
      const text = plainText(value);
      return text === "" || plainText(own.value(index, column)) !== "" || isInTable(index, column) ? [] : [{ kind: "cell", place: `${sheet.name}!${cellName(index, column)}`, text }];
    }));
  });
}

/** The sheet of the copy that holds what a sheet of the review holds, also when the client gave it another name. */
function sheetFor(sheet: SheetModel, model: WorkbookModel): SheetModel | undefined {
  return model.tableByName(sheet.tables[0]?.name ?? "")?.sheet ?? model.sheetByName(sheet.name);
}

function placeOf({ sheet, table }: Placed, row: number): string {
  return `${sheet.name}!${cellName(row, table.area.left)}`;
}

function hasColumn({ columns }: Table, column: string): boolean {
  return columns.some(({ name }) => name === column);
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
