import type { ColumnRecognition } from "./recogniseColumns";

/** Indexes of all columns that hold points in time, whether a field takes them or not. */
export function dateIndexes({ columns, furtherDates }: Pick<ColumnRecognition, "columns" | "furtherDates">): ReadonlySet<number> {
  const ofFields = [...columns.values()].filter(({ values }) => values === "dates").map(({ index }) => index);
  return new Set([...ofFields, ...furtherDates]);
}
