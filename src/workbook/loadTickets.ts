import type { Agreement } from "../service-level/agreement";
import type { Finding } from "../service-level/finding";
import type { Tickets } from "../service-level/ticket";
import { type ColumnRecognition, recogniseColumns, type TableSource, ticketColumns, type TicketRules } from "../tables";
import { chooseSource } from "./chooseSource";
import type { ConversationOptions } from "./conversation";
import { isDefinitionTable } from "./isDefinitionTable";
import { openSource } from "./openSource";
import { readColumns } from "./readColumns";
import { NoTicketSourceError } from "./NoTicketSourceError";
import { currentReckoner } from "./reckoning";
import { listSources, type SourceCandidate, sourceNamed, type SourceRange } from "./ticketSource";

export interface LoadedTickets {
  readonly tickets: Tickets;
  readonly findings: readonly Finding[];
  readonly recognition: ColumnRecognition;
  readonly source: SourceRange;
}

/**
 * Reads the tickets of the workbook as the agreement describes them: only the columns that carry a ticket field, in chunks.
 * @throws {NoTicketSourceError} there is nothing to read
 */
export async function loadTickets(context: Excel.RequestContext, agreement: TicketRules & Partial<Pick<Agreement, "ticketSource" | "historySource">>, options: ConversationOptions = {}): Promise<LoadedTickets> {
  const candidates = await listSources(context, isDefinitionTable);
  const ofHistory = agreement.historySource ? sourceNamed(candidates, agreement.historySource) : undefined;
  const { chosen, findings } = await chooseSource(context, candidates.filter((candidate) => candidate !== ofHistory), agreement.ticketSource);
  if (!chosen) throw new NoTicketSourceError(agreement.ticketSource, candidates);
  const { range, sample, findings: ofRange } = await openSource(context, chosen);
  const recognition = recogniseColumns(sample, agreement.columnMap);
  const source = await readColumns(context, range, ticketColumns(range.headers, recognition, agreement.slas), options);
  const history = agreement.historySource ? await loadHistory(context, candidates, agreement.historySource, options) : undefined;
  const { columnMap, statusMap, dateOrder, ticketClients, ticketZone, defaultCalendar, calendars, zone, slas } = agreement;
  const rules: TicketRules = { columnMap, statusMap, dateOrder, ticketClients, ticketZone, defaultCalendar, calendars, zone, slas };
  const read = await currentReckoner().readTickets({ source, rules, recognition, history }, options.signal);
  return { ...read, findings: [...findings, ...ofRange, ...read.findings], source: range };
}

/** The rows of the history source, all of its columns. */
export async function loadHistory(
  context: Excel.RequestContext,
  candidates: readonly SourceCandidate[],
  name: string,
  options: ConversationOptions = {},
): Promise<TableSource> {
  const chosen = sourceNamed(candidates, name);
  if (!chosen) throw new NoTicketSourceError(name, candidates);
  const { range } = await openSource(context, chosen);
  return readColumns(context, range, range.headers.map((_, index) => index), options);
}
