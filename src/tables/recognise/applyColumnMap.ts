import type { ColumnMapping, DateOrder } from "../../service-level/agreement";
import type { Finding } from "../../service-level/finding";
import type { TicketField } from "../../service-level/ticket";
import { nearestName } from "../definitions";
import { tableFinding } from "../findings";
import type { TableSource } from "../types";
import { DATE_FIELDS } from "./headerMeanings";
import { normaliseHeader, plainWords } from "./normaliseHeader";
import type { ColumnRecognition, RecognisedColumn } from "./recogniseColumns";

/**
 * The columns after the `ColumnMap` table had its say: its columns replace those that were recognised, and a column that it gives to one
 * field serves no other. A name that the source does not have is a finding (`unknownColumnInMap`) with the nearest header.
 */
export function applyColumnMap(source: TableSource, recognised: ReadonlyMap<TicketField, RecognisedColumn>, columnMap: readonly ColumnMapping[]): Pick<ColumnRecognition, "columns" | "findings"> {
  const findings: Finding[] = [];
  const mapped = new Map<TicketField, RecognisedColumn>();
  for (const { field, column, format } of columnMap) {
    if (column.trim() === "") continue;
    const index = headerIndex(source.headers, column);
    if (index < 0) {
      findings.push(tableFinding("unknownColumnInMap", "error", source.name, undefined, 1, { field, nearest: nearestName(column, source.headers) }, column));
      continue;
    }
    const { unit, isUtc } = normaliseHeader(source.headers[index]);
    const known = recognised.get(field)?.index === index ? recognised.get(field) : undefined;
    mapped.set(field, {
      field, index, header: source.headers[index], confidence: 1, matched: source.headers[index],
      values: DATE_FIELDS.has(field) ? "dates" : field === "held minutes" ? "durations" : "words",
      timeIndex: known?.timeIndex,
      unit: field === "held minutes" ? (normaliseHeader(format).unit ?? unit ?? known?.unit ?? "minutes") : undefined,
      isUtc,
    });
  }
  const given = new Set([...mapped.values()].map(({ index }) => index));
  const kept = [...recognised].filter(([field, { index }]) => !mapped.has(field) && !given.has(index));
  return { columns: new Map([...kept, ...mapped]), findings };
}

/** The date order that a `Format` cell states, e.g. "DMY" or "dd/mm/yyyy". */
export function orderOfFormat(format: string): DateOrder | undefined {
  const letters = format.toUpperCase().replace(/[^DMY]/g, "").replace(/(.)\1+/g, "$1").slice(0, 3);
  return letters === "DMY" || letters === "MDY" || letters === "YMD" ? letters : undefined;
}

function headerIndex(headers: readonly string[], name: string): number {
  const exact = headers.findIndex((header) => header.trim() === name.trim());
  return exact >= 0 ? exact : headers.findIndex((header) => plainWords(header) !== "" && plainWords(header) === plainWords(name));
}
