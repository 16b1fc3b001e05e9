import type { Messages } from "../../../messages";
import type { ComplianceVariant } from "../../../service-level/clock";
import { usePane } from "../../pane";
import { FigureCard } from "../FigureCard";
import type { ResultPartProps } from "../ResultParts";
import { Cards } from "./Cards";
import { nameOf } from "../nameOf";

/** Compliance by every rule in use, with the tickets that make the difference to ours. */
export function SpreadPart({ prepared: { review }, onOpen }: ResultPartProps) {
  const { messages } = usePane();
  const { analyses: { tickets: words }, formats } = messages;
  return (
    <Cards>
      {review.slas.filter(({ spread }) => spread.some(({ base }) => base > 0)).map(({ sla, spread }) => (
        <FigureCard
          key={sla.id} id={sla.id} name={sla.name} lines={linesOf(spread, messages)}
          figures={spread.filter(({ differing }) => differing > 0).map(({ share, differing, rows, rule }) => {
            const text = `${formats.percent(share)}: ${words.differing(differing)}`;
            return { key: rule, text, onOpen: () => onOpen({ name: nameOf(sla), text, sla: sla.id, rows }) };
          })}
        />
      ))}
    </Cards>
  );
}

/** Our own way first; those that count every ticket as it does need no line each. */
function linesOf([ours, ...others]: readonly ComplianceVariant[], { analyses: { tickets: words }, compliance: { rules }, formats }: Messages): string[] {
  const line = ({ rule, met, base, share }: ComplianceVariant) => `${formats.percent(share)} (${formats.number(met)}/${formats.number(base)}): ${rules[rule]}`;
  const differing = others.filter((other) => other.differing > 0);
  const agreeing = others.length - differing.length;
  return [line(ours), ...(agreeing > 0 ? [words.agreeing(agreeing)] : []), ...differing.map(line)];
}
