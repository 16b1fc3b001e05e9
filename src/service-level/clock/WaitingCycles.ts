import type { ClockStart } from "../agreement";
import { SPEAKERS } from "../ticket";
import type { Conversation, Tickets } from "../ticket";
import type { Instant } from "../time";
import { STOPPED } from "./TicketLife";
import type { TicketLife } from "./TicketLife";

const CUSTOMER = SPEAKERS.indexOf("customer");
const AGENT = SPEAKERS.indexOf("agent");

/**
 * The stretches of a ticket's life in which the customer waited for an answer: each from the oldest unanswered message to the next message
 * of an agent, or to the resolution, which answers everything. Further messages of the customer change nothing. One object is filled again
 * for each row.
 */
export class WaitingCycles {
  count = 0;
  readonly from: Instant[] = [];
  /** `NaN` for the last one, while the customer still waits. */
  readonly to: Instant[] = [];
  private waitingSince: Instant = Number.NaN;

  constructor(private readonly tickets: Tickets) {}

  /**
   * @param starts "opened": the opening counts as the first message; "first message": it does unless the messages begin with one of the customer
   * @param earliest the clock does not start before
   * @param endsAtStops whether a resolution that was reopened later answered the customer
   */
  cut(row: number, life: TicketLife, starts: ClockStart, earliest: Instant, stopped: Instant, endsAtStops: boolean): void {
    const { conversation, history, opened } = this.tickets;
    this.count = 0;
    this.waitingSince = this.firstWait(row, starts);
    if (this.waitingSince > (stopped < life.horizon ? stopped : life.horizon)) this.waitingSince = Number.NaN;
    let change = endsAtStops ? life.firstChange : life.endChange;
    const stopsUntil = (instant: Instant) => {
      for (; change < life.endChange && history!.at[change] <= instant; change++) if (history!.state[change] >= STOPPED) this.answer(history!.at[change], earliest);
    };
    const [first, end] = conversation === undefined ? [0, 0] : [conversation.offsets[row], conversation.offsets[row + 1]];
    for (let message = first; message < end; message++) {
      const at = Math.max(conversation!.at[message], opened[row]);
      if (at >= stopped || at > life.horizon) break;
      stopsUntil(at);
      if (conversation!.who[message] === AGENT) this.answer(at, earliest);
      else if (Number.isNaN(this.waitingSince)) this.waitingSince = at;
    }
    stopsUntil(Number.isNaN(stopped) ? life.horizon : stopped);
    if (!Number.isNaN(this.waitingSince)) this.add(stopped, earliest);
  }

  private firstWait(row: number, starts: ClockStart): Instant {
    const { conversation, opened } = this.tickets;
    if (isOpenedByAgent(this.tickets, row)) return Number.NaN;
    return starts !== "opened" && firstSpeaker(conversation, row) === CUSTOMER ? Math.max(conversation!.at[conversation!.offsets[row]], opened[row]) : opened[row];
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
