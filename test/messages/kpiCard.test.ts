import { kpiCard, kpiRemark, kpiValueText, LANGUAGES, messagesFor } from "../../src/messages";
import type { KpiMeasure, Sla } from "../../src/service-level/agreement";
import { KPI_MEASURE_NAMES, settingOf, variantChoices } from "../../src/service-level/kpi";
import { HOUR_MS, MINUTE_MS } from "../../src/service-level/time";
import { anSla } from "../support/anAgreement";

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");
const card = (measure: KpiMeasure, ...variant: string[]) => cardBeside([], measure, ...variant);
const cardBeside = (slas: readonly Sla[], measure: KpiMeasure, ...variant: string[]) =>
  kpiCard({ id: "KPI-1", measure, variant: Object.fromEntries(variant.flatMap((text) => settingOf(measure, text)!)) }, slas, messagesFor("en"));

describe("the definition card of a KPI", () => {
  it("says what is counted with the KPI's own settings", () => {
    expect(plain(card("first touch resolution").what)).toBe(
      "Of the tickets resolved in the period, the share resolved at first touch and not reopened within 7 d. First touch: done within 15 min of service hours after opening.");
    expect(plain(card("first touch resolution", "one reply", "30 d").what)).toBe(
      "Of the tickets resolved in the period, the share resolved at first touch and not reopened within 30 d. First touch: the desk wrote exactly one public message.");
    expect(plain(card("reopen rate").what)).toContain("the share reopened within 7 d.");
    expect(plain(card("reopen rate", "any time").what)).toContain("the share reopened within any length of time");
  });

  it("says by which hours, until when, from whom and in which groups", () => {
    expect(card("resolution time P90", "wall clock", "closing").what).toMatch(/nights, weekends and holds count\. Until the ticket is closed\.$/);
    expect(card("CSAT", "customer").what).toContain("Only customers: those who negotiate and pay.");
    expect(card("escalation rate", "tier 1: Desk + Hotline").what).toMatch(/Tier 1: Desk and Hotline\.$/);
    expect(card("escalation rate").what).toMatch(/never escalated, by the desk's own count\.$/);
  });

  it("says of times that all hours count where an SLA of the KPI counts calendar days, and only where they do", () => {
    const days = anSla({ target: { kind: "calendarTime", count: 30, unit: "days" } });
    const allHours = "Where an SLA of this KPI counts calendar days or months, all hours of its tickets count.";
    expect(cardBeside([anSla(), days], "resolution time median").what).toContain(`In service hours. Until the last resolution. ${allHours}`);
    expect(cardBeside([days], "first touch resolution").what).toContain(allHours);
    expect(cardBeside([days], "share resolved by time").what).toContain(allHours);
    const response = anSla({ ...days, clock: { kind: "response" } });
    expect(cardBeside([response], "response time P90").what).toContain(allHours);
    const others: ReturnType<typeof card>[] = [
      cardBeside([anSla()], "resolution time median"), cardBeside([{ ...days, kpi: "KPI-2" }], "resolution time median"), cardBeside([response], "resolution time median"),
      cardBeside([days], "resolution time median", "closing"), cardBeside([days], "resolution time median", "wall clock"), cardBeside([days], "MTTR"), cardBeside([days], "response time P90"),
      cardBeside([days], "first touch resolution", "one reply"), cardBeside([days], "availability"), cardBeside([days], "volume"), cardBeside([days], "compliance"),
    ];
    for (const { what } of others) expect(what).not.toContain("calendar days");
  });

  it("names unit and anchor", () => {
    expect(card("NPS")).toMatchObject({ measure: "Net promoter score (NPS)", unit: "points, -100 to 100", anchor: "Answers given in the period" });
    expect(card("backlog")).toMatchObject({ unit: "number", anchor: "Tickets open at the end of the period" });
  });

  it.each(LANGUAGES)("has a sentence for every measure and every variant, without holes, in %s", (language) => {
    const messages = messagesFor(language);
    const seen = new Set<string>();
    for (const measure of KPI_MEASURE_NAMES) {
      for (const choice of ["", ...variantChoices(measure)]) {
        const { what, anchor, unit, measure: name } = kpiCard({ id: "", measure, variant: choice === "" ? {} : Object.fromEntries(settingOf(measure, choice)!) }, [], messages);
        expect([measure, choice, what, anchor, unit, name].join(" | ")).not.toMatch(/undefined|NaN|\{|\}|\| (\||$)/);
        seen.add(what);
      }
    }
    expect(seen.size).toBeGreaterThan(KPI_MEASURE_NAMES.length);
  });
});

describe("a figure in its unit", () => {
  it.each([
    ["share", 0.9333, "93.3%"], ["hours", 4.5, "4 h 30 min"], ["days", 12.25, "12.3 d"], ["count", 1234, "1,234"], ["money", 412.5, "412.5 EUR"], ["score", 4.256, "4.26"], ["net score", 33.333, "33.3"],
    ["per user", 0.125, "0.13 per user"], ["per working day", 7.25, "7.3 per working day"], ["number", 3, "3"], ["share", Number.NaN, "No data"],
  ] as const)("%s: %d is %s", (unit, value, text) => expect(plain(kpiValueText(unit, value, messagesFor("en"), "EUR"))).toBe(text));

  it("is the whole minute that the clocks counted, never one less", () => {
    const { formats } = messagesFor("en");
    for (let minutes = 1; minutes <= 24 * 60; minutes++) {
      expect(kpiValueText("hours", (minutes * MINUTE_MS) / HOUR_MS, messagesFor("en"), "")).toBe(formats.duration(minutes * MINUTE_MS));
    }
  });
});

describe("what must be known beside a figure", () => {
  const result = { period: { name: "2026-03", grain: "month", from: 0, to: 1 }, value: Number.NaN, n: 0, target: undefined, status: "No data" } as const;
  const remark = (more: object, notMeasurable: "" | "needsOutages" = "") => kpiRemark({ notMeasurable, result: { ...result, ...more } }, messagesFor("en"));

  it("is what lacks, how long nothing has failed, or that it may still change", () => {
    expect(remark({ failureFree: { sinceLastMs: 214.6 * 86_400_000, mostPerYear: 6.27 } })).toBe("No failure in 214 days; at most 6.3 a year (95%). A mean takes two failures.");
    expect(remark({}, "needsOutages")).toMatch(/^Not measurable: the Outages table is empty/);
    expect(remark({ isProvisional: true })).toMatch(/^Not final/);
    expect(remark({})).toBe("");
  });
});
