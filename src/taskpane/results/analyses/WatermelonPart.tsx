import { kpiValueText } from "../../../messages";
import { usePane } from "../../pane";
import { FigureCard } from "../FigureCard";
import type { ResultPartProps } from "../ResultParts";
import { Cards } from "./Cards";

/** SLAs that were kept while what their customers feel got worse. */
export function WatermelonPart({ prepared: { review: { watermelons } }, onOpen }: ResultPartProps) {
  const { messages } = usePane();
  const { analyses: { tickets }, insight: { watermelon: words }, measures, pane: { figures }, formats } = messages;
  return (
    <Cards>
      {watermelons.map(({ sla, name, attainment, measure, unit, now, before, isCertain, rows }) => {
        const said = ({ value, n }: typeof now) => `${kpiValueText(unit, value, messages)} (${figures.n(n)})`;
        const text = tickets.against(rows.length);
        return (
          <FigureCard
            key={`${sla} ${measure}`} id={sla} name={name}
            lines={[words[isCertain ? "certain" : "watch"](formats.percent(attainment), measures.names[measure], said(before), said(now))]}
            figures={rows.length === 0 ? [] : [{ text, onOpen: () => onOpen({ name: measures.names[measure], text, sla: undefined, rows }) }]}
          />
        );
      })}
    </Cards>
  );
}
