import { isSameWord } from "../../service-level/agreement";
import type { Finding } from "../../service-level/finding";
import { doneColumn, finalStop, textAt, TICKET_STATES } from "../../service-level/ticket";
import type { Tickets } from "../../service-level/ticket";
import { DAY_MS, MINUTE_MS } from "../../service-level/time";
import { FindingTally } from "../findings";
import type { HeaderOf } from "./checkTickets";

const STOPPED = TICKET_STATES.indexOf("stopped");
/** Desks write the status and the date of one step a little apart. */
const ONE_STEP_MS = 5 * MINUTE_MS;

/**
 * Where the history of the statuses and the columns of a ticket contradict each other: `resolvedUnlikeHistory` where they tell another time of the resolution, with how far apart they are
 * on the first such ticket, and `statusUnlikeHistory` where only one of them says that the ticket is done, and no date settles it. Removed tickets are left out.
 * @param isOfDays the column of the resolution or the history tells days without a time of day
 */
export function historyAgainstColumns(tickets: Tickets, table: string, headerOf: HeaderOf, isOfDays: boolean): Finding[] {
  const { history, id, sourceRow, state, status, resolved } = tickets;
  if (history === undefined) return [];
  const slackMs = isOfDays ? DAY_MS : ONE_STEP_MS;
  const [resolvedApart, statusApart] = [new FindingTally(), new FindingTally()];
  let [resolvedCompared, statusCompared, firstApartMs] = [0, 0, 0];
  for (let row = 0; row < tickets.size; row++) {
    const [first, end] = [history.offsets[row], history.offsets[row + 1]];
    if (first === end || state[row] > STOPPED || history.state[end - 1] > STOPPED) continue;
    const isDone = history.state[end - 1] === STOPPED;
    if (status.codes[row] !== 0) {
      statusCompared++;
      const isSame = isDone === (state[row] === STOPPED) || isSameWord(history.statusLabels[history.status[end - 1]], status.labels[status.codes[row]]);
      const endsBeforeDone = !isDone && doneColumn(tickets, row) >= history.at[end - 1];
      if (!isSame && !endsBeforeDone) statusApart.add(sourceRow[row], textAt(id, row));
    }
    if (!isDone || Number.isNaN(resolved[row])) continue;
    resolvedCompared++;
    const apartMs = Math.abs(resolved[row] - history.at[finalStop(history, first, end)]);
    if (apartMs <= slackMs) continue;
    if (resolvedApart.count === 0) firstApartMs = apartMs;
    resolvedApart.add(sourceRow[row], textAt(id, row));
  }
  return [
    ...resolvedApart.finding("resolvedUnlikeHistory", "warning", table, headerOf("resolved"), { of: resolvedCompared, apart: firstApartMs }),
    ...statusApart.finding("statusUnlikeHistory", "warning", table, headerOf("status"), { of: statusCompared }),
  ];
}
