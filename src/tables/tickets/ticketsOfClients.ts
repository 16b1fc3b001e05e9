import type { Finding } from "../../service-level/finding";
import { type CategoryColumn, rowsByCode } from "../../service-level/ticket";
import { nearestName, sameName } from "../definitions";
import { tableFinding } from "../findings";
import type { Cell } from "../types";
import { categoryColumn } from "./categoryColumn";
import { eventsOfSome } from "./eventsByTicket";
import type { TicketRows } from "./ticketRows";

/** The tickets of the clients that a review is about. */
export interface TicketsOfClients extends Pick<TicketRows, "ids" | "stateRow" | "events"> {
  /** The client of each ticket; `undefined`: the source has no column of clients. */
  readonly client: CategoryColumn | undefined;
  /** Ids of the tickets of others. */
  readonly others: ReadonlySet<string>;
  /** Tickets by client, all that the source names, the most first; `undefined` as `client`. */
  readonly clients: ReadonlyMap<string, number> | undefined;
  readonly findings: readonly Finding[];
}

export interface ClientColumn {
  readonly cells: readonly Cell[] | undefined;
  readonly header: string | undefined;
  /** Name of the source. */
  readonly table: string;
}

/**
 * Leaves out the tickets of other clients than the `wanted` ones, and those that name none; names are compared without regard to case and blanks. Where nobody has
 * said whose tickets they are (`undefined`) all count, and several clients are the finding `severalClients`, unless the column names nearly as many as there are
 * tickets: those are customers of the client. Without such a column all count, and that is a finding.
 */
export function ticketsOfClients({ ids, stateRow, events }: TicketRows, { cells, header, table }: ClientColumn, wanted: readonly string[] | "all" | undefined): TicketsOfClients {
  const names = Array.isArray(wanted) ? (wanted as readonly string[]) : [];
  const all = { ids, stateRow, events, others: new Set<string>() };
  if (cells === undefined) {
    const missing = names.length === 0 ? [] : [tableFinding("noClientColumn", "error", table, undefined, ids.length, {}, names)];
    return { ...all, client: undefined, clients: undefined, findings: missing };
  }
  const column = categoryColumn(cells, stateRow);
  const clients = ticketsByClient(column);
  if (names.length === 0) {
    const isOpen = wanted === undefined && clients.size > 1 && clients.size * 2 <= ids.length;
    return { ...all, client: column, clients, findings: isOpen ? [tableFinding("severalClients", "warning", table, header, clients.size)] : [] };
  }
  const known = new Set([...clients.keys()].map(sameName));
  const findings = names.filter((name) => !known.has(sameName(name)))
    .map((name) => tableFinding("clientNotInTickets", "error", table, header, 1, { nearest: nearestName(name, clients.keys()) }, name));
  const meant = new Set(names.map(sameName));
  const isMeant = column.labels.map((label) => label !== "" && meant.has(sameName(label)));
  const counts = (ticket: number) => isMeant[column.codes[ticket]];
  const kept = Uint32Array.from(ids.keys()).filter(counts);
  const left = ids.length - kept.length;
  if (left === 0) return { ...all, client: column, clients, findings };
  const keptRows = kept.map((ticket) => stateRow[ticket]);
  return {
    ids: Array.from(kept, (ticket) => ids[ticket]), stateRow: keptRows, events: events && eventsOfSome(events, kept),
    others: new Set(ids.filter((_, ticket) => !counts(ticket))),
    client: categoryColumn(cells, keptRows), clients,
    findings: [...findings, tableFinding("otherClients", "note", table, header, left, { tickets: ids.length })],
  };
}

/** A name that is written in several ways is one client, by the first of them. */
function ticketsByClient(column: CategoryColumn): Map<string, number> {
  const counts = rowsByCode(column);
  const clients = new Map<string, [name: string, tickets: number]>();
  column.labels.forEach((label, code) => {
    const [name, tickets] = clients.get(sameName(label)) ?? [label, 0];
    if (label !== "") clients.set(sameName(label), [name, tickets + counts[code]]);
  });
  return new Map([...clients.values()].sort((a, b) => b[1] - a[1]));
}
