import type { Cell } from "./types";

const ERROR = /^\s*#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|EXTERNAL!|PYTHON!|TIMEOUT!|GETTING_DATA)\s*$/i;

/** Whether a cell is what Excel shows for a formula that has no result. */
export function isErrorCell(cell: Cell | undefined): boolean {
  return typeof cell === "string" && ERROR.test(cell);
}
