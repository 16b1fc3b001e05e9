import type { DateOrder } from "../../service-level/agreement";
import type { Finding } from "../../service-level/finding";
import type { StatusHistory } from "../../service-level/ticket";
import { decideDateFormat, readInstants } from "../dates";
import { FindingTally, tableFinding } from "../findings";
import { type ColumnRecognition, looksLikeDates, normaliseHeader, plainWords, recogniseColumns } from "../recognise";
import type { TableSource } from "../types";
import { idOf } from "./categoryColumn";
import { compareTimes } from "./compareTimes";
import { settleDateOrders } from "./settleDateOrders";
import { statusHistory } from "./statusHistory";
import type { StatusMeanings } from "./statusMeanings";

/** Names of the status column in change logs, where "to" is what the status became. */
const NEW_STATUS = /^(to|to status|to state|new|new status|new state|new value|to value|to string|status to|value|nuevo estado|nouveau statut|neuer status|novo status|novo estado|nuovo stato|nieuwe status|новый статус|新しいステータス|変更後)$/;

/** Names of the time column that would say too little in a ticket table, but say it all in a change log. */
const TIME = /^(time|date|date time|datetime|date and time|when|at|on|since|from|heure|date heure|date et heure|fecha|hora|fecha hora|fecha y hora|momento|zeit|zeitpunkt|datum|data|data hora|data e hora|ora|tijd|tijdstip|日時|時刻|日付|время|дата|дата время|дата и время)$/;

/**
 * The status history from a table of its own: id, time, status, one row a change. Changes of tickets that the ticket source does not have are
 * counted (`historyWithoutTicket`); a table without one of the three columns is `historyNotRead`.
 */
export function historyFromTable(source: TableSource, ids: readonly string[], meanings: StatusMeanings, options: { readonly ticketZone: string; readonly dateOrder: DateOrder | undefined }): { history: StatusHistory | undefined; findings: Finding[] } {
  const { columns } = recogniseColumns(source);
  const idColumn = columns.get("id");
  const statusIndex = source.headers.findIndex((header) => NEW_STATUS.test(plainWords(header)));
  const status = statusIndex >= 0 ? statusIndex : columns.get("status")?.index;
  const time = timeColumn(source, columns);
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

/** A column of changes, else one that is simply called time, else that of the opening, else the only one with dates. */
function timeColumn(source: TableSource, columns: ColumnRecognition["columns"]): { index: number; header: string; isUtc: boolean } | undefined {
  const ofHeader = (index: number) => ({ index, header: source.headers[index], isUtc: normaliseHeader(source.headers[index]).isUtc });
  const named = source.headers.findIndex((header) => TIME.test(normaliseHeader(header).words));
  const found = columns.get("changed at") ?? (named < 0 ? columns.get("opened") : ofHeader(named));
  if (found !== undefined) return found;
  const dates = [...source.headers.keys()].filter((index) => looksLikeDates(source, index));
  return dates.length === 1 ? ofHeader(dates[0]) : undefined;
}
