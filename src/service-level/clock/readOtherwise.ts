import type { Agreement, Sla } from "../agreement";
import type { Tickets } from "../ticket";
import type { Instant } from "../time";
import { ClockReader } from "./ClockReader";
import type { Outcome } from "./types";
import { OUTCOMES } from "./types";
import { OUTCOME_OF } from "./verdict";

/** One rule of an SLA read in another way, everything else as agreed. */
export type OtherReading =
  /** The ticket's own due date is the deadline. */
  | "due"
  /** Every hold stops the clock; none does. */
  | "allHolds" | "noHolds"
  /** Round the clock, without service hours and holidays. */
  | "roundTheClock"
  /** Round the clock and through holds: the plain time that went by. */
  | "elapsed"
  /** The first stop decides; the time between a stop and a reopening counts. */
  | "firstStop" | "runsOn"
  /** By service, type, priority and group as the ticket was opened; as they are now. */
  | "asOpened" | "asNow"
  /** Only a reply is a first response, a resolution is none. */
  | "replyOnly";

const withRows = (change: Partial<Sla>) => (agreement: Agreement): Agreement => ({ ...agreement, slas: agreement.slas.map((sla) => ({ ...sla, ...change })) });
/** Without any calendar time counts round the clock. */
const roundTheClock = (agreement: Agreement): Agreement => ({ ...agreement, calendars: new Map() });
const noHolds = withRows({ holds: "run" });

const READINGS: Readonly<Record<OtherReading, (agreement: Agreement) => Agreement>> = {
  due: withRows({ target: { kind: "due" } }),
  allHolds: withRows({ holds: "stop" }),
  noHolds,
  roundTheClock,
  elapsed: (agreement) => noHolds(roundTheClock(agreement)),
  firstStop: withRows({ reopened: "stays stopped" }),
  runsOn: withRows({ reopened: "runs on" }),
  asOpened: withRows({ judgedBy: "as opened" }),
  asNow: withRows({ judgedBy: "current values" }),
  replyOnly: withRows({ noReply: "runs on" }),
};

/**
 * What would have become of a ticket, by its row, if one rule of the SLA were another one: as of the same instant, whatever period it would count in.
 * @throws {AgreementError} `unknownSla`
 */
export function readOtherwise(tickets: Tickets, agreement: Agreement, slaId: string, asOf: Instant, reading: OtherReading): (row: number) => Outcome {
  const reader = new ClockReader(tickets, READINGS[reading](agreement), slaId, asOf);
  return (row) => {
    reader.moveTo(row);
    return OUTCOMES[OUTCOME_OF[reader.verdict]];
  };
}
