import { type Agreement, isSameWord, type Kpi, normalWord } from "../../../service-level/agreement";
import { periodUpTo } from "../../../service-level/period";
import type { ServiceRecords } from "../../../service-level/records";
import { defaultAsOf, type KpiReview, periodOptions } from "../../../service-level/review";
import type { Tickets } from "../../../service-level/ticket";
import { currentReckoner } from "../../../workbook";
import type { DraftVersions } from "./draftVersions";

/** A KPI month by month, each month judged by the target in force at its end. */
export interface KpiBackTest {
  /** `undefined`: there is no such KPI yet, or none in force. */
  readonly now: KpiReview | undefined;
  readonly then: KpiReview;
}

export interface KpiBackTestInput {
  readonly tickets: Tickets;
  readonly records: ServiceRecords;
  /** The agreement as the workbook has it. */
  readonly present: Agreement;
  /** Id of the KPI in it; `undefined`: it is new. */
  readonly presentId: string | undefined;
  readonly draft: DraftVersions<Kpi>;
  readonly months: number;
}

/**
 * What a KPI would have shown over the last months, beside what it does show. The new terms judge every month: their dates in force begin
 * in the future. Each is a review of nothing but this KPI, reckoned where reviews are. `undefined`: nothing tells which months these are.
 */
export async function kpiBackTest({ tickets, records, present, presentId, draft, months }: KpiBackTestInput): Promise<KpiBackTest | undefined> {
  const asOf = defaultAsOf(tickets, present);
  const period = periodUpTo(asOf, "month", periodOptions(present));
  if (period === undefined) return undefined;
  const reviewed = async (agreement: Agreement, kpis: readonly Kpi[]): Promise<KpiReview | undefined> => {
    const ids = new Set(kpis.map(({ id }) => normalWord(id)));
    // The KPI rests on its own SLAs, if on any.
    const own = { ...agreement, kpis, slas: agreement.slas.filter(({ kpi }) => ids.has(normalWord(kpi))), csfs: [], promises: [] };
    return (await currentReckoner().review({ tickets, records, agreement: own, type: "monthly", period, asOf, trendPeriods: months })).kpis[0];
  };
  const then = await reviewed(draft.agreement, [{ ...draft.row, validFrom: undefined, validTo: undefined }]);
  const versions = presentId === undefined ? [] : present.kpis.filter(({ id }) => isSameWord(id, presentId));
  const now = versions.length === 0 ? undefined : await reviewed(present, versions);
  return then && { now, then };
}
