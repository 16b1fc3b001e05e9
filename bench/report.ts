import type { Timing } from "./measure";

export function say(line = ""): void {
  process.stdout.write(`${line}\n`);
}

export function heading(text: string): void {
  say();
  say(`## ${text}`);
}

/** One line a contender: median and fastest round, the least processor time, and how many times as long as the first one it took. */
export function sayTimings(timings: readonly Timing[], note: (name: string) => string = () => ""): void {
  const [first] = timings;
  const width = Math.max(...timings.map(({ name }) => name.length));
  for (const timing of timings) {
    const { name, ms, fastestMs, cpuMs } = timing;
    const ratio = timing === first ? "" : `${figure(ms / first.ms)} x`;
    say(`  ${name.padEnd(width)}  ${duration(ms).padStart(10)}  ${`(${duration(fastestMs)})`.padStart(12)}  ${`cpu ${duration(cpuMs)}`.padStart(14)}  ${ratio.padStart(10)}  ${note(name)}`.trimEnd());
  }
}

/** How many times as long one took as the other, where that is a goal: of the medians, of the fastest rounds, and of the processor time. */
export function sayRatio(what: string, longer: Timing, shorter: Timing): void {
  say(`  ${what}: ${figure(longer.ms / shorter.ms)} x (fastest rounds ${figure(longer.fastestMs / shorter.fastestMs)} x, processor time ${figure(longer.cpuMs / shorter.cpuMs)} x)`);
}

export function duration(ms: number): string {
  if (ms >= 10_000) return `${figure(ms / 1000)} s`;
  if (ms >= 0.1) return `${figure(ms)} ms`;
  return `${figure(ms * 1000)} us`;
}

/** Three significant digits. */
export function figure(value: number): string {
  return value >= 1000 ? Math.round(value).toLocaleString("en") : String(Number(value.toPrecision(3)));
}
