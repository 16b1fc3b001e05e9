export interface Contender {
  readonly name: string;
  /** What the time is divided by: calls, so that a round of many calls gives the time of one. */
  readonly calls?: number;
  readonly run: () => unknown;
  /** Runs before the clock starts, each time. */
  readonly prepare?: () => unknown;
}

export interface Timing {
  readonly name: string;
  /** Median of the rounds, milliseconds a call. */
  readonly ms: number;
  /** The round that was disturbed least. */
  readonly fastestMs: number;
  /** The least processor time that a round took, of all its threads: what other work on the machine disturbs least. */
  readonly cpuMs: number;
}

/**
 * Times contenders in turns, in one process: every round times each of them once, starting with another one, so that a busy machine slows all of
 * them alike. The first round is a warm-up and is not counted. What the others left behind is collected before; that throws machine code away
 * too, so a contender runs once more before its clock starts.
 */
export async function timeInTurns(contenders: readonly Contender[], rounds: number): Promise<Timing[]> {
  const times = contenders.map((): number[] => []);
  const cpuTimes = contenders.map((): number[] => []);
  for (let round = 0; round <= rounds; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const index = (round + turn) % contenders.length;
      const { run, prepare, calls = 1 } = contenders[index];
      globalThis.gc?.();
      await prepare?.();
      await run();
      await prepare?.();
      const cpuStart = process.cpuUsage();
      const start = process.hrtime.bigint();
      await run();
      const ms = Number(process.hrtime.bigint() - start) / 1e6;
      const { user, system } = process.cpuUsage(cpuStart);
      if (round === 0) continue;
      times[index].push(ms / calls);
      cpuTimes[index].push((user + system) / 1e3 / calls);
    }
  }
  return contenders.map(({ name }, index) => ({ name, ms: median(times[index]), fastestMs: Math.min(...times[index]), cpuMs: Math.min(...cpuTimes[index]) }));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
