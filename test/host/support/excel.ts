import type { LocalExcelOptions } from "../../../src/host";
import { WorkbookModel, createHost, startOfficeJs } from "../../../src/host";

/** A new local Excel with one empty sheet "Sheet1", and the real Office.js client pointed at it. */
export function anExcel(options: Partial<LocalExcelOptions> = {}) {
  const workbook = options.workbook ?? new WorkbookModel();
  const host = createHost({ limits: "desktop", ...options, workbook });
  return { host, workbook, ...startOfficeJs(host) };
}

/** Runs a batch and gives the error's code, or "no error". */
export async function errorCode(run: () => Promise<unknown>): Promise<string> {
  try {
    await run();
    return "no error";
  } catch (error) {
    return (error as OfficeExtension.Error).code ?? String(error);
  }
}

/** `Excel.run` on the sheet named. */
export function onSheet<T>(name: string, work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run((context) => work(context.workbook.worksheets.getItem(name), context));
}
