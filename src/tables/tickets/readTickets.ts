import { ticketZoneOf } from "../../service-level/agreement";
import type { Agreement } from "../../service-level/agreement";
import type { Finding } from "../../service-level/finding";
import type { CategoryColumn, ClassHistory, Conversation, Speaker, StatusHistory, TicketField, Tickets } from "../../service-level/ticket";
import { textColumn, TICKET_FIELDS, TICKET_STATES } from "../../service-level/ticket";
import { MINUTE_MS } from "../../service-level/time";
import { FindingTally, tableFinding } from "../findings";
import { isErrorCell } from "../isErrorCell";
import { groupsThousands, readDuration, unitOfNumbers } from "../readDuration";
import type { ColumnRecognition } from "../recognise";
import { clockColumns, lookAtRows, recogniseColumns, ticketColumns } from "../recognise";
import type { Cell, TableSource } from "../types";
import { categoryColumn, Dictionary, labelOf } from "./categoryColumn";
import { checkTickets } from "./checkTickets";
import { CLASS_FIELDS, type ClassColumn, type ClassField, classHistory } from "./classHistory";
import { columnOf } from "./columnOf";
import { conversationOf, firstAnswers } from "./conversation";
import { DateColumns } from "./dateColumns";
import { deskFlags } from "./deskFlags";
import { fieldsOfLog } from "./fieldsOfLog";
import { historyFromTable } from "./historyFromTable";
import { lastReplyColumns, logColumns, speakersOf } from "./logColumns";
import { momentsFromDurations } from "./momentsFromDurations";
import { newestInstant } from "./newestInstant";
import { rowNumbers } from "./rowNumbers";
import { satisfactionColumn } from "./satisfactionColumn";
import { scoreReader } from "./scoreReader";
import type { EventRows } from "./eventsByTicket";
import { statusHistory } from "./statusHistory";
import { slaRows } from "./slaRows";
import { statusMeanings } from "./statusMeanings";
import { ticketRows } from "./ticketRows";
import { ticketsOfClients } from "./ticketsOfClients";
import { toldBySheet } from "./toldBySheet";
import { ungrouped } from "./ungrouped";

/** What the agreement says about the ticket source; an `Agreement` is one. What is left out is found in the data. */
export type TicketRules = Partial<Pick<Agreement, "columnMap" | "statusMap" | "dateOrder" | "ticketClients" | "ticketZone" | "defaultCalendar" | "calendars" | "zone" | "slas">>;

export interface TicketSources {
  /** What `recogniseColumns` found with the same column map, when the caller has it; from a sample of the rows is enough. */
  readonly recognition?: ColumnRecognition;
  /** A table of status changes: id, time, status. */
  readonly history?: TableSource;
}

export interface TicketReading {
  readonly tickets: Tickets;
  readonly findings: readonly Finding[];
  readonly recognition: ColumnRecognition;
}

/**
 * The tickets of a table, whatever desk exported it, and everything in it that is not as it should be. Never stops at bad data: a bad cell is
 * "not known" in its column and a finding. Statuses are compared without regard to case and outer blanks. Dates that state no offset are read on
 * the wall clock of `ticketZone`, else of the default calendar, else of the agreement's zone, else UTC.
 * @throws {TimeZoneError} that zone is no IANA name
 */
export function readTickets(table: TableSource, rules: TicketRules, given: TicketSources = {}): TicketReading {
  const whole = ungrouped(table);
  const recognised = wholeRecognition(whole, rules, given.recognition);
  const ofSlas = slaRows(whole, recognised);
  const { source: rows, recognition: ofRows } = ofSlas ?? { source: whole, recognition: recognised };
  const reading = { ticketZone: zoneOfTickets(rules), dateOrder: rules.dateOrder };
  const dates = new DateColumns(rows, ofRows, rules.columnMap ?? [], reading);
  const changedAll = ofRows.columns.has("changed at") ? dates.read("changed at", rowNumbers(rows.size)) : undefined;
  const log = ofRows.isEventLog ? logColumns(rows) : undefined;
  const { source, recognition } = fieldsOfLog(rows, ofRows, log, changedAll) ?? { source: rows, recognition: ofRows };
  const { columns } = recognition;
  const findings: Finding[] = [...recognition.findings];
  const cellsOf = (field: TicketField): readonly Cell[] | undefined => {
    const column = columns.get(field);
    return column === undefined ? undefined : source.column(column.index);
  };
  const headerOf = (field: TicketField) => columns.get(field)?.header;

  const speaker = log === undefined ? NOBODY : speakersOf(source, log, columns.get("status")?.index, NOBODY, () => undefined);
  const openedAll = source.parts === undefined || recognition.isEventLog ? undefined : dates.read("opened", rowNumbers(source.size));
  const found = ticketRows({
    source: table, ids: cellsOf("id"), idHeader: headerOf("id"), changed: changedAll ?? (openedAll && exportedAt(table, openedAll)), opened: openedAll,
    isEventLog: recognition.isEventLog, others: ofSlas?.others, isMessage: messageTest(speaker, cellsOf("status")), columns: ticketColumns(whole.headers, recognised, rules.slas),
  });
  const { ids, stateRow, events, others, client, clients, findings: clientFindings } = ticketsOfClients(found, { cells: cellsOf("client"), header: headerOf("client"), table: source.name }, rules.ticketClients);
  const size = ids.length;
  // One column serves all fields that the export does not have; columns are never changed once they are read.
  const unknown = new Float64Array(size).fill(Number.NaN);
  const noWords: CategoryColumn = { codes: new Uint16Array(size), labels: [""] };
  const read = (field: TicketField) => dates.read(field, stateRow) ?? unknown;
  const classColumn = (field: TicketField): ClassColumn => {
    const cells = cellsOf(field);
    const dictionary = new Dictionary();
    if (cells === undefined) return { ...noWords, labels: dictionary.labels, dictionary };
    const column = categoryColumn(cells, stateRow, dictionary);
    if (dictionary.hasErrors) findings.push(...errorCells(source, headerOf(field), cells, stateRow));
    return { ...column, dictionary };
  };
  const words = (field: TicketField) => plain(classColumn(field));
  const classes = Object.fromEntries(CLASS_FIELDS.map((field) => [field, classColumn(field)])) as Record<ClassField, ClassColumn>;
  const requester = words("requester");
  const assignee = words("assignee");
  let firstResponse = read("first response");
  const closed = read("closed");
  const due = read("due");
  const dueEnds = dates.dueEnds(stateRow);
  let opened = events === undefined ? read("opened") : openedAtFirst(dates.read("opened", firstRows(events)) ?? unknown, read("opened"));
  let resolved = read("resolved");

  const status = words("status");
  const meanings = statusMeanings(rules.statusMap, source.name, headerOf("status"), recognition);
  let history: StatusHistory | undefined;
  let conversation: Conversation | undefined;
  let changes: ClassHistory | undefined;
  if (given.history !== undefined) {
    const told = historyFromTable(given.history, ids, meanings, { ...reading, opened, columns: classes, requester, assignee, others });
    ({ history, conversation, classes: changes } = told);
    findings.push(...told.findings);
  } else if (events !== undefined && changedAll !== undefined) {
    if (columns.has("status")) history = statusHistory(events, changedAll, cellsOf("status")!, meanings.of);
    conversation = conversationOf(events, changedAll, speaker);
    // A column that tells what a row is about says nothing about its ticket.
    const told = (field: TicketField) => ([log?.event, log?.author].includes(columns.get(field)?.index) ? undefined : cellsOf(field));
    changes = classesOfEvents(events, changedAll, classes, opened, told);
  }

  const measured = new Set<TicketField>(TICKET_FIELDS.filter((field) => columns.has(field)));
  if (recognition.slas !== undefined) findings.push(tableFinding("slaRowsRead", "note", source.name, source.headers[recognition.slas.name], source.size, { rows: source.size, tickets: found.ids.length }));
  if (events !== undefined) {
    findings.push(tableFinding("eventLogRead", "note", source.name, undefined, source.size, { rows: source.size, tickets: found.ids.length }));
    if (changedAll !== undefined && !columns.has("opened")) {
      opened = Float64Array.from({ length: size }, (_, ticket) => firstTime(events.rows, events.offsets[ticket], events.offsets[ticket + 1], changedAll));
      measured.add("opened");
      findings.push(tableFinding("openedFromFirstEvent", "note", source.name, headerOf("changed at"), size));
    }
    findings.push(...dates.movedDue(events));
  }
  if (!columns.has("first response")) {
    const told = answersTold(conversation, opened, source.name) ?? momentsFromDurations("response", source, recognition, stateRow, opened, rules);
    if (told?.at !== undefined) {
      firstResponse = told.at;
      measured.add("first response");
    }
    findings.push(...(told?.findings ?? []));
  }
  if (conversation === undefined) findings.push(...lastReplyColumns(source).map((header) => tableFinding("onlyLastReply", "note", source.name, header, size)));
  if (history === undefined && !columns.has("resolved") && !columns.has("closed")) {
    const told = momentsFromDurations("resolution", source, recognition, stateRow, opened, rules);
    if (told?.at !== undefined) {
      const isOpen = status.labels.map((label) => label !== "" && ["running", "held"].includes(meanings.of(label).state));
      // An open ticket shows how long it has taken so far.
      resolved = told.at.map((at, ticket) => (isOpen[status.codes[ticket]] ? Number.NaN : at));
      measured.add("resolved");
    }
    findings.push(...(told?.findings ?? []));
  }
  if (history !== undefined && !columns.has("resolved") && !columns.has("closed")) {
    const told = history;
    resolved = Float64Array.from({ length: size }, (_, ticket) => lastStop(told, ticket));
    measured.add("resolved");
    findings.push(tableFinding("resolvedFromHistory", "note", source.name, headerOf("status"), size));
  }

  // Without a status, or with one that nobody knows, the dates say whether the ticket still runs.
  const stateOfLabel = status.labels.map((label) => (label !== "" && meanings.isKnown(label) ? TICKET_STATES.indexOf(meanings.of(label).state) : -1));
  const state = new Uint8Array(size);
  for (let row = 0; row < size; row++) {
    const known = stateOfLabel[status.codes[row]];
    state[row] = known >= 0 ? known : Number.isNaN(resolved[row]) && Number.isNaN(closed[row]) ? RUNNING : STOPPED;
  }
  findings.push(...meanings.findings(status, history));

  findings.push(...dueShiftedTwice(recognition, rules, source.name));

  // The tickets of others were exported at the same time: what is newest among them tells up to when the data goes.
  const ofOthers = others.size === 0 ? [] : TIMES.map((field) => dates.read(field, found.stateRow) ?? unknown);
  const { newest, futureFrom } = newestInstant([opened, firstResponse, resolved, closed, ...ofOthers, ...(changedAll === undefined ? [] : [changedAll]), ...[history, conversation].flatMap((list) => (list === undefined ? [] : [list.at]))]);
  const held = heldColumn(source, recognition, stateRow, unknown);
  const desk = deskFlags(source, recognition, stateRow, rules);
  const satisfaction = satisfactionColumn(source, recognition, stateRow);
  const numbers = (field: TicketField) => {
    const cells = cellsOf(field);
    if (cells === undefined) return unknown;
    const scoreOf = scoreReader(cells);
    return columnOf(stateRow, (row) => scoreOf(cells[row]));
  };
  const tickets: Tickets = {
    size, id: textColumn(ids), sources: [source.name], sourceRow: stateRow.map((row) => source.firstRow + row),
    opened, firstResponse, resolved, closed, due, state, status,
    priority: plain(classes.priority), type: plain(classes.type), service: plain(classes.service), group: plain(classes.group),
    assignee, requester,
    client: client ?? noWords,
    ...(clients !== undefined && { clients }),
    ...(dueEnds !== undefined && { dueEnds }),
    reopens: numbers("reopens"), escalations: numbers("escalations"), satisfaction: satisfaction?.scores ?? unknown,
    heldMs: held.heldMs, history, newest, measured,
    ...(conversation !== undefined && { conversation }),
    ...(changes !== undefined && { classes: changes }),
    ...(desk.flags !== undefined && { deskFlags: desk.flags }),
    waitingFor: status.labels.map((label) => meanings.of(label).waitingFor),
    instants: dates.byHeader(stateRow, clockColumns(source.headers, rules.slas ?? [])),
  };
  findings.push(...found.findings, ...clientFindings, ...dates.findings, ...held.findings, ...(satisfaction?.findings ?? []), ...desk.findings, ...checkTickets(tickets, source.name, headerOf, futureFrom, dates.daysAlone));
  return toldBySheet({ tickets, findings, recognition: recognised }, table);
}

/** When each row of joined tables was written, as far as its sheet tells: not before the newest ticket on it was opened. */
function exportedAt(source: TableSource, opened: Float64Array): Float64Array {
  const written = new Float64Array(opened.length);
  for (const { size, above } of source.parts ?? []) {
    const newest = opened.subarray(above, above + size).reduce((latest, at) => (at > latest ? at : latest), Number.NEGATIVE_INFINITY);
    written.fill(newest, above, above + size);
  }
  return written;
}

/** When something happened on a ticket. */
const TIMES = ["opened", "first response", "resolved", "closed"] as const;

const RUNNING = TICKET_STATES.indexOf("running");
const STOPPED = TICKET_STATES.indexOf("stopped");

const NOBODY = (): Speaker | "" => "";

/** Whether a row tells of a message and nothing else, so that it is not the state of its ticket. */
function messageTest(speaker: (row: number) => Speaker | "", statuses: readonly Cell[] | undefined): ((row: number) => boolean) | undefined {
  if (speaker === NOBODY || statuses === undefined) return undefined;
  return (row) => labelOf(statuses[row]) === "" && speaker(row) !== "";
}

/** `errorCell`: formulas without a result. */
function errorCells(source: TableSource, header: string | undefined, cells: readonly Cell[], rows: Uint32Array): Finding[] {
  const errors = new FindingTally();
  for (const row of rows) if (isErrorCell(cells[row])) errors.add(source.firstRow + row, String(cells[row]).trim());
  return errors.finding("errorCell", "warning", source.name, header);
}

/** Without the dictionary: tickets cross to a worker and back. */
const plain = ({ codes, labels }: ClassColumn): CategoryColumn => ({ codes, labels });

/** An event log repeats the fields of its ticket in each row; an empty cell says nothing new. */
function classesOfEvents(events: EventRows, at: Float64Array, columns: Readonly<Record<ClassField, ClassColumn>>, opened: Float64Array, cellsOf: (field: TicketField) => readonly Cell[] | undefined): ClassHistory | undefined {
  const cells = Object.fromEntries(CLASS_FIELDS.map((field) => [field, cellsOf(field)]));
  return classHistory(events, at, columns, opened, (row, field) => {
    const cell = cells[field]?.[row];
    return cell === undefined || cell === "" ? undefined : { before: undefined, after: cell };
  });
}

function answersTold(conversation: Conversation | undefined, opened: Float64Array, table: string): { at: Float64Array; findings: Finding[] } | undefined {
  const firstResponse = conversation === undefined ? undefined : firstAnswers(conversation, opened);
  return firstResponse === undefined ? undefined : { at: firstResponse, findings: [tableFinding("responseFromMessages", "note", table, undefined, opened.length)] };
}

/** Desks whose due dates holds have moved already when they are exported. */
const MOVES_DUE: ReadonlySet<string | undefined> = new Set(["GLPI", "Zammad", "Frappe Helpdesk", "Combodo iTop", "HaloPSA", "Zendesk", "Jira Service Management"]);

/** `dueShiftedTwice`: an SLA moves the due dates of such a desk once more. */
function dueShiftedTwice({ columns, system }: ColumnRecognition, { slas = [] }: TicketRules, table: string): Finding[] {
  const due = columns.get("due");
  if (due === undefined || system === undefined || !MOVES_DUE.has(system)) return [];
  const moving = new Set(slas.filter(({ target }) => target.kind === "due" && target.movesWithHolds === true).map(({ id }) => id));
  return [...moving].map((id) => tableFinding("dueShiftedTwice", "warning", table, due.header, 1, { system }, id));
}

/** A recognition from a sample has seen too few rows to say how dates are written and whether the rows are events. */
function wholeRecognition(source: TableSource, rules: TicketRules, recognition: ColumnRecognition | undefined): ColumnRecognition {
  if (recognition === undefined) return recogniseColumns(source, rules.columnMap);
  return recognition.rows === source.size ? recognition : lookAtRows(source, recognition);
}

function zoneOfTickets({ ticketZone, defaultCalendar, calendars = new Map(), zone = "UTC" }: TicketRules): string {
  return ticketZoneOf({ ticketZone, defaultCalendar, calendars, zone });
}

function firstRows({ offsets, rows }: EventRows): Uint32Array {
  return offsets.subarray(0, -1).map((first) => rows[first]);
}

/** A ticket opens once: where the rows of a log differ in when that was, each tells when its own step began. */
function openedAtFirst(first: Float64Array, last: Float64Array): Float64Array {
  return first.map((at, ticket) => (Number.isNaN(at) ? last[ticket] : at));
}

function firstTime(rows: Uint32Array, from: number, to: number, at: Float64Array): number {
  for (let i = from; i < to; i++) if (!Number.isNaN(at[rows[i]])) return at[rows[i]];
  return Number.NaN;
}

/** When the ticket came into the stopped states that it is in; `NaN` when its last state is another. */
function lastStop({ offsets, at, state }: StatusHistory, ticket: number): number {
  let stop = Number.NaN;
  for (let i = offsets[ticket + 1] - 1; i >= offsets[ticket] && state[i] === STOPPED; i--) stop = at[i];
  return stop;
}

function heldColumn(source: TableSource, { columns }: ColumnRecognition, rows: Uint32Array, unknown: Float64Array): { heldMs: Float64Array; findings: Finding[] } {
  const column = columns.get("held minutes");
  if (column === undefined) return { heldMs: unknown, findings: [] };
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
