import { SPEAKERS } from "../../service-level/ticket";
import type { Conversation, Speaker } from "../../service-level/ticket";
import type { EventRows } from "./eventsByTicket";

/** The messages of each ticket in time order; `undefined` when no row tells of one. Rows without a time tell nothing. */
export function conversationOf({ offsets, rows }: EventRows, at: Float64Array, speakerOf: (row: number) => Speaker | ""): Conversation | undefined {
  const ends = new Uint32Array(offsets.length);
  const times = new Float64Array(rows.length);
  const who = new Uint8Array(rows.length);
  let size = 0;
  for (let ticket = 0; ticket + 1 < offsets.length; ticket++) {
    for (let i = offsets[ticket]; i < offsets[ticket + 1]; i++) {
      const time = at[rows[i]];
      if (time !== time) continue;
      const speaker = speakerOf(rows[i]);
      if (speaker === "") continue;
      times[size] = time;
      who[size++] = SPEAKERS.indexOf(speaker);
    }
    ends[ticket + 1] = size;
  }
  return size === 0 ? undefined : { offsets: ends, at: times.slice(0, size), who: who.slice(0, size) };
}

/** The first answer of an agent to each ticket after its opening; `NaN` where there is none. `undefined` when no agent says anything: such a log does not hold the answers. */
export function firstAnswers({ offsets, at, who }: Conversation, opened: Float64Array): Float64Array | undefined {
  const agent = SPEAKERS.indexOf("agent");
  if (!who.includes(agent)) return undefined;
  return opened.map((start, ticket) => {
    for (let i = offsets[ticket]; i < offsets[ticket + 1]; i++) if (who[i] === agent && at[i] > start) return at[i];
    return Number.NaN;
  });
}
