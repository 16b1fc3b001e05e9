import { calendarFor } from "../agreement";
import { accumulate, PeriodEdges } from "../clock";
import { compileCalendar, workingDaysElapsed } from "../calendar";
import type { Interval } from "../time";
import { usersIn } from "./enteredFigures";
import type { KpiQuestion } from "./Measure";
import { rowsWhere } from "./rowsWhere";
import type { KpiFigure } from "./types";

/** Tickets opened in each period, up to `asOf`. Cancelled and merged ones were opened too. */
export function volumeIn({ data: { tickets: { size, opened }, asOf }, admits }: KpiQuestion, periods: readonly Interval[]): KpiFigure[] {
  const edges = new PeriodEdges(periods);
  const counts = new Int32Array(edges.stretches);
  for (let row = 0; row < size; row++) {
    if (opened[row] <= asOf && admits(row)) counts[edges.stretchOf(opened[row])]++;
  }
  accumulate(counts);
  return periods.map(({ from, to }) => {
    const value = counts[edges.before(to)] - counts[edges.before(from)];
    return { value, n: value };
  });
}

/** The tickets opened in a period, up to `asOf`; `counts`: of which a measure counts only some. */
export function openedRows({ data: { tickets: { size, opened }, asOf }, admits }: KpiQuestion, { from, to }: Interval, counts: (row: number) => boolean = () => true): number[] {
  return rowsWhere(size, (row) => opened[row] >= from && opened[row] < to && opened[row] <= asOf && admits(row) && counts(row));
}

/** Tickets opened for each user of the services; no data where nobody says how many there are. `n` is the tickets. */
export function volumePerUserIn(question: KpiQuestion, periods: readonly Interval[]): KpiFigure[] {
  return volumeIn(question, periods).map(({ n }, index) => {
    const users = usersIn(periods[index], question.data);
    return { value: users > 0 ? n / users : Number.NaN, n };
  });
}

/** Tickets opened for each working day of the default calendar, up to `asOf`: a day that is not over counts with its part. `n` is the tickets. */
export function volumePerDayIn(question: KpiQuestion, periods: readonly Interval[]): KpiFigure[] {
  const { agreement, asOf } = question.data;
  const calendar = compileCalendar(calendarFor(agreement, undefined, "").calendar);
  return volumeIn(question, periods).map(({ n }, index) => {
    const days = workingDaysElapsed(calendar, periods[index].from, Math.min(periods[index].to, asOf));
    return { value: days > 0 ? n / days : Number.NaN, n };
  });
}
