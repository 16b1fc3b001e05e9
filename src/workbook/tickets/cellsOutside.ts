/** Tickets have at least a number, an opening and an end. */
const FEWEST_COLUMNS = 3;
/** A header and one row. */
const FEWEST_ROWS = 2;

/** A sheet, its cells that hold something, and the tables on it; all of them with their places loaded. */
interface FilledSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly tables: readonly Excel.Range[];
}

interface Strip {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * The cells of each sheet that stand outside its tables: all of one without a table; else those above, below or beside the tables, parted from them by an empty row
 * or column, as tickets to whose right somebody has made a table of codes. Of several such the largest; `undefined`: none that could be rows of tickets. One sync where there are tables.
 */
export async function cellsOutside(context: Excel.RequestContext, sheets: readonly FilledSheet[]): Promise<(Excel.Range | undefined)[]> {
  const asked = sheets.map(({ sheet, used, tables }) => (tables.length === 0 ? [] : stripsBeside(used, tables).map((strip) => askUsed(sheet, strip))));
  if (asked.some((strips) => strips.length > 0)) await context.sync();
  return sheets.map(({ used, tables }, index) => {
    if (tables.length === 0) return used;
    const found = asked[index].filter(({ cells, next }) => !cells.isNullObject && next.isNullObject && cells.rowCount >= FEWEST_ROWS && cells.columnCount >= FEWEST_COLUMNS).map(({ cells }) => cells);
    return found.sort((a, b) => b.rowCount * b.columnCount - a.rowCount * a.columnCount).at(0);
  });
}

/** A strip without the line that touches the tables, and that line. */
function stripsBeside(used: Excel.Range, tables: readonly Excel.Range[]): { readonly strip: Strip; readonly line: Strip }[] {
  const all = edgesOf(used);
  const places = tables.map(edgesOf);
  const [top, left] = [Math.min(...places.map((place) => place.top)), Math.min(...places.map((place) => place.left))];
  const [bottom, right] = [Math.max(...places.map((place) => place.bottom)), Math.max(...places.map((place) => place.right))];
  const strips = [
    { strip: { ...all, right: left - 2 }, line: { ...all, left: left - 1, right: left - 1 } },
    { strip: { ...all, left: right + 2 }, line: { ...all, left: right + 1, right: right + 1 } },
    { strip: { ...all, bottom: top - 2 }, line: { ...all, top: top - 1, bottom: top - 1 } },
    { strip: { ...all, top: bottom + 2 }, line: { ...all, top: bottom + 1, bottom: bottom + 1 } },
  ];
  return strips.filter(({ strip }) => strip.bottom - strip.top + 1 >= FEWEST_ROWS && strip.right - strip.left + 1 >= FEWEST_COLUMNS);
}

function edgesOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Strip {
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}

function askUsed(sheet: Excel.Worksheet, { strip, line }: { readonly strip: Strip; readonly line: Strip }) {
  const usedIn = ({ top, left, bottom, right }: Strip) => sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).getUsedRangeOrNullObject(true);
  return { cells: usedIn(strip).load({ address: true, rowCount: true, columnCount: true }), next: usedIn(line).load({ address: true }) };
}
