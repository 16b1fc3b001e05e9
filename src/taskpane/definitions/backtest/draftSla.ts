import { type DefinitionEdit, filledRows, planEdits, readDefinitions, tableNamed, withPlan } from "../../../tables";
import type { Draft } from "../form/useDraft";
import type { DraftSla } from "./backTest";

/** The SLA that a form describes, read as the workbook will be; `undefined` while it cannot be read. */
export function draftSla({ seen, edits, row, agreement }: Pick<Draft, "seen" | "edits" | "row" | "agreement">): DraftSla | undefined {
  const source = tableNamed(seen.sources, "SLAs");
  const rows = source === undefined ? [] : filledRows(source);
  const remove = (each: number): DefinitionEdit => ({ kind: "delete", table: "SLAs", row: each });
  const slasAfter = (after: readonly DefinitionEdit[]) => readDefinitions(withPlan(seen.sources, planEdits(seen.sources, after))).agreement.slas;
  // Rows are told apart by leaving the others out: several may have the same id.
  const [sla] = slasAfter([...edits, ...rows.filter((each) => each !== row).map(remove)]);
  if (sla === undefined) return undefined;
  const others = slasAfter(rows.includes(row) ? [...edits, remove(row)] : []).filter(({ id }) => id === sla.id);
  return { agreement, sla, others };
}
