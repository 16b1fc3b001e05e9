/** Why an edit of the definitions was not made; the workbook is as it was. */
export type EditRefusal =
  /** Somebody changed the row, or the table, after it was read. */
  | "changedMeanwhile"
  | "sheetProtected"
  /** The cell holds a formula of the user's. */
  | "cellHoldsFormula"
  /** The new id is that of another row. */
  | "idTaken";

/** An edit of the definitions was refused before anything was written. */
export class DefinitionEditError extends Error {
  constructor(
    readonly code: EditRefusal,
    readonly table: string,
    /** The sheet, the column or the id that it is about; "" for none. */
    readonly found = "",
  ) {
    super(`${table}: the edit was refused (${code}${found === "" ? "" : `, ${found}`}).`);
    this.name = "DefinitionEditError";
  }
}
