import type { Kpi } from "../agreement";
import type { KpiData } from "./KpiData";
import { variantOf } from "./kpiVariant";
import type { KpiQuestion } from "./Measure";

export function questionOf(kpi: Kpi, data: KpiData): KpiQuestion {
  return { kpi, variant: variantOf(kpi), data, admits: data.admits(kpi) };
}
