import { isSameWord } from "../../service-level/agreement";
import { columnLetters, splitList } from "../../tables";

/** Which cells a person asks to see: rows of a sheet (1-based), in one column or across the width of the data. */
export interface RowsToShow {
  /** Name of a table, or of a sheet; of several, as a list, the first is meant. */
  readonly place: string;
  /** Sheet rows, 1-based. None: the whole column or table. */
  readonly rows: readonly number[];
  /** Header of the column that matters. */
  readonly column?: string;
}

export interface ShownRows {
  readonly sheet: string;
  /** How many rows are selected; fewer than asked for when there are too many to select at once. */
  readonly selected: number;
}

/** There is no table and no sheet of that name any more. */
class PlaceNotFoundError extends Error {
  readonly code = "ItemNotFound";

  constructor(readonly place: string) {
    super(`There is no table or sheet "${place}".`);
    this.name = "PlaceNotFoundError";
  }
}

/** The cells stand on a sheet that somebody has hidden: Excel brings none of these to the front. */
export class SheetHiddenError extends Error {
  readonly code = "sheetHidden";

  constructor(readonly sheet: string) {
    super(`The sheet "${sheet}" is hidden.`);
    this.name = "SheetHiddenError";
  }
}

/** Excel cuts an address at 8,192 characters. */
const LONGEST_ADDRESS = 8_000;

/**
 * Brings a sheet to the front and selects rows of it. Neighbouring rows become one block; an Excel that cannot select several blocks
 * (before ExcelApi 1.18) gets the first one. Filters and hidden rows of the user's are not touched.
 * @throws {PlaceNotFoundError} neither a table nor a sheet has that name
 * @throws {SheetHiddenError} its sheet is hidden; it stays so
 */
export async function selectRows(context: Excel.RequestContext, { place, rows, column }: RowsToShow): Promise<ShownRows> {
  const places = [place, ...splitList(place).slice(0, 1)].map((name) => lookFor(context, name));
  await context.sync();
  const found = places.find(({ table, worksheet, used }) => !table.isNullObject || !(worksheet.isNullObject || used.isNullObject));
  if (found === undefined) throw new PlaceNotFoundError(place);
  const { table, worksheet, tableRange, used, tableColumns } = found;
  const isTable = !table.isNullObject;
  const { name: sheet, visibility } = isTable ? table.worksheet : worksheet;
  if (visibility !== "Visible") throw new SheetHiddenError(sheet);
  const range = isTable ? tableRange : used;
  const headers = isTable ? tableColumns.items.map((item) => item.name) : [];
  const at = column === undefined ? -1 : headers.findIndex((header) => isSameWord(header, column));
  const left = range.columnIndex + Math.max(0, at);
  const right = at >= 0 ? left : range.columnIndex + range.columnCount - 1;
  const whole = { first: range.rowIndex + 1, last: range.rowIndex + range.rowCount };
  const blocks = rows.length > 0 ? neighbours(rows) : [whole];

  const shown = context.workbook.worksheets.getItem(sheet);
  shown.activate();
  const fitting = canSelectSeveral() ? thatFit(blocks, left, right) : blocks.slice(0, 1);
  const addresses = fitting.map((block) => addressOf(block, left, right));
  (addresses.length === 1 ? shown.getRange(addresses[0]) : await areasAt(context, shown, addresses)).select();
  await context.sync();
  return { sheet, selected: fitting.reduce((count, { first, last }) => count + last - first + 1, 0) };
}

function lookFor(context: Excel.RequestContext, name: string) {
  const table = context.workbook.tables.getItemOrNullObject(name).load({ name: true, worksheet: { name: true, visibility: true } });
  const worksheet = context.workbook.worksheets.getItemOrNullObject(name).load({ name: true, visibility: true });
  return {
    table,
    worksheet,
    tableRange: table.getRange().load({ rowIndex: true, columnIndex: true, columnCount: true, rowCount: true }),
    used: worksheet.getUsedRangeOrNullObject(true).load({ rowIndex: true, columnIndex: true, columnCount: true, rowCount: true }),
    tableColumns: table.columns.load({ name: true }),
  };
}

/** Excel may be newer than the client of Office.js that the page has. */
export function canSelectSeveral(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.18") && "select" in Excel.RangeAreas.prototype;
}

/**
 * Several blocks of a sheet as one, with how many they are. Excel for Windows wants their addresses parted as lists are in the system's region, by semicolons
 * in France or Russia, against what is documented (OfficeDev/office-js #1167). One sync, two there.
 */
export async function areasAt(context: Excel.RequestContext, sheet: Excel.Worksheet, addresses: readonly string[]): Promise<Excel.RangeAreas> {
  const ask = async (separator: string) => {
    const areas = sheet.getRanges(addresses.join(separator)).load({ areaCount: true });
    await context.sync();
    return areas;
  };
  return ask(",").catch((error: unknown) => {
    if ((error as { code?: string }).code !== "InvalidArgument") throw error;
    return ask(";");
  });
}

interface RowBlock {
  readonly first: number;
  readonly last: number;
}

function neighbours(rows: readonly number[]): RowBlock[] {
  const blocks: RowBlock[] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const block = blocks.at(-1);
    if (block?.last === row - 1) blocks[blocks.length - 1] = { first: block.first, last: row };
    else blocks.push({ first: row, last: row });
  }
  return blocks;
}

function thatFit(blocks: readonly RowBlock[], left: number, right: number): readonly RowBlock[] {
  let length = 0;
  const end = blocks.findIndex((block) => (length += addressOf(block, left, right).length + 1) > LONGEST_ADDRESS);
  return end < 0 ? blocks : blocks.slice(0, Math.max(1, end));
}

function addressOf({ first, last }: RowBlock, left: number, right: number): string {
  return `${columnLetters(left)}${first}:${columnLetters(right)}${last}`;
}
