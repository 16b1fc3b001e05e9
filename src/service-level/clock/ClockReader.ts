import { slaRows } from "../agreement";
import type { AgreedHours, Agreement } from "../agreement";
import { dueAfter, dueAfterWorkingDays, dueInCalendarTime, dueInstant, elapsedServiceTime } from "../calendar";
import type { CompiledCalendar } from "../calendar";
import type { Tickets } from "../ticket";
import type { DurationMs, Instant } from "../time";
import { clockRule, heldSumOf } from "./clockRule";
import type { ClockRule } from "./clockRule";
import { RowChoice } from "./RowChoice";
import { TicketLife } from "./TicketLife";
import { TicketSpans } from "./TicketSpans";
import type { ClockReason } from "./types";
import { decisionOf, earlierStop, isAtRisk, openVerdict, stoppedVerdict, Verdict } from "./verdict";
import { isOpenedByAgent, WaitingCycles } from "./WaitingCycles";

/**
 * Reads the clock of one SLA ticket by ticket. It serves the pass over a million tickets and the explanation of a single one, so that
 * both say the same. One object is moved from row to row and its fields overwritten; nothing is allocated per ticket.
 *
 * Service time in the spans that count adds up to the elapsed time; the deadline is the earliest instant at which it reaches the target.
 * So a hold moves the deadline by its service time, and one that begins when the deadline has come moves nothing. A target in working days or in
 * calendar time, or to a due date that holds move, is that instant, which holds move in the same way. A fixed due date is not moved by anything.
 *
 * A ticket cancelled after its deadline had passed stays a miss, else cancelling would be a way out. So does one resolved without a reply
 * after its response was due, where such tickets are not measured.
 *
 * An update clock runs once for every wait for a message of an agent. One wait that is too long makes the ticket a miss, when the deadline of the
 * first such wait passed. It is met when the ticket is done, as before another wait may follow.
 */
export class ClockReader {
  verdict = Verdict.NoSla;
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
  readonly rules: readonly ClockRule[];
  /** Which of the rules judges a ticket. */
  readonly choice: RowChoice;

  private readonly life: TicketLife;
  private readonly cycles: WaitingCycles;

  /**
   * @param hours by whose service hours a row is chosen
   * @throws {AgreementError} `unknownSla`
   */
  constructor(private readonly tickets: Tickets, agreement: Agreement, slaId: string, private readonly asOf: Instant, hours: AgreedHours = agreement) {
    const rows = slaRows(agreement, slaId);
    this.rules = rows.map((sla) => clockRule(sla, tickets, agreement));
    this.choice = new RowChoice(rows, tickets, asOf, hours);
    this.life = new TicketLife(tickets, asOf);
    this.spans = new TicketSpans(tickets.history);
    this.cycles = new WaitingCycles(tickets);
  }

  moveTo(row: number): void {
    const { tickets, life, choice } = this;
    life.moveTo(row);
    if (life.removed === "merged") return this.none(Verdict.Removed, "merged");
    const index = choice.indexOf(row);
    const reason = this.reasonForNone(index, row);
    if (reason !== "") return this.noSla(reason);
    const rule = this.rules[index];
    const calendar = rule.calendars[tickets.classes === undefined ? tickets.service.codes[row] : choice.serviceOf(row, rule.sla)];
    // What the fields of a ticket tell of the time before its opening was known to nobody until then.
    const isKnown = tickets.opened[row] <= this.asOf;
    const begins = rule.starts === "when it applies" ? Math.max(rule.start[row], choice.appliesSince(row, index, rule.sla)) : rule.start[row];
    const start = isKnown ? begins : Math.max(begins, tickets.opened[row]);
    this.rule = rule;
    this.calendar = calendar;
    this.reason = "";
    if (rule.isUpdate) this.runCycles(rule, calendar, row, start);
    else this.runOnce(rule, calendar, row, start, isKnown ? Math.max(this.stopOf(rule, row), start) : Number.NaN);
    if (rule.noReply === "not measured" && this.verdict === Verdict.Met && !(tickets.firstResponse[row] <= this.stopped)) return this.noSla("noReply");
    if (life.removed !== "" && this.rule !== undefined) this.judgeCancelled();
    if (this.deadline === Number.POSITIVE_INFINITY) this.deadline = Number.NaN;
  }

  private reasonForNone(index: number, row: number): ClockReason | "" {
    const { tickets, life } = this;
    if (Number.isNaN(tickets.opened[row])) return "openedNotKnown";
    if (index < 0) return "noRowApplies";
    const rule = this.rules[index];
    if (rule.unmeasured !== "") return rule.unmeasured;
    if (rule.noReply !== undefined && isOpenedByAgent(tickets, row)) return "openedByAgent";
    if (Number.isNaN(rule.start[row])) return "startNotKnown";
    if (rule.sla.target.kind === "due" && Number.isNaN(tickets.due[row])) return "noDueDate";
    const stopsItself = rule.ownStop !== undefined && !Number.isNaN(rule.ownStop[row]);
    return life.stopNotKnown && rule.endsWithTicket && !stopsItself ? "stopNotKnown" : "";
  }

  private stopOf(rule: ClockRule, row: number): Instant {
    const done = !rule.endsWithTicket ? Number.NaN : rule.firstStopDecides ? this.life.firstStopped : this.life.stopped;
    // What is written on a ticket after it was cancelled answers nothing.
    return earlierStop(done, rule.ownStop === undefined ? Number.NaN : rule.ownStop[row], this.life.horizon);
  }

  private runOnce(rule: ClockRule, calendar: CompiledCalendar, row: number, start: Instant, stopped: Instant): void {
    const { spans } = this;
    this.stopped = stopped;
    spans.cut(rule, this.life, start, stopped);
    this.runClock(rule, calendar, row);
    this.verdict = Number.isNaN(stopped) ? this.verdictWhileOpen(rule, calendar) : stoppedVerdict(stopped, this.deadline);
    this.decidedAt = decisionOf(this.verdict, spans.start, stopped, this.deadline);
  }

  /** Every wait for a message; what stands in the fields in the end is the present wait, else the longest missed one, else the longest. */
  private runCycles(rule: ClockRule, calendar: CompiledCalendar, row: number, earliest: Instant): void {
    const { cycles, life } = this;
    const done = this.stopOf(rule, row);
    cycles.cut(row, life, rule, earliest, done);
    if (cycles.count === 0) return this.noSla(rule.isPeriodic ? "nobodyWrote" : "nobodyWaited");
    let shown = 0;
    let shownIsMissed = false;
    let shownMs = -1;
    let firstMiss = Number.POSITIVE_INFINITY;
    for (let cycle = 0; cycle < cycles.count; cycle++) {
      this.runOnce(rule, calendar, row, cycles.from[cycle], cycles.to[cycle]);
      const isMissed = this.verdict === Verdict.Missed || this.verdict === Verdict.Overdue;
      if (isMissed) firstMiss = Math.min(firstMiss, this.decidedAt);
      if ((isMissed && !shownIsMissed) || (isMissed === shownIsMissed && this.elapsedMs > shownMs)) [shown, shownIsMissed, shownMs] = [cycle, isMissed, this.elapsedMs];
    }
    const isMissed = firstMiss < Number.POSITIVE_INFINITY;
    // The last wait was run last.
    const waits = Number.isNaN(cycles.to[cycles.count - 1]);
    if (waits && (!isMissed || this.verdict === Verdict.Overdue)) shown = cycles.count - 1;
    this.runOnce(rule, calendar, row, cycles.from[shown], cycles.to[shown]);
    if (isMissed) {
      this.decidedAt = firstMiss;
    } else if (!waits) {
      this.verdict = Number.isNaN(done) ? Verdict.Held : Verdict.Met;
      this.decidedAt = done;
      if (Number.isNaN(done)) this.deadline = this.stopped = Number.NaN;
    }
  }

  /** Elapsed time, target and deadline from the spans. */
  private runClock(rule: ClockRule, calendar: CompiledCalendar, row: number): void {
    const { spans, tickets } = this;
    const { target } = rule.sla;
    const isFixed = target.kind === "due" && target.movesWithHolds !== true;
    const plainDue = target.kind === "workingDays" ? dueAfterWorkingDays(calendar, spans.start, target)
      : target.kind === "calendarTime" ? dueInCalendarTime(calendar.source.zone, spans.start, target)
      : target.kind === "due" ? (tickets.dueEnds ?? tickets.due)[row] : Number.NaN;
    this.targetMs = target.kind === "serviceTime" || isFixed ? rule.targetMs : elapsedServiceTime(calendar, spans.start, plainDue);

    const heldMs = this.life.hasHistory ? 0 : heldSumOf(rule, tickets, row, this.asOf);
    const neededMs = this.targetMs + heldMs;
    let countedMs = 0;
    let deadline = Number.NaN;
    for (let span = 0; span < spans.count; span++) {
      if (!spans.counts[span]) continue;
      const servedBefore = calendar.serviceTimeAt(spans.from[span]);
      const servedMs = calendar.serviceTimeAt(spans.to[span]) - servedBefore;
      if (countedMs + servedMs >= neededMs && Number.isNaN(deadline)) deadline = dueAfter(calendar, spans.from[span], servedBefore, neededMs - countedMs);
      countedMs += servedMs;
    }
    this.heldSumMs = Math.min(heldMs, countedMs);
    this.elapsedMs = countedMs - this.heldSumMs;
    if (isFixed) {
      this.deadline = plainDue;
    } else if (target.kind !== "serviceTime") {
      this.deadline = this.movedByHolds(calendar, plainDue, heldMs);
    } else {
      if (Number.isNaN(deadline) && !spans.endsHeld) {
        const end = spans.count === 0 ? spans.start : spans.to[spans.count - 1];
        deadline = dueInstant(calendar, end, neededMs - countedMs);
      }
      this.deadline = deadline;
    }
  }

  /**
   * When a target that names an instant is due after all: later by the service time of every hold that began before it. Such an instant may lie
   * outside service hours: what is due when the desk opens is not yet due the evening before. `NaN` while nobody knows how long a hold lasts.
   */
  private movedByHolds(calendar: CompiledCalendar, plainDue: Instant, heldSumMs: DurationMs): Instant {
    const { spans, life } = this;
    let due = movedBy(calendar, plainDue, heldSumMs);
    for (let span = 0; span < spans.count; span++) {
      if (spans.counts[span]) continue;
      const from = spans.from[span];
      if (from >= due) return due;
      while (span + 1 < spans.count && !spans.counts[span + 1]) span++;
      if (spans.endsHeld && span === spans.count - 1) return Number.NaN;
      due = movedBy(calendar, due, elapsedServiceTime(calendar, from, spans.to[span]));
    }
    return spans.endsHeld && life.horizon < due ? Number.NaN : due;
  }

  private verdictWhileOpen(rule: ClockRule, calendar: CompiledCalendar): Verdict {
    const { horizon } = this.life;
    if (this.spans.start > horizon) return Verdict.Running;
    const verdict = openVerdict(horizon, this.deadline);
    return verdict === Verdict.Running && this.isAtRisk(rule, calendar) ? Verdict.AtRisk : verdict;
  }

  private isAtRisk({ sla: { atRisk, target } }: ClockRule, calendar: CompiledCalendar): boolean {
    if (target.kind !== "due" || target.movesWithHolds === true) return isAtRisk(this.elapsedMs, this.targetMs, atRisk);
    const { start } = this.spans;
    return isAtRisk(elapsedServiceTime(calendar, start, this.life.horizon), elapsedServiceTime(calendar, start, this.deadline), atRisk);
  }

  private judgeCancelled(): void {
    if (this.verdict !== Verdict.Missed && this.verdict !== Verdict.Overdue) return this.none(Verdict.Removed, "cancelled");
    this.verdict = Verdict.Missed;
    if (Number.isNaN(this.stopped)) this.stopped = this.life.horizon;
  }

  private noSla(reason: ClockReason): void {
    return this.life.removed === "" ? this.none(Verdict.NoSla, reason) : this.none(Verdict.Removed, "cancelled");
  }

  private none(verdict: Verdict.Removed | Verdict.NoSla, reason: ClockReason): void {
    this.verdict = verdict;
    this.reason = reason;
    this.rule = undefined;
    this.calendar = undefined;
    this.deadline = Number.NaN;
    this.stopped = Number.NaN;
    this.decidedAt = Number.NaN;
    this.elapsedMs = Number.NaN;
    this.targetMs = Number.NaN;
    this.heldSumMs = 0;
    this.spans.count = 0;
  }
}

/** Later by so much service time; by none at all the instant itself, also where the desk is closed then. */
function movedBy(calendar: CompiledCalendar, instant: Instant, durationMs: DurationMs): Instant {
  return durationMs > 0 ? dueInstant(calendar, instant, durationMs) : instant;
}
