import { ALERT_LEVELS } from "../../../service-level/review";
import { nameOf } from "../../components/nameOf";
import { usePane } from "../../pane";
import { FigureCard } from "../FigureCard";
import type { ResultPartProps } from "../ResultParts";
import { Cards } from "./Cards";

/** Open tickets near or past their deadline, level by level, the overdue first; then what is late in the registers, and more tickets than usual. */
export function AlertsPart({ prepared: { review }, onOpen }: ResultPartProps) {
  const { analyses: { tickets: words, warnings }, formats } = usePane().messages;
  const alerting = review.slas.filter(({ alerts }) => alerts.tickets.length > 0);
  return (
    <Cards>
      {alerting.map(({ sla, alerts }) => (
        <FigureCard
          key={sla.id} name={nameOf(sla)} lines={[]}
          figures={[...ALERT_LEVELS].reverse().flatMap((level) => {
            const count = alerts.counts[ALERT_LEVELS.indexOf(level)];
            const text = level === 1 ? words.overdue(count) : words.level(formats.percent(level, { digits: 0 }), count);
            const rows = alerts.tickets.filter((ticket) => ticket.level === level).map(({ row }) => row);
            return rows.length === 0 ? [] : [{ text, onOpen: () => onOpen({ name: nameOf(sla), text, sla: sla.id, rows }) }];
          })}
        />
      ))}
      {review.demandSpikes.map(({ service, opened, usual, upper, rows }) => {
        const text = warnings.spike(opened, formats.number(usual, 1), formats.number(upper, 1));
        const name = service || warnings.allTickets;
        return <FigureCard key={`demand ${service}`} name={name} lines={[]} figures={[{ text, onOpen: () => onOpen({ name, text, sla: undefined, rows }) }]} />;
      })}
      {review.lateMilestones.map(({ kind, id, what, owner, daysLate }) => (
        <FigureCard key={`${kind} ${id}`} name={warnings.kinds[kind]} lines={[warnings.late(daysLate), what, owner].filter((line) => line !== "")} figures={[]} />
      ))}
    </Cards>
  );
}
