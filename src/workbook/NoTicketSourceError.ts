import type { SourceCandidate } from "./ticketSource";

/** The workbook holds no table or sheet that could be the tickets, or not the one that the agreement names. */
export class NoTicketSourceError extends Error {
  readonly code = "noTicketSource";

  constructor(
    readonly wanted: string | undefined,
    readonly candidates: readonly SourceCandidate[],
  ) {
    super(wanted ? `There is no table or sheet "${wanted}".` : "The workbook holds no tickets.");
    this.name = "NoTicketSourceError";
  }
}
