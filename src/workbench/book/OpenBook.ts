import type { Calculator } from "../../host/calc";
import { LocalExcel } from "../../host/excel";
import type { FrameConnection, OfficeTheme } from "../../host/frame";
import { connectFrame } from "../../host/frame";
import type { CellValue, SheetModel, WorkbookModel } from "../../host/model";
import { pointsToChars } from "../../host/model";
import type { Edit } from "../grid/editedCells";
import { presentEntries } from "../grid/editedCells";
import { EditHistory } from "../grid/EditHistory";
import { paneFunctions } from "./paneFunctions";

/** An open workbook: the local Excel that holds it, its calculation, and the pane's page once that has connected. */
export class OpenBook {
  readonly host: LocalExcel;
  readonly history = new EditHistory();
  #calculator: Promise<Calculator> | undefined;
  #pane: FrameConnection | undefined;
  /** Something was computed before the pane's functions were there. */
  #missedFunctions = false;

  constructor(
    workbook: WorkbookModel,
    readonly fileName: string,
    displayLanguage: string,
  ) {
    this.host = new LocalExcel({
      workbook,
      limits: "web",
      name: fileName,
      displayLanguage,
      recalculate: async (book) => {
        if (Object.keys(this.#pane?.functions() ?? {}).length === 0) this.#missedFunctions = true;
        await (await this.calculator()).recalculate(book);
      },
    });
  }

  /** The calculation comes in a file of its own: nothing on the first screen needs it. */
  calculator(): Promise<Calculator> {
    this.#calculator ??= import("../../host/calc").then(({ createCalculator }) => createCalculator({ functions: () => paneFunctions(this.#pane?.functions() ?? {}) }));
    return this.#calculator;
  }

  /** Values of formulas that stand in no cell. Relative references move by the rows and columns given with each. */
  async evaluate(formulas: readonly { readonly text: string; readonly rows: number; readonly columns: number }[], sheetName: string): Promise<(CellValue | undefined)[]> {
    const [calculator, { shiftFormula }] = await Promise.all([this.calculator(), import("../../host/xlsx")]);
    const answers = await calculator.evaluate(this.host.workbook, formulas.map(({ text, rows, columns }) => shiftFormula(text, rows, columns)), sheetName);
    return answers.map((matrix) => matrix[0]?.[0]);
  }

  /** Called by the pane's page before it loads Office.js. A page that was there before is forgotten. */
  connectPane(frame: Window, theme: OfficeTheme): void {
    this.#pane?.disconnect();
    this.#pane = connectFrame(frame, this.host, { theme, onFunctions: () => this.#functionsCame() });
  }

  get pane(): FrameConnection | undefined {
    return this.#pane;
  }

  close(): void {
    this.#pane?.disconnect();
    this.#pane = undefined;
  }

  async enter(sheet: SheetModel, edit: Edit): Promise<void> {
    const before = presentEntries(sheet, edit);
    await this.host.enter(sheet, edit.area.top, edit.area.left, edit.entries);
    this.history.add(sheet, before, edit);
  }

  /** Takes the last entry back, or makes it again. False when its cells have changed since. */
  async undo(direction: "undo" | "redo"): Promise<boolean> {
    const step = this.history.take(direction, this.host.workbook.sheets);
    if (step === "changed") return false;
    if (!step) return true;
    const { sheet, edit } = step;
    await this.host.enter(sheet, edit.area.top, edit.area.left, edit.entries);
    await this.host.select(sheet, edit.area);
    return true;
  }

  /** Sets widths of columns or heights of rows, in points. */
  resize(sheet: SheetModel, kind: "columns" | "rows", sizes: ReadonlyMap<number, number>): Promise<void> {
    return this.host.change(() => {
      for (const [index, points] of sizes) {
        if (kind === "rows") Object.assign(sheet.row(index), { heightPt: points, hidden: points === 0 });
        else sheet.columnWidths.set(index, { ...sheet.columnWidths.get(index), widthChars: pointsToChars(points), hidden: points === 0 });
      }
      sheet.changed.add(kind === "rows" ? "cells" : "view");
    });
  }

  #functionsCame(): void {
    if (!this.#missedFunctions) return;
    this.#missedFunctions = false;
    void this.host.calculate();
  }
}
