import { missSourceLine, noMissSource } from "../../../messages";
import { nameOf } from "../../components/nameOf";
import { usePane } from "../../pane";
import { FigureCard } from "../FigureCard";
import type { ResultPartProps } from "../ResultParts";
import { Cards } from "./Cards";

/** Where the misses of each SLA come from, beyond chance, each source with its missed tickets. */
export function MissSourcePart({ prepared: { review }, onOpen }: ResultPartProps) {
  const { messages } = usePane();
  return (
    <Cards>
      {review.slas.filter(({ misses }) => misses.length > 0).map((slaReview) => (
        <FigureCard
          key={slaReview.sla.id} name={nameOf(slaReview.sla)}
          lines={slaReview.missSources.length > 0 ? [] : [noMissSource(slaReview, messages)]}
          figures={slaReview.missSources.map((source) => {
            const text = missSourceLine(source, slaReview, messages);
            return { text, onOpen: () => onOpen({ name: nameOf(slaReview.sla), text, sla: slaReview.sla.id, rows: source.missed }) };
          })}
        />
      ))}
    </Cards>
  );
}
