import { isSameWord, normalWord } from "../agreement";
import type { Agreement, Csf } from "../agreement";
import type { Status } from "../kpi";
import type { CsfPart, CsfReview, KpiReview, ServiceReview, SlaReview } from "./types";

/** Worst first; what has no data says nothing as long as something else has. */
const WORST_FIRST: readonly Status[] = ["Not met", "At risk", "Met", "No data"];

/** What a CSF needs to know of a KPI and of an SLA. */
export type KpiResult = Pick<KpiReview, "kpi" | "unit" | "result" | "previous">;
export type SlaResult = Pick<SlaReview, "sla" | "result" | "previous">;

/**
 * A CSF is as well off as the worst of its KPIs and of the SLAs that hang under them; `because` names those that made it so. Without any
 * it has no data. OLAs and underpinning contracts are the provider's own means and say nothing about what the client received.
 */
export function csfReview(csf: Csf, kpis: readonly KpiResult[], slas: readonly SlaResult[], agreement: Agreement): CsfReview {
  const isOf = kpisOf(csf, agreement);
  const parts = [
    ...kpis.filter(({ kpi }) => isSameWord(kpi.csf, csf.id)).map(kpiPart),
    ...slas.filter(({ sla }) => sla.kind === "SLA" && isOf(sla.kpi)).map(slaPart),
  ];
  const status = WORST_FIRST.find((candidate) => parts.some((part) => part.status === candidate)) ?? "No data";
  return {
    csf, status,
    because: parts.filter((part) => part.status === status).map(({ id }) => id),
    parts: [...parts].sort((one, other) => WORST_FIRST.indexOf(one.status) - WORST_FIRST.indexOf(other.status)),
  };
}

/** Whether a KPI id belongs to the CSF: one that is no longer in force still says where its SLAs belong. */
export function kpisOf(csf: Csf, { kpis }: Agreement): (kpi: string) => boolean {
  const ids = new Set(kpis.filter((kpi) => isSameWord(kpi.csf, csf.id)).map(({ id }) => normalWord(id)));
  return (kpi) => ids.has(normalWord(kpi));
}

function kpiPart({ kpi: { id, name, better }, unit, result: { value, n, target, status }, previous }: KpiResult): CsfPart {
  // Without a target a figure makes the CSF neither better nor worse off.
  return { kind: "KPI", id, name, status: status === "No target" ? "No data" : status, value, n, unit, target, better, previous: previous.value };
}

function slaPart({ sla: { id, name }, result: { attainment, decided, goal, status }, previous }: SlaResult): CsfPart {
  return { kind: "SLA", id, name, status, value: attainment, n: decided, unit: "share", target: goal, better: "higher", previous: previous.attainment };
}

/** Of what made a success factor stand as it does, either the compliance KPIs or the SLAs that they count: both would say the same twice. */
export function becauseOnce(because: readonly string[], kept: "kpis" | "slas", { kpis }: Pick<ServiceReview, "kpis">, agreement: Agreement): string[] {
  const named = new Set(because.map(normalWord));
  const slasOf = (kpi: string) => agreement.slas.filter((sla) => isSameWord(sla.kpi, kpi) && named.has(normalWord(sla.id)));
  const pools = kpis.filter(({ kpi }) => kpi.measure === "compliance" && named.has(normalWord(kpi.id)) && slasOf(kpi.id).length > 0).map(({ kpi }) => kpi.id);
  const doubles = new Set((kept === "kpis" ? pools.flatMap(slasOf).map(({ id }) => id) : pools).map(normalWord));
  return because.filter((id) => !doubles.has(normalWord(id)));
}
