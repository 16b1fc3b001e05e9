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
 * The cells of tables, header rows included and totals not; `showTotals` and `showHeaders` must be loaded. The row of headers that somebody has switched off is made of the names that
 * the columns have all the same. One sync; where that is more than Excel on the web hands over at once, such as thousands of answers to a survey, one more for the size of the
 * tables and one for each portion of rows.
 * @throws {OfficeExtension.Error} what Excel says, when even a single row is refused
 */
export async function loadTableCells<Property extends CellProperty>(context: Excel.RequestContext, tables: readonly Excel.Table[], properties: readonly Property[]): Promise<LoadedCells<Property>[]> {
  const asked = Object.fromEntries(properties.map((property) => [property, true]));
  const ask = (what: object) => tables.map((table) => ({ range: tableRows(table).load({ ...what, ...PLACE }), hiddenHeaders: table.showHeaders ? undefined : table.columns.load({ name: true }) }));
  const withHeaders = (cells: LoadedCells<Property>, columns: Excel.TableColumnCollection | undefined) => (columns ? headed(cells, columns.items.map(({ name }) => name), properties) : cells);
  const whole = ask(asked);
  try {
    await context.sync();
    return whole.map(({ range, hiddenHeaders }) => withHeaders(range, hiddenHeaders));
  } catch (error) {
    if (!isTooLarge(error)) throw error;
  }
  // What a refused request asked for is not there to be asked again.
  const places = ask({});
  await context.sync();
  const loaded: LoadedCells<Property>[] = [];
  for (const { range, hiddenHeaders } of places) loaded.push(withHeaders(await inPortions(context, range, properties, asked), hiddenHeaders));
  return loaded;
}

const PLACE = { rowIndex: true, columnIndex: true, rowCount: true };

/** The cells below a row of these headers. */
function headed<Property extends CellProperty>(cells: LoadedCells<Property>, headers: readonly string[], properties: readonly Property[]): LoadedCells<Property> {
  const { rowIndex, columnIndex, rowCount } = cells;
  const rows = properties.map((property) => [property, [property === "numberFormat" ? headers.map(() => "General") : [...headers], ...(cells[property] as unknown[][])]]);
  return { rowIndex: rowIndex - 1, columnIndex, rowCount: rowCount + 1, ...Object.fromEntries(rows) } as LoadedCells<Property>;
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
