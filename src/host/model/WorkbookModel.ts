import { StyleTable } from "./StyleTable";
import type { SheetRename } from "./renameSheetInFormula";
import { SheetModel } from "./SheetModel";
import type { DefinedName, Table } from "./types";

/** The whole workbook. `package` holds every part of the file it was loaded from, so that saving loses nothing. */
export class WorkbookModel {
  readonly sheets: SheetModel[] = [];
  readonly names: DefinedName[] = [];
  readonly styles = new StyleTable();
  /** Add-in settings, as Office.js sees them. */
  readonly settings = new Map<string, unknown>();
  readonly customXml = new Map<string, string>();
  readonly properties = { title: "", author: "", subject: "", company: "", comments: "", keywords: "", category: "", manager: "" };
  date1904 = false;
  /** The id of the sheet that is shown; of a chart sheet, too, which is not among `sheets`. */
  activeSheetId = 0;
  calculationMode: "automatic" | "manual" = "automatic";
  /** Parts of the loaded file by name ("xl/workbook.xml"); empty for a new workbook. */
  package = new Map<string, Uint8Array>();
  /** Sheets that got another name since the file was loaded, in order; what `package` holds has the old ones. */
  readonly renames: SheetRename[] = [];
  #nextId = 1;

  /** A number that no sheet, table or chart of this workbook has. */
  newId(): number {
    return this.#nextId++;
  }

  /** Ids read from a file must not be given out again. */
  reserveId(id: number): void {
    this.#nextId = Math.max(this.#nextId, id + 1);
  }

  addSheet(name: string): SheetModel {
    const sheet = new SheetModel(this.newId(), name);
    this.sheets.push(sheet);
    if (this.sheets.length === 1) this.activeSheetId = sheet.id;
    return sheet;
  }

  sheetByName(name: string): SheetModel | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  tableByName(name: string): { sheet: SheetModel; table: Table } | undefined {
    const wanted = name.toLowerCase();
    for (const sheet of this.sheets) {
      const table = sheet.tables.find((candidate) => candidate.name.toLowerCase() === wanted);
      if (table) return { sheet, table };
    }
    return undefined;
  }
}
