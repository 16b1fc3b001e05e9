import type { Language } from "../service-level/agreement";
import type { DurationMs, WallClock } from "../service-level/time";
import type { en } from "./en";

/** Every text of the product in one language. English is the type: the other languages must have exactly its keys. */
export type Messages = typeof en;

/** Word forms by plural category of `Intl.PluralRules`; `other` serves every category that is not given. */
export interface PluralForms {
  readonly one?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** How one language writes figures. The same on every machine: nothing depends on the process's locale or time zone. */
export interface Formats {
  readonly language: Language;
  /** `1,234.5`; at most `digits` decimals (default 0). `NaN` is the words for "no data". */
  number(value: number, digits?: number): string;
  /**
   * A share 0..1 as `93.3%`; exactly `digits` decimals (default 1). `NaN` is the words for "no data".
   * `apartFrom`: a goal that the rounded figure must not seem to reach or to miss: decimals are added (up to 4) until the two differ,
   * so that 0.9496 against 0.95 reads `94.96%`, not `95.0%`.
   */
  percent(share: number, options?: { readonly digits?: number; readonly apartFrom?: number }): string;
  /** A difference of two shares in percentage points, with its sign: `+3.0 pts`. `NaN` is the words for "no data". */
  points(difference: number): string;
  /** `4 h 30 min`, `45 s` below a minute; hours are never folded into days, because a day of service hours is not 24 h. `NaN` is "no data". */
  duration(ms: DurationMs): string;
  /** `14 March 2026`. */
  date(wall: WallClock): string;
  /** `14 March 2026, 09:30`. */
  dateTime(wall: WallClock): string;
  /** `14 March 2026, 09:30 - 11:10`; over several days `14 March 2026, 09:30 - 15 March 2026, 11:10`. Both are instants that there are. */
  between(from: WallClock, to: WallClock): string;
  /** A period by its name: `2026-Q3` is `Q3 2026`, `2026-03` is `March 2026`. A name that is no period comes back as it is. */
  period(name: string): string;
  /** The same with a short month, as below a chart: `Mar 2026`. */
  shortPeriod(name: string): string;
  /** "Outages: 3". */
  labelled(label: string, text: string): string;
  /** `A, B and C`. */
  list(items: readonly string[]): string;
  /** `A, B, C`: parts of a line one after the other, without the empty ones. */
  joined(parts: readonly string[]): string;
  /** Sentences one after the other, without the empty ones; Japanese writes no blank between them. */
  sentences(items: readonly string[]): string;
  /** The form for `count`; `#` in it becomes the formatted count. */
  plural(count: number, forms: PluralForms): string;
}

/** A finding in words: `found`, `count` and the finding's facts, by name. Each sentence names those that it needs. */
export type FindingWords = Readonly<Record<string, string | number>>;
