import { type FunctionDefinitions, loadFunctionDefinitions, withWorkbook } from "../workbook";

/** What the open workbook says, for the custom functions. */
export function definitionsOfWorkbook(): Promise<FunctionDefinitions> {
  return withWorkbook(loadFunctionDefinitions);
}
