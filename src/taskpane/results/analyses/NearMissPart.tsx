import { nameOf } from "../../components/nameOf";
import { usePane } from "../../pane";
import { FigureCard } from "../FigureCard";
import type { ResultPartProps } from "../ResultParts";
import { Cards } from "./Cards";

/** What was met with little left, and in which groups: where the next misses come from. */
export function NearMissPart({ prepared: { review }, onOpen }: ResultPartProps) {
  const { analyses: { tickets: words }, compliance: { card }, formats } = usePane().messages;
  const near = review.slas.filter(({ nearMisses }) => nearMisses.count > 0);
  return (
    <Cards>
      {near.map(({ sla, nearMisses: { share, count, met, rows, byGroup } }) => {
        const text = words.nearMisses(count, met);
        const groups = byGroup.filter(({ group }) => group !== "");
        return (
          <FigureCard
            key={sla.id} name={nameOf(sla)}
            lines={[card.nearMiss(formats.percent(share, { digits: 0 })), ...groups.map((each) => formats.labelled(each.group, words.nearMisses(each.count, each.met))), ...(rows.length < count ? [words.more(rows.length)] : [])]}
            figures={[{ text, onOpen: () => onOpen({ name: nameOf(sla), text, sla: sla.id, rows }) }]}
          />
        );
      })}
    </Cards>
  );
}
