import { Text } from "@fluentui/react-components";
import { ticketZoneOf } from "../../../service-level/agreement";
import type { Effect } from "../../../service-level/review";
import type { Improvement } from "../../../service-level/records";
import { toWallClock } from "../../../service-level/time";
import { kpiValueText } from "../../../messages";
import { nameOf } from "../../components/nameOf";
import { usePane } from "../../pane";
import { type CardFigure, FigureCard } from "../FigureCard";
import type { ResultPartProps } from "../ResultParts";
import { rowsOfEffect } from "../ticketsBehind";
import { Cards } from "./Cards";

/** What the figures did after each improvement, and after the change that an implementation review is about. */
export function ImprovementPart({ prepared, onOpen }: ResultPartProps) {
  const { review, agreement } = prepared;
  const { messages } = usePane();
  const { formats, analyses: { tickets }, pack: { plan, implementation: words }, pane: { figures } } = messages;
  const figure = ({ value, n }: Effect["before"], unit: Effect["unit"]) =>
    [kpiValueText(unit, value, messages, agreement.currency), ...(unit === "count" || Number.isNaN(value) ? [] : [`(${figures.n(n)})`])].join(" ");
  const effectText = ({ months, before, after, unit, verdict, ...effect }: Effect) => {
    const said = verdict === "" ? "" : plan.verdicts[verdict];
    return `${plan.effect(nameOf(effect), months, figure(before, unit), figure(after, unit))}${said === "" ? "" : `: ${said}`}`;
  };
  const linesOf = (effects: readonly Effect[], serves: readonly string[]) => (serves.length === 0 ? [plan.noFigure] : effects.length === 0 ? [plan.tooEarly] : []);
  /** Each comparison with both of its sides that tickets are behind. */
  const figureOf = (effect: Effect): CardFigure => ({
    text: effectText(effect),
    parts: (["before", "after"] as const).flatMap((side) => {
      const rows = rowsOfEffect(prepared, effect, side);
      const name = nameOf(effect);
      const text = tickets[side](effect.months, rows.length);
      return rows.length === 0 ? [] : [{ text, label: formats.labelled(name, text), onOpen: () => onOpen({ name, text, sla: effect.kind === "SLA" ? effect.id : undefined, rows }) }];
    }),
  });
  const mayHelp = (improvement: Improvement) => review.carryOvers.filter((one) => one.improvement === improvement).map(({ figure }) => nameOf(figure));
  const { implementation } = review;
  return (
    <Cards>
      {[
        ...(implementation === undefined ? [] : [
          <FigureCard
            key="implementation" figures={implementation.effects.map(figureOf)} lines={implementation.effects.length === 0 ? [words.notYet] : []}
            name={words.since(implementation.decision?.what ?? words.start, formats.date(toWallClock(implementation.at, ticketZoneOf(agreement))))}
          />,
        ]),
        ...review.improvements.map(({ improvement, effects }) => (
          <FigureCard
            key={improvement.id} name={nameOf({ id: improvement.id, name: improvement.what })} figures={effects.map(figureOf)} lines={linesOf(effects, improvement.serves)}
          >
            {mayHelp(improvement).map((name) => <Text key={name}>{plan.mayHelp(name)}</Text>)}
          </FigureCard>
        )),
      ]}
    </Cards>
  );
}
