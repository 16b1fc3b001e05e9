import type { ClockExplanation, ClockInterval } from "../service-level/clock";
import { type Instant, offsetStretches, toWallClock } from "../service-level/time";
import { commitmentStatusWord } from "./statusWord";
import type { Messages } from "./types";

/** One stretch of a clock in words. */
export interface IntervalWords {
  /** From when to when; "" for time that is known only as a sum. */
  readonly span: string;
  readonly what: string;
  /** Whether the clock ran; else it stood still, for the reason that `what` tells. */
  readonly ran: boolean;
  readonly counted: string;
}

/** The clock of one ticket in words, the same in the pane and on the command line. */
export interface ClockWords {
  readonly status: string;
  /** Why there is no SLA, or why the ticket was removed; "" otherwise. */
  readonly reason: string;
  readonly intervals: readonly IntervalWords[];
  /** Target, time used, deadline and stop; where the clocks were changed while it ran, why its times do not add up; and the calendar they go by. None where no calendar does. */
  readonly result: readonly string[];
}

/** `zone`: in which dates are written. */
export function clockWords({ status, reason, targetMs, elapsedMs, deadline, stopped, calendar, zone: calendarZone, intervals }: ClockExplanation, zone: string, messages: Messages): ClockWords {
  const { explain, formats } = messages;
  const at = (instant: Instant) => (Number.isFinite(instant) ? formats.dateTime(toWallClock(instant, zone)) : explain.notYet);
  const target = Number.isFinite(targetMs) ? formats.duration(targetMs) : "";
  return {
    status: commitmentStatusWord(status, messages),
    reason: reason === "" ? "" : explain.reasons[reason],
    intervals: intervals.map((interval) => ({
      span: Number.isFinite(interval.from) ? formats.between(toWallClock(interval.from, zone), toWallClock(interval.to, zone)) : "",
      ran: interval.kind === "running",
      what: formats.joined([explain.kinds[interval.kind], interval.status, noteWord(interval, messages)]),
      counted: explain.counted(formats.duration(interval.countedMs), formats.duration(interval.totalMs)),
    })),
    result: calendar === "" ? [] : [explain.result(target, formats.duration(elapsedMs), at(deadline), at(stopped)), ...clockChanges(intervals, zone, messages), explain.calendar(calendar, calendarZone, zone)],
  };
}

/** The same as lines of text: on the command line, or to be sent to whoever asks. `sla`: what the SLA is called there. */
export function clockText(ticket: string, sla: string, { status, reason, intervals, result }: ClockWords, messages: Messages): string {
  const details = [
    ...(reason === "" ? [] : [reason]),
    ...intervals.map(({ span, what, counted }) => (span === "" ? "" : `${span}  `) + messages.formats.labelled(what, counted)),
    ...result,
  ];
  return [messages.explain.heading(ticket, sla, status), ...details.map((line) => `  ${line}`)].join("\n");
}

/** In the night of a clock change, 23:00 to 05:00 are five or seven hours: whoever adds up the times is told why. */
function clockChanges(intervals: readonly ClockInterval[], zone: string, { explain, formats }: Messages): string[] {
  return intervals.filter(({ kind, from }) => kind === "running" && Number.isFinite(from)).flatMap(({ from, to }) => {
    const stretches = offsetStretches(from, to, zone);
    return stretches.slice(1).map((after, index) => {
      const aheadMs = after.offsetMs - stretches[index].offsetMs;
      return explain.clockChange(formats.date(toWallClock(after.from, zone)), formats.duration(Math.abs(aheadMs)), aheadMs > 0);
    });
  });
}

/** A holiday has a name of its own; who is waited for has a word in each language. */
function noteWord({ kind, note }: ClockInterval, { explain: { waitingFor } }: Messages): string {
  return kind === "held" && Object.hasOwn(waitingFor, note) ? waitingFor[note as keyof typeof waitingFor] : note;
}
