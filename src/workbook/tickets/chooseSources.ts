import { normalWord } from "../../service-level/agreement";
import type { Finding } from "../../service-level/finding";
import type { TicketField } from "../../service-level/ticket";
import { HEADER_SEARCH_ROWS, joinedName, matrixSource, recogniseColumns, splitList, tableFinding, type TableSource } from "../../tables";
import { isTooLarge } from "../excel";
import { NoTicketSourceError } from "./NoTicketSourceError";
import { type OpenSource, openSource } from "./openSource";
import { askRows, namesTogether, type SourceCandidate, sourceNamed } from "./ticketSource";

/** Said in place of names: all sheets with the same columns, those that come in later months too. */
export const ALL_SHEETS = "all";

/** So many tables and sheets at most are looked at when a workbook is asked where its tickets and their history are. */
export const MOST_SOURCES = 24;
/** What tells tickets from a list of anything else. */
const TELLING: readonly TicketField[] = ["id", "opened", "resolved", "closed", "status", "priority"];

export interface ChosenSources {
  /** At least one; in the order in which the agreement names them, or in that of the workbook. */
  readonly sources: readonly OpenSource[];
  readonly findings: readonly Finding[];
}

/**
 * Which tables or sheets hold the tickets: the one, or the several, that the agreement names; else the one called `Tickets`; else, and with `all`, of the
 * visible ones that which has most of a ticket's columns, of several such the one with the most rows, and with it all that have the same columns, such
 * as a sheet a month (`ticketSheetsJoined`). When they are named, further ones with the same columns are a finding (`furtherTicketSheets`), because they are not read.
 * @throws {NoTicketSourceError} the workbook holds nothing that could be read, or not what is named
 */
export async function chooseSources(context: Excel.RequestContext, candidates: readonly SourceCandidate[], wanted: string | undefined): Promise<ChosenSources> {
  const named = sourcesNamed(candidates, wanted);
  const sources = named === undefined ? await findSources(context, candidates, wanted) : await openAll(context, named);
  const further = named === undefined ? [] : await candidatesAlike(context, candidates.filter((candidate) => !named.includes(candidate)), sources[0].sample);
  const names = namesTogether(sources.map(({ range }) => range));
  const finding = (code: string, severity: Finding["severity"], found: readonly string[]) => tableFinding(code, severity, joinedName(names), undefined, found.length, {}, found);
  return {
    sources,
    findings: [
      ...(sources.length > 1 ? [finding("ticketSheetsJoined", "note", names)] : []),
      ...(further.length > 0 ? [finding("furtherTicketSheets", "warning", further.map(({ name }) => name))] : []),
    ],
  };
}

/** `undefined`: none is named. */
function sourcesNamed(candidates: readonly SourceCandidate[], wanted: string | undefined): readonly SourceCandidate[] | undefined {
  const only = sourceNamed(candidates, wanted);
  if (only !== undefined) return [only];
  if (!wanted || wanted.trim().toLowerCase() === ALL_SHEETS) return undefined;
  return splitList(wanted).map((name) => {
    const found = sourceNamed(candidates, name);
    if (found === undefined) throw new NoTicketSourceError(name, candidates);
    return found;
  });
}

async function findSources(context: Excel.RequestContext, candidates: readonly SourceCandidate[], wanted: string | undefined): Promise<readonly OpenSource[]> {
  const largest = [...candidates].sort((a, b) => b.rows - a.rows).slice(0, MOST_SOURCES);
  const looks = (await openAll(context, candidates.filter((candidate) => largest.includes(candidate)))).map((source) => ({ source, headers: headersOf(source.sample), fields: ticketFieldsIn(source.sample) }));
  const [best] = [...looks].sort((a, b) => Number(a.source.isHidden) - Number(b.source.isHidden) || b.fields - a.fields || b.source.range.size - a.source.range.size);
  if (best === undefined) throw new NoTicketSourceError(wanted, candidates);
  return looks.filter((look) => look === best || (!look.source.isHidden && look.source.sample.size > 0 && look.headers === best.headers)).map(({ source }) => source);
}

async function openAll(context: Excel.RequestContext, candidates: readonly SourceCandidate[]): Promise<readonly OpenSource[]> {
  const sources: OpenSource[] = [];
  for (const candidate of candidates) sources.push(await openSource(context, candidate));
  return sources;
}

/** The visible ones with the same columns. */
async function candidatesAlike(context: Excel.RequestContext, candidates: readonly SourceCandidate[], sample: TableSource): Promise<readonly SourceCandidate[]> {
  const visible = candidates.filter(({ isHidden, rows }) => !isHidden && rows > 0).slice(0, MOST_SOURCES);
  if (visible.length === 0) return [];
  const samples = await topsOf(context, visible);
  return visible.filter((_, index) => headersOf(samples[index]) === headersOf(sample));
}

/** Their first rows, header row found. One sync; one more for each where their rows together are more than Excel on the web hands over at once. */
async function topsOf(context: Excel.RequestContext, candidates: readonly SourceCandidate[]): Promise<readonly TableSource[]> {
  const tops = candidates.map((candidate) => askRows(context, candidate, 0, Math.min(HEADER_SEARCH_ROWS, candidate.rows) + 1));
  try {
    await context.sync();
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    return (await openAll(context, candidates)).map(({ sample }) => sample);
  }
  return candidates.map(({ name, kind }, index) => matrixSource(tops[index].values, { name, isTable: kind === "table" }).source);
}

function ticketFieldsIn(sample: TableSource): number {
  const { columns } = recogniseColumns(sample);
  return TELLING.filter((field) => columns.has(field)).length;
}

/** In whatever order they stand. */
function headersOf({ headers }: TableSource): string {
  return headers.map(normalWord).sort().join("\n");
}
