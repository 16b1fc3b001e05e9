import type { KpiData } from "../kpi";
import { LEAST_POINTS, xmrChart } from "../statistics";
import { DAY_MS } from "../time";

/** More tickets than usual in the seven days up to the date of the review. */
export interface DemandSpike {
  /** "" = all of them. */
  readonly service: string;
  readonly opened: number;
  /** Mean of the weeks before. */
  readonly usual: number;
  /** Upper limit of their usual variation. */
  readonly upper: number;
  /** Rows of `Tickets` opened in the seven days. */
  readonly rows: readonly number[];
}

const WEEK_MS = 7 * DAY_MS;
/** Half a year of weeks to compare with. */
const WEEKS_BEFORE = 26;
/** Fewer tickets than these are no wave. */
const LEAST_OPENED = 5;
/** More words than these are no services, but a column that was taken for one. */
const MOST_SERVICES = 50;

/**
 * Whether more tickets came in the seven days up to `asOf` than the weeks of seven days before let expect (XmR limits): in all, and of each service. Weeks
 * before the first ticket do not count; fewer than six tell nothing.
 */
export function demandSpikes(data: KpiData): DemandSpike[] {
  const { tickets: { size, opened }, columns: { service }, asOf, firstTicket } = data;
  const weeks = Math.min(WEEKS_BEFORE, Math.floor((asOf - firstTicket) / WEEK_MS) - 1);
  if (!(weeks >= LEAST_POINTS)) return [];
  const names = service.labels.length > 2 && service.labels.length <= MOST_SERVICES ? service.labels.length : 0;
  // The first list counts all tickets, each of the others one service; the weeks backwards, the last seven days first.
  const counts = Array.from({ length: 1 + names }, () => new Int32Array(weeks + 1));
  for (let row = 0; row < size; row++) {
    const week = Math.floor((asOf - opened[row]) / WEEK_MS);
    if (!(week >= 0 && week <= weeks)) continue;
    counts[0][week]++;
    if (names > 0) counts[1 + service.codes[row]][week]++;
  }
  return counts.flatMap(([now, ...before], list): DemandSpike[] => {
    const code = list - 1;
    const [{ mean: usual, upper }] = xmrChart(before);
    if (code === 0 || now < LEAST_OPENED || !(now > upper)) return [];
    const rows: number[] = [];
    for (let row = 0; row < size; row++) if (opened[row] <= asOf && opened[row] > asOf - WEEK_MS && (code < 0 || service.codes[row] === code)) rows.push(row);
    return [{ service: code < 0 ? "" : service.labels[code], opened: now, usual, upper, rows }];
  });
}
