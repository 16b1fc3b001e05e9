import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { overdueMs } from "../../service-level/clock";
import { rowsBySource, textAt } from "../../service-level/ticket";
import type { PreparedReview } from "../../workbook";
import { useShowRows } from "../components/useShowRows";
import { useTakesFocus } from "../components/useTakesFocus";
import { usePane } from "../pane";
import type { ExplainedTicket } from "./useExplorer";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none", width: "100%" },
  item: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalXS, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, paddingBottom: tokens.spacingVerticalXS, ":last-child": { borderBottomStyle: "none" } },
  words: { display: "flex", flexDirection: "column", flexGrow: 1, flexBasis: "9rem", minWidth: 0, overflowWrap: "anywhere" },
  actions: { display: "flex", gap: tokens.spacingHorizontalXS },
  more: { alignSelf: "flex-start" },
});

export interface TicketRowsProps {
  readonly prepared: PreparedReview;
  /** Rows of `Tickets`. */
  readonly rows: readonly number[];
  /** The SLA whose clock explains the tickets; `undefined`: none in particular. */
  readonly sla: string | undefined;
  /** How many are listed at first, and how many more each time that somebody asks for more. */
  readonly page: number;
  readonly onExplain: (ticket: ExplainedTicket) => void;
}

/** Tickets one by one, each with the way to its row and to its clock. */
export function TicketRows({ prepared, rows, sla, page, onExplain }: TicketRowsProps) {
  const styles = useStyles();
  const { pane: { results: words, showMore }, formats } = usePane().messages;
  const showRows = useShowRows();
  const [shown, show] = useState(page);
  // The button that asks for more goes with the last of them, and would take the focus with it.
  const firstOfMore = useTakesFocus<HTMLButtonElement>(String(shown), shown > page);
  const { tickets } = prepared.loaded;
  const commitments = prepared.review.slas.find((each) => each.sla.id === sla)?.commitments;
  return (
    <>
      <ul className={styles.list}>
        {rows.slice(0, shown).map((row, index) => {
          const id = textAt(tickets.id, row) || words.row(tickets.sourceRow[row]);
          const over = commitments === undefined ? Number.NaN : overdueMs(commitments, row);
          const facts = [tickets.priority.labels[tickets.priority.codes[row]], tickets.status.labels[tickets.status.codes[row]], over > 0 ? words.over(formats.duration(over)) : ""];
          return (
            <li key={row} className={styles.item}>
              <div className={styles.words}>
                <Text weight="semibold">{id}</Text>
                <Text size={200}>{formats.joined(facts)}</Text>
              </div>
              <div className={styles.actions}>
                <Button ref={index === shown - page ? firstOfMore : undefined} size="small" aria-label={words.selectRow(id)} onClick={() => rowsBySource(tickets, [row]).forEach(({ table, rows: [only] }) => void showRows({ place: table, rows: [only] }))}>{words.show}</Button>
                <Button size="small" aria-label={words.explain(id)} onClick={() => onExplain({ row, sla })}>{words.clock}</Button>
              </div>
            </li>
          );
        })}
      </ul>
      {rows.length > shown && <Button size="small" className={styles.more} onClick={() => show(shown + page)}>{showMore(Math.min(page, rows.length - shown))}</Button>}
    </>
  );
}
