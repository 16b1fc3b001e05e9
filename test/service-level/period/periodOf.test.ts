import { periodOf } from "../../../src/service-level/period";
import { TimeZoneError } from "../../../src/service-level/time";
import { reading } from "../../support/wallClock";

const london = { zone: "Europe/London", fiscalYearStartMonth: 4 };
const shown = (name: string | number, options = london) => {
  const period = periodOf(name, options);
  return period && [period.name, period.grain, ...[period.from, period.to].map((edge) => reading(edge, options.zone).slice(0, 16).replace(" 00:00", ""))];
};

describe("periodOf", () => {
  it.each([
    ["2026", ["2026", "year", "2026-01-01", "2027-01-01"]],
    ["2026-H1", ["2026-H1", "half-year", "2026-01-01", "2026-07-01"]],
    ["2026-H2", ["2026-H2", "half-year", "2026-07-01", "2027-01-01"]],
    ["2026-Q3", ["2026-Q3", "quarter", "2026-07-01", "2026-10-01"]],
    ["2026-Q4", ["2026-Q4", "quarter", "2026-10-01", "2027-01-01"]],
    ["2026-03", ["2026-03", "month", "2026-03-01", "2026-04-01"]],
    ["2026-12", ["2026-12", "month", "2026-12-01", "2027-01-01"]],
    ["2026-W14", ["2026-W14", "week", "2026-03-30", "2026-04-06"]],
    ["2026-W01", ["2026-W01", "week", "2025-12-29", "2026-01-05"]],
    ["2020-W53", ["2020-W53", "week", "2020-12-28", "2021-01-04"]],
    ["2026-W53", ["2026-W53", "week", "2026-12-28", "2027-01-04"]],
    ["2021-W01", ["2021-W01", "week", "2021-01-04", "2021-01-11"]],
    ["FY2026", ["FY2026", "year", "2025-04-01", "2026-04-01"]],
    ["FY2026-H2", ["FY2026-H2", "half-year", "2025-10-01", "2026-04-01"]],
    ["FY2026-Q1", ["FY2026-Q1", "quarter", "2025-04-01", "2025-07-01"]],
    ["FY2026-Q4", ["FY2026-Q4", "quarter", "2026-01-01", "2026-04-01"]],
  ])("reads %s", (name, period) => expect(shown(name)).toEqual(period));

  it.each([
    ["fy2026-q1", "FY2026-Q1"], ["2026 Q3", "2026-Q3"], ["2026Q3", "2026-Q3"], ["Q3 2026", "2026-Q3"], ["h1-2026", "2026-H1"], ["Q1 FY2026", "FY2026-Q1"],
    ["FY 2026", "FY2026"], ["2026-3", "2026-03"], ["2026-w1", "2026-W01"], [" 2026-03 ", "2026-03"], ["Q12026", "2026-Q1"], ["W14 2026", "2026-W14"],
    ["FY26", "FY2026"], ["FY26 Q1", "FY2026-Q1"], ["q1 fy26", "FY2026-Q1"], ["2026/03", "2026-03"], ["03/2026", "2026-03"], ["3-2026", "2026-03"], ["03.2026", "2026-03"], ["202603", "2026-03"],
  ])("takes %s for %s", (name, expected) => expect(periodOf(name, london)?.name).toBe(expected));

  it.each([
    ["2026-03-15", "2026-03"], ["2026-03-31T23:59:59", "2026-03"], ["2024-02-29", "2024-02"], ["2026-03-15 08:30", "2026-03"],
    // 23:30 UTC is half past midnight in London's summer.
    ["2026-06-30T23:30:00Z", "2026-07"], ["2026-06-30T23:30:00", "2026-06"], ["2026-07-01T00:30:00+02:00", "2026-06"], ["2026-03-15T10:00:00.123Z", "2026-03"],
  ])("takes the date %s for its month %s", (name, month) => expect(periodOf(name, london)?.name).toBe(month));

  it.each([
    [46_096, "2026-03"], [46_112.999, "2026-03"], [46_113, "2026-04"], ["46096", "2026-03"], ["46112.75", "2026-03"], ["20260", "1955-06"], [59, "1900-02"], [60, "1900-02"], [61, "1900-03"], [2_958_465, "9999-12"], [1900, "1900"], [2199, "2199"], [2200, "1906-01"], [1, "1900-01"], [2026, "2026"], [2026.5, "1905-07"], [202_603, "2026-03"], [189_999, "2420-03"], [220_000, "2502-05"],
  ])("takes the cell value %p for %s", (value, expected) => expect(periodOf(value, london)?.name).toBe(expected));

  it.each([[44_634, "2026-03"], ["44634", "2026-03"], [0, "1904-01"], [-1, undefined], [2026, "2026"], [202_603, "2026-03"]])("takes the cell value %p of a workbook that counts from 1904 for %s", (value, expected) =>
    expect(periodOf(value, { ...london, date1904: true })?.name).toBe(expected));

  it.each(["", "2026-13", "2026-00", "2026-Q5", "2026-Q0", "2026-H3", "2025-W53", "2026-W54", "2026-W00", "FY2026-03", "FY2026-W01", "2026-02-30", "2026-02-29",
    "March", "13/2026", "202613", "Q1 26", "FY26-03", "2026/13", "2026-", "2026-03-15T25:00", "2026-03-15 09:75", "2026-03-15 09:30:75", "2026-03-15Z", "since Q1 2026", "Q1 20261", "since 2026-03-15", "2026-03-15 or later", 202_613, 202_600, 2_958_466, 0, -5, Number.NaN, Number.POSITIVE_INFINITY, 3_000_000])(
    "names no period: %p", (name) => expect(periodOf(name, london)).toBeUndefined());

  it("names a fiscal year by the calendar year in which it ends, and by the calendar year when it starts in January", () => {
    expect(shown("FY2026", { zone: "UTC", fiscalYearStartMonth: 1 })).toEqual(["FY2026", "year", "2026-01-01", "2027-01-01"]);
    expect(shown("FY2026", { zone: "UTC", fiscalYearStartMonth: 2 })).toEqual(["FY2026", "year", "2025-02-01", "2026-02-01"]);
    expect(shown("FY2026-Q2", { zone: "UTC", fiscalYearStartMonth: 12 })).toEqual(["FY2026-Q2", "quarter", "2026-03-01", "2026-06-01"]);
    expect(shown("2026-Q3", { zone: "UTC", fiscalYearStartMonth: 7 })).toEqual(["2026-Q3", "quarter", "2026-07-01", "2026-10-01"]);
  });

  it.each([
    ["London's October starts in summer time and ends in winter time", "Europe/London", "2026-10", "2026-09-30T23:00:00.000Z", "2026-11-01T00:00:00.000Z", 31 * 24 + 1],
    ["London's March has an hour less", "Europe/London", "2026-03", "2026-03-01T00:00:00.000Z", "2026-03-31T23:00:00.000Z", 31 * 24 - 1],
    ["14 hours ahead of UTC", "Pacific/Kiritimati", "2026-01", "2025-12-31T10:00:00.000Z", "2026-01-31T10:00:00.000Z", 31 * 24],
    ["11 hours behind", "Pacific/Pago_Pago", "2026-01", "2026-01-01T11:00:00.000Z", "2026-02-01T11:00:00.000Z", 31 * 24],
    ["Samoa's December without its 30th", "Pacific/Apia", "2011-12", "2011-12-01T10:00:00.000Z", "2011-12-31T10:00:00.000Z", 30 * 24],
    ["clocks that go back at 00:01 on 1 November", "America/St_Johns", "2009-11", "2009-11-01T02:30:00.000Z", "2009-12-01T03:30:00.000Z", 30 * 24 + 1],
    ["a month that starts with a skipped midnight", "Asia/Amman", "2011-04", "2011-03-31T22:00:00.000Z", "2011-04-30T21:00:00.000Z", 30 * 24 - 1],
  ])("%s", (_, zone, name, from, to, hours) => {
    const period = periodOf(name, { zone, fiscalYearStartMonth: 1 })!;
    expect([new Date(period.from).toISOString(), new Date(period.to).toISOString(), (period.to - period.from) / 3_600_000]).toEqual([from, to, hours]);
  });

  it("does not accept a zone that does not exist", () => {
    expect(() => periodOf("2026", { zone: "Europe/Londn", fiscalYearStartMonth: 1 })).toThrow(TimeZoneError);
  });
});
