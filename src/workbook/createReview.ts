import type { Finding } from "../service-level/finding";
import { type ColumnRecognition, joinTables, partsOf, readTickets, recogniseColumns, type TableSource, typedSource } from "../tables";
import { AlreadyReviewError } from "./AlreadyReviewError";
import { ensureNamesFree, isDefinitionTable, removeNewSheets, writeDefinitionTables } from "./definitions";
import { askDateSystem, type ConversationOptions, freeName } from "./excel";
import { starterContents, type StarterRequest } from "./starterContents";
import { adoptAsTable, ALL_SHEETS, type LoadedTickets, loadTickets, proposeHistory, ticketSourceOf, uniqueHeaders, writeTickets } from "./tickets";

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
 * Makes a review workbook of the open one: the tickets as a table, what their columns and statuses mean, and definitions to start from. All of it or nothing.
 * @throws {NoTicketSourceError} neither `sources` nor the workbook holds tickets
 * @throws {AlreadyReviewError} the workbook has definitions
 * @throws {TableNameTakenError} a table of definitions cannot have its name; nothing was written
 * @throws {TemplateError} there is no such template
 */
export async function createReview(context: Excel.RequestContext, request: NewReviewRequest, options: ConversationOptions = {}): Promise<CreatedReview> {
  const tables = context.workbook.tables.load({ name: true });
  await context.sync();
  const known = tables.items.find((table) => isDefinitionTable(table.name));
  if (known) throw new AlreadyReviewError(known.name);
  const found = request.sources ? await importedTickets(context, request.sources, tables.items, options) : await adoptedTickets(context, options);
  const { loaded: { tickets, recognition, findings } } = found;
  const contentsOf = (ticketSource: string) => {
    const contents = starterContents(found.loaded, { ticketSource, historySource: found.history }, request);
    // Registers are made when they are first used: an empty workbook full of empty tables helps nobody.
    return new Map([...contents].filter(([table, rows]) => rows.length > 0 || EMPTY_BUT_WANTED.has(table)));
  };
  await ensureNamesFree(context, contentsOf("").keys());
  const undo = await undoOf(context, [...Object.values(request.messages.review.definitionSheets), ...found.newSheets]);
  try {
    const ticketSource = await found.settle();
    await writeDefinitionTables(context, contentsOf(ticketSource), request.messages);
    return { tickets: tickets.size, recognition, findings, ticketSource };
  } catch (error) {
    await undo();
    throw error;
  }
}

const EMPTY_BUT_WANTED: ReadonlySet<string> = new Set(["Services", "Holidays", "StatusMap"]);

/** Tickets that are read, and not yet where the review workbook has them. */
interface FoundTickets {
  readonly loaded: Pick<LoadedTickets, "tickets" | "findings" | "recognition">;
  readonly history: string | undefined;
  /** Names of the sheets that `settle` adds. */
  readonly newSheets: readonly string[];
  /** Makes them a table, or writes them as one; answers the name by which they are found. */
  settle(): Promise<string>;
}

async function importedTickets(context: Excel.RequestContext, sources: readonly TableSource[], tables: readonly Excel.Table[], options: ConversationOptions): Promise<FoundTickets> {
  const names = context.workbook.names.load({ name: true });
  const system = askDateSystem(context);
  await context.sync();
  const named = joinTables(sources.map((source) => ({ ...source, headers: uniqueHeaders(source.headers) })));
  const recognition = recogniseColumns(named);
  const isOnly = sources.length === 1;
  const taken = new Set<string>();
  const takenByTables = new Set([...tables, ...names.items].map(({ name }) => name.toLowerCase()));
  const parts = partsOf(named).map((part, index) => ({
    part, sheet: isOnly ? "Tickets" : freeName(sheetNameOf(part.name), taken), table: freeName(isOnly ? "Tickets" : `Tickets${index + 1}`, takenByTables, (n) => `Tickets_${n}`),
  }));
  const settle = async () => {
    for (const { part, sheet, table } of parts) {
      const worksheet = await ticketSheet(context, sheet);
      await writeTickets(context, worksheet, typedSource({ ...part, date1904: system.date1904 }, recognition), recognition, table, options);
    }
    return isOnly ? parts[0].table : ALL_SHEETS;
  };
  return { loaded: readTickets(named, {}, { recognition }), history: undefined, newSheets: parts.map(({ sheet }) => sheet), settle };
}

/** What takes a new review workbook back to the workbook that it was made of; `names`: with which the names of new sheets begin. */
async function undoOf(context: Excel.RequestContext, names: readonly string[]): Promise<() => Promise<void>> {
  const worksheets = context.workbook.worksheets.load({ id: true, name: true });
  const tablesBefore = context.workbook.tables.load({ id: true });
  await context.sync();
  const knownTables = new Set(tablesBefore.items.map(({ id }) => id));
  const known = new Set(worksheets.items.map(({ id }) => id));
  const [{ id, name }] = worksheets.items;
  const used = worksheets.items[0].getUsedRangeOrNullObject().load({ address: true });
  await context.sync();
  const isNew = known.size === 1 && used.isNullObject;
  return async () => {
    const tables = context.workbook.tables.load({ id: true, worksheet: { id: true } });
    await removeNewSheets(context, known, names);
    for (const table of tables.items) if (!knownTables.has(table.id) && known.has(table.worksheet.id)) table.convertToRange();
    if (isNew) {
      const empty = context.workbook.worksheets.add();
      context.workbook.worksheets.getItem(id).delete();
      empty.name = name;
    }
    await context.sync();
  };
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
async function adoptedTickets(context: Excel.RequestContext, options: ConversationOptions): Promise<FoundTickets> {
  const alone = await loadTickets(context, {}, options);
  const proposed = await proposeHistory(context, alone);
  const withHistory = proposed === undefined ? undefined : await loadTickets(context, { ticketSource: ticketSourceOf(alone), historySource: proposed }, options);
  const isRead = withHistory !== undefined && (withHistory.tickets.history ?? withHistory.tickets.conversation) !== undefined;
  const settle = async () => (alone.ranges.length > 1 ? ticketSourceOf(alone) : adoptAsTable(context, alone.ranges[0]));
  return { loaded: isRead ? withHistory : alone, history: isRead ? proposed : undefined, newSheets: [], settle };
}
