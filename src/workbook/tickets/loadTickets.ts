import type { Agreement } from "../../service-level/agreement";
import type { Finding } from "../../service-level/finding";
import type { Tickets } from "../../service-level/ticket";
import { type ColumnRecognition, columnsIn, joinTables, recogniseColumns, tableFinding, type TableSource, ticketColumns, type TicketRules } from "../../tables";
import { type ConversationOptions, findRowsBelow } from "../excel";
import { currentReckoner } from "../reckoning";
import { ALL_SHEETS, chooseSources } from "./chooseSources";
import { NoTicketSourceError } from "./NoTicketSourceError";
import { findFormulas } from "./findFormulas";
import { openSource } from "./openSource";
import { readColumns } from "./readColumns";
import { listSources, namesTogether, type SourceCandidate, sourceNamed, type SourceRange } from "./ticketSource";

export interface LoadedTickets {
  readonly tickets: Tickets;
  readonly findings: readonly Finding[];
  readonly recognition: ColumnRecognition;
  /** The table that was read, joined where the tickets stand on several sheets. */
  readonly source: Omit<TableSource, "column">;
  /** Where it stands: one, or one a sheet. */
  readonly ranges: readonly SourceRange[];
}

/**
 * Reads the tickets of the workbook as the agreement describes them: only the columns that carry a ticket field, in chunks.
 * @throws {NoTicketSourceError} there is nothing to read
 */
export async function loadTickets(context: Excel.RequestContext, agreement: TicketRules & Partial<Pick<Agreement, "ticketSource" | "historySource">>, options: ConversationOptions = {}): Promise<LoadedTickets> {
  const application = context.workbook.application.load({ calculationMode: true });
  const candidates = await listSources(context);
  const ofHistory = agreement.historySource ? sourceNamed(candidates, agreement.historySource) : undefined;
  const { sources, findings } = await chooseSources(context, candidates.filter((candidate) => candidate !== ofHistory), agreement.ticketSource);
  const ranges = sources.map(({ range }) => range);
  const names = namesTogether(ranges);
  const below = await findRowsBelow(context, ranges.map(({ sheet, nextRow, firstColumn, headers }, index) => ({ table: names[index], sheet, nextRow, firstColumn, columns: headers.length })));
  const notCalculated = application.calculationMode === "Manual" ? await findFormulas(context, ranges, names) : [];
  const joined = (tables: readonly TableSource[]) => joinTables(tables.map((table, index) => ({ ...table, name: names[index] })));
  const sample = joined(sources.map((source) => source.sample));
  const recognition = recogniseColumns(sample, agreement.columnMap);
  const wanted = ticketColumns(sample.headers, recognition, agreement.slas);
  const { column, ...source } = joined(await readAll(context, ranges, sample.headers, wanted, options));
  const history = agreement.historySource ? await loadHistory(context, candidates, agreement.historySource, options) : undefined;
  const { columnMap, statusMap, dateOrder, ticketClients, ticketZone, defaultCalendar, calendars, zone, slas } = agreement;
  const rules: TicketRules = { columnMap, statusMap, dateOrder, ticketClients, ticketZone, defaultCalendar, calendars, zone, slas };
  const read = await currentReckoner().readTickets({ source: { ...source, column }, rules, recognition, history }, options.signal);
  const ofRanges = sources.flatMap((each, index) => [...each.findings, ...lackingColumns(names[index], each.range, sample.headers, wanted)]);
  return { ...read, findings: [...findings, ...below, ...notCalculated, ...ofRanges, ...read.findings], source, ranges };
}

/** The `Ticket source` under which the agreement finds them again. */
export function ticketSourceOf({ source, ranges }: Pick<LoadedTickets, "source" | "ranges">): string {
  return ranges.length > 1 ? ALL_SHEETS : source.name;
}

/** The wanted columns of the joined table, range by range. */
async function readAll(context: Excel.RequestContext, ranges: readonly SourceRange[], headers: readonly string[], wanted: readonly number[], { signal, onProgress }: ConversationOptions): Promise<readonly TableSource[]> {
  const total = ranges.reduce((sum, { size }) => sum + size, 0);
  const tables: TableSource[] = [];
  let above = 0;
  for (const range of ranges) {
    const own = columnsIn(range, headers);
    const done = above;
    tables.push(await readColumns(context, range, wanted.map((index) => own[index]).filter((index) => index >= 0), { signal, onProgress: (rows) => onProgress?.(done + rows, total) }));
    above += range.size;
  }
  return tables;
}

/** `columnsNotOnSheet`: what the other sheets have. */
function lackingColumns(name: string, range: SourceRange, headers: readonly string[], wanted: readonly number[]): Finding[] {
  const own = columnsIn(range, headers);
  const lacking = wanted.filter((index) => own[index] < 0).map((index) => headers[index]);
  return lacking.length === 0 ? [] : [tableFinding("columnsNotOnSheet", "warning", name, undefined, lacking.length, {}, lacking)];
}

/** The rows of the history source, all of its columns. */
export async function loadHistory(
  context: Excel.RequestContext,
  candidates: readonly SourceCandidate[],
  name: string,
  options: ConversationOptions = {},
): Promise<TableSource> {
  const chosen = sourceNamed(candidates, name);
  if (!chosen) throw new NoTicketSourceError(name, candidates, true);
  const { range } = await openSource(context, chosen);
  return readColumns(context, range, range.headers.map((_, index) => index), options);
}
