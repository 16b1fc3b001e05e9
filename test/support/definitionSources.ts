import type { Finding } from "../../src/service-level/finding";
import { readDefinitions } from "../../src/tables/definitions";
import type { Cell, TableSource } from "../../src/tables/types";

/** A definition table as a workbook gives it: header row in row 1, `rows` from row 2 on. */
export function aDefinitionTable(name: string, headers: readonly string[], ...rows: readonly (readonly Cell[])[]): TableSource {
  return {
    name, headers, size: rows.length, firstRow: 2, firstColumn: 1, date1904: false,
    column: (index) => rows.map((row) => row[index] ?? ""),
  };
}

/** What `readDefinitions` makes of these tables. */
export function definitionsFrom(...tables: readonly TableSource[]): ReturnType<typeof readDefinitions> {
  return readDefinitions(new Map(tables.map((table) => [table.name, table])));
}

/** Findings in short: code, place and what was found, so that a test shows them at a glance. */
export function inShort(findings: readonly Finding[]): string[] {
  return findings.map(({ code, place, found, names }) =>
    [code, place.table, place.row, place.column, found ?? names?.join(", ")].filter((part) => part !== undefined).join(" | "));
}
