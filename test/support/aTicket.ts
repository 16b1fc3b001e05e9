import { DESK_WORDS, SPEAKERS, textColumn, TICKET_FIELDS, TICKET_STATES } from "../../src/service-level/ticket";
import type { CategoryColumn, ClassHistory, Conversation, DeskFlagField, DeskFlags, DeskWord, Speaker, StatusHistory, TicketField, Tickets, TicketState, WaitingFor } from "../../src/service-level/ticket";
import { at } from "./instants";

/** From when on the ticket had a state; the status label is the state's name unless one is given. */
export type StateChange = readonly [when: string, state: TicketState, status?: string];

/** A public message. */
export type Message = readonly [when: string, who: Speaker];

/** From when on the ticket had this service, type, priority or group; what is left out is as before. */
export type ClassChange = readonly [when: string, values: Partial<Record<"service" | "type" | "priority" | "group", string>>];

/** What a test says about a ticket; dates as in `at`, everything else has a plain default. */
export interface TicketFacts {
  readonly id?: string;
  readonly opened?: string;
  readonly firstResponse?: string;
  readonly resolved?: string;
  readonly closed?: string;
  readonly due?: string;
  /** Current state; by default what the history says last, else stopped when resolved or closed, else running. */
  readonly state?: TicketState;
  readonly status?: string;
  readonly priority?: string;
  readonly type?: string;
  readonly service?: string;
  readonly group?: string;
  readonly reopens?: number;
  readonly escalations?: number;
  readonly satisfaction?: number;
  readonly requester?: string;
  readonly heldMinutes?: number;
  readonly history?: readonly StateChange[];
  readonly messages?: readonly Message[];
  /** The first entry is how it was opened; the ticket has the values of the last one. */
  readonly classes?: readonly ClassChange[];
  readonly instants?: Readonly<Record<string, string>>;
  /** What the desk itself says of its clocks. */
  readonly deskSays?: Readonly<Partial<Record<DeskFlagField, DeskWord>>>;
}

export interface SourceFacts {
  /** Zone of the wall clock in which the dates are written; UTC by default. */
  readonly zone?: string;
  /** Fields that the export has no column for. */
  readonly without?: readonly TicketField[];
  /** The column in which the desk says whether a clock was kept names no clock. */
  readonly deskNamesNoClock?: boolean;
}

/** A ticket that was opened on Monday 2024-01-08 at 09:00 and is open. */
export function aTicket(facts: TicketFacts = {}): TicketFacts {
  return { opened: "2024-01-08 09:00", ...facts };
}

/** The columns of some tickets. */
export function ticketsOf(given: readonly TicketFacts[], { zone = "UTC", without = [], deskNamesNoClock = false }: SourceFacts = {}): Tickets {
  const facts = given.map((ticket) => ({ ...ticket, ...valuesAfter(ticket.classes ?? []) }));
  const instants = (value: (ticket: TicketFacts) => string | undefined) => Float64Array.from(facts, (ticket) => at(value(ticket), zone));
  const category = (value: (ticket: TicketFacts) => string | undefined, others: readonly string[] = []) => categoryOf(facts.map((ticket) => value(ticket) ?? ""), others);
  const earlier = (name: keyof ClassChange[1]) => facts.flatMap((ticket) => (ticket.classes ?? []).map(([, values]) => values[name] ?? ""));
  const states = facts.map(stateOf);
  const extra = [...new Set(facts.flatMap((ticket) => Object.keys(ticket.instants ?? {})))];
  const columns = {
    opened: instants((ticket) => ticket.opened),
    firstResponse: instants((ticket) => ticket.firstResponse),
    resolved: instants((ticket) => ticket.resolved),
    closed: instants((ticket) => ticket.closed),
    due: instants((ticket) => ticket.due),
    instants: new Map(extra.map((name) => [name, instants((ticket) => ticket.instants?.[name])])),
  };
  const history = historyOf(facts, zone);
  const status = categoryOf(facts.map((ticket, row) => ticket.status ?? states[row]));
  const known = [columns.opened, columns.firstResponse, columns.resolved, columns.closed, history?.at ?? new Float64Array(), ...columns.instants.values()]
    .flatMap((column) => [...column]).filter((instant) => !Number.isNaN(instant));
  const words = { priority: category((ticket) => ticket.priority, earlier("priority")), type: category((ticket) => ticket.type, earlier("type")),
    service: category((ticket) => ticket.service, earlier("service")), group: category((ticket) => ticket.group, earlier("group")) };
  return {
    ...columns,
    ...words,
    size: facts.length,
    id: textColumn(facts.map((ticket, row) => ticket.id ?? `T${row + 1}`)),
    sources: ["Tickets"],
    sourceRow: Uint32Array.from(facts, (_, row) => row + 2),
    state: Uint8Array.from(states, (state) => TICKET_STATES.indexOf(state)),
    status,
    assignee: category(() => ""),
    client: category(() => ""),
    requester: category((ticket) => ticket.requester),
    reopens: Float64Array.from(facts, (ticket) => ticket.reopens ?? Number.NaN),
    escalations: Float64Array.from(facts, (ticket) => ticket.escalations ?? Number.NaN),
    satisfaction: Float64Array.from(facts, (ticket) => ticket.satisfaction ?? Number.NaN),
    heldMs: Float64Array.from(facts, (ticket) => (ticket.heldMinutes ?? Number.NaN) * 60_000),
    history,
    conversation: conversationOf(facts, zone),
    classes: classesOf(facts, words, zone),
    deskFlags: deskFlagsOf(facts, !deskNamesNoClock),
    newest: known.reduce((newest, instant) => Math.max(newest, instant), Number.NEGATIVE_INFINITY),
    waitingFor: history === undefined ? undefined : status.labels.map((label) => history.waitingFor[history.statusLabels.indexOf(label)] ?? ""),
    incidentTypes: words.type.labels.map((label) => label === "Incident"),
    measured: new Set(TICKET_FIELDS.filter((field) => !without.includes(field))),
  };
}

function stateOf(ticket: TicketFacts): TicketState {
  const last = ticket.history?.[ticket.history.length - 1];
  return ticket.state ?? last?.[1] ?? (ticket.resolved !== undefined || ticket.closed !== undefined ? "stopped" : "running");
}

function categoryOf(words: readonly string[], others: readonly string[] = []): CategoryColumn {
  const labels = ["", ...new Set([...words, ...others].filter((word) => word !== ""))];
  return { labels, codes: Uint32Array.from(words, (word) => labels.indexOf(word)) };
}

function historyOf(facts: readonly TicketFacts[], zone: string): StatusHistory | undefined {
  if (facts.every((ticket) => ticket.history === undefined)) return undefined;
  const changes = facts.map((ticket) => ticket.history ?? []);
  const all = changes.flat();
  const status = categoryOf(all.map(([, state, label]) => label ?? state));
  const waitingFor = status.labels.map((label): WaitingFor => (all.some(([, state, own]) => state === "held" && (own ?? state) === label) ? (label.includes("supplier") ? "supplier" : "client") : ""));
  let end = 0;
  return {
    offsets: Uint32Array.from([0, ...changes.map((own) => (end += own.length))]),
    at: Float64Array.from(all, ([when]) => at(when, zone)),
    state: Uint8Array.from(all, ([, state]) => TICKET_STATES.indexOf(state)),
    status: Uint32Array.from(status.codes),
    statusLabels: status.labels,
    waitingFor,
  };
}

function valuesAfter(changes: readonly ClassChange[]): ClassChange[1] {
  return Object.assign({}, ...changes.map(([, values]) => values));
}

function deskFlagsOf(facts: readonly TicketFacts[], namesClock: boolean): Tickets["deskFlags"] {
  const fields = (["response kept", "resolution kept"] as const).filter((field) => facts.some(({ deskSays }) => deskSays?.[field] !== undefined));
  if (fields.length === 0) return undefined;
  return Object.fromEntries(fields.map((field): [DeskFlagField, DeskFlags] => [field, { header: namesClock ? field : "SLA breached", namesClock, said: Uint8Array.from(facts, ({ deskSays }) => DESK_WORDS.indexOf(deskSays?.[field] ?? "")) }]));
}

function offsetsOf(lists: readonly (readonly unknown[])[]): Uint32Array {
  let end = 0;
  return Uint32Array.from([0, ...lists.map((own) => (end += own.length))]);
}

function conversationOf(facts: readonly TicketFacts[], zone: string): Conversation | undefined {
  if (facts.every((ticket) => ticket.messages === undefined)) return undefined;
  const messages = facts.map((ticket) => ticket.messages ?? []);
  return {
    offsets: offsetsOf(messages),
    at: Float64Array.from(messages.flat(), ([when]) => at(when, zone)),
    who: Uint8Array.from(messages.flat(), ([, who]) => SPEAKERS.indexOf(who)),
  };
}

function classesOf(facts: readonly TicketFacts[], columns: Record<keyof ClassChange[1], CategoryColumn>, zone: string): ClassHistory | undefined {
  if (facts.every((ticket) => ticket.classes === undefined)) return undefined;
  const changes = facts.map((ticket) => (ticket.classes ?? []).map(([when], index, all) => ({ when, values: valuesAfter(all.slice(0, index + 1)) })));
  const codes = (name: keyof ClassChange[1]) => Uint32Array.from(changes.flat(), ({ values }) => columns[name].labels.indexOf(values[name] ?? ""));
  return {
    offsets: offsetsOf(changes),
    at: Float64Array.from(changes.flat(), ({ when }) => at(when, zone)),
    service: codes("service"), type: codes("type"), priority: codes("priority"), group: codes("group"),
  };
}
