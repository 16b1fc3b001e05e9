import { resolve } from "node:path";
import { aFileOfExcelts, dateCell, type ForeignCell } from "../support/foreignWorkbook";
import { evaluate, serviceReview, Workplace } from "../support/serviceReview";

const workplace = new Workplace();
let review: string;

const MONTHS = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"];
/** 2025: 30 tickets a month of which 3 and 2 take 5 h of 4 h in turn; in December 10 of 50. */
const tickets: ForeignCell[][] = MONTHS.flatMap((month, index) => Array.from({ length: month === "12" ? 50 : 30 }, (_, ticket): ForeignCell[] => {
  const missed = month === "12" ? 10 : index % 2 === 0 ? 3 : 2;
  return [`T${month}-${ticket}`, dateCell(`2025-${month}-10T09:00`), dateCell(`2025-${month}-10T${ticket < missed ? "14" : "10"}:00`), "Closed"];
}));
const outage = (from: string, to: string, users: ForeignCell = "", excluded = ""): ForeignCell[] => ["Mail", dateCell(from), dateCell(to), users, "", excluded];

beforeAll(async () => {
  review = workplace.write("review.xlsx", await aFileOfExcelts([
    { name: "Data", tables: [{ name: "Tickets", rows: [["Number", "Opened", "Resolved", "State"], ...tickets] }] },
    { name: "Outages", tables: [{ name: "Outages", rows: [
      ["Service", "Start", "End", "Users affected", "Cause", "Excluded"],
      outage("2025-03-10T10:00", "2025-03-10T12:00", 20), outage("2025-03-10T11:00", "2025-03-10T13:00"), outage("2025-12-05T08:00", "2025-12-05T13:30"),
      outage("2025-12-20T02:00", "2025-12-20T06:00", "", "Agreed maintenance"),
    ] }] },
    { name: "Terms", tables: [
      { name: "Agreement", rows: [["Item", "Value"], ["Time zone", "UTC"], ["Monthly fee", 1000], ["As of", dateCell("2026-01-01T00:00")]] },
      { name: "Services", rows: [["Service", "Calendar"], ["Mail", "All"]] },
      { name: "Calendars", rows: [["Calendar", "Time zone", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"], ["All", "UTC", ...Array<string>(7).fill("24 h")]] },
      { name: "KPIs", rows: [["KPI", "Measure"], ["VOLUME", "volume"]] },
      { name: "SLAs", rows: [["SLA", "Target", "Goal", "Credit"], ["FIX", "4 h", 0.9, "< 90%: 5%; < 80%: 10%"]] },
      { name: "Promises", rows: [["Promise", "Service", "Words", "Outages", "Per", "Restore within"], ["UP", "Mail", "Four times, four hours", 4, "year", "4 h"], ["FEW", "Mail", "", 2, "year", ""]] },
    ] },
  ]));
});
afterAll(() => workplace.remove());

it("formulas answer from the command line as in Excel", () => {
  const formulas: readonly (readonly [string, unknown])[] = [
    // 380 tickets at 90% allow 38; 28 were missed in eleven months and 10 in December.
    ['=SLA_BUDGET(Tickets[#All],"FIX")', [[38, 38, 0, 0]]],
    ['=SLA_BUDGET(Tickets[#All],"FIX","2025-12")', [[5, 10, -5, 50]]],
    ['=SLA_BUDGET(SLA_DATA(Tickets[#All]),"FIX","2025-Q4",DATE(2025,12,1))', [[6, 5, 1, 0]]],
    ["=SLA_INTERVAL(40,50)", [[expect.closeTo(0.6696, 4), expect.closeTo(0.8876, 4)]]],
    ["=SLA_RECOVERY(44,50,95%)", 70],
    ['=PROMISE_KEPT(Outages[#All],"UP")', false],
    ['=PROMISE_KEPT(Outages[#All],"UP","2025-11")', true],
    ['=PROMISE_KEPT(Outages[#All],"FEW",2025)', true],
    ["=PROMISE_PERCENT(4,4)", expect.closeTo(0.998174, 6)],
    ['=OUTAGE_COUNT(Outages[#All],"Mail",2025)', 2],
    ['=AVAILABILITY(Outages[#All],"Mail","2025-03")', expect.closeTo(741 / 744, 10)],
    ["=XMR({1;2;1;2;1;2})", Array(6).fill([1.5, expect.closeTo(-1.16, 10), expect.closeTo(4.16, 10), ""])],
  ];
  const values = evaluate(review, formulas.map(([formula]) => formula));
  formulas.forEach(([formula, expected], index) => expect([formula, values[index]]).toEqual([formula, expected]));
});

it("run --json tells what the plan costs and who does what", () => {
  const { stdout } = serviceReview(["run", resolve("samples/helpdesk-review.xlsx"), "--type", "quarterly", "--json"]);
  const { planCost, responsibilities } = JSON.parse(stdout) as { planCost: unknown; responsibilities: unknown };
  expect(planCost).toEqual({ done: 900, agreed: 4800, proposed: 5200, unknown: 1, currency: "GBP" });
  expect(responsibilities).toContainEqual({ activity: "Repair printers", responsible: ["Inkwell Print Ltd"], accountable: ["Tom Ashby"], consulted: [], informed: ["Jess Turner"], procedure: "Handbook, part 5" });
});

describe("run --json carries what the figures mean", () => {
  type Json = Readonly<Record<string, readonly Record<string, unknown>[]>>;
  let json: Json;
  beforeAll(() => {
    const { status, stdout } = serviceReview(["run", review, "--type", "monthly", "--period", "2025-12", "--json"]);
    expect(status).toBe(0);
    json = JSON.parse(stdout) as Json;
  });

  it("intervals and verdicts: 40 of 50 after 27 of 30 is worse only if all agree", () => {
    expect(json.intervals).toEqual([{ sla: "FIX", low: expect.closeTo(0.6696, 4) as number, high: expect.closeTo(0.8876, 4) as number }]);
    const [sla, kpi] = json.verdicts;
    expect(sla).toMatchObject({ sla: "FIX", verdict: "noChange", adjusted: null, evidence: { interval: "noChange", mix: "", limits: "noChange" } });
    expect((sla.difference as { value: number }).value).toBeCloseTo(-0.1, 12);
    expect(kpi).toMatchObject({ kpi: "VOLUME", verdict: "worse", evidence: { interval: "worse", limits: "worse" } });
  });

  it("signals of each month, with the limits", () => {
    expect(json.signals.filter(({ sla }) => sla === "FIX")).toHaveLength(12);
    expect(json.signals.find(({ sla, period }) => sla === "FIX" && period === "2025-12")).toMatchObject({ chart: "xmr", value: 0.8, signal: "", lower: 0.78 });
    // Of fifty at the usual 90.6% chance alone takes forty or fewer in one of 58 months.
    expect(json.signals.find(({ kpi, period }) => kpi === "VOLUME" && period === "2025-12")).toMatchObject({ chart: "xmr", value: 50, signal: "outside", side: "above" });
  });

  it("budget, outlook and credits", () => {
    expect(json.budgets).toMatchObject([{ sla: "FIX", decided: 50, expected: 0, allowed: 5, used: 10, remaining: -5, straightNeeded: 50, isRecoverable: false, odds: 0, runsOutAt: "2025-12-10T13:00:00" }]);
    expect(json.outlook.map(({ sla, kpi, period }) => [sla ?? kpi, period])).toEqual([["FIX", "2026-01"], ["FIX", "2026-02"], ["FIX", "2026-03"], ["VOLUME", "2026-01"], ["VOLUME", "2026-02"], ["VOLUME", "2026-03"]]);
    // Exactly 80% is not below 80%.
    expect(json.credits).toMatchObject([{ sla: "FIX", net: 0.05, amount: 50, months: [{ period: "2025-12", attainment: 0.8, credit: 0.05 }] }]);
  });

  it("availability and promises, part by part", () => {
    expect(json.availability).toMatchObject([{ service: "Mail", downtimeHours: 5.5, outages: 1, before: 1 }]);
    expect(json.promises).toMatchObject([
      { promise: "UP", period: "2025", outages: 2, allowed: 4, tooLong: 1, frequencyKept: true, durationKept: false, isKept: false, monthsLeft: 0 },
      { promise: "FEW", outages: 2, allowed: 2, frequencyKept: true, durationKept: null, isKept: true, equivalent: null, breakDuration: null },
    ]);
    expect(json.watermelons).toEqual([]);
  });
});
