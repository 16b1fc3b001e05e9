import { normalWord } from "../agreement";
import type { Agreement, Csf } from "../agreement";
import type { Status } from "../kpi";
import type { CsfReview, KpiReview, SlaReview } from "./types";

/** Worst first; what has no data says nothing as long as something else has. */
const WORST_FIRST: readonly Status[] = ["Not met", "At risk", "Met", "No data"];

/**
 * A CSF is as well off as the worst of its KPIs and of the SLAs that hang under them; `because` names those that made it so. Without any
 * it has no data. OLAs and underpinning contracts are the provider's own means and say nothing about what the client received.
 */
export function csfReview(csf: Csf, kpis: readonly KpiReview[], slas: readonly SlaReview[], { kpis: allKpis }: Agreement): CsfReview {
  const isOf = (id: string) => normalWord(id) === normalWord(csf.id);
  // A KPI that is no longer in force still says where its SLAs belong.
  const kpiIds = new Set(allKpis.filter((kpi) => isOf(kpi.csf)).map(({ id }) => normalWord(id)));
  const parts = [
    ...kpis.filter(({ kpi }) => isOf(kpi.csf)).map(({ kpi: { id }, result: { status } }) => ({ id, status })),
    ...slas.filter(({ sla }) => sla.kind === "SLA" && kpiIds.has(normalWord(sla.kpi))).map(({ sla: { id }, result: { status } }) => ({ id, status })),
  ];
  const status = WORST_FIRST.find((candidate) => parts.some((part) => part.status === candidate)) ?? "No data";
  return { csf, status, because: parts.filter((part) => part.status === status).map(({ id }) => id) };
}
