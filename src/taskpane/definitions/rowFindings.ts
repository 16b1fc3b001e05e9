import type { Finding } from "../../service-level/finding";
import { type DefinitionTableName, sameName } from "../../tables";

/** What is wrong or doubtful in one row of a table, notes left aside; a finding of several rows belongs to each of them. */
export function rowFindings({ findings }: { readonly findings: readonly Finding[] }, table: DefinitionTableName, row: number): Finding[] {
  return findings.filter((finding) => finding.severity !== "note" && isOfRow(finding, table, row));
}

/** Everything that is said about one cell, notes included. */
export function cellFindings({ findings }: { readonly findings: readonly Finding[] }, table: DefinitionTableName, row: number, column: string): Finding[] {
  return findings.filter((finding) => isOfRow(finding, table, row) && sameName(finding.place.column ?? "") === sameName(column));
}

function isOfRow({ place, rows }: Finding, table: DefinitionTableName, row: number): boolean {
  return sameName(place.table) === sameName(table) && (place.row === row || rows.includes(row));
}
