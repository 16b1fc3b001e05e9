import type { Agreement } from "../agreement";
import { changedTickets } from "../clock";
import { ROWS_NAMED } from "../finding";
import type { Finding } from "../finding";
import { rowsBySource } from "../ticket";
import type { Tickets } from "../ticket";
import type { Instant } from "../time";

/**
 * Where the clocks of an SLA rest on a rule that a reader should know of:
 * `updateNotMeasurable`: an update clock, and nothing tells who wrote when;
 * `judgedByCurrentValues`: `facts.changed` tickets changed so that another row of one of `facts.slas` SLAs judges them than when they were opened, for each source of tickets;
 * `filtersByCurrentValues`: the data goes on after `asOf`, and nothing tells how service, type, priority and group were before;
 * `heldSumNotSplit`: only some waits stop the clock, and the export knows only the sum of all of them.
 */
export function clockFindings(tickets: Tickets, agreement: Agreement, asOf: Instant): Finding[] {
  const ids = (test: (sla: Agreement["slas"][number]) => boolean) => [...new Set(agreement.slas.filter(test).map(({ id }) => id))];
  const knowsOnlySums = tickets.history === undefined && tickets.heldMs.some((ms) => ms > 0);
  return [
    ...(tickets.conversation === undefined ? ids(({ clock: { kind } }) => kind === "update" || kind === "periodic update") : []).map((id) => finding("updateNotMeasurable", "warning", "Clock", id)),
    ...judgedByCurrentValues(tickets, agreement, ids(({ judgedBy }) => judgedBy !== "as opened"), asOf),
    ...(isAskedOfThePast(tickets, agreement, asOf) ? [{ ...finding("filtersByCurrentValues", "note", "As of", ""), place: { table: "Agreement", column: "As of" } }] : []),
    ...(knowsOnlySums ? ids(({ holds }) => typeof holds !== "string") : []).map((id) => finding("heldSumNotSplit", "warning", "Holds", id)),
  ];
}

/** Whether a definition asks for values of an instant of which the tickets only know what came later. */
function isAskedOfThePast({ classes, newest }: Tickets, { slas, kpis }: Agreement, asOf: Instant): boolean {
  return classes === undefined && asOf < newest && [...slas, ...kpis].some(({ filter }) => Object.values(filter).some((words: readonly string[]) => words.length > 0));
}

/** One finding for each source of tickets, with the SLAs of which tickets of that source changed. */
function judgedByCurrentValues(tickets: Tickets, agreement: Agreement, ids: readonly string[], asOf: Instant): Finding[] {
  const changed = ids.flatMap((id) => rowsBySource(tickets, changedTickets(tickets, agreement, id, asOf)).map((of) => ({ id, ...of })));
  return tickets.sources.flatMap((table): Finding[] => {
    const ofTable = changed.filter((each) => each.table === table);
    const rows = [...new Set(ofTable.flatMap((each) => each.rows))].sort((a, b) => a - b);
    if (rows.length === 0) return [];
    return [{ code: "judgedByCurrentValues", severity: "note", place: { table }, names: ofTable.map(({ id }) => id), count: rows.length, rows: rows.slice(0, ROWS_NAMED), facts: { slas: ofTable.length, changed: rows.length } }];
  });
}

function finding(code: string, severity: Finding["severity"], column: string, found: string, facts: Finding["facts"] = {}): Finding {
  return { code, severity, place: { table: "SLAs", column }, found, count: 1, rows: [], facts };
}
