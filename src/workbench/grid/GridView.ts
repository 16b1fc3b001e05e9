import type { FUniver, ICellData, ICommandInfo, IObjectMatrixPrimitiveType, IRange, IWorkbookData, IWorksheetData, Nullable, Univer, Workbook } from "@univerjs/presets";
import { CanceledError, CommandType, ICommandService, InterceptorEffectEnum, mergeWorksheetSnapshotWithDefault, RedoCommand, UndoCommand } from "@univerjs/presets";
import type { IRender } from "@univerjs/preset-sheets-core";
import {
  BEFORE_CELL_EDIT,
  IEditorBridgeService,
  InsertSheetMutation,
  IRenderManagerService,
  INTERCEPTOR_POINT,
  RemoveSheetMutation,
  SetFrozenMutation,
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SheetInterceptorService,
  SheetSkeletonManagerService,
  ToggleGridlinesMutation,
} from "@univerjs/preset-sheets-core";
import type { LocalExcel } from "../../host/excel";
import type { Area, SheetModel } from "../../host/model";
import { PIXELS_PER_POINT } from "../pixels";
import { ConditionalLooks } from "./ConditionalLooks";
import type { Edit } from "./editedCells";
import { editedCells } from "./editedCells";
import { entryText } from "./entryText";
import type { AskFormulas } from "./FormulaAnswers";
import { FormulaAnswers } from "./FormulaAnswers";
import type { GridViewport } from "./gridViewport";
import { gridViewport } from "./gridViewport";
import { SheetCells } from "./SheetCells";
import { sheetFrame } from "./sheetFrame";
import { showHostCells } from "./showHostCells";
import type { GridOptions } from "./startGrid";
import { startGrid } from "./startGrid";
import { visibleContent } from "./visibleContent";

export interface GridEvents {
  onEdit(sheet: SheetModel, edit: Edit): void;
  onUndo(direction: "undo" | "redo"): void;
  onSelect(sheet: SheetModel, area: Area): void;
  onEditing(isEditing: boolean): void;
  /** New widths or heights in points, by column or row. */
  onResize(sheet: SheetModel, kind: "columns" | "rows", sizes: ReadonlyMap<number, number>): void;
  /** Conditions of the sheet hold formulas that must be computed. */
  onAsk: AskFormulas;
  /** The visible part moved or changed its size. */
  onView(): void;
  /** Something that the grid offers and this workbook does not do. */
  onRefused(): void;
}

interface ShownSheet {
  readonly model: SheetModel;
  readonly cells: SheetCells;
  frame: string;
}

/** Changes of the grid's own state that do not touch the workbook. */
const OWN_CHANGES = new Set<string>([SetRangeValuesMutation.id, SetWorksheetColWidthMutation.id, SetWorksheetRowHeightMutation.id, "sheet.mutation.set-worksheet-row-auto-height", "sheet.mutation.set-worksheet-row-is-auto-height"]);

/** The grid as a window on the open workbook: shows it and reports what the user does; the workbook alone holds the data. */
export class GridView {
  readonly #univer: Univer;
  readonly #api: FUniver;
  readonly #commands: ICommandService;
  #host: LocalExcel | undefined;
  #unitId = "";
  #opened = 0;
  readonly #answers = new FormulaAnswers(
    (formulas, sheetName) => this.events.onAsk(formulas, sheetName),
    () => {
      for (const { cells } of this.#shown.values()) cells.forget();
      this.#redraw();
    },
  );
  #shown = new Map<string, ShownSheet>();
  #isStarted = false;
  #isApplying = false;
  #isTyped = false;
  #isEditing = false;
  /** What is on the screen, and whether cells beyond it have changed since they were drawn. */
  #drawn = "";
  #isStaleBeyond = false;

  constructor(
    private readonly options: GridOptions,
    private readonly events: GridEvents,
  ) {
    const { univer, univerAPI } = startGrid(options);
    this.#univer = univer;
    this.#api = univerAPI;
    this.#commands = univer.__getInjector().get(ICommandService);
  }

  /** Shows another workbook. */
  show(host: LocalExcel): void {
    if (this.#unitId) this.#applying(() => this.#api.disposeUnit(this.#unitId));
    this.#host = host;
    this.#unitId = `workbook-${++this.#opened}`;
    this.#shown = new Map();
    this.#drawn = "";
    const active = host.session.activeSheet();
    const id = String(active.id);
    const snapshot: Partial<IWorkbookData> = { id: this.#unitId, name: host.session.name, sheetOrder: [id], sheets: { [id]: this.#adopt(active) } };
    this.#applying(() => {
      this.#api.createWorkbook(snapshot as IWorkbookData);
      this.#start();
      this.#openWindow(id);
    });
    this.#redraw();
  }

  /** Shows what changed in the workbook. */
  refresh(): void {
    const host = this.#host;
    if (!host) return;
    this.#answers.forget();
    for (const { cells } of this.#shown.values()) cells.forget();
    this.#applying(() => {
      this.#activate();
      this.#forgetRemoved(host);
      const active = this.#shown.get(String(host.session.activeSheet().id));
      if (active) this.#followFrame(active);
    });
    this.#redraw();
  }

  /** Marks the selection of the workbook in the grid. */
  showSelection(): void {
    const host = this.#host;
    const selected = host?.session.selection;
    if (!host || !selected || this.#isEditing || !this.#isDrawn) return;
    this.#applying(() => {
      this.#activate();
      const sheet = this.#api.getActiveWorkbook()?.getActiveSheet();
      const config = sheet?.getSheet().getConfig();
      if (!sheet || !config) return;
      const { top, left } = selected.area;
      const [bottom, right] = [Math.min(selected.area.bottom, config.rowCount - 1), Math.min(selected.area.right, config.columnCount - 1)];
      if (top > bottom || left > right) return;
      const marked = sheet.getSelection()?.getActiveRange()?.getRange();
      if (marked?.startRow === top && marked.startColumn === left && marked.endRow === bottom && marked.endColumn === right) return;
      sheet.setActiveSelection(sheet.getRange(top, left, bottom - top + 1, right - left + 1));
      const visible = sheet.getVisibleRange();
      if (!visible || top < visible.startRow || top > visible.endRow || left < visible.startColumn || left > visible.endColumn) sheet.scrollToCell(Math.max(0, top - 2), left);
    });
  }

  setLocale({ type, texts }: GridOptions["locale"]): void {
    this.#api.loadLocales(type, texts);
    this.#api.setLocale(type);
  }

  setDark(dark: boolean): void {
    this.#api.toggleDarkMode(dark);
  }

  viewport(): GridViewport | undefined {
    return gridViewport(this.#api, this.#render(), this.options.container);
  }

  dispose(): void {
    this.#univer.dispose();
  }

  /** A workbook that was opened just now has nothing drawn yet, and will be drawn as it is. */
  get #isDrawn(): boolean {
    return this.#univer.__getInjector().get(IRenderManagerService).has(this.#unitId);
  }

  /** Drawing takes the page's thread for a while, and most changes of a workbook are on other sheets than the one that is seen: only what looks otherwise is drawn anew. */
  #redraw(): void {
    if (this.#isEditing || !this.#isDrawn) return;
    const visible = this.#visible();
    this.#isStaleBeyond = true;
    if (visible === this.#drawn) return;
    this.#drawn = visible;
    this.#drawAll();
    // The formula bar keeps what the cell held when it was selected.
    this.#univer.__getInjector().get(IEditorBridgeService).refreshEditCellState();
  }

  #drawAll(): void {
    this.#isStaleBeyond = false;
    this.#api.getActiveWorkbook()?.getActiveSheet().refreshCanvas();
  }

  /** Everything that the screen shows of the active sheet, as a text to compare. */
  #visible(): string {
    const sheet = this.#api.getActiveWorkbook()?.getActiveSheet();
    const shown = sheet && this.#shown.get(sheet.getSheetId());
    const range = sheet?.getVisibleRange();
    if (!shown || !range) return "";
    return shown.frame + visibleContent(shown.model, shown.cells, range);
  }

  #adopt(model: SheetModel): Partial<IWorksheetData> {
    const cells = new SheetCells(this.#host!.workbook, model, new ConditionalLooks(model, this.#answers));
    const frame = sheetFrame(model, cells.size());
    this.#shown.set(String(model.id), { model, cells, frame: JSON.stringify(frame) });
    return frame;
  }

  #openWindow(id: string): void {
    const matrix = this.#unit()?.getSheetBySheetId(id)?.getCellMatrix();
    if (matrix) showHostCells(matrix, this.#shown.get(id)!.cells);
  }

  #render(): Nullable<IRender> {
    return this.#univer.__getInjector().get(IRenderManagerService).getRenderById(this.#unitId);
  }

  #unit(): Workbook | undefined {
    return this.#api.getActiveWorkbook()?.getWorkbook();
  }

  /** The grid gets a sheet when somebody looks at it: the tabs are ours, and a review may add dozens of sheets at once. */
  #bring(model: SheetModel): void {
    const id = String(model.id);
    if (this.#shown.get(id)?.model === model) return;
    const index = this.#shown.size;
    const sheet = mergeWorksheetSnapshotWithDefault(this.#adopt(model));
    this.#commands.syncExecuteCommand(InsertSheetMutation.id, { unitId: this.#unitId, index, sheet });
    this.#openWindow(id);
  }

  #forgetRemoved({ workbook }: LocalExcel): void {
    const wanted = new Set(workbook.sheets.map(({ id }) => String(id)));
    for (const id of [...this.#shown.keys()]) {
      if (wanted.has(id)) continue;
      this.#commands.syncExecuteCommand(RemoveSheetMutation.id, { unitId: this.#unitId, subUnitId: id, subUnitName: this.#shown.get(id)!.model.name });
      this.#shown.delete(id);
    }
  }

  #followFrame(shown: ShownSheet): void {
    const frame = sheetFrame(shown.model, shown.cells.size());
    const key = JSON.stringify(frame);
    if (key === shown.frame) return;
    const before = JSON.parse(shown.frame) as Partial<IWorksheetData>;
    shown.frame = key;
    const [unitId, subUnitId] = [this.#unitId, String(shown.model.id)];
    const worksheet = this.#unit()?.getSheetBySheetId(subUnitId);
    if (!worksheet) return;
    const config = worksheet.getConfig();
    Object.assign(config, { name: frame.name, hidden: frame.hidden, tabColor: frame.tabColor, rowCount: frame.rowCount, columnCount: frame.columnCount });
    replaceContent(config.columnData as Record<string, unknown>, frame.columnData as Record<string, unknown>);
    replaceContent(config.rowData as Record<string, unknown>, frame.rowData as Record<string, unknown>);
    if (!isSame(before.mergeData, frame.mergeData)) worksheet.setMergeData(frame.mergeData ?? []);
    if (!isSame(before.freeze, frame.freeze)) this.#commands.syncExecuteCommand(SetFrozenMutation.id, { unitId, subUnitId, ...frame.freeze });
    // Where rows and columns stand is kept until the grid hears of it.
    this.#render()?.with(SheetSkeletonManagerService).makeDirty({ sheetId: subUnitId });
    if (before.showGridlines !== frame.showGridlines) this.#commands.syncExecuteCommand(ToggleGridlinesMutation.id, { unitId, subUnitId, showGridlines: frame.showGridlines });
  }

  #activate(): void {
    const book = this.#api.getActiveWorkbook();
    const active = this.#host!.session.activeSheet();
    const id = String(active.id);
    if (!book || book.getActiveSheet().getSheetId() === id) return;
    this.#applying(() => this.#bring(active));
    this.#applying(() => void book.setActiveSheet(id));
    const shown = this.#shown.get(id);
    if (shown) this.#applying(() => this.#followFrame(shown));
  }

  /** Cells are drawn in their format; the editor gets what a person would type. */
  #showTexts(interceptors: SheetInterceptorService): void {
    interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: "host-text",
      effect: InterceptorEffectEnum.Value,
      priority: 100,
      handler: (cell, { row, col, subUnitId }, next) => {
        const shown = this.#shown.get(subUnitId);
        if (cell?.v === undefined || !shown) return next(cell);
        return next({ ...cell, v: shown.cells.text(row, col) });
      },
    });
    interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
      id: "host-entry",
      priority: 100,
      handler: (cell, { row, col, subUnitId }, next) => {
        const shown = this.#shown.get(subUnitId);
        if (!shown || !this.#host) return next(cell);
        const text = entryText(this.#host.workbook, shown.model, row, col);
        return next(text === "" ? { ...cell, v: undefined, f: undefined } : text.startsWith("=") && shown.model.formula(row, col) ? { ...cell, f: text } : { ...cell, f: undefined, v: text });
      },
    });
  }

  /** The parts for sheets exist from the first workbook on. */
  #start(): void {
    if (this.#isStarted) return;
    this.#isStarted = true;
    this.#showTexts(this.#univer.__getInjector().get(SheetInterceptorService));
    const { Event } = this.#api;
    this.#commands.beforeCommandExecuted((command) => this.#before(command));
    this.#commands.onCommandExecuted((command) => this.#after(command));
    this.#api.addEvent(Event.SheetEditStarted, () => this.#setEditing(true));
    this.#api.addEvent(Event.SheetEditEnded, () => this.#setEditing(false));
    this.#api.addEvent(Event.SelectionChanged, ({ worksheet, selections }) => this.#selected(worksheet.getSheetId(), selections.at(-1)));
    this.#api.addEvent(Event.Scroll, () => {
      if (this.#isStaleBeyond) this.#drawAll();
      this.events.onView();
    });
  }

  #setEditing(isEditing: boolean): void {
    this.#isEditing = isEditing;
    this.events.onEditing(isEditing);
  }

  #selected(id: string, range: IRange | undefined): void {
    const shown = this.#shown.get(id);
    if (this.#isApplying || !shown || !range) return;
    this.events.onSelect(shown.model, { top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn });
  }

  /** Throwing here stops a command before it does anything. */
  #before({ id, type }: Readonly<ICommandInfo>): void {
    if (this.#isApplying) return;
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
    if (this.#isApplying) return;
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
    const shown = this.#shown.get(id);
    const edit = editedCells(values, this.#isTyped);
    // The grid merged the new contents into the cells that it was given; they are read afresh.
    shown?.cells.forget();
    if (shown && edit) this.events.onEdit(shown.model, edit);
  }

  #resized(id: string, kind: "columns" | "rows", spans: (readonly [number, number])[], sizes: number | Record<number, number>): void {
    const shown = this.#shown.get(id);
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

  #applying(work: () => void): void {
    const before = this.#isApplying;
    this.#isApplying = true;
    try {
      work();
    } finally {
      this.#isApplying = before;
    }
  }
}

function replaceContent(target: Record<string, unknown>, content: Record<string, unknown>): void {
  for (const key of Object.keys(target)) Reflect.deleteProperty(target, key);
  Object.assign(target, content);
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
