import type { SlaReview } from "../../service-level/review";
import { nameOf } from "../components/nameOf";
import { periodLabel } from "../components/periodLabel";
import { Trend } from "../components/Trend";
import { usePane } from "../pane";

export interface SlaTrendProps {
  readonly slaReview: SlaReview;
}

/** The attainment of one SLA period by period. */
export function SlaTrend({ slaReview: { sla, trend } }: SlaTrendProps) {
  const { messages } = usePane();
  const { formats, pane: { figures: words } } = messages;
  return (
    <Trend
      title={words.trendOf(nameOf(sla))} unit="share" axisText={(share) => formats.percent(share, { digits: 0 })}
      points={trend.map(({ period, attainment, met, decided }) => ({
        label: periodLabel(period.name, messages), tick: period.name, value: attainment, valueText: formats.percent(attainment, { apartFrom: sla.goal }),
        goal: sla.goal, goalText: formats.percent(sla.goal), basis: words.counts(met, decided),
      }))}
    />
  );
}
