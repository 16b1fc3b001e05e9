import type { KpiMeasure } from "../../../src/service-level/agreement";
import { hasCalendarTime, settingOf } from "../../../src/service-level/kpi";
import { anSla } from "../../support/anAgreement";

const inDays = anSla({ target: { kind: "calendarTime", count: 30, unit: "days" } });
const responseInDays = anSla({ ...inDays, clock: { kind: "response" } });
const found = (slas: Parameters<typeof hasCalendarTime>[1], measure: KpiMeasure, ...variant: string[]) =>
  hasCalendarTime({ id: "KPI-1", measure, variant: Object.fromEntries(variant.flatMap((text) => settingOf(measure, text)!)) }, slas);

describe("times of a KPI run round the clock for some tickets", () => {
  it.each(["resolution time median", "share resolved by time", "first touch resolution"] as const)("where an SLA of resolutions that names it counts calendar days: %s", (measure) => {
    expect([found([anSla(), inDays], measure), found([anSla()], measure), found([responseInDays], measure), found([{ ...inDays, kpi: "KPI-2" }], measure)]).toEqual([true, false, false, false]);
  });

  it("where an SLA of responses does, of a KPI of responses", () => {
    expect([found([responseInDays], "response time P90"), found([inDays], "response time P90")]).toEqual([true, false]);
  });

  it("not of a KPI on the wall clock, until the closing or by messages, nor of one that tells no times of tickets", () => {
    expect([
      found([inDays], "resolution time median", "wall clock"), found([inDays], "resolution time median", "closing"), found([inDays], "MTTR"), found([inDays], "first touch resolution", "one reply"),
      found([inDays], "availability"), found([inDays], "volume"), found([inDays], "compliance"),
    ]).toEqual(Array(7).fill(false));
    expect([found([inDays], "resolution time median", "first resolution"), found([inDays], "MTTR", "last resolution")]).toEqual([true, true]);
  });
});
