import { isInForce } from "../agreement";
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
  /** In the hours of the default calendar, whatever calendar the SLA or the service names; round the clock, without hours and holidays. */
  | "defaultHours" | "roundTheClock"
  /** Round the clock and through holds: the plain time that went by. */
  | "elapsed"
  /** The first stop decides; the time between a stop and a reopening counts; the clock runs until the ticket is closed. */
  | "firstStop" | "runsOn" | "untilClosed"
  /** By service, type, priority and group as the ticket was opened; as they are now. */
  | "asOpened" | "asNow"
  /** Only a reply is a first response, a resolution is none. */
  | "replyOnly";

/** By the rows of the SLA that were in force at an instant, whenever the ticket was opened. */
export interface OtherVersion {
  readonly inForceAt: Instant;
}

const withRows = (change: Partial<Sla>) => (agreement: Agreement): Agreement => ({ ...agreement, slas: agreement.slas.map((sla) => ({ ...sla, ...change })) });
/** Without any calendar time counts round the clock. */
const roundTheClock = (agreement: Agreement): Agreement => ({ ...agreement, calendars: new Map() });
const defaultHours = (agreement: Agreement): Agreement => (agreement.defaultCalendar === undefined ? agreement : { ...withRows({ calendar: undefined })(agreement), services: [] });
const noHolds = withRows({ holds: "run" });

const READINGS: Readonly<Record<OtherReading, (agreement: Agreement) => Agreement>> = {
  due: withRows({ target: { kind: "due" } }),
  allHolds: withRows({ holds: "stop" }),
  noHolds,
  defaultHours,
  roundTheClock,
  elapsed: (agreement) => noHolds(roundTheClock(agreement)),
  firstStop: withRows({ reopened: "stays stopped" }),
  runsOn: withRows({ reopened: "runs on" }),
  untilClosed: withRows({ clock: { kind: "between", from: "opened", to: "closed" } }),
  asOpened: withRows({ judgedBy: "as opened" }),
  asNow: withRows({ judgedBy: "current values" }),
  replyOnly: withRows({ noReply: "runs on" }),
};

/** What is not in force at the instant never is. */
const asInForceAt = (agreement: Agreement, instant: Instant): Agreement =>
  ({ ...agreement, slas: agreement.slas.map((sla) => ({ ...sla, validFrom: isInForce(sla, instant) ? undefined : Number.POSITIVE_INFINITY, validTo: undefined })) });

/**
 * What would have become of a ticket, by its row, if one rule of the SLA were another one: as of the same instant, whatever period it would count in. "noSla" where the
 * other rule needs what is not known of the ticket.
 * @throws {AgreementError} `unknownSla`
 */
export function readOtherwise(tickets: Tickets, agreement: Agreement, slaId: string, asOf: Instant, reading: OtherReading | OtherVersion): (row: number) => Outcome {
  const isClosing = reading === "untilClosed";
  // A clock until the closing runs on while the ticket is resolved, as a history tells. Only the resolution clock takes off holds of which none tells.
  const standsIn = isClosing && tickets.history === undefined;
  const other = standsIn ? agreement : typeof reading === "string" ? READINGS[reading](agreement) : asInForceAt(agreement, reading.inForceAt);
  const reader = new ClockReader(standsIn ? { ...tickets, resolved: tickets.closed } : tickets, other, slaId, asOf, agreement);
  return (row) => {
    if (isClosing && !(tickets.closed[row] <= asOf)) return "noSla";
    reader.moveTo(row);
    return OUTCOMES[OUTCOME_OF[reader.verdict]];
  };
}
