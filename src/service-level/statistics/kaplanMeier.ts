/** One step down of the curve: at `time` of those still open. */
export interface SurvivalStep {
  readonly time: number;
  readonly atRisk: number;
  readonly ended: number;
  /** Share still open after it. */
  readonly open: number;
}

export interface Survival {
  readonly steps: readonly SurvivalStep[];
  /** The longest of all durations; nothing is known beyond it. `-Infinity` without any. */
  readonly longest: number;
}

/**
 * How long things take, when some are still open: each open one counts as long as it is known, so that long open tickets are not
 * forgotten (Kaplan and Meier 1958). Where one ends and another is cut off at the same time, the end comes first.
 * @param durations of each, up to its end or up to now; `NaN` leaves it out
 * @param hasEnded whether it ended there, else it is still open
 */
export function kaplanMeier(durations: ArrayLike<number>, hasEnded: (index: number) => boolean): Survival {
  const endings = sortedWhere(durations, hasEnded);
  const cutOff = sortedWhere(durations, (index) => !hasEnded(index));
  const steps: SurvivalStep[] = [];
  let open = 1;
  let cutOffBefore = 0;
  for (let first = 0; first < endings.length;) {
    const time = endings[first];
    let next = first;
    while (next < endings.length && endings[next] === time) next++;
    while (cutOffBefore < cutOff.length && cutOff[cutOffBefore] < time) cutOffBefore++;
    const ended = next - first;
    const atRisk = endings.length - first + cutOff.length - cutOffBefore;
    open *= (atRisk - ended) / atRisk;
    steps.push({ time, atRisk, ended, open });
    first = next;
  }
  return { steps, longest: Math.max(endings.at(-1) ?? Number.NEGATIVE_INFINITY, cutOff.at(-1) ?? Number.NEGATIVE_INFINITY) };
}

/** As numbers, which sort several times as fast as their places do. */
function sortedWhere(durations: ArrayLike<number>, isWanted: (index: number) => boolean): Float64Array {
  const wanted: number[] = [];
  for (let index = 0; index < durations.length; index++) if (!Number.isNaN(durations[index]) && isWanted(index)) wanted.push(durations[index]);
  return Float64Array.from(wanted).sort();
}

/** The share that has ended by `time`, with those still open; `NaN` beyond what is known, as long as something is open there. */
export function shareEndedBy({ steps, longest }: Survival, time: number): number {
  const open = steps.reduce((share, step) => (step.time <= time ? step.open : share), 1);
  return time <= longest || open === 0 ? 1 - open : Number.NaN;
}
