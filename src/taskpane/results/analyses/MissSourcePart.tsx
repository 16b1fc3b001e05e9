import { LEAST_MISSES } from "../../../service-level/review";
import { usePane } from "../../pane";
import { FigureCard } from "../FigureCard";
import { nameOf } from "../nameOf";
import type { ResultPartProps } from "../ResultParts";
import { Cards } from "./Cards";

/** Where the misses of each SLA come from, beyond chance, each source with its missed tickets. */
export function MissSourcePart({ prepared: { review }, onOpen }: ResultPartProps) {
  const { compliance: { missSource: words }, formats, pane: { figures: { filters } } } = usePane().messages;
  return (
    <Cards>
      {review.slas.filter(({ misses }) => misses.length > 0).map(({ sla, result, missSources }) => (
        <FigureCard
          key={sla.id} id={sla.id} name={sla.name}
          lines={missSources.length > 0 ? [] : [result.missed < LEAST_MISSES ? words.few : words.none]}
          figures={missSources.map(({ field, value, missed: rows, decided }) => {
            const text = words.line(`${filters[field]} ${value}`, rows.length, result.missed, formats.percent(decided / result.decided));
            return { text, onOpen: () => onOpen({ name: nameOf(sla), text, sla: sla.id, rows }) };
          })}
        />
      ))}
    </Cards>
  );
}
