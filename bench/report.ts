import type { Timing } from "./measure";

export function say(line = ""): void {
  process.stdout.write(`${line}\n`);
}

export function heading(text: string): void {
  say();
  say(`## ${text}`);
}

/** One line a contender: its time, and how many times as long as the first one it took. */
export function sayTimings(timings: readonly Timing[], note: (name: string) => string = () => ""): void {
  const [first] = timings;
  const width = Math.max(...timings.map(({ name }) => name.length));
  for (const { name, ms } of timings) {
    const ratio = name === first.name ? "" : `${figure(ms / first.ms)} x`;
    say(`  ${name.padEnd(width)}  ${duration(ms).padStart(10)}  ${ratio.padStart(10)}  ${note(name)}`.trimEnd());
  }
}

/** A ratio as a line of its own, where it is a goal. */
export function sayRatio(what: string, ratio: number): void {
  say(`  ${what}: ${figure(ratio)} x`);
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
