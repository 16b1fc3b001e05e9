import type { Agreement } from "../agreement";
import { REASONS_ASIDE, whyNoClock } from "../clock";
import type { Finding } from "../finding";
import { statusOf } from "../kpi";
import { textAt, type Tickets } from "../ticket";
import type { SlaReview } from "./types";

/**
 * What only the figures of a review show of its SLAs:
 * `slaFindsNoTickets`: it speaks of not one of the tickets that are measured, and none of the `doubts` says why;
 * `ticketsNotMeasured`: it speaks of tickets and can measure none of them, all such SLAs with the same reason together;
 * `deskDisagrees`: desk and clocks disagree on many tickets, or on whether the goal was met.
 */
export function slaFindings(slas: readonly SlaReview[], tickets: Tickets, agreement: Agreement, doubts: readonly Finding[]): Finding[] {
  const explained = new Set(doubts.filter(({ code }) => code === "filterFieldNotInExport" || code === "updateNotMeasurable").map(({ found }) => found));
  const unexplained = slas.filter(({ sla }) => !explained.has(sla.id));
  return [...withoutTickets(unexplained, tickets, agreement), ...slas.flatMap(deskDisagrees)];
}

/** An SLA of which not one ticket is judged says nothing, and mostly by mistake: of its own, or of the export. */
function withoutTickets(slas: readonly SlaReview[], tickets: Tickets, agreement: Agreement): Finding[] {
  const found: Finding[] = [];
  const measured = new Map<string, { readonly slas: string[]; readonly ticket: string }>();
  for (const { sla, commitments } of slas) {
    const example = whyNoClock(tickets, agreement, commitments);
    if (example === undefined) continue;
    const { reason, row } = example;
    if (REASONS_ASIDE.has(reason)) found.push(ofSla("slaFindsNoTickets", { found: sla.id }, { tickets: tickets.size }));
    else if (measured.has(reason)) measured.get(reason)!.slas.push(sla.id);
    else measured.set(reason, { slas: [sla.id], ticket: textAt(tickets.id, row) });
  }
  return [...found, ...[...measured].map(([reason, { slas: ids, ticket }]) => ofSla("ticketsNotMeasured", { names: ids }, { clockReason: reason, ticket, tickets: tickets.size }))];
}

function ofSla(code: "slaFindsNoTickets" | "ticketsNotMeasured" | "deskDisagrees", about: Pick<Finding, "found" | "names">, facts: Finding["facts"]): Finding {
  return { code, severity: "warning", place: { table: "SLAs", column: "SLA" }, ...about, count: 1, rows: [], facts };
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
  return [ofSla("deskDisagrees", { found: sla.id }, { column, compared, deskMet, clockMet, differing })];
}
