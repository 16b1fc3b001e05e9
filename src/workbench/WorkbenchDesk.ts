import { activateSheet, addSheet, deleteSheet, renameSheet } from "../host/excel";
import { DARK_THEME, LIGHT_THEME } from "../host/frame";
import type { Area, SheetModel, WorkbookModel } from "../host/model";
import type { Language, Messages } from "../messages";
import { messagesFor } from "../messages";
import { OpenBook } from "./book/OpenBook";
import { OpenError } from "./book/OpenError";
import { readBook } from "./book/readBook";
import type { Edit } from "./grid/editedCells";
import type { RibbonButton } from "./ribbon/readRibbon";
import type { Settings } from "./settings";
import { keepSettings, OFFICE_LANGUAGE } from "./settings";

/** Something to tell the user, until it is closed. */
export interface Notice {
  readonly intent: "error" | "warning" | "info";
  readonly title?: string;
  readonly text: string;
  readonly details?: string;
}

export interface DeskState {
  readonly settings: Settings;
  readonly status: "opening" | "ready" | "saving";
  /** What is being opened or saved. */
  readonly busyWith: string;
  readonly notice: Notice | undefined;
  readonly paneOpen: boolean;
  /** Rises whenever the pane's page must be loaded anew. */
  readonly paneGeneration: number;
  /** Rises with every change of the workbook. */
  readonly version: number;
}

/** What is on the page: one open workbook, the settings, what goes on. Components show it and call its methods. */
export class WorkbenchDesk {
  state: DeskState;
  book: OpenBook | undefined;
  readonly #listeners = new Set<() => void>();
  #stopWatching: (() => void) | undefined;
  #isChangeAwaited = false;

  constructor(settings: Settings) {
    this.state = { settings, status: "opening", busyWith: "", notice: undefined, paneOpen: true, paneGeneration: 0, version: 0 };
    window.addEventListener("error", ({ error, message }) => this.fail(error ?? message));
    window.addEventListener("unhandledrejection", ({ reason }) => this.fail(reason));
    window.addEventListener("beforeunload", (event) => {
      if (this.hasUnsavedChanges) event.preventDefault();
    });
  }

  get texts(): Messages["workbench"] {
    return messagesFor(this.state.settings.language).workbench;
  }

  get hasUnsavedChanges(): boolean {
    return this.book?.host.session.isSaved === false;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  snapshot = (): DeskState => this.state;

  async openSample(): Promise<void> {
    const { default: address } = await import("sample-file");
    const binary = atob(address.slice(address.indexOf(",") + 1));
    await this.#openBytes(Uint8Array.from(binary, (sign) => sign.charCodeAt(0)), SAMPLE_NAME);
  }

  async open(file: File): Promise<void> {
    await this.#openBytes(new Uint8Array(await file.arrayBuffer()), file.name);
  }

  /** The bytes of the workbook as an .xlsx file. */
  async save(): Promise<Uint8Array> {
    const { saveXlsx } = await import("../host/xlsx");
    const { host } = this.book!;
    const bytes = saveXlsx(host.workbook);
    host.session.isSaved = true;
    return bytes;
  }

  /** Hands the workbook to the browser's downloads. */
  async download(): Promise<void> {
    const { fileName } = this.book!;
    this.#set({ status: "saving", busyWith: this.texts.saving(fileName) });
    await nextFrame();
    try {
      handToDownloads(await this.save(), fileName);
    } catch (error) {
      this.fail(error);
    } finally {
      this.#set({ status: "ready", busyWith: "" });
    }
  }

  connectPane(frame: Window): void {
    this.book?.connectPane(frame, this.state.settings.dark ? DARK_THEME : LIGHT_THEME);
  }

  changeLanguage(language: Language): void {
    this.#changeSettings({ ...this.state.settings, language });
    if (!this.book) return;
    this.book.host.displayLanguage = OFFICE_LANGUAGE[language];
    // A page learns its language only when it starts, as in Excel.
    this.#set({ paneGeneration: this.state.paneGeneration + 1 });
  }

  changeTheme(dark: boolean): void {
    this.#changeSettings({ ...this.state.settings, dark });
    this.book?.pane?.setTheme(dark ? DARK_THEME : LIGHT_THEME);
  }

  showPane(paneOpen: boolean): void {
    this.#set({ paneOpen });
  }

  closeNotice(): void {
    this.#set({ notice: undefined });
  }

  pressRibbon({ action }: RibbonButton): void {
    if (action.kind === "pane") this.showPane(true);
    else this.#tell(this.book?.pane?.runCommand(action.functionName));
  }

  edit(sheet: SheetModel, edit: Edit): void {
    this.#tell(this.book?.enter(sheet, edit));
  }

  undo(direction: "undo" | "redo"): void {
    this.#tell(
      this.book?.undo(direction).then((isDone) => {
        if (!isDone) this.notify({ intent: "warning", text: this.texts.undoChanged });
      }),
    );
  }

  select(sheet: SheetModel, area: Area): void {
    this.#tell(this.book?.host.select(sheet, area));
  }

  resize(sheet: SheetModel, kind: "columns" | "rows", sizes: ReadonlyMap<number, number>): void {
    this.#tell(this.book?.resize(sheet, kind, sizes));
  }

  setEditing(isEditing: boolean): void {
    if (isEditing) this.book?.host.startCellEdit();
    else this.book?.host.endCellEdit();
  }

  activateSheet(sheet: SheetModel): void {
    this.#tell(this.book?.host.change((session) => activateSheet(sheet, session)));
  }

  addSheet(): void {
    this.#tell(this.book?.host.change((session) => activateSheet(addSheet(session), session)));
  }

  deleteSheet(sheet: SheetModel): void {
    this.#tell(this.book?.host.change((session) => deleteSheet(sheet, session)));
  }

  async renameSheet(sheet: SheetModel, name: string): Promise<boolean> {
    try {
      await this.book?.host.change((session) => renameSheet(sheet, name, session));
      return true;
    } catch (error) {
      if (codeOf(error) === "InvalidArgument" || codeOf(error) === "ItemAlreadyExists") return false;
      this.fail(error);
      return true;
    }
  }

  notify(notice: Notice): void {
    this.#set({ notice });
  }

  /** Does something that must not take the page down with it: an error is shown. */
  guard(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.fail(error);
    }
  }

  /** Shows an error that nobody expected. */
  fail(error: unknown): void {
    // The browser reports that a size observer could not keep up within one frame; it catches up in the next.
    if (String(error).includes("ResizeObserver loop")) return;
    this.notify({ intent: "error", title: this.texts.failure, text: error instanceof Error ? error.message : String(error), details: error instanceof Error ? error.stack : undefined });
  }

  async #openBytes(bytes: Uint8Array, fileName: string): Promise<void> {
    const { settings } = this.state;
    this.#set({ status: "opening", busyWith: this.texts.opening(fileName), notice: undefined });
    await nextFrame();
    try {
      const read = await readBook(bytes, fileName, settings.language);
      this.#show(read.workbook, read.fileName);
    } catch (error) {
      if (error instanceof OpenError) this.notify({ intent: "error", title: this.texts.notOpened, text: this.texts[error.problem](error.fileName), details: error.details || undefined });
      else this.fail(error);
    } finally {
      this.#set({ status: "ready", busyWith: "" });
    }
  }

  #show(workbook: WorkbookModel, fileName: string): void {
    this.#stopWatching?.();
    this.book?.close();
    this.book = new OpenBook(workbook, fileName, OFFICE_LANGUAGE[this.state.settings.language]);
    this.#stopWatching = this.book.host.onChange(() => this.#showChange());
    // Excel shows a workbook that the add-in opens in a window of its own; a page has its downloads.
    this.book.host.session.showWorkbook = (base64) => {
      if (base64 === "") return;
      const newName = `${fileName.replace(/\.xlsx$/i, "")}-2.xlsx`;
      handToDownloads(Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)), newName);
      this.notify({ intent: "info", text: this.texts.downloaded(newName) });
    };
    this.#set({ paneGeneration: this.state.paneGeneration + 1, version: this.state.version + 1 });
  }

  /** Writing a review changes the workbook hundreds of times; the page shows what has become of it once a frame. */
  #showChange(): void {
    if (this.#isChangeAwaited) return;
    this.#isChangeAwaited = true;
    requestAnimationFrame(() => {
      this.#isChangeAwaited = false;
      this.#set({ version: this.state.version + 1 });
    });
  }

  #changeSettings(settings: Settings): void {
    keepSettings(settings);
    this.#set({ settings });
  }

  /** Words an error of the local Excel as Excel's own message boxes would. */
  #tell(work: Promise<unknown> | undefined): void {
    work?.catch((error: unknown) => {
      const code = codeOf(error);
      const { texts } = this;
      const text = code === "InvalidArgument" ? texts.entryRefused : code === "AccessDenied" ? texts.protectedCell : code === "InvalidOperation" ? texts.partOfArray : undefined;
      if (text === undefined) this.fail(error);
      else this.notify({ intent: "warning", text });
      this.#set({ version: this.state.version + 1 });
    });
  }

  #set(change: Partial<DeskState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

function codeOf(error: unknown): string | undefined {
  return (error as { code?: string } | undefined)?.code;
}

/** Lets the browser draw what was set before a long task. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

function handToDownloads(bytes: Uint8Array, fileName: string): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}
