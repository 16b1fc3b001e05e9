import type { KpiMeasure } from "../../../src/service-level/agreement";
import { periodOf } from "../../../src/service-level/period";
import { NO_RECORDS } from "../../../src/service-level/records";
import { reviewService } from "../../../src/service-level/review";
import type { ReviewInput } from "../../../src/service-level/review";
import { aFilter, aKpi, anAgreement, anSla, roundTheClock } from "../../support/anAgreement";
import { anOutage } from "../../support/anOutage";
import { aTicket, ticketsOf } from "../../support/aTicket";
import type { TicketFacts } from "../../support/aTicket";
import { at, hours } from "../../support/instants";

/** `met` tickets resolved within the hour and `missed` ones after five hours, all opened on the tenth of that month. */
function month(name: string, met: number, missed: number, facts: Partial<TicketFacts> = {}): TicketFacts[] {
  const opened = `${name}-10 09:00`;
  return Array.from({ length: met + missed }, (_, index) => aTicket({ opened, resolved: `${name}-10 ${index < met ? "10" : "14"}:00`, ...facts }));
}

const MONTHS = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"].map((each) => `2025-${each}`);

function review(facts: readonly TicketFacts[], agreement: Parameters<typeof anAgreement>[0] = {}, input: Partial<ReviewInput> = {}) {
  const all = anAgreement({ calendars: [roundTheClock()], ...agreement });
  return reviewService({ tickets: ticketsOf(facts), agreement: all, type: "monthly", asOf: at("2026-01-05"), ...input });
}

describe("signal or noise in a review", () => {
  it("draws the lower limit of net flow below 0, where a month that worked off two tickets of the one before belongs", () => {
    const facts = MONTHS.flatMap((name, index) => (index % 2 === 0 ? month(name, 2, 0, { opened: `${name}-01 09:00`, resolved: `${MONTHS[index + 1]}-10 10:00` }) : []));
    const { kpis: [{ trend, signals }] } = review(facts, { kpis: [aKpi({ measure: "net flow" })] });
    expect(trend.slice(0, 2).map(({ value }) => value)).toEqual([2, -2]);
    expect(signals.points[1]).toMatchObject({ mean: 0, lower: expect.closeTo(-2.66 * 4, 9), upper: expect.closeTo(2.66 * 4, 9), signal: "" });
  });

  it("28 of 30 after 27 of 30 is no change; the interval says how little 30 tickets tell", () => {
    const { slas: [{ comparison, interval, result }] } = review(MONTHS.flatMap((name, index) => month(name, index % 2 === 0 ? 27 : 28, index % 2 === 0 ? 3 : 2)));
    expect(result).toMatchObject({ met: 28, decided: 30 });
    expect(comparison).toMatchObject({ verdict: "noChange", evidence: { interval: "noChange", limits: "noChange" } });
    expect([interval.low, interval.high]).toEqual([expect.closeTo(0.787, 3), expect.closeTo(0.982, 3)]);
  });

  it("30 of 30 after a year of 18 of 30 is better: interval and limits agree", () => {
    const facts = MONTHS.flatMap((name) => month(name, name === "2025-12" ? 30 : 18, name === "2025-12" ? 0 : 12));
    const { slas: [{ comparison, signals, trend }] } = review(facts);
    expect(comparison).toMatchObject({ verdict: "better", evidence: { interval: "better", mix: "", limits: "better" } });
    expect(signals.points).toHaveLength(trend.length);
    expect(signals.points.at(-1)).toMatchObject({ signal: "outside", side: "above" });
  });

  it("a share that rose because more easy tickets came is no change", () => {
    const before = [...month("2025-11", 19, 1, { priority: "P3" }), ...month("2025-11", 10, 10, { priority: "P1" })];
    const now = [...month("2025-12", 114, 6, { priority: "P3" }), ...month("2025-12", 3, 3, { priority: "P1" })];
    const { slas: [{ comparison }] } = review([...before, ...now]);
    expect(comparison).toMatchObject({ verdict: "noChange", evidence: { interval: "better", mix: "noChange", limits: "" } });
  });

  it("nor is that of a KPI over both priorities, each with an SLA of its own", () => {
    const before = [...month("2025-11", 19, 1, { priority: "P3" }), ...month("2025-11", 10, 10, { priority: "P1" })];
    const now = [...month("2025-12", 114, 6, { priority: "P3" }), ...month("2025-12", 3, 3, { priority: "P1" })];
    const slas = ["P1", "P3"].map((priority) => anSla({ id: priority, filter: aFilter({ priority: [priority] }) }));
    const compared = (filter: Parameters<typeof aFilter>[0], kpi: Parameters<typeof aKpi>[0] = { measure: "compliance" }) =>
      review([...before, ...now], { slas, kpis: [aKpi({ better: "higher", filter: aFilter(filter), ...kpi })] }).kpis[0].comparison;
    expect(compared({})).toMatchObject({ verdict: "noChange", adjusted: { value: expect.closeTo(0, 12) }, evidence: { interval: "better", mix: "noChange" } });
    expect([compared({ priority: ["P3"] }).evidence.mix, compared({}, { measure: "CSAT" }).evidence.mix]).toEqual(["", ""]);
  });

  it("one ticket open at the end of the year is no worse a backlog where one other month ended with one, and the rest with none; five are", () => {
    const openAtEndOf = (name: string, count: number) => month(name, count, 0, { opened: `${name}-28 09:00`, resolved: name === "2025-12" ? undefined : `${name.slice(0, 6)}${Number(name[6]) + 1}-02 09:00` });
    const backlog = (open: number) => review([...MONTHS.flatMap((name) => month(name, 30, 0)), ...openAtEndOf("2025-03", 1), ...openAtEndOf("2025-12", open)], { kpis: [aKpi({ measure: "backlog" })] }).kpis[0];
    expect(backlog(1)).toMatchObject({ result: { value: 1 }, previous: { value: 0 }, comparison: { verdict: "noChange" } });
    expect(backlog(1).signals.points.filter(({ signal }) => signal !== "")).toEqual([]);
    expect(backlog(5)).toMatchObject({ comparison: { verdict: "worse" } });
  });

  it("limits begin anew where a decision took effect", () => {
    const facts = MONTHS.flatMap((name) => month(name, name < "2025-07" ? 10 : 30, name < "2025-07" ? 20 : 0));
    const decisions = [{ id: "D1", what: "Second shift", status: "in effect" as const, serves: ["SLA-1"], reason: "", decidedBy: "", decidedOn: Number.NaN, effectiveFrom: at("2025-07-01") }];
    const { slas: [{ signals }] } = review(facts, {}, { records: { ...NO_RECORDS, decisions } });
    expect(signals.changes).toEqual([{ index: 6, decision: "D1", what: "Second shift" }]);
    expect(signals.points.map(({ mean }) => mean)).toEqual([...Array<unknown>(6).fill(expect.closeTo(1 / 3, 10)), ...Array<unknown>(6).fill(1)]);
  });

  it("KPIs too: a volume of 60 after 30 a month is worse, median hours without a chart say nothing", () => {
    const facts = MONTHS.flatMap((name) => month(name, name === "2025-12" ? 60 : 30, 0));
    const { kpis: [volume, median] } = review(facts, { kpis: [aKpi(), aKpi({ id: "KPI-2", measure: "resolution time median" })] });
    expect(volume).toMatchObject({ previous: { value: 30 }, comparison: { verdict: "worse" } });
    expect(median).toMatchObject({ comparison: { verdict: "noChange", difference: { value: 0 } }, outlook: undefined });
  });
});

describe("the kinds of evidence of a KPI", () => {
  const facts = [...month("2025-11", 40, 0, { opened: "2025-11-01 09:00", resolved: "2025-11-01 10:00" }), ...month("2025-12", 20, 20)];
  const kpiOf = (kpi: Partial<Parameters<typeof aKpi>[0]>, input: Partial<ReviewInput> = {}) => review(facts, { kpis: [aKpi(kpi)] }, input).kpis[0];

  it("a share of tickets has an interval: 20 of 40 lie between 35.2 and 64.8%, certainly fewer than 40 of 40", () => {
    const { interval, comparison } = kpiOf({ measure: "compliance", better: "higher" });
    expect(interval).toEqual({ value: 0.5, low: expect.closeTo(0.352, 3), high: expect.closeTo(0.648, 3) });
    expect(comparison).toMatchObject({ verdict: "worse", evidence: { interval: "worse", limits: "" }, difference: { value: -0.5 } });
  });

  it.each(["share resolved by time", "availability"] as const)("%s is a share of no count, and has none", (measure) => {
    const outages = [anOutage("2025-12-10 10:00", "2025-12-20 10:00")];
    const { interval, comparison } = kpiOf({ measure, better: "higher" }, { records: { ...NO_RECORDS, outages } });
    expect([interval.low, interval.high, comparison.evidence.interval]).toEqual([NaN, NaN, ""]);
  });

  it("an entered share has none either", () => {
    const entered = (name: string, value: number) => ({ figure: "KPI-1", ...periodOf(name, { zone: "UTC", fiscalYearStartMonth: 1 })!, value, n: 40, source: "" });
    const { interval } = kpiOf({ measure: "entered share", better: "higher" }, { records: { ...NO_RECORDS, figures: [entered("2025-11", 0.9), entered("2025-12", 0.5)] } });
    expect(interval.value).toBe(0.5);
    expect([interval.low, interval.high]).toEqual([NaN, NaN]);
  });

  it("tickets of a running quarter are worse where its two whole months had thrice as many as the nine before", () => {
    const facts = MONTHS.flatMap((name, index) => month(name, index < 9 ? 30 : index < 11 ? 90 : 20, 0));
    const { kpis: [{ comparison }] } = review(facts, { kpis: [aKpi({ measure: "volume", better: "lower" })] }, { type: "quarterly", period: periodOf("2025-Q4", anAgreement()), asOf: at("2025-12-15") });
    expect(comparison).toMatchObject({ verdict: "worse", evidence: { interval: "worse", limits: "worse" } });
  });

  it("tickets and hours of a month that is not over are not called unchanged: on the 20th nobody knows, though 90 came after 30 in a month", () => {
    const facts = MONTHS.flatMap((name, index) => month(name, index === 11 ? 90 : 30, 0));
    const compared = (measure: KpiMeasure, asOf: string) => review(facts, { kpis: [aKpi({ measure, better: "lower" })] }, { period: periodOf("2025-12", anAgreement()), asOf: at(asOf) }).kpis[0].comparison.verdict;
    expect([compared("volume", "2025-12-20"), compared("resolution time mean", "2025-12-20")]).toEqual(["notOver", "notOver"]);
    expect([compared("volume", "2026-01-01"), compared("resolution time mean", "2026-01-01")]).toEqual(["worse", "noChange"]);
  });

  it("nor in a contract's third month, which has no control limits yet; a week that is over is compared, though its month is not", () => {
    const facts = MONTHS.slice(9).flatMap((name, index) => month(name, index === 2 ? 90 : 30, 0));
    const compared = (period: string, measure: KpiMeasure = "volume") => review(facts, { kpis: [aKpi({ measure, better: "lower" })] }, { period: periodOf(period, anAgreement()), asOf: at("2025-12-20") }).kpis[0].comparison.verdict;
    expect([compared("2025-12"), compared("2025-12", "resolution time mean"), compared("2025-W51")]).toEqual(["notOver", "notOver", "notOver"]);
    expect(compared("2025-W50")).toBe("worse");
    const aYear = MONTHS.flatMap((name) => month(name, 30, 0));
    expect(review(aYear, { kpis: [aKpi({ better: "lower" })] }, { period: periodOf("2025-W50", anAgreement()), asOf: at("2025-12-20") }).kpis[0].comparison.verdict).toBe("worse");
  });

  it("tickets and outages are compared by how many a day: 40 in 30 days after 40 in 31 days are about one more", () => {
    const { comparison } = kpiOf({ measure: "volume" });
    expect(comparison).toMatchObject({ verdict: "noChange", evidence: { interval: "noChange" } });
    // 40 / 31 less 40 / 30 a day, times 31 days.
    expect(comparison.difference.value).toBeCloseTo(40 - (40 * 31) / 30, 9);
    const outages = ["2025-11-05", "2025-12-05", "2025-12-06", "2025-12-07"].map((day) => anOutage(`${day} 10:00`, `${day} 11:00`));
    expect(kpiOf({ measure: "outages" }, { records: { ...NO_RECORDS, outages } }).comparison.evidence.interval).toBe("noChange");
  });

  it("cannot compare a month with one in which the export begins: 40 after 5 since the 25th, but it can from the third day on", () => {
    const since = (day: string) => review([...month("2025-12", 40, 0), ...Array.from({ length: 5 }, () => aTicket({ opened: `2025-11-${day} 09:00`, resolved: `2025-11-${day} 10:00` }))], { kpis: [aKpi({ measure: "volume" })] }).kpis[0];
    expect(since("25")).toMatchObject({ previous: { value: 5 }, comparison: { verdict: "tooFew", difference: { value: NaN } } });
    expect(since("03")).toMatchObject({ previous: { value: 5 }, comparison: { verdict: "worse" } });
  });

  it("says nothing of a share without cases", () => {
    expect(review(month("2025-12", 20, 20), { kpis: [aKpi({ measure: "compliance", better: "higher" })] }).kpis[0].comparison.verdict).toBe("tooFew");
  });
});

describe("misses that are rare", () => {
  const year = (missed: (name: string) => number) => review(MONTHS.flatMap((name) => month(name, 10, missed(name)))).slas[0].rareMisses;

  it("are told by how many tickets were met between them: two in a year, with 20 and 50 before and 50 after", () => {
    const rare = year((name) => (name === "2025-02" || name === "2025-07" ? 1 : 0))!;
    expect(rare.missedAt).toEqual([at("2025-02-10 13:00"), at("2025-07-10 13:00")]);
    expect([...rare.points.map(({ value }) => value), rare.since]).toEqual([20, 50, 50]);
  });

  it("are not rare from one a month on, and nothing to tell of without any", () => {
    expect(year(() => 1)).toBeUndefined();
    expect(year(() => 0)).toBeUndefined();
    expect(year((name) => (name === "2025-12" ? 0 : 1))).toBeDefined();
  });
});

describe("a column of many words that was taken for the priority", () => {
  it("is no mix to adjust by from 20 words on", () => {
    const mixed = (count: number) => ["2025-11", "2025-12"].flatMap((name) => Array.from({ length: count }, (_, index) => month(name, 5, 1, { priority: `P${index}` })).flat());
    expect(review(mixed(19)).slas[0].comparison.adjusted).toBeDefined();
    expect(review(mixed(20)).slas[0].comparison.adjusted).toBeUndefined();
  });
});

describe("room and outlook in a review", () => {
  it("knows the budget of the running month: 20 decided by the tenth, one missed", () => {
    const { slas: [{ budget }] } = review([...MONTHS.flatMap((name) => month(name, 30, 1)), ...month("2026-01", 19, 1)], {}, { period: periodOf("2026-01", { zone: "UTC", fiscalYearStartMonth: 1 }), asOf: at("2026-01-11") });
    // 31 a month are a little over one a day: 21 days more.
    expect(budget).toMatchObject({ decided: 20, expected: 21, allowed: 2, used: 1, remaining: 1, straightNeeded: 0 });
    expect(budget.odds).toBeGreaterThan(0.4);
  });

  it("looks three months ahead in a monthly review and a year in an annual one", () => {
    const facts = MONTHS.flatMap((name) => month(name, 30, 1));
    expect(review(facts, { kpis: [aKpi()] }).kpis[0].outlook!.periods.map(({ name }) => name)).toEqual(["2026-01", "2026-02", "2026-03"]);
    expect(review(facts, {}, { type: "annual" }).slas[0].outlook!.attainment).toHaveLength(12);
    expect(review(facts.slice(-100)).slas[0].outlook).toBeUndefined();
  });
});

describe("credits", () => {
  const credit = { credits: [{ below: 0.95, share: 0.05 }, { below: 0.9, share: 0.1 }], bonuses: [{ from: 0.99, share: 0.02 }], cap: undefined, earnBack: 0.98 };
  const quarter = [...month("2025-10", 95, 5), ...month("2025-11", 89, 11), ...month("2025-12", 98, 2)];

  it("go month by month: exactly 95% costs nothing, 89% costs a tenth and is earned back by 98%", () => {
    const { slas: [{ credits }] } = review(quarter, { slas: [anSla({ credit })], monthlyFee: 1000 }, { type: "quarterly" });
    expect(credits!.months.map((each) => [each.result.period.name, each.credit, each.isEarnedBack, each.bonus])).toEqual([["2025-10", 0, false, 0], ["2025-11", 0.1, true, 0], ["2025-12", 0, false, 0]]);
    expect([credits!.net, credits!.amount]).toEqual([0, 0]);
  });

  it("stand when they are not earned back, are capped, and are reckoned with bonuses", () => {
    const facts = [...month("2025-10", 80, 20), ...month("2025-11", 96, 4), ...month("2025-12", 100, 0)];
    const { slas: [{ credits }] } = review(facts, { slas: [anSla({ credit: { ...credit, cap: 0.08 } })], monthlyFee: 1000 }, { type: "quarterly" });
    expect(credits!.months.map((each) => each.credit)).toEqual([0.08, 0, 0]);
    expect([credits!.net, credits!.amount]).toEqual([expect.closeTo(0.06, 12), expect.closeTo(60, 9)]);
  });

  it("are not owed for a month that runs, nor for one without data", () => {
    const { slas: [{ credits }] } = review(month("2026-01", 1, 4), { slas: [anSla({ credit })] }, { type: "quarterly", period: periodOf("2026-Q1", { zone: "UTC", fiscalYearStartMonth: 1 }), asOf: at("2026-01-20") });
    expect(credits!.months.map((each) => [each.credit, each.isRunning])).toEqual([[0, true], [0, true], [0, true]]);
    expect(credits!.amount).toBeNaN();
  });

  it("are not earned back where the terms do not say so, nor where nothing was owed", () => {
    const months = (earnBack: number | undefined, facts = quarter) => review(facts, { slas: [anSla({ credit: { ...credit, earnBack } })] }, { type: "quarterly" }).slas[0].credits!;
    expect([months(undefined).months.map(({ isEarnedBack }) => isEarnedBack), months(undefined).net]).toEqual([[false, false, false], 0.1]);
    expect(months(0.99).months.map(({ isEarnedBack }) => isEarnedBack)).toEqual([false, false, false]);
    expect(months(0.98, [...month("2025-10", 96, 4), ...month("2025-11", 98, 2)]).months.map(({ isEarnedBack }) => isEarnedBack)).toEqual([false, false, false]);
  });

  it("are earned back only once the month after is over: its first good days give nothing back", () => {
    const december = (asOf: string) => review([...month("2025-12", 89, 11), ...month("2026-01", 100, 0)], { slas: [anSla({ credit })] }, { period: periodOf("2025-12", { zone: "UTC", fiscalYearStartMonth: 1 }), asOf: at(asOf) }).slas[0].credits!;
    expect(["2026-01-31 23:59", "2026-02-01 00:00"].map((asOf) => [december(asOf).months[0].isEarnedBack, december(asOf).net])).toEqual([[false, 0.1], [true, 0]]);
  });

  it("are given from the very edge of a band on: 99 of 100 earn the bonus, 90 of 100 owe the smaller credit", () => {
    const facts = [...month("2025-10", 99, 1), ...month("2025-11", 90, 10), ...month("2025-12", 96, 4)];
    const { months, net } = review(facts, { slas: [anSla({ credit })] }, { type: "quarterly" }).slas[0].credits!;
    expect(months.map(({ credit: owed, bonus }) => [owed, bonus])).toEqual([[0, 0.02], [0.05, 0], [0, 0]]);
    expect(net).toBeCloseTo(0.03, 12);
  });

  it("are owed once the last minute of the month is over", () => {
    const october = (asOf: string) => review(month("2025-10", 1, 4), { slas: [anSla({ credit })] }, { period: periodOf("2025-10", { zone: "UTC", fiscalYearStartMonth: 1 }), asOf: at(asOf) }).slas[0].credits!.months[0];
    expect([october("2025-10-31 23:59"), october("2025-11-01 00:00")].map(({ credit: owed, isRunning }) => [owed, isRunning])).toEqual([[0, true], [0.1, false]]);
  });

  it("say what hangs on the way of counting", () => {
    const facts = [...month("2025-12", 95, 5), ...Array.from({ length: 10 }, () => aTicket({ opened: "2025-12-20 09:00" }))];
    const { slas: [{ credits }] } = review(facts, { slas: [anSla({ credit })] });
    const byRule = new Map(credits!.byRule.map(({ rule, share, net }) => [rule, [Number(share.toFixed(4)), net]]));
    expect(byRule.get("resolved")).toEqual([0.95, 0]);
    expect(byRule.get("decided")).toEqual([Number((95 / 110).toFixed(4)), 0.1]);
    const allMet = review(month("2025-12", 100, 0), { slas: [anSla({ credit })] }).slas[0].credits!;
    expect(allMet.byRule[0]).toEqual({ rule: "decided", share: 1, net: -0.02 });
  });

  it("are none where the SLA has no terms", () => expect(review(quarter).slas[0].credits).toBeUndefined());
});

describe("outages in a review", () => {
  const promises = [{ id: "P1", service: "Mail", words: "", outages: 4, per: "year" as const, restoreWithinMs: hours(4), calendar: undefined, validFrom: undefined, validTo: undefined }];
  const outages = [anOutage("2025-11-10 10:00", "2025-11-10 12:00"), anOutage("2025-12-10 10:00", "2025-12-10 15:00", { usersAffected: 10 })];

  it("tell availability, promises and how often to expect more", () => {
    const found = review(month("2025-11", 1, 0), { promises }, { records: { ...NO_RECORDS, outages } }).outages;
    expect(found.services).toMatchObject([{ service: "Mail", result: { downtimeMs: hours(5), lostUserMs: hours(50) }, previous: { downtimeMs: hours(2) }, rate: { outages: 2 } }]);
    expect(found.promises).toMatchObject([{ isKept: false, periods: [{ period: { name: "2025" }, frequencyKept: true, durationKept: false }] }]);
    expect(found.services[0].trend).toHaveLength(found.periods.length);
  });

  it("of a month gone by are told as at its end: what came later is not in its rate", () => {
    const november = periodOf("2025-11", { zone: "UTC", fiscalYearStartMonth: 1 });
    const [service] = review(month("2025-11", 1, 0), {}, { period: november, records: { ...NO_RECORDS, outages } }).outages.services;
    expect(service).toMatchObject({ result: { downtimeMs: hours(2) }, rate: { outages: 1, sinceLastMs: at("2025-12-01") - at("2025-11-10 12:00") } });
  });

  it("that lasted into the next month are as long in the month in which they began as in that of the promise, and cost it the minutes up to its end", () => {
    const november = periodOf("2025-11", { zone: "UTC", fiscalYearStartMonth: 1 });
    const overnight = [anOutage("2025-11-30 22:00", "2025-12-01 04:00")];
    const [service] = review(month("2025-11", 1, 0), { promises }, { period: november, records: { ...NO_RECORDS, outages: overnight } }).outages.services;
    expect(service).toMatchObject({ result: { downtimeMs: hours(2), longestMs: hours(6), outages: [{ isOpen: false }], restored: [] }, rate: { outages: 1, sinceLastMs: 0 } });
  });

  it("are told once of a service, however its name is written, also of one that is promised something and had none", () => {
    const named = [anOutage("2025-11-10 10:00", "2025-11-10 12:00"), anOutage("2025-12-10 10:00", "2025-12-10 15:00", { service: "MAIL " }), anOutage("2025-12-11 10:00", "2025-12-11 15:00", { service: "" })];
    const { services } = review(month("2025-11", 1, 0), { promises: [{ ...promises[0], service: "Web" }] }, { records: { ...NO_RECORDS, outages: named } }).outages;
    expect(services.map(({ service, rate }) => [service.trim().toLowerCase(), rate.outages])).toEqual([["mail", 2], ["web", 0]]);
  });

  it("say nothing where nobody writes outages down", () => {
    expect(review(month("2025-11", 1, 0), { promises }).outages).toMatchObject({ services: [], promises: [] });
  });
});

describe("watermelons: kept outside, worse inside", () => {
  const answered = (name: string, good: number, bad: number) => [...month(name, good, 0), ...month(name, bad, 0)];
  const feedback = (name: string, good: number, bad: number) => Array.from({ length: good + bad }, (_, index) => ({
    at: at(`${name}-15`), person: `${index}`, role: "" as const, scale: "1-5", score: index < good ? 5 : 1, words: "",
  }));

  it("an SLA at 100% whose customers were 90% and are 50% satisfied", () => {
    const records = { ...NO_RECORDS, feedback: [...feedback("2025-11", 36, 4), ...feedback("2025-12", 20, 20)] };
    expect(review([...answered("2025-11", 40, 0), ...answered("2025-12", 40, 0)], {}, { records }).watermelons).toMatchObject([
      { sla: "SLA-1", attainment: 1, measure: "CSAT", before: { value: 0.9, n: 40 }, now: { value: 0.5, n: 40 }, isCertain: true },
    ]);
  });

  it("is worth a look where 30 of 40 are satisfied after 36, and no longer green when the SLA is missed", () => {
    const records = { ...NO_RECORDS, feedback: [...feedback("2025-11", 36, 4), ...feedback("2025-12", 30, 10)] };
    expect(review([...month("2025-11", 40, 0), ...month("2025-12", 40, 0)], {}, { records }).watermelons).toMatchObject([{ measure: "CSAT", isCertain: false }]);
    expect(review([...month("2025-11", 40, 0), ...month("2025-12", 30, 10)], {}, { records }).watermelons).toEqual([]);
  });

  it("hours lost by users of the service that the SLA speaks of", () => {
    const outages = [anOutage("2025-11-10 10:00", "2025-11-10 11:00", { usersAffected: 10 }), anOutage("2025-12-10 10:00", "2025-12-10 12:00", { usersAffected: 10 })];
    const facts = [...month("2025-11", 40, 0, { service: "Mail" }), ...month("2025-12", 40, 0, { service: "Mail" })];
    const found = review(facts, { slas: [anSla({ filter: aFilter({ service: ["Mail"] }) })] }, { records: { ...NO_RECORDS, outages } }).watermelons;
    expect(found).toMatchObject([{ measure: "lost user-hours", before: { value: 10 }, now: { value: 20 }, isCertain: false }]);
  });

  it("names the tickets that speak against it: those reopened within seven days, those with a bad answer", () => {
    const reopened = (name: string, count: number): TicketFacts[] => Array.from({ length: count }, () => aTicket({ opened: `${name}-02 09:00`, history: [
      [`${name}-02 10:00`, "stopped"], [`${name}-03 10:00`, "running"], [`${name}-03 11:00`, "stopped"],
    ] }));
    const facts = [...month("2025-11", 40, 0), ...month("2025-12", 36, 0), ...reopened("2025-12", 4)];
    expect(review(facts).watermelons).toMatchObject([{ measure: "reopen rate", before: { value: 0 }, now: { value: 0.1 }, rows: [76, 77, 78, 79] }]);
    const scored = (name: string, scores: readonly number[]) => scores.map((satisfaction) => aTicket({ opened: `${name}-02 09:00`, resolved: `${name}-02 10:00`, satisfaction }));
    expect(review([...scored("2025-11", [5, 5, 4, 4, 5]), ...scored("2025-12", [5, 2, 4, 1, 1])]).watermelons).toMatchObject([{ measure: "CSAT", rows: [6, 8, 9] }]);
  });

  it("is not worth a look below 5 points, with fewer than five answers, where chance does as much in one of twenty, or a quarter more hours lost", () => {
    const felt = (before: readonly [number, number], now: readonly [number, number]) => review([...month("2025-11", 40, 0), ...month("2025-12", 40, 0)], {}, {
      records: { ...NO_RECORDS, feedback: [...feedback("2025-11", ...before), ...feedback("2025-12", ...now)] },
    }).watermelons.map(({ measure, isCertain }) => [measure, isCertain]);
    expect([felt([5, 0], [3, 2]), felt([36, 4], [31, 9]), felt([194, 6], [186, 14])]).toEqual([[], [], []]);
    expect([felt([36, 4], [30, 10]), felt([57, 3], [51, 9])]).toEqual([[["CSAT", false]], [["CSAT", false]]]);
    expect(felt([4, 0], [30, 10])).toEqual([]);
    expect(felt([30, 0], [2, 2])).toEqual([["CSAT", true]]);
    expect(felt([20, 20], [36, 4])).toEqual([]);
    const lost = (hour: number) => review([...month("2025-11", 40, 0), ...month("2025-12", 40, 0)], {}, {
      records: { ...NO_RECORDS, outages: [anOutage("2025-11-10 08:00", "2025-11-10 12:00", { usersAffected: 1 }), anOutage("2025-12-10 08:00", `2025-12-10 ${hour}:00`, { usersAffected: 1 })] },
    }).watermelons.length;
    expect([lost(13), lost(14)]).toEqual([0, 1]);
  });

  it("takes more to be more than chance the more services are looked at: 10 of 20 satisfied after 17 with one, no more than worth a look with three", () => {
    const scored = (name: string, service: string, good: number) => Array.from({ length: 20 }, (_, index) =>
      aTicket({ opened: `${name}-02 09:00`, resolved: `${name}-02 10:00`, service, satisfaction: index < good ? 5 : 1 }));
    const found = (services: readonly string[]) => review(
      services.flatMap((service, index) => [...scored("2025-11", service, 17), ...scored("2025-12", service, index === 0 ? 10 : 17)]),
      { slas: services.map((service) => anSla({ id: service, filter: aFilter({ service: [service] }) })) },
    ).watermelons.map(({ sla, isCertain }) => [sla, isCertain]);
    expect(found(["Mail"])).toEqual([["Mail", true]]);
    expect(found(["Mail", "Web", "Shop"])).toEqual([["Mail", false]]);
  });

  it("the reopen rate is certainly worse where chance is ruled out: 10 of 40 after none", () => {
    const reopened = Array.from({ length: 10 }, () => aTicket({ opened: "2025-12-02 09:00", history: [["2025-12-02 10:00", "stopped"], ["2025-12-03 10:00", "running"], ["2025-12-03 11:00", "stopped"]] }));
    expect(review([...month("2025-11", 40, 0), ...month("2025-12", 30, 0), ...reopened]).watermelons).toMatchObject([{ measure: "reopen rate", isCertain: true }]);
    const before = Array.from({ length: 10 }, () => aTicket({ opened: "2025-11-02 09:00", history: [["2025-11-02 10:00", "stopped"], ["2025-11-03 10:00", "running"], ["2025-11-03 11:00", "stopped"]] }));
    expect(review([...month("2025-11", 30, 0), ...before, ...month("2025-12", 40, 0)]).watermelons).toEqual([]);
  });

  it("is told for each SLA by its own services", () => {
    const services = (name: string) => ["Mail", "Web"].flatMap((service) => month(name, 20, 0, { service }));
    const outages = [anOutage("2025-11-10 10:00", "2025-11-10 11:00", { usersAffected: 1 }), anOutage("2025-12-10 10:00", "2025-12-10 20:00", { usersAffected: 1 })];
    const slas = ["Mail", "Web"].map((service) => anSla({ id: service, filter: aFilter({ service: [service] }) }));
    expect(review([...services("2025-11"), ...services("2025-12")], { slas }, { records: { ...NO_RECORDS, outages } }).watermelons.map(({ sla }) => sla)).toEqual(["Mail"]);
  });

  it("nothing is flagged where nothing got worse", () => {
    const records = { ...NO_RECORDS, feedback: [...feedback("2025-11", 36, 4), ...feedback("2025-12", 36, 4)] };
    expect(review([...month("2025-11", 40, 0), ...month("2025-12", 40, 0)], {}, { records })).toMatchObject({ watermelons: [], knowsWhatIsFelt: true });
  });

  it("is not known where nothing that customers feel is measured in both periods, and no question where no SLA was met", () => {
    const knows = (missed: number, records = NO_RECORDS) => {
      const facts = [...month("2025-11", 40, 0), ...month("2025-12", 40 - missed, missed)];
      return review(facts, {}, { records, tickets: { ...ticketsOf(facts), measured: new Set(["id", "opened", "resolved"]) } }).knowsWhatIsFelt;
    };
    expect(knows(0)).toBe(false);
    expect(knows(0, { ...NO_RECORDS, feedback: feedback("2025-12", 20, 20) })).toBe(false);
    expect(knows(10)).toBe(true);
  });
});
