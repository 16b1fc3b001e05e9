import { variantOf } from "../agreement";
import type { Kpi } from "../agreement";
import { OUTCOMES } from "../clock";
import type { Commitments } from "../clock";
import type { Instant, Interval } from "../time";
import { readsTickets } from "./answers";
import { countedCommitments } from "./complianceIn";
import { eachOpenStretch } from "./eachOpenStretch";
import type { Ending, KpiData } from "./KpiData";
import { MEASURERS } from "./measurers";

const UNDECIDED = OUTCOMES.indexOf("undecided");
const MET = OUTCOMES.indexOf("met");
const MISSED = OUTCOMES.indexOf("missed");

/** The tickets behind a KPI's figure of one period: rows of `Tickets` in their order, each once. None for what is not measured from tickets. */
export function rowsOfKpi(kpi: Kpi, data: KpiData, { from, to }: Interval): number[] {
  const { tickets, asOf } = data;
  if (MEASURERS[kpi.measure].missing(kpi, data) !== "") return [];
  const admits = data.admits(kpi);
  const isDuring = (instant: Instant) => instant >= from && instant < to;
  const where = (isIn: (row: number) => boolean) => rowsWhere(tickets.size, (row) => isIn(row) && admits(row));
  const stopped = ({ outcome, stopped: at }: Commitments) => where((row) => outcome[row] >= UNDECIDED && isDuring(at[row]));
  const open = (counts: (opens: Instant, closes: Instant, isDone: boolean) => boolean) => {
    const rows = new Set<number>();
    eachOpenStretch(tickets, asOf, (row, opens, closes, end) => { if (counts(opens, closes, end === "done") && admits(row)) rows.add(row); });
    return [...rows].sort((a, b) => a - b);
  };
  switch (kpi.measure) {
    case "volume": case "volume per user": case "volume per working day": case "escalation rate": case "share resolved by time":
      return where((row) => tickets.opened[row] <= asOf && isDuring(tickets.opened[row]));
    case "backlog": case "ageing median": case "ageing oldest": case "ageing share over":
      return open((opens, closes) => opens < to && closes >= to);
    case "net flow": return open((opens, closes) => isDuring(opens) || isDuring(closes));
    case "compliance": case "near-miss share": {
      const all = countedCommitments(kpi, data);
      const counts = kpi.measure === "compliance" ? [MET, MISSED] : [MET];
      return where((row) => all.some(({ outcome, decidedAt }) => counts.includes(outcome[row]) && isDuring(decidedAt[row])));
    }
    case "response time median": case "response time mean": case "response time P90": return stopped(data.responseTimes(kpi));
    case "resolution time median": case "resolution time mean": case "resolution time P90": case "MTTR":
      return stopped(data.resolutionTimes(kpi, variantOf(kpi).ending as Ending));
    case "cost per ticket":
      return variantOf(kpi).base === "opened" ? where((row) => isDuring(tickets.opened[row])) : stopped(data.resolutionTimes(kpi, "last resolution"));
    case "first touch resolution": case "first level resolution": case "reopen rate": return open((_, closes, isDone) => isDone && isDuring(closes));
    case "CSAT": case "CSAT mean": case "CSAT response rate":
      return readsTickets(kpi, data) ? open((_, closes, isDone) => isDone && isDuring(closes)).filter((row) => !Number.isNaN(tickets.satisfaction[row])) : [];
    default: return [];
  }
}

function rowsWhere(size: number, isIn: (row: number) => boolean): number[] {
  const rows: number[] = [];
  for (let row = 0; row < size; row++) if (isIn(row)) rows.push(row);
  return rows;
}
