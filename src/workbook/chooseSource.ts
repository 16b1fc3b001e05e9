import type { Finding } from "../service-level/finding";
import type { TicketField } from "../service-level/ticket";
import { recogniseColumns, type TableSource } from "../tables";
import { openSource } from "./openSource";
import { type SourceCandidate, sourceNamed } from "./ticketSource";

/** More than these are not looked at. */
const MOST_LOOKS = 24;
/** What tells tickets from a list of anything else. */
const TELLING: readonly TicketField[] = ["id", "opened", "resolved", "closed", "status", "priority"];

interface Look {
  readonly candidate: SourceCandidate;
  readonly sample: TableSource;
  readonly fields: number;
}

/**
 * Which table or sheet holds the tickets: the one that the agreement names, else the one called `Tickets`, else of the visible ones the one
 * that has most of a ticket's columns, and of several such the one with the most rows. `furtherTicketSheets` names those with the same columns, such as
 * a sheet a month, because they are not read. `chosen` is `undefined` when the workbook holds nothing, or not what was named.
 */
export async function chooseSource(context: Excel.RequestContext, candidates: readonly SourceCandidate[], wanted: string | undefined): Promise<{ chosen: SourceCandidate | undefined; findings: readonly Finding[] }> {
  const named = sourceNamed(candidates, wanted);
  if (named || wanted || candidates.length < 2) return { chosen: named ?? (wanted ? undefined : candidates[0]), findings: [] };
  const looks: Look[] = [];
  for (const candidate of [...candidates].sort((a, b) => b.rows - a.rows).slice(0, MOST_LOOKS)) {
    const { sample } = await openSource(context, candidate);
    const { columns } = recogniseColumns(sample);
    looks.push({ candidate, sample, fields: TELLING.filter((field) => columns.has(field)).length });
  }
  const [best, ...others] = looks.sort((a, b) => Number(a.candidate.isHidden) - Number(b.candidate.isHidden) || b.fields - a.fields || b.candidate.rows - a.candidate.rows);
  const twins = others.filter(({ candidate, sample }) => !candidate.isHidden && sample.size > 0 && headersOf(sample) === headersOf(best.sample)).map(({ candidate }) => candidate.name);
  return {
    chosen: best.candidate,
    findings: twins.length === 0 ? [] : [{ code: "furtherTicketSheets", severity: "warning", place: { table: best.candidate.name }, found: twins.join(", "), count: twins.length, rows: [], facts: {} }],
  };
}

function headersOf({ headers }: TableSource): string {
  return headers.map((header) => header.toLowerCase()).join("\n");
}
