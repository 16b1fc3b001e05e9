import { ticketZoneOf } from "../../../service-level/agreement";
import type { SlaReview } from "../../../service-level/review";
import { toWallClock } from "../../../service-level/time";
import { usePane } from "../../pane";
import { FigureCard } from "../FigureCard";
import type { ResultPartProps } from "../ResultParts";
import { rowsOfPeriod } from "../ticketsBehind";
import { Cards } from "./Cards";
import { nameOf } from "../nameOf";

/** How many misses each goal leaves room for, how many are used, and how the period can still end. */
export function BudgetPart({ prepared: { review, agreement }, onOpen }: ResultPartProps) {
  const { analyses: { budget: words }, pane: { figures }, formats } = usePane().messages;
  const day = (instant: number) => formats.date(toWallClock(instant, ticketZoneOf(agreement)));
  const linesOf = ({ budget: { allowed, used, remaining, expected, odds, straightNeeded, isRecoverable, runsOutAt } }: SlaReview): string[] => [
    words.room(allowed, used),
    ...(remaining < 0 ? [words.over(-remaining)] : allowed > 0 ? [words.left(remaining)] : []),
    ...(expected > 0 ? [words.expected(expected), ...(Number.isNaN(odds) ? [] : [words.odds(formats.percent(odds, { digits: 0 }))])] : []),
    ...(straightNeeded > 0 ? [words.straight(straightNeeded), ...(isRecoverable ? [] : [words.hopeless])] : []),
    ...(Number.isNaN(runsOutAt) ? [] : [(runsOutAt > review.asOf ? words.runsOut : words.ranOut)(day(runsOutAt))]),
  ];
  const decided = review.slas.filter(({ budget }) => budget.decided + budget.expected > 0);
  return (
    <Cards>
      {decided.map((slaReview) => {
        const { sla, result, commitments } = slaReview;
        const text = figures.misses(result.missed);
        return (
          <FigureCard
            key={sla.id} id={sla.id} name={sla.name} status={result.status} lines={linesOf(slaReview)}
            figures={[{ text, onOpen: () => onOpen({ name: nameOf(sla), text, sla: sla.id, rows: rowsOfPeriod(commitments, review.period, "missed") }) }]}
          />
        );
      })}
    </Cards>
  );
}
