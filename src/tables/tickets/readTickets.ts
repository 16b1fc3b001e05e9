import type { Agreement } from "../../service-level/agreement";
import type { Finding } from "../../service-level/finding";
import type { CategoryColumn, Tickets } from "../../service-level/ticket";
import { textColumn, TICKET_FIELDS, TICKET_STATES } from "../../service-level/ticket";
import { tableFinding } from "../findings";
import type { ColumnRecognition } from "../recognise";
import { clockColumns, isIncidentType } from "../recognise";
import type { Cell, TableSource } from "../types";
import { labelOf } from "./categoryColumn";
import { checkTickets } from "./checkTickets";
import { columnOf } from "./columnOf";
import { deskFlags } from "./deskFlags";
import { heldColumn } from "./heldColumn";
import type { ToldHistory } from "./historyFromTable";
import { historyAgainstColumns } from "./historyAgainstColumns";
import { historyOfTickets } from "./historyOfTickets";
import { lengthsAgainstDates } from "./lengthsAgainstDates";
import { momentsOfTickets, type TicketMoments, writtenMoments } from "./momentsOfTickets";
import { newestInstant } from "./newestInstant";
import { satisfactionColumn } from "./satisfactionColumn";
import { scoreReader } from "./scoreReader";
import { type StatusMeanings, statusMeanings } from "./statusMeanings";
import { type TicketRows, ticketRows } from "./ticketRows";
import { ticketsOfClients, type TicketsOfClients } from "./ticketsOfClients";
import { type TicketTable, ticketTable } from "./ticketTable";
import { plain, ticketWords } from "./ticketWords";
import { toldBySheet } from "./toldBySheet";

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
  const read = ticketTable(table, rules, given.recognition);
  const { source, recognition, dates, cellsOf, headerOf } = read;
  const found = rowsOfTickets(table, read);
  const ofClients = ticketsOfClients(found, { cells: cellsOf("client"), header: headerOf("client"), table: source.name }, rules.ticketClients);
  const { ids, stateRow, clients } = ofClients;
  // One column serves all fields that the export does not have; columns are never changed once they are read.
  const unknown = new Float64Array(ids.length).fill(Number.NaN);
  const words = ticketWords(read, stateRow);
  const { status, classes } = words;
  const written = writtenMoments(read, ofClients, unknown);
  const meanings = statusMeanings(rules.statusMap, source.name, headerOf("status"), recognition);
  const told = historyOfTickets(read, given.history, ofClients, words, written.opened, meanings);
  const moments = momentsOfTickets(read, ofClients, written, told, status, meanings, rules);
  const state = statesOf(status, meanings, moments);
  const { newest, futureFrom } = newestInstant([...instantsTold(moments, told, read), ...instantsOfOthers(read, found, ofClients)]);
  const held = heldColumn(source, recognition, stateRow);
  const desk = deskFlags(source, recognition, stateRow, rules);
  const satisfaction = satisfactionColumn(source, recognition, stateRow);
  const tickets: Tickets = {
    size: ids.length, id: textColumn(ids), sources: [source.name], sourceRow: stateRow.map((row) => source.firstRow + row),
    ...moments.at, state, status,
    priority: plain(classes.priority), type: plain(classes.type), service: plain(classes.service), group: plain(classes.group),
    assignee: words.assignee, requester: words.requester,
    client: ofClients.client ?? words.none,
    ...(clients !== undefined && { clients }),
    reopens: numbersIn(cellsOf("reopens"), stateRow) ?? unknown, escalations: numbersIn(cellsOf("escalations"), stateRow) ?? unknown, satisfaction: satisfaction?.scores ?? unknown,
    heldMs: held?.heldMs ?? unknown, history: told.history, newest,
    measured: new Set([...TICKET_FIELDS.filter((field) => recognition.columns.has(field)), ...moments.derived]),
    ...(told.conversation !== undefined && { conversation: told.conversation }),
    ...(told.classes !== undefined && { classes: told.classes }),
    ...(desk.flags !== undefined && { deskFlags: desk.flags }),
    waitingFor: status.labels.map((label) => meanings.of(label).waitingFor),
    incidentTypes: classes.type.labels.map(isIncidentType),
    instants: dates.byHeader(stateRow, clockColumns(source.headers, rules.slas ?? [])),
  };
  const findings = [
    ...recognition.findings, ...words.findings, ...told.findings, ...kindOfRows(read, found), ...moments.findings, ...meanings.findings(status, told.history), ...dueShiftedTwice(recognition, rules, source.name),
    ...found.findings, ...ofClients.findings, ...dates.findings, ...(held?.findings ?? []), ...(satisfaction?.findings ?? []), ...desk.findings,
    ...checkTickets(tickets, source.name, headerOf, futureFrom, dates.daysAlone), ...historyAgainstColumns(tickets, source.name, headerOf, told.isOfDays || dates.daysAlone.has("resolved")),
    ...lengthsAgainstDates(source, recognition, stateRow, tickets, dates.daysAlone, rules),
  ];
  return toldBySheet({ tickets, findings, recognition: read.recognised }, table);
}

/** Which rows are tickets, whoever's they are. */
function rowsOfTickets(table: TableSource, { source, recognition, dates, changed, otherRows, columnsRead, cellsOf, headerOf, ...read }: TicketTable): TicketRows {
  const opened = source.parts === undefined || recognition.isEventLog ? undefined : dates.read("opened");
  return ticketRows({
    source: table, ids: cellsOf("id"), idHeader: headerOf("id"), changed: changed ?? (opened && exportedAt(table, opened)), opened,
    isEventLog: recognition.isEventLog, others: otherRows, isMessage: messageTest(read, cellsOf("status")), columns: columnsRead,
  });
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

/** Whether a row tells of a message and nothing else, so that it is not the state of its ticket. */
function messageTest({ log, speaker }: Pick<TicketTable, "log" | "speaker">, statuses: readonly Cell[] | undefined): ((row: number) => boolean) | undefined {
  if (log === undefined || statuses === undefined) return undefined;
  return (row) => labelOf(statuses[row]) === "" && speaker(row) !== "";
}

const RUNNING = TICKET_STATES.indexOf("running");
const STOPPED = TICKET_STATES.indexOf("stopped");

/** Without a status, or with one that nobody knows, the dates say whether the ticket still runs. */
function statesOf({ codes, labels }: CategoryColumn, meanings: StatusMeanings, { at: { resolved, closed } }: TicketMoments): Uint8Array {
  const stateOfLabel = labels.map((label) => (label !== "" && meanings.isKnown(label) ? TICKET_STATES.indexOf(meanings.of(label).state) : -1));
  const state = new Uint8Array(codes.length);
  for (let row = 0; row < state.length; row++) {
    const known = stateOfLabel[codes[row]];
    state[row] = known >= 0 ? known : Number.isNaN(resolved[row]) && Number.isNaN(closed[row]) ? RUNNING : STOPPED;
  }
  return state;
}

function instantsTold({ at: { opened, firstResponse, resolved, closed } }: TicketMoments, told: ToldHistory, { changed }: TicketTable): Float64Array[] {
  return [opened, firstResponse, resolved, closed, changed, told.instants].filter((instants) => instants !== undefined);
}

/** The tickets of others were exported at the same time: what is newest among them tells up to when the data goes. */
function instantsOfOthers({ dates }: TicketTable, { stateRow }: TicketRows, { others }: TicketsOfClients): Float64Array[] {
  return others.size === 0 ? [] : TIMES.flatMap((field) => dates.read(field, stateRow) ?? []);
}

/** When something happened on a ticket. */
const TIMES = ["opened", "first response", "resolved", "closed"] as const;

function numbersIn(cells: readonly Cell[] | undefined, rows: Uint32Array): Float64Array | undefined {
  if (cells === undefined) return undefined;
  const scoreOf = scoreReader(cells);
  return columnOf(rows, (row) => scoreOf(cells[row]));
}

/** Says so where a row is not a ticket, but one of its SLAs or an event. */
function kindOfRows({ source, recognition: { slas } }: TicketTable, { ids, events }: TicketRows): Finding[] {
  const note = (code: string, header: string | undefined) => tableFinding(code, "note", source.name, header, source.size, { rows: source.size, tickets: ids.length });
  return [...(slas === undefined ? [] : [note("slaRowsRead", source.headers[slas.name])]), ...(events === undefined ? [] : [note("eventLogRead", undefined)])];
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
