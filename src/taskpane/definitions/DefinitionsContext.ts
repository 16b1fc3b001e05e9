import { createContext, useContext } from "react";
import type { Messages } from "../../messages";
import type { Tickets } from "../../service-level/ticket";
import type { DefinitionEdit } from "../../tables";
import type { DefinitionBook } from "../../workbook";
import type { EditableTable } from "./editableTables";

/** What the parts of the definitions view share. */
export interface Definitions {
  readonly messages: Messages;
  readonly book: DefinitionBook;
  /** The tickets of the workbook; `undefined`: there are none, or they are not read yet. */
  readonly tickets: Tickets | undefined;
  /** Carries out edits in the workbook. Answers whether it did; if not, the reason is shown. */
  save(edits: readonly DefinitionEdit[], seen: DefinitionBook, said: string): Promise<boolean>;
  /** Opens a page of the view. `focus`: what takes the focus there, by its key; default: the heading of the page. */
  go(page: Page, focus?: FocusKey): void;
  /** Hands the focus to what is on the page already. */
  focusOn(key: FocusKey): void;
  /** Tells screen readers what happened. */
  announce(text: string): void;
}

/** Where a person is in the view. `row` is a sheet row; `fresh` are the cells that a new row begins with. */
export type Page =
  | { readonly kind: "home" }
  | { readonly kind: "list"; readonly table: EditableTable }
  | { readonly kind: "row"; readonly table: EditableTable; readonly row: number; readonly from: Page }
  | { readonly kind: "new"; readonly table: EditableTable; readonly fresh: Readonly<Record<string, string | number | boolean>>; readonly from: Page }
  | { readonly kind: "agreement" }
  | { readonly kind: "publicHolidays" };

/** Something that the focus goes back to: a row such as `SLAs/5`, a table such as `Holidays`, or the way to add a row. */
export type FocusKey = `${EditableTable}/${number}` | EditableTable | "add";

/** Marks an element that the focus goes back to. */
export const focusMark = (key: FocusKey) => ({ "data-focus-key": key });

export const DefinitionsContext = createContext<Definitions | undefined>(undefined);

/** @throws outside of the definitions view */
export function useDefinitions(): Definitions {
  const definitions = useContext(DefinitionsContext);
  if (definitions === undefined) throw new Error("useDefinitions is used outside of the definitions view.");
  return definitions;
}
