import { useState } from "react";
import { commitmentStatusWord, type Messages } from "../../messages";
import { type Sla, ticketZoneOf } from "../../service-level/agreement";
import { type ClockExplanation, type ClockInterval, explainCommitment } from "../../service-level/clock";
import { toWallClock } from "../../service-level/time";
import type { PreparedReview } from "../../workbook";
import { usePane } from "../pane";
import type { ExplainedTicket } from "./useExplorer";

/** One stretch of the clock in words. */
export interface IntervalWords {
  /** From when to when; "" for time that is known only as a sum. */
  readonly span: string;
  readonly what: string;
  readonly counted: string;
}

export interface ClockViewState {
  readonly id: string;
  readonly sla: string;
  readonly slas: readonly Sla[];
  choose(sla: string): void;
  readonly lines: readonly string[];
  readonly intervals: readonly IntervalWords[];
}

/** The clock of a ticket under one SLA; under the first that applies to it, when none is named. */
export function useClockView({ review, agreement, loaded: { tickets } }: PreparedReview, { row, sla: given }: ExplainedTicket): ClockViewState {
  const { messages } = usePane();
  const slas = review.slas.map(({ sla }) => sla);
  const explain = (sla: string) => explainCommitment(tickets, row, agreement, sla, review.asOf);
  const [chosen, choose] = useState(() => given ?? slas.find(({ id }) => explain(id).status !== "No SLA")?.id ?? slas[0]?.id ?? "");
  const id = tickets.id[row];
  if (chosen === "") return { id, sla: "", slas, choose, lines: [], intervals: [] };
  const explanation = explain(chosen);
  const zone = ticketZoneOf(agreement);
  const at = (instant: number) => (Number.isFinite(instant) ? messages.formats.dateTime(toWallClock(instant, zone)) : messages.explain.notYet);
  return { id, sla: chosen, slas, choose, lines: linesOf(explanation, at, zone, messages), intervals: explanation.intervals.map((interval) => intervalWords(interval, at, messages)) };
}

function linesOf(explanation: ClockExplanation, at: (instant: number) => string, zone: string, messages: Messages): string[] {
  const { explain, formats } = messages;
  const { status, reason, targetMs, elapsedMs, deadline, stopped, calendar, zone: calendarZone } = explanation;
  const target = Number.isFinite(targetMs) ? formats.duration(targetMs) : "";
  return [
    commitmentStatusWord(status, messages),
    ...(reason === "" ? [] : [explain.reasons[reason]]),
    ...(calendar === "" ? [] : [explain.result(target, formats.duration(elapsedMs), at(deadline), at(stopped)), explain.calendar(calendar, calendarZone, zone)]),
  ];
}

function intervalWords({ from, to, kind, status, note, countedMs, totalMs }: ClockInterval, at: (instant: number) => string, { explain, formats }: Messages): IntervalWords {
  const reason = kind === "held" && Object.hasOwn(explain.waitingFor, note) ? explain.waitingFor[note as keyof typeof explain.waitingFor] : note;
  return {
    span: Number.isFinite(from) ? `${at(from)} - ${at(to)}` : "",
    what: [explain.kinds[kind], status, reason].filter((word) => word !== "").join(", "),
    counted: explain.counted(formats.duration(countedMs), formats.duration(totalMs)),
  };
}
