import type { Agreement } from "../../src/service-level/agreement";
import { type ClientFigures, clientFigures } from "../../src/service-level/comparison";
import { periodOf } from "../../src/service-level/period";
import { type Improvement, NO_RECORDS, type ServiceRecords } from "../../src/service-level/records";
import { periodOptions, reviewService } from "../../src/service-level/review";
import { anAgreement, roundTheClock } from "./anAgreement";
import { type TicketFacts, ticketsOf } from "./aTicket";
import { at } from "./instants";

/** So many tickets of 10 January 2024 resolved in an hour, and so many in a day, where 4 h are agreed round the clock. */
export function decided(met: number, missed: number, ticket: TicketFacts = {}): TicketFacts[] {
  const opened = "2024-01-10 09:00";
  return [...Array<TicketFacts>(met).fill({ opened, resolved: "2024-01-10 10:00", ...ticket }), ...Array<TicketFacts>(missed).fill({ opened, resolved: "2024-01-11 09:00", ...ticket })];
}

export interface ClientFacts {
  readonly agreement?: Parameters<typeof anAgreement>[0];
  readonly records?: Partial<ServiceRecords>;
  readonly period?: string;
  readonly asOf?: string;
}

/** What a client gives to a comparison: its monthly review of January 2024 as of 1 May, with one SLA "SLA-1". */
export function aClient(tickets: readonly TicketFacts[], { agreement: terms, records, period = "2024-01", asOf = "2024-05-01" }: ClientFacts = {}): ClientFigures {
  const agreement: Agreement = anAgreement({ calendars: [roundTheClock()], ...terms });
  const columns = ticketsOf(tickets);
  const review = reviewService({ tickets: columns, agreement, type: "monthly", asOf: at(asOf), period: periodOf(period, periodOptions(agreement)), records: { ...NO_RECORDS, ...records } });
  return clientFigures(review, agreement, columns);
}

/** In effect since 1 February 2024. */
export function anImprovement(improvement: Partial<Improvement> = {}): Improvement {
  return {
    id: "SIP-1", what: "Anna answers at once", owner: "", horizon: "month", opened: Number.NaN, start: Number.NaN, due: Number.NaN, done: at("2024-02-01"),
    status: "done", expectedEffect: "", cost: Number.NaN, clientComment: "", serves: ["SLA-1"], ...improvement,
  };
}
