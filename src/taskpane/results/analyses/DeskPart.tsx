import { deskReasonLines } from "../../../messages";
import { usePane } from "../../pane";
import { FigureCard } from "../FigureCard";
import { nameOf } from "../nameOf";
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
        const sides = [{ words: words.onlyDeskMet, side: desk.onlyDeskMet }, { words: words.onlyClockMet, side: desk.onlyClockMet }].filter(({ side }) => side.count > 0);
        const figure = (kind: string, text: string, rows: readonly number[]) => ({ key: `${kind} ${text}`, text, onOpen: rows.length === 0 ? undefined : () => onOpen({ name: nameOf(sla), text, sla: sla.id, rows }) });
        return [
          <FigureCard
            key={sla.id} id={sla.id} name={sla.name}
            lines={[
              words.shares(formats.percent(deskMet / compared), formats.percent(clockMet / compared), compared), words.both(bothMet, bothMissed),
              ...(compared === decided ? [] : [words.silent(decided - compared)]), words.column(column),
            ]}
            figures={sides.flatMap(({ words: kind, side }) => [
              figure(kind, words.counted(kind, side.count), side.rows), ...deskReasonLines(side, messages).map(({ text, count, rows }) => figure(kind, count === 0 ? text : words.counted(text, count), rows)),
            ])}
          />,
        ];
      })}
    </Cards>
  );
}
