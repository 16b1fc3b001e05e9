import type { ReactNode } from "react";
import type { PreparedReview } from "../../workbook";
import { ClockView } from "./ClockView";
import { TicketList } from "./TicketList";
import type { TicketFigure } from "./TicketFigure";
import { type ExplainedTicket, useExplorer } from "./useExplorer";

export interface FigureExplorerProps {
  readonly prepared: PreparedReview;
  /** Draws the figures; each calls `open` for its tickets, and a ticket that stands beside them `explain` for its clock. */
  readonly children: (open: (figure: TicketFigure) => void, explain: (ticket: ExplainedTicket) => void) => ReactNode;
}

/** Figures, the tickets behind one of them, the clock of one ticket: one at a time, each with a way back. */
export function FigureExplorer({ prepared, children }: FigureExplorerProps) {
  const { figure, ticket, open, explain, back } = useExplorer(prepared);
  if (ticket !== undefined) return <ClockView prepared={prepared} ticket={ticket} backTo={figure?.name} onBack={back} />;
  if (figure === undefined) return children(open, explain);
  return <TicketList prepared={prepared} figure={figure} onExplain={explain} onBack={back} />;
}
