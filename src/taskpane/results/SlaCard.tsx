import type { SlaReview } from "../../service-level/review";
import type { PreparedReview } from "../../workbook";
import { periodLabel } from "../components/periodLabel";
import { usePane } from "../pane";
import { DefinitionCard } from "./DefinitionCard";
import { slaDefinitionLines } from "./definitionLines";
import { FigureCard } from "./FigureCard";
import { namesApart } from "./namesApart";
import { SlaTrend } from "./SlaTrend";
import type { TicketFigure } from "./TicketFigure";
import { rowsOfPeriod } from "./ticketsBehind";

export interface SlaCardProps {
  readonly prepared: PreparedReview;
  readonly slaReview: SlaReview;
  readonly onOpen: (figure: TicketFigure) => void;
  /** Default: true. */
  readonly hasTrend?: boolean;
}

/** One SLA of a review: counts first, then the share; the change, the trend, and how it is counted. */
export function SlaCard({ prepared, slaReview, onOpen, hasTrend = true }: SlaCardProps) {
  const { messages } = usePane();
  const { formats, pane: { figures: words }, review: sentences } = messages;
  const { sla, result, previous, trend, commitments } = slaReview;
  const { period } = prepared.review;
  const name = namesApart(prepared.review, messages)("SLAs", sla);
  const counts = words.counts(result.met, result.decided);
  const percent = formats.percent(result.attainment, { apartFrom: sla.goal });
  const lines = result.decided === 0
    ? [words.noData]
    : [
        formats.labelled(counts, words.percentAndGoal(percent, formats.percent(sla.goal))),
        ...(previous.decided > 0 ? [sentences.change(formats.points(result.attainment - previous.attainment), periodLabel(previous.period.name, messages))] : []),
      ];
  const figure = (which: "met" | "missed" | "undecided", text: string) => ({
    text, ...(result[which] > 0 && { onOpen: () => onOpen({ name, text, sla: sla.id, rows: rowsOfPeriod(commitments, period, which) }) }),
  });
  return (
    <FigureCard
      name={name} status={result.status} lines={lines}
      figures={result.decided + result.undecided === 0 ? [] : [figure("missed", words.misses(result.missed)), figure("met", words.met(result.met)), figure("undecided", words.undecided(result.undecided))]}
    >
      {hasTrend && trend.some(({ decided }) => decided > 0) && <SlaTrend slaReview={slaReview} />}
      <DefinitionCard lines={slaDefinitionLines(sla, prepared, messages)} />
    </FigureCard>
  );
}
