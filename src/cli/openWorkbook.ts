import { FUNCTIONS, forgetDefinitions, provideDefinitions } from "../functions";
import { type Calculator, createCalculator, createHost, loadXlsx, saveXlsx, startOfficeJs, type WorkbookModel } from "../host";
import type { Messages } from "../messages";
import { loadFunctionDefinitions, withWorkbook } from "../workbook";
import { InputError } from "./errors";
import { readInput, writeWhole } from "./files";
import { inflate } from "./inflate";

/** A workbook that is open in the local Excel with the add-in's functions loaded. The client of Office.js talks to it. */
export interface OpenWorkbook {
  readonly model: WorkbookModel;
  readonly calculator: Calculator;
  save(path: string, messages: Messages): Promise<void>;
}

/**
 * Opens an .xlsx in the local Excel, as the add-in would find it in Excel.
 * @throws {InputError} the file is not there, is no workbook or is damaged
 */
export async function openWorkbook(path: string, messages: Messages): Promise<OpenWorkbook> {
  const bytes = await readInput(path, messages);
  return openModel(readModel(path, bytes, messages));
}

/** @throws {InputError} the bytes are no workbook, or a damaged one */
export function readModel(path: string, bytes: Uint8Array, messages: Messages): WorkbookModel {
  if (!isZip(bytes)) throw new InputError(bytes.length === 0 ? messages.cli.fileEmpty(path) : messages.cli.notAWorkbook(path));
  try {
    return loadXlsx(bytes, inflate);
  } catch (error) {
    throw new InputError(messages.cli.workbookDamaged(path, (error as Error).message));
  }
}

/** Whether a file is a zip archive, as every .xlsx is. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** Opens a workbook that is in memory already. Programs may write formulas without their values; these are calculated, as Excel does when it opens such a file. */
export async function openModel(model: WorkbookModel): Promise<OpenWorkbook> {
  const functions = new Map(FUNCTIONS.map((entry) => [entry.name, entry]));
  const calculator = createCalculator({ functions: () => functions });
  const host = createHost({
    workbook: model,
    limits: "web",
    recalculate: (workbook) => {
      forgetDefinitions();
      return calculator.recalculate(workbook);
    },
  });
  startOfficeJs(host);
  provideDefinitions(() => withWorkbook((context) => loadFunctionDefinitions(context)));
  if (model.sheets.some(({ rows }) => rows.some((row) => row?.formulas?.some((formula, column) => formula !== undefined && row.values[column] === undefined)))) await calculator.recalculate(model);
  return {
    model,
    calculator,
    save: (path, messages) => writeWhole(path, saveXlsx(model), messages),
  };
}
