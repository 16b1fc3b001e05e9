import type { Agreement } from "../agreement";
import { elapsedServiceTime, holidayAt, serviceIntervals } from "../calendar";
import type { CompiledCalendar } from "../calendar";
import type { Tickets } from "../ticket";
import { textAt } from "../ticket";
import { DAY_MS, toInstant, toWallClock } from "../time";
import type { Instant } from "../time";
import { ClockReader } from "./ClockReader";
import { HELD } from "./TicketLife";
import { COMMITMENT_STATUSES } from "./types";
import type { ClockExplanation, ClockInterval } from "./types";

/**
 * The clock of one ticket, interval by interval from its start to its stop or `asOf`: which service time counts, and why the rest does
 * not. The intervals follow one another without gaps and their counted time adds up to `elapsedMs`, the figure of `judgeCommitments`.
 * No intervals when the ticket has no SLA, was removed, or was opened after `asOf`.
 * @throws {AgreementError} `unknownSla`
 */
export function explainCommitment(tickets: Tickets, row: number, agreement: Agreement, slaId: string, asOf: Instant): ClockExplanation {
  const reader = new ClockReader(tickets, agreement, slaId, asOf);
  reader.moveTo(row);
  return {
    ticket: textAt(tickets.id, row),
    sla: slaId,
    status: COMMITMENT_STATUSES[reader.verdict],
    reason: reader.reason,
    opened: tickets.opened[row],
    deadline: reader.deadline,
    stopped: reader.stopped,
    targetMs: reader.targetMs,
    elapsedMs: reader.elapsedMs,
    calendar: reader.calendar?.source.name ?? "",
    zone: reader.calendar?.source.zone ?? "",
    intervals: withTotals([...intervalsOf(reader, tickets)]),
  };
}

type Stretch = Omit<ClockInterval, "totalMs">;

function* intervalsOf({ spans, rule, calendar, heldSumMs }: ClockReader, { history }: Tickets): Iterable<Stretch> {
  if (rule === undefined || calendar === undefined) return;
  for (let span = 0; span < spans.count; span++) {
    const { from: { [span]: from }, to: { [span]: to }, state: { [span]: state }, change: { [span]: change }, counts: { [span]: counts } } = spans;
    const code = change < 0 || history === undefined ? 0 : history.status[change];
    const status = history?.statusLabels[code] ?? "";
    if (counts) {
      yield* servedStretches(calendar, from, to, status);
    } else {
      const note = state === HELD && code > 0 ? history?.waitingFor[code] ?? "" : "";
      yield { from, to, kind: state === HELD ? "held" : "stopped", status, note, countedMs: 0 };
    }
  }
  if (heldSumMs > 0) yield { from: Number.NaN, to: Number.NaN, kind: "held", status: "", note: "", countedMs: -heldSumMs };
}

/** A span that counts, cut into service hours, closed hours and holidays. */
function* servedStretches(calendar: CompiledCalendar, from: Instant, to: Instant, status: string): Iterable<Stretch> {
  let at = from;
  for (const served of serviceIntervals(calendar, from, to)) {
    yield* closedStretches(calendar, at, served.from, status);
    yield { ...served, kind: "running", status, note: "", countedMs: elapsedServiceTime(calendar, served.from, served.to) };
    at = served.to;
  }
  yield* closedStretches(calendar, at, to, status);
}

/** Closed hours day by day of the calendar's wall clock, days of the same kind joined. */
function* closedStretches(calendar: CompiledCalendar, from: Instant, to: Instant, status: string): Iterable<Stretch> {
  const { zone } = calendar.source;
  let open: Stretch | undefined;
  for (let at = from; at < to;) {
    const midnight = toInstant((Math.floor(toWallClock(at, zone) / DAY_MS) + 1) * DAY_MS, zone);
    const end = Math.min(midnight > at ? midnight : at + DAY_MS, to);
    const note = holidayAt(calendar, at)?.name;
    const next: Stretch = { from: at, to: end, kind: note === undefined ? "outside service hours" : "holiday", status, note: note ?? "", countedMs: 0 };
    if (open !== undefined && open.kind === next.kind && open.note === next.note) {
      open = { ...open, to: end };
    } else {
      if (open !== undefined) yield open;
      open = next;
    }
    at = end;
  }
  if (open !== undefined) yield open;
}

function withTotals(stretches: readonly Stretch[]): ClockInterval[] {
  let totalMs = 0;
  return stretches.map((stretch) => ({ ...stretch, totalMs: (totalMs += stretch.countedMs) }));
}
