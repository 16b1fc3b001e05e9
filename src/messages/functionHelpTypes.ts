import type { functionHelp } from "./en/functionHelp";

/**
 * Help texts of the custom functions in one language, by function name. The build turns them into the metadata that Excel reads;
 * the workbench shows them as Excel does. They are no part of `Messages`, so that they weigh nothing in the pane.
 */
export type FunctionHelp = typeof functionHelp;
