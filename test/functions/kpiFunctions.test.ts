import { serialOf } from "../support/foreignWorkbook";
import { type FormulaWorkbook, formulaWorkbook } from "../support/formulaWorkbook";

const HEADERS = ["Number", "Opened", "Resolved", "State", "Priority"];
/** Monday to Friday 09:00 to 17:00. March: 3 h and 9 h; April: 1 h, and one that is open since 7 April. */
const ROWS: readonly (readonly unknown[])[] = [
  ["T1", serialOf("2026-03-02T09:00"), serialOf("2026-03-02T12:00"), "Closed", "P1"],
  ["T2", serialOf("2026-03-02T09:00"), serialOf("2026-03-03T10:00"), "Closed", "P1"],
  ["T3", serialOf("2026-04-06T09:00"), serialOf("2026-04-06T10:00"), "Closed", "P2"],
  ["T4", serialOf("2026-04-07T09:00"), "", "Open", "P1"],
];
const DEFINITIONS: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  Agreement: [["Item", "Value"], ["Time zone", "UTC"], ["As of", serialOf("2026-04-30T00:00")], ["Currency", "EUR"], ["Monthly fee", 1000]],
  Calendars: [["Calendar", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday"], ["Desk", ...Array<string>(5).fill("09:00-17:00")]],
  CSFs: [["CSF", "Statement"], ["HELP", "People get help quickly"], ["CALM", "It does not break"], ["DARK", "Nobody measures it"]],
  KPIs: [["KPI", "Name", "CSF", "Measure", "Variant", "Target", "Amber"],
    ["MEAN", "Resolution time", "HELP", "resolution time mean", "", "4 h", "8 h"], ["BACKLOG", "Backlog", "HELP", "backlog", "", "", ""],
    ["COST", "Cost", "HELP", "cost per ticket", "", 1500, ""], ["DOWN", "Outages", "CALM", "outages", "", 1, 2], ["TOUCH", "First touch", "DARK", "first touch resolution", "one reply", "80%", ""]],
  SLAs: [["SLA", "Name", "KPI", "Priority", "Clock", "Target"], ["FIX", "Fixed in 4 h", "MEAN", "P1", "resolution", "4 h"]],
  Services: [["Service"], ["Mail"]],
  Outages: [["Service", "Start", "End", "Users affected"], ["Mail", "2026-04-01 10:00", "2026-04-01 11:00", 5], ["Mail", "2026-04-02 10:00", "2026-04-02 12:00", 5]],
};
const RANGE = "Tickets!A1:E5";

const aWorkbook = (definitions: Readonly<Record<string, readonly (readonly unknown[])[]>> = {}): Promise<FormulaWorkbook> =>
  formulaWorkbook({ ...DEFINITIONS, ...definitions }, { Tickets: [HEADERS, ...ROWS] });

describe("a KPI by formula", () => {
  it("is the figure of the review: mean resolution time 6 h in March, 1 h in April, 4.33 h over all", async () => {
    const { ask } = await aWorkbook();
    expect(await ask(`=KPI_VALUE(${RANGE},"MEAN","2026-03")`)).toBe(6);
    expect(await ask(`=KPI_VALUE(${RANGE},"mean","2026-04")`)).toBe(1);
    expect(await ask(`=KPI_VALUE(${RANGE},"MEAN")`)).toBeCloseTo(13 / 3, 12);
    expect(await ask(`=KPI_VALUE(SLA_DATA(${RANGE}),"BACKLOG","2026-04")`)).toBe(1);
  });

  it("says why there is no compliance where none of its SLAs measures a ticket", async () => {
    const rows = [["KPI", "Measure"], ["KEPT", "compliance"], ["NONE", "compliance"]];
    const slas = (priority: string) => [["SLA", "KPI", "Priority", "Target"], ["FIX", "KEPT", "P8", "4 h"], ["FIX-2", "KEPT", priority, "4 h"]];
    const { ask } = await aWorkbook({ KPIs: rows, SLAs: slas("P9") });
    expect(await ask(`=KPI_VALUE(${RANGE},"KEPT","2026-03")`)).toBe("#N/A No data: FIX measures no ticket. T1: No row of this SLA applies to the ticket.");
    expect(await ask(`=KPI_VALUE(${RANGE},"NONE","2026-03")`)).toBe("#N/A NONE: Not measurable: no SLA names this KPI with such a clock.");
    const { ask: other } = await aWorkbook({ KPIs: rows, SLAs: slas("P1") });
    expect(await other(`=KPI_VALUE(${RANGE},"KEPT","2025-03")`)).toBe("#N/A No data: KEPT has nothing to measure in March 2025.");
    expect(await other(`=KPI_VALUE(${RANGE},"KEPT","2026-03")`)).toBe(0.5);
  });

  it("reads the other tables of the workbook: 2 outages in April, 1,000 EUR a month for one ticket resolved", async () => {
    const { ask } = await aWorkbook();
    expect(await ask(`=KPI_VALUE(${RANGE},"DOWN","2026-04")`)).toBe(2);
    expect(await ask(`=KPI_VALUE(${RANGE},"COST","2026-03")`)).toBe(500);
  });

  it("goes by the given moment", async () => {
    const { ask } = await aWorkbook();
    expect(await ask(`=KPI_VALUE(${RANGE},"MEAN","2026-03","2026-03-02 13:00")`)).toBe(3);
    expect(await ask(`=KPI_VALUE(${RANGE},"BACKLOG","2026-03","2026-03-02 13:00")`)).toBe(1);
  });

  it("without data is #N/A with a sentence, never 0: nothing resolved, or not in the export", async () => {
    const { ask } = await aWorkbook();
    expect(await ask(`=KPI_VALUE(${RANGE},"MEAN","2025")`)).toBe("#N/A No data: MEAN has nothing to measure in 2025.");
    expect(await ask(`=KPI_VALUE(${RANGE},"TOUCH","2026-03")`)).toMatch(/^#N\/A TOUCH: Not measurable from this export: it does not hold the messages\./);
  });

  it("of an unknown id names those that there are", async () => {
    const { ask } = await aWorkbook();
    expect(await ask(`=KPI_VALUE(${RANGE},"FAST")`)).toBe('#VALUE! There is no KPI "FAST". The workbook has: MEAN, BACKLOG, COST, DOWN, TOUCH.');
    expect(await ask(`=KPI_VALUE(${RANGE},"MEAN","soon")`)).toMatch(/^#VALUE! "soon" is not a period/);
  });

  it("says how long nothing has failed where a mean between failures cannot be told", async () => {
    const { ask } = await aWorkbook({ KPIs: [["KPI", "Measure"], ["CALM", "MTBF"]], Outages: [["Service", "Start", "End"], ["Mail", "2026-03-01 10:00", "2026-03-21 00:00"]] });
    expect(await ask(`=KPI_VALUE(${RANGE},"CALM","2026-04")`)).toMatch(/^#N\/A CALM: No failure in 40 days; at most [\d.]+ a year/);
  });
});

describe("a KPI period by period", () => {
  it("has the headers Period, Value, n, Target, Status, oldest first, and #N/A where there is no data", async () => {
    const { ask } = await aWorkbook();
    expect(await ask(`=KPI_TREND(${RANGE},"MEAN",,3)`)).toEqual([
      ["Period", "Value", "n", "Target", "Status"],
      ["2026-02", expect.stringMatching(/^#N\/A No data: MEAN has nothing to measure in February 2026/), 0, 4, "No data"],
      ["2026-03", 6, 2, 4, "At risk"], ["2026-04", 1, 1, 4, "Met"],
    ]);
    expect(await ask(`=KPI_TREND(${RANGE},"BACKLOG","quarter",2)`)).toEqual([["Period", "Value", "n", "Target", "Status"], ["2026-Q1", 0, 0, "", "No target"], ["2026-Q2", 1, 1, "", "No target"]]);
  });

  it("shows 12 months unless told otherwise, and at most 1,000", async () => {
    const { ask } = await aWorkbook();
    expect(await ask(`=KPI_TREND(${RANGE},"BACKLOG")`)).toHaveLength(13);
    expect(await ask(`=KPI_TREND(${RANGE},"BACKLOG",,0)`)).toMatch(/^#VALUE! periods/);
    expect(await ask(`=KPI_TREND(${RANGE},"BACKLOG","decade")`)).toMatch(/^#VALUE! "decade"/);
  });
});

describe("the status of a KPI", () => {
  it("compares with target and amber: 6 h against 4 h, amber 8 h, is at risk", async () => {
    const { ask } = await aWorkbook();
    expect(await ask(`=KPI_STATUS(${RANGE},"MEAN","2026-03")`)).toBe("At risk");
    expect(await ask(`=KPI_STATUS(${RANGE},"MEAN","2026-04")`)).toBe("Met");
    expect(await ask(`=KPI_STATUS(${RANGE},"DOWN","2026-04")`)).toBe("At risk");
  });

  it("is #N/A where there is no figure, and where there is no target", async () => {
    const { ask } = await aWorkbook();
    expect(await ask(`=KPI_STATUS(${RANGE},"MEAN","2025")`)).toMatch(/^#N\/A No data/);
    expect(await ask(`=KPI_STATUS(${RANGE},"BACKLOG","2026-04")`)).toBe("#N/A No data: BACKLOG has no target. Fill in Target in the KPIs table.");
  });
});

describe("the status of a critical success factor", () => {
  it("is that of its worst figure, with value, target and the period before", async () => {
    const { ask } = await aWorkbook();
    // March: 6 h of 4 h is at risk, but of the two P1 tickets one took more than 4 h.
    expect(await ask(`=CSF_STATUS(${RANGE},"HELP","2026-03")`)).toEqual([["Not met", "Fixed in 4 h: 50.0% (at least 95.0%) - Not met"]]);
    // April: the open P1 ticket is overdue; 100% of the P1 tickets decided are missed.
    expect(await ask(`=CSF_STATUS(${RANGE},"help","2026-04")`)).toEqual([["Not met", "Fixed in 4 h: 0.0% (at least 95.0%; before: 50.0%) - Not met"]]);
    expect(await ask(`=CSF_STATUS(${RANGE},"CALM","2026-04")`)).toEqual([["At risk", "Outages: 2 (at most 1; before: 0) - At risk"]]);
  });

  it("is No data where nothing under it has a figure", async () => {
    const { ask } = await aWorkbook();
    expect(await ask(`=CSF_STATUS(${RANGE},"DARK","2026-03")`)).toEqual([["No data", "Nothing below it has data."]]);
    expect(await ask(`=CSF_STATUS(${RANGE},"HELP","2025-01")`)).toEqual([["No data", "Nothing below it has data."]]);
  });

  it("speaks the language of the agreement, the status being one of the workbook's words", async () => {
    const { ask } = await aWorkbook({ Agreement: [...DEFINITIONS.Agreement, ["Language", "fr"]] });
    expect(await ask(`=CSF_STATUS(${RANGE},"HELP","2026-03")`)).toEqual([["Not met", "Fixed in 4 h\u00a0: 50,0\u00a0% (au moins 95,0\u00a0%) - Non atteint"]]);
    const japanese = await aWorkbook({ Agreement: [...DEFINITIONS.Agreement, ["Language", "ja"]] });
    expect(await japanese.ask('=PROMISE_PERCENT(4,4,"week")')).toBe("#VALUE! 「week」は期間の単位ではありません。次のいずれかを指定してください：month、quarter、year。");
  });

  it("of an unknown id names those that there are", async () => {
    const { ask } = await aWorkbook();
    expect(await ask(`=CSF_STATUS(${RANGE},"X")`)).toBe('#VALUE! There is no CSF "X". The workbook has: HELP, CALM, DARK.');
  });
});
