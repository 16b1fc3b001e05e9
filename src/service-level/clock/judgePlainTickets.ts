import { dueAfter } from "../calendar";
import type { Tickets } from "../ticket";
import { heldSumOf } from "./clockRule";
import type { ClockRule } from "./clockRule";
import type { RowChoice } from "./RowChoice";
import { HELD, STOPPED } from "./TicketLife";
import type { Commitments } from "./types";
import { decisionOf, earlierStop, isAtRisk, openVerdict, OUTCOME_OF, stoppedVerdict, Verdict } from "./verdict";

/**
 * Judges the plain tickets in one loop over the columns, and gives the rows of the others. Plain are tickets without history of any kind,
 * neither held nor removed, and under a target in service time: their clock runs from the opening to its stop without standing still. It
 * says what `ClockReader` says of them one by one.
 */
export function judgePlainTickets(tickets: Tickets, rules: readonly ClockRule[], choice: RowChoice, columns: Commitments): Uint32Array {
  const { size, opened, resolved, closed, heldMs: heldSums, state, history, conversation, classes, service: { codes: services } } = tickets;
  const { asOf, outcome, status, deadline, stopped, decidedAt, elapsedMs, targetMs } = columns;
  const lists = [history, conversation, classes].flatMap((list) => (list === undefined ? [] : [list.offsets]));
  const isPlain = rules.map(({ unmeasured, endsWithTicket, isUpdate, noReply, sla }) =>
    unmeasured === "" && endsWithTicket && !isUpdate && noReply !== "not measured" && sla.target.kind === "serviceTime");
  const ruleOf = choice.byColumns;
  const others = new Uint32Array(size);
  let count = 0;
  for (let row = 0; row < size; row++) {
    const start = opened[row];
    const isClosed = state[row] === STOPPED;
    const done = resolved[row] === resolved[row] ? resolved[row] : closed[row];
    const index = !(start <= asOf) || state[row] > STOPPED || state[row] === HELD || (isClosed && done !== done) || hasEntry(lists, row) ? -1 : ruleOf(row);
    if (index < 0 || !isPlain[index]) {
      others[count++] = row;
      continue;
    }
    const rule = rules[index];
    const { ownStop, targetMs: target, sla: { atRisk } } = rule;
    const calendar = rule.calendars[services[row]];
    let stop = earlierStop(done, ownStop === undefined ? Number.NaN : ownStop[row], asOf);
    if (stop < start) stop = start;
    const isStopped = stop === stop;

    const servedAtStart = calendar.serviceTimeAt(start);
    const countedMs = calendar.serviceTimeAt(isStopped ? stop : asOf) - servedAtStart;
    const heldMs = heldSums[row] > 0 ? heldSumOf(rule, tickets, row, asOf) : 0;
    const usedMs = countedMs > heldMs ? countedMs - heldMs : 0;
    const due = dueAfter(calendar, start, servedAtStart, target + heldMs);
    let verdict = isStopped ? stoppedVerdict(stop, due) : openVerdict(asOf, due);
    if (verdict === Verdict.Running && isAtRisk(usedMs, target, atRisk)) verdict = Verdict.AtRisk;

    outcome[row] = OUTCOME_OF[verdict];
    status[row] = verdict;
    deadline[row] = due < Number.POSITIVE_INFINITY ? due : Number.NaN;
    stopped[row] = stop;
    decidedAt[row] = decisionOf(verdict, start, stop, due);
    elapsedMs[row] = usedMs;
    targetMs[row] = target;
  }
  return others.subarray(0, count);
}

function hasEntry(lists: readonly Uint32Array[], row: number): boolean {
  for (const offsets of lists) if (offsets[row] < offsets[row + 1]) return true;
  return false;
}
