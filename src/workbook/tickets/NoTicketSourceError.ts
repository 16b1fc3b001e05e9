import type { SourceCandidate } from "./ticketSource";

/** The workbook holds no table or sheet that could be the tickets, or not the one that the agreement names for them or for their history. */
export class NoTicketSourceError extends Error {
  readonly code = "noTicketSource";

  constructor(
    readonly wanted: string | undefined,
    readonly candidates: readonly SourceCandidate[],
    readonly isHistory = false,
  ) {
    super(wanted ? `There is no table or sheet "${wanted}".` : "The workbook holds no tickets.");
    this.name = "NoTicketSourceError";
  }
}
