import type { Interval } from "../time";
import { durationsIn, stoppedRows } from "./durationsIn";
import { costIn } from "./enteredFigures";
import type { KpiQuestion } from "./Measure";
import type { KpiFigure } from "./types";
import { openedRows, volumeIn } from "./volumeIn";

/** What a period cost, for each ticket resolved in it, or opened where the KPI says so. `n` is the tickets. */
export function costPerTicketIn(question: KpiQuestion, periods: readonly Interval[]): KpiFigure[] {
  const counts = countsOpened(question) ? volumeIn(question, periods) : durationsIn(resolutions(question), question, periods, "mean");
  return counts.map(({ n }, index) => ({ value: n === 0 ? Number.NaN : costIn(periods[index], question.data) / n, n }));
}

export function costPerTicketRows(question: KpiQuestion, period: Interval): number[] {
  return countsOpened(question) ? openedRows(question, period) : stoppedRows(resolutions(question), question, period);
}

function countsOpened({ variant }: KpiQuestion): boolean {
  return variant.base === "opened";
}

function resolutions({ kpi, data }: KpiQuestion) {
  return data.resolutionTimes(kpi, "last resolution");
}
