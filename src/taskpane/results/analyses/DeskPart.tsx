import { deskReasonLines } from "../../../messages";
import type { DeskDisagreement } from "../../../service-level/review";
import { nameOf } from "../../components/nameOf";
import { usePane } from "../../pane";
import { FigureCard } from "../FigureCard";
import type { ResultPartProps } from "../ResultParts";
import { Cards } from "./Cards";

/** What the service desk itself says of the tickets of each SLA beside our clocks, and the tickets on which they disagree. */
export function DeskPart({ prepared: { review }, onOpen }: ResultPartProps) {
  const { messages } = usePane();
  const { desk: words, formats } = messages;
  return (
    <Cards>
      {review.slas.flatMap(({ sla, desk }) => {
        if (desk === undefined) return [];
        const { column, decided, compared, deskMet, clockMet, bothMet, bothMissed } = desk;
        const figure = (text: string, rows: readonly number[]) => ({ text, onOpen: rows.length === 0 ? undefined : () => onOpen({ name: nameOf(sla), text, sla: sla.id, rows }) });
        const figureOf = (kind: string, side: DeskDisagreement) => (side.count === 0 ? [] : [{
          ...figure(words.counted(kind, side.count), side.rows), parts: deskReasonLines(side, messages).map(({ text, count, rows }) => figure(count === 0 ? text : words.counted(text, count), rows)),
        }]);
        return [
          <FigureCard
            key={sla.id} name={nameOf(sla)}
            lines={[
              words.shares(formats.percent(deskMet / compared), formats.percent(clockMet / compared), compared), words.both(bothMet, bothMissed),
              ...(compared === decided ? [] : [words.silent(decided - compared)]), words.column(column),
            ]}
            figures={[...figureOf(words.onlyDeskMet, desk.onlyDeskMet), ...figureOf(words.onlyClockMet, desk.onlyClockMet)]}
          />,
        ];
      })}
    </Cards>
  );
}
