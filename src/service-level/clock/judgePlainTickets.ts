import { dueAfter } from "../calendar";
import type { Tickets } from "../ticket";
import type { Instant } from "../time";
import { heldSumOf } from "./clockRule";
import type { ClockRule } from "./clockRule";
import type { RowChoice } from "./RowChoice";
import { doneColumn, HELD, STOPPED } from "./TicketLife";
import type { Commitments } from "./types";
import { decisionOf, earlierStop, isAtRisk, openVerdict, OUTCOME_OF, stoppedVerdict, Verdict } from "./verdict";

/** In the result of `plainTickets`: the ticket is not plain. */
export const NOT_PLAIN = -1;

/**
 * Which tickets are plain, and the index of the rule that judges each: no history of any kind, neither held nor removed, and under a target in
 * service time. Their clock runs from the opening to its stop without standing still.
 */
export function plainTickets(tickets: Tickets, rules: readonly ClockRule[], choice: RowChoice, asOf: Instant): Int32Array {
  const { size, opened, state, history, conversation, classes } = tickets;
  const isPlain = rules.map(({ unmeasured, endsWithTicket, isUpdate, noReply, sla }) =>
    unmeasured === "" && endsWithTicket && !isUpdate && noReply !== "not measured" && sla.target.kind === "serviceTime");
  const lists = [history, conversation, classes].flatMap((list) => (list === undefined ? [] : [list.offsets]));
  const rowInForce = choice.indexOf;
  const ruleOf = new Int32Array(size).fill(NOT_PLAIN);
  for (let row = 0; row < size; row++) {
    if (!(opened[row] <= asOf) || state[row] > STOPPED || state[row] === HELD) continue;
    if (hasEntry(lists, row)) continue;
    if (state[row] === STOPPED && Number.isNaN(doneColumn(tickets, row))) continue;
    const index = rowInForce(row);
    if (index >= 0 && isPlain[index]) ruleOf[row] = index;
  }
  return ruleOf;
}

function hasEntry(lists: readonly Uint32Array[], row: number): boolean {
  for (const offsets of lists) if (offsets[row] < offsets[row + 1]) return true;
  return false;
}

/** Judges the plain tickets in one loop over the columns. It says what `ClockReader` says of them one by one. */
export function judgePlainTickets(tickets: Tickets, rules: readonly ClockRule[], ruleOf: Int32Array, columns: Commitments): void {
  const { size, opened, service: { codes: services } } = tickets;
  const { asOf, outcome, status, deadline, stopped, decidedAt, elapsedMs, targetMs } = columns;
  for (let row = 0; row < size; row++) {
    if (ruleOf[row] === NOT_PLAIN) continue;
    const rule = rules[ruleOf[row]];
    const calendar = rule.calendars[services[row]];
    const start = opened[row];
    let stop = earlierStop(doneColumn(tickets, row), rule.ownStop === undefined ? Number.NaN : rule.ownStop[row], asOf);
    if (stop < start) stop = start;
    const isStopped = stop === stop;

    const servedAtStart = calendar.serviceTimeAt(start);
    const countedMs = calendar.serviceTimeAt(isStopped ? stop : asOf) - servedAtStart;
    const heldMs = heldSumOf(rule, tickets, row, asOf);
    const usedMs = countedMs > heldMs ? countedMs - heldMs : 0;
    const due = dueAfter(calendar, start, servedAtStart, rule.targetMs + heldMs);
    let verdict = isStopped ? stoppedVerdict(stop, due) : openVerdict(asOf, due);
    if (verdict === Verdict.Running && isAtRisk(usedMs, rule.targetMs, rule.sla.atRisk)) verdict = Verdict.AtRisk;

    outcome[row] = OUTCOME_OF[verdict];
    status[row] = verdict;
    deadline[row] = due < Number.POSITIVE_INFINITY ? due : Number.NaN;
    stopped[row] = stop;
    decidedAt[row] = decisionOf(verdict, start, stop, due);
    elapsedMs[row] = usedMs;
    targetMs[row] = rule.targetMs;
  }
}
