import { slaAlerts, slaClocks, slaCounts, slaNearMisses, slaPauses, slaSpread } from "./complianceFunctions";
import { availability, outageCount, percentAsPromise, promiseKept, promisePercentage, promiseRisk, promiseStatus } from "./outageFunctions";
import { csfStatus, kpiStatus, kpiTrend, kpiValue } from "./kpiFunctions";
import { slaBudget, slaForecast, slaInterval, slaOdds, slaRecovery, xmr } from "./planningFunctions";
import { withinLimit } from "./withinLimit";
import { slaCompliance, slaData, slaDue, slaExplain, slaHours, slaMisses, slaStatus, slaTrend } from "./functions";

/** A custom function as a host other than Excel calls it: its arguments in order, `null` for one that was left out. */
export interface FunctionEntry {
  readonly name: string;
  readonly fn: (...args: any[]) => unknown;
  readonly parameterCount: number;
  /** So many of its first parameters take ranges and arrays, the others a single value. */
  readonly rangeCount: number;
  /** Error cells come in as objects, as the metadata asks of Excel: one #N/A among the tickets must not hide every figure. */
  readonly allowsErrors: true;
}

/** Every function of the function files under the name that people type. Excel itself reads them from the generated metadata. */
export const FUNCTIONS: readonly FunctionEntry[] = ([
  { name: "SLA_DATA", fn: slaData, parameterCount: 1, rangeCount: 1 },
  { name: "SLA_HOURS", fn: slaHours, parameterCount: 3, rangeCount: 3 },
  { name: "SLA_DUE", fn: slaDue, parameterCount: 3, rangeCount: 3 },
  { name: "SLA_COMPLIANCE", fn: slaCompliance, parameterCount: 4, rangeCount: 4 },
  { name: "SLA_STATUS", fn: slaStatus, parameterCount: 3, rangeCount: 1 },
  { name: "SLA_TREND", fn: slaTrend, parameterCount: 5, rangeCount: 1 },
  { name: "SLA_MISSES", fn: slaMisses, parameterCount: 5, rangeCount: 1 },
  { name: "SLA_EXPLAIN", fn: slaExplain, parameterCount: 4, rangeCount: 1 },
  { name: "SLA_COUNTS", fn: slaCounts, parameterCount: 4, rangeCount: 2 },
  { name: "SLA_CLOCKS", fn: slaClocks, parameterCount: 3, rangeCount: 1 },
  { name: "SLA_SPREAD", fn: slaSpread, parameterCount: 4, rangeCount: 1 },
  { name: "SLA_NEAR_MISSES", fn: slaNearMisses, parameterCount: 5, rangeCount: 1 },
  { name: "SLA_ALERTS", fn: slaAlerts, parameterCount: 4, rangeCount: 1 },
  { name: "SLA_PAUSES", fn: slaPauses, parameterCount: 4, rangeCount: 1 },
  { name: "SLA_BUDGET", fn: slaBudget, parameterCount: 4, rangeCount: 1 },
  { name: "SLA_INTERVAL", fn: slaInterval, parameterCount: 3, rangeCount: 0 },
  { name: "SLA_RECOVERY", fn: slaRecovery, parameterCount: 3, rangeCount: 3 },
  { name: "SLA_ODDS", fn: slaOdds, parameterCount: 4, rangeCount: 4 },
  { name: "XMR", fn: xmr, parameterCount: 2, rangeCount: 1 },
  { name: "SLA_FORECAST", fn: slaForecast, parameterCount: 4, rangeCount: 1 },
  { name: "KPI_VALUE", fn: kpiValue, parameterCount: 4, rangeCount: 4 },
  { name: "KPI_TREND", fn: kpiTrend, parameterCount: 5, rangeCount: 1 },
  { name: "KPI_STATUS", fn: kpiStatus, parameterCount: 4, rangeCount: 4 },
  { name: "CSF_STATUS", fn: csfStatus, parameterCount: 4, rangeCount: 1 },
  { name: "PROMISE_KEPT", fn: promiseKept, parameterCount: 4, rangeCount: 4 },
  { name: "PROMISE_STATUS", fn: promiseStatus, parameterCount: 4, rangeCount: 1 },
  { name: "PROMISE_PERCENT", fn: promisePercentage, parameterCount: 3, rangeCount: 3 },
  { name: "PERCENT_PROMISE", fn: percentAsPromise, parameterCount: 3, rangeCount: 0 },
  { name: "PROMISE_RISK", fn: promiseRisk, parameterCount: 3, rangeCount: 1 },
  { name: "AVAILABILITY", fn: availability, parameterCount: 5, rangeCount: 5 },
  { name: "OUTAGE_COUNT", fn: outageCount, parameterCount: 5, rangeCount: 5 },
] as const).map((entry) => ({ ...entry, fn: withinLimit(entry.fn as FunctionEntry["fn"]), allowsErrors: true }));
