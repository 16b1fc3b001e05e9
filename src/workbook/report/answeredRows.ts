import type { ReportBlock, ReportRow, ReportSheet, TableBlock } from "./reportSheet";
import { tablesOf } from "./reportSheet";
import { earlierRows, type ExistingReport, type ExistingTable } from "./reportState";

/**
 * The sheet with the rows of an earlier run that somebody has answered and that this review does not ask again, below its own: in tables that keep them
 * (`keepsAnswered`).
 */
export function withAnsweredRows(sheet: ReportSheet, existing: ExistingReport | undefined): ReportSheet {
  if (!existing) return sheet;
  const tables = tablesOf(sheet);
  const kept = (block: ReportBlock): ReportBlock => (block.kind === "table" && block.keepsAnswered ? { ...block, rows: [...block.rows, ...answeredRows(block, existing.tables[tables.indexOf(block)])] } : block);
  return { ...sheet, blocks: sheet.blocks.map(kept) };
}

function answeredRows(table: TableBlock, earlier: ExistingTable): ReportRow[] {
  const { columns, rows, keys = [] } = table;
  const keyOf = (row: ReportRow) => columns.map(({ header }, at) => (keys.includes(header) ? String(row[at]) : "")).join("\u0000");
  const asked = new Set(rows.map(keyOf));
  return earlierRows(table, earlier).filter((row) => !asked.has(keyOf(row)) && row.some((cell, at) => columns[at].kind === "input" && cell !== ""));
}
