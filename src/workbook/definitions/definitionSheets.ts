import { matrixSource, type TableSource } from "../../tables";
import { askDateSystem, loadTableCells, type MaybeFiltered } from "../excel";
import { isDefinitionTable } from "./isDefinitionTable";

/** A definition table as it stands in the workbook, with its formulas and formats. */
export interface DefinitionSheet extends MaybeFiltered {
  readonly sheet: string;
  readonly isProtected: boolean;
  readonly source: TableSource;
  /** Rows below the header row, blank ones at the end included, totals not. */
  readonly bodyRows: number;
  /** The body as Office.js gives it. */
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

/** Reads every definition table of the workbook with all that an edit needs to know of it. Two syncs, more where a table is long; writes nothing. */
export async function readDefinitionSheets(context: Excel.RequestContext): Promise<DefinitionSheet[]> {
  const tables = context.workbook.tables.load({ name: true, showTotals: true, showHeaders: true, worksheet: { name: true, protection: { protected: true } }, autoFilter: { isDataFiltered: true } });
  const system = askDateSystem(context);
  await context.sync();
  const found = tables.items.filter((table) => isDefinitionTable(table.name));
  const ranges = await loadTableCells(context, found, ["values", "formulas", "numberFormat"]);
  return found.map((table, index) => {
    const { values, formulas, numberFormat, rowIndex, columnIndex, rowCount } = ranges[index];
    const { source } = matrixSource(values, { name: table.name, firstRow: rowIndex + 1, firstColumn: columnIndex + 1, isTable: true, date1904: system.date1904 });
    return {
      name: table.name,
      sheet: table.worksheet.name,
      isProtected: table.worksheet.protection.protected,
      isFiltered: table.autoFilter.isDataFiltered,
      source,
      bodyRows: rowCount - 1,
      formulas: formulas.slice(1),
      numberFormats: numberFormat.slice(1) as string[][],
    };
  });
}
