import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { overdueMs } from "../../service-level/clock";
import { rowsBySource, textAt } from "../../service-level/ticket";
import type { PreparedReview } from "../../workbook";
import { PageHeading } from "../components/PageHeading";
import { useShowRows } from "../components/useShowRows";
import { usePane } from "../pane";
import type { TicketFigure } from "./TicketFigure";
import type { ExplainedTicket } from "./useExplorer";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS, minWidth: 0 },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none", width: "100%" },
  item: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalXS, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, paddingBottom: tokens.spacingVerticalXS },
  words: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  actions: { display: "flex", gap: tokens.spacingHorizontalXS },
});

/** Tickets that are listed before somebody asks for more. */
const PAGE = 50;

export interface TicketListProps {
  readonly prepared: PreparedReview;
  readonly figure: TicketFigure;
  readonly onExplain: (ticket: ExplainedTicket) => void;
  readonly onBack: () => void;
}

/** The tickets behind a figure: all of them selected in the sheet, or one by one, each with its clock. */
export function TicketList({ prepared, figure, onExplain, onBack }: TicketListProps) {
  const styles = useStyles();
  const { messages } = usePane();
  const { pane: { results: words, showMore }, formats } = messages;
  const showRows = useShowRows();
  const [shown, show] = useState(PAGE);
  const { tickets } = prepared.loaded;
  const { rows, sla } = figure;
  const commitments = prepared.review.slas.find((each) => each.sla.id === sla)?.commitments;
  return (
    <div className={styles.root}>
      <Button size="small" appearance="subtle" icon={<ArrowLeft16Regular />} onClick={onBack}>{words.backToResults}</Button>
      <PageHeading>{words.ticketsOf(figure.text, figure.name)}</PageHeading>
      {rows.length === 0 ? <Text>{words.noTickets}</Text> : (
        rowsBySource(tickets, rows).map(({ table, rows: ofTable }) => (
          <Button key={table} size="small" appearance="primary" onClick={() => void showRows({ place: table, rows: ofTable })}>
            {tickets.sources.length > 1 ? words.selectRowsOf(ofTable.length, table) : words.selectRows(ofTable.length)}
          </Button>
        ))
      )}
      <ul className={styles.list}>
        {rows.slice(0, shown).map((row) => {
          const id = textAt(tickets.id, row) || words.row(tickets.sourceRow[row]);
          const over = commitments === undefined ? Number.NaN : overdueMs(commitments, row);
          const facts = [tickets.priority.labels[tickets.priority.codes[row]], tickets.status.labels[tickets.status.codes[row]], over > 0 ? words.over(formats.duration(over)) : ""];
          return (
            <li key={row} className={styles.item}>
              <div className={styles.words}>
                <Text weight="semibold">{id}</Text>
                <Text size={200}>{facts.filter((fact) => fact !== "").join(", ")}</Text>
              </div>
              <div className={styles.actions}>
                <Button size="small" aria-label={words.selectRow(id)} onClick={() => rowsBySource(tickets, [row]).forEach(({ table, rows: [only] }) => void showRows({ place: table, rows: [only] }))}>{words.show}</Button>
                <Button size="small" aria-label={words.explain(id)} onClick={() => onExplain({ row, sla })}>{words.clock}</Button>
              </div>
            </li>
          );
        })}
      </ul>
      {rows.length > shown && <Button size="small" onClick={() => show(shown + PAGE)}>{showMore(Math.min(PAGE, rows.length - shown))}</Button>}
    </div>
  );
}
