import type { ColumnMapping, DateOrder } from "../../service-level/agreement";
import type { Finding } from "../../service-level/finding";
import { tableFinding } from "../findings";
import { decideDateFormat } from "../dates";
import type { TableSource } from "../types";
import { DATE_FIELDS } from "./headerMeanings";
import type { TimeUnit } from "./normaliseHeader";
import { normaliseHeader, plainWords } from "./normaliseHeader";
import type { ColumnRecognition, RecognisedColumn } from "./recogniseColumns";
import { isEventLog } from "./isEventLog";

/**
 * The recognition after the `ColumnMap` table had its say: its columns replace those that were recognised, and a column that it gives to one
 * field serves no other. A name that the source does not have is a finding (`unknownColumnInMap`) with the nearest header.
 */
export function applyColumnMap(source: TableSource, recognition: ColumnRecognition, columnMap: readonly ColumnMapping[]): ColumnRecognition {
  const stated = columnMap.filter(({ column }) => column.trim() !== "");
  if (stated.length === 0) return recognition;
  const findings: Finding[] = [];
  const mapped = new Map<RecognisedColumn["field"], RecognisedColumn>();
  for (const { field, column, format } of stated) {
    const index = headerIndex(source.headers, column);
    if (index < 0) {
      findings.push(tableFinding("unknownColumnInMap", "error", source.name, undefined, 1, { field, nearest: nearestHeader(source.headers, column) }, column));
      continue;
    }
    const known = recognition.columns.get(field);
    const { unit, isUtc } = normaliseHeader(source.headers[index]);
    mapped.set(field, {
      field, index, header: source.headers[index], confidence: 1, matched: source.headers[index],
      values: DATE_FIELDS.has(field) ? "dates" : field === "held minutes" ? "durations" : "words",
      timeIndex: known?.index === index ? known.timeIndex : undefined,
      unit: field === "held minutes" ? (unitOfFormat(format) ?? unit ?? (known?.index === index ? known.unit : undefined) ?? "minutes") : undefined,
      isUtc,
    });
  }
  const given = new Set([...mapped.values()].map(({ index }) => index));
  const columns = new Map([...recognition.columns].filter(([field, { index }]) => !mapped.has(field) && !given.has(index)));
  for (const [field, column] of mapped) columns.set(field, column);

  const dateFormats = new Map(recognition.dateFormats);
  for (const { field, index } of mapped.values()) if (DATE_FIELDS.has(field) && !dateFormats.has(index)) dateFormats.set(index, decideDateFormat(source.column(index), source.date1904));
  const used = new Set([...columns.values()].flatMap(({ index, timeIndex }) => [index, timeIndex]));
  return {
    columns, dateFormats, system: recognition.system,
    isEventLog: isEventLog(source, columns.get("id")?.index, columns.get("changed at")?.index),
    unused: source.headers.filter((header, index) => header.trim() !== "" && !used.has(index)),
    findings: [...recognition.findings, ...findings],
  };
}

/** The date order that a `Format` cell states, e.g. "DMY" or "dd/mm/yyyy". */
export function orderOfFormat(format: string): DateOrder | undefined {
  const letters = format.toUpperCase().replace(/[^DMY]/g, "").replace(/(.)\1+/g, "$1").slice(0, 3);
  return letters === "DMY" || letters === "MDY" || letters === "YMD" ? letters : undefined;
}

function unitOfFormat(format: string): TimeUnit | undefined {
  return normaliseHeader(format).unit;
}

function headerIndex(headers: readonly string[], name: string): number {
  const exact = headers.findIndex((header) => header.trim() === name.trim());
  return exact >= 0 ? exact : headers.findIndex((header) => plainWords(header) !== "" && plainWords(header) === plainWords(name));
}

/** The header that differs in the fewest letters; "" when none is near. */
function nearestHeader(headers: readonly string[], name: string): string {
  const wanted = plainWords(name);
  let best = "";
  let least = Math.max(2, Math.floor(wanted.length / 2)) + 1;
  for (const header of headers) {
    const words = plainWords(header);
    if (words === "") continue;
    const distance = words.includes(wanted) || wanted.includes(words) ? 1 : editDistance(words, wanted);
    if (distance < least) [best, least] = [header, distance];
  }
  return best;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length];
}
