import { useState } from "react";
import type { TicketFigure } from "./TicketFigure";

/** A ticket whose clock is looked at. */
export interface ExplainedTicket {
  /** Row of `Tickets`. */
  readonly row: number;
  readonly sla: string | undefined;
}

export interface Explorer {
  /** The figure whose tickets are open; `undefined`: the figures themselves are shown. */
  readonly figure: TicketFigure | undefined;
  readonly ticket: ExplainedTicket | undefined;
  open(figure: TicketFigure): void;
  explain(ticket: ExplainedTicket): void;
  /** From the clock to the tickets, from the tickets to the figures. */
  back(): void;
}

/** The way from a figure to its tickets and on to the clock of one of them. */
export function useExplorer(): Explorer {
  const [figure, open] = useState<TicketFigure>();
  const [ticket, explain] = useState<ExplainedTicket>();
  const back = () => {
    if (ticket === undefined) open(undefined);
    explain(undefined);
  };
  return { figure, ticket, open, explain, back };
}
