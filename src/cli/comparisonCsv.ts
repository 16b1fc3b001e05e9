import type { ClientComparison, ClientFigures } from "../service-level/comparison";
import { columnLetters } from "../host/model";
import { csvText } from "./csvText";

/** What `compare --out` writes: one line for each figure and client, under headers and with words that are English in every language. Shares 0..1; empty where there is no data. */
export function comparisonCsv(clients: readonly ClientFigures[], { figures }: ClientComparison): string {
  const hasNames = clients.some(({ name }) => name !== "");
  return csvText([
    ["Kind", "Id", "Client", ...(hasNames ? ["Name"] : []), "Period", "Value", "Unit", "n", "Target", "Status", "Verdict", "Others", "Others n", "Median", "Best", "Counted otherwise", "Agreed otherwise"],
    ...figures.flatMap(({ kind, id, median, best, clients: standings }) => standings.map(({ client, value, unit, currency, n, target, status, verdict, others, countedOtherwise, agreedOtherwise }) => [
      kind, id, columnLetters(client), ...(hasNames ? [clients[client].name] : []), clients[client].period, value, currency || unit, n, target ?? Number.NaN, status, verdict,
      others === undefined ? Number.NaN : others.met / others.n, others?.n ?? Number.NaN, median, best.includes(client) ? "best" : "", countedOtherwise.join(", "), agreedOtherwise.join(", "),
    ])),
  ]);
}
