import { loadSnapshots } from "../../../src/workbook/history";
import type { LocalExcel, WorkbookModel } from "../../../src/host";
import { periodOf } from "../../../src/service-level/period";
import type { ReviewType } from "../../../src/service-level/review";
import { listReports, prepareReview, withWorkbook, writeReview } from "../../../src/workbook";
import { markFormula, REPORT_MARK } from "../../../src/workbook/marks";
import { contentOf, openReview, tableRows, TWELVE_TICKETS } from "../../support/openWorkbook";

const utc = (text: string) => Date.parse(`${text}Z`);

const prepare = (period: string, asOf: string, type: ReviewType = "monthly") =>
  withWorkbook((context) => prepareReview(context, { type, period: (agreement) => periodOf(period, agreement), asOf: () => utc(asOf) }));
const write = (prepared: Awaited<ReturnType<typeof prepare>>) => withWorkbook((context) => writeReview(context, prepared));

async function review(...request: Parameters<typeof prepare>): Promise<void> {
  await write(await prepare(...request));
}

const march = () => review("2026-03", "2026-04-02T12:00:00");
const april = () => review("2026-04", "2026-05-05T12:00:00");

/** Writes into a table, by the text of the row's first cell and the column's header. */
async function enter(host: LocalExcel, model: WorkbookModel, table: string, row: string, column: string, text: string | number): Promise<void> {
  const { sheet, table: found } = model.tableByName(table)!;
  const at = tableRows(model, table).findIndex(([first]) => first === row);
  await host.enter(sheet, found.area.top + 1 + at, found.area.left + found.columns.findIndex(({ name }) => name === column), [[text]]);
}

const figures = (model: WorkbookModel, review: string) => tableRows(model, "ReviewFigures").filter(([of]) => of === review);

describe("a review that is written", () => {
  it("is frozen in visible tables: figures, definitions and the tickets behind them", async () => {
    const { model } = await openReview(TWELVE_TICKETS);
    await march();
    expect(tableRows(model, "ReviewSnapshots").map((row) => row.slice(0, 3))).toEqual([["monthly 2026-03", "monthly", "2026-03"]]);
    expect(figures(model, "monthly 2026-03").filter(([, kind]) => kind === "SLA").map((row) => [row[2], row[5], row[6], row[7]])).toEqual([["P1-RESOLUTION", 1, 2, 0.5], ["P3-RESOLUTION", 2, 3, 2 / 3]]);
    expect(tableRows(model, "ReviewTickets").map((row) => [row[1], row[2], row[5]])).toEqual([
      ["P1-RESOLUTION", "met", "INC01"], ["P1-RESOLUTION", "missed", "INC02"], ["P3-RESOLUTION", "met", "INC03; INC04"], ["P3-RESOLUTION", "missed", "INC05"],
    ]);
    expect(model.sheetByName("Review history")!.visibility).toBe("Visible");
  });

  it("gives equal figures however often and wherever it is written", async () => {
    const first = await openReview(TWELVE_TICKETS);
    await april();
    const once = contentOf(first.model);
    await april();
    expect(contentOf(first.model)).toEqual(once);
    const second = await openReview(TWELVE_TICKETS);
    await april();
    expect(contentOf(second.model)).toEqual(once);
  });

  it("is kept by the next one as it was frozen, also where somebody has switched off the headers of its tables", async () => {
    await openReview(TWELVE_TICKETS);
    await march();
    await april();
    const frozen = await withWorkbook((context) => loadSnapshots(context));
    await withWorkbook(async (context) => {
      for (const name of ["ReviewSnapshots", "ReviewFigures", "ReviewTickets"]) context.workbook.tables.getItem(name).showHeaders = false;
      await context.sync();
    });
    expect(await withWorkbook((context) => loadSnapshots(context))).toEqual(frozen);
    await review("2026-05", "2026-06-02T12:00:00");
    expect((await withWorkbook((context) => loadSnapshots(context))).slice(0, 2)).toEqual(frozen);
  });

  it("is read back as it was frozen", async () => {
    await openReview(TWELVE_TICKETS);
    await march();
    const [snapshot] = await withWorkbook((context) => loadSnapshots(context));
    expect(snapshot).toMatchObject({ id: "monthly 2026-03", asOf: utc("2026-04-02T12:00:00"), writtenAt: utc("2026-04-02T12:00:00"), from: utc("2026-03-01T00:00:00"), to: utc("2026-04-01T00:00:00") });
    expect(snapshot.tickets.map(({ ids }) => ids)).toEqual([["INC01"], ["INC02"], ["INC03", "INC04"], ["INC05"]]);
    expect(snapshot.figures.find(({ id }) => id === "P3-RESOLUTION")).toMatchObject({ met: 2, decided: 3, value: 2 / 3, target: 0.95, status: "Not met" });
  });
});

describe("the next review", () => {
  it("stands beside the one before", async () => {
    const { model } = await openReview(TWELVE_TICKETS);
    await march();
    await april();
    const row = tableRows(model, "Comparison").find(([name]) => name === "Resolution, 1 - Critical")!;
    expect(row.slice(0, 4)).toEqual(["Resolution, 1 - Critical", "✖ Not met\n66.7%\n2/3", "✖ Not met\n50.0%\n1/2", ""]);
    expect(tableRows(model, "Restated").map(([period]) => period)).toEqual(["No figure of an earlier review has changed."]);
  });

  it("leaves the reviewed figure of a closed month and shows what moved it", async () => {
    const { host, model } = await openReview(TWELVE_TICKETS);
    await march();
    const before = figures(model, "monthly 2026-03");
    await enter(host, model, "Tickets", "INC02", "Resolved", "2026-03-03 12:00");
    await april();
    await march();
    expect(figures(model, "monthly 2026-03")).toEqual(before);
    const restated = tableRows(model, "Restated").find(([figure]) => figure === "Resolution, 1 - Critical")!;
    expect(restated.slice(3)).toEqual(["1/2 = 50.00%", "2/2 = 100.00%", "same definition", "INC02 (missed → met)"]);
  });

  it("has today's figure of a closed month beside the earlier ones, as on the other sheets, when it is written again after a ticket was corrected", async () => {
    const { host, model } = await openReview(TWELVE_TICKETS);
    await march();
    await april();
    await enter(host, model, "Tickets", "INC11", "Resolved", "2026-04-20 12:00");
    await april();
    const row = tableRows(model, "Comparison").find(([name]) => name === "Resolution, 3 - Moderate")!;
    expect(row.slice(0, 3)).toEqual(["Resolution, 3 - Moderate", "▲ Met\n100.0%\n2/2", "✖ Not met\n66.7%\n2/3"]);
    expect(tableRows(model, "Compliance").find(([sla]) => sla === "P3-RESOLUTION")!.slice(4, 7)).toEqual([2, 0, 2]);
    expect(figures(model, "monthly 2026-04").find(([, , id]) => id === "P3-RESOLUTION")!.slice(5, 7)).toEqual([1, 2]);
  });

  it("freezes a month again that was not over when it was first written", async () => {
    const { model } = await openReview(TWELVE_TICKETS);
    await review("2026-04", "2026-04-08T00:00:00");
    await april();
    expect(tableRows(model, "ReviewSnapshots").map(([id, , , , , asOf]) => [id, asOf])).toEqual([["monthly 2026-04", "2026-05-05T12:00:00.000Z"]]);
    expect(figures(model, "monthly 2026-04").find(([, , id]) => id === "P1-RESOLUTION")!.slice(5, 7)).toEqual([2, 3]);
  });

  it("of a quarter shows what was said in its months", async () => {
    const { host, model } = await openReview(TWELVE_TICKETS);
    await march();
    await enter(host, model, "ReviewSnapshots", "monthly 2026-03", "Commentary", "Staff were ill");
    await review("2026-Q1", "2026-04-02T12:00:00", "quarterly");
    expect(tableRows(model, "WithinPeriod").map(([said, period]) => [String(said).includes("Staff were ill"), period])).toEqual([[true, "March 2026"]]);
    expect(tableRows(model, "ReviewSnapshots").map(([id, , , , commentary]) => [id, commentary])).toEqual([["quarterly 2026-Q1", ""], ["monthly 2026-03", "Staff were ill"]]);
  });
});

describe("the history as it stands when a review is written", () => {
  it("does not get rows back that somebody deleted to have the month frozen anew, while the review was prepared", async () => {
    const { host, model } = await openReview(TWELVE_TICKETS);
    await march();
    // INC02 was resolved after two hours and not after seven: met.
    await host.enter(model.sheetByName("Tickets")!, 2, 2, [["2026-03-03 11:00"]]);
    const prepared = await prepare("2026-03", "2026-04-02T12:00:00");
    await withWorkbook(async (context) => {
      for (const table of ["ReviewSnapshots", "ReviewFigures", "ReviewTickets"]) context.workbook.tables.getItem(table).getDataBodyRange().clear("Contents");
      await context.sync();
    });
    await write(prepared);
    expect(figures(model, "monthly 2026-03").find(([, , id]) => id === "P1-RESOLUTION")?.slice(5, 7)).toEqual([2, 2]);
  });

  it("keeps a review that was written beside another pane in the meantime", async () => {
    const { model } = await openReview(TWELVE_TICKETS);
    const prepared = await prepare("2026-04", "2026-05-05T12:00:00");
    await march();
    await write(prepared);
    expect(tableRows(model, "ReviewSnapshots").map(([id]) => id)).toEqual(["monthly 2026-03", "monthly 2026-04"]);
  });

  it("keeps the reviews before it, also where somebody has given the tables of the history other names", async () => {
    const { model } = await openReview(TWELVE_TICKETS);
    await march();
    await withWorkbook(async (context) => {
      for (const name of ["ReviewSnapshots", "ReviewFigures", "ReviewTickets"]) context.workbook.tables.getItem(name).name = `Our${name}`;
      await context.sync();
    });
    await april();
    expect(tableRows(model, "ReviewSnapshots").map(([id]) => id)).toEqual(["monthly 2026-03", "monthly 2026-04"]);
    expect(tableRows(model, "OurReviewSnapshots").map(([id]) => id)).toEqual(["monthly 2026-03"]);
    await review("2026-05", "2026-06-02T12:00:00");
    expect((await withWorkbook((context) => loadSnapshots(context))).map(({ id }) => id)).toEqual(["monthly 2026-03", "monthly 2026-04", "monthly 2026-05"]);
  });

  it("is not mistaken for the copy that somebody made of its sheet", async () => {
    const { model } = await openReview(TWELVE_TICKETS);
    await march();
    await copyHistory();
    await april();
    expect(tableRows(model, "ReviewSnapshots").map(([id]) => id)).toEqual(["monthly 2026-03", "monthly 2026-04"]);
    expect((await withWorkbook(listReports)).map(({ sheet }) => sheet)).not.toContain("Review history (2)");
  });
});

/** What Excel does: the copy stands first, has the mark of the sheet, and gives its tables names of their own. */
async function copyHistory(): Promise<void> {
  await withWorkbook(async (context) => {
    const copy = context.workbook.worksheets.add("Review history (2)");
    copy.position = 0;
    copy.names.add(REPORT_MARK, markFormula({ key: "history", language: "en", tables: ["ReviewSnapshots", "ReviewFigures", "ReviewTickets"], review: "monthly 2026-03" }));
    for (const [row, name] of ["A2:K3", "A5:M6", "A8:F9"].entries()) copy.tables.add(name, true).name = `Copy${row}`;
    await context.sync();
  });
}

describe("what people enter in a pack", () => {
  it("stays: names and remarks of those who sign, and the client's view of an improvement", async () => {
    const { host, model } = await openReview(TWELVE_TICKETS);
    await march();
    await enter(host, model, "SignOff", "For the client", "Name", "Ann Becker");
    await enter(host, model, "SignOff", "For the client", "Remarks", "Agreed");
    await april();
    expect(tableRows(model, "SignOff")).toEqual([["For the client", "", "Ann Becker", "", "Agreed"], ["For the provider", "", "", "", ""]]);
  });

  it("stays on a user's chart and formula over a table of the pack", async () => {
    const { host, model } = await openReview(TWELVE_TICKETS);
    await march();
    const own = model.addSheet("Mine");
    await host.enter(own, 0, 0, [["=SUM(Compliance[Met])"], ["=COUNTA(Slam[Month 1])"]]);
    await withWorkbook(async (context) => {
      const chart = context.workbook.worksheets.getItem("Mine").charts.add("ColumnClustered", context.workbook.tables.getItem("Compliance").columns.getItem("Met").getDataBodyRange());
      chart.name = "My chart";
    });
    await april();
    expect([own.formula(0, 0)?.text, own.formula(1, 0)?.text]).toEqual(["SUM(Compliance[Met])", "COUNTA(Slam[Month 1])"]);
    expect(own.charts.map(({ name }) => name)).toEqual(["My chart"]);
    expect(own.charts[0].series[0].valuesRef).toContain("Compliance!");
  });

  it("changes with an edit only where the edit counts", async () => {
    const { host, model } = await openReview(TWELVE_TICKETS);
    await april();
    const rows = (name: string) => tableRows(model, name);
    const before = new Map(["Compliance", "Misses", "Trend", "Reconciliation", "Plan", "OpenRisks", "SignOff"].map((name) => [name, rows(name)]));
    await enter(host, model, "Tickets", "INC07", "Resolved", "2026-04-02 12:00");
    await april();
    expect(rows("Compliance")[1]).toEqual(before.get("Compliance")![1]);
    expect(rows("Compliance")[0].slice(4, 7)).toEqual([3, 0, 3]);
    expect(rows("Misses").map(([, ticket]) => ticket)).toEqual(["INC11"]);
    for (const name of ["Plan", "OpenRisks", "SignOff"]) expect(rows(name)).toEqual(before.get(name));
  });
});
