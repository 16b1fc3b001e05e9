import type { ReactNode } from "react";
import type { PreparedReview } from "../../workbook";
import { Kept } from "../components/Kept";
import { ClockView } from "./ClockView";
import { TicketList } from "./TicketList";
import type { TicketFigure } from "./TicketFigure";
import { type ExplainedTicket, useExplorer } from "./useExplorer";

export interface FigureExplorerProps {
  readonly prepared: PreparedReview;
  /** Draws the figures; each calls `open` for its tickets, and a ticket that stands beside them `explain` for its clock. */
  readonly children: (open: (figure: TicketFigure) => void, explain: (ticket: ExplainedTicket) => void) => ReactNode;
}

/** Figures, the tickets behind one of them, the clock of one ticket: one at a time, each with a way back to the former as it was left. */
export function FigureExplorer({ prepared, children }: FigureExplorerProps) {
  const { figure, ticket, open, explain, back } = useExplorer(prepared);
  return (
    <>
      <Kept isShown={figure === undefined && ticket === undefined}>{children(open, explain)}</Kept>
      {figure !== undefined && (
        <Kept isShown={ticket === undefined}>
          <TicketList prepared={prepared} figure={figure} onExplain={explain} onBack={back} />
        </Kept>
      )}
      {ticket !== undefined && <ClockView prepared={prepared} ticket={ticket} backTo={figure?.name} onBack={back} />}
    </>
  );
}
