import { columnIndex, type DefinitionTableName, readDefinitions, tableNamed, type TableSource } from "../../tables";
import { askDateSystem } from "../excel";
import { readDefinitionSheets, type DefinitionSheet } from "./definitionSheets";
import type { LoadedDefinitions } from "./loadDefinitions";

/** The definitions with the rows behind them: what a person who edits them looks at. */
export interface DefinitionBook extends LoadedDefinitions {
  /** The tables by their names in the workbook. */
  readonly sources: ReadonlyMap<string, TableSource>;
  /** The workbook counts its days from 1904. */
  readonly date1904: boolean;
  /** Whether a cell of a sheet row holds a formula, which an edit leaves alone. */
  readonly hasFormula: (table: DefinitionTableName, row: number, column: string) => boolean;
}

/** Reads every definition table with its rows. Two syncs; writes nothing. */
export async function loadDefinitionBook(context: Excel.RequestContext): Promise<DefinitionBook> {
  const system = askDateSystem(context);
  const sheets = await readDefinitionSheets(context);
  const sources = new Map(sheets.map(({ name, source }) => [name, source]));
  return {
    ...readDefinitions(sources),
    tables: new Set(sources.keys()),
    sources,
    date1904: system.date1904,
    hasFormula(table, row, column) {
      const source = tableNamed(sources, table);
      const sheet = sheets.find((each) => each.source === source);
      return sheet !== undefined && holdsFormula(sheet, row, column);
    },
  };
}

/** Whether the cell of a sheet row holds a formula. */
export function holdsFormula({ source, formulas }: DefinitionSheet, row: number, column: string): boolean {
  const index = columnIndex(source, column);
  const index0 = row - source.firstRow;
  const formula = formulas[index0]?.[index];
  return typeof formula === "string" && formula.startsWith("=") && formula !== source.column(index)[index0];
}
