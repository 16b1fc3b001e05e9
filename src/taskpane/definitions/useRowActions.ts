import { cellAt, definitionTable, idColumn, planEdits, rowsWithId, tableNamed, type RowCells } from "../../tables";
import { type Page, useDefinitions } from "./DefinitionsContext";
import type { EditableTable } from "./editableTables";
import { nextId } from "./nextId";

/** The columns of an improvement that are true of it wherever it is made. */
const CARRIED_OVER = ["What", "Owner", "Horizon", "Expected effect"] as const;

/** What can be done with a row of a table besides editing it. */
export function useRowActions(table: Exclude<EditableTable, "Agreement">, from: Page) {
  const { book, messages, save, go } = useDefinitions();
  const source = tableNamed(book.sources, table);
  const add = (fresh: RowCells = {}) => {
    const id = nextId(book, table);
    go({ kind: "new", table, fresh: id === "" ? fresh : { [idColumn(table)!.name]: id, ...fresh }, from });
  };
  return {
    add,
    edit: (row: number) => go({ kind: "row", table, row, from }),
    /** A new row with the same cells; its id gets a number that is free. */
    duplicate(row: number) {
      const { columns } = definitionTable(table);
      const cells = Object.fromEntries(columns.map(({ name }) => [name, cellAt(source!, row, name)]));
      const id = columns.find(({ kind }) => kind === "id")?.name;
      if (id !== undefined) cells[id] = freeId(String(cells[id]), (candidate) => rowsWithId(source, table, candidate).length > 0);
      go({ kind: "new", table, fresh: cells, from });
    },
    /** A new row for doing the same elsewhere: what is done and by whom, without when and for what. */
    carryOver: (row: number) => add(Object.fromEntries(CARRIED_OVER.map((name) => [name, cellAt(source!, row, name)]))),
    /** How many cells elsewhere are emptied when the row goes. */
    unlinked: (row: number) => planEdits(book.sources, [{ kind: "delete", table, row }]).changes.length,
    remove: (row: number) => save([{ kind: "delete", table, row }], book, messages.editors.said.removed(table)),
  };
}

/** `P1-2`, `P1-3` ...: the first that is not taken. */
function freeId(id: string, isTaken: (id: string) => boolean): string {
  const stem = id.replace(/-\d+$/, "");
  let number = 2;
  while (isTaken(`${stem}-${number}`)) number++;
  return `${stem}-${number}`;
}
