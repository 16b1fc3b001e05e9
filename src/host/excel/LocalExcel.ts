import type { Area, SheetModel, WorkbookModel } from "../model";
import type { Fault, HostObject } from "../richapi";
import { RichApiServer } from "../richapi";
import { writeEntries } from "./cells/writeCells";
import type { CellChange, ListSeparator } from "./ExcelSession";
import { ExcelSession } from "./ExcelSession";
import { excelTypes } from "./excelTypes";
import { sheetGuid } from "./ids";
import { object } from "./objects";
import { RangeRef } from "./RangeRef";
import { growTable } from "./tables/growTable";

/**
 * Computes the formulas of the workbook and writes their results into it. `changes` are the cells written since the last time;
 * `full` asks for everything. A promise makes the requests that need results wait.
 */
export type Recalculate = (workbook: WorkbookModel, changes: readonly CellChange[], full: boolean) => void | Promise<void>;

export interface LocalExcelOptions {
  readonly workbook: WorkbookModel;
  /** Excel on the web limits each request and response to 5 MB; the desktop does not. */
  readonly limits: "web" | "desktop";
  readonly recalculate?: Recalculate;
  /** Highest version of each requirement set, e.g. `{ ExcelApi: "1.17" }`. */
  readonly requirementSets?: Readonly<Record<string, string>>;
  /** BCP 47 tag of the user interface; entries are read by US English rules in any case. */
  readonly displayLanguage?: string;
  /** Of the system's region. Names and lists of addresses want it against what is documented, as some Excels do (OfficeDev/office-js #2891, #1167). Default: ",". */
  readonly listSeparator?: ListSeparator;
  /** File name shown as `workbook.name`. */
  readonly name?: string;
  /** Year of a date that is entered without one. */
  readonly currentYear?: number;
}

const WEB_PAYLOAD_BYTES = 5 * 1024 * 1024;
/** A custom function that writes cells would calculate for ever. */
const MAX_CALCULATION_ROUNDS = 10;

const DEFAULT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: "1.19",
  ExcelApiOnline: "1.1",
  CustomFunctionsRuntime: "1.5",
  SharedRuntime: "1.2",
  RibbonApi: "1.2",
  DelayForCellEdit: "1.1",
  RichApiRuntime: "1.2",
};

/** One open workbook with the behaviour of Excel, answering the Office.js client of one add-in. */
export class LocalExcel {
  readonly session: ExcelSession;
  readonly limits: "web" | "desktop";
  /** Of the user interface. An add-in learns it when it starts. */
  displayLanguage: string;
  readonly requirementSets: Readonly<Record<string, string>>;
  readonly #server: RichApiServer<ExcelSession>;
  readonly #recalculate: Recalculate | undefined;
  readonly #listeners = new Set<() => void>();
  #needsCalculation: "no" | "changes" | "full" = "no";
  #isCalculating = false;
  #cellEdit: { readonly end: Promise<void>; readonly leave: () => void } | undefined;

  constructor(options: LocalExcelOptions) {
    this.limits = options.limits;
    this.displayLanguage = options.displayLanguage ?? "en-US";
    this.requirementSets = options.requirementSets ?? DEFAULT_SETS;
    this.#recalculate = options.recalculate;
    if (options.workbook.sheets.length === 0) options.workbook.addSheet("Sheet1");
    const session = new ExcelSession(options.workbook, this.displayLanguage, options.name ?? "Book1.xlsx", options.currentYear ?? 2026, options.listSeparator ?? ",");
    this.session = session;
    this.#server = new RichApiServer<ExcelSession>({
      context: session,
      types: excelTypes,
      root: object("Workbook", session.workbook) as HostObject,
      payloadLimit: options.limits === "web" ? WEB_PAYLOAD_BYTES : undefined,
      cellEditEnd: () => this.#cellEdit?.end,
      beforeBatch: () => void (session.isCalculationSuspended = false),
      beforeCalculatedRead: () => (session.isCalculationSuspended ? undefined : this.#calculateIfStale()),
      afterBatch: () => this.#afterBatch(),
    });
    session.liveTargets = () => this.#server.liveTargets();
    session.requestCalculation = (full) => {
      if (this.#needsCalculation !== "full") this.#needsCalculation = full ? "full" : "changes";
    };
    session.removeReference = (id) => this.#server.references.remove(id);
    session.removeAllReferences = () => this.#server.references.removeAll();
  }

  get workbook(): WorkbookModel {
    return this.session.workbook;
  }

  /** Requests of the add-in so far, without the client's own clean-up. */
  get syncCount(): number {
    return this.#server.syncCount;
  }

  /** Makes one request fail; see `Fault`. */
  failAt(fault: Fault): void {
    this.#server.faults.add(fault);
  }

  /** Takes a message of the client's bridge. */
  receive(text: string): void {
    this.#server.receive(text);
  }

  /** Sends answers and events to the client; undefined disconnects. */
  connect(send: ((text: string) => void) | undefined): void {
    this.#server.connect(send);
  }

  /** Called after anything may have changed the workbook. Returns the way to stop it. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The user enters values or formulas, as texts or as what they mean, from the cell `row`, `column` (0-based). A table that ends above grows over them. */
  enter(sheet: SheetModel, row: number, column: number, values: readonly (readonly unknown[])[]): Promise<void> {
    return this.change(() => {
      const range = new RangeRef(sheet, { top: row, left: column, bottom: row + values.length - 1, right: column + values[0].length - 1 });
      growTable(sheet, range.area, values);
      writeEntries(this.session, range, values);
    });
  }

  /** Any change of the workbook by the user: recalculates and raises the events of what `work` reports to the session. */
  change(work: (session: ExcelSession) => void): Promise<void> {
    return this.#server.exclusively(async () => {
      this.session.origin = "user";
      try {
        work(this.session);
      } finally {
        this.session.origin = "addin";
      }
      await this.#afterBatch();
    });
  }

  /** The user selects cells and thereby the sheet. */
  select(sheet: SheetModel, area: Area): Promise<void> {
    return this.change((session) => {
      session.workbook.activeSheetId = sheet.id;
      session.selection = { sheet, area };
      session.events.selectionChanged(sheetGuid(sheet), area);
    });
  }

  /** The user starts typing in a cell: requests fail, or wait when they ask for it. */
  startCellEdit(): void {
    if (this.#cellEdit) return;
    let leave: () => void = () => undefined;
    const end = new Promise<void>((resolve) => void (leave = resolve));
    this.#cellEdit = { end, leave };
  }

  endCellEdit(): void {
    const edit = this.#cellEdit;
    this.#cellEdit = undefined;
    edit?.leave();
  }

  /** Computes every formula now. */
  calculate(): Promise<void> {
    return this.#server.exclusively(async () => {
      this.#needsCalculation = "full";
      await this.#afterBatch();
    });
  }

  #afterBatch(): Promise<void> | undefined {
    const calculation = this.#calculateIfStale();
    if (!calculation) return void this.#announce();
    return calculation.then(() => this.#announce());
  }

  #announce(): void {
    this.#server.deliver(this.session.events.take());
    for (const listener of this.#listeners) listener();
  }

  /** A promise while formulas are being computed; undefined when nothing is stale or another calculation is under way. */
  #calculateIfStale(): Promise<void> | undefined {
    const { session } = this;
    if (this.#isCalculating) return undefined;
    const isAutomatic = session.workbook.calculationMode === "automatic";
    if (this.#needsCalculation === "no" && !(isAutomatic && session.hasPending)) return undefined;
    if (!this.#recalculate || (this.#needsCalculation === "no" && !hasFormulas(session.workbook))) {
      session.takePending();
      this.#needsCalculation = "no";
      return undefined;
    }
    return this.#calculateUntilFresh(this.#recalculate);
  }

  async #calculateUntilFresh(recalculate: Recalculate): Promise<void> {
    const { session } = this;
    this.#isCalculating = true;
    try {
      for (let round = 0; round < MAX_CALCULATION_ROUNDS; round++) {
        const full = this.#needsCalculation === "full";
        this.#needsCalculation = "no";
        const changes = session.takePending();
        const work = recalculate(session.workbook, changes, full);
        if (work) await this.#server.open(work);
        session.forgetSpills();
        if (!session.hasPending) return;
      }
    } finally {
      this.#isCalculating = false;
    }
  }
}

function hasFormulas(workbook: WorkbookModel): boolean {
  return workbook.sheets.some((sheet) => sheet.rows.some((row) => row?.formulas?.some((formula) => formula !== undefined)));
}
