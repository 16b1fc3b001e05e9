import type { Instant } from "../time";
import type { TextColumn } from "./textColumn";

/** Two bytes a row where the words are few enough, as they mostly are. */
export type WordCodes = Uint16Array | Uint32Array;

/** A column of words: `labels[codes[row]]` is the word of a row; code 0 is always the empty word "". */
export interface CategoryColumn {
  readonly codes: WordCodes;
  readonly labels: readonly string[];
}

/** What the status of a ticket means for its clocks, as the `StatusMap` table says. */
export type TicketState = "running" | "held" | "stopped" | "cancelled" | "merged";

/** Who is waited for while a ticket is held. */
export type WaitingFor = "" | "client" | "supplier" | "us";

/** Codes of `TicketState` in typed arrays: the index of the state in this list. */
export const TICKET_STATES: readonly TicketState[] = ["running", "held", "stopped", "cancelled", "merged"];

/**
 * What a ticket's status was, from when on: a change list per ticket, in time order.
 * Changes of row `r` are `offsets[r] .. offsets[r + 1]` (exclusive). The state of a change lasts until the next change.
 */
export interface StatusHistory {
  readonly offsets: Uint32Array;
  readonly at: Float64Array;
  /** Index into `TICKET_STATES`. */
  readonly state: Uint8Array;
  /** Code into `statusLabels`. */
  readonly status: Uint32Array;
  readonly statusLabels: readonly string[];
  /** Who was waited for, by status code; "" where the status map does not say. */
  readonly waitingFor: readonly WaitingFor[];
}

/** Who wrote a public message on a ticket. Internal notes are no messages. */
export type Speaker = "customer" | "agent";

/** Codes of `Speaker` in typed arrays: the index of the speaker in this list. */
export const SPEAKERS: readonly Speaker[] = ["customer", "agent"];

/** The public messages of each ticket in time order: those of row `r` are `offsets[r] .. offsets[r + 1]` (exclusive). */
export interface Conversation {
  readonly offsets: Uint32Array;
  readonly at: Float64Array;
  /** Index into `SPEAKERS`. */
  readonly who: Uint8Array;
}

/**
 * What SLAs filter by, from when on: a list per ticket in time order, the first entry as it was opened. Entries of row `r` are
 * `offsets[r] .. offsets[r + 1]` (exclusive); none where nothing is known but the columns of the ticket. Codes are those of the columns of
 * the same names in `Tickets`.
 */
export interface ClassHistory {
  readonly offsets: Uint32Array;
  readonly at: Float64Array;
  readonly service: Uint32Array;
  readonly type: Uint32Array;
  readonly priority: Uint32Array;
  readonly group: Uint32Array;
}

/** What the desk itself says of a clock of a ticket; "" = nothing. */
export type DeskWord = "" | "kept" | "missed";

/** Codes of `DeskWord` in typed arrays: the index of the word in this list. */
export const DESK_WORDS: readonly DeskWord[] = ["", "kept", "missed"];

/** A column in which the desk says of each ticket whether a clock was kept. Nothing is judged by it: clocks go by the times. */
export interface DeskFlags {
  readonly header: string;
  /** Whether the header says of which clock it speaks; one that does not may speak of all clocks of the ticket. */
  readonly namesClock: boolean;
  /** Index into `DESK_WORDS`. */
  readonly said: Uint8Array;
}

/**
 * Tickets as columns, one row a ticket, in the order of the source. Instants are epoch milliseconds, `NaN` = not known.
 * `sourceRow[r]` is the row of the sheet (1-based) that holds the state of the ticket, so that every figure can be traced.
 */
export interface Tickets {
  readonly size: number;
  readonly id: TextColumn;
  readonly sourceRow: Uint32Array;
  /** The tables or sheets that were read: one, or several with the same columns. */
  readonly sources: readonly string[];
  /** Index into `sources`; left out where there is one. */
  readonly sourceOf?: Uint16Array;
  readonly opened: Float64Array;
  readonly firstResponse: Float64Array;
  readonly resolved: Float64Array;
  readonly closed: Float64Array;
  readonly due: Float64Array;
  /** The last second of the day on which a ticket is due, where the export tells the day alone: until then it is in time. */
  readonly dueEnds?: Float64Array;
  /** Current state: index into `TICKET_STATES`. */
  readonly state: Uint8Array;
  readonly status: CategoryColumn;
  readonly priority: CategoryColumn;
  readonly type: CategoryColumn;
  readonly service: CategoryColumn;
  readonly group: CategoryColumn;
  readonly assignee: CategoryColumn;
  readonly client: CategoryColumn;
  /** All clients that the source names, those of tickets that do not count too, with the number of tickets, the most first; left out where it has no column of clients. */
  readonly clients?: ReadonlyMap<string, number>;
  readonly requester: CategoryColumn;
  /** Times reopened as the desk counted it; `NaN` = not known. */
  readonly reopens: Float64Array;
  readonly escalations: Float64Array;
  readonly satisfaction: Float64Array;
  /** Held time as a duration column, the stated fallback where no status history exists; milliseconds, `NaN` = not known. */
  readonly heldMs: Float64Array;
  /** Present when the source is an event log or a history source was given. */
  readonly history: StatusHistory | undefined;
  /** Present when an event log or a history source tells who wrote when. */
  readonly conversation?: Conversation;
  /** Present when an event log or a history source tells how service, type, priority and group were before. */
  readonly classes?: ClassHistory;
  /** Who is waited for in a status, by code of `status`; left out where the status map does not say. */
  readonly waitingFor?: readonly WaitingFor[];
  /** Whether a type is that of incidents, by code of `type`; left out where no type is. */
  readonly incidentTypes?: readonly boolean[];
  /** What the desk itself says, by the clock that it speaks of; left out where the export does not say it. */
  readonly deskFlags?: Readonly<Partial<Record<DeskFlagField, DeskFlags>>>;
  /** The newest instant found anywhere in the data; `NaN` when there is none. Default of "as of". */
  readonly newest: Instant;
  /** Which fields the source has a column for. A KPI whose field is absent is "not measurable from this export". */
  readonly measured: ReadonlySet<TicketField>;
  /** Further date columns, by column name, for clocks between any two ticket fields. */
  readonly instants: ReadonlyMap<string, Float64Array>;
}

export type TicketField =
  | "id" | "opened" | "first response" | "resolved" | "closed" | "status" | "priority" | "type" | "service" | "group"
  | "assignee" | "client" | "requester" | "reopens" | "escalations" | "held minutes" | "satisfaction" | "due" | "changed at"
  | DeskFlagField;

/** Fields with what the desk itself says of a clock. */
export type DeskFlagField = "response kept" | "resolution kept";

/** Every field that the `ColumnMap` table can name, in the order in which it lists them. */
export const TICKET_FIELDS: readonly TicketField[] = [
  "id", "opened", "first response", "resolved", "closed", "status", "priority", "type", "service", "group",
  "assignee", "client", "requester", "reopens", "escalations", "held minutes", "satisfaction", "due", "changed at",
  "response kept", "resolution kept",
];
