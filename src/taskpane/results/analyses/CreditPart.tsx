import { kpiValueText } from "../../../messages";
import { nameOf } from "../../components/nameOf";
import { periodLabel } from "../../components/periodLabel";
import { usePane } from "../../pane";
import { FigureCard } from "../FigureCard";
import type { ResultPartProps } from "../ResultParts";
import { rowsOfPeriod } from "../ticketsBehind";
import { Cards } from "./Cards";

/** Service credits and bonuses month by month, and what hangs on the way of counting. */
export function CreditPart({ prepared: { review, agreement }, onOpen }: ResultPartProps) {
  const { messages } = usePane();
  const { insight: { credits: words, heads }, compliance: { rules }, pane: { figures }, formats } = messages;
  const money = (amount: number) => (Number.isNaN(amount) ? words.unpriced : kpiValueText("money", amount, messages, agreement.currency));
  return (
    <Cards>
      {review.slas.flatMap(({ sla, credits, result, commitments }) => {
        if (credits === undefined) return [];
        const text = figures.misses(result.missed);
        return [
          <FigureCard
            key={sla.id} name={nameOf(sla)}
            lines={[
              ...credits.months.map(({ result: month, credit, bonus, isEarnedBack, isRunning }) => formats.joined([
                formats.labelled(periodLabel(month.period.name, messages), formats.percent(month.attainment)), `${heads.Credit} ${formats.percent(credit)}`, ...(bonus > 0 ? [`${heads.Bonus} ${formats.percent(bonus)}`] : []),
                ...(isRunning ? [words.running] : isEarnedBack ? [heads["Earned back"]] : []),
              ])),
              formats.labelled(heads.Amount, money(credits.amount)),
              ...credits.byRule.map(({ rule, share, net }) => formats.labelled(formats.joined([formats.percent(share), `${heads.Net} ${formats.percent(net)}`]), rules[rule])),
            ]}
            figures={result.missed === 0 ? [] : [{ text, onOpen: () => onOpen({ name: nameOf(sla), text, sla: sla.id, rows: rowsOfPeriod(commitments, review.period, "missed") }) }]}
          />,
        ];
      })}
    </Cards>
  );
}
