import { isSameWord } from "../agreement";
import type { Kpi, Sla, SlaClock } from "../agreement";

/** The rows of SLAs that name a KPI: of one kind of clock, or of all. */
export function slasOfKpi({ id }: Pick<Kpi, "id">, slas: readonly Sla[], clock?: SlaClock["kind"]): readonly Sla[] {
  return slas.filter((sla) => isSameWord(sla.kpi, id) && (clock === undefined || sla.clock.kind === clock));
}
