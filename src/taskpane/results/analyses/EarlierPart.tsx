import type { ReviewSnapshot, SnapshotFigure } from "../../../service-level/review";
import { kpiValueText } from "../../../messages";
import { textsOf } from "../../../service-level/ticket";
import { periodLabel } from "../../components/periodLabel";
import { usePane } from "../../pane";
import { FigureCard } from "../FigureCard";
import type { ResultPartProps } from "../ResultParts";
import { Cards } from "./Cards";

/** Earlier reviews of the same kind with what was said in them, and those of their figures that have changed since. */
export function EarlierPart({ prepared: { review: { history }, agreement, loaded: { tickets } }, onOpen }: ResultPartProps) {
  const { messages } = usePane();
  const { analyses: { earlier: words }, common, formats, pack: { restatement }, review: { types } } = messages;
  const said = ({ unit }: SnapshotFigure, { met, decided, value }: { readonly met: number; readonly decided: number; readonly value: number }) =>
    decided > 0 ? `${formats.number(met)}/${formats.number(decided)}` : kpiValueText(unit, value, messages, agreement.currency);
  const rowOf = new Map(textsOf(tickets.id).map((id, row) => [id, row]));
  const card = ({ id, type, period, verdict, commentary }: ReviewSnapshot) => {
    const changed = history.restatements.filter(({ review }) => review === id);
    return (
      <FigureCard
        key={id} name={messages.formats.joined([types[type], periodLabel(period, messages)])}
        lines={[verdict, commentary, ...changed.map(({ figure, now, isSameDefinition }) => `${words.restated(figure.name, said(figure, figure), said(figure, now))}${isSameDefinition ? "" : ` (${restatement.otherDefinition})`}`)].filter((line) => line !== "")}
        figures={changed.filter(({ moved }) => moved.length > 0).map(({ figure, moved }) => {
          const text = formats.labelled(figure.name, common.tickets(moved.length));
          const rows = moved.flatMap(({ ticket }) => rowOf.get(ticket) ?? []);
          return { text, onOpen: () => onOpen({ name: figure.name, text, sla: figure.id, rows }) };
        })}
      />
    );
  };
  return <Cards>{[...history.earlier].reverse().concat(history.within).map(card)}</Cards>;
}
