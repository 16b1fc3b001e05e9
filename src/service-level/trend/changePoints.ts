import { isSameWord, normalWord } from "../agreement";
import type { Agreement, Kpi, Sla } from "../agreement";
import { isOfSlas } from "../kpi";
import type { Period } from "../period";
import type { Decision } from "../records";

/** From this period on things were done differently on purpose, so that figures before it say nothing about the usual variation after it. */
export interface ChangePoint {
  /** Index of the first period after the change. */
  readonly index: number;
  /** Id of the decision; "" for a new version of the SLA or KPI itself. */
  readonly decision: string;
  readonly what: string;
}

/**
 * Where the limits of a series begin anew: at decisions in effect that serve it, the KPI and CSF above it or the SLAs below it, and where another version of its
 * definition comes into force. The period in which the change falls still belongs to the time before, unless it begins with it.
 * @param rows the versions of the SLA or KPI
 */
export function changePoints(rows: readonly (Sla | Kpi)[], periods: readonly Period[], decisions: readonly Decision[], agreement: Agreement): ChangePoint[] {
  const below = rows.flatMap((row) => ("csf" in row ? agreement.slas.filter(({ kpi }) => isSameWord(kpi, row.id)) : []));
  const ids = new Set([...familyOf(rows, agreement), ...below.map(({ id }) => id)].map(normalWord));
  const decided = decisions.filter(({ status, serves }) => status === "in effect" && serves.some((id) => ids.has(normalWord(id))))
    .map(({ id, what, effectiveFrom }) => ({ decision: id, what, at: effectiveFrom }));
  // A new version of an SLA is a new definition of the KPI that counts it, too.
  const defining = rows.some((row) => "csf" in row && isOfSlas(row.measure)) ? [...rows, ...below] : rows;
  // Several rows of one date are the parts of one version.
  const versions = [...new Set(defining.flatMap(({ validFrom }) => (validFrom === undefined ? [] : [validFrom])))].map((at) => ({ decision: "", what: "", at }));
  return [...decided, ...versions].flatMap(({ at, decision, what }) => {
    const index = periods.findIndex(({ from }) => from >= at);
    return index > 0 ? [{ index, decision, what }] : [];
  }).sort((a, b) => a.index - b.index);
}

/** The ids of a definition and of those above it. */
function familyOf(rows: readonly (Sla | Kpi)[], { kpis }: Agreement): string[] {
  return rows.flatMap((row) => {
    if ("csf" in row) return [row.id, row.csf];
    return [row.id, row.kpi, ...kpis.filter(({ id }) => isSameWord(id, row.kpi)).map(({ csf }) => csf)];
  }).filter((id) => id !== "");
}
