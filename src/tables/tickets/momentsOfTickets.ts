import type { Finding } from "../../service-level/finding";
import type { CategoryColumn, Conversation, StatusHistory, TicketField, Tickets } from "../../service-level/ticket";
import { TICKET_STATES } from "../../service-level/ticket";
import { tableFinding } from "../findings";
import { firstAnswers } from "./conversation";
import type { EventRows } from "./eventsByTicket";
import type { ToldHistory } from "./historyFromTable";
import { lastReplyColumns } from "./logColumns";
import { momentsFromDurations } from "./momentsFromDurations";
import type { TicketRules } from "./readTickets";
import type { StatusMeanings } from "./statusMeanings";
import type { TicketsOfClients } from "./ticketsOfClients";
import type { TicketTable } from "./ticketTable";

/** When something happened on the tickets, as the columns of their rows say; `NaN` where they do not. */
type WrittenMoments = Pick<Tickets, "opened" | "firstResponse" | "resolved" | "closed" | "due" | "dueEnds">;

/** `unknown` serves every field that has no column. */
export function writtenMoments({ dates }: TicketTable, { stateRow, events }: TicketsOfClients, unknown: Float64Array): WrittenMoments {
  const read = (field: TicketField, rows = stateRow) => dates.read(field, rows) ?? unknown;
  const dueEnds = dates.dueEnds(stateRow);
  return {
    firstResponse: read("first response"),
    closed: read("closed"),
    due: read("due"),
    ...(dueEnds !== undefined && { dueEnds }),
    opened: events === undefined ? read("opened") : openedAtFirst(read("opened", firstRows(events)), read("opened")),
    resolved: read("resolved"),
  };
}

function firstRows({ offsets, rows }: EventRows): Uint32Array {
  return offsets.subarray(0, -1).map((first) => rows[first]);
}

/** A ticket opens once: where the rows of a log differ in when that was, each tells when its own step began. */
function openedAtFirst(first: Float64Array, last: Float64Array): Float64Array {
  return first.map((at, ticket) => (Number.isNaN(at) ? last[ticket] : at));
}

export interface TicketMoments {
  readonly at: WrittenMoments;
  /** Fields that no column tells, but something else. */
  readonly derived: readonly TicketField[];
  readonly findings: readonly Finding[];
}

/**
 * The same, with what no column tells: the opening from the first event, the first response from the messages or how long it took, the resolution from the
 * history of statuses or how long it took.
 */
export function momentsOfTickets(
  table: TicketTable, { stateRow, events }: TicketsOfClients, written: WrittenMoments, { history, conversation }: ToldHistory, status: CategoryColumn, meanings: StatusMeanings, rules: TicketRules,
): TicketMoments {
  const { source, recognition, dates } = table;
  const { columns, lengths } = recognition;
  const openings = columns.has("opened") ? undefined : firstEvents(table, events);
  const opened = openings?.at ?? written.opened;
  const durations = (moment: "response" | "resolution") => momentsFromDurations(moment, source, recognition, stateRow, opened, rules);
  const answers = columns.has("first response") ? undefined : lengths.has("first response") ? durations("response") : answersTold(conversation, opened, source.name) ?? durations("response");
  const areEndsWritten = columns.has("resolved") || columns.has("closed");
  const endsByLength = () => endsOf(durations("resolution"), status, meanings);
  const ends = lengths.has("resolved") ? endsByLength() : areEndsWritten ? undefined : history === undefined ? endsByLength() : lastStops(history, table);
  const told: readonly [TicketField, Told | undefined][] = [["opened", openings], ["first response", answers], ["resolved", ends]];
  return {
    at: { ...written, opened, firstResponse: answers?.at ?? written.firstResponse, resolved: ends?.at ?? written.resolved },
    derived: told.flatMap(([field, moments]) => (moments?.at === undefined ? [] : [field])),
    findings: [
      ...(openings?.findings ?? []), ...(events === undefined ? [] : dates.movedDue(events)), ...(answers?.findings ?? []),
      ...(conversation === undefined ? lastReplyColumns(source).map((header) => tableFinding("onlyLastReply", "note", source.name, header, stateRow.length)) : []),
      ...(ends?.findings ?? []),
    ],
  };
}

/** `at` that is `undefined`: what tells of the moments cannot be used. */
interface Told {
  readonly at: Float64Array | undefined;
  readonly findings: readonly Finding[];
}

function firstEvents({ source, changed, headerOf }: TicketTable, events: EventRows | undefined): Told | undefined {
  if (events === undefined || changed === undefined) return undefined;
  const tickets = events.offsets.length - 1;
  return {
    at: Float64Array.from({ length: tickets }, (_, ticket) => firstTime(events.rows, events.offsets[ticket], events.offsets[ticket + 1], changed)),
    findings: [tableFinding("openedFromFirstEvent", "note", source.name, headerOf("changed at"), tickets)],
  };
}

function firstTime(rows: Uint32Array, from: number, to: number, at: Float64Array): number {
  for (let i = from; i < to; i++) if (!Number.isNaN(at[rows[i]])) return at[rows[i]];
  return Number.NaN;
}

function answersTold(conversation: Conversation | undefined, opened: Float64Array, table: string): Told | undefined {
  const firstResponse = conversation === undefined ? undefined : firstAnswers(conversation, opened);
  return firstResponse === undefined ? undefined : { at: firstResponse, findings: [tableFinding("responseFromMessages", "note", table, undefined, opened.length)] };
}

/** An open ticket shows how long it has taken so far. */
function endsOf(durations: Told | undefined, { codes, labels }: CategoryColumn, meanings: StatusMeanings): Told | undefined {
  const isOpen = labels.map((label) => label !== "" && ["running", "held"].includes(meanings.of(label).state));
  return durations && { ...durations, at: durations.at?.map((at, ticket) => (isOpen[codes[ticket]] ? Number.NaN : at)) };
}

function lastStops(history: StatusHistory, { source, headerOf }: TicketTable): Told {
  const tickets = history.offsets.length - 1;
  return {
    at: Float64Array.from({ length: tickets }, (_, ticket) => lastStop(history, ticket)),
    findings: [tableFinding("resolvedFromHistory", "note", source.name, headerOf("status"), tickets)],
  };
}

const STOPPED = TICKET_STATES.indexOf("stopped");

/** When the ticket came into the stopped states that it is in; `NaN` when its last state is another. */
function lastStop({ offsets, at, state }: StatusHistory, ticket: number): number {
  let stop = Number.NaN;
  for (let i = offsets[ticket + 1] - 1; i >= offsets[ticket] && state[i] === STOPPED; i--) stop = at[i];
  return stop;
}
