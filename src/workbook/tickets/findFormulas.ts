import type { Finding } from "../../service-level/finding";
import { tableFinding } from "../../tables";
import type { SourceRange } from "./ticketSource";

/**
 * `formulasNotCalculated` for each range whose first row has formulas, in a workbook that Excel calculates only on request: what they show may be old. A column of
 * a table has its formula in every row. One sync.
 */
export async function findFormulas(context: Excel.RequestContext, ranges: readonly SourceRange[], names: readonly string[]): Promise<Finding[]> {
  const first = ranges.map(({ sheet, firstRow, firstColumn, headers }) => context.workbook.worksheets.getItem(sheet).getRangeByIndexes(firstRow - 1, firstColumn - 1, 1, headers.length).load({ formulas: true }));
  await context.sync();
  return ranges.flatMap(({ headers }, index): Finding[] => {
    const columns = headers.filter((_, column) => String(first[index].formulas[0][column]).startsWith("="));
    return columns.length === 0 ? [] : [tableFinding("formulasNotCalculated", "warning", names[index], undefined, columns.length, {}, columns)];
  });
}
