import type { Finding } from "../finding";
import { statusOf } from "../kpi";
import type { SlaReview } from "./types";

/**
 * What only the figures of a review show of its SLAs:
 * `slaFindsNoTickets`: not one of the tickets is judged by it, and none of the `doubts` says why;
 * `deskDisagrees`: desk and clocks disagree on many tickets, or on whether the goal was met.
 */
export function slaFindings(slas: readonly SlaReview[], doubts: readonly Finding[]): Finding[] {
  const explained = new Set(doubts.filter(({ code }) => code === "filterFieldNotInExport" || code === "updateNotMeasurable").map(({ found }) => found));
  return [...slas.filter(({ sla }) => !explained.has(sla.id)).flatMap(noTickets), ...slas.flatMap(deskDisagrees)];
}

/** An SLA of which not one ticket is judged says nothing, and mostly by mistake. */
function noTickets({ sla, reconciliation: { tickets, removed, noSla } }: SlaReview): Finding[] {
  if (tickets === 0 || removed + noSla < tickets) return [];
  return [{ code: "slaFindsNoTickets", severity: "warning", place: { table: "SLAs", column: "SLA" }, found: sla.id, count: 1, rows: [], facts: { tickets } }];
}

/** From so many disagreements on, and from this share of the tickets, somebody should look. */
const LEAST_DISAGREEMENTS = 5;
const MUCH = 0.05;

/** Desk and clocks disagree on many tickets, or on whether the goal was met. */
function deskDisagrees({ sla, desk, result: { goal } }: SlaReview): Finding[] {
  if (desk === undefined) return [];
  const { column, compared, deskMet, clockMet, onlyDeskMet, onlyClockMet } = desk;
  const differing = onlyDeskMet.count + onlyClockMet.count;
  const statusWith = (met: number) => statusOf(met / compared, goal, undefined, "higher");
  const isMuch = (differing >= LEAST_DISAGREEMENTS && differing >= MUCH * compared) || statusWith(deskMet) !== statusWith(clockMet);
  if (!isMuch) return [];
  return [{ code: "deskDisagrees", severity: "warning", place: { table: "SLAs", column: "SLA" }, found: sla.id, count: 1, rows: [], facts: { column, compared, deskMet, clockMet, differing } }];
}
