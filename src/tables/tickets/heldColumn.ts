import type { Finding } from "../../service-level/finding";
import { MINUTE_MS } from "../../service-level/time";
import { FindingTally, tableFinding } from "../findings";
import { groupsThousands, readDuration, unitOfNumbers } from "../readDuration";
import type { ColumnRecognition } from "../recognise";
import type { TableSource } from "../types";
import { labelOf } from "./categoryColumn";

/** How long the tickets in these rows were held, `NaN` where nobody says; `undefined`: there is no such column. Words that are no duration are `durationTextNotRead`. */
export function heldColumn(source: TableSource, { columns }: ColumnRecognition, rows: Uint32Array): { readonly heldMs: Float64Array; readonly findings: readonly Finding[] } | undefined {
  const column = columns.get("held minutes");
  if (column === undefined) return undefined;
  const cells = source.column(column.index);
  const notRead = new FindingTally();
  const unit = unitOfNumbers(cells, column.unit ?? "minutes");
  const isGrouped = groupsThousands(cells);
  const heldMs = new Float64Array(rows.length).fill(Number.NaN);
  let filled = 0;
  let sumMs = 0;
  for (let ticket = 0; ticket < rows.length; ticket++) {
    const cell = cells[rows[ticket]];
    if (cell === "") continue;
    const ms = readDuration(cell, unit, isGrouped);
    if (ms >= 0) {
      heldMs[ticket] = ms;
      filled++;
      sumMs += ms;
    } else if (labelOf(cell) !== "") {
      notRead.add(source.firstRow + rows[ticket], String(cell));
    }
  }
  return {
    heldMs,
    findings: [
      ...notRead.finding("durationTextNotRead", "warning", source.name, column.header),
      ...(filled > 0 ? [tableFinding("heldFallback", "note", source.name, column.header, filled, { unit, minutes: Math.round(sumMs / MINUTE_MS) })] : []),
    ],
  };
}
