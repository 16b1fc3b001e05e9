import { AGREEMENT_ITEMS, type Cell, cellAt, type DefinitionKind, type DefinitionEdit, definitionCell, type DefinitionTableName, definitionTable, definitionText, filledRows, idColumn, type RowCells, sameName, tableNamed } from "../../../tables";
import type { DefinitionBook } from "../../../workbook";
import type { EditableTable } from "../editableTables";

/** What a form edits: a row of a table, a new row, or the items of the agreement. */
export type FormTarget =
  | { readonly kind: "row"; readonly table: Exclude<EditableTable, "Agreement">; readonly row: number }
  | { readonly kind: "new"; readonly table: Exclude<EditableTable, "Agreement">; readonly fresh: RowCells }
  | { readonly kind: "agreement"; readonly table: "Agreement" };

/** One field of a form: the cell behind it and how it is entered. */
export interface DraftField {
  /** Column, or item of the agreement. */
  readonly name: string;
  /** Column of the sheet. */
  readonly column: string;
  /** Sheet row; `undefined`: the row is still to be added. */
  readonly row: number | undefined;
  readonly kind: DefinitionKind;
  readonly default: string;
  readonly isRequired: boolean;
  readonly allowed: readonly string[];
  readonly linksTo: readonly DefinitionTableName[];
  readonly text: string;
  readonly hasFormula: boolean;
}

/** The fields of a form with what the workbook holds. */
export function draftFields(book: DefinitionBook, target: FormTarget): DraftField[] {
  const source = tableNamed(book.sources, target.table);
  if (target.kind === "agreement") {
    return AGREEMENT_ITEMS.map(({ item, kind, allowed = [], linksTo = [] }) => {
      const row = source && filledRows(source).find((each) => sameName(String(cellAt(source, each, "Item"))) === sameName(item));
      return {
        name: item, column: "Value", row, kind: allowed.length > 0 ? "oneOf" : kind, default: "", isRequired: false, allowed, linksTo,
        text: row === undefined ? "" : definitionText(kind, cellAt(source!, row, "Value"), book.date1904), hasFormula: row !== undefined && book.hasFormula("Agreement", row, "Value"),
      };
    });
  }
  return definitionTable(target.table).columns.map((column) => {
    const cell: Cell = target.kind === "new" ? (target.fresh[column.name] ?? "") : cellAt(source!, target.row, column.name);
    return {
      name: column.name, column: column.name, row: target.kind === "row" ? target.row : undefined, kind: column.kind, default: column.default, isRequired: column.required,
      allowed: column.allowed ?? [], linksTo: column.linksTo ?? [], text: definitionText(column.kind, cell, book.date1904),
      hasFormula: target.kind === "row" && book.hasFormula(target.table, target.row, column.name),
    };
  });
}

/** What the changed texts of a form come to as edits; none when a row is not changed. `texts`: by field name. */
export function draftEdits(book: DefinitionBook, target: FormTarget, fields: readonly DraftField[], texts: ReadonlyMap<string, string>): DefinitionEdit[] {
  const order = book.agreement.dateOrder;
  const changed = fields.filter(({ name, text }) => texts.has(name) && texts.get(name)!.trim() !== text.trim());
  const cellOf = ({ name, kind }: DraftField): Cell => definitionCell(kind, texts.get(name)!, order, book.date1904);
  if (target.kind === "new") {
    const entered = Object.fromEntries(changed.map((field) => [field.name, cellOf(field)]));
    return [{ kind: "add", table: target.table, cells: { ...target.fresh, ...entered } }];
  }
  if (target.kind === "agreement") {
    return changed.map((field): DefinitionEdit => field.row === undefined
      ? { kind: "add", table: "Agreement", cells: { Item: field.name, Value: cellOf(field) } }
      : { kind: "change", table: "Agreement", row: field.row, cells: { Value: cellOf(field) } });
  }
  const id = idColumn(target.table)?.name;
  const renamed = changed.find(({ name, text }) => name === id && text !== "" && texts.get(name)!.trim() !== "");
  const rest = changed.filter((field) => field !== renamed);
  return [
    ...(renamed === undefined ? [] : [{ kind: "rename", table: target.table, from: renamed.text, to: texts.get(renamed.name)!.trim() } as const]),
    ...(rest.length === 0 ? [] : [{ kind: "change", table: target.table, row: target.row, cells: Object.fromEntries(rest.map((field) => [field.column, cellOf(field)])) } as const]),
  ];
}
