import type { Agreement } from "../../../service-level/agreement";
import { type DefinitionEdit, filledRows, planEdits, readDefinitions, tableNamed, withPlan } from "../../../tables";
import type { Draft } from "../form/useDraft";

/** The row of a form as it would be read once saved, and the other rows of its id. */
export interface DraftVersions<Row> {
  readonly agreement: Agreement;
  readonly row: Row;
  readonly others: readonly Row[];
}

/** What a form describes, read as the workbook will be; `undefined` while it cannot be read. `pick`: the rows of the table in an agreement. */
export function draftVersions<Row extends { readonly id: string }>(
  { seen, edits, row, agreement }: Pick<Draft, "seen" | "edits" | "row" | "agreement">, table: "SLAs" | "KPIs", pick: (agreement: Agreement) => readonly Row[],
): DraftVersions<Row> | undefined {
  const source = tableNamed(seen.sources, table);
  const rows = source === undefined ? [] : filledRows(source);
  const remove = (each: number): DefinitionEdit => ({ kind: "delete", table, row: each });
  const rowsAfter = (after: readonly DefinitionEdit[]) => pick(readDefinitions(withPlan(seen.sources, planEdits(seen.sources, after))).agreement);
  // Rows are told apart by leaving the others out: several may have the same id.
  const [drafted] = rowsAfter([...edits, ...rows.filter((each) => each !== row).map(remove)]);
  if (drafted === undefined) return undefined;
  const others = rowsAfter(rows.includes(row) ? [...edits, remove(row)] : []).filter(({ id }) => id === drafted.id);
  return { agreement, row: drafted, others };
}
