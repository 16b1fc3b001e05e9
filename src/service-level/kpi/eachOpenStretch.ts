import { eachOpenInterval } from "../clock";
import type { OpenEnd } from "../clock";
import type { Tickets } from "../ticket";
import type { Instant } from "../time";

const ENDS: readonly OpenEnd[] = ["open", "done", "removed"];

/** Every open stretch of some tickets, column by column: row `i` is one stretch. */
interface OpenStretches {
  readonly asOf: Instant;
  readonly count: number;
  readonly row: Uint32Array;
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** Index into `ENDS`, plus 4 when another stretch of the ticket follows. */
  readonly end: Uint8Array;
}

/** Of the last instant that was asked for, as long as the tickets live: most KPIs of a review walk through the same stretches. */
const known = new WeakMap<Tickets, OpenStretches>();

/** `eachOpenInterval`, found once for all measures. */
export function eachOpenStretch(
  tickets: Tickets, asOf: Instant, visit: (row: number, from: Instant, to: Instant, end: OpenEnd, isReopened: boolean) => void,
): void {
  let stretches = known.get(tickets);
  if (stretches === undefined || !Object.is(stretches.asOf, asOf)) {
    stretches = found(tickets, asOf);
    known.set(tickets, stretches);
  }
  const { count, row, from, to, end } = stretches;
  for (let index = 0; index < count; index++) visit(row[index], from[index], to[index], ENDS[end[index] & 3], end[index] > 3);
}

function found(tickets: Tickets, asOf: Instant): OpenStretches {
  let room = tickets.size;
  let count = 0;
  let [row, from, to, end] = [new Uint32Array(room), new Float64Array(room), new Float64Array(room), new Uint8Array(room)];
  eachOpenInterval(tickets, asOf, (each, opens, closes, how, isReopened) => {
    if (count === room) {
      room = Math.ceil(room * 1.5) + 16;
      [row, from, to, end] = [grown(row, new Uint32Array(room)), grown(from, new Float64Array(room)), grown(to, new Float64Array(room)), grown(end, new Uint8Array(room))];
    }
    row[count] = each;
    from[count] = opens;
    to[count] = closes;
    end[count++] = ENDS.indexOf(how) + (isReopened ? 4 : 0);
  });
  return { asOf, count, row, from, to, end };
}

function grown<Column extends Uint8Array | Uint32Array | Float64Array>(column: Column, larger: Column): Column {
  larger.set(column);
  return larger;
}
