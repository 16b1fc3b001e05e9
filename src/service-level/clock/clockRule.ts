import { calendarFor } from "../agreement";
import type { Agreement, ClockStart, NoReplyRule, Sla, SlaClock } from "../agreement";
import { compileCalendar } from "../calendar";
import type { CompiledCalendar } from "../calendar";
import { TICKET_STATES } from "../ticket";
import type { Tickets, TicketState, WaitingFor } from "../ticket";
import type { DurationMs, Instant } from "../time";
import { instantsOf } from "./instantsOf";
import type { ClockReason } from "./types";

/** One row of an SLA, made ready for the columns of one set of tickets. */
export interface ClockRule {
  readonly sla: Sla;
  /** Why no ticket of this export can be judged; "" when it can. */
  readonly unmeasured: ClockReason | "";
  /** The target where it is service time; `NaN` where it is none, and where the clock only measures. */
  readonly targetMs: DurationMs;
  readonly start: Float64Array;
  /** The field that stops this clock before the ticket is done, if there is one. */
  readonly ownStop: Float64Array | undefined;
  /** Whether the clock ends with its ticket at the latest; one between two other fields does not. */
  readonly endsWithTicket: boolean;
  /** By index into `TICKET_STATES`: whether service time in that state counts; for holds, where nobody says who is waited for. */
  readonly counts: readonly boolean[];
  /** Whether the service time of a hold counts, by code of its status in the history and in the column of the tickets. */
  readonly countsHeld: { readonly inHistory: readonly boolean[]; readonly inColumn: readonly boolean[] };
  /** Whether the sum in the held column stands in where no history tells when the holds were. */
  readonly takesHeldSum: boolean;
  readonly restarts: boolean;
  readonly firstStopDecides: boolean;
  /** It runs many times on one ticket: once for every wait of the customer, or from each message of an agent to the next where it is periodic. */
  readonly isUpdate: boolean;
  readonly isPeriodic: boolean;
  /** What a missing reply means; `undefined` for other clocks than that of the response. */
  readonly noReply: NoReplyRule | undefined;
  readonly starts: ClockStart;
  /** By code of the service column. */
  readonly calendars: readonly CompiledCalendar[];
}

/**
 * Prepares one row of an SLA. A clock "opened -> first response" is the response clock, "opened -> resolved" the resolution clock.
 * Between two other fields only holds stand still: such a clock may well run while the ticket is resolved.
 */
export function clockRule(sla: Sla, tickets: Tickets, agreement: Agreement): ClockRule {
  const clock = plainClock(sla.clock);
  const isBetween = clock.kind === "between";
  const isResponse = clock.kind === "response";
  const isPeriodic = clock.kind === "periodic update";
  const isUpdate = clock.kind === "update" || isPeriodic;
  const noReply = sla.noReply ?? "resolution";
  const endsWithTicket = !isBetween && !(isResponse && noReply === "runs on");
  const countsWhileDone = !endsWithTicket || sla.reopened === "runs on";
  const counted: Readonly<Record<TicketState, boolean>> = {
    running: true, held: countsWhileHeld(sla, ""), stopped: countsWhileDone, cancelled: countsWhileDone, merged: countsWhileDone,
  };
  const start = isBetween ? instantsOf(tickets, clock.from) : tickets.opened;
  const ownStop = isBetween ? instantsOf(tickets, clock.to) : isResponse ? tickets.firstResponse : undefined;
  return {
    sla,
    unmeasured: unmeasuredReason(clock, start, ownStop, tickets),
    targetMs: sla.target.kind === "serviceTime" ? sla.target.ms : Number.NaN,
    start: start ?? tickets.opened,
    ownStop,
    endsWithTicket,
    counts: TICKET_STATES.map((state) => counted[state]),
    countsHeld: {
      inHistory: tickets.history?.waitingFor.map((waitingFor) => countsWhileHeld(sla, waitingFor)) ?? [],
      inColumn: tickets.status.labels.map((_, code) => countsWhileHeld(sla, tickets.waitingFor?.[code] ?? "")),
    },
    takesHeldSum: sla.holds === "stop" && !isBetween && !isUpdate,
    restarts: endsWithTicket && sla.reopened === "restarts",
    firstStopDecides: !isBetween && sla.reopened === "stays stopped",
    isUpdate,
    isPeriodic,
    noReply: isResponse ? noReply : undefined,
    starts: sla.starts ?? (isUpdate && !isPeriodic ? "first message" : "opened"),
    calendars: tickets.service.labels.map((service) => compileCalendar(calendarFor(agreement, sla, service).calendar)),
  };
}

/** A list names the waits that stop the clock; a hold in which nobody knows who is waited for is none of them. */
function countsWhileHeld({ holds }: Sla, waitingFor: WaitingFor): boolean {
  if (holds === "stop" || holds === "run") return holds === "run";
  return waitingFor === "" || !holds.includes(waitingFor);
}

/**
 * The sum of the holds of a ticket without history, where nothing tells when they were. It is taken off a clock that ends with its ticket; a
 * first response mostly comes before the holds, so nothing is taken off a clock that it stopped.
 */
export function heldSumOf({ takesHeldSum, ownStop }: ClockRule, { heldMs }: Tickets, row: number, asOf: Instant): DurationMs {
  if (!takesHeldSum || !(heldMs[row] > 0)) return 0;
  return ownStop !== undefined && ownStop[row] <= asOf ? 0 : heldMs[row];
}

/** The clock under its plain name: "opened -> first response" is the response clock, "opened -> resolved" the resolution clock. */
export function plainClock(clock: SlaClock): SlaClock {
  if (clock.kind !== "between" || clock.from !== "opened") return clock;
  if (clock.to === "first response") return { kind: "response" };
  return clock.to === "resolved" ? { kind: "resolution" } : clock;
}

function unmeasuredReason(clock: SlaClock, start: Float64Array | undefined, stop: Float64Array | undefined, tickets: Tickets): ClockReason | "" {
  const { measured, history, conversation } = tickets;
  switch (clock.kind) {
    case "response": return measured.has("first response") ? "" : "fieldNotInExport";
    case "resolution": return measured.has("resolved") || measured.has("closed") || history !== undefined ? "" : "fieldNotInExport";
    case "between": return start !== undefined && stop !== undefined ? "" : "fieldNotInExport";
    case "update": case "periodic update": return conversation === undefined ? "updateNotMeasured" : "";
  }
}
