import { nameOf } from "../../components/nameOf";
import { usePane } from "../../pane";
import { FigureCard } from "../FigureCard";
import type { ResultPartProps } from "../ResultParts";
import { Cards } from "./Cards";

/** What holds took off each clock, by status, and the tickets of which the most was taken. */
export function PausePart({ prepared: { review }, onOpen }: ResultPartProps) {
  const { analyses: words, compliance, formats } = usePane().messages;
  const share = ({ met, missed }: { readonly met: number; readonly missed: number }) => formats.percent(met + missed === 0 ? Number.NaN : met / (met + missed));
  return (
    <Cards>
      {review.slas.flatMap(({ sla, pauses }) => {
        if (pauses === undefined || pauses.held === 0) return [];
        const { held, decided, removedMs, byStatus, withHolds, withoutHolds, longest, afterReply = [] } = pauses;
        const figure = (text: string, rows: readonly number[]) => ({ text, onOpen: () => onOpen({ name: nameOf(sla), text, sla: sla.id, rows }) });
        return [
          <FigureCard
            key={sla.id} name={nameOf(sla)}
            lines={[
              words.holds(held, decided, formats.duration(removedMs)), words.withAndWithout(share(withHolds), share(withoutHolds)),
              ...byStatus.filter(({ status }) => status !== "").map(({ status, waitingFor, removedMs: ms }) =>
                formats.labelled(`${status}${waitingFor === "" ? "" : ` (${compliance.waitingFor[waitingFor]})`}`, formats.duration(ms))),
            ]}
            figures={[
              figure(words.tickets.longest(longest.length), longest.map(({ row }) => row)),
              ...(afterReply.length === 0 ? [] : [figure(words.tickets.afterReply(afterReply.length), afterReply.map(({ row }) => row))]),
            ]}
          />,
        ];
      })}
    </Cards>
  );
}
