import { normalWord } from "../../service-level/agreement";
import type { Finding } from "../../service-level/finding";
import type { CategoryColumn, ClassHistory, Conversation, StatusHistory } from "../../service-level/ticket";
import { decideDateFormat, readInstants } from "../dates";
import { FindingTally, tableFinding } from "../findings";
import { type ColumnRecognition, looksLikeDates, normaliseHeader, type RecognisedColumn, recogniseColumns } from "../recognise";
import type { Cell, TableSource } from "../types";
import * as log from "../vocabulary/logColumns";
import { whole } from "../vocabulary/words";
import { idOf, labelOf } from "./categoryColumn";
import { CLASS_FIELDS, type ClassCells, type ClassColumn, type ClassField, classHistory } from "./classHistory";
import { conversationOf } from "./conversation";
import type { DateOptions } from "./dateColumns";
import { tellsDaysAlone } from "./daysAlone";
import { eventsByTicket } from "./eventsByTicket";
import { isNewestFirst } from "./isNewestFirst";
import { fieldsNamed, type LogColumns, logColumns, type RoleOfPerson, speakersOf } from "./logColumns";
import { settleDateOrders } from "./settleDateOrders";
import { speakerOf } from "./speakerOf";
import { statusHistory } from "./statusHistory";
import type { StatusMeanings } from "./statusMeanings";

/** Names of the time column that would say too little in a ticket table, but say it all in a change log. */
const TIME = whole(log.TIME);

/** What a history source tells of the tickets; `undefined` = nothing. */
export interface ToldHistory {
  readonly history: StatusHistory | undefined;
  readonly conversation: Conversation | undefined;
  readonly classes: ClassHistory | undefined;
  /** When anything was written down, in a table of its own, of the tickets that count, also what tells nothing of their clocks: an internal note, a new assignee. */
  readonly instants: Float64Array;
  /** Whether its times are days without a time of day. */
  readonly isOfDays: boolean;
  readonly findings: Finding[];
}

export const NOTHING_TOLD: ToldHistory = { history: undefined, conversation: undefined, classes: undefined, instants: new Float64Array(0), isOfDays: false, findings: [] };

export interface HistoryOptions extends DateOptions {
  /** What the tickets say at present. */
  readonly opened: Float64Array;
  readonly columns: Readonly<Record<ClassField, ClassColumn>>;
  readonly requester: CategoryColumn;
  readonly assignee: CategoryColumn;
  /** Ids of tickets that the ticket source has and that do not count. */
  readonly others: ReadonlySet<string>;
}

/**
 * What happened on the tickets, from a table of its own: one row a status change (id, time, status), a public message (id, time, event or
 * author) or a change of a field (id, time, field, old and new value). Rows of tickets that the ticket source does not have are counted
 * (`historyWithoutTicket`); a table without id or time, or that tells neither statuses nor messages, is `historyNotRead`.
 */
export function historyFromTable(source: TableSource, ids: readonly string[], meanings: StatusMeanings, options: HistoryOptions): ToldHistory {
  const { columns } = recogniseColumns(source);
  const idColumn = columns.get("id");
  const log = logColumns(source);
  const recognised = columns.get("status")?.index;
  const own = recognised === log.event || recognised === log.author ? undefined : recognised;
  const status = log.newValue ?? own;
  const time = timeColumn(source, columns);
  const tellsMessages = log.event !== undefined || log.author !== undefined;
  const missing = [idColumn === undefined ? "id" : "", time === undefined ? "time" : "", status === undefined && !tellsMessages ? "status" : ""].filter((part) => part !== "");
  if (idColumn === undefined || time === undefined || missing.length > 0) {
    const notRead = tableFinding("historyNotRead", "error", source.name, undefined, source.size, { missing });
    return { ...NOTHING_TOLD, findings: [notRead] };
  }
  const cells = source.column(time.index);
  const settled = settleDateOrders([{ index: time.index, header: time.header, cells, decision: decideDateFormat(cells, source.date1904), stated: undefined }], options.dateOrder, source.name);
  const { order, by } = settled.orders.get(time.index)!;
  const bad = new FindingTally();
  const at = readInstants(cells, { order, zone: time.isUtc ? "UTC" : options.ticketZone, date1904: source.date1904 }, (row, cell) => bad.add(source.firstRow + row, String(cell)));
  const { ticketOf, findings } = ticketsOfRows(source, ids, options.others, idColumn);
  const events = eventsByTicket(ticketOf, ids.length, at, isNewestFirst(ticketOf, at));
  const strangers = new FindingTally();
  const speaker = speakersOf(source, log, log.field === undefined ? status : undefined, roleOfPerson(options, ticketOf), (row, name) => strangers.add(source.firstRow + row, name));
  const conversation = conversationOf(events, at, speaker);
  const statuses = statusCells(source, log, status, own, meanings);
  const history = statuses === undefined ? undefined : statusHistory(events, at, statuses, meanings.of);
  return {
    history: history !== undefined && history.at.length === 0 && tellsMessages ? undefined : history,
    conversation,
    classes: classHistory(events, at, options.columns, options.opened, classCells(source, log, columns)),
    instants: Float64Array.from(events.rows, (row) => at[row]),
    isOfDays: tellsDaysAlone(source, time.index),
    findings: [...settled.findings, ...(by === "open" ? [] : bad.finding("notADate", "warning", source.name, time.header)), ...findings,
      ...strangers.finding("messageAuthorUnknown", "warning", source.name, log.author === undefined ? undefined : source.headers[log.author])],
  };
}

/** The ticket of each row (-1 = none). */
function ticketsOfRows(source: TableSource, ids: readonly string[], others: ReadonlySet<string>, idColumn: RecognisedColumn): { ticketOf: Int32Array; findings: Finding[] } {
  const ticketById = new Map(ids.map((id, ticket) => [id, ticket] as const));
  const strangers = new FindingTally();
  const ticketOf = Int32Array.from(source.column(idColumn.index), (cell, row) => {
    const id = idOf(cell);
    const ticket = ticketById.get(id) ?? -1;
    if (ticket < 0 && id !== "" && !others.has(id)) strangers.add(source.firstRow + row, id);
    return ticket;
  });
  return { ticketOf, findings: strangers.finding("historyWithoutTicket", "warning", source.name, idColumn.header) };
}

/** The requester of a ticket is its customer; whoever is assigned any ticket is an agent. */
function roleOfPerson({ requester, assignee }: HistoryOptions, ticketOf: Int32Array): RoleOfPerson {
  const agents = new Set(assignee.labels.map(normalWord).filter((name) => name !== ""));
  return (row, name) => {
    const ticket = ticketOf[row];
    const word = normalWord(name);
    if (ticket >= 0 && normalWord(requester.labels[requester.codes[ticket]]) === word) return "customer";
    return agents.has(word) ? "agent" : "";
  };
}

/**
 * The status that a row says the ticket came into, "" where it says none. Where there is no column of statuses, an event may be one; where there is one (`own`)
 * beside the new values of fields, the rows that name no field speak of it.
 */
function statusCells(source: TableSource, { field, event }: LogColumns, status: number | undefined, own: number | undefined, meanings: StatusMeanings): readonly Cell[] | undefined {
  if (status === undefined) return event === undefined ? undefined : source.column(event).map((cell) => (meanings.isKnown(labelOf(cell)) && !isMessage(cell) ? cell : ""));
  if (field === undefined) return source.column(status);
  const [names, fields] = [source.column(field), fieldsNamed(source.column(field))];
  const plain = own === undefined ? undefined : source.column(own);
  return source.column(status).map((cell, row) => (fields[row] === "status" ? cell : labelOf(names[row]) === "" ? plain?.[row] ?? "" : ""));
}

/** From a log of changes of fields the old and new value of one, else the columns of these names. */
function classCells(source: TableSource, { field, oldValue, newValue }: LogColumns, columns: ColumnRecognition["columns"]): ClassCells {
  if (field !== undefined && newValue !== undefined) {
    const fields = fieldsNamed(source.column(field));
    const after = source.column(newValue);
    const before = oldValue === undefined ? undefined : source.column(oldValue);
    return (row, name) => (fields[row] === name ? { before: before?.[row], after: after[row] } : undefined);
  }
  const own = Object.fromEntries(CLASS_FIELDS.map((name) => [name, cellsOfOwn(source, columns.get(name))]));
  return (row, name) => {
    const cells = own[name];
    return cells === undefined || cells[row] === "" ? undefined : { before: undefined, after: cells[row] };
  };
}

function cellsOfOwn(source: TableSource, column: RecognisedColumn | undefined): readonly Cell[] | undefined {
  return column === undefined || column.confidence < SURE ? undefined : source.column(column.index);
}

/** "Type" in a log mostly names the kind of the event. */
const SURE = 0.8;

const isMessage = (cell: Cell) => speakerOf({ event: labelOf(cell), author: "agent", isPublic: "" }) !== "";

/** A column of changes, else one that is simply called time, else that of the opening, else the only one with dates. */
function timeColumn(source: TableSource, columns: ColumnRecognition["columns"]): { index: number; header: string; isUtc: boolean } | undefined {
  const ofHeader = (index: number) => ({ index, header: source.headers[index], isUtc: normaliseHeader(source.headers[index]).isUtc });
  // "From" is the old value as often as the time.
  const named = source.headers.findIndex((header, index) => TIME.test(normaliseHeader(header).words) && decideDateFormat(source.column(index), source.date1904).kind === "dates");
  const found = columns.get("changed at") ?? (named < 0 ? columns.get("opened") : ofHeader(named));
  if (found !== undefined) return found;
  const dates = [...source.headers.keys()].filter((index) => looksLikeDates(source, index));
  return dates.length === 1 ? ofHeader(dates[0]) : undefined;
}
