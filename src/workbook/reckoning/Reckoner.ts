import type { ReviewInput, ServiceReview } from "../../service-level/review";
import type { ColumnRecognition, TableSource, TicketReading, TicketRules } from "../../tables";

/** What reading tickets needs besides their rows. */
export interface ReadingInput {
  readonly source: TableSource;
  readonly rules: TicketRules;
  readonly recognition: ColumnRecognition;
  readonly history: TableSource | undefined;
}

/** The two computations that grow with the tickets. Where the pane is open they happen beside it, so that it never stands still. */
export interface Reckoner {
  readTickets(input: ReadingInput, signal?: AbortSignal): Promise<TicketReading>;
  review(input: ReviewInput, signal?: AbortSignal): Promise<ServiceReview>;
}

/** Computes where it is called: for the command line, and for pages without workers. */
export const inProcessReckoner: Reckoner = {
  // Pages with a worker rarely come here, and need not carry it.
  readTickets: async ({ source, rules, recognition, history }) => (await import("../../tables")).readTickets(source, rules, { recognition, history }),
  review: async (input) => (await import("../../service-level/review")).reviewService(input),
};

let current = inProcessReckoner;

/** Says where tickets are read and reviews reckoned from now on; called once, when a page starts. */
export function provideReckoner(reckoner: Reckoner): void {
  current = reckoner;
}

export function currentReckoner(): Reckoner {
  return current;
}
