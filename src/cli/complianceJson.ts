import type { DeskDisagreement, SlaReview } from "../service-level/review";
import type { Tickets } from "../service-level/ticket";
import { textAt } from "../service-level/ticket";
import { HOUR_MS } from "../service-level/time";
import { figure } from "./jsonFigures";

/** What `run --json` says of each SLA beside its compliance: other ways to count, where misses come from, near misses, holds, what the desk itself says, and deadlines ahead. Tickets by their ids. */
export function complianceJson(slas: readonly SlaReview[], { id }: Tickets): object {
  const ids = (rows: readonly number[]) => rows.map((row) => textAt(id, row));
  return {
    spread: slas.flatMap(({ sla, spread }) => spread.map(({ rule, met, base, share, differing, rows }) =>
      ({ sla: sla.id, rule, met, base, share: Number.isNaN(share) ? null : share, differing, tickets: ids(rows) }))),
    missSources: slas.flatMap(({ sla, missSources }) => missSources.map(({ field, value, missed, decided }) => ({ sla: sla.id, field, value, decided, tickets: ids(missed) }))),
    nearMisses: slas.map(({ sla, nearMisses: { share, count, met, rows } }) => ({ sla: sla.id, share, count, met, tickets: ids(rows) })),
    pauses: slas.flatMap(({ sla, pauses }) => (pauses === undefined ? [] : [{
      sla: sla.id, held: pauses.held, decided: pauses.decided, hours: pauses.removedMs / HOUR_MS, withHolds: pauses.withHolds, withoutHolds: pauses.withoutHolds,
      byStatus: pauses.byStatus.map(({ status, waitingFor, tickets, removedMs }) => ({ status, waitingFor, tickets, hours: removedMs / HOUR_MS })),
      longest: pauses.longest.map(({ row, removedMs }) => ({ ticket: textAt(id, row), hours: removedMs / HOUR_MS })),
      afterReply: pauses.afterReply?.map(({ row, removedMs }) => ({ ticket: textAt(id, row), hours: removedMs / HOUR_MS })) ?? null,
    }])),
    desk: slas.flatMap(({ sla, desk }) => (desk === undefined ? [] : [{
      sla: sla.id, column: desk.column, namesClock: desk.namesClock, decided: desk.decided, compared: desk.compared, deskMet: desk.deskMet, clockMet: desk.clockMet, bothMet: desk.bothMet, bothMissed: desk.bothMissed,
      onlyDeskMet: disagreement(desk.onlyDeskMet, ids), onlyClockMet: disagreement(desk.onlyClockMet, ids),
    }])),
    alerts: slas.flatMap(({ sla, alerts }) => alerts.tickets.map(({ row, level, used }) => ({ sla: sla.id, ticket: textAt(id, row), level, used: Number.isNaN(used) ? null : used }))),
  };
}

function disagreement({ count, rows, reasons, unexplained, dueAfterMs }: DeskDisagreement, ids: (rows: readonly number[]) => string[]): object {
  return {
    count, tickets: ids(rows), reasons: reasons.map(({ reason, count: told, rows: those }) => ({ reason, count: told, tickets: ids(those) })),
    unexplained: unexplained.count, dueAfterHours: figure(dueAfterMs / HOUR_MS),
  };
}
