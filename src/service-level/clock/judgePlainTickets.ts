import { dueAfter } from "../calendar";
import type { Tickets } from "../ticket";
import { heldSumOf } from "./clockRule";
import type { ClockRule } from "./clockRule";
import type { RowChoice } from "./RowChoice";
import { CANCELLED, RUNNING, STOPPED, TicketLife } from "./TicketLife";
import type { Commitments } from "./types";
import { earlierStop, isAtRisk, openVerdict, OUTCOME_OF, Verdict } from "./verdict";
import { isOpenedByAgent } from "./WaitingCycles";

/**
 * Judges the plain tickets in one loop over the columns, and gives the rows of the others. Plain are tickets that were neither held nor reopened nor
 * merged, as far as anything tells, under a target in service time: their clock runs from the opening to its stop without standing still. It
 * says what `ClockReader` says of them one by one.
 *
 * What cannot be foreseen in the loop is reckoned rather than asked, because a wrong guess costs the processor more than the rest of a ticket.
 */
export function judgePlainTickets(tickets: Tickets, rules: readonly ClockRule[], choice: RowChoice, columns: Commitments): Uint32Array {
  const { size, opened, resolved, closed, heldMs: heldSums, state, history, conversation, classes, service: { codes: services } } = tickets;
  const { asOf, outcome, status, deadline, stopped, decidedAt, elapsedMs, targetMs } = columns;
  const isPlainRule = rules.map((rule) => isPlain(rule) && (rule.starts !== "when it applies" || classes === undefined));
  const ruleOf = classes === undefined ? choice.byColumns : choice.indexOf;
  const life = new TicketLife(tickets, asOf);
  const others: number[] = [];
  for (let row = 0; row < size; row++) {
    const start = opened[row];
    let done = resolved[row] === resolved[row] ? resolved[row] : closed[row];
    let isCancelled = state[row] === CANCELLED;
    let isPlainTicket = start <= asOf && (isCancelled ? done <= asOf && !(closed[row] > asOf) : state[row] === RUNNING || (state[row] === STOPPED && done === done));
    const hasHistory = history !== undefined && history.offsets[row] < history.offsets[row + 1];
    if (hasHistory) {
      life.moveTo(row);
      done = life.stopped;
      isPlainTicket = start <= asOf && life.isUnbroken;
      isCancelled = false;
    }
    const index = isPlainTicket ? ruleOf(row) : -1;
    if (index < 0 || !isPlainRule[index] || (conversation !== undefined && rules[index].noReply !== undefined && isOpenedByAgent(tickets, row))) {
      others.push(row);
      continue;
    }
    const rule = rules[index];
    const calendar = rule.calendars[classes === undefined ? services[row] : choice.serviceOf(row, rule.sla)];
    const { ownStop, targetMs: target } = rule;
    let stop = earlierStop(done, ownStop === undefined ? Number.NaN : ownStop[row], asOf);
    if (stop < start) stop = start;

    const end = stop === stop ? stop : asOf;
    const servedAtStart = calendar.serviceTimeAt(start);
    const countedMs = calendar.serviceTimeAt(end) - servedAtStart;
    const heldMs = heldSums[row] > 0 && !hasHistory ? heldSumOf(rule, tickets, row, asOf) : 0;
    const usedMs = Math.max(countedMs - heldMs, 0);
    const due = dueAfter(calendar, start, servedAtStart, target + heldMs);
    let verdict: Verdict = +(stop > due);
    let decided = Math.min(stop, due);
    if (stop !== stop) {
      verdict = openVerdict(asOf, due);
      decided = verdict === Verdict.Overdue ? due : Number.NaN;
      if (verdict === Verdict.Running && isAtRisk(usedMs, target, rule.sla.atRisk)) verdict = Verdict.AtRisk;
    } else if (due !== due) decided = stop;

    // Cancelled in time; what was missed by then stays a miss.
    if (isCancelled && verdict !== Verdict.Missed) {
      outcome[row] = OUTCOME_OF[Verdict.Removed];
      status[row] = Verdict.Removed;
      deadline[row] = stopped[row] = decidedAt[row] = elapsedMs[row] = targetMs[row] = Number.NaN;
      continue;
    }
    outcome[row] = OUTCOME_OF[verdict];
    status[row] = verdict;
    deadline[row] = due < Number.POSITIVE_INFINITY ? due : Number.NaN;
    stopped[row] = stop;
    decidedAt[row] = decided;
    elapsedMs[row] = usedMs;
    targetMs[row] = target;
  }
  return Uint32Array.from(others);
}

function isPlain({ unmeasured, endsWithTicket, isUpdate, noReply, sla }: ClockRule): boolean {
  return unmeasured === "" && endsWithTicket && !isUpdate && noReply !== "not measured" && sla.target.kind === "serviceTime";
}
