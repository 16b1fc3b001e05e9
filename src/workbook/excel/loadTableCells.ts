import { isTooLarge } from "./conversation";
import { readInChunks } from "./readInChunks";
import { tableRows } from "./tableRows";

/** What of the cells is asked. */
type CellProperty = "values" | "formulas" | "numberFormat";

/** Cells row by row, and where they stand (0-based). */
type LoadedCells<Property extends CellProperty> = Pick<Excel.Range, Property | "rowIndex" | "columnIndex" | "rowCount">;

/** Rows of a request where all at once are too much; fewer where these are too much, too, as comments of customers may fill their cells. */
const ROWS_AT_ONCE = 200;

/**
 * The cells of tables, header rows included and totals not; `showTotals` must be loaded. One sync; where that is more than Excel on the web hands over at once,
 * such as thousands of answers to a survey, one more for the size of the tables and one for each portion of rows.
 * @throws {OfficeExtension.Error} what Excel says, when even a single row is refused
 */
export async function loadTableCells<Property extends CellProperty>(context: Excel.RequestContext, tables: readonly Excel.Table[], properties: readonly Property[]): Promise<LoadedCells<Property>[]> {
  const asked = Object.fromEntries(properties.map((property) => [property, true]));
  const place = { rowIndex: true, columnIndex: true, rowCount: true };
  const whole = tables.map((table) => tableRows(table).load({ ...asked, ...place }));
  try {
    await context.sync();
    return whole;
  } catch (error) {
    if (!isTooLarge(error)) throw error;
  }
  // What a refused request asked for is not there to be asked again.
  const ranges = tables.map((table) => tableRows(table).load(place));
  await context.sync();
  const loaded: LoadedCells<Property>[] = [];
  for (const range of ranges) loaded.push(await inPortions(context, range, properties, asked));
  return loaded;
}

async function inPortions<Property extends CellProperty>(context: Excel.RequestContext, range: Excel.Range, properties: readonly Property[], asked: object): Promise<LoadedCells<Property>> {
  const { rowIndex, columnIndex, rowCount } = range;
  const portions: Excel.Range[] = [];
  await readInChunks(context, {
    rowCount, rowsAtOnce: ROWS_AT_ONCE,
    ask: (first, count) => range.getRow(first).getResizedRange(count - 1, 0).load(asked),
    take: (portion, _, count) => {
      portions.push(portion);
      return count;
    },
  });
  const cells = Object.fromEntries(properties.map((property) => [property, portions.flatMap((portion) => portion[property] as unknown[][])]));
  return { rowIndex, columnIndex, rowCount, ...cells } as LoadedCells<Property>;
}
