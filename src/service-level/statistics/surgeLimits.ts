import { meanOf } from "./meanOf";
import { medianOf } from "./medianOf";
import { studentQuantile } from "./specialFunctions";

/** What is usual of a count that comes again each period. */
export interface SurgeLimit {
  /** Mean of the periods before, with earlier waves cut, or of those of late where that is more: what has risen for so long is the usual by now. */
  readonly usual: number;
  /** As many as the usual variation may bring; 0 after nothing. */
  readonly upper: number;
}

/** So many periods are of late. */
const OF_LATE = 8;
/** How much a series varies is weighed with how much the others do as if the latter had been seen in so many periods more of it. */
const MOST_BORROWED = 12;

/**
 * Beyond what the next count of each of several series is more than usual, such that of all of them any at all is by chance in `chance` of cases. Counts vary by more
 * than chance alone mostly (quasi-Poisson): each series goes by its own variation, steadied by that of the others, as six weeks of one service tell little of it. Student's
 * t allows for a variation that is only estimated, the power of 3/2 for counts being skewed.
 * Source: Farrington and others 1996, A Statistical Algorithm for the Early Detection of Outbreaks of Infectious Disease, JRSS A 159, 547; the chance is divided by
 * the number of series (Bonferroni).
 * Waves of the past are cut to what is usual (`withoutWaves`), else after one of them the next would be none.
 * @param counted counts of equal periods, the newest first, as many of each; one that never counted anything asks no question
 */
export function surgeLimits(counted: readonly (readonly number[])[], chance: number): SurgeLimit[] {
  const series = counted.map(withoutWaves);
  const asked = series.filter((counts) => meanOf(counts) > 0);
  if (asked.length === 0) return series.map(() => ({ usual: 0, upper: 0 }));
  const periods = asked[0].length;
  const borrowed = Math.min(MOST_BORROWED, (asked.length - 1) * (periods - 1));
  const degrees = periods - 1 + borrowed;
  const t = studentQuantile(1 - chance / asked.length, degrees);
  const ofAll = asked.reduce((sum, counts) => sum + deviationsOf(counts), 0);
  return series.map((counts) => {
    const usual = Math.max(meanOf(counts), meanOf(counts.slice(0, OF_LATE)));
    if (usual === 0) return { usual, upper: 0 };
    const own = deviationsOf(counts);
    const ofOthers = borrowed === 0 ? 0 : (ofAll - own) / (asked.length - 1) / (periods - 1);
    const variation = Math.max(1, (own + ofOthers * borrowed) / degrees);
    const error = Math.sqrt((variation * (1 + 1 / Math.min(periods, OF_LATE))) / usual);
    return { usual, upper: usual * (1 + (2 / 3) * t * error) ** 1.5 };
  });
}

/** More periods than one of so many that stick out are no waves, but a way in which the series varies. */
const PERIODS_PER_WAVE = 8;
/** A count sticks out by so many robust standard deviations; in so many median deviations lies one of them. */
const STICKS_OUT = 3;
const DEVIATION_IN_MEDIANS = 1.4826;

/** With the counts of earlier waves cut to the most that the middle half of the periods lets expect. */
function withoutWaves(counts: readonly number[]): readonly number[] {
  const middle = medianOf(counts);
  if (!(middle > 0)) return counts;
  const variation = Math.max(1, (DEVIATION_IN_MEDIANS * medianOf(counts.map((count) => Math.abs(count - middle)))) ** 2 / middle);
  const most = middle * (1 + (2 / 3) * STICKS_OUT * Math.sqrt(variation / middle)) ** 1.5;
  const isWave = counts.filter((count) => count > most).length <= counts.length / PERIODS_PER_WAVE;
  return isWave ? counts.map((count) => Math.min(count, most)) : counts;
}

/** Squared deviations from the mean in multiples of what chance alone makes of one (Pearson's chi-square). */
function deviationsOf(counts: readonly number[]): number {
  const mean = meanOf(counts);
  return counts.reduce((sum, count) => sum + (count - mean) ** 2 / mean, 0);
}
