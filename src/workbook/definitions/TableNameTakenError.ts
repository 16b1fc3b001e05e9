/** The workbook has a defined name that is that of a definition table, as `Holidays` of somebody's formulas with NETWORKDAYS: Excel gives no table such a name. Nothing was written. */
export class TableNameTakenError extends Error {
  readonly code = "tableNameTaken";

  constructor(readonly table: string) {
    super(`The workbook has a defined name "${table}", so no table can have it.`);
    this.name = "TableNameTakenError";
  }
}
