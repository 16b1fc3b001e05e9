import type { Area, SheetModel, WorkbookModel } from "../model";
import type { HostType } from "../richapi";
import type { EntryContext } from "./cells/parseEntry";
import { EventHub } from "./events/EventHub";
import { RangeRef } from "./RangeRef";

/** The members of one Office.js class of this Excel. */
export type ExcelType<T> = HostType<T, ExcelSession>;

/** Cells that were written since the last recalculation. */
export interface CellChange {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/** What the system's region parts lists with: ";" where numbers have a decimal comma. */
export type ListSeparator = "," | ";";

export type ChangeOrigin = "addin" | "user";

/** What all objects of one open workbook share: the model, the selection, and the record of what changed. */
export class ExcelSession {
  readonly events = new EventHub();
  selection: { sheet: SheetModel; area: Area } | undefined;
  /** Base64 texts (or "" for an empty one) of the workbooks that the add-in opened. */
  readonly createdWorkbooks: string[] = [];
  readonly entry: EntryContext;
  /** Who is changing the workbook just now. */
  origin: ChangeOrigin = "addin";
  enableEvents = true;
  /** No recalculation within the present batch. */
  isCalculationSuspended = false;
  isSaved = true;
  #pending: CellChange[] = [];
  #spills = new Map<SheetModel, { row: number; column: number; area: Area }[]>();
  /** Filled by the server: things that must follow moved cells. */
  liveTargets: () => Iterable<unknown> = () => [];
  /** Filled by the host: recalculates at once, whatever the mode. */
  requestCalculation: (full: boolean) => void = () => undefined;
  removeReference: (id: string) => void = () => undefined;
  removeAllReferences: () => void = () => undefined;
  /** Filled by whoever has a window to show a further workbook in; its file as base64 text, "" for an empty one. */
  showWorkbook: (base64: string) => void = () => undefined;

  constructor(
    readonly workbook: WorkbookModel,
    readonly displayLanguage: string,
    readonly name: string,
    currentYear: number,
    readonly listSeparator: ListSeparator,
  ) {
    this.entry = {
      get date1904() {
        return workbook.date1904;
      },
      currentYear,
    };
  }

  /** The add-in opens a further workbook. */
  openCreated(base64: string): void {
    this.createdWorkbooks.push(base64);
    this.showWorkbook(base64);
  }

  /** Notes written cells: they make formulas stale and raise events. */
  cellsChanged(sheet: SheetModel, area: Area, changeType = "RangeEdited", details?: Record<string, unknown>): void {
    this.#noteChange(sheet, area);
    if (this.enableEvents) this.events.cellsChanged(new RangeRef(sheet, area), changeType, this.origin, details);
  }

  /** Notes rows that changed places. That is an event of its own: Excel does not say that it tells of a sort as an edit, too. */
  rowsSorted(sheet: SheetModel, area: Area): void {
    this.#noteChange(sheet, area);
    if (this.enableEvents) this.events.rowsSorted(new RangeRef(sheet, area));
  }

  #noteChange(sheet: SheetModel, area: Area): void {
    sheet.changed.add("cells");
    this.isSaved = false;
    this.#pending.push({ sheet, area });
  }

  /** Changes since the last call; the caller recalculates for them. */
  takePending(): readonly CellChange[] {
    const taken = this.#pending;
    this.#pending = [];
    return taken;
  }

  get hasPending(): boolean {
    return this.#pending.length > 0;
  }

  /** Blocks of this sheet that one dynamic formula fills. */
  spills(sheet: SheetModel): { row: number; column: number; area: Area }[] {
    let found = this.#spills.get(sheet);
    if (!found) {
      found = [];
      for (let row = 0; row < sheet.rows.length; row++) {
        const formulas = sheet.rows[row]?.formulas;
        if (!formulas) continue;
        for (let column = 0; column < formulas.length; column++) {
          const area = formulas[column]?.ref;
          if (area && (area.top !== area.bottom || area.left !== area.right)) found.push({ row, column, area });
        }
      }
      this.#spills.set(sheet, found);
    }
    return found;
  }

  /** Formulas changed or were calculated: what they fill must be looked up again. */
  forgetSpills(): void {
    this.#spills.clear();
  }

  /** The sheet that is shown; beside a chart sheet, which is none of them, the first that can be. */
  activeSheet(): SheetModel {
    const { sheets, activeSheetId } = this.workbook;
    return sheets.find(({ id }) => id === activeSheetId) ?? sheets.find(({ visibility }) => visibility === "Visible") ?? sheets[0];
  }

  selectedRange(): RangeRef {
    const selected = this.selection;
    if (selected && this.workbook.sheets.includes(selected.sheet)) return new RangeRef(selected.sheet, selected.area);
    return new RangeRef(this.activeSheet(), { top: 0, left: 0, bottom: 0, right: 0 });
  }
}
