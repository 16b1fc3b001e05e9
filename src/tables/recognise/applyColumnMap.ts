import type { ColumnMapping, DateOrder } from "../../service-level/agreement";
import type { Finding } from "../../service-level/finding";
import type { TicketField } from "../../service-level/ticket";
import { nearestName } from "../definitions";
import { tableFinding } from "../findings";
import type { TableSource } from "../types";
import { DATE_FIELDS } from "./headerMeanings";
import { normaliseHeader, plainWords } from "./normaliseHeader";
import type { ColumnRecognition, RecognisedColumn } from "./recogniseColumns";
import { unitNamed } from "./unitsRow";

/**
 * The columns after the `ColumnMap` table had its say: its columns replace those that were recognised, and a column that it gives to one
 * field serves no other. With a unit of time as its format, one of the first response or the resolution tells how long it took (`lengths`).
 * A name that the source does not have is a finding (`unknownColumnInMap`) with the nearest header.
 */
export function applyColumnMap(source: TableSource, recognised: ReadonlyMap<TicketField, RecognisedColumn>, columnMap: readonly ColumnMapping[]): Pick<ColumnRecognition, "columns" | "lengths" | "findings"> {
  const findings: Finding[] = [];
  const mapped = new Map<TicketField, RecognisedColumn>();
  const lengths = new Map<TicketField, RecognisedColumn>();
  for (const { field, column, format } of columnMap) {
    if (column.trim() === "") continue;
    const index = headerIndex(source.headers, column);
    if (index < 0) {
      findings.push(tableFinding("unknownColumnInMap", "error", source.name, undefined, 1, { field, nearest: nearestName(column, source.headers) }, column));
      continue;
    }
    const { unit, isUtc } = normaliseHeader(source.headers[index]);
    const known = recognised.get(field)?.index === index ? recognised.get(field) : undefined;
    const stated = unitNamed(format.replace(HOURS_COUNTED, ""));
    const isLength = stated !== undefined && (field === "first response" || field === "resolved");
    (isLength ? lengths : mapped).set(field, {
      field, index, header: source.headers[index], confidence: 1, matched: isLength ? format : source.headers[index],
      values: isLength || field === "held minutes" ? "durations" : DATE_FIELDS.has(field) ? "dates" : "words",
      timeIndex: isLength ? undefined : known?.timeIndex,
      unit: isLength ? stated : field === "held minutes" ? (stated ?? unit ?? known?.unit ?? "minutes") : undefined,
      isUtc,
    });
  }
  const given = new Set([...mapped.values(), ...lengths.values()].map(({ index }) => index));
  const kept = [...recognised].filter(([field, { index }]) => !mapped.has(field) && !lengths.has(field) && !given.has(index));
  return { columns: new Map([...kept, ...mapped]), lengths, findings };
}

/** In which hours a length counts, before its unit: "calendar hours", "business hours". */
const HOURS_COUNTED = /^\s*(?:calendar|service|business|working)\s+/i;

/** The date order that a `Format` cell states, e.g. "DMY" or "dd/mm/yyyy". */
export function orderOfFormat(format: string): DateOrder | undefined {
  const letters = format.toUpperCase().replace(/[^DMY]/g, "").replace(/(.)\1+/g, "$1").slice(0, 3);
  return letters === "DMY" || letters === "MDY" || letters === "YMD" ? letters : undefined;
}

function headerIndex(headers: readonly string[], name: string): number {
  const exact = headers.findIndex((header) => header.trim() === name.trim());
  return exact >= 0 ? exact : headers.findIndex((header) => plainWords(header) !== "" && plainWords(header) === plainWords(name));
}
