import type { SheetModel, WorkbookModel } from "../../../src/host";
import { listReports, prepareReview, withWorkbook, writeReview } from "../../../src/workbook";
import { markFormula, REPORT_MARK } from "../../../src/workbook/marks";
import { findEarlierSheets } from "../../../src/workbook/report/earlierSheets";
import { readReportState } from "../../../src/workbook/report/reportState";
import type { Edition } from "../../../src/workbook/report/sections";
import { contentOf, openReview, tableRows, TWELVE_TICKETS } from "../../support/openWorkbook";

const utc = (text: string) => Date.parse(`${text}Z`);
const asOf = () => utc("2026-05-05T12:00:00");

async function review(type: "sync" | "monthly" | "quarterly", editions?: readonly Edition[], at = asOf): Promise<void> {
  await withWorkbook(async (context) => {
    await writeReview(context, await prepareReview(context, { type, asOf: at }), editions ? { editions } : {});
  });
}

const sheetOf = (model: WorkbookModel, table: string): SheetModel => model.tableByName(table)!.sheet;
const titleOf = (model: WorkbookModel, table: string): unknown => sheetOf(model, table).value(0, 0);

async function aQuarterThenASync(): Promise<Awaited<ReturnType<typeof openReview>>> {
  const opened = await openReview(TWELVE_TICKETS);
  await review("quarterly");
  await review("sync");
  return opened;
}

describe("sheets that an earlier review wrote and this one does not", () => {
  it("say so in their title and by a paler tab; those of this review do not", async () => {
    const { model } = await openReview(TWELVE_TICKETS);
    await review("quarterly");
    const before = sheetOf(model, "Compliance").tabColor;
    await review("sync");
    expect([titleOf(model, "Compliance"), titleOf(model, "ExecutiveFactors")]).toEqual(["Compliance (earlier review)", "Quarterly business review - Q1 2026 (earlier review)"]);
    expect(sheetOf(model, "Compliance").tabColor).not.toBe(before);
    expect([titleOf(model, "Sync"), titleOf(model, "ReviewSnapshots")].join()).not.toContain("earlier");
  });

  it("say so also where somebody made the row of the title higher than a second line could be added to", async () => {
    const { host, model } = await openReview(TWELVE_TICKETS);
    await review("quarterly");
    const sheet = sheetOf(model, "Compliance");
    await host.enter(sheet, 0, 0, [["Compliance of the service desk and of field services together"]]);
    Object.assign(sheet.row(0), { heightPt: 260 });
    await review("sync");
    expect([titleOf(model, "Compliance"), sheet.rows[0]?.heightPt]).toEqual(["Compliance of the service desk and of field services together (earlier review)", 400]);
  });

  it("say it once, however many reviews follow", async () => {
    const { model } = await aQuarterThenASync();
    const before = contentOf(model);
    await review("sync");
    expect(contentOf(model)).toEqual(before);
  });

  it("are of the review again as soon as it is written again: only the sync is earlier then", async () => {
    const { model } = await openReview(TWELVE_TICKETS);
    await review("quarterly");
    const before = contentOf(model) as { name: string }[];
    await review("sync");
    await review("quarterly");
    const after = contentOf(model) as { name: string }[];
    expect(after.filter(({ name }) => !["Sync", "Breach budget", "Tickets to look at", "Review history"].includes(name))).toEqual(before.filter(({ name }) => !["Breach budget", "Tickets to look at", "Review history"].includes(name)));
    expect(titleOf(model, "Sync")).toMatch(/\(earlier review\)$/);
  });

  it("keep the user's notes, columns and charts, and the formulas of other sheets that refer to them", async () => {
    const { host, model } = await openReview(TWELVE_TICKETS);
    await review("quarterly");
    const { sheet, table } = model.tableByName("Compliance")!;
    await host.enter(sheet, table.area.top + 1, table.area.right + 2, [["Ask Anna"]]);
    const own = model.addSheet("My figures");
    await host.enter(own, 0, 0, [["=SUM(Compliance[Missed])"]]);
    await withWorkbook(async (context) => {
      const compliance = context.workbook.tables.getItem("Compliance");
      compliance.columns.add(undefined, [["Half"], ...tableRows(model, "Compliance").map(() => ["=[@Missed]/2"])]);
      compliance.worksheet.charts.add("ColumnClustered", compliance.columns.getItem("Missed").getRange()).name = "My chart";
      await context.sync();
    });
    await review("sync");
    expect(own.formula(0, 0)?.text).toBe("SUM(Compliance[Missed])");
    expect(sheet.charts.map(({ name }) => name)).toEqual(["My chart"]);
    expect(model.tableByName("Compliance")!.table.columns.at(-1)?.name).toBe("Half");
    expect(JSON.stringify(contentOf(model))).toContain("Ask Anna");
  });

  it("are not shown as sheets of the review, neither in the pane nor to the client", async () => {
    await aQuarterThenASync();
    const reports = await withWorkbook((context) => listReports(context));
    expect(reports.map(({ key }) => key)).toEqual(["sync", "misses", "budget", "history"]);
  });

  it.each([["asks Excel for nothing more where there are none", true, 0], ["asks Excel three times for their titles", false, 3]])("%s", async (_, isSame, requests) => {
    const { host } = await openReview(TWELVE_TICKETS);
    await review("quarterly");
    await withWorkbook(async (context) => {
      const state = await readReportState(context, []);
      const written = state.sheets.find(({ sheet }) => sheet.name === "Compliance")!.mark!.review;
      const before = host.syncCount;
      const found = await findEarlierSheets(context, state, { id: isSame ? written : "quarterly 2026-Q2", asked: new Map([["compliance", false], ["trend", false]]), earlier: "earlier review" });
      expect([found.map(({ id }) => state.sheets.find(({ sheet }) => sheet.id === id)?.sheet.name), host.syncCount - before]).toEqual([requests === 0 ? [] : ["Compliance", "Trend"], requests]);
    });
  });

  it("are none when the same review is written again for executives only; all others when it is another", async () => {
    const { model } = await openReview(TWELVE_TICKETS);
    await review("monthly");
    await review("monthly", ["executive"]);
    expect(titleOf(model, "Compliance")).toBe("Compliance");
    await review("monthly", ["executive"], () => utc("2026-04-05T12:00:00"));
    expect([titleOf(model, "Compliance"), titleOf(model, "ExecutiveFactors")]).toEqual(["Compliance (earlier review)", "Monthly review - March 2026"]);
  });

  it("are those of the same review, too, when its figures have changed and only the page for executives is written anew", async () => {
    const { host, model } = await openReview(TWELVE_TICKETS);
    await review("monthly");
    // INC07 was resolved at 10:00, after one hour and not after eight: three of three, where the sheet Compliance says two.
    await host.enter(sheetOf(model, "Tickets"), 7, 2, [["2026-04-02 10:00"]]);
    await review("monthly", ["executive"]);
    expect(titleOf(model, "Compliance")).toBe("Compliance (earlier review)");
    expect((await withWorkbook((context) => listReports(context))).map(({ key }) => key)).not.toContain("compliance");
    await review("monthly");
    expect([titleOf(model, "Compliance"), tableRows(model, "Compliance")[0].slice(4, 6)]).toEqual(["Compliance", [3, 0]]);
  });

  it("of a version that put other tables on them stay with all that refers to them, say so, and have the new ones beside them", async () => {
    const { host, model } = await openReview(TWELVE_TICKETS);
    await review("quarterly");
    const own = model.addSheet("My figures");
    await host.enter(own, 0, 0, [["=COUNTA(Signals[Item])"]]);
    await withWorkbook(async (context) => {
      context.workbook.worksheets.getItem("Signals").names.getItem(REPORT_MARK).formula = markFormula({ key: "signals", language: "en", tables: ["Signals"], review: "quarterly 2026-Q1 1f9c20d7" });
      await context.sync();
    });
    await review("quarterly");
    expect([titleOf(model, "Signals"), titleOf(model, "Signals_2"), sheetOf(model, "Signals_2").name]).toEqual(["Signals (earlier review)", "Signals", "Signals (2)"]);
    expect(own.formula(0, 0)?.text).toBe("COUNTA(Signals[Item])");
  });

  it("stay untouched where they are protected, where the title is gone, and where somebody has made a copy", async () => {
    const { host, model } = await openReview(TWELVE_TICKETS);
    await review("quarterly");
    await host.enter(sheetOf(model, "Trend"), 0, 0, [[""], [""], [""]]);
    await withWorkbook(async (context) => {
      context.workbook.worksheets.getItem("Compliance").protection.protect();
      // A copy has the hidden name of its original, and tables of other names.
      const mark = context.workbook.worksheets.getItem("Signals").names.getItem("ServiceReviewReport").load({ formula: true });
      await context.sync();
      const copy = context.workbook.worksheets.add("My copy");
      copy.names.add("ServiceReviewReport", mark.formula);
      copy.getRange("A1:A3").values = [["Signals"], [""], ["Item"]];
      await context.sync();
    });
    await review("sync");
    expect([titleOf(model, "Compliance"), model.sheetByName("My copy")!.value(0, 0), model.sheetByName("Signals")!.value(0, 0)]).toEqual(["Compliance", "Signals", "Signals (earlier review)"]);
  });
});
