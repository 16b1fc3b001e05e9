import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons";
import { rowsBySource } from "../../service-level/ticket";
import type { PreparedReview } from "../../workbook";
import { PageHeading } from "../components/PageHeading";
import { useShowRows } from "../components/useShowRows";
import { usePane } from "../pane";
import type { TicketFigure } from "./TicketFigure";
import { TicketRows } from "./TicketRows";
import type { ExplainedTicket } from "./useExplorer";

const useStyles = makeStyles({ root: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS, minWidth: 0 } });

export interface TicketListProps {
  readonly prepared: PreparedReview;
  readonly figure: TicketFigure;
  readonly onExplain: (ticket: ExplainedTicket) => void;
  readonly onBack: () => void;
}

/** The tickets behind a figure: all of them selected in the sheet, or one by one, each with its clock. */
export function TicketList({ prepared, figure, onExplain, onBack }: TicketListProps) {
  const styles = useStyles();
  const { pane: { results: words } } = usePane().messages;
  const showRows = useShowRows();
  const { tickets } = prepared.loaded;
  const { rows, sla } = figure;
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
      <TicketRows prepared={prepared} rows={rows} sla={sla} page={50} onExplain={onExplain} />
    </div>
  );
}
