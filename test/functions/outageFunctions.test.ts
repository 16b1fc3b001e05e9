import { FUNCTIONS } from "../../src/functions";
import { serialOf } from "../support/foreignWorkbook";
import { formulaWorkbook } from "../support/formulaWorkbook";

const HEADERS = ["Service", "Start", "End", "Users affected", "Cause", "Excluded"];
const outage = (from: string, to: string, more: readonly unknown[] = ["", "", ""], service = "Mail") => [service, serialOf(from), to === "" ? "" : serialOf(to), ...more];
/** Three outages in 2026, two of them overlapping, and an agreed maintenance. */
const OUTAGES = [
  outage("2026-01-10T10:00", "2026-01-10T12:00"),
  outage("2026-03-10T10:00", "2026-03-10T12:00"),
  outage("2026-03-10T11:00", "2026-03-10T13:00"),
  outage("2026-03-20T02:00", "2026-03-20T04:00", ["", "", "Agreed maintenance"]),
];

function workbook(rows: readonly (readonly unknown[])[] = OUTAGES, promises: readonly (readonly unknown[])[] = [["P1", "Mail", "", 4, "year", "4 h"]], more: Record<string, unknown[][]> = {}) {
  return formulaWorkbook({
    Outages: [HEADERS, ...rows],
    Services: [["Service", "Calendar"], ["Mail", "All"], ["Web", "Desk"]],
    Calendars: [["Calendar", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"], ["All", ...Array<string>(7).fill("24 h")], ["Desk", ...Array<string>(5).fill("09:00-17:00"), "", ""]],
    Promises: [["Promise", "Service", "Words", "Outages", "Per", "Restore within"], ...promises],
    ...more,
  });
}

describe("PROMISE_KEPT", () => {
  it("holds with two outages of four, each under 4 h", async () => {
    const { ask } = await workbook();
    expect(await ask('=PROMISE_KEPT(Outages[#All],"P1")')).toBe(true);
    expect(await ask('=PROMISE_KEPT(Outages[#All],"p1",2026,DATE(2026,12,31))')).toBe(true);
  });

  it("is broken by the fifth outage, and by one that lasts longer than 4 h", async () => {
    const fifth = [...OUTAGES, ...["04", "05", "06"].map((month) => outage(`2026-${month}-01T10:00`, `2026-${month}-01T11:00`))];
    expect(await (await workbook(fifth)).ask('=PROMISE_KEPT(Outages[#All],"P1",2026)')).toBe(false);
    expect(await (await workbook([outage("2026-01-10T10:00", "2026-01-10T14:00")])).ask('=PROMISE_KEPT(Outages[#All],"P1",2026)')).toBe(true);
    expect(await (await workbook([outage("2026-01-10T10:00", "2026-01-10T14:01")])).ask('=PROMISE_KEPT(Outages[#All],"P1",2026)')).toBe(false);
  });

  it("sees only what had happened by as_of, and judges the periods that are asked for", async () => {
    const rows = [outage("2025-05-01T10:00", "2025-05-01T20:00"), ...OUTAGES];
    const { ask } = await workbook(rows);
    expect(await ask('=PROMISE_KEPT(Outages[#All],"P1",2025)')).toBe(false);
    expect(await ask('=PROMISE_KEPT(Outages[#All],"P1",2026)')).toBe(true);
    expect(await ask('=PROMISE_KEPT(Outages[#All],"P1",2025,"2025-05-01 12:00")')).toBe(true);
  });

  it("counts an outage that begins at the newest time of the data and has no end", async () => {
    const { ask } = await workbook([...OUTAGES, outage("2026-04-01T10:00", "")], [["P1", "Mail", "", 2, "year", ""]]);
    expect(await ask('=PROMISE_KEPT(Outages[#All],"P1")')).toBe(false);
  });

  it("shows its parts", async () => {
    const { ask } = await workbook();
    expect(await ask('=PROMISE_STATUS(Outages[#All],"P1",2026,DATE(2026,6,1))')).toEqual([
      ["Period", "Outages", "Allowed", "Longest hours", "Hours promised", "Months left", "Kept"], ["2026", 2, 4, 3, 4, 7, true],
    ]);
  });

  it("is not judged before it came into force", async () => {
    const { ask } = await workbook(OUTAGES, undefined, { Agreement: [["Item", "Value"], ["Start", "2026-02-01"]] });
    expect(await ask('=PROMISE_KEPT(Outages[#All],"P1",2025)')).toBe('#N/A No data: the promise "P1" is not in force in this period.');
    expect(await ask('=PROMISE_STATUS(Outages[#All],"P1",2025)')).toEqual([expect.anything(), ["2025", "", "", "", "", "", ""]]);
    // The outage of January was before it.
    expect(await ask('=INDEX(PROMISE_STATUS(Outages[#All],"P1",2026,DATE(2026,6,1)),2,2)')).toBe(1);
  });

  it("says what it does not know", async () => {
    const { ask } = await workbook();
    expect(await ask('=PROMISE_KEPT(Outages[#All],"P9")')).toBe('#VALUE! There is no promise "P9". The workbook has: P1.');
    expect(await ask('=PROMISE_KEPT(Outages[#All],"P1","soon")')).toMatch(/^#VALUE! "soon" is not a period/);
    expect(await ask('=PROMISE_KEPT(Promises[#All],"P1")')).toBe("#VALUE! This is not a range of outages. Select them with their header row, such as Outages[#All].");
    expect(await ask('=PROMISE_KEPT(Outages!A1:F1,"P1")')).toBe("#N/A The range has a header row but no outages.");
  });
});

describe("a promise as a percentage and back", () => {
  it.each([
    ["=PROMISE_PERCENT(4,4)", expect.closeTo(1 - 16 / 8760, 12)],
    ['=PROMISE_PERCENT(4,4,"quarter")', expect.closeTo(1 - 16 / 2190, 12)],
    ['=PROMISE_PERCENT(4,4,"quarterly")', expect.closeTo(1 - 16 / 2190, 12)],
    ['=PROMISE_PERCENT(4,4,"per year")', expect.closeTo(1 - 16 / 8760, 12)],
    ['=PROMISE_PERCENT(1,2,"month")', expect.closeTo(1 - 2 / 730, 12)],
    ["=ROUND(PROMISE_PERCENT(4,4)*100,2)", 99.82],
    ["=PERCENT_PROMISE(99.9%,4)", [[expect.closeTo(8.76, 10), 2]]],
    ["=PERCENT_PROMISE(PROMISE_PERCENT(4,4),4)", [[expect.closeTo(16, 8), 4]]],
    ['=PROMISE_PERCENT(4,4,"week")', '#VALUE! "week" is not a length of period. Use one of: month, quarter, year.'],
    ['=PROMISE_PERCENT("many",4)', '#VALUE! outages: "many" is not a number of 0 or more.'],
    ["=PROMISE_PERCENT(4,-1)", '#VALUE! hours: "-1" is not a number of hours. Use 0 or more.'],
    ["=PERCENT_PROMISE(99.9,4)", '#VALUE! percent: "99.9" is not a share from 0 to 1. Use 0.95 or 95%.'],
  ])("%s", async (formula, expected) => {
    const { ask } = await workbook();
    expect(await ask(formula)).toEqual(expected);
  });

  it("PROMISE_RISK says that four outages a year break 'at most four' in 37% of years", async () => {
    const rows = ["01", "04", "07", "10"].flatMap((month) => [2024, 2025].map((year) => outage(`${year}-${month}-10T10:00`, `${year}-${month}-10T11:00`)));
    const { ask } = await workbook(rows);
    // 2024 is a leap year: 8 outages in 731 days.
    const [[expected, tooMany, tooLong, either, safe]] = (await ask('=PROMISE_RISK(Outages[#All],"P1",DATE(2026,1,1))')) as number[][];
    expect(expected).toBeCloseTo((8 / 731) * 365, 6);
    expect([Math.round(tooMany * 100), tooLong, Math.round(either * 100)]).toEqual([37, 0, 37]);
    expect(safe).toBeCloseTo(1.97, 2);
  });

  it("PROMISE_RISK leaves the chance of breaking what was never promised empty, and counts only the promised part in the chance of either", async () => {
    const { ask } = await workbook(OUTAGES, undefined, { Promises: [["Promise", "Service", "Outages", "Per", "Restore within"], ["FEW", "Mail", 4, "year", ""], ["SHORT", "Mail", "", "year", "4 h"], ["WORDS", "Mail", "", "year", ""]] });
    const [[, tooMany, noLength, eitherOfFew]] = (await ask('=PROMISE_RISK(Outages[#All],"FEW",DATE(2027,1,1))')) as (number | string)[][];
    expect(noLength).toBe("");
    expect([tooMany, eitherOfFew]).toEqual([expect.closeTo(0.0527, 4), expect.closeTo(0.0527, 4)]);
    const [[, noNumber, tooLong, eitherOfShort, safe]] = (await ask('=PROMISE_RISK(Outages[#All],"SHORT",DATE(2027,1,1))')) as (number | string)[][];
    expect([noNumber, safe]).toEqual(["", ""]);
    expect([tooLong, eitherOfShort]).toEqual([0, 0]);
    // Words alone promise nothing that could be broken, and are not kept for certain either.
    const [[, ...ofWords]] = (await ask('=PROMISE_RISK(Outages[#All],"WORDS",DATE(2027,1,1))')) as (number | string)[][];
    expect(ofWords).toEqual(["", "", "", ""]);
  });
});

describe("AVAILABILITY and OUTAGE_COUNT", () => {
  it("count the union of outages in March: 3 h of 744 h, one outage", async () => {
    const { ask } = await workbook();
    expect(await ask('=AVAILABILITY(Outages[#All],"Mail","2026-03")')).toBeCloseTo(741 / 744, 10);
    expect(await ask('=OUTAGE_COUNT(Outages[#All],"mail","2026-03")')).toBe(1);
    expect(await ask('=OUTAGE_COUNT(Outages[#All],"Mail")')).toBe(2);
  });

  it("count in the hours of the service, or of the calendar that is named", async () => {
    const { ask } = await workbook([outage("2026-03-10T16:00", "2026-03-11T10:00", ["", "", ""], "Web"), outage("2026-03-14T10:00", "2026-03-14T12:00", ["", "", ""], "Web")]);
    expect(await ask('=AVAILABILITY(Outages[#All],"Web","2026-03")')).toBeCloseTo(1 - 2 / 176, 10);
    expect(await ask('=OUTAGE_COUNT(Outages[#All],"Web","2026-03")')).toBe(1);
    expect(await ask('=AVAILABILITY(Outages[#All],"Web","2026-03","All")')).toBeCloseTo(1 - 20 / 744, 10);
    expect(await ask('=OUTAGE_COUNT(Outages[#All],"Web","2026-03","All")')).toBe(2);
  });

  it("know a service without outages from a misspelt one", async () => {
    const { ask } = await workbook();
    expect(await ask('=AVAILABILITY(Outages[#All],"Web","2026-03")')).toBe(1);
    expect(await ask('=AVAILABILITY(Outages[#All],"Mial","2026-03")')).toBe('#VALUE! There is no service "Mial". The workbook has: Mail, Web.');
  });

  it("have no share where no hour was agreed", async () => {
    const { ask } = await workbook();
    expect(await ask('=AVAILABILITY(Outages[#All],"Web","2026-W10","Desk",DATE(2026,3,2))')).toBe('#N/A No data: no service time was agreed for "Web" in this period.');
  });

  it("read the outages once, for however many services and months", async () => {
    await (await workbook()).ask("=1");
    const readsOf = async (services: readonly string[]) => {
      let reads = 0;
      const cells = OUTAGES.map((row) => new Proxy(row, { get(target, key, receiver) { reads++; return Reflect.get(target, key, receiver) as unknown; } }));
      await FUNCTIONS.find(({ name }) => name === "AVAILABILITY")!.fn([HEADERS, ...cells], services.map((name) => [name]), [["2026-01", "2026-02", "2026-03"]], null, null);
      return reads;
    };
    const once = await readsOf(["Mail"]);
    expect(once).toBeGreaterThan(0);
    expect(await readsOf(["Mail", "Web", "Mail", "Web"])).toBe(once);
  });
});
