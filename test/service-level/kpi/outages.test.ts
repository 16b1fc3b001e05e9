import { aCalendar, aFilter, roundTheClock } from "../../support/anAgreement";
import { anOutage, figuresOf, measured } from "../../support/measuredKpi";

const always = { slas: [], calendars: [roundTheClock()] };
const office = { slas: [], calendars: [aCalendar()] };
const MONTH_H = 31 * 24;

describe("availability", () => {
  it("is agreed service time less downtime, by agreed service time: 7.44 h of 744 h are 99%", () => {
    const outages = [anOutage("2024-01-10 10:00", "2024-01-10 17:26:24")];
    expect(figuresOf("availability", { records: { outages }, agreement: always })[0][0]).toBeCloseTo(0.99, 12);
  });

  it("counts service hours only, unless all hours are asked for", () => {
    // January 2024 has 23 working days of 8 h. Down from Tuesday 16:00 to Wednesday 10:00: 2 h of service time, 18 h in all.
    const outages = [anOutage("2024-01-09 16:00", "2024-01-10 10:00")];
    expect(figuresOf("availability", { records: { outages }, agreement: office })[0]).toEqual([(184 - 2) / 184, 1]);
    expect(figuresOf("availability", { records: { outages }, agreement: office, variant: ["all hours"] })[0]).toEqual([(MONTH_H - 18) / MONTH_H, 1]);
  });

  it("splits an outage at midnight between two months, and counts it once, where it starts", () => {
    const outages = [anOutage("2024-01-31 23:00", "2024-02-01 02:00")];
    expect(figuresOf("availability", { records: { outages }, agreement: always }).map(([value]) => value)).toEqual([(MONTH_H - 1) / MONTH_H, (29 * 24 - 2) / (29 * 24), 1]);
    expect(figuresOf("outages", { records: { outages }, agreement: always }).map(([value]) => value)).toEqual([1, 0, 0]);
  });

  it("pools services: hours and downtime are added up before anything is divided", () => {
    const outages = [anOutage("2024-01-10 10:00", "2024-01-10 12:00"), anOutage("2024-01-10 11:00", "2024-01-10 12:00", { service: "Web" })];
    expect(figuresOf("availability", { records: { outages }, agreement: always })[0]).toEqual([(2 * MONTH_H - 3) / (2 * MONTH_H), 2]);
    expect(figuresOf("availability", { records: { outages }, agreement: always, kpi: { filter: aFilter({ service: ["web"] }) } })[0]).toEqual([(MONTH_H - 1) / MONTH_H, 1]);
  });

  it("does not count what both sides excluded, but counts the overrun of a maintenance", () => {
    const outages = [anOutage("2024-01-10 10:00", "2024-01-10 12:00", { excluded: "Maintenance" }), anOutage("2024-01-10 10:00", "2024-01-10 13:00")];
    expect(figuresOf("availability", { records: { outages }, agreement: always })[0][0]).toBe((MONTH_H - 1) / MONTH_H);
  });

  it("is not 100% but not measurable while the Outages table is empty", () => {
    expect(measured("availability", { agreement: always }).notMeasurable).toBe("needsOutages");
  });

  it("is 100% of a service in the catalogue without an outage, and no data of one that nobody knows", () => {
    const records = { outages: [anOutage("2024-01-10 10:00", "2024-01-10 12:00")] };
    const services = [{ name: "Web", description: "", calendar: "", level: "", pricePerMonth: undefined, owner: "", recoveryProtocol: "", businessValue: "" }];
    const of = (service: string) => figuresOf("availability", { records, agreement: { ...always, services }, kpi: { filter: aFilter({ service: [service] }) } })[0];
    expect([of("web"), of("Wbe")]).toEqual([[1, 0], [Number.NaN, 0]]);
  });

  it("says nothing of months before anything is known", () => {
    expect(figuresOf("availability", { records: { outages: [anOutage("2024-03-10 10:00", "2024-03-10 12:00")] }, agreement: always })[0]).toEqual([Number.NaN, 0]);
  });
});

describe("how often and how long", () => {
  const outages = [anOutage("2024-01-10 10:00", "2024-01-10 10:10"), anOutage("2024-01-20 10:00", "2024-01-20 13:00"), anOutage("2024-01-20 12:00", "2024-01-20 14:00")];

  it("outages that overlap are one; short ones can be left out", () => {
    expect(figuresOf("outages", { records: { outages }, agreement: always })[0]).toEqual([2, 2]);
    expect(figuresOf("outages", { records: { outages }, agreement: always, variant: ["longer than 15 min"] })[0]).toEqual([1, 1]);
    expect(figuresOf("outages", { records: { outages }, agreement: always, variant: ["longer than 10 min"] })[0]).toEqual([1, 1]);
    expect(figuresOf("outages", { records: { outages }, agreement: always, variant: ["longer than 9 min"] })[0]).toEqual([2, 2]);
  });

  it("MTRS is from failure to restoration: 10 min and 4 h are 2 h 5 min", () => {
    const [[value, n]] = figuresOf("MTRS", { records: { outages }, agreement: always });
    expect([value, n]).toEqual([expect.closeTo(25 / 12, 12), 2]);
  });

  it("MTRS counts an outage in the month in which it was restored; one that lasts has none", () => {
    const over = [anOutage("2024-01-31 22:00", "2024-02-01 02:00"), anOutage("2024-02-20 22:00", undefined)];
    expect(figuresOf("MTRS", { records: { outages: over }, agreement: always })).toEqual([[Number.NaN, 0], [4, 1], [Number.NaN, 0]]);
  });

  it("MTBF is time in service by outages, MTBSI adds the time to restore; neither is known of a single outage", () => {
    const up = MONTH_H - 1 / 6 - 4;
    expect(figuresOf("MTBF", { records: { outages }, agreement: always })[0][0]).toBeCloseTo(up / 2, 9);
    expect(figuresOf("MTBSI", { records: { outages }, agreement: always })[0][0]).toBeCloseTo(up / 2 + 25 / 12, 9);
    expect(figuresOf("MTBF", { records: { outages: [outages[0]] }, agreement: always })[0][0]).toBeNaN();
  });

  it("of none or one failure it says for how many days there was none, and how many a year that still allows", () => {
    const last = [anOutage("2023-06-01 00:00", "2023-06-30 00:00")];
    const [january, february] = measured("MTBF", { records: { outages: last }, agreement: always }).figures;
    // From 30 June to the end of January are 216 days; one failure in the 245 days since 1 June: 5.57 / 245 x 365 = 8.3 a year at most.
    expect(january).toMatchObject({ value: Number.NaN, n: 0, failureFree: { sinceLastMs: 216 * 86_400_000, mostPerYear: expect.closeTo(8.3, 1) as number } });
    expect(february.failureFree?.sinceLastMs).toBe(245 * 86_400_000);
    expect(measured("MTBSI", { records: { outages: last }, agreement: always }).figures[0].failureFree).toEqual(january.failureFree);
    const ofTwo = [...last, anOutage("2023-12-21 00:00", "2023-12-22 00:00", { service: "Web" })];
    expect(measured("MTBF", { records: { outages: ofTwo }, agreement: always }).figures[0].failureFree?.sinceLastMs).toBe(41 * 86_400_000);
    expect(measured("MTBF", { records: { outages }, agreement: always }).figures[0]).not.toHaveProperty("failureFree");
    expect(measured("availability", { records: { outages: last }, agreement: always }).figures[0]).not.toHaveProperty("failureFree");
  });

  it("lost user-hours are the minutes by the people hit, in service hours", () => {
    const hit = [anOutage("2024-01-10 16:00", "2024-01-10 18:00", { usersAffected: 30 }), anOutage("2024-01-11 09:00", "2024-01-11 09:30", { usersAffected: 4 })];
    expect(figuresOf("lost user-hours", { records: { outages: hit }, agreement: office })[0]).toEqual([32, 2]);
    expect(measured("lost user-hours", { records: { outages }, agreement: office }).notMeasurable).toBe("needsUsersAffected");
    expect(figuresOf("lost user-hours", { records: { outages: [...outages, hit[0]] }, agreement: office })[0][0]).toBe(30);
  });
});
