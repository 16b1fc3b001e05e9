import { slaInForce, slaRows } from "../agreement";
import type { Agreement } from "../agreement";
import { dueAfterWorkingDays, dueInstant, elapsedServiceTime } from "../calendar";
import type { CompiledCalendar } from "../calendar";
import type { Tickets } from "../ticket";
import type { DurationMs, Instant } from "../time";
import { clockRule } from "./clockRule";
import type { ClockRule } from "./clockRule";
import { STOPPED, TicketLife } from "./TicketLife";
import { TicketSpans } from "./TicketSpans";
import type { ClockReason, CommitmentStatus, Outcome } from "./types";

/**
 * Reads the clock of one SLA ticket by ticket. It serves the pass over a million tickets and the explanation of a single one, so that
 * both say the same. One object is moved from row to row and its fields overwritten; nothing is allocated per ticket.
 *
 * Service time in the spans that count adds up to the elapsed time; the deadline is the earliest instant at which it reaches the target.
 * So a hold moves the deadline by its service time, and one that begins when the deadline has come moves nothing. A target in working
 * days is the service time from the start to its own due instant. A due date is not moved by anything.
 *
 * A ticket cancelled after its deadline had passed stays a miss, else cancelling would be a way out.
 */
export class ClockReader {
  outcome: Outcome = "noSla";
  status: CommitmentStatus = "No SLA";
  reason: ClockReason | "" = "";
  /** The rule that judged; `undefined` when none applies. */
  rule: ClockRule | undefined = undefined;
  calendar: CompiledCalendar | undefined = undefined;
  deadline: Instant = Number.NaN;
  stopped: Instant = Number.NaN;
  decidedAt: Instant = Number.NaN;
  elapsedMs: DurationMs = Number.NaN;
  targetMs: DurationMs = Number.NaN;
  /** What was taken off the elapsed time where only the sum of the holds is known. */
  heldSumMs: DurationMs = 0;
  readonly spans: TicketSpans;

  private readonly rules: readonly ClockRule[];
  private readonly rowInForce: (row: number) => number;
  private readonly life: TicketLife;

  /** @throws {AgreementError} `unknownSla` */
  constructor(private readonly tickets: Tickets, agreement: Agreement, slaId: string, private readonly asOf: Instant) {
    const rows = slaRows(agreement, slaId);
    this.rules = rows.map((sla) => clockRule(sla, tickets, agreement));
    this.rowInForce = slaInForce(rows, tickets);
    this.life = new TicketLife(tickets, asOf);
    this.spans = new TicketSpans(tickets.history);
  }

  moveTo(row: number): void {
    const { tickets, life, spans } = this;
    life.moveTo(row);
    if (life.removed === "merged") return this.none("removed", "merged");
    const index = this.rowInForce(row);
    const reason = this.reasonForNone(index, row);
    if (reason !== "") return life.removed === "" ? this.none("noSla", reason) : this.none("removed", "cancelled");
    const rule = this.rules[index];
    const calendar = rule.calendars[tickets.service.codes[row]];
    this.rule = rule;
    this.calendar = calendar;
    const start = rule.start[row];
    this.stopped = Math.max(this.stopOf(rule, row), start);
    spans.cut(rule, life, start, this.stopped);
    this.runClock(rule, calendar, row);
    if (!Number.isNaN(this.stopped)) this.judgeStopped();
    else this.judgeOpen(rule, calendar);
    if (life.removed !== "") this.judgeCancelled();
    if (this.deadline === Number.POSITIVE_INFINITY) this.deadline = Number.NaN;
  }

  private reasonForNone(index: number, row: number): ClockReason | "" {
    const { tickets, life } = this;
    if (Number.isNaN(tickets.opened[row])) return "openedNotKnown";
    if (index < 0) return "noRowApplies";
    const rule = this.rules[index];
    if (rule.unmeasured !== "") return rule.unmeasured;
    if (Number.isNaN(rule.start[row])) return "startNotKnown";
    if (rule.sla.target.kind === "due" && Number.isNaN(tickets.due[row])) return "noDueDate";
    const stopsItself = rule.ownStop !== undefined && !Number.isNaN(rule.ownStop[row]);
    return life.stopNotKnown && rule.endsWithTicket && !stopsItself ? "stopNotKnown" : "";
  }

  /** The clock's own field stops it, else the end of its ticket, whichever comes first; `NaN` while it runs. */
  private stopOf(rule: ClockRule, row: number): Instant {
    const done = !rule.endsWithTicket ? Number.NaN : rule.firstStopDecides ? this.firstStop() : this.life.stopped;
    const own = rule.ownStop === undefined ? Number.NaN : rule.ownStop[row];
    if (!(own <= this.asOf)) return done;
    return done < own ? done : own;
  }

  private firstStop(): Instant {
    const { life, tickets: { history } } = this;
    for (let change = life.firstChange; change < life.endChange; change++) {
      if (history!.state[change] >= STOPPED) return history!.at[change];
    }
    return life.stopped;
  }

  /** Elapsed time, target and deadline from the spans. */
  private runClock(rule: ClockRule, calendar: CompiledCalendar, row: number): void {
    const { spans, tickets } = this;
    const { target } = rule.sla;
    const plainDue = target.kind === "workingDays" ? dueAfterWorkingDays(calendar, spans.start, target.days)
      : target.kind === "due" ? tickets.due[row] : Number.NaN;
    this.targetMs = target.kind === "serviceTime" ? target.ms
      : target.kind === "workingDays" ? elapsedServiceTime(calendar, spans.start, plainDue) : Number.NaN;

    const heldMs = this.heldSum(rule, row);
    const neededMs = this.targetMs + heldMs;
    let countedMs = 0;
    let deadline = Number.NaN;
    for (let span = 0; span < spans.count; span++) {
      if (!rule.counts[spans.state[span]]) continue;
      const servedMs = elapsedServiceTime(calendar, spans.from[span], spans.to[span]);
      if (countedMs + servedMs >= neededMs && Number.isNaN(deadline)) deadline = dueInstant(calendar, spans.from[span], neededMs - countedMs);
      countedMs += servedMs;
    }
    this.heldSumMs = Math.min(heldMs, countedMs);
    this.elapsedMs = countedMs - this.heldSumMs;
    if (target.kind === "due" || (target.kind === "workingDays" && heldMs === 0 && plainDue <= spans.firstStandstill)) {
      this.deadline = plainDue;
    } else if (Number.isNaN(deadline) && !spans.endsHeld) {
      const end = spans.count === 0 ? spans.start : spans.to[spans.count - 1];
      this.deadline = dueInstant(calendar, end, neededMs - countedMs);
    } else {
      this.deadline = deadline;
    }
  }

  /**
   * The sum of the holds, where no history tells when they were. It is taken off a clock that ends with its ticket; a first response
   * mostly comes before the holds, so nothing is taken off a clock that it stopped.
   */
  private heldSum(rule: ClockRule, row: number): DurationMs {
    const heldMs = this.tickets.heldMs[row];
    if (this.life.hasHistory || !rule.takesHeldSum || !(heldMs > 0)) return 0;
    return rule.ownStop !== undefined && rule.ownStop[row] <= this.asOf ? 0 : heldMs;
  }

  /** Met at exactly the deadline; a deadline that never comes is met too. */
  private judgeStopped(): void {
    if (this.stopped > this.deadline) this.decide("missed", "Missed", this.missedAt());
    else this.decide("met", "Met", this.stopped);
  }

  private judgeOpen(rule: ClockRule, calendar: CompiledCalendar): void {
    const { horizon } = this.life;
    if (this.spans.start > horizon) this.decide("undecided", "Running", Number.NaN);
    else if (horizon > this.deadline) this.decide("missed", "Overdue", this.missedAt());
    else if (Number.isNaN(this.deadline)) this.decide("undecided", "Held", Number.NaN);
    else this.decide("undecided", this.isAtRisk(rule, calendar) ? "At risk" : "Running", Number.NaN);
  }

  /** A due date may lie before its ticket was opened; nothing is decided before the clock has started. */
  private missedAt(): Instant {
    return Math.max(this.deadline, this.spans.start);
  }

  private isAtRisk(rule: ClockRule, calendar: CompiledCalendar): boolean {
    const { atRisk, target } = rule.sla;
    if (target.kind !== "due") return this.elapsedMs >= atRisk * this.targetMs;
    const { start } = this.spans;
    return elapsedServiceTime(calendar, start, this.life.horizon) >= atRisk * elapsedServiceTime(calendar, start, this.deadline);
  }

  private judgeCancelled(): void {
    if (this.outcome !== "missed") return this.none("removed", "cancelled");
    this.status = "Missed";
    if (Number.isNaN(this.stopped)) this.stopped = this.life.horizon;
  }

  private decide(outcome: Outcome, status: CommitmentStatus, decidedAt: Instant): void {
    this.outcome = outcome;
    this.status = status;
    this.reason = "";
    this.decidedAt = decidedAt;
  }

  private none(outcome: "removed" | "noSla", reason: ClockReason): void {
    this.decide(outcome, outcome === "removed" ? "Removed" : "No SLA", Number.NaN);
    this.reason = reason;
    this.rule = undefined;
    this.calendar = undefined;
    this.deadline = Number.NaN;
    this.stopped = Number.NaN;
    this.elapsedMs = Number.NaN;
    this.targetMs = Number.NaN;
    this.heldSumMs = 0;
    this.spans.count = 0;
  }
}
