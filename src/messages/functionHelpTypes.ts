import type { functionHelp } from "./en/functionHelp";

/**
 * Help texts of the custom functions in one language, by function name. The build turns them into the metadata that Excel reads;
 * nothing else shows them, so they are no part of `Messages` and weigh nothing in the pane.
 */
export type FunctionHelp = typeof functionHelp;
