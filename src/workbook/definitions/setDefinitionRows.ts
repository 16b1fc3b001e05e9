import type { Messages } from "../../messages";
import { normalWord } from "../../service-level/agreement";
import { cellAt, type DefinitionEdit, definitionTable, type DefinitionTableName, filledRows, type RowCells, tableNamed } from "../../tables";
import { editDefinitions } from "./editDefinitions";
import { loadDefinitionBook } from "./loadDefinitionBook";

/** One row of a definition table by the content of its first column. */
export interface DefinitionRow {
  readonly key: string;
  /** Cells by column name; the others stay as they are. `undefined` takes the row away. */
  readonly cells: RowCells | undefined;
}

/**
 * Makes rows of a definition table say what is given, adds those that it lacks, and makes the table when the workbook has none. The first
 * row of a key is changed, as it is the one that counts; keys are compared without regard to case and outer blanks. All or nothing.
 * @throws {DefinitionEditError} the sheet is protected or a cell holds a formula; nothing was written
 */
export async function setDefinitionRows(context: Excel.RequestContext, table: DefinitionTableName, rows: readonly DefinitionRow[], messages: Messages): Promise<void> {
  const { sources } = await loadDefinitionBook(context);
  const source = tableNamed(sources, table);
  const keyColumn = definitionTable(table).columns[0].name;
  const rowOf = (key: string) => source && filledRows(source).find((row) => normalWord(String(cellAt(source, row, keyColumn))) === normalWord(key));
  const edits = rows.flatMap(({ key, cells }): DefinitionEdit[] => {
    const row = rowOf(key);
    if (cells === undefined) return row === undefined ? [] : [{ kind: "delete", table, row }];
    return [row === undefined ? { kind: "add", table, cells: { ...cells, [keyColumn]: key } } : { kind: "change", table, row, cells }];
  });
  await editDefinitions(context, sources, edits, messages);
}
