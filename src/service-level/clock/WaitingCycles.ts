import { SPEAKERS } from "../ticket";
import type { Conversation, Tickets } from "../ticket";
import type { Instant } from "../time";
import type { ClockRule } from "./clockRule";
import { STOPPED } from "./TicketLife";
import type { TicketLife } from "./TicketLife";

const CUSTOMER = SPEAKERS.indexOf("customer");
const AGENT = SPEAKERS.indexOf("agent");

/**
 * The stretches of a ticket's life in which somebody waited for a message of an agent; a resolution ends one, because it answers everything. For an
 * update clock each begins with the oldest unanswered message of the customer, and further ones change nothing. For a periodic one each begins with
 * the message of an agent before, or with a reopening, whatever the customer writes. One object is filled again for each row.
 */
export class WaitingCycles {
  count = 0;
  readonly from: Instant[] = [];
  /** `NaN` for the last one, while it lasts. */
  readonly to: Instant[] = [];
  private waitingSince: Instant = Number.NaN;
  /** After a resolution, until the ticket is reopened. */
  private isDone = false;

  constructor(private readonly tickets: Tickets) {}

  /** @param earliest the clock does not start before */
  cut(row: number, life: TicketLife, rule: ClockRule, earliest: Instant, stopped: Instant): void {
    const { conversation, history, opened } = this.tickets;
    this.count = 0;
    this.isDone = false;
    this.waitingSince = this.firstWait(row, rule, life);
    // Where the clock runs on while the ticket is resolved, a resolution that was reopened later answered nothing.
    let change = rule.sla.reopened === "runs on" ? life.endChange : life.firstChange;
    const changesUntil = (instant: Instant) => {
      for (; change < life.endChange && history!.at[change] <= instant; change++) this.changed(history!.at[change], history!.state[change], rule.isPeriodic, earliest);
    };
    const [first, end] = conversation === undefined ? [0, 0] : [conversation.offsets[row], conversation.offsets[row + 1]];
    for (let message = first; message < end; message++) {
      const at = Math.max(conversation!.at[message], opened[row]);
      if (at >= stopped || at > life.horizon) break;
      changesUntil(at);
      if (conversation!.who[message] === AGENT) {
        this.answer(at, earliest);
        if (rule.isPeriodic && !this.isDone) this.waitingSince = at;
      } else if (!rule.isPeriodic && Number.isNaN(this.waitingSince)) {
        this.waitingSince = at;
      }
    }
    changesUntil(Number.isNaN(stopped) ? life.horizon : stopped);
    if (!Number.isNaN(this.waitingSince)) this.add(stopped, earliest);
  }

  /**
   * The opening, unless an agent opened the ticket or the messages begin with one of the customer: then that one, where the SLA says so. Thanks for a
   * resolution, and what nobody had written yet, begin nothing. A periodic clock begins with the opening, or only with the first message of an agent.
   */
  private firstWait(row: number, { starts, isPeriodic, sla }: ClockRule, life: TicketLife): Instant {
    const { conversation, opened } = this.tickets;
    if (isPeriodic) return starts === "first message" ? Number.NaN : opened[row];
    if (isOpenedByAgent(this.tickets, row)) return Number.NaN;
    if (starts === "opened" || firstSpeaker(conversation, row) !== CUSTOMER) return opened[row];
    const written = Math.max(conversation!.at[conversation!.offsets[row]], opened[row]);
    // The first resolution answers what was asked by then; where the clock runs on through it, only the last one does.
    const done = sla.reopened === "runs on" ? life.stopped : life.firstStopped;
    return written >= done || written > life.horizon ? opened[row] : written;
  }

  private changed(at: Instant, state: number, isPeriodic: boolean, earliest: Instant): void {
    if (state >= STOPPED) this.answer(at, earliest);
    else if (this.isDone && isPeriodic) this.waitingSince = at;
    this.isDone = state >= STOPPED;
  }

  private answer(at: Instant, earliest: Instant): void {
    if (at >= this.waitingSince) this.add(at, earliest);
  }

  private add(to: Instant, earliest: Instant): void {
    this.from[this.count] = Math.max(this.waitingSince, earliest);
    this.to[this.count++] = Math.max(to, this.from[this.count - 1]);
    this.waitingSince = Number.NaN;
  }
}

/** Whether an agent opened the ticket on nobody's behalf: its messages begin with one of an agent, not after the opening. */
export function isOpenedByAgent({ conversation, opened }: Pick<Tickets, "conversation" | "opened">, row: number): boolean {
  return firstSpeaker(conversation, row) === AGENT && conversation!.at[conversation!.offsets[row]] <= opened[row];
}

/** Who wrote the first message, -1 when nobody has. */
function firstSpeaker(conversation: Conversation | undefined, row: number): number {
  if (conversation === undefined || conversation.offsets[row] === conversation.offsets[row + 1]) return -1;
  return conversation.who[conversation.offsets[row]];
}
