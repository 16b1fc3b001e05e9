import { periodOf, trendPeriods } from "../../../src/service-level/period";
import type { Decision } from "../../../src/service-level/records";
import { changePoints, trendSignals } from "../../../src/service-level/trend";
import { aCsf, aKpi, anAgreement, anSla } from "../../support/anAgreement";
import { at } from "../../support/instants";

const options = { zone: "UTC", fiscalYearStartMonth: 1 };
const year = trendPeriods(periodOf("2024-12", options)!, 12, options);
const LATER = at("2025-06-01");
const series = (values: readonly number[], n: number | readonly number[] = 100) => values.map((value, index) => ({ period: year[index], value, n: typeof n === "number" ? n : n[index] }));

function aDecision(decision: Partial<Decision> = {}): Decision {
  return { id: "D1", what: "Second shift", status: "in effect", serves: ["SLA-1"], reason: "", decidedBy: "", decidedOn: at("2024-05-01"), effectiveFrom: at("2024-07-01"), ...decision };
}

describe("where limits begin anew", () => {
  const agreement = anAgreement({ kpis: [aKpi()], csfs: [aCsf()] });
  const indices = (decisions: readonly Decision[], rows = [anSla()]) => changePoints(rows, year, decisions, agreement).map(({ index, decision }) => [index, decision]);

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

  it("where another version of the SLA comes into force, once for all its rows", () => {
    const rows = [anSla({ validTo: at("2024-04-01") }), anSla({ validFrom: at("2024-04-01") }), anSla({ validFrom: at("2024-04-01") })];
    expect(indices([], rows)).toEqual([[3, ""]]);
  });
});

describe("signals of a series", () => {
  it("go by steps where months have about as many tickets, by numbers where they are uneven or few", () => {
    const shares = [0.9, 0.95, 0.9, 0.95, 0.9, 0.95, 0.9, 0.95];
    expect(trendSignals(series(shares), true, [], LATER).chart).toBe("xmr");
    expect(trendSignals(series(shares, [100, 100, 30, 100, 100, 100, 100, 100]), true, [], LATER).chart).toBe("p");
    expect(trendSignals(series(shares, 10), true, [], LATER).chart).toBe("p");
    expect(trendSignals(series([10, 30, 10, 30, 10, 30, 10], [1, 2, 3, 40, 5, 6, 7]), false, [], LATER).chart).toBe("xmr");
  });

  it("keep limits of a share within 0 and 1, and counts above 0", () => {
    const share = trendSignals(series([0.5, 1, 0.5, 1, 0.5, 1]), true, [], LATER).points[0];
    expect([share.lower, share.upper]).toEqual([0, 1]);
    expect(trendSignals(series([1, 9, 1, 9, 1, 9]), false, [], LATER).points[0].lower).toBe(0);
  });

  it("do not take half a month for a small one", () => {
    const values = [100, 110, 100, 110, 100, 110, 100, 110, 100, 110, 100, 5];
    const running = at("2024-12-02");
    expect(trendSignals(series(values), false, [], LATER).points[11].signal).toBe("outside");
    expect(trendSignals(series(values), false, [], running).points[11]).toMatchObject({ value: 5, signal: "" });
  });

  it("rest on more of the past than is shown, and move change points along", () => {
    const values = [10, 11, 10, 11, 10, 11, 20, 21, 20, 21, 20, 21];
    const shown = trendSignals(series(values), false, [{ index: 6, decision: "D1", what: "" }], LATER, 7);
    expect(shown.points).toHaveLength(7);
    expect(shown.changes).toEqual([{ index: 1, decision: "D1", what: "" }]);
    expect(shown.points.map(({ mean }) => mean)).toEqual([10.5, 20.5, 20.5, 20.5, 20.5, 20.5, 20.5]);
    expect(shown.points.every(({ signal }) => signal === "")).toBe(true);
  });
});
