import { ticketZoneOf } from "../../../service-level/agreement";
import type { Effect } from "../../../service-level/review";
import { toWallClock } from "../../../service-level/time";
import { kpiValueText } from "../../../messages";
import { usePane } from "../../pane";
import { FigureCard } from "../FigureCard";
import type { ResultPartProps } from "../ResultParts";
import { Cards } from "./Cards";

/** What the figures did after each improvement, and after the change that an implementation review is about. */
export function ImprovementPart({ prepared: { review, agreement } }: ResultPartProps) {
  const { messages } = usePane();
  const { formats, pack: { plan, implementation: words }, pane: { figures } } = messages;
  const figure = ({ value, n }: Effect["before"], unit: Effect["unit"]) =>
    [kpiValueText(unit, value, messages, agreement.currency), ...(unit === "count" || Number.isNaN(value) ? [] : [`(${figures.n(n)})`])].join(" ");
  const effectText = ({ name, id, months, before, after, unit, verdict }: Effect) => {
    const said = verdict === "" ? "" : plan.verdicts[verdict];
    return `${plan.effect(name === "" ? id : name, months, figure(before, unit), figure(after, unit))}${said === "" ? "" : `: ${said}`}`;
  };
  const linesOf = (effects: readonly Effect[], serves: readonly string[]) => (serves.length === 0 ? [plan.noFigure] : effects.length === 0 ? [plan.tooEarly] : effects.map(effectText));
  const { implementation } = review;
  return (
    <Cards>
      {[
        ...(implementation === undefined ? [] : [
          <FigureCard
            key="implementation" id="implementation" figures={[]} lines={implementation.effects.length === 0 ? [words.notYet] : implementation.effects.map(effectText)}
            name={words.since(implementation.decision?.what ?? words.start, formats.date(toWallClock(implementation.at, ticketZoneOf(agreement))))}
          />,
        ]),
        ...review.improvements.map(({ improvement, effects }) => (
          <FigureCard key={improvement.id} id={improvement.id} name={improvement.what} lines={linesOf(effects, improvement.serves)} figures={[]} />
        )),
      ]}
    </Cards>
  );
}
