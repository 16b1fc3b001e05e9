import { budgetSentences } from "../../../messages";
import type { SlaReview } from "../../../service-level/review";
import { nameOf } from "../../components/nameOf";
import { usePane } from "../../pane";
import { FigureCard } from "../FigureCard";
import type { ResultPartProps } from "../ResultParts";
import { rowsOfPeriod } from "../ticketsBehind";
import { Cards } from "./Cards";

/** How many misses each goal leaves room for, how many are used, and how the period can still end. */
export function BudgetPart({ prepared: { review, agreement }, onOpen }: ResultPartProps) {
  const { messages } = usePane();
  const { analyses: { budget: words }, pane: { figures }, review: { allowedMisses }, formats } = messages;
  const linesOf = (slaReview: SlaReview): string[] => {
    const { allowed, used, expected, odds } = slaReview.budget;
    const said = budgetSentences(slaReview, review.asOf, agreement.zone, messages);
    return [
      ...new Set([allowedMisses(allowed, used), ...said]),
      ...(expected > 0 ? [words.expected(expected), ...(Number.isNaN(odds) ? [] : [words.odds(formats.percent(odds, { digits: 0 }))])] : []),
    ];
  };
  const decided = review.slas.filter(({ budget }) => budget.decided + budget.expected > 0);
  return (
    <Cards>
      {decided.map((slaReview) => {
        const { sla, result, commitments } = slaReview;
        const text = figures.misses(result.missed);
        return (
          <FigureCard
            key={sla.id} name={nameOf(sla)} status={result.status} lines={linesOf(slaReview)}
            figures={result.missed === 0 ? [] : [{ text, onOpen: () => onOpen({ name: nameOf(sla), text, sla: sla.id, rows: rowsOfPeriod(commitments, review.period, "missed") }) }]}
          />
        );
      })}
    </Cards>
  );
}
