import { variantOf } from "../agreement";
import type { Kpi } from "../agreement";
import { OUTCOMES } from "../clock";
import type { Commitments } from "../clock";
import type { Instant, Interval } from "../time";
import { answersOf } from "./answers";
import { isHeldAtEnd } from "./backlogIn";
import { countedCommitments, decisionOfAll } from "./complianceIn";
import { eachOpenStretch } from "./eachOpenStretch";
import { eachResolution } from "./eachResolution";
import { countsForFirstTouch } from "./firstTouchIn";
import type { KpiData } from "./KpiData";
import { endingOf, incidentsOf, MEASURERS } from "./measurers";
import { heardIn } from "./surveysIn";
import { escalationOf, firstLevelOf } from "./tiersIn";

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
  const open = (counts: (opens: Instant, closes: Instant) => boolean) => {
    const rows = new Set<number>();
    eachOpenStretch(tickets, asOf, (row, opens, closes) => { if (counts(opens, closes) && admits(row)) rows.add(row); });
    return [...rows].sort((a, b) => a - b);
  };
  const openAtEnd = () => open((opens, closes) => opens < to && closes >= to);
  const resolved = (counts: (row: number, at: Instant) => boolean) => {
    const rows: number[] = [];
    eachResolution(tickets, asOf, [{ from, to }], admits, (_, { row, at }) => { if (counts(row, at)) rows.push(row); });
    return rows;
  };
  const opened = (counts: (row: number) => boolean) => where((row) => tickets.opened[row] <= asOf && isDuring(tickets.opened[row]) && counts(row));
  switch (kpi.measure) {
    case "volume": case "volume per user": case "volume per working day": return opened(() => true);
    case "escalation rate": {
      const escalation = escalationOf(kpi, tickets, asOf);
      return opened((row) => escalation(row) !== undefined);
    }
    case "share resolved by time": {
      const { outcome } = data.resolutionTimes(kpi, "last resolution");
      return opened((row) => outcome[row] >= UNDECIDED);
    }
    case "backlog": {
      const { held } = variantOf(kpi);
      return openAtEnd().filter((row) => held === "all" || isHeldAtEnd(tickets, row, to, asOf) === (held === "held only"));
    }
    case "ageing median": case "ageing oldest": case "ageing share over": return openAtEnd();
    case "net flow": return open((opens, closes) => isDuring(opens) || isDuring(closes));
    case "compliance": {
      const all = countedCommitments(kpi, data);
      if (variantOf(kpi).clocks === "both") return where((row) => isDuring(decisionOfAll(all, row).at));
      return where((row) => all.some(({ outcome, decidedAt }) => (outcome[row] === MET || outcome[row] === MISSED) && isDuring(decidedAt[row])));
    }
    case "near-miss share": {
      const all = countedCommitments(kpi, data);
      return where((row) => all.some(({ outcome, decidedAt, targetMs }) => outcome[row] === MET && !Number.isNaN(targetMs[row]) && isDuring(decidedAt[row])));
    }
    case "response time median": case "response time mean": case "response time P90": return stopped(data.responseTimes(kpi));
    case "resolution time median": case "resolution time mean": case "resolution time P90": return stopped(data.resolutionTimes(kpi, endingOf(kpi)));
    case "MTTR": return stopped(data.resolutionTimes(kpi, endingOf(kpi))).filter(incidentsOf(kpi, data.columns));
    case "cost per ticket":
      return variantOf(kpi).base === "opened" ? opened(() => true) : stopped(data.resolutionTimes(kpi, "last resolution"));
    case "first touch resolution": return resolved(countsForFirstTouch(kpi, tickets));
    case "first level resolution": {
      const firstLevel = firstLevelOf(kpi, tickets);
      return resolved((row, at) => firstLevel(row, at) !== undefined);
    }
    case "reopen rate": return resolved(() => true);
    case "CSAT": case "CSAT mean": case "CSAT response rate":
      return heardIn(kpi, answersOf(kpi, "CSAT", data, admits), { from, to })
        .flatMap(({ row = -1, score }) => (row < 0 || (Number.isNaN(score) && kpi.measure !== "CSAT response rate") ? [] : [row])).sort((a, b) => a - b);
    default: return [];
  }
}

function rowsWhere(size: number, isIn: (row: number) => boolean): number[] {
  const rows: number[] = [];
  for (let row = 0; row < size; row++) if (isIn(row)) rows.push(row);
  return rows;
}
