import type { Finding } from "../service-level/finding";
import { reviewFindings } from "../service-level/review";
import { type Grade, gradeFindings, tableFinding } from "../tables";
import { loadDefinitions, type LoadedDefinitions } from "./definitions";
import type { ConversationOptions } from "./excel";
import { listSources, type LoadedTickets, loadTickets, NoTicketSourceError, type SourceCandidate, sourceNamed } from "./tickets";

/** Definitions and tickets of the open workbook, and how far they can be trusted. */
export interface WorkbookData {
  readonly definitions: LoadedDefinitions;
  /** Everything that could be the tickets. */
  readonly candidates: readonly SourceCandidate[];
  /** `undefined`: there is nothing to read, or not what the agreement names. */
  readonly loaded: LoadedTickets | undefined;
  /** The first filled cells of each column as the sheet shows them, by column index. */
  readonly samples: readonly (readonly string[])[];
  /** About definitions, tickets, and where the two meet; worst first. */
  readonly findings: readonly Finding[];
  readonly grade: Grade;
}

const SAMPLE_ROWS = 30;
const SAMPLES_KEPT = 3;

/** Reads what the pane shows about the workbook. `source` overrides the table or sheet that the agreement names. Writes nothing. */
export async function loadWorkbookData(context: Excel.RequestContext, source?: string, options: ConversationOptions = {}): Promise<WorkbookData> {
  const definitions = await loadDefinitions(context);
  const candidates = await listSources(context);
  const { ticketSource, historySource } = definitions.agreement;
  const missing = historySource && !sourceNamed(candidates, historySource) ? historySource : undefined;
  const agreement = { ...definitions.agreement, ticketSource: source ?? ticketSource, historySource: missing === undefined ? historySource : undefined };
  const loaded = await loadTickets(context, agreement, options).catch((error: unknown) => {
    if (error instanceof NoTicketSourceError) return undefined;
    throw error;
  });
  options.signal?.throwIfAborted();
  const ofHistory = missing === undefined ? [] : [tableFinding("missingHistory", "error", "Agreement", "Value", 1, {}, missing)];
  if (!loaded) return { definitions, candidates, loaded, samples: [], findings: worstFirst([...definitions.findings, ...ofHistory]), grade: "D" };
  const findings = [...ofHistory, ...loaded.findings, ...reviewFindings(loaded.tickets, definitions.agreement)];
  return {
    definitions,
    candidates,
    loaded,
    samples: await readSamples(context, loaded),
    findings: worstFirst([...definitions.findings, ...findings]),
    grade: gradeFindings(findings, loaded.tickets.size),
  };
}

const SEVERITIES = ["error", "warning", "note"] as const;

function worstFirst(findings: readonly Finding[]): Finding[] {
  return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

/** Of several sheets those of the first one, whose columns come first in the joined table. */
async function readSamples(context: Excel.RequestContext, { ranges: [range] }: LoadedTickets): Promise<string[][]> {
  const { sheet, firstRow, firstColumn, headers, size } = range;
  if (size === 0) return headers.map(() => []);
  const top = context.workbook.worksheets.getItem(sheet)
    .getRangeByIndexes(firstRow - 1, firstColumn - 1, Math.min(size, SAMPLE_ROWS), headers.length).load({ text: true });
  await context.sync();
  return headers.map((_, column) => [...new Set(top.text.map((row) => row[column]).filter((text) => text.trim() !== ""))].slice(0, SAMPLES_KEPT));
}
