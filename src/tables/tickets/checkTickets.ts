import type { Finding } from "../../service-level/finding";
import type { TicketField, Tickets } from "../../service-level/ticket";
import { textAt, TICKET_STATES } from "../../service-level/ticket";
import { DAY_MS } from "../../service-level/time";
import { FindingTally, tableFinding } from "../findings";

const STOPPED = TICKET_STATES.indexOf("stopped");
const RUNNING = TICKET_STATES.indexOf("running");

/** Headers by field, to name the column that a finding is about. */
export type HeaderOf = (field: TicketField) => string | undefined;

const TIMED: ReadonlySet<TicketField> = new Set();
/** Of a day, from its midnight. */
const LAST_MOMENT = DAY_MS - 1;

/**
 * What does not fit together in the tickets: times in the wrong order, statuses that contradict the dates, dates and columns that are missing.
 * `hasStopFromHistory`: the history tells when tickets were resolved, so that a missing date is no gap.
 * Midnight of the day on which a ticket was opened is not before it where a column tells days alone (`daysAlone`), as its finding says.
 */
export function checkTickets(tickets: Tickets, table: string, headerOf: HeaderOf, futureFrom: number, daysAlone: ReadonlySet<TicketField> = TIMED): Finding[] {
  const { opened, firstResponse, resolved, closed, state, sourceRow, measured, history } = tickets;
  const tally = {
    resolvedBeforeOpened: new FindingTally(), closedBeforeOpened: new FindingTally(), responseBeforeOpened: new FindingTally(), resolvedBeforeResponse: new FindingTally(),
    closedBeforeResolved: new FindingTally(), closedWithoutResolved: new FindingTally(), stoppedWithoutDate: new FindingTally(), openWithResolvedDate: new FindingTally(),
    missingOpened: new FindingTally(), futureDates: new FindingTally(),
  };
  const hasOpened = measured.has("opened");
  const hasResolved = measured.has("resolved");
  const hasStatus = measured.has("status");
  const hasClosed = measured.has("closed");
  const hasStopDate = hasResolved || hasClosed;
  const slackOf = (field: TicketField) => (daysAlone.has(field) ? LAST_MOMENT : 0);
  const slack = { resolved: slackOf("resolved"), closed: slackOf("closed"), response: slackOf("first response") };
  const add = (code: keyof typeof tally, row: number) => tally[code].add(sourceRow[row], textAt(tickets.id, row));
  for (let row = 0; row < tickets.size; row++) {
    if (resolved[row] + slack.resolved < opened[row]) add("resolvedBeforeOpened", row);
    if (closed[row] + slack.closed < opened[row]) add("closedBeforeOpened", row);
    if (firstResponse[row] + slack.response < opened[row]) add("responseBeforeOpened", row);
    if (resolved[row] + slack.resolved < firstResponse[row]) add("resolvedBeforeResponse", row);
    if (closed[row] + slack.closed < resolved[row]) add("closedBeforeResolved", row);
    const isResolved = !Number.isNaN(resolved[row]);
    const isClosed = !Number.isNaN(closed[row]);
    if (hasResolved && !isResolved && (isClosed || state[row] === STOPPED) && hasClosed) add("closedWithoutResolved", row);
    else if (hasStatus && hasStopDate && state[row] === STOPPED && !isResolved && !isClosed && history === undefined) add("stoppedWithoutDate", row);
    if (hasStatus && state[row] === RUNNING && (isResolved || (isClosed && !hasResolved)) && history === undefined) add("openWithResolvedDate", row);
    if (hasOpened && Number.isNaN(opened[row])) add("missingOpened", row);
    if (opened[row] >= futureFrom || firstResponse[row] >= futureFrom || resolved[row] >= futureFrom || closed[row] >= futureFrom) add("futureDates", row);
  }
  const found = (code: keyof typeof tally, severity: Finding["severity"], field: TicketField) => tally[code].finding(code, severity, table, headerOf(field), { of: tickets.size });
  return [
    ...missingColumns(tickets, table),
    ...found("resolvedBeforeOpened", "error", "resolved"),
    ...found("closedBeforeOpened", "error", "closed"),
    ...found("responseBeforeOpened", "error", "first response"),
    ...found("resolvedBeforeResponse", "warning", "resolved"),
    ...found("closedBeforeResolved", "warning", "closed"),
    ...found("closedWithoutResolved", "warning", "resolved"),
    ...found("stoppedWithoutDate", "error", hasResolved ? "resolved" : "closed"),
    ...found("openWithResolvedDate", "warning", "status"),
    ...found("missingOpened", "error", "opened"),
    ...found("futureDates", "error", "opened"),
  ];
}

function missingColumns({ measured, history }: Tickets, table: string): Finding[] {
  const missing = (code: string, severity: Finding["severity"]) => [tableFinding(code, severity, table, undefined, 1)];
  return [
    ...(measured.has("id") ? [] : missing("noIdColumn", "warning")),
    ...(measured.has("opened") ? [] : missing("noOpenedColumn", "error")),
    ...(measured.has("resolved") ? [] : measured.has("closed") ? missing("noResolvedColumn", "note") : history === undefined ? missing("noResolvedColumn", "error") : []),
    ...(measured.has("first response") ? [] : missing("noResponseColumn", "note")),
    ...(measured.has("status") ? [] : missing("noStatusColumn", "note")),
  ];
}
