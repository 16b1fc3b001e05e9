import type { Finding } from "../../service-level/finding";
import { MINUTE_MS } from "../../service-level/time";
import { FindingTally, tableFinding } from "../findings";
import { groupsThousands, readDuration, unitOfNumbers } from "../readDuration";
import type { ColumnRecognition } from "../recognise";
import type { TableSource } from "../types";
import { labelOf } from "./categoryColumn";
import { columnOf } from "./columnOf";

/** How long the tickets in these rows were held, `NaN` where nobody says; `undefined`: there is no such column. Words that are no duration are `durationTextNotRead`. */
export function heldColumn(source: TableSource, { columns }: ColumnRecognition, rows: Uint32Array): { readonly heldMs: Float64Array; readonly findings: readonly Finding[] } | undefined {
  const column = columns.get("held minutes");
  if (column === undefined) return undefined;
  const cells = source.column(column.index);
  const notRead = new FindingTally();
  const unit = unitOfNumbers(cells, column.unit ?? "minutes");
  const isGrouped = groupsThousands(cells);
  let filled = 0;
  let sumMs = 0;
  const heldMs = columnOf(rows, (row) => {
    const cell = cells[row];
    if (cell === "") return Number.NaN;
    const ms = readDuration(cell, unit, isGrouped);
    if (ms >= 0) {
      filled++;
      sumMs += ms;
      return ms;
    }
    if (labelOf(cell) !== "") notRead.add(source.firstRow + row, String(cell));
    return Number.NaN;
  });
  return {
    heldMs,
    findings: [
      ...notRead.finding("durationTextNotRead", "warning", source.name, column.header),
      ...(filled > 0 ? [tableFinding("heldFallback", "note", source.name, column.header, filled, { unit, minutes: Math.round(sumMs / MINUTE_MS) })] : []),
    ],
  };
}
