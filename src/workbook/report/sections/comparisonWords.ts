import { kpiRemark } from "../../../messages";
import type { KpiUnit } from "../../../service-level/kpi";
import type { Comparison, KpiReview, SlaReview } from "../../../service-level/review";
import { figureText } from "./figures";
import type { ReportInput } from "./reportInput";

/** Two figures and what may be said of them. */
export interface ComparisonWords {
  readonly now: string;
  readonly before: string;
  /** "+3.0 pts", "-2.5 h": of the two figures as they stand. */
  readonly change: string;
  /** Ends of the interval of the change; "" where it has none. */
  readonly from: string;
  readonly to: string;
  readonly verdict: string;
  /** "Improved" only where interval, limits and mix agree; counts first. */
  readonly sentence: string;
}

export function slaComparisonWords({ result, previous, comparison }: SlaReview, input: ReportInput): ComparisonWords {
  return wordsOf(comparison, "share", result.attainment - previous.attainment, countWords(result.met, result.decided, input), countWords(previous.met, previous.decided, input), input);
}

/** A KPI without a figure is not compared: the sentence says why it has none. */
export function kpiComparisonWords(kpi: KpiReview, input: ReportInput): ComparisonWords {
  const { result, previous, unit, interval, comparison } = kpi;
  const isCounted = unit === "share" && Number.isFinite(interval.low);
  const inWords = ({ value, n }: KpiReview["result"]) => {
    if (!Number.isFinite(value)) return noData(input);
    return isCounted ? countWords(Math.round(value * n), n, input) : figureText(value, unit, input);
  };
  const words = wordsOf(comparison, unit, result.value - previous.value, inWords(result), inWords(previous), input);
  const lacking = Number.isNaN(result.value) ? kpiRemark(kpi, input.messages) : "";
  return lacking === "" ? words : { ...words, sentence: lacking };
}

/** "29 of 30", or the words for no data: "0 of 0" would read as a figure. */
function countWords(met: number, n: number, input: ReportInput): string {
  return n > 0 ? input.messages.insight.countOf(met, n) : noData(input);
}

/** As they stand within a sentence. */
function noData({ messages: { formats } }: ReportInput): string {
  return formats.number(Number.NaN);
}

function wordsOf({ verdict, difference }: Comparison, unit: KpiUnit, step: number, now: string, before: string, input: ReportInput): ComparisonWords {
  const { insight } = input.messages;
  const change = changeText(step, unit, input);
  const said = Number.isNaN(difference.value) ? "nothing" : verdict;
  return {
    now, before, change, from: changeText(difference.low, unit, input), to: changeText(difference.high, unit, input),
    verdict: insight.verdicts[said], sentence: insight.conclusion[said](now, before, change),
  };
}

/** A share changes by percentage points, everything else by its unit, with its sign. */
function changeText(change: number, unit: KpiUnit, input: ReportInput): string {
  if (!Number.isFinite(change)) return "";
  if (unit === "share") return input.messages.formats.points(change);
  return `${change > 0 ? "+" : ""}${figureText(change, unit, input)}`;
}
