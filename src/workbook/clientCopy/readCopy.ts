import { type SheetModel, type Table, type WorkbookModel } from "../../host/model";
import { loadXlsx } from "../../host/xlsx";
import { type CheckCode, readCheckCode } from "./checkCode";
import { COMMENT_HEADER } from "./commentColumn";

/** A client's copy as it came back. */
export interface ReceivedCopy {
  readonly model: WorkbookModel;
  readonly code: CheckCode;
}

/** The file is no copy that was made for a client: it has no check code, or cannot be read at all. */
export class NotACopyError extends Error {
  readonly code = "notACopy";

  /** @param reason of a file that cannot be read; "" when it only has no code */
  constructor(readonly reason = "") {
    super(`The file is no client's copy. ${reason}`.trim());
    this.name = "NotACopyError";
  }
}

/** @throws {NotACopyError} the bytes are no copy */
export function readCopy(bytes: Uint8Array): ReceivedCopy {
  let model: WorkbookModel;
  try {
    model = loadXlsx(bytes);
  } catch (error) {
    throw new NotACopyError((error as Error).message);
  }
  // The sheet with the code is the last one; somebody may have added others or moved it.
  for (const sheet of [...model.sheets].reverse()) {
    for (const row of sheet.rows) {
      for (const value of row?.values ?? []) {
        const code = typeof value === "string" ? readCheckCode(value) : undefined;
        if (code) return { model, code };
      }
    }
  }
  throw new NotACopyError();
}

/** A body row of a table of a copy. */
export interface CopyRow {
  readonly sheet: SheetModel;
  readonly table: Table;
  readonly row: number;
  /** Texts that tell it from the others, e.g. "P1-RESOLUTION, 2026-04". */
  readonly about: string;
  readonly comment: string;
}

/** Every row with what the client wrote in its comment column; "" = nothing. */
export function commentRows({ sheets }: WorkbookModel): CopyRow[] {
  return sheets.flatMap((sheet) => sheet.tables.flatMap((table) => {
    const at = table.columns.findIndex(({ name }) => name === COMMENT_HEADER);
    if (at < 0) return [];
    return Array.from({ length: table.area.bottom - table.area.top }, (_, index): CopyRow => {
      const row = table.area.top + 1 + index;
      return { sheet, table, row, about: aboutOf(sheet, table, row), comment: textOf(sheet.value(row, table.area.left + at)).trim() };
    });
  }));
}

/** How many comments the client wrote, in the columns for them and as notes of Excel's own. */
export function countComments({ model }: ReceivedCopy): number {
  return commentRows(model).filter(({ comment }) => comment !== "").length + model.sheets.reduce((sum, { comments }) => sum + comments.length, 0);
}

const ABOUT_TEXTS = 3;
const ABOUT_LENGTH = 200;

/** The first texts of a row. */
export function aboutOf(sheet: SheetModel, table: Table, row: number): string {
  const texts = table.columns.flatMap(({ name }, index) => {
    const value = sheet.value(row, table.area.left + index);
    return name !== COMMENT_HEADER && typeof value === "string" && value.trim() !== "" ? [value.trim()] : [];
  });
  return texts.slice(0, ABOUT_TEXTS).join(", ").slice(0, ABOUT_LENGTH);
}

function textOf(value: unknown): string {
  return value === undefined || typeof value === "object" ? "" : String(value);
}
