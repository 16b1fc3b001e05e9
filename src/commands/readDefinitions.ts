import type { Definitions } from "../functions";
import { loadFunctionDefinitions, withWorkbook } from "../workbook";

/** What the open workbook says, for the custom functions. */
export function readDefinitions(): Promise<Definitions> {
  return withWorkbook(loadFunctionDefinitions);
}
