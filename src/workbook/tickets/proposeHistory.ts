import { textsOf } from "../../service-level/ticket";
import { recogniseColumns, ROWS_A_TICKET } from "../../tables";
import { MOST_SOURCES } from "./chooseSources";
import type { LoadedTickets } from "./loadTickets";
import { openSource } from "./openSource";
import { listSources } from "./ticketSource";

const KNOWN_SHARE = 0.8;

/** The table or sheet beside the tickets that tells what happened on them: several rows an id, nearly all of tickets that are there. `undefined`: there is none. */
export async function proposeHistory(context: Excel.RequestContext, { tickets, ranges }: LoadedTickets): Promise<string | undefined> {
  const known = new Set(textsOf(tickets.id));
  const candidates = await listSources(context);
  for (const candidate of candidates.filter(({ name, isHidden }) => !isHidden && !ranges.some((range) => range.name === name)).slice(0, MOST_SOURCES)) {
    const { sample } = await openSource(context, candidate);
    const id = recogniseColumns(sample).columns.get("id");
    if (id === undefined) continue;
    const ids = sample.column(id.index).map(String).filter((cell) => cell !== "");
    const isOfTickets = ids.filter((cell) => known.has(cell)).length >= ids.length * KNOWN_SHARE;
    if (ids.length > 0 && isOfTickets && ids.length >= new Set(ids).size * ROWS_A_TICKET) return candidate.name;
  }
  return undefined;
}
