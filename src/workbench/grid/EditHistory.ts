import type { SheetModel } from "../../host/model";
import type { Edit } from "./editedCells";
import { presentEntries } from "./editedCells";

interface Step {
  readonly sheet: SheetModel;
  readonly before: Edit;
  readonly after: Edit;
}

const MAX_STEPS = 100;

/** What the user entered, so that it can be taken back and done again. Changes that the add-in makes are not part of it, as in Excel. */
export class EditHistory {
  #done: Step[] = [];
  #undone: Step[] = [];

  /** Notes an edit that was made; `before` is what stood there. */
  add(sheet: SheetModel, before: Edit, edit: Edit): void {
    this.#done.push({ sheet, before, after: presentEntries(sheet, edit) });
    if (this.#done.length > MAX_STEPS) this.#done.shift();
    this.#undone = [];
  }

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  clear(): void {
    this.#done = [];
    this.#undone = [];
  }

  /**
   * What to enter to take back the last edit, or with "redo" to make it again. "changed": its cells have other contents by now, so
   * that taking it back would destroy what came later; the step is dropped. Undefined: there is nothing.
   */
  take(direction: "undo" | "redo", sheets: readonly SheetModel[]): { sheet: SheetModel; edit: Edit } | "changed" | undefined {
    const [from, to] = direction === "undo" ? [this.#done, this.#undone] : [this.#undone, this.#done];
    const step = from.pop();
    if (!step) return undefined;
    const [expected, wanted] = direction === "undo" ? [step.after, step.before] : [step.before, step.after];
    const isAsExpected = sheets.includes(step.sheet) && JSON.stringify(presentEntries(step.sheet, expected).entries) === JSON.stringify(expected.entries);
    if (!isAsExpected) {
      this.clear();
      return "changed";
    }
    to.push(step);
    return { sheet: step.sheet, edit: wanted };
  }
}
