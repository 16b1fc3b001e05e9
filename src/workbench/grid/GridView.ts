import type { IWorkbookData, IWorksheetData, Nullable, Univer, Workbook } from "@univerjs/core";
import { ICommandService, mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { IRender } from "@univerjs/preset-sheets-core";
import {
  IEditorBridgeService,
  InsertSheetMutation,
  IRenderManagerService,
  RemoveSheetMutation,
  SetFrozenMutation,
  SheetInterceptorService,
  SheetSkeletonManagerService,
  ToggleGridlinesMutation,
} from "@univerjs/preset-sheets-core";
import type { LocalExcel } from "../../host/excel";
import type { SheetModel } from "../../host/model";
import { ConditionalLooks } from "./ConditionalLooks";
import type { AskFormulas } from "./FormulaAnswers";
import { FormulaAnswers } from "./FormulaAnswers";
import type { GridViewport } from "./gridViewport";
import { gridViewport } from "./gridViewport";
import { SheetCells } from "./SheetCells";
import { sheetFrame } from "./sheetFrame";
import { showHostCells } from "./showHostCells";
import { showTexts } from "./showTexts";
import type { GridOptions } from "./startGrid";
import { startGrid } from "./startGrid";
import type { SheetOfGrid, UserEvents } from "./UserOfGrid";
import { UserOfGrid } from "./UserOfGrid";
import { visibleContent } from "./visibleContent";

export interface GridEvents extends UserEvents {
  /** Conditions of the sheet hold formulas that must be computed. */
  onAsk: AskFormulas;
  /** The visible part moved or changed its size. */
  onView(): void;
}

interface ShownSheet extends SheetOfGrid {
  frame: string;
}

/** The grid as a window on the open workbook: shows it and reports what the user does; the workbook alone holds the data. */
export class GridView {
  readonly #univer: Univer;
  readonly #api: FUniver;
  readonly #commands: ICommandService;
  readonly #user: UserOfGrid;
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
    this.#user = new UserOfGrid((id) => this.#shown.get(id), () => this.#isApplying, events);
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
    if (!host || !selected || this.#user.isEditing || !this.#isDrawn) return;
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
    if (this.#user.isEditing || !this.#isDrawn) return;
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

  /** The parts for sheets exist from the first workbook on. */
  #start(): void {
    if (this.#isStarted) return;
    this.#isStarted = true;
    showTexts(this.#univer.__getInjector().get(SheetInterceptorService), (id) => this.#shown.get(id), () => this.#host?.workbook);
    this.#user.listenTo(this.#api, this.#commands);
    this.#api.addEvent(this.#api.Event.Scroll, () => {
      if (this.#isStaleBeyond) this.#drawAll();
      this.events.onView();
    });
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
