import { calendarFor } from "../agreement";
import { accumulate, PeriodEdges } from "../clock";
import { compileCalendar, workingDaysElapsed } from "../calendar";
import type { Tickets } from "../ticket";
import type { Instant, Interval } from "../time";
import { usersIn } from "./enteredFigures";
import type { KpiData } from "./KpiData";
import type { KpiFigure } from "./types";

/** Tickets opened in each period, up to `asOf`. Cancelled and merged ones were opened too. */
export function volumeIn({ size, opened }: Tickets, asOf: Instant, periods: readonly Interval[], admits: (row: number) => boolean): KpiFigure[] {
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

/** Tickets opened for each user of the services; no data where nobody says how many there are. `n` is the tickets. */
export function volumePerUserIn(data: KpiData, periods: readonly Interval[], admits: (row: number) => boolean): KpiFigure[] {
  return volumeIn(data.tickets, data.asOf, periods, admits).map(({ n }, index) => {
    const users = usersIn(periods[index], data);
    return { value: users > 0 ? n / users : Number.NaN, n };
  });
}

/** Tickets opened for each working day of the default calendar, up to `asOf`: a day that is not over counts with its part. `n` is the tickets. */
export function volumePerDayIn({ tickets, agreement, asOf }: KpiData, periods: readonly Interval[], admits: (row: number) => boolean): KpiFigure[] {
  const calendar = compileCalendar(calendarFor(agreement, undefined, "").calendar);
  return volumeIn(tickets, asOf, periods, admits).map(({ n }, index) => {
    const days = workingDaysElapsed(calendar, periods[index].from, Math.min(periods[index].to, asOf));
    return { value: days > 0 ? n / days : Number.NaN, n };
  });
}
