import type { Agreement } from "../service-level/agreement";
import type { Finding } from "../service-level/finding";
import type { Tickets } from "../service-level/ticket";
import { type ColumnRecognition, matrixSource, recogniseColumns, type TableSource, ticketColumns, type TicketRules } from "../tables";
import { askDateSystem } from "./askDateSystem";
import type { ConversationOptions } from "./conversation";
import { isDefinitionTable } from "./loadDefinitions";
import { readColumns } from "./readColumns";
import { currentReckoner } from "./reckoning";
import { chooseSource, listSources, type SourceCandidate, type SourceRange } from "./ticketSource";

export interface LoadedTickets {
  readonly tickets: Tickets;
  readonly findings: readonly Finding[];
  readonly recognition: ColumnRecognition;
  readonly source: SourceRange;
}

/** Rows that are looked at to find the header row and to tell the columns apart. */
const SAMPLE_ROWS = 1_000;

/** The workbook holds no table or sheet that could be the tickets, or not the one that the agreement names. */
export class NoTicketSourceError extends Error {
  readonly code = "noTicketSource";

  constructor(
    readonly wanted: string | undefined,
    readonly candidates: readonly SourceCandidate[],
  ) {
    super(wanted ? `There is no table or sheet "${wanted}".` : "The workbook holds no tickets.");
    this.name = "NoTicketSourceError";
  }
}

/**
 * Reads the tickets of the workbook as the agreement describes them: only the columns that carry a ticket field, in chunks.
 * @throws {NoTicketSourceError} there is nothing to read
 */
export async function loadTickets(context: Excel.RequestContext, agreement: TicketRules & Partial<Pick<Agreement, "ticketSource" | "historySource">>, options: ConversationOptions = {}): Promise<LoadedTickets> {
  const candidates = await listSources(context, isDefinitionTable);
  const { range, sample } = await openSource(context, candidates, agreement.ticketSource);
  const recognition = recogniseColumns(sample, agreement.columnMap);
  const source = await readColumns(context, range, ticketColumns(range.headers, recognition, agreement.slas), options);
  const history = agreement.historySource ? await loadHistory(context, candidates, agreement.historySource, options) : undefined;
  const { columnMap, statusMap, dateOrder, ticketZone, defaultCalendar, calendars, zone, slas } = agreement;
  const rules: TicketRules = { columnMap, statusMap, dateOrder, ticketZone, defaultCalendar, calendars, zone, slas };
  const read = await currentReckoner().readTickets({ source, rules, recognition, history }, options.signal);
  return { ...read, source: range };
}

/** The rows of the history source, all of its columns. */
export async function loadHistory(
  context: Excel.RequestContext,
  candidates: readonly SourceCandidate[],
  name: string,
  options: ConversationOptions = {},
): Promise<TableSource> {
  const { range } = await openSource(context, candidates, name);
  return readColumns(context, range, range.headers.map((_, index) => index), options);
}

async function openSource(
  context: Excel.RequestContext,
  candidates: readonly SourceCandidate[],
  wanted: string | undefined,
): Promise<{ range: SourceRange; sample: TableSource }> {
  const chosen = chooseSource(candidates, wanted);
  if (!chosen) throw new NoTicketSourceError(wanted, candidates);
  const worksheet = context.workbook.worksheets.getItem(chosen.sheet);
  const whole = chosen.kind === "table" ? worksheet.tables.getItem(chosen.name).getRange() : worksheet.getUsedRange(true);
  const top = whole.getRow(0).getResizedRange(Math.min(chosen.rows, SAMPLE_ROWS), 0).load({ values: true, rowIndex: true, columnIndex: true });
  whole.load({ rowIndex: true, rowCount: true });
  const system = askDateSystem(context);
  await context.sync();
  const place = { name: chosen.name, firstRow: top.rowIndex + 1, firstColumn: top.columnIndex + 1, isTable: chosen.kind === "table", date1904: system.date1904 };
  const { source: sample } = matrixSource(top.values, place);
  const size = whole.rowIndex + whole.rowCount - (sample.firstRow - 1);
  return { range: { ...sample, size: Math.max(sample.size, size), sheet: chosen.sheet }, sample };
}
