import { kpiValueText } from "../../../messages";
import { usePane } from "../../pane";
import { FigureCard } from "../FigureCard";
import type { ResultPartProps } from "../ResultParts";
import { Cards } from "./Cards";

/** SLAs that were kept while what their customers feel got worse. */
export function WatermelonPart({ prepared: { review: { watermelons } } }: ResultPartProps) {
  const { messages } = usePane();
  const { insight: { watermelon: words }, measures, pane: { figures }, formats } = messages;
  return (
    <Cards>
      {watermelons.map(({ sla, name, attainment, measure, unit, now, before, isCertain }) => {
        const said = ({ value, n }: typeof now) => `${kpiValueText(unit, value, messages)} (${figures.n(n)})`;
        return <FigureCard key={`${sla} ${measure}`} id={sla} name={name} figures={[]} lines={[words[isCertain ? "certain" : "watch"](formats.percent(attainment), measures.names[measure], said(before), said(now))]} />;
      })}
    </Cards>
  );
}
