import type { TicketField } from "../../service-level/ticket";
import { neverRepeat } from "../neverRepeat";
import type { Cell, TableSource } from "../types";
import { NAME_OF_SLA } from "../vocabulary/headers";
import { whole } from "../vocabulary/words";
import { clockNamed } from "./deskFlags";
import { ROWS_A_TICKET } from "./isEventLog";
import { normaliseHeader, plainWords } from "./normaliseHeader";
import { proposeStatusMap } from "./proposeStatusMap";
import type { RecognisedColumn } from "./recogniseColumns";

const NAMES_SLA = whole(NAME_OF_SLA);

/** Indexes of columns of a table in which every row is about one SLA of one ticket. */
export interface SlaColumns {
  readonly name: number;
  /** How far the SLA is; the status of the ticket where there is no other. */
  readonly stage: number | undefined;
}

/**
 * The columns that tell of SLAs in a table of which every row is about one SLA of one ticket, as ServiceNow exports them (`task_sla`): most
 * tickets have several rows, each of another SLA. `undefined`: the table is none of these.
 */
export function slaColumns(source: TableSource, columns: ReadonlyMap<TicketField, RecognisedColumn>): SlaColumns | undefined {
  const idIndex = columns.get("id")?.index;
  const named = nameColumns(source.headers).filter((index) => index !== idIndex);
  if (idIndex === undefined || named.length === 0) return undefined;
  const ids = source.column(idIndex);
  if (neverRepeat(ids) || ids.length < new Set(ids).size * ROWS_A_TICKET) return undefined;
  const name = named.find((index) => {
    const slas = source.column(index);
    const pairs = new Set(ids.map((id, row) => `${id}\n${slas[row]}`)).size;
    return new Set(slas).size > 1 && pairs >= ids.length * DISTINCT_SHARE;
  });
  return name === undefined ? undefined : { name, stage: stageColumn(source.headers) ?? columns.get("status")?.index };
}

/** Indexes of the columns that may tell of SLAs by their names, whatever the rows say: a table that is sorted by SLA has another ticket in each row of a sample. */
export function maybeSlaColumns(headers: readonly string[]): number[] {
  const [names, stage] = [nameColumns(headers), stageColumn(headers)];
  return names.length === 0 || stage === undefined ? names : [...names, stage];
}

/** An SLA that was cancelled with its priority, and agreed again, stands in two rows of its ticket. */
const DISTINCT_SHARE = 0.8;

function nameColumns(headers: readonly string[]): number[] {
  return [...headers.keys()].filter((index) => namesSla(headers[index]));
}

function stageColumn(headers: readonly string[]): number | undefined {
  const index = headers.findIndex((header) => /\bstage$/.test(plainWords(header)));
  return index < 0 ? undefined : index;
}

function namesSla(header: string): boolean {
  const { words, otherWords } = normaliseHeader(header);
  return [words, ...otherWords].some((reading) => /sla/.test(reading) && reading.split(" ").every((word) => NAMES_SLA.test(word)));
}

/** What the SLA of a row is about; "other" is an update, or a step that is no answer and no solution. */
export function clockOfSla(name: Cell): "response" | "resolution" | "other" {
  const words = plainWords(String(name));
  return /\b(?:update|next|periodic|subsequent)\b/.test(words) ? "other" : (clockNamed(words) ?? "resolution");
}

/** Whether the stage of an SLA says that it no longer applies. */
export function isCancelledStage(stage: Cell): boolean {
  return proposeStatusMap([String(stage)]).get(String(stage))?.state === "cancelled";
}
