import { rowsOfKpi } from "../../../service-level/kpi";
import type { SlaReview } from "../../../service-level/review";
import type { Estimate } from "../../../service-level/statistics";
import { type Instant, type Interval, toWallClock } from "../../../service-level/time";
import { nameOf } from "../../components/nameOf";
import { periodLabel } from "../../components/periodLabel";
import { usePane } from "../../pane";
import { FigureCard } from "../FigureCard";
import type { ResultPartProps } from "../ResultParts";
import { kpiDataOfReview, rowsOfPeriod } from "../ticketsBehind";
import { Cards } from "./Cards";

/** The periods to come, as the past lets expect them, and the tickets of that past. */
export function OutlookPart({ prepared, onOpen }: ResultPartProps) {
  const { messages } = usePane();
  const { analyses: { outlook: words }, formats } = messages;
  const { review, agreement } = prepared;
  const day = (instant: Instant) => formats.date(toWallClock(instant, agreement.zone));
  const figure = (item: { readonly id: string; readonly name: string }, { from, to }: Interval, sla: string | undefined, rows: () => readonly number[]) => {
    const text = words.basis(day(from), day(to - 1));
    return { text, onOpen: () => onOpen({ name: nameOf(item), text, sla, rows: rows() }) };
  };
  const range = ({ value, low, high }: Estimate) => words.range(formats.number(value), formats.number(low), formats.number(high));
  const error = ({ meanError, tries }: { readonly meanError: number; readonly tries: number }) => (tries > 0 ? [words.error(formats.number(meanError, 1), tries)] : []);
  const slaLines = ({ periods, decided, missed, attainment }: NonNullable<SlaReview["outlook"]>) => [
    ...periods.map(({ name }, index) => words.sla(periodLabel(name, messages), formats.percent(attainment[index]), range(decided.points[index]), range(missed.points[index]))),
    ...error(missed.backTest),
  ];
  return (
    <Cards>
      {[
        ...review.slas.flatMap(({ sla, outlook, commitments }) => outlook === undefined ? [] : [
          <FigureCard
            key={`SLA ${sla.id}`} name={nameOf(sla)} lines={slaLines(outlook)}
            figures={[figure(sla, outlook.basis, sla.id, () => rowsOfPeriod(commitments, outlook.basis, "decided"))]}
          />,
        ]),
        ...review.kpis.flatMap(({ kpi, outlook }) => outlook === undefined ? [] : [
          <FigureCard
            key={`KPI ${kpi.id}`} name={nameOf(kpi)} figures={[figure(kpi, outlook.basis, undefined, () => rowsOfKpi(kpi, kpiDataOfReview(prepared), outlook.basis))]}
            lines={[...outlook.periods.map(({ name }, index) => words.count(periodLabel(name, messages), range(outlook.forecast.points[index]))), ...error(outlook.forecast.backTest)]}
          />,
        ]),
      ]}
    </Cards>
  );
}
