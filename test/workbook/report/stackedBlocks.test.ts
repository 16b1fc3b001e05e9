import type { WorkbookModel } from "../../../src/host";
import { applyReportSheets, type ReportChart, type ReportRow, type ReportSetting, type ReportSheet } from "../../../src/workbook/report";
import { withWorkbook } from "../../../src/workbook";
import { contentOf, openWorkbook, tableRows } from "../../support/openWorkbook";

const SETTING: ReportSetting = {
  code: "en", paper: "A4", status: { met: "Met", atRisk: "At risk", notMet: "Not met", noData: "No data" },
  headerFooter: { leftHeader: "Contoso", rightHeader: "May 2026", leftFooter: "", rightFooter: "Page &P of &N" },
  review: { id: "monthly 2026-05", asked: new Map([["page", true]]), earlier: "earlier review" },
};

interface Contents {
  readonly factors: readonly ReportRow[];
  readonly months: readonly ReportRow[];
}

/** One chart for each id of the first column of the lower table. */
function chartsOf(rows: readonly ReportRow[]): ReportChart[] {
  return [...new Set(rows.map(([id]) => String(id)).filter((id) => id !== ""))].map((id) => {
    const firstRow = rows.findIndex((row) => row[0] === id);
    return {
      name: `Month ${id}`, title: id, firstRow, rowCount: rows.filter((row) => row[0] === id).length, categories: "Period", kind: "percent",
      series: [{ header: "Attainment", name: "Attainment", role: "measured" }],
    };
  });
}

/** Factors above, charts in the middle, the figures of the charts at the bottom. */
function aSheet({ factors, months }: Contents): ReportSheet {
  return {
    key: "page", part: "meeting", title: "Page", page: "onePortrait",
    blocks: [
      { kind: "lines", lines: [{ text: "Contoso", look: "title" }, { text: "All is well.", look: "verdict" }] },
      { kind: "tiles", tiles: [{ label: "Tickets", value: "120", note: "opened" }, { label: "Met", value: "98%", note: "goal 95%" }] },
      {
        kind: "table", name: "Factors", isPlain: true, keys: ["CSF"], rows: factors,
        columns: [{ header: "CSF", kind: "text", width: 20, heading: "Factor" }, { header: "Status", kind: "mark", width: 14 }, { header: "Client's word", kind: "input", width: 30 }],
      },
      { kind: "lines", lines: [{ text: "Month by month", look: "heading" }] },
      { kind: "charts", table: "Months", prefix: "Month ", perRow: 2, charts: chartsOf },
      { kind: "pageEnd" },
      {
        kind: "table", name: "Months", rows: months,
        columns: [{ header: "SLA", kind: "text", width: 20 }, { header: "Period", kind: "text", width: 14 }, { header: "Attainment", kind: "percent", width: 30 }],
      },
    ],
  };
}

const small: Contents = { factors: [["F1", "▲ Met"], ["F2", "✖ Not met"]], months: [["A", "2026-04", 0.9], ["A", "2026-05", 0.95]] };
const large: Contents = {
  factors: [["F0", "▲ Met"], ["F1", "▲ Met"], ["F2", "● At risk"], ["F3", "○ No data"]],
  months: [["A", "2026-04", 0.9], ["A", "2026-05", 0.95], ["B", "2026-05", 1], ["C", "2026-05", 0.5]],
};

const write = (contents: Contents) => withWorkbook((context) => applyReportSheets(context, [aSheet(contents)], SETTING));

function placesOf(model: WorkbookModel) {
  return ["Factors", "Months"].map((name) => model.tableByName(name)!.table.area);
}

/** The texts of the first column above, between and in the tables. */
function firstColumn(model: WorkbookModel): unknown[] {
  const sheet = model.sheetByName("Page")!;
  return Array.from({ length: model.tableByName("Months")!.table.area.bottom + 1 }, (_, row) => sheet.value(row, 0) ?? "").filter((text) => text !== "");
}

describe("a page of several blocks", () => {
  it("puts them below each other", async () => {
    const { model } = openWorkbook();
    await write(small);
    expect(firstColumn(model)).toEqual(["Contoso", "All is well.", "Tickets", "120", "opened", "Factor", "CSF", "F1", "F2", "Month by month", "SLA", "A", "A"]);
    expect(placesOf(model)).toEqual([{ top: 6, left: 0, bottom: 8, right: 2 }, { top: 24, left: 0, bottom: 26, right: 2 }]);
    expect(model.sheetByName("Page")!.charts.map(({ name }) => name)).toEqual(["Month A"]);
  });

  it("prints it on one page, without the figures below its end, and says client, period and page", async () => {
    const { model } = openWorkbook();
    await write(small);
    expect(model.sheetByName("Page")!.page).toMatchObject({
      fitToWidth: 1, fitToHeight: 1, orientation: "portrait", paperSize: "A4", header: { left: "Contoso", right: "May 2026" }, footer: { right: "Page &P of &N" },
      printArea: [{ top: 0, left: 0, bottom: 22, right: 2 }],
    });
  });

  it("makes room for more rows and more charts, and closes it again", async () => {
    const { model } = openWorkbook();
    await write(small);
    const before = { places: placesOf(model), texts: firstColumn(model) };
    await write(large);
    expect(tableRows(model, "Factors").map(([id]) => id)).toEqual(["F0", "F1", "F2", "F3"]);
    expect(placesOf(model)).toEqual([{ top: 6, left: 0, bottom: 10, right: 2 }, { top: 38, left: 0, bottom: 42, right: 2 }]);
    expect(model.sheetByName("Page")!.charts.map(({ name, series }) => [name, series[0].valuesRef])).toEqual([
      ["Month A", "Page!$C$40:$C$41"], ["Month B", "Page!$C$42"], ["Month C", "Page!$C$43"],
    ]);
    await write(small);
    expect({ places: placesOf(model), texts: firstColumn(model) }).toEqual(before);
    expect(model.sheetByName("Page")!.charts.map(({ name }) => name)).toEqual(["Month A"]);
  });

  it("keeps the charts apart from the tables when rows come above them", async () => {
    const { model } = openWorkbook();
    await write(small);
    const top = model.sheetByName("Page")!.charts[0].top;
    await write({ ...small, factors: large.factors });
    expect(model.sheetByName("Page")!.charts[0].top).toBe(top + 30);
  });

  it("keeps what the client wrote beside a row with that row", async () => {
    const { host, model } = openWorkbook();
    await write(small);
    await host.enter(model.sheetByName("Page")!, 8, 2, [["We disagree"]]);
    await write(large);
    expect(tableRows(model, "Factors").map((row) => row[2])).toEqual(["", "", "We disagree", ""]);
  });

  it("keeps a user's formula on the lower table and a note beside the upper one", async () => {
    const { host, model } = openWorkbook();
    await write(small);
    const page = model.sheetByName("Page")!;
    await host.enter(page, 8, 5, [["=MAX(Months[Attainment])"], ["mine"]]);
    await write(large);
    expect([page.formula(10, 5)?.text, page.value(11, 5)]).toEqual(["MAX(Months[Attainment])", "mine"]);
    await write(small);
    expect([page.formula(8, 5)?.text, page.value(9, 5)]).toEqual(["MAX(Months[Attainment])", "mine"]);
  });

  it("takes no row away in which the user wrote something: the table keeps an empty row there", async () => {
    const { host, model } = openWorkbook();
    await write(large);
    const page = model.sheetByName("Page")!;
    await host.enter(page, 9, 5, [["mine"]]);
    await write(small);
    expect(tableRows(model, "Factors").map(([id]) => id)).toEqual(["F1", "F2", "", ""]);
    expect(page.value(9, 5)).toBe("mine");
    await write(large);
    expect(tableRows(model, "Factors").map(([id]) => id)).toEqual(["F0", "F1", "F2", "F3"]);
  });

  it("changes nothing when nothing has changed", async () => {
    const { model } = openWorkbook();
    await write(large);
    const before = contentOf(model);
    await write(large);
    expect(contentOf(model)).toEqual(before);
  });

  it.each([["more", small, large], ["fewer", large, small]] as const)("is as it was when a run with %s rows fails, at whichever sync", async (_, first, second) => {
    let faults = 0;
    for (const when of ["before", "middle", "after"] as const) {
      for (let sync = 1, complete = false; !complete; sync++) {
        const { host, model } = openWorkbook();
        await write(first);
        await host.enter(model.sheetByName("Page")!, 7, 2, [["Agreed"]]);
        const before = contentOf(model);
        host.failAt({ sync: host.syncCount + sync, when, code: "GeneralException" });
        complete = await write(second).then(() => true, () => false);
        if (complete) continue;
        faults++;
        expect({ when, sync, content: contentOf(model) }).toEqual({ when, sync, content: before });
      }
    }
    expect(faults).toBeGreaterThan(5);
  });
});
