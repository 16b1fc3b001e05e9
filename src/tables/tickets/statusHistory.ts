import type { StatusMeaning } from "../../service-level/agreement";
import type { StatusHistory } from "../../service-level/ticket";
import { TICKET_STATES } from "../../service-level/ticket";
import type { Cell } from "../types";
import { Dictionary } from "./categoryColumn";
import type { EventRows } from "./eventsByTicket";

/**
 * The status changes of each ticket. Rows without a time or without a status tell no change; a row that repeats the status before it tells none either.
 */
export function statusHistory({ offsets, rows }: EventRows, at: Float64Array, statuses: readonly Cell[], meaningOf: (label: string) => StatusMeaning): StatusHistory {
  const dictionary = new Dictionary();
  const outOffsets = new Uint32Array(offsets.length);
  const outAt = new Float64Array(rows.length);
  const outStatus = new Uint32Array(rows.length);
  let size = 0;
  for (let ticket = 0; ticket + 1 < offsets.length; ticket++) {
    let last = 0;
    for (let i = offsets[ticket]; i < offsets[ticket + 1]; i++) {
      const time = at[rows[i]];
      const status = dictionary.code(statuses[rows[i]]);
      if (time !== time || status === 0 || status === last) continue;
      outAt[size] = time;
      outStatus[size++] = last = status;
    }
    outOffsets[ticket + 1] = size;
  }
  const meanings = dictionary.labels.map(meaningOf);
  const states = meanings.map(({ state }) => TICKET_STATES.indexOf(state));
  return {
    offsets: outOffsets,
    at: outAt.slice(0, size),
    state: Uint8Array.from(outStatus.subarray(0, size), (code) => states[code]),
    status: outStatus.slice(0, size),
    statusLabels: dictionary.labels,
    waitingFor: meanings.map(({ waitingFor }) => waitingFor),
  };
}
