import { LocalExcel } from "./excel";
import type { LocalExcelOptions } from "./excel";

/** A local Excel with `options.workbook` open. Point the add-in's client at it with `startOfficeJs`. */
export function createHost(options: LocalExcelOptions): LocalExcel {
  return new LocalExcel(options);
}
