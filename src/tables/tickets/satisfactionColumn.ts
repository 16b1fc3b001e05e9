import type { Finding } from "../../service-level/finding";
import { FindingTally } from "../findings";
import type { ColumnRecognition } from "../recognise";
import type { TableSource } from "../types";
import { columnOf } from "./columnOf";
import { isUnanswered, scoreReader } from "./scoreReader";

/** The scores of the tickets in these rows, `NaN` where there is none; `undefined`: there is no such column. Words that are no known score are `scoreNotRead`. */
export function satisfactionColumn(source: TableSource, { columns }: ColumnRecognition, rows: Uint32Array): { readonly scores: Float64Array; readonly findings: readonly Finding[] } | undefined {
  const column = columns.get("satisfaction");
  if (column === undefined) return undefined;
  const cells = source.column(column.index);
  const scoreOf = scoreReader(cells);
  const notRead = new FindingTally();
  const scores = columnOf(rows, (row) => {
    const score = scoreOf(cells[row]);
    if (Number.isNaN(score) && !isUnanswered(cells[row])) notRead.add(source.firstRow + row, String(cells[row]).trim());
    return score;
  });
  return { scores, findings: notRead.finding("scoreNotRead", "warning", source.name, column.header) };
}
