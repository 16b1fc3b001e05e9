import { normalWord } from "../agreement";
import { calendarDaysBetween, DAY_MS } from "../time";
import type { Instant, Interval } from "../time";
import type { KpiData } from "./KpiData";
import type { KpiQuestion } from "./Measure";
import { provisional } from "./reopenRateIn";
import { shareOf } from "./types";
import type { KpiFigure } from "./types";
import { variantMs } from "./variantValues";

/**
 * Of the changes implemented in each period whose outcome is known, the share that succeeded: no failure, no back-out, no incident, no overrun. Cancelled
 * and rejected changes were never implemented. Provisional until the warranty window of the period's last day has passed.
 */
export function changeSuccessIn({ kpi, variant, data: { records, asOf } }: KpiQuestion, periods: readonly Interval[]): KpiFigure[] {
  const windowMs = variantMs(variant, "days");
  const leavesOutStandard = variant["standard changes"] === "without standard changes";
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
export function cadenceIn({ variant, data }: KpiQuestion, periods: readonly Interval[]): KpiFigure[] {
  return keptIn(data.records.reviews.map(({ planned, held }) => ({ due: planned, done: held })), variantMs(variant, "days") / DAY_MS, data, periods);
}

/** Of the actions due in each period, the share done by the end of their day. Dropped actions, and open ones that are not due yet, are not counted. */
export function actionsOnTimeIn({ data }: KpiQuestion, periods: readonly Interval[]): KpiFigure[] {
  const actions = data.records.actions.filter(({ status }) => status !== "dropped");
  return keptIn(actions, 0, data, periods);
}

/** What was due in each period and is decided: done, or so many calendar days after the one on which it was due are over. */
function keptIn(dates: readonly { readonly due: Instant; readonly done: Instant }[], days: number, { agreement: { zone }, asOf }: KpiData, periods: readonly Interval[]): KpiFigure[] {
  const isInTime = (due: Instant, at: Instant): boolean => calendarDaysBetween(due, at, zone) <= days;
  return periods.map(({ from, to }) => {
    const due = dates.filter((each) => each.due >= from && each.due < to);
    const kept = due.filter((each) => each.done <= asOf && isInTime(each.due, each.done)).length;
    const open = due.filter((each) => !(each.done <= asOf) && isInTime(each.due, asOf)).length;
    return shareOf(kept, due.length - open);
  });
}
