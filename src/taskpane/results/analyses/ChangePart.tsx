import { hasTickets, rowsOfKpi } from "../../../service-level/kpi";
import type { KpiReview, SlaReview } from "../../../service-level/review";
import { kpiValueText } from "../../../messages";
import { nameOf } from "../../components/nameOf";
import { periodLabel } from "../../components/periodLabel";
import { usePane } from "../../pane";
import { FigureCard } from "../FigureCard";
import type { ResultPartProps } from "../ResultParts";
import { kpiDataOfReview, rowsOfPeriod } from "../ticketsBehind";
import { Cards } from "./Cards";

type Compared = Pick<SlaReview | KpiReview, "comparison" | "signals" | "interval"> & { readonly trend: SlaReview["trend"] | KpiReview["trend"]; readonly previous: { readonly period: { readonly name: string } } };

/** Whether a figure is better or worse than before, or only moved by chance, and which periods were out of the ordinary. */
export function ChangePart({ prepared, onOpen }: ResultPartProps) {
  const { messages } = usePane();
  const { analyses: { change: words }, pane: { figures }, formats } = messages;
  const { review, agreement } = prepared;
  const data = kpiDataOfReview(prepared);
  const linesOf = ({ comparison: { verdict, difference }, signals, interval, trend, previous }: Compared, isShare: boolean, value: (value: number) => string): string[] => {
    const change = isShare ? formats.points : (points: number) => `${points > 0 ? "+" : ""}${value(points)}`;
    const outside = trend.filter((_, index) => (signals.points[index]?.signal ?? "") !== "").map(({ period }) => periodLabel(period.name, messages));
    const hasLimits = signals.points.some(({ mean }) => !Number.isNaN(mean));
    return [
      words.verdicts[Number.isNaN(difference.value) ? "nothing" : verdict](periodLabel(previous.period.name, messages)),
      ...(Number.isNaN(interval.low) ? [] : [words.interval(value(interval.value), value(interval.low), value(interval.high))]),
      ...(Number.isNaN(difference.value) ? [] : [Number.isNaN(difference.low) ? words.plainDifference(change(difference.value)) : words.difference(change(difference.value), change(difference.low), change(difference.high))]),
      !hasLimits ? words.tooShort : outside.length === 0 ? words.noSignals : words.signals(formats.list(outside)),
    ];
  };
  const kpiText = (unit: KpiReview["unit"]) => (value: number) => kpiValueText(unit, value, messages, agreement.currency);
  return (
    <Cards>
      {[
        ...review.slas.filter(({ result }) => result.decided > 0).map((slaReview) => {
          const { sla, result, commitments } = slaReview;
          const text = figures.counts(result.met, result.decided);
          return (
            <FigureCard
              key={`SLA ${sla.id}`} name={nameOf(sla)} lines={linesOf(slaReview, true, (value) => formats.percent(value))}
              figures={[{ text, onOpen: () => onOpen({ name: nameOf(sla), text, sla: sla.id, rows: rowsOfPeriod(commitments, review.period, "decided") }) }]}
            />
          );
        }),
        ...review.kpis.filter(({ result }) => !Number.isNaN(result.value)).map((kpiReview) => {
          const { kpi, unit, result } = kpiReview;
          const text = figures.n(result.n);
          return (
            <FigureCard
              key={`KPI ${kpi.id}`} name={nameOf(kpi)} lines={linesOf(kpiReview, unit === "share", kpiText(unit))}
              figures={hasTickets(kpi, data) ? [{ text, onOpen: () => onOpen({ name: nameOf(kpi), text, sla: undefined, rows: rowsOfKpi(kpi, data, review.period) }) }] : []}
            />
          );
        }),
      ]}
    </Cards>
  );
}
