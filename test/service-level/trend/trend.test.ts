import { lastInstant } from "../../../src/service-level/agreement";
import { judgeCommitments } from "../../../src/service-level/clock";
import { KpiData } from "../../../src/service-level/kpi";
import { periodOf, trendPeriods } from "../../../src/service-level/period";
import { kpiTrend, slaTrend } from "../../../src/service-level/trend";
import { aKpi, anAgreement, anSla, roundTheClock } from "../../support/anAgreement";
import { aTicket, ticketsOf } from "../../support/aTicket";
import { at } from "../../support/instants";

const options = { zone: "UTC", fiscalYearStartMonth: 1 };
const quarter = trendPeriods(periodOf("2024-03", options)!, 3, options);
const asOf = at("2024-03-20");
const tickets = ticketsOf([
  aTicket({ opened: "2024-01-10 09:00", resolved: "2024-01-10 10:00" }),
  aTicket({ opened: "2024-01-10 09:00", resolved: "2024-01-10 18:00" }),
  aTicket({ opened: "2024-03-10 09:00", resolved: "2024-03-10 10:00" }),
]);

it("an SLA month by month: a month in which nothing was decided has no data and does not break the series", () => {
  const slas = [anSla({ goal: 0.5 })];
  const commitments = judgeCommitments(tickets, anAgreement({ slas, calendars: [roundTheClock()] }), "SLA-1", asOf);
  expect(slaTrend(slas, commitments, quarter).map(({ period, met, decided, attainment, status }) => [period.name, met, decided, attainment, status])).toEqual([
    ["2024-01", 1, 2, 0.5, "Met"],
    ["2024-02", 0, 0, Number.NaN, "No data"],
    ["2024-03", 1, 1, 1, "Met"],
  ]);
});

it("an SLA is judged month by month by the goal in force at the end of each, at last by that of the table's last row", () => {
  const slas = [anSla({ goal: 0.4, validTo: at("2024-01-31 23:59") }), anSla({ goal: 0.6, validFrom: at("2024-01-31 23:59"), validTo: at("2024-03-20") })];
  const commitments = judgeCommitments(tickets, anAgreement({ slas, calendars: [roundTheClock()] }), "SLA-1", asOf);
  expect(slaTrend(slas, commitments, quarter).map(({ goal, status }) => [goal, status])).toEqual([[0.6, "Not met"], [0.6, "No data"], [0.6, "Met"]]);
  expect(slaTrend(slas.slice(0, 1), commitments, quarter).map(({ goal }) => goal)).toEqual([0.4, 0.4, 0.4]);
  const [january] = quarter;
  expect([lastInstant(january, january.to), lastInstant(january, january.to - 1), lastInstant(january, at("2024-01-15"))]).toEqual([january.to - 1, january.to - 1, at("2024-01-15")]);
});

it("a KPI month by month is judged by the version in force at the end of each month, or at the as-of date", () => {
  const kpis = [aKpi({ target: 1, validTo: at("2024-02-15") }), aKpi({ target: 0, validFrom: at("2024-02-15"), validTo: at("2024-03-25") })];
  const data = new KpiData(tickets, anAgreement({ slas: [], kpis }), asOf);
  expect(kpiTrend(kpis, data, quarter).map(({ value, status }) => [value, status])).toEqual([[2, "Not met"], [0, "Met"], [1, "Not met"]]);
  expect(kpiTrend([kpis[1]], data, quarter)[0]).toMatchObject({ value: Number.NaN, n: 0, status: "No data" });
});

it("a KPI that has a value and no target is not called a KPI without data", () => {
  const data = new KpiData(tickets, anAgreement({ slas: [] }), asOf);
  expect(kpiTrend([aKpi({ target: undefined })], data, quarter).map(({ value, status }) => [value, status])).toEqual([[2, "No target"], [0, "No target"], [1, "No target"]]);
  expect(kpiTrend([aKpi({ measure: "MTBF", target: undefined })], data, quarter)[0]).toMatchObject({ value: Number.NaN, status: "No data" });
});
