import type { Finding } from "../../service-level/finding";

export type Grade = "A" | "B" | "C" | "D";

/**
 * How far the figures of a review can be trusted, from what was found in its data; `size` = tickets.
 * A: at most notes, or warnings on fewer than 1% of the tickets. B: warnings, or errors on fewer than 1%. C: errors on fewer than 10%, or
 * warnings on a quarter. D: errors on 10% or more, or about a whole column (no opening times, an open date order). No tickets is D.
 */
export function gradeFindings(findings: readonly Finding[], size: number): Grade {
  if (size === 0) return "D";
  let worst: Grade = "A";
  const counts = new Map<string, number>();
  for (const { code, severity, count, place, rows } of findings) {
    if (severity === "note") continue;
    // Several sheets tell the same one after the other.
    const key = `${code}\n${place.column ?? ""}`;
    const onAllSheets = (counts.get(key) ?? 0) + count;
    counts.set(key, onAllSheets);
    const isWholeColumn = place.row === undefined && rows.length === 0;
    const share = isWholeColumn && severity === "error" ? 1 : onAllSheets / size;
    const grade: Grade = severity === "error" ? (share >= 0.1 ? "D" : share >= 0.01 ? "C" : "B") : share >= 0.25 ? "C" : share >= 0.01 ? "B" : "A";
    if (grade > worst) worst = grade;
  }
  return worst;
}
