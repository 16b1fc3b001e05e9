import { kpiValueText } from "../../messages";
import type { KpiReview } from "../../service-level/review";
import type { PreparedReview } from "../../workbook";
import { periodLabel } from "../components/periodLabel";
import { Trend } from "../components/Trend";
import { usePane } from "../pane";
import { nameOf } from "./nameOf";

export interface KpiTrendProps {
  readonly prepared: PreparedReview;
  readonly kpiReview: KpiReview;
}

/** One KPI period by period. */
export function KpiTrend({ prepared: { agreement }, kpiReview: { kpi, unit, trend } }: KpiTrendProps) {
  const { messages } = usePane();
  const { formats, pane: { figures: words } } = messages;
  const said = (value: number) => kpiValueText(unit, value, messages, agreement.currency);
  const goal = kpi.target ?? Number.NaN;
  return (
    <Trend
      title={words.trendOf(nameOf(kpi))} unit={unit === "share" ? "share" : "number"} axisText={(value) => (unit === "share" ? formats.percent(value, { digits: 0 }) : said(value))}
      points={trend.map(({ period, value, n }) => ({ label: periodLabel(period.name, messages), tick: period.name, value, valueText: said(value), goal, goalText: said(goal), basis: words.n(n) }))}
    />
  );
}
