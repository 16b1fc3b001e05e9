import { textColumn, TICKET_FIELDS, TICKET_STATES } from "../../src/service-level/ticket";
import type { CategoryColumn, StatusHistory, Tickets } from "../../src/service-level/ticket";
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from "../../src/service-level/time";
import { CLOSES_MINUTE, monthEdges, OPENS_MINUTE } from "./officeHours";
import { randomFrom } from "./random";
import { PRIORITIES, TARGETS } from "./seededAgreement";

/** How holds are known: not at all, as the sum that a held-minutes column gives, or from a history of status changes. */
export type Holds = "none" | "sums" | "history";

const RUNNING = TICKET_STATES.indexOf("running");
const HELD = TICKET_STATES.indexOf("held");
const STOPPED = TICKET_STATES.indexOf("stopped");
const CANCELLED = TICKET_STATES.indexOf("cancelled");
const STATUS_LABELS = ["", "In progress", "Waiting for client", "Resolved", "Cancelled"];

/**
 * Tickets of 24 months in the order of their opening, the same for the same arguments: four priorities; four in five are opened in the hours of
 * a working day; one in a hundred is never answered before it is resolved, one in two hundred is never resolved, one in fifty is
 * cancelled, and three in ten were held once or twice. What would have happened after the end of the last month is not known yet.
 */
export function seededTickets(size: number, holds: Holds): Tickets {
  const random = randomFrom(20_240_101);
  const [from, to] = [monthEdges()[0], monthEdges().at(-1)!];
  const unknown = () => new Float64Array(size).fill(Number.NaN);
  const columns = { opened: unknown(), firstResponse: unknown(), resolved: unknown(), closed: unknown(), heldMs: unknown() };
  const state = new Uint8Array(size);
  const priority = new Uint16Array(size);
  const history = new HistoryBuilder();
  const known = (instant: number) => (instant < to ? instant : Number.NaN);
  // Desks number their tickets in the order in which they are opened.
  const openings = columns.opened.map(() => openedAt(from, to, random)).sort();

  for (let row = 0; row < size; row++) {
    const level = [0.05, 0.2, 0.7].filter((share) => share < random()).length;
    const opened = openings[row];
    const lifeMs = -Math.log(1 - random()) * TARGETS.resolution[level] * 2.5;
    const responseMs = Math.min(-Math.log(1 - random()) * TARGETS.response[level] * 1.5, lifeMs);
    const isNeverResolved = random() < 0.005;
    const isNeverAnswered = random() < 0.01;
    const isCancelled = random() < 0.02;
    const end = isNeverResolved ? Number.NaN : known(wholeSecond(opened + lifeMs));
    const isDone = !Number.isNaN(end);
    columns.opened[row] = opened;
    columns.firstResponse[row] = isNeverAnswered ? Number.NaN : known(wholeSecond(opened + responseMs));
    columns.resolved[row] = end;
    columns.closed[row] = known(end + 3 * DAY_MS);
    priority[row] = level + 1;
    state[row] = !isDone ? RUNNING : isCancelled ? CANCELLED : STOPPED;

    const isHeld = random() < 0.3;
    const heldFrom = random();
    const heldShare = random();
    if (holds === "sums" && isHeld) columns.heldMs[row] = Math.round((lifeMs * heldShare) / 3 / MINUTE_MS) * MINUTE_MS;
    if (holds === "history") {
      history.add(opened, RUNNING);
      if (isHeld) history.addHolds(opened, known(wholeSecond(opened + lifeMs)) || to, heldFrom, heldShare);
      if (isDone) history.add(end, state[row]);
      history.endTicket();
    }
  }
  const known0 = (): CategoryColumn => ({ codes: new Uint16Array(size), labels: [""] });
  return {
    ...columns, size, state, newest: to - SECOND_MS,
    id: textColumn(Array.from({ length: size }, (_, row) => `INC${String(row).padStart(7, "0")}`)),
    sources: ["Tickets"],
    sourceRow: Uint32Array.from({ length: size }, (_, row) => row + 2),
    due: unknown(), reopens: unknown(), escalations: unknown(), satisfaction: unknown(),
    status: { labels: STATUS_LABELS, codes: Uint16Array.from(state, (code) => statusOf(code)) },
    priority: { labels: ["", ...PRIORITIES], codes: priority },
    type: known0(), service: known0(), group: known0(), assignee: known0(), client: known0(), requester: known0(),
    history: holds === "history" ? history.build() : undefined,
    measured: new Set(TICKET_FIELDS.filter((field) => field !== "due" && (field !== "held minutes" || holds === "sums"))),
    instants: new Map(),
  };
}

function openedAt(from: number, to: number, random: () => number): number {
  const day = from + Math.floor(random() * Math.round((to - from) / DAY_MS)) * DAY_MS;
  const inHours = OPENS_MINUTE * MINUTE_MS + random() * (CLOSES_MINUTE - OPENS_MINUTE) * MINUTE_MS;
  const anyTime = random() * DAY_MS;
  return Math.min(wholeSecond(day + (random() < 0.8 ? inHours : anyTime)), to - HOUR_MS);
}

function wholeSecond(instant: number): number {
  return Math.round(instant / SECOND_MS) * SECOND_MS;
}

function statusOf(state: number): number {
  return state === CANCELLED ? 4 : state + 1;
}

class HistoryBuilder {
  private readonly offsets: number[] = [0];
  private readonly at: number[] = [];
  private readonly state: number[] = [];

  add(at: number, state: number): void {
    this.at.push(at);
    this.state.push(state);
  }

  /** One or two holds between `from` and `to`, which both are over by then. */
  addHolds(from: number, to: number, heldFrom: number, heldShare: number): void {
    const lifeMs = to - from;
    const holds = heldFrom < 0.7 ? [[heldFrom / 2, heldShare / 3]] : [[0.1, heldShare / 3], [0.1 + heldShare / 2, heldShare / 4]];
    for (const [startShare, share] of holds) {
      this.add(wholeSecond(from + lifeMs * startShare), HELD);
      this.add(wholeSecond(from + lifeMs * (startShare + share)), RUNNING);
    }
  }

  endTicket(): void {
    this.offsets.push(this.at.length);
  }

  build(): StatusHistory {
    return {
      offsets: Uint32Array.from(this.offsets), at: Float64Array.from(this.at), state: Uint8Array.from(this.state),
      status: Uint32Array.from(this.state, statusOf), statusLabels: STATUS_LABELS, waitingFor: STATUS_LABELS.map((label) => (label === "Waiting for client" ? "client" : "")),
    };
  }
}
