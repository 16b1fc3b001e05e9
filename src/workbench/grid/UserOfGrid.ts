import type { ICellData, ICommandInfo, ICommandService, IObjectMatrixPrimitiveType, IRange, Nullable } from "@univerjs/core";
import { CanceledError, CommandType, RedoCommand, UndoCommand } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { SetRangeValuesCommand, SetRangeValuesMutation, SetWorksheetColWidthMutation, SetWorksheetRowHeightMutation } from "@univerjs/preset-sheets-core";
import type { Area, SheetModel } from "../../host/model";
import { PIXELS_PER_POINT } from "../pixels";
import type { Edit } from "./editedCells";
import { editedCells } from "./editedCells";
import type { SheetCells } from "./SheetCells";

/** What the user does in the grid. */
export interface UserEvents {
  onEdit(sheet: SheetModel, edit: Edit): void;
  onUndo(direction: "undo" | "redo"): void;
  onSelect(sheet: SheetModel, area: Area): void;
  onEditing(isEditing: boolean): void;
  /** New widths or heights in points, by column or row. */
  onResize(sheet: SheetModel, kind: "columns" | "rows", sizes: ReadonlyMap<number, number>): void;
  /** Something that the grid offers and this workbook does not do. */
  onRefused(): void;
}

/** A sheet of the workbook as the grid has it. */
export interface SheetOfGrid {
  readonly model: SheetModel;
  readonly cells: SheetCells;
}

/** Changes of the grid's own state that do not touch the workbook. */
const OWN_CHANGES = new Set<string>([SetRangeValuesMutation.id, SetWorksheetColWidthMutation.id, SetWorksheetRowHeightMutation.id, "sheet.mutation.set-worksheet-row-auto-height", "sheet.mutation.set-worksheet-row-is-auto-height"]);

/** Tells what the user does in the grid in the terms of the workbook, and stops what the workbook does not do. */
export class UserOfGrid {
  #isTyped = false;
  #isEditing = false;

  constructor(
    private readonly sheetOf: (id: string) => SheetOfGrid | undefined,
    /** Whether it is the workbook that changes the grid, and nobody else. */
    private readonly isApplying: () => boolean,
    private readonly events: UserEvents,
  ) {}

  /** Whether a cell is being typed into. */
  get isEditing(): boolean {
    return this.#isEditing;
  }

  listenTo(api: FUniver, commands: ICommandService): void {
    const { Event } = api;
    commands.beforeCommandExecuted((command) => this.#before(command));
    commands.onCommandExecuted((command) => this.#after(command));
    api.addEvent(Event.SheetEditStarted, () => this.#setEditing(true));
    api.addEvent(Event.SheetEditEnded, () => this.#setEditing(false));
    api.addEvent(Event.SelectionChanged, ({ worksheet, selections }) => this.#selected(worksheet.getSheetId(), selections.at(-1)));
  }

  #setEditing(isEditing: boolean): void {
    this.#isEditing = isEditing;
    this.events.onEditing(isEditing);
  }

  #selected(id: string, range: IRange | undefined): void {
    const shown = this.sheetOf(id);
    if (this.isApplying() || !shown || !range) return;
    this.events.onSelect(shown.model, { top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn });
  }

  /** Throwing here stops a command before it does anything. */
  #before({ id, type }: Readonly<ICommandInfo>): void {
    if (this.isApplying()) return;
    if (id === SetRangeValuesCommand.id) this.#isTyped = true;
    if ((id === UndoCommand.id || id === RedoCommand.id) && !this.#isEditing) {
      this.events.onUndo(id === UndoCommand.id ? "undo" : "redo");
      throw new CanceledError();
    }
    if (type === CommandType.MUTATION && id.startsWith("sheet.mutation.") && !OWN_CHANGES.has(id)) {
      this.events.onRefused();
      throw new CanceledError();
    }
  }

  #after({ id, params }: Readonly<ICommandInfo>): void {
    if (this.isApplying()) return;
    if (id === SetRangeValuesCommand.id) this.#isTyped = false;
    if (id === SetRangeValuesMutation.id) {
      const { subUnitId, cellValue } = params as { subUnitId: string; cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>> };
      this.#edited(subUnitId, cellValue ?? {});
    }
    if (id === SetWorksheetColWidthMutation.id) {
      const { subUnitId, ranges, colWidth } = params as { subUnitId: string; ranges: IRange[]; colWidth: number | Record<number, number> };
      this.#resized(subUnitId, "columns", ranges.map(({ startColumn, endColumn }) => [startColumn, endColumn]), colWidth);
    }
    if (id === SetWorksheetRowHeightMutation.id) {
      const { subUnitId, ranges, rowHeight } = params as { subUnitId: string; ranges: IRange[]; rowHeight: number | Record<number, number> };
      this.#resized(subUnitId, "rows", ranges.map(({ startRow, endRow }) => [startRow, endRow]), rowHeight);
    }
  }

  #edited(id: string, values: IObjectMatrixPrimitiveType<Nullable<ICellData>>): void {
    const shown = this.sheetOf(id);
    const edit = editedCells(values, this.#isTyped);
    // The grid merged the new contents into the cells that it was given; they are read afresh.
    shown?.cells.forget();
    if (shown && edit) this.events.onEdit(shown.model, edit);
  }

  #resized(id: string, kind: "columns" | "rows", spans: (readonly [number, number])[], sizes: number | Record<number, number>): void {
    const shown = this.sheetOf(id);
    if (!shown) return;
    const points = new Map<number, number>();
    for (const [first, last] of spans) {
      for (let index = first; index <= last; index++) {
        const pixels = typeof sizes === "number" ? sizes : sizes[index];
        if (pixels !== undefined) points.set(index, pixels / PIXELS_PER_POINT);
      }
    }
    this.events.onResize(shown.model, kind, points);
  }
}
