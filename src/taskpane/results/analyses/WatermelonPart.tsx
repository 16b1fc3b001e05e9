import { Text } from "@fluentui/react-components";
import { kpiValueText } from "../../../messages";
import { normalWord } from "../../../service-level/agreement";
import { nameOf } from "../../components/nameOf";
import { usePane } from "../../pane";
import { FigureCard } from "../FigureCard";
import type { ResultPartProps } from "../ResultParts";
import { rowsDuringOutages, rowsOfPeriod } from "../ticketsBehind";
import { Cards } from "./Cards";

/** SLAs that were kept while what their customers feel got worse: the tickets of both sides. */
export function WatermelonPart({ prepared, onOpen }: ResultPartProps) {
  const { messages } = usePane();
  const { analyses: { tickets: words }, insight: { notes, watermelon: sentences }, measures, pane: { figures: figureWords }, formats } = messages;
  const { review, agreement } = prepared;
  /** Lost hours are felt by whoever opened a ticket meanwhile. */
  const duringOutages = (services: readonly string[]) => {
    const wanted = services.map(normalWord);
    return rowsDuringOutages(prepared, review.outages.services.filter(({ service }) => wanted.length === 0 || wanted.includes(normalWord(service))).flatMap(({ result }) => result.outages));
  };
  if (!review.knowsWhatIsFelt) return <Text>{notes.feltNotKnown}</Text>;
  return (
    <Cards>
      {review.watermelons.map(({ sla: id, attainment, measure, unit, now, before, isCertain, rows: against }) => {
        const { sla, result, commitments } = review.slas.find((each) => each.sla.id === id)!;
        const said = ({ value, n }: typeof now) => `${kpiValueText(unit, value, messages, agreement.currency)} (${figureWords.n(n)})`;
        const kept = figureWords.counts(result.met, result.decided);
        const felt = measure === "lost user-hours" ? duringOutages(sla.filter.service) : against;
        const feltText = (measure === "lost user-hours" ? words.during : words.against)(felt.length);
        return (
          <FigureCard
            key={`${id} ${measure}`} name={nameOf(sla)}
            lines={[sentences[isCertain ? "certain" : "watch"](formats.percent(attainment), measures.names[measure], said(before), said(now))]}
            figures={[
              { text: kept, onOpen: () => onOpen({ name: nameOf(sla), text: kept, sla: id, rows: rowsOfPeriod(commitments, review.period, "decided") }) },
              ...(felt.length === 0 ? [] : [{ text: feltText, onOpen: () => onOpen({ name: measures.names[measure], text: feltText, sla: undefined, rows: felt }) }]),
            ]}
          />
        );
      })}
    </Cards>
  );
}
