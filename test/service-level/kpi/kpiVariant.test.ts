import { firstTierOf, KPI_MEASURE_NAMES, KPI_MEASURES, settingOf, variantChoices, variantMs, variantOf } from "../../../src/service-level/kpi";
import { days, minutes } from "../../support/instants";

describe("what the Variant column may say", () => {
  it.each([
    ["first touch resolution", "closed within 30 min", { rule: "closed within", within: minutes(30) }], ["first touch resolution", "One  Reply".replace("  ", " "), { rule: "one reply" }],
    ["first touch resolution", "7 d", { days: days(7) }], ["first touch resolution", "within 1,5 h", { within: minutes(90) }], ["reopen rate", "30 days", { days: days(30) }], ["reopen rate", "any time", { days: "" }],
    ["outages", "longer than 15 min", { within: minutes(15) }], ["ageing share over", "over 60 d", { days: days(60) }], ["resolution time P90", "WALL CLOCK", { hours: "wall clock" }],
    ["escalation rate", "tier 1: Service desk + Hotline", { "tier 1": "Service desk + Hotline" }], ["compliance", "both", { clocks: "both" }],
    ["escalation rate", "  TIER1 =Hotline ", { "tier 1": "Hotline" }], ["outages", "up to 0.25h", { within: minutes(15) }], ["outages", "in 12.50 minutes", { within: minutes(12.5) }], ["reopen rate", "1 day", { days: days(1) }],
    ["share resolved by time", "more than 1 hour", { within: minutes(60) }], ["change success rate", "14d", { days: days(14) }],
  ] as const)("%s: %s", (measure, text, expected) => {
    expect(Object.fromEntries(settingOf(measure, text) ?? [])).toEqual(expected);
  });

  it.each([["volume", "7 d"], ["first touch resolution", "quickly"], ["first touch resolution", "7 apples"], ["reopen rate", "15 min"], ["compliance", "wall clock"], ["outages", "maybe 15 min"], ["outages", "15 min or so."], ["outages", "any time"], ["escalation rate", "not tier 1: Hotline"], ["escalation rate", "tier 1"], ["volume", "tier 1: Hotline"]] as const)("%s has no %p", (measure, text) => {
    expect(settingOf(measure, text)).toBeUndefined();
  });

  it.each(KPI_MEASURE_NAMES)("offers for %s only what it understands", (measure) => {
    for (const choice of variantChoices(measure)) {
      const [[name, value]] = settingOf(measure, choice)!;
      expect([choice, Object.keys(KPI_MEASURES[measure].settings), value]).toEqual([choice, expect.arrayContaining([name]), expect.anything()]);
    }
  });

  it("has a stated default for every choice: 15 minutes and 7 days for a first touch, any time for reopening", () => {
    expect(variantOf({ measure: "first touch resolution" })).toEqual({ rule: "closed within", within: minutes(15), days: days(7) });
    expect(variantMs(variantOf({ measure: "reopen rate" }), "days")).toBe(days(7));
    expect(variantMs(variantOf({ measure: "reopen rate", variant: { days: "" } }), "days")).toBe(Number.POSITIVE_INFINITY);
    expect(variantMs(variantOf({ measure: "reopen rate", variant: { days: days(7) } }), "days")).toBe(days(7));
    expect([variantMs(variantOf({ measure: "outages" }), "within"), variantMs(variantOf({ measure: "share resolved by time" }), "within"), variantMs(variantOf({ measure: "ageing share over" }), "days")]).toEqual([0, minutes(480), days(30)]);
    for (const measure of KPI_MEASURE_NAMES) expect(Object.keys(variantOf({ measure }))).toEqual(Object.keys(KPI_MEASURES[measure].settings));
  });

  it("names the groups of the first tier", () => {
    expect(firstTierOf(variantOf({ measure: "escalation rate", variant: { "tier 1": "Service desk + Hotline" } }))).toEqual(["Service desk", "Hotline"]);
    expect(firstTierOf(variantOf({ measure: "escalation rate" }))).toEqual([]);
    expect(firstTierOf(variantOf({ measure: "volume" }))).toEqual([]);
  });
});
