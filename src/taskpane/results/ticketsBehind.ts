import { isSameWord, versionInForce } from "../../service-level/agreement";
import type { CountedOutage } from "../../service-level/availability";
import { type Commitments, OUTCOMES, type Outcome } from "../../service-level/clock";
import { KpiData, rowsOfKpi, rowsWhere } from "../../service-level/kpi";
import type { Effect } from "../../service-level/review";
import type { Interval } from "../../service-level/time";
import type { PreparedReview } from "../../workbook";

const MET = OUTCOMES.indexOf("met");
const MISSED = OUTCOMES.indexOf("missed");
const UNDECIDED = OUTCOMES.indexOf("undecided");

/** Rows of `Tickets` whose commitment was met or missed in the period (`decided`: either), or not decided by its end. */
export function rowsOfPeriod({ outcome, decidedAt, opened, asOf, size }: Commitments, { from, to }: Interval, which: "met" | "missed" | "decided" | "undecided"): number[] {
  const isIn = (row: number): boolean => {
    if (opened[row] > asOf || outcome[row] < UNDECIDED) return false;
    if (which === "undecided") return opened[row] < to && (Number.isNaN(decidedAt[row]) || decidedAt[row] >= to);
    const isWanted = which === "met" ? outcome[row] === MET : which === "missed" ? outcome[row] === MISSED : outcome[row] !== UNDECIDED;
    return isWanted && decidedAt[row] >= from && decidedAt[row] < to;
  };
  return rowsWhere(size, isIn);
}

/** Rows of one class of the reconciliation, whatever the period. */
export function rowsOfOutcome({ outcome, size }: Commitments, which: Outcome): number[] {
  const code = OUTCOMES.indexOf(which);
  return rowsWhere(size, (row) => outcome[row] === code);
}

/** What the KPIs of a review were measured from. */
export function kpiDataOfReview({ review, agreement, records, loaded: { tickets } }: Pick<PreparedReview, "review" | "agreement" | "records" | "loaded">): KpiData {
  return new KpiData(tickets, agreement, review.asOf, records);
}

/** The tickets behind one side of a comparison: those decided then, or those that the KPI counted then; none where it counts no tickets. */
export function rowsOfEffect(prepared: Pick<PreparedReview, "review" | "agreement" | "records" | "loaded">, { kind, id, during }: Effect, side: "before" | "after"): number[] {
  const isOf = (row: { readonly id: string }) => isSameWord(row.id, id);
  const sla = kind === "SLA" ? prepared.review.slas.find((each) => isOf(each.sla)) : undefined;
  if (sla !== undefined) return rowsOfPeriod(sla.commitments, during[side], "decided");
  const kpi = versionInForce(prepared.agreement.kpis.filter(isOf), during.after.to - 1);
  return kpi === undefined ? [] : rowsOfKpi(kpi, kpiDataOfReview(prepared), during[side]);
}

/** Tickets that were opened while the service that they name was down. */
export function rowsDuringOutages({ loaded: { tickets: { size, opened, service } } }: Pick<PreparedReview, "loaded">, outages: readonly CountedOutage[]): number[] {
  const ofCode = service.labels.map((label) => outages.filter((outage) => isSameWord(outage.service, label)));
  return rowsWhere(size, (row) => ofCode[service.codes[row]].some(({ from, to }) => opened[row] >= from && opened[row] < to));
}
