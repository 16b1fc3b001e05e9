import type { DeskDisagreement } from "../service-level/review";
import type { Messages } from "./types";

export interface DeskReasonLine {
  readonly text: string;
  /** Tickets of which it tells, and the first of their rows; none for a remark on all of them. */
  readonly count: number;
  readonly rows: readonly number[];
}

/** What tells why desk and clocks disagree, the most first; then how many tickets nothing tells of, and how far the due dates lie apart. */
export function deskReasonLines({ reasons, unexplained, dueAfterMs }: DeskDisagreement, { desk: words, formats }: Messages): DeskReasonLine[] {
  return [
    ...reasons.map(({ reason, count, rows }) => ({ text: words.reasons[reason], count, rows })),
    ...(unexplained.count === 0 ? [] : [{ text: words.unexplained, ...unexplained }]),
    ...(Number.isNaN(dueAfterMs) || dueAfterMs === 0 ? [] : [{ text: (dueAfterMs > 0 ? words.dueAfter : words.dueBefore)(formats.duration(Math.abs(dueAfterMs))), count: 0, rows: [] }]),
  ];
}
