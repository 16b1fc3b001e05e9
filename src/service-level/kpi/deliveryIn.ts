import { normalWord, variantMs, variantOf } from "../agreement";
import type { Kpi } from "../agreement";
import { DAY_MS } from "../time";
import type { Instant, Interval } from "../time";
import type { KpiData } from "./KpiData";
import { provisional } from "./reopenRateIn";
import { shareOf } from "./types";
import type { KpiFigure } from "./types";

/**
 * Of the changes implemented in each period whose outcome is known, the share that succeeded: no failure, no back-out, no incident, no overrun. Cancelled
 * and rejected changes were never implemented. Provisional until the warranty window of the period's last day has passed.
 */
export function changeSuccessIn(kpi: Kpi, { records, asOf }: KpiData, periods: readonly Interval[]): KpiFigure[] {
  const windowMs = variantMs(kpi, "days");
  const leavesOutStandard = variantOf(kpi)["standard changes"] === "without standard changes";
  const services = new Set(kpi.filter.service.map(normalWord));
  const implemented = records.changes.filter(({ implemented: at, outcome, kind, service }) =>
    at <= asOf && outcome !== "" && outcome !== "cancelled" && outcome !== "rejected"
    && !(leavesOutStandard && kind === "standard") && (services.size === 0 || services.has(normalWord(service))));
  return periods.map(({ from, to }) => {
    const inPeriod = implemented.filter(({ implemented: at }) => at >= from && at < to);
    const figure = shareOf(inPeriod.filter(({ outcome }) => outcome === "successful").length, inPeriod.length);
    return provisional(figure, windowMs < Number.POSITIVE_INFINITY && to + windowMs > asOf);
  });
}

/** Of the reviews planned in each period, the share held no more than some days after the planned day. One that can still be held in time is not counted. */
export function cadenceIn(kpi: Kpi, { records, asOf }: KpiData, periods: readonly Interval[]): KpiFigure[] {
  const late = variantMs(kpi, "days");
  return keptIn(records.reviews.map(({ planned, held }) => ({ due: planned, until: planned + late + DAY_MS, done: held })), periods, asOf);
}

/** Of the actions due in each period, the share done by the end of their day. Dropped actions, and open ones that are not due yet, are not counted. */
export function actionsOnTimeIn({ records, asOf }: KpiData, periods: readonly Interval[]): KpiFigure[] {
  const actions = records.actions.filter(({ status }) => status !== "dropped");
  return keptIn(actions.map(({ due, done }) => ({ due, until: due + DAY_MS, done })), periods, asOf);
}

/** What was due in each period and is decided: done, or past `until`. */
function keptIn(dates: readonly { readonly due: Instant; readonly until: Instant; readonly done: Instant }[], periods: readonly Interval[], asOf: Instant): KpiFigure[] {
  return periods.map(({ from, to }) => {
    const due = dates.filter((each) => each.due >= from && each.due < to);
    const kept = due.filter(({ done, until }) => done <= asOf && done < until).length;
    const broken = due.filter(({ done, until }) => !(done <= asOf && done < until) && until <= asOf).length;
    return shareOf(kept, kept + broken);
  });
}
