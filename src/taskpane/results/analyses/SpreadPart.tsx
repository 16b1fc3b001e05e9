import type { ComplianceVariant } from "../../../service-level/clock";
import { nameOf } from "../../components/nameOf";
import { usePane } from "../../pane";
import { FigureCard } from "../FigureCard";
import type { ResultPartProps } from "../ResultParts";
import { Cards } from "./Cards";

/** Compliance by our rule, and by every other one in use that counts tickets otherwise; those that count every ticket as it does need no line each. */
export function SpreadPart({ prepared: { review }, onOpen }: ResultPartProps) {
  const { analyses: { tickets: words }, compliance: { rules }, formats } = usePane().messages;
  const line = ({ rule, met, base, share }: ComplianceVariant) => formats.labelled(`${formats.percent(share)} (${formats.number(met)}/${formats.number(base)})`, rules[rule]);
  return (
    <Cards>
      {review.slas.filter(({ spread }) => spread.some(({ base }) => base > 0)).map(({ sla, spread: [ours, ...others] }) => {
        const differing = others.filter((other) => other.differing > 0);
        const agreeing = others.length - differing.length;
        return (
          <FigureCard
            key={sla.id} name={nameOf(sla)} lines={[line(ours), ...(agreeing > 0 ? [words.agreeing(agreeing)] : [])]}
            figures={differing.map((other) => {
              const text = line(other);
              return { text, onOpen: () => onOpen({ name: nameOf(sla), text, sla: sla.id, rows: other.rows }), parts: [{ text: words.differing(other.differing) }] };
            })}
          />
        );
      })}
    </Cards>
  );
}
