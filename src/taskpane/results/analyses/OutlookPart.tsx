import type { SlaReview } from "../../../service-level/review";
import type { Estimate } from "../../../service-level/statistics";
import { periodLabel } from "../../components/periodLabel";
import { usePane } from "../../pane";
import { FigureCard } from "../FigureCard";
import type { ResultPartProps } from "../ResultParts";
import { Cards } from "./Cards";

/** The periods to come, as the past lets expect them. */
export function OutlookPart({ prepared: { review } }: ResultPartProps) {
  const { messages } = usePane();
  const { analyses: { outlook: words }, formats } = messages;
  const range = ({ value, low, high }: Estimate) => words.range(formats.number(value), formats.number(low), formats.number(high));
  const error = ({ meanError, tries }: { readonly meanError: number; readonly tries: number }) => (tries > 0 ? [words.error(formats.number(meanError, 1), tries)] : []);
  const slaLines = ({ periods, decided, missed, attainment }: NonNullable<SlaReview["outlook"]>) => [
    ...periods.map(({ name }, index) => words.sla(periodLabel(name, messages), formats.percent(attainment[index]), range(decided.points[index]), range(missed.points[index]))),
    ...error(missed.backTest),
  ];
  return (
    <Cards>
      {[
        ...review.slas.flatMap(({ sla, outlook }) => (outlook === undefined ? [] : [<FigureCard key={`SLA ${sla.id}`} id={sla.id} name={sla.name} lines={slaLines(outlook)} figures={[]} />])),
        ...review.kpis.flatMap(({ kpi, outlook }) => outlook === undefined ? [] : [
          <FigureCard
            key={`KPI ${kpi.id}`} id={kpi.id} name={kpi.name} figures={[]}
            lines={[...outlook.periods.map(({ name }, index) => words.count(periodLabel(name, messages), range(outlook.forecast.points[index]))), ...error(outlook.forecast.backTest)]}
          />,
        ]),
      ]}
    </Cards>
  );
}
