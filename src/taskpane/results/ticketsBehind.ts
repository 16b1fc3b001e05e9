import { type Kpi, normalWord } from "../../service-level/agreement";
import { type Commitments, eachOpenInterval, OUTCOMES, type Outcome } from "../../service-level/clock";
import { KpiData } from "../../service-level/kpi";
import type { ServiceReview } from "../../service-level/review";
import type { Interval } from "../../service-level/time";
import type { PreparedReview } from "../../workbook";

const MET = OUTCOMES.indexOf("met");
const MISSED = OUTCOMES.indexOf("missed");
const UNDECIDED = OUTCOMES.indexOf("undecided");

/** Rows of `Tickets` whose commitment was met or missed in the period, or not decided by its end. */
export function rowsOfPeriod({ outcome, decidedAt, opened, asOf, size }: Commitments, { from, to }: Interval, which: "met" | "missed" | "undecided"): number[] {
  const isIn = (row: number): boolean => {
    if (opened[row] > asOf || outcome[row] < UNDECIDED) return false;
    if (which === "undecided") return opened[row] < to && (Number.isNaN(decidedAt[row]) || decidedAt[row] >= to);
    return outcome[row] === (which === "met" ? MET : MISSED) && decidedAt[row] >= from && decidedAt[row] < to;
  };
  return rowsWhere(size, isIn);
}

/** Rows of one class of the reconciliation, whatever the period. */
export function rowsOfOutcome({ outcome, size }: Commitments, which: Outcome): number[] {
  const code = OUTCOMES.indexOf(which);
  return rowsWhere(size, (row) => outcome[row] === code);
}

/** The tickets that a KPI counts in the reviewed period: as many as its n, each once. */
export function rowsOfKpi({ review, agreement, loaded: { tickets } }: Pick<PreparedReview, "review" | "agreement" | "loaded">, kpi: Kpi): number[] {
  const { period: { from, to }, asOf } = review;
  const data = new KpiData(tickets, agreement, asOf);
  const admits = data.admits(kpi);
  const isDuring = (instant: number) => instant >= from && instant < to;
  const { measure } = kpi;
  if (measure === "volume") return rowsWhere(tickets.size, (row) => tickets.opened[row] <= asOf && isDuring(tickets.opened[row]) && admits(row));
  if (measure === "compliance") {
    const rows = linkedCommitments(review, kpi).flatMap((commitments) => [...rowsOfPeriod(commitments, review.period, "met"), ...rowsOfPeriod(commitments, review.period, "missed")]);
    return [...new Set(rows)].filter(admits).sort((a, b) => a - b);
  }
  if (measure === "backlog" || measure === "reopen rate") {
    const rows = new Set<number>();
    eachOpenInterval(tickets, asOf, (row, opens, closes, end) => {
      const counts = measure === "backlog" ? opens < to && closes >= to : end === "done" && isDuring(closes);
      if (counts && admits(row)) rows.add(row);
    });
    return [...rows].sort((a, b) => a - b);
  }
  const { outcome, stopped } = data.durations(kpi, measure.startsWith("response") ? "response" : "resolution");
  return rowsWhere(tickets.size, (row) => outcome[row] >= UNDECIDED && isDuring(stopped[row]) && admits(row));
}

function linkedCommitments({ slas }: ServiceReview, kpi: Kpi): Commitments[] {
  return slas.filter(({ sla }) => normalWord(sla.kpi) === normalWord(kpi.id)).map(({ commitments }) => commitments);
}

function rowsWhere(size: number, isIn: (row: number) => boolean): number[] {
  const rows: number[] = [];
  for (let row = 0; row < size; row++) if (isIn(row)) rows.push(row);
  return rows;
}
