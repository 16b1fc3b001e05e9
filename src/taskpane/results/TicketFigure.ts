/** A figure and the tickets behind it. */
export interface TicketFigure {
  /** SLA or KPI, as it is called. */
  readonly name: string;
  /** The figure in words, such as "2 missed". */
  readonly text: string;
  /** The SLA whose clock explains the tickets; `undefined`: none in particular. */
  readonly sla: string | undefined;
  /** Rows of `Tickets`. */
  readonly rows: readonly number[];
}
