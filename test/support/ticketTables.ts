import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../../src/service-level/finding";
import { matrixSource, readCsv, type Cell, type CsvFile, type TableSource } from "../../src/tables";

/** A sheet called Tickets, header row first. */
export function ticketSheet(rows: Cell[][], date1904 = false): TableSource {
  return matrixSource(rows, { name: "Tickets", date1904 }).source;
}

/** One of the excerpts in `test/cases/exports`. */
export function exportFile(name: string): CsvFile {
  return readCsv(readFileSync(join(__dirname, "../cases/exports", name)), name);
}

export function findingsOf(findings: readonly Finding[], code: string): readonly Finding[] {
  return findings.filter((finding) => finding.code === code);
}

/** Instants as ISO text to the minute, "" where there is none. */
export function times(instants: Float64Array): string[] {
  return Array.from(instants, (instant) => (Number.isNaN(instant) ? "" : new Date(instant).toISOString().slice(0, 16)));
}
