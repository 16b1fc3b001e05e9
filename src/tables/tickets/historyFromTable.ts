import type { DateOrder } from "../../service-level/agreement";
import type { Finding } from "../../service-level/finding";
import type { StatusHistory } from "../../service-level/ticket";
import { decideDateFormat, readInstants } from "../dates";
import { FindingTally, tableFinding } from "../findings";
import { plainWords, recogniseColumns } from "../recognise";
import type { TableSource } from "../types";
import { idOf } from "./categoryColumn";
import { compareTimes } from "./compareTimes";
import { settleDateOrders } from "./settleDateOrders";
import { statusHistory } from "./statusHistory";
import type { StatusMeanings } from "./statusMeanings";

/** Names of the status column in change logs, where "to" is what the status became. */
const NEW_STATUS = /^(to|to status|to state|new|new status|new state|new value|to value|to string|status to|value|nuevo estado|nouveau statut|neuer status|novo status|novo estado|nuovo stato|nieuwe status|новый статус|新しいステータス|変更後)$/;

/**
 * The status history from a table of its own: id, time, status, one row a change. Changes of tickets that the ticket source does not have are
 * counted (`historyWithoutTicket`); a table without one of the three columns is `historyNotRead`.
 */
export function historyFromTable(source: TableSource, ids: readonly string[], meanings: StatusMeanings, options: { readonly ticketZone: string; readonly dateOrder: DateOrder | undefined }): { history: StatusHistory | undefined; findings: Finding[] } {
  const { columns } = recogniseColumns(source);
  const idColumn = columns.get("id");
  const statusIndex = source.headers.findIndex((header) => NEW_STATUS.test(plainWords(header)));
  const status = statusIndex >= 0 ? statusIndex : columns.get("status")?.index;
  const time = columns.get("changed at") ?? columns.get("opened");
  const missing = [idColumn === undefined ? "id" : "", time === undefined ? "time" : "", status === undefined ? "status" : ""].filter((part) => part !== "");
  if (idColumn === undefined || status === undefined || time === undefined) {
    return { history: undefined, findings: [tableFinding("historyNotRead", "error", source.name, undefined, source.size, { missing: missing.join(", ") })] };
  }
  const cells = source.column(time.index);
  const settled = settleDateOrders([{ index: time.index, header: time.header, cells, decision: decideDateFormat(cells, source.date1904), stated: undefined }], options.dateOrder, source.name);
  const { order, by } = settled.orders.get(time.index)!;
  const bad = new FindingTally();
  const at = readInstants(cells, { order, zone: time.isUtc ? "UTC" : options.ticketZone, date1904: source.date1904 }, (row, cell) => bad.add(source.firstRow + row, String(cell)));

  const ticketOf = new Map(ids.map((id, ticket) => [id, ticket] as const));
  const strangers = new FindingTally();
  const idCells = source.column(idColumn.index);
  const tickets = Int32Array.from(idCells, (cell, row) => {
    const id = idOf(cell);
    const ticket = ticketOf.get(id) ?? -1;
    if (ticket < 0 && id !== "") strangers.add(source.firstRow + row, id);
    return ticket;
  });
  const rows = Uint32Array.from(tickets.keys()).filter((row) => tickets[row] >= 0).sort((a, b) => tickets[a] - tickets[b] || compareTimes(at[a], at[b]) || a - b);
  const offsets = new Uint32Array(ids.length + 1);
  for (const row of rows) offsets[tickets[row] + 1]++;
  for (let ticket = 0; ticket < ids.length; ticket++) offsets[ticket + 1] += offsets[ticket];
  return {
    history: statusHistory({ offsets, rows }, at, source.column(status), meanings.of),
    findings: [
      ...settled.findings,
      ...(by === "open" ? [] : bad.finding("notADate", "warning", source.name, time.header)),
      ...strangers.finding("historyWithoutTicket", "warning", source.name, idColumn.header),
    ],
  };
}
