import type { CategoryColumn, Tickets, WordCodes } from "../../../service-level/ticket";

/** Rows `[from, to)` as tickets of their own; the columns are views, nothing is copied. */
export function sliceTickets(tickets: Tickets, from: number, to: number): Tickets {
  const part = <T extends Float64Array | WordCodes | Uint8Array>(column: T): T => column.subarray(from, to) as T;
  const words = ({ codes, labels }: CategoryColumn): CategoryColumn => ({ codes: part(codes), labels });
  return {
    ...tickets,
    size: Math.min(to, tickets.size) - from,
    id: { ...tickets.id, offsets: tickets.id.offsets.subarray(from, to + 1) },
    sourceRow: part(tickets.sourceRow),
    sourceOf: tickets.sourceOf && part(tickets.sourceOf),
    opened: part(tickets.opened), firstResponse: part(tickets.firstResponse), resolved: part(tickets.resolved), closed: part(tickets.closed), due: part(tickets.due),
    dueEnds: tickets.dueEnds && part(tickets.dueEnds),
    state: part(tickets.state),
    status: words(tickets.status), priority: words(tickets.priority), type: words(tickets.type), service: words(tickets.service), group: words(tickets.group),
    assignee: words(tickets.assignee), client: words(tickets.client), requester: words(tickets.requester),
    reopens: part(tickets.reopens), escalations: part(tickets.escalations), satisfaction: part(tickets.satisfaction), heldMs: part(tickets.heldMs),
    // Changes are found by their offsets into the whole list.
    history: tickets.history && { ...tickets.history, offsets: tickets.history.offsets.subarray(from, to + 1) },
    conversation: tickets.conversation && { ...tickets.conversation, offsets: tickets.conversation.offsets.subarray(from, to + 1) },
    classes: tickets.classes && { ...tickets.classes, offsets: tickets.classes.offsets.subarray(from, to + 1) },
    deskFlags: undefined,
    instants: new Map([...tickets.instants].map(([name, column]) => [name, part(column)])),
  };
}
