import { AgreementError, isSameWord, kpiRows, lastInstant, normalWord, slaAtEnd, slaRows, versionInForce } from "../agreement";
import type { KpiData } from "../kpi";
import { KPI_MEASURES } from "../kpi";
import type { Period } from "../period";
import { kpiTrend, slaTrend } from "../trend";
import { csfReview, kpisOf } from "./csfReview";
import type { KpiResult, SlaResult } from "./csfReview";
import type { CsfReview } from "./types";

/**
 * How one CSF stands over a period and why, without the rest of a review. `before`: the period to compare with.
 * @throws {AgreementError} `unknownCsf`: no row of `CSFs` has that id
 */
export function csfStatus(id: string, data: KpiData, period: Period, before: Period): CsfReview {
  const { agreement, asOf } = data;
  const versions = agreement.csfs.filter((csf) => isSameWord(csf.id, id));
  if (versions.length === 0) throw new AgreementError("unknownCsf", id);
  const end = lastInstant(period, asOf);
  const csf = versionInForce(versions, end) ?? versions[versions.length - 1];
  const isOf = kpisOf(csf, agreement);
  const kpis = idsOf(agreement.kpis.filter((kpi) => isOf(kpi.id))).flatMap((kpi): KpiResult[] => {
    const rows = kpiRows(agreement, kpi);
    const inForce = versionInForce(rows, end);
    if (inForce === undefined) return [];
    const [result, previous] = kpiTrend(rows, data, [period, before]);
    return [{ kpi: inForce, unit: KPI_MEASURES[inForce.measure].unit, result, previous }];
  });
  const slas = idsOf(agreement.slas.filter(({ kpi }) => isOf(kpi))).map((sla): SlaResult => {
    const rows = slaRows(agreement, sla);
    const [result, previous] = slaTrend(rows, data.commitments(sla), [period, before]);
    return { sla: slaAtEnd(rows, period, asOf), result, previous };
  });
  return csfReview(csf, kpis, slas, agreement);
}

const idsOf = (rows: readonly { readonly id: string }[]): string[] => [...new Map(rows.map(({ id }) => [normalWord(id), id])).values()];
