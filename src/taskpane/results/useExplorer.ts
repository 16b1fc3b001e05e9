import { useState } from "react";
import type { PreparedReview } from "../../workbook";
import type { TicketFigure } from "./TicketFigure";

/** A ticket whose clock is looked at. */
export interface ExplainedTicket {
  /** Row of `Tickets`. */
  readonly row: number;
  readonly sla: string | undefined;
}

export interface Explorer {
  /** The figure whose tickets are open; `undefined`: the figures themselves are shown, or the clock of a ticket that stands beside them. */
  readonly figure: TicketFigure | undefined;
  readonly ticket: ExplainedTicket | undefined;
  open(figure: TicketFigure): void;
  explain(ticket: ExplainedTicket): void;
  /** From the clock to where it was opened, from the tickets to the figures. */
  back(): void;
}

/** The way from a figure of a review to its tickets and on to the clock of one of them. Another review begins with its figures. */
export function useExplorer(prepared: PreparedReview): Explorer {
  const [place, setPlace] = useState<{ readonly of: PreparedReview } & Pick<Explorer, "figure" | "ticket">>();
  const { figure, ticket } = place?.of === prepared ? place : { figure: undefined, ticket: undefined };
  return {
    figure,
    ticket,
    open: (opened) => setPlace({ of: prepared, figure: opened, ticket: undefined }),
    explain: (explained) => setPlace({ of: prepared, figure, ticket: explained }),
    back: () => setPlace({ of: prepared, figure: ticket && figure, ticket: undefined }),
  };
}
