import type { Cell } from "../../tables";
import { literal, setTableBody, showAllRows } from "../excel";
import type { DefinitionSheet } from "./definitionSheets";
import { holdsFormula } from "./loadDefinitionBook";
import { removeNewSheets } from "./removeNewSheets";

/**
 * Puts tables back as they were read, and deletes the definition sheets that were not there: what a failed edit may have done is
 * undone. `titles`: the names by which definition sheets begin.
 */
export async function restoreDefinitionSheets(
  context: Excel.RequestContext, sheets: readonly DefinitionSheet[], knownSheets: ReadonlySet<string>, titles: readonly string[],
): Promise<void> {
  const tables = sheets.map((sheet) => {
    const table = context.workbook.tables.getItem(sheet.name);
    return { sheet, table, columns: table.columns.load({ name: true }), body: table.getDataBodyRange().load({ rowCount: true }) };
  });
  await removeNewSheets(context, knownSheets, titles);
  showAllRows(context, sheets);
  for (const { sheet, table, columns, body } of tables) {
    const { headers, firstRow, firstColumn } = sheet.source;
    for (const column of columns.items.slice(headers.length)) column.delete();
    const place = { top: firstRow - 2, left: firstColumn - 1, width: headers.length, height: body.rowCount };
    await setTableBody(context, context.workbook.worksheets.getItem(sheet.sheet), table, place, bodyOf(sheet));
  }
  await context.sync();
}

function bodyOf(sheet: DefinitionSheet): Cell[][] {
  const { source, formulas } = sheet;
  return formulas.map((row, index) => row.map((formula, column) =>
    holdsFormula(sheet, source.firstRow + index, source.headers[column]) ? (formula as Cell) : literal(source.column(column)[index] ?? "")));
}
