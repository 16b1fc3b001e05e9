import { type Formats, kpiValueText } from "../../messages";
import type { KpiUnit } from "../../service-level/kpi";
import type { KpiReview } from "../../service-level/review";
import type { PreparedReview } from "../../workbook";
import { nameOf } from "../components/nameOf";
import { periodLabel } from "../components/periodLabel";
import { Trend } from "../components/Trend";
import { usePane } from "../pane";

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
      title={words.trendOf(nameOf(kpi))} unit={unit} axisText={(value) => axisText(unit, value, said(value), formats)}
      points={trend.map(({ period, value, n }) => ({ label: periodLabel(period.name, messages), tick: period.name, value, valueText: said(value), goal, goalText: said(goal), basis: words.n(n) }))}
    />
  );
}

/** A value in few signs: shares without decimals, and without the words "per user" and "per working day", which leave a narrow pane no room for the line. */
function axisText(unit: KpiUnit, value: number, said: string, formats: Formats): string {
  switch (unit) {
    case "share": return formats.percent(value, { digits: 0 });
    case "per user": case "per working day": return formats.number(value, 2);
    default: return said;
  }
}
