import type { KpiData } from "../kpi";
import { LEAST_POINTS, surgeLimits } from "../statistics";
import type { SurgeLimit } from "../statistics";
import { DAY_MS } from "../time";

/** More tickets than usual in the seven days up to the date of the review; `usual` and `upper` are of the weeks before. */
export interface DemandSpike extends SurgeLimit {
  /** "" = all of them. */
  readonly service: string;
  readonly opened: number;
  /** Rows of `Tickets` opened in the seven days. */
  readonly rows: readonly number[];
}

const WEEK_MS = 7 * DAY_MS;
/** Half a year of weeks to compare with. */
const WEEKS_BEFORE = 26;
/** So rarely would chance alone warn of any wave at all. */
const CHANCE = 0.05;
/** Fewer tickets than these are no wave. */
const LEAST_OPENED = 5;
/** More words than these are no services, but a column that was taken for one. */
const MOST_SERVICES = 50;

/**
 * Whether more tickets came in the seven days up to `asOf` than the weeks of seven days before let expect: in all, and of each service (`surgeLimits`). Weeks
 * before the first ticket do not count; fewer than six tell nothing.
 *
 * Simulated with ten services of 1 to 60 tickets a week that have no wave, after 26, 12 or 6 weeks, a review warns in 1 to 2% of cases where chance alone moves them, in 3 to
 * 8% where their variance is twice that, the year has its ups and downs or every month a busy week, and in 7 to 18% where all of them rise by two fifths within
 * those weeks. Twice 30 tickets are seen in nine of ten cases (six of ten where the variance is twice that of chance), three times 8 in eight (five) and twice 8 in three (one or two).
 */
export function demandSpikes(data: KpiData): DemandSpike[] {
  const { tickets: { size, opened }, columns: { service }, asOf, firstTicket } = data;
  const weeks = Math.min(WEEKS_BEFORE, Math.floor((asOf - firstTicket) / WEEK_MS) - 1);
  if (!(weeks >= LEAST_POINTS)) return [];
  const names = service.labels.length > 2 && service.labels.length <= MOST_SERVICES ? service.labels.length : 0;
  // The first list counts all tickets, each of the others one service; the weeks backwards, the last seven days first.
  const counts = Array.from({ length: 1 + names }, () => new Array<number>(weeks + 1).fill(0));
  for (let row = 0; row < size; row++) {
    const week = Math.floor((asOf - opened[row]) / WEEK_MS);
    if (!(week >= 0 && week <= weeks)) continue;
    counts[0][week]++;
    if (names > 0) counts[1 + service.codes[row]][week]++;
  }
  // Code 0 is the empty word: tickets of which nobody knows the service.
  const asked = counts.map((weekly, list) => ({ weekly, code: list - 1 })).filter(({ code }) => code !== 0);
  const limits = surgeLimits(asked.map(({ weekly }) => weekly.slice(1)), CHANCE);
  return asked.flatMap(({ weekly: [now], code }, index): DemandSpike[] => {
    if (now < LEAST_OPENED || !(now > limits[index].upper)) return [];
    const rows: number[] = [];
    for (let row = 0; row < size; row++) if (opened[row] <= asOf && opened[row] > asOf - WEEK_MS && (code < 0 || service.codes[row] === code)) rows.push(row);
    return [{ service: code < 0 ? "" : service.labels[code], opened: now, ...limits[index], rows }];
  });
}
