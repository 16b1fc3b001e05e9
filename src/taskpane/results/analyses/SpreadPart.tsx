import { usePane } from "../../pane";
import { FigureCard } from "../FigureCard";
import type { ResultPartProps } from "../ResultParts";
import { Cards } from "./Cards";
import { nameOf } from "../nameOf";

/** Compliance by every rule in use, with the tickets that make the difference to ours. */
export function SpreadPart({ prepared: { review }, onOpen }: ResultPartProps) {
  const { analyses: { tickets: words }, compliance: { rules }, formats } = usePane().messages;
  return (
    <Cards>
      {review.slas.filter(({ spread }) => spread.some(({ base }) => base > 0)).map(({ sla, spread }) => (
        <FigureCard
          key={sla.id} id={sla.id} name={sla.name} lines={spread.map(({ rule, met, base, share }) => `${formats.percent(share)} (${formats.number(met)}/${formats.number(base)}): ${rules[rule]}`)}
          figures={spread.filter(({ differing }) => differing > 0).map(({ share, differing, rows, rule }) => {
            const text = `${formats.percent(share)}: ${words.differing(differing)}`;
            return { key: rule, text, onOpen: () => onOpen({ name: nameOf(sla), text, sla: sla.id, rows }) };
          })}
        />
      ))}
    </Cards>
  );
}
