import { normalWord } from "../../agreement";
import type { Agreement, Validity } from "../../agreement";
import type { Instant } from "../../time";

/** One version of a CSF, KPI or SLA. */
export interface DefinitionVersion {
  readonly kind: "CSF" | "KPI" | "SLA";
  readonly id: string;
  /** Its statement or name. */
  readonly text: string;
  /** 1 for the first. */
  readonly version: number;
  /** `undefined` = open end; `to` is exclusive. */
  readonly from: Instant | undefined;
  readonly to: Instant | undefined;
  /** What differs from the version before, by the names of the core's fields: "target", "filter"; empty for a first version. */
  readonly changed: readonly string[];
}

/**
 * How the definitions changed over time: every version of each CSF, KPI and SLA, in the order of the tables, oldest first. Rows of one SLA
 * that begin together are parts of one version.
 */
export function definitionTimeline({ csfs, kpis, slas }: Agreement): DefinitionVersion[] {
  return [
    ...versionsOf("CSF", csfs, ({ statement }) => statement),
    ...versionsOf("KPI", kpis, ({ name }) => name),
    ...versionsOf("SLA", slas, ({ name }) => name),
  ];
}

function versionsOf<T extends Validity & { readonly id: string }>(kind: DefinitionVersion["kind"], rows: readonly T[], text: (row: T) => string): DefinitionVersion[] {
  const ids = [...new Set(rows.map(({ id }) => normalWord(id)))];
  return ids.flatMap((id) => {
    const own = rows.filter((row) => normalWord(row.id) === id);
    const startOf = ({ validFrom }: Validity) => validFrom ?? Number.NEGATIVE_INFINITY;
    const starts = [...new Set(own.map(startOf))].sort((a, b) => a - b);
    return starts.map((start, index) => {
      const parts = own.filter((row) => startOf(row) === start);
      const before = index === 0 ? [] : own.filter((row) => startOf(row) === starts[index - 1]);
      const from = parts[0].validFrom;
      return { kind, id: parts[0].id, text: text(parts[0]), version: index + 1, from, to: lastOf(parts), changed: index === 0 ? [] : changedFields(before, parts) };
    });
  });
}

function lastOf(parts: readonly Validity[]): Instant | undefined {
  const ends = parts.map(({ validTo }) => validTo);
  return ends.includes(undefined) ? undefined : Math.max(...(ends as number[]));
}

/** What tells one version from another, and is no change of what they say. */
const NO_CHANGE: ReadonlySet<string> = new Set(["id", "validFrom", "validTo"]);

function changedFields<T extends object>(before: readonly T[], after: readonly T[]): string[] {
  const fields = [...new Set([...before, ...after].flatMap((row) => Object.keys(row)))] as (keyof T & string)[];
  const said = (rows: readonly T[], field: keyof T) => JSON.stringify(rows.map((row) => row[field]));
  return fields.filter((field) => !NO_CHANGE.has(field) && said(before, field) !== said(after, field));
}
