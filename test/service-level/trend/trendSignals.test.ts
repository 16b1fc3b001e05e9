import type { Kpi, Sla } from "../../../src/service-level/agreement";
import { periodOf, trendPeriods } from "../../../src/service-level/period";
import type { Decision } from "../../../src/service-level/records";
import { changePoints, lastSignals, trendSignals } from "../../../src/service-level/trend";
import { aCsf, aKpi, anAgreement, anSla } from "../../support/anAgreement";
import { at } from "../../support/instants";

const options = { zone: "UTC", fiscalYearStartMonth: 1 };
const year = trendPeriods(periodOf("2024-12", options)!, 12, options);
/** All of it is known. */
const LATER = { from: at("2023-06-01"), to: at("2025-06-01") };
const series = (values: readonly number[], n: number | readonly number[] = 100) => values.map((value, index) => ({ period: year[index], value, n: typeof n === "number" ? n : n[index] }));

function aDecision(decision: Partial<Decision> = {}): Decision {
  return { id: "D1", what: "Second shift", status: "in effect", serves: ["SLA-1"], reason: "", decidedBy: "", decidedOn: at("2024-05-01"), effectiveFrom: at("2024-07-01"), ...decision };
}

describe("where limits begin anew", () => {
  const agreement = anAgreement({ kpis: [aKpi()], csfs: [aCsf()] });
  const indices = (decisions: readonly Decision[], rows: readonly (Sla | Kpi)[] = [anSla()]) => changePoints(rows, year, decisions, agreement).map(({ index, decision }) => [index, decision]);

  it("at a decision in effect that serves the SLA, its KPI or its CSF", () => {
    expect(indices([aDecision()])).toEqual([[6, "D1"]]);
    expect(indices([aDecision({ serves: ["kpi-1"] })])).toEqual([[6, "D1"]]);
    expect(indices([aDecision({ serves: ["CSF-1"] })])).toEqual([[6, "D1"]]);
  });

  it("not at one that is only agreed, withdrawn, about something else, or without a date", () => {
    expect(indices([aDecision({ status: "agreed" }), aDecision({ status: "withdrawn" }), aDecision({ serves: ["SLA-2"] }), aDecision({ serves: [] }), aDecision({ effectiveFrom: NaN })])).toEqual([]);
  });

  it("with the month after a change in the middle of one", () => expect(indices([aDecision({ effectiveFrom: at("2024-07-15") })])).toEqual([[7, "D1"]]));

  it("not before the first or after the last month shown", () => {
    expect(indices([aDecision({ effectiveFrom: at("2023-05-01") }), aDecision({ effectiveFrom: at("2025-01-01") })])).toEqual([]);
  });

  it("at a decision that serves a KPI or the CSF above it, not what hangs on another KPI", () => {
    expect(indices([aDecision({ serves: ["CSF-1"] }), aDecision({ id: "D2", serves: ["kpi-1"] }), aDecision({ id: "D3", serves: ["SLA-2"] })], [aKpi()])).toEqual([[6, "D1"], [6, "D2"]]);
    expect(indices([aDecision({ serves: ["SLA-1"] })], [aKpi({ id: "KPI-2", csf: "CSF-2" })])).toEqual([]);
    const two = anAgreement({ kpis: [aKpi(), aKpi({ id: "KPI-2", csf: "CSF-2" })], csfs: [aCsf()] });
    expect(changePoints([anSla()], year, [aDecision({ serves: ["CSF-2"] })], two)).toEqual([]);
  });

  it("of a KPI also at a decision that serves an SLA below it; where the KPI counts that SLA's tickets, at each version of the SLA, too", () => {
    const slas = [anSla({ validTo: at("2024-04-01") }), anSla({ validFrom: at("2024-04-01") }), anSla({ id: "SLA-2", kpi: "KPI-2", validFrom: at("2024-05-01") })];
    const below = anAgreement({ kpis: [aKpi()], csfs: [aCsf()], slas });
    const found = (kpi: Kpi) => changePoints([kpi], year, [aDecision(), aDecision({ id: "D2", serves: ["SLA-2"] })], below).map(({ index, decision }) => [index, decision]);
    expect(found(aKpi({ measure: "compliance" }))).toEqual([[3, ""], [6, "D1"]]);
    expect(found(aKpi({ measure: "near-miss share" }))).toEqual([[3, ""], [6, "D1"]]);
    expect(found(aKpi({ measure: "resolution time median" }))).toEqual([[6, "D1"]]);
  });

  it("not at a decision that names nothing, whatever the SLA leaves open too", () => {
    expect(indices([aDecision({ serves: [""] })], [anSla({ kpi: "" })])).toEqual([]);
  });

  it("in the order of time, decisions and versions together", () => {
    const versions = changePoints([anSla({ validFrom: at("2024-04-01") })], year, [aDecision(), aDecision({ id: "D2", effectiveFrom: at("2024-03-01") })], agreement);
    expect(versions).toEqual([{ index: 2, decision: "D2", what: "Second shift" }, { index: 3, decision: "", what: "" }, { index: 6, decision: "D1", what: "Second shift" }]);
  });

  it("where another version of the SLA comes into force, once for all its rows", () => {
    const rows = [anSla({ validTo: at("2024-04-01") }), anSla({ validFrom: at("2024-04-01") }), anSla({ validFrom: at("2024-04-01") })];
    expect(indices([], rows)).toEqual([[3, ""]]);
  });
});

describe("signals of a series", () => {
  it("go by steps where months have about as many tickets, by numbers where they are uneven or few", () => {
    const shares = [0.9, 0.95, 0.9, 0.95, 0.9, 0.95, 0.9, 0.95];
    expect(trendSignals(series(shares), "share", [], LATER).chart).toBe("xmr");
    expect(trendSignals(series(shares, [100, 100, 30, 100, 100, 100, 100, 100]), "share", [], LATER).chart).toBe("p");
    expect(trendSignals(series(shares, 10), "share", [], LATER).chart).toBe("p");
    expect(trendSignals(series([10, 30, 10, 30, 10, 30, 10], [1, 2, 3, 40, 5, 6, 7]), "value", [], LATER).chart).toBe("xmr");
  });

  it("go by steps from 12 tickets a month on, and up to twice as many in one as in another", () => {
    const chartOf = (...n: number[]) => trendSignals(series([0.9, NaN, 0.95, 0.9], n), "share", [], LATER).chart;
    expect([chartOf(12, 0, 24, 20), chartOf(11, 0, 20, 20), chartOf(12, 0, 25, 20)]).toEqual(["xmr", "p", "p"]);
  });

  it("judge a month without tickets not at all, and each other by its own number", () => {
    const { points } = trendSignals(series([0.9, 0.8, 0.9, NaN, 0.9, 0.8, 0.9], [10, 40, 10, 0, 10, 40, 10]), "share", [], LATER);
    // 100 of 120 were met: 83.3%, three standard errors of 10 tickets are 35 points and of 40 are 18.
    expect(points[0].mean).toBeCloseTo(100 / 120, 10);
    expect(points[1].lower).toBeCloseTo(0.657, 3);
    expect(points[0].lower).toBeCloseTo(0.48, 3);
    expect(points[3]).toMatchObject({ value: NaN, signal: "" });
  });

  it("keep limits of a share within 0 and 1, and counts above 0", () => {
    const share = trendSignals(series([0.5, 1, 0.5, 1, 0.5, 1]), "share", [], LATER).points[0];
    expect([share.lower, share.upper]).toEqual([0, 1]);
    expect(trendSignals(series([1, 9, 1, 9, 1, 9]), "value", [], LATER).points[0].lower).toBe(0);
  });

  it("leave room for chance in counts of what comes by chance, and none in other figures", () => {
    const isFound = (chance: "occurrences" | "stock" | "value") => trendSignals(series([1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 6]), chance, [], LATER).points.some(({ signal }) => signal !== "");
    expect([isFound("occurrences"), isFound("stock"), isFound("value")]).toEqual([false, false, true]);
  });

  it("do not take half a month for a small one", () => {
    const values = [100, 110, 100, 110, 100, 110, 100, 110, 100, 110, 100, 5];
    const running = { ...LATER, to: at("2024-12-02") };
    expect(trendSignals(series(values), "value", [], { ...LATER, to: at("2025-01-01") }).points[11].signal).toBe("outside");
    expect(trendSignals(series(values), "value", [], LATER).points[11].signal).toBe("outside");
    expect(trendSignals(series(values), "value", [], running).points[11]).toMatchObject({ value: 5, signal: "" });
  });

  it("do not take a month for a small one in which the export begins, from its fourth day on", () => {
    const values = [5, 110, 100, 110, 100, 110, 100, 110, 100, 110, 100, 110];
    const first = (day: string) => trendSignals(series(values), "value", [], { ...LATER, from: at(day) }).points[0];
    expect(first("2024-01-04 00:00")).toMatchObject({ value: 5, signal: "outside" });
    expect(first("2024-01-04 00:01")).toMatchObject({ value: 5, mean: expect.closeTo(1160 / 11, 9), signal: "" });
    expect(trendSignals(series([0.5, ...Array<number>(11).fill(0.9)]), "share", [], { ...LATER, from: at("2024-01-25") }).points[0].signal).toBe("outside");
  });

  it("do not call the only miss in a year of 30 tickets a month a signal, but three in one month, and three months of four with two", () => {
    const kinds = (...missed: number[]) => trendSignals(series([...Array<number>(12 - missed.length).fill(0), ...missed].map((count) => 1 - count / 30), 30), "share", [], LATER);
    expect(kinds(1).chart).toBe("xmr");
    expect([kinds(1), kinds(3), kinds(1, 0, 1, 1), kinds(2, 0, 2, 2)].map(({ points }) => points.at(-1)!.signal)).toEqual(["", "outside", "", "near limit"]);
  });

  it("rest on more of the past than is shown, and move change points along", () => {
    const values = [10, 11, 10, 11, 10, 11, 20, 21, 20, 21, 20, 21];
    const all = trendSignals(series(values), "value", [{ index: 6, decision: "D1", what: "" }], LATER);
    const shown = lastSignals(all, 7);
    expect(shown.points).toHaveLength(7);
    expect(shown.changes).toEqual([{ index: 1, decision: "D1", what: "" }]);
    expect(shown.points.map(({ mean }) => mean)).toEqual([10.5, 20.5, 20.5, 20.5, 20.5, 20.5, 20.5]);
    expect(shown.points.every(({ signal }) => signal === "")).toBe(true);
    expect(lastSignals(all, 6).changes).toMatchObject([{ index: 0 }]);
    expect(lastSignals(all, 5).changes).toEqual([]);
  });
});
