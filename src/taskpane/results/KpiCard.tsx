import { kpiRemark, kpiValueText } from "../../messages";
import { hasTickets, rowsOfKpi } from "../../service-level/kpi";
import type { KpiReview } from "../../service-level/review";
import type { PreparedReview } from "../../workbook";
import { usePane } from "../pane";
import { DefinitionCard } from "./DefinitionCard";
import { kpiDefinitionLines } from "./definitionLines";
import { FigureCard } from "./FigureCard";
import { KpiTrend } from "./KpiTrend";
import { namesApart } from "./namesApart";
import type { TicketFigure } from "./TicketFigure";
import { kpiDataOfReview } from "./ticketsBehind";

export interface KpiCardProps {
  readonly prepared: PreparedReview;
  readonly kpiReview: KpiReview;
  readonly onOpen: (figure: TicketFigure) => void;
  /** Default: true. */
  readonly hasTrend?: boolean;
}

/** One KPI of a review with its n, trend and definition. Without a target it has no status. */
export function KpiCard({ prepared, kpiReview, onOpen, hasTrend = true }: KpiCardProps) {
  const { messages } = usePane();
  const { kpi, unit, notMeasurable, result, trend } = kpiReview;
  const { pane: { figures: words } } = messages;
  const name = namesApart(prepared.review, messages)("KPIs", kpi);
  const text = words.n(result.n);
  const hasValue = !Number.isNaN(result.value);
  const said = (figure: number) => kpiValueText(unit, figure, messages, prepared.agreement.currency);
  const value = said(result.value);
  const remark = kpiRemark({ notMeasurable, result }, messages);
  const data = kpiDataOfReview(prepared);
  const canOpen = hasValue && hasTickets(kpi, data);
  const lines = [
    ...(hasValue || remark === "" ? [value] : []),
    ...(remark === "" ? [] : [remark]),
    // What does not come from tickets has none to open.
    ...(hasValue && !canOpen ? [text] : []),
    ...(kpi.target === undefined || !hasValue ? [] : [words.target(said(kpi.target))]),
  ];
  return (
    <FigureCard
      name={name} status={result.status === "No target" ? undefined : result.status} lines={lines}
      figures={canOpen ? [{ text, onOpen: () => onOpen({ name, text, sla: undefined, rows: rowsOfKpi(kpi, data, prepared.review.period) }) }] : []}
    >
      {hasTrend && trend.filter(({ value: each }) => !Number.isNaN(each)).length > 1 && <KpiTrend prepared={prepared} kpiReview={kpiReview} />}
      <DefinitionCard lines={kpiDefinitionLines(kpi, prepared, messages)} />
    </FigureCard>
  );
}
