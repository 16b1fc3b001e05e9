import { beginningOf } from "../../messages";
import type { Cell } from "../../tables";

/** So many characters fit into a cell. Excel refuses a longer text, and with it everything that is written at the same time. */
const MOST_CHARACTERS = 32_767;

/** A text as Excel must be given it so that it is not read as a number, a date or a formula; one that is longer than a cell can hold ends with "…" where the cell is full. */
export function literal(cell: Cell): Cell {
  if (typeof cell !== "string" || cell === "") return cell;
  return `'${cell.length <= MOST_CHARACTERS ? cell : beginningOf(cell, MOST_CHARACTERS - 1)}`;
}
