import type { Agreement } from "../../service-level/agreement";
import type { Finding } from "../../service-level/finding";
import type { ServiceRecords } from "../../service-level/records";
import { matrixSource, readDefinitions, type TableSource } from "../../tables";
import { askDateSystem, findRowsBelow, loadTableCells } from "../excel";
import { isDefinitionTable } from "./isDefinitionTable";

/** The definitions as the workbook's tables state them, with what is wrong in them. */
export interface LoadedDefinitions {
  readonly agreement: Agreement;
  readonly records: ServiceRecords;
  readonly findings: readonly Finding[];
  /** Names of the definition tables that the workbook has, as they are written there. */
  readonly tables: ReadonlySet<string>;
}

/** Reads every definition table of the workbook, wherever it stands. Three syncs, more where a table is long; writes nothing. */
export async function loadDefinitions(context: Excel.RequestContext): Promise<LoadedDefinitions> {
  const tables = context.workbook.tables.load({ name: true, showTotals: true, showHeaders: true, worksheet: { name: true } });
  const system = askDateSystem(context);
  await context.sync();
  const found = tables.items.filter((table) => isDefinitionTable(table.name));
  const ranges = await loadTableCells(context, found, ["values"]);
  const sources = new Map<string, TableSource>();
  found.forEach((table, index) => {
    const { values, rowIndex, columnIndex } = ranges[index];
    const { source } = matrixSource(values, { name: table.name, firstRow: rowIndex + 1, firstColumn: columnIndex + 1, isTable: true, date1904: system.date1904 });
    sources.set(table.name, source);
  });
  const below = await findRowsBelow(context, found.map(({ name, worksheet, showTotals }, index) => {
    const { values, rowIndex, columnIndex } = ranges[index];
    return { table: name, sheet: worksheet.name, nextRow: rowIndex + values.length + (showTotals ? 2 : 1), firstColumn: columnIndex + 1, columns: values[0].length };
  }));
  const read = readDefinitions(sources);
  return { ...read, findings: [...read.findings, ...below], tables: new Set(found.map((table) => table.name)) };
}
