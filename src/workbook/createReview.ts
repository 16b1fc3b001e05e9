import type { Finding } from "../service-level/finding";
import { type ColumnRecognition, joinTables, partsOf, readTickets, recogniseColumns, type TableSource, typedSource } from "../tables";
import { AlreadyReviewError } from "./AlreadyReviewError";
import { isDefinitionTable, writeDefinitionTables } from "./definitions";
import { askDateSystem, type ConversationOptions, freeName } from "./excel";
import { starterContents, type StarterRequest } from "./starterContents";
import { adoptAsTable, ALL_SHEETS, loadTickets, proposeHistory, ticketSourceOf, uniqueHeaders, writeTickets } from "./tickets";

export interface NewReviewRequest extends StarterRequest {
  /** Exports that are not in the workbook yet: one, or several with the same columns, each for a sheet of its name. Left out: the workbook is the export. */
  readonly sources?: readonly TableSource[];
}

export interface CreatedReview {
  readonly tickets: number;
  readonly recognition: ColumnRecognition;
  readonly findings: readonly Finding[];
  /** Table or sheet that holds the tickets; `all` where several with the same columns do. */
  readonly ticketSource: string;
}

/**
 * Makes a review workbook of the open one: the tickets as a table, what their columns and statuses mean, and definitions to start from.
 * @throws {NoTicketSourceError} neither `sources` nor the workbook holds tickets
 * @throws {AlreadyReviewError} the workbook has definitions
 * @throws {TemplateError} there is no such template
 */
export async function createReview(context: Excel.RequestContext, request: NewReviewRequest, options: ConversationOptions = {}): Promise<CreatedReview> {
  const tables = context.workbook.tables.load({ name: true });
  await context.sync();
  const known = tables.items.find((table) => isDefinitionTable(table.name));
  if (known) throw new AlreadyReviewError(known.name);
  const { loaded, name, history } = request.sources ? await importTickets(context, request.sources, options) : await adoptTickets(context, options);
  const { tickets, recognition, findings } = loaded;
  const contents = starterContents(loaded, { ticketSource: name, historySource: history }, request);
  // Registers are made when they are first used: an empty workbook full of empty tables helps nobody.
  const needed = new Map([...contents].filter(([table, rows]) => rows.length > 0 || EMPTY_BUT_WANTED.has(table)));
  await writeDefinitionTables(context, needed, request.messages);
  return { tickets: tickets.size, recognition, findings, ticketSource: name };
}

const EMPTY_BUT_WANTED: ReadonlySet<string> = new Set(["Services", "Holidays", "StatusMap"]);

async function importTickets(context: Excel.RequestContext, sources: readonly TableSource[], options: ConversationOptions) {
  const named = joinTables(sources.map((source) => ({ ...source, headers: uniqueHeaders(source.headers) })));
  const recognition = recogniseColumns(named);
  const system = askDateSystem(context);
  const isOnly = sources.length === 1;
  const taken = new Set<string>();
  for (const [index, part] of partsOf(named).entries()) {
    const worksheet = await ticketSheet(context, isOnly ? "Tickets" : freeName(sheetNameOf(part.name), taken));
    const typed = typedSource({ ...part, date1904: system.date1904 }, recognition);
    await writeTickets(context, worksheet, typed, recognition, isOnly ? "Tickets" : `Tickets${index + 1}`, options);
  }
  return { loaded: readTickets(named, {}, { recognition }), name: isOnly ? "Tickets" : ALL_SHEETS, history: undefined };
}

/** The name of a file as Excel takes it for a sheet, with room for a number behind it. */
function sheetNameOf(file: string): string {
  return file.replace(/\.\w+$/, "").replace(/[[\]:*?/\\]/g, "_").slice(0, LONGEST_NAME).replace(/^'+|'+$/g, "").replace(/^(?:history)?$/i, "Tickets");
}

const LONGEST_NAME = 26;

/** The only sheet of a new workbook when it is empty, else a further one. */
async function ticketSheet(context: Excel.RequestContext, name: string): Promise<Excel.Worksheet> {
  const worksheets = context.workbook.worksheets.load({ name: true });
  await context.sync();
  const only = worksheets.items.length === 1 ? worksheets.items[0] : undefined;
  const used = only?.getUsedRangeOrNullObject().load({ address: true });
  await context.sync();
  if (only && used?.isNullObject) {
    only.name = name;
    return only;
  }
  return context.workbook.worksheets.add(name);
}

/** The tickets of the workbook, and what tells of them beside. A history that cannot be read is none. */
async function adoptTickets(context: Excel.RequestContext, options: ConversationOptions) {
  const alone = await loadTickets(context, {}, options);
  const proposed = await proposeHistory(context, alone);
  const withHistory = proposed === undefined ? undefined : await loadTickets(context, { ticketSource: ticketSourceOf(alone), historySource: proposed }, options);
  const isRead = withHistory !== undefined && (withHistory.tickets.history ?? withHistory.tickets.conversation) !== undefined;
  const name = alone.ranges.length > 1 ? ticketSourceOf(alone) : await adoptAsTable(context, alone.ranges[0]);
  return { loaded: isRead ? withHistory : alone, name, history: isRead ? proposed : undefined };
}
