import { AGREEMENT_START, implementedChanges, reviewService, ReviewError } from "../../../src/service-level/review";
import { NO_CONTRACT } from "../../../src/service-level/agreement";
import { NO_RECORDS, type Decision, type Improvement } from "../../../src/service-level/records";
import { aFilter, aKpi, anAgreement, anSla, roundTheClock } from "../../support/anAgreement";
import { anOutage } from "../../support/anOutage";
import { aTicket, ticketsOf } from "../../support/aTicket";
import type { TicketFacts } from "../../support/aTicket";
import { at } from "../../support/instants";

const IMPROVEMENT: Improvement = {
  id: "SIP-1", what: "Answer at once", owner: "", horizon: "month", opened: Number.NaN, start: Number.NaN, due: Number.NaN, done: at("2024-04-01"),
  status: "done", expectedEffect: "", cost: Number.NaN, clientComment: "", serves: ["SLA-1", "KPI-1"],
};

const DECISION: Decision = {
  id: "D-1", what: "New desk", reason: "", decidedBy: "", decidedOn: Number.NaN, effectiveFrom: at("2024-04-01"), status: "in effect", serves: [],
};

/** Tickets on the 10th of a month: so many resolved within the hour, so many after a day. */
function inMonth(month: string, met: number, missed: number, priority = ""): TicketFacts[] {
  const ticket = (resolved: string) => aTicket({ opened: `2024-${month}-10 09:00`, resolved: `2024-${month}-${resolved}`, priority });
  return [...Array.from({ length: met }, () => ticket("10 10:00")), ...Array.from({ length: missed }, () => ticket("11 10:00"))];
}

function review(facts: readonly TicketFacts[], asOf: string, type: "monthly" | "implementation" = "monthly", decisions: readonly Decision[] = [], change?: string) {
  const agreement = anAgreement({ calendars: [roundTheClock()], kpis: [aKpi({ measure: "volume" })] });
  return reviewService({ tickets: ticketsOf(facts), agreement, type, change, asOf: at(asOf), records: { ...NO_RECORDS, improvements: [IMPROVEMENT], decisions } });
}

/** Of the SLA and of a KPI that counts its commitments, a month before and after 1 April. */
function effectsOn(facts: readonly TicketFacts[], better: "higher" | "lower", kpi: Parameters<typeof aKpi>[0] = {}) {
  const agreement = anAgreement({ calendars: [roundTheClock()], kpis: [aKpi({ measure: "compliance", better, ...kpi }), aKpi({ id: "KPI-2", measure: "volume" })] });
  return reviewService({ tickets: ticketsOf(facts), agreement, type: "monthly", asOf: at("2024-05-01"), records: { ...NO_RECORDS, improvements: [IMPROVEMENT] } }).improvements[0].effects;
}

const MARCH_AND_APRIL = { before: { from: at("2024-03-01"), to: at("2024-04-01") }, after: { from: at("2024-04-01"), to: at("2024-05-01") } };

describe("an improvement that took effect on 1 April", () => {
  const facts = [...inMonth("03", 20, 20), ...inMonth("04", 39, 1)];

  it("is measured by its SLA a month before and after: 20 of 40 against 39 of 40 is better", () => {
    const { effects } = review(facts, "2024-05-02").improvements[0];
    expect(effects).toEqual([
      { kind: "SLA", id: "SLA-1", name: "Resolve", unit: "share", months: 1, during: MARCH_AND_APRIL, before: { value: 0.5, n: 40 }, after: { value: 39 / 40, n: 40 }, verdict: "better" },
      { kind: "KPI", id: "KPI-1", name: "KPI", unit: "count", months: 1, during: MARCH_AND_APRIL, before: { value: 40, n: 40 }, after: { value: 40, n: 40 }, verdict: "" },
    ]);
  });

  it("is measured by a KPI that is a share in the same way, in the direction of the KPI", () => {
    const effectOf = (...of: Parameters<typeof effectsOn>) => effectsOn(...of)[1];
    const worse = [...inMonth("03", 39, 1), ...inMonth("04", 20, 20)];
    expect(effectOf(facts, "higher")).toMatchObject({ kind: "KPI", id: "KPI-1", before: { value: 0.5, n: 40 }, after: { value: 39 / 40, n: 40 }, verdict: "better" });
    expect([effectOf(facts, "lower").verdict, effectOf(worse, "higher").verdict, effectOf(worse, "lower").verdict]).toEqual(["worse", "worse", "better"]);
    expect([effectOf(inMonth("03", 39, 1), "higher").verdict, effectOf(inMonth("04", 39, 1), "higher").verdict]).toEqual(["", ""]);
    expect(effectOf(facts, "higher", { validTo: at("2024-04-15") })).toBeUndefined();
    expect(effectOf(facts, "higher", { validTo: at("2024-05-01") })).toMatchObject({ verdict: "better" });
  });

  it("is worse where 39 of 40 became 20 of 40, and unknown where one of the two months had nothing", () => {
    const verdictOf = (of: readonly TicketFacts[]) => review(of, "2024-05-02").improvements[0].effects[0].verdict;
    expect([verdictOf([...inMonth("03", 39, 1), ...inMonth("04", 20, 20)]), verdictOf(inMonth("03", 20, 20)), verdictOf(inMonth("04", 20, 20))]).toEqual(["worse", "", ""]);
    expect(review(inMonth("04", 20, 20), "2024-05-02").improvements[0].effects[0].before).toEqual({ value: NaN, n: 0 });
  });

  it("has the same day a month later, or the last one of a shorter month, for its end", () => {
    const monthsOf = (done: string, asOf: string) => {
      const agreement = anAgreement({ calendars: [roundTheClock()] });
      return reviewService({ tickets: ticketsOf(facts), agreement, type: "monthly", asOf: at(asOf), records: { ...NO_RECORDS, improvements: [{ ...IMPROVEMENT, serves: ["SLA-1"], done: at(done) }] } }).improvements[0].effects.map(({ months }) => months);
    };
    expect([monthsOf("2024-01-31", "2024-02-28 23:59"), monthsOf("2024-01-31", "2024-02-29"), monthsOf("2024-01-31", "2024-04-30")]).toEqual([[], [1], [1, 3]]);
  });

  it("is not told of one that is still to take effect", () => {
    expect(review(facts, "2024-03-31").improvements).toEqual([]);
    expect(review(facts, "2024-04-01").improvements).toHaveLength(1);
  });

  it("28 of 30 against 27 of 30 is no clear change", () => {
    const { effects } = review([...inMonth("03", 27, 3), ...inMonth("04", 28, 2)], "2024-05-02").improvements[0];
    expect(effects[0].verdict).toBe("no clear change");
  });

  it("is no clear change from four tickets, however they turned, and may be one from five", () => {
    const verdictOf = (count: number) => review([...inMonth("03", 0, count), ...inMonth("04", count, 0)], "2024-05-02").improvements[0].effects[0].verdict;
    expect([verdictOf(4), verdictOf(5)]).toEqual(["no clear change", "better"]);
  });

  it("is no clear change where only more easy tickets came: 30 of 50 became 45 of 50, of each priority as many as before were met", () => {
    const { effects } = review([...inMonth("03", 20, 20, "P1"), ...inMonth("03", 10, 0, "P3"), ...inMonth("04", 5, 5, "P1"), ...inMonth("04", 40, 0, "P3")], "2024-05-02").improvements[0];
    expect(effects[0]).toMatchObject({ before: { value: 0.6, n: 50 }, after: { value: 0.9, n: 50 }, verdict: "no clear change at the same mix" });
  });

  it("is plainly no clear change where each priority got worse while more easy tickets made all together look better", () => {
    const facts = [...inMonth("03", 50, 50, "P1"), ...inMonth("03", 20, 0, "P3"), ...inMonth("04", 2, 18, "P1"), ...inMonth("04", 184, 16, "P3")];
    expect(effectsOn(facts, "higher").slice(0, 1)).toMatchObject([{ before: { value: 70 / 120 }, after: { value: 186 / 220 }, verdict: "no clear change" }]);
  });

  it("is better where each priority got better, whatever came more often, by an SLA and by a KPI", () => {
    const facts = [...inMonth("03", 20, 20, "P1"), ...inMonth("03", 30, 10, "P3"), ...inMonth("04", 28, 2, "P1"), ...inMonth("04", 59, 1, "P3")];
    expect(effectsOn(facts, "higher").map(({ verdict }) => verdict)).toEqual(["better", "better"]);
  });

  it("claims no same mix, of an SLA or a KPI, where the hard priority stayed away after it and an easy one came", () => {
    const facts = [...inMonth("03", 20, 20, "P1"), ...inMonth("04", 40, 0, "P3")];
    expect(effectsOn(facts, "higher").map(({ verdict }) => verdict)).toEqual(["no clear change without a common priority", "no clear change without a common priority"]);
  });

  it("takes more to be sure of one figure the more are looked at: 33 of 40 after 25 is better by itself, and not beside one that nothing moved", () => {
    const facts = [...inMonth("03", 25, 15, "P1"), ...inMonth("03", 30, 10, "P3"), ...inMonth("04", 33, 7, "P1"), ...inMonth("04", 30, 10, "P3")];
    const verdictsOf = (serves: readonly string[]) => {
      const agreement = anAgreement({ calendars: [roundTheClock()], slas: ["P1", "P3"].map((id) => anSla({ id, filter: aFilter({ priority: [id] }) })) });
      const records = { ...NO_RECORDS, improvements: [{ ...IMPROVEMENT, serves }] };
      return reviewService({ tickets: ticketsOf(facts), agreement, type: "monthly", asOf: at("2024-05-01"), records }).improvements[0].effects.map(({ verdict }) => verdict);
    };
    expect(verdictsOf(["P1"])).toEqual(["better"]);
    expect(verdictsOf(["P1", "P3"])).toEqual(["no clear change", "no clear change"]);
  });

  it("has no verdict of availability, which is no share of cases: 28 outages of 23 hours before, and 28 of a minute after", () => {
    const outagesOf = (month: string, hour: string) => Array.from({ length: 28 }, (_, day) => anOutage(`2024-${month}-${String(day + 1).padStart(2, "0")} 00:00`, `2024-${month}-${String(day + 1).padStart(2, "0")} ${hour}`));
    const agreement = anAgreement({ calendars: [roundTheClock()], kpis: [aKpi({ measure: "availability", better: "higher" })] });
    const records = { ...NO_RECORDS, improvements: [{ ...IMPROVEMENT, serves: ["KPI-1"] }], outages: [...outagesOf("03", "23:00"), ...outagesOf("04", "00:01")] };
    const [effect] = reviewService({ tickets: ticketsOf(inMonth("03", 1, 0)), agreement, type: "monthly", asOf: at("2024-05-01"), records }).improvements[0].effects;
    expect(effect.after.value).toBeGreaterThan(effect.before.value + 0.5);
    expect(effect.verdict).toBe("");
  });

  it("has no effect to show before a month is over, and three months from July on", () => {
    expect(review(facts, "2024-04-30").improvements[0].effects).toEqual([]);
    expect(review(facts, "2024-07-02").improvements[0].effects.map(({ months }) => months)).toEqual([1, 1, 3, 3]);
  });
});

it("is told of each span of months by its own tickets: one month 30 and 10, three months 50 and 45", () => {
  const facts = [...inMonth("01", 15, 0), ...inMonth("02", 5, 0), ...inMonth("03", 30, 0), ...inMonth("04", 10, 0), ...inMonth("05", 20, 0), ...inMonth("06", 15, 0)];
  const { effects } = review(facts, "2024-07-02").improvements[0];
  expect(effects.map(({ kind, months, before, after }) => [kind, months, before.n, after.n])).toEqual([["SLA", 1, 30, 10], ["KPI", 1, 30, 10], ["SLA", 3, 50, 45], ["KPI", 3, 50, 45]]);
});

describe("an implementation review", () => {
  it("compares six months before and after the decision that took effect", () => {
    const { implementation } = review([...inMonth("03", 20, 20), ...inMonth("04", 39, 1)], "2024-10-02", "implementation", [DECISION]);
    expect(implementation?.decision?.id).toBe("D-1");
    expect(implementation?.effects.map(({ id, months, before, after }) => [id, months, before.n, after.n])).toEqual([["SLA-1", 6, 40, 40], ["KPI-1", 6, 40, 40]]);
  });

  it("tells what the mix of priorities did from what the change did: 30 of 50 became 45 of 50, of each priority as many as before were met", () => {
    const facts = [...inMonth("03", 20, 20, "P1"), ...inMonth("03", 10, 0, "P3"), ...inMonth("04", 5, 5, "P1"), ...inMonth("04", 40, 0, "P3")];
    expect(review(facts, "2024-10-02", "implementation", [DECISION]).implementation?.effects[0].verdict).toBe("no clear change at the same mix");
  });

  it("is about the decision that is chosen, also one that is too young to tell", () => {
    const decisions = [DECISION, { ...DECISION, id: "D-0", effectiveFrom: at("2024-03-01") }, { ...DECISION, id: "D-2", effectiveFrom: at("2024-09-01") }];
    const about = (change?: string) => review(inMonth("03", 20, 20), "2024-10-02", "implementation", decisions, change).implementation;
    expect(about()?.id).toBe("D-1");
    expect(about("d-0")).toMatchObject({ id: "D-0", effects: [{ months: 6, before: { n: 0 }, after: { n: 40 } }, { id: "KPI-1" }] });
    expect(about("D-2")).toMatchObject({ id: "D-2", effects: [] });
  });

  it("may be about every decision in effect by that day, the newest first", () => {
    const on = (id: string, day: string) => ({ ...DECISION, id, effectiveFrom: at(day) });
    const decisions = [on("D-1", "2024-03-01"), on("D-3", "2024-09-01"), on("D-2", "2024-06-01"), on("D-4", "2024-09-02")];
    expect(implementedChanges(anAgreement(), { ...NO_RECORDS, decisions }, at("2024-09-01")).map(({ id }) => id)).toEqual(["D-3", "D-2", "D-1"]);
    expect(review(inMonth("03", 1, 0), "2024-12-01", "implementation", decisions).implementation?.id).toBe("D-2");
    expect(review(inMonth("03", 1, 0), "2024-08-31", "implementation", decisions.slice(2)).implementation?.id).toBe("D-2");
  });

  it("refuses a decision that is not there, is only proposed or agreed, is withdrawn, or is not in effect yet", () => {
    const decisions = [{ ...DECISION, id: "D-2", effectiveFrom: at("2025-01-01") }, ...(["withdrawn", "proposed", "agreed"] as const).map((status, index) => ({ ...DECISION, id: `D-${3 + index}`, status }))];
    for (const id of ["D-1", "D-2", "D-3", "D-4", "D-5"]) expect(() => review(inMonth("03", 1, 0), "2024-10-02", "implementation", decisions, id)).toThrow(new ReviewError("unknownChange", id));
  });

  it("may be about the start of the agreement, which stands behind every decision", () => {
    const agreement = anAgreement({ contract: { ...NO_CONTRACT, start: at("2024-01-01") } });
    expect(implementedChanges(agreement, { ...NO_RECORDS, decisions: [DECISION] }, at("2024-10-02")).map(({ id }) => id)).toEqual(["D-1", AGREEMENT_START]);
    expect(implementedChanges(agreement, NO_RECORDS, at("2023-10-02"))).toEqual([]);
  });

  it("says nothing where neither a decision nor the start of the agreement is known", () => {
    expect(review(inMonth("03", 1, 0), "2024-10-02", "implementation").implementation).toBeUndefined();
  });
});
