import type { ReportRow, TableBlock } from "..";
import { type ColumnPlan, plainColumns, registerColumns } from "./columns";
import type { ReportInput } from "./reportInput";

interface TableOptions {
  /** What the first column says where there are no rows. */
  readonly none?: string;
  /** As in `TableBlock`. */
  readonly keys?: readonly string[];
}

/** A table that is read rather than reckoned with: headings in the reader's language, no filter, rows that wrap. */
export function plainTable(name: string, plan: readonly ColumnPlan[], rows: readonly ReportRow[], { messages }: ReportInput, { none, keys }: TableOptions = {}): TableBlock {
  return { kind: "table", name, columns: plainColumns(plan, messages), rows: orSay(rows, none, plan.length), keys, isPlain: true, wraps: true };
}

/** The same with filters and headers that are seen: for registers and figures. */
export function filterTable(name: string, plan: readonly ColumnPlan[], rows: readonly ReportRow[], { messages }: ReportInput, { none, keys }: TableOptions = {}): TableBlock {
  return { kind: "table", name, columns: registerColumns(plan, messages), rows: orSay(rows, none, plan.length), keys, wraps: true };
}

/** The rows, or one row that says in its first column why there are none. */
function orSay(rows: readonly ReportRow[], words: string | undefined, columns: number): readonly ReportRow[] {
  return rows.length > 0 || words === undefined ? rows : [[words, ...Array.from({ length: columns - 1 }, () => "")]];
}
