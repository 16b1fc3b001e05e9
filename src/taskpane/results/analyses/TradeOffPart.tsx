import { kpiValueText, tradeOffLine } from "../../../messages";
import { usePane } from "../../pane";
import { FigureCard } from "../FigureCard";
import type { ResultPartProps } from "../ResultParts";
import { rowsDuringOutages } from "../ticketsBehind";
import { Cards } from "./Cards";

/** What each level of a service would cost beside today's, and whether it would have been kept; with the tickets during the outages that were too long for it. */
export function TradeOffPart({ prepared, onOpen }: ResultPartProps) {
  const { review, agreement } = prepared;
  const { messages } = usePane();
  const { pack: { heads }, analyses: { tickets }, formats } = messages;
  return (
    <Cards>
      {review.tradeOffs.map((tradeOff) => {
        const { offer: { service, level }, extraPerMonth, late } = tradeOff;
        const name = formats.labelled(service, level);
        const rows = rowsDuringOutages(prepared, late);
        const text = tickets.during(rows.length);
        const price = Number.isNaN(extraPerMonth) ? [] : [formats.labelled(heads["Extra per month"], kpiValueText("money", extraPerMonth, messages, agreement.currency))];
        const figures = rows.length === 0 ? [] : [{ text, onOpen: () => onOpen({ name, text, sla: undefined, rows }) }];
        return <FigureCard key={name} name={name} lines={[...price, tradeOffLine(tradeOff, messages)]} figures={figures} />;
      })}
    </Cards>
  );
}
