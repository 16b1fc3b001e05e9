import type { Cell } from "../../tables";

/** Whether a cell, as Office.js gives and takes its formula, holds one. */
export function isFormula(cell: Cell | undefined): boolean {
  return typeof cell === "string" && cell.startsWith("=");
}
