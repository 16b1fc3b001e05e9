import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { loadXlsx, type SheetModel, type WorkbookModel } from "../../../src/host";
import { messagesFor } from "../../../src/messages";
import type { Language } from "../../../src/service-level/agreement";
import type { ReviewType } from "../../../src/service-level/review";
import { type PreparedReview, prepareReview, reportInput, withWorkbook, writeReview } from "../../../src/workbook";
import { POINTS_PER_CHARACTER } from "../../../src/workbook/excel";
import { type ReportSheet, SHEET_PARTS, tablesOf } from "../../../src/workbook/report/reportSheet";
import { applyReportSheets, type ReportSetting } from "../../../src/workbook/report";
import { pageBreaksOf, pageLayout } from "../../../src/workbook/report/layout";
import { printedWidth, printScale } from "../../../src/workbook/report/printSetup";
import { TAB_COLORS } from "../../../src/workbook/report/reportLooks";
import { reportSheets } from "../../../src/workbook/report/sections";
import { textWidth } from "../../../src/workbook/report/textLines";
import { openWorkbook } from "../../support/openWorkbook";

const TYPES: readonly ReviewType[] = ["sync", "monthly", "quarterly", "annual", "implementation"];
const SAMPLES = ["toyshop-review.xlsx", "uci-review.xlsx"] as const;

const open = (sample: string) => openWorkbook(loadXlsx(readFileSync(resolve(__dirname, "../../../samples", sample)))).model;

const reckoned = new Map<string, PreparedReview>();

/** The sheets of a review of a sample; reckoned once. */
async function sheetsOf(sample: string, type: ReviewType, language: Language = "en"): Promise<ReportSheet[]> {
  const key = `${sample} ${type}`;
  if (!reckoned.has(key)) {
    open(sample);
    reckoned.set(key, await withWorkbook((context) => prepareReview(context, { type })));
  }
  return reportSheets(reportInput(reckoned.get(key)!, messagesFor(language)), ["executive", "detailed"]);
}

describe.each(SAMPLES)("a printed review of %s", (sample) => {
  it.each(TYPES)("is readable on A4 and on Letter: no sheet of a %s is shrunk below 65%%", async (type) => {
    for (const sheet of await sheetsOf(sample, type)) {
      for (const paper of ["A4", "Letter"] as const) expect([sheet.key, paper, printScale(sheet.page, printedWidth(pageLayout(sheet)), paper) >= 0.65]).toEqual([sheet.key, paper, true]);
    }
  });

  it.each(TYPES)("of a %s begins with what is read in the meeting and ends with what it rests on", async (type) => {
    const order = (await sheetsOf(sample, type)).map(({ part }) => SHEET_PARTS.indexOf(part));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect((await sheetsOf(sample, type)).filter(({ part }) => part === "meeting").length).toBeLessThanOrEqual(9);
  });
});

describe.each(SAMPLES)("on the sheets of %s", (sample) => {
  it.each(TYPES)("each table below another has a heading in a %s", async (type) => {
    const untitled = (await sheetsOf(sample, type)).flatMap(({ key, blocks }) => {
      const printed = blocks.slice(0, blocks.findIndex(({ kind }) => kind === "pageEnd") + 1 || blocks.length);
      const tables = tablesOf({ blocks: printed });
      return tables.slice(1).filter((table, index) => {
        const between = printed.slice(printed.indexOf(tables[index]) + 1, printed.indexOf(table));
        return !between.some((block) => block.kind === "lines" && block.lines.some(({ look }) => look === "heading"));
      }).map(({ name }) => `${key}: ${name}`);
    });
    expect(untitled).toEqual([]);
  });

  it.each(["en", "es", "ja"] as const)("no status is broken in the months, and a year of them is readable on Letter: %s", async (language) => {
    const grid = (await sheetsOf(sample, "monthly", language)).find(({ key }) => key === "grid")!;
    const [{ columns, rows }] = tablesOf(grid);
    const marks = rows.flatMap((row) => row.flatMap((cell, at) => (columns[at].kind === "mark" ? String(cell).split("\n").slice(0, 1) : [])));
    const month = columns.find(({ kind }) => kind === "mark")!;
    expect(marks.filter((mark) => textWidth(mark) > month.width - 1)).toEqual([]);
    expect(printScale(grid.page, columns.reduce((sum, { width }) => sum + width, 0) * POINTS_PER_CHARACTER, "Letter")).toBeGreaterThanOrEqual(0.65);
  });
});

describe("the month of the clinics in which an indicator is close to its limit and every service level is kept", () => {
  const tableOf = async (name: string) => (await sheetsOf("helpdesk-review.xlsx", "monthly")).flatMap(tablesOf).find((table) => table.name === name)!.rows.map(([first, second]) => [first, second]);

  it("claims of service levels alone that none is off track", async () => {
    expect(await tableOf("OffTrack")).toEqual([["Clinic staff get back to their patients quickly", "● At risk"]]);
    expect(await tableOf("MissSources")).toEqual([["No service level that was measured is off track.", ""]]);
  });

  it("says once that a figure has no data", async () => {
    expect(await tableOf("Comparison")).toContainEqual(["Madrid repaired in time", "○ No data"]);
  });
});

/** Where rows begin, in points; by the heights of the sheet. */
function topOf(sheet: SheetModel, row: number): number {
  let top = 0;
  for (let index = 0; index < row; index++) top += sheet.rows[index]?.heightPt ?? 15;
  return top;
}

/** Rows of the sheet at which a page begins because a break was set there. */
const breaksOf = (sheet: SheetModel): readonly number[] => sheet.page?.rowBreaks ?? [];

async function written(sample: string): Promise<WorkbookModel> {
  const model = open(sample);
  await withWorkbook(async (context) => writeReview(context, await prepareReview(context, { type: "quarterly" })));
  return model;
}

describe.each(SAMPLES)("the quarterly review that is written into %s", (sample) => {
  it("tears no chart between pages, and lays none over another", async () => {
    const model = await written(sample);
    const charts = model.sheets.flatMap((sheet) => sheet.charts.map((chart) => ({ sheet, chart, bottom: chart.top + chart.height, right: chart.left + chart.width })));
    expect(charts.length).toBeGreaterThan(10);
    for (const { sheet, chart, bottom } of charts) {
      for (const row of breaksOf(sheet)) expect([chart.name, row, chart.top <= topOf(sheet, row) && topOf(sheet, row) < bottom]).toEqual([chart.name, row, false]);
    }
    const overlaps = charts.flatMap((one, at) => charts.slice(at + 1).filter((other) => other.sheet === one.sheet
      && other.chart.top < one.bottom && one.chart.top < other.bottom && other.chart.left < one.right && one.chart.left < other.right).map((other) => [one.chart.name, other.chart.name]));
    expect(overlaps).toEqual([]);
  });

  it("repeats the title of a sheet over its charts, and the heads of a table over its rows", async () => {
    const model = await written(sample);
    const { sheet, table } = model.tableByName("Misses")!;
    expect([model.sheetByName("Trend")!.page!.printTitleRows, sheet.page!.printTitleRows]).toEqual(["1:1", `${table.area.top}:${table.area.top + 1}`]);
  });

  it("shows the part of a sheet by the colour of its tab", async () => {
    const model = await written(sample);
    const tabs = ["Executive page", "Summary", "Signals", "How it is counted"].map((name) => model.sheetByName(name)!.tabColor);
    expect(tabs).toEqual(Object.values(TAB_COLORS));
  });

  it("links the executive page to every sheet that a client may see", async () => {
    const model = await written(sample);
    const { sheet, table } = model.tableByName("Contents")!;
    const links: string[] = [];
    for (let row = table.area.top + 1; row <= table.area.bottom; row++) {
      for (let column = table.area.left; column <= table.area.right; column++) links.push(/#'(.+)'!A1/.exec(sheet.formula(row, column)?.text ?? "")?.[1] ?? "");
    }
    const named = links.filter((name) => name !== "");
    expect(named).toEqual(expect.arrayContaining(["Agenda", "Plan and risks", "Tickets to look at", "How it is counted"]));
    expect(named).not.toContain("Findings");
    expect(named.filter((name) => !model.sheetByName(name))).toEqual([]);
    // It is for the screen: the printed page ends above it.
    expect(sheet.page!.printArea![0].bottom).toBeLessThan(table.area.top);
  });

  it("takes the colours of titles, heads and figures from the workbook's theme", async () => {
    const model = await written(sample);
    const { sheet, table } = model.tableByName("Compliance")!;
    expect(model.styles.get(sheet.style(table.area.top, 0)).fill).toBe("theme:4");
    expect(model.styles.get(sheet.style(0, 0)).color).toBe("theme:3");
    expect(model.tableByName("Trend")!.sheet.charts[0].series.every(({ color = "theme:" }) => color.startsWith("theme:"))).toBe(true);
  });
});

describe("pages", () => {
  const block = (row: number, height: number) => ({ row, height });
  const line = (row: number) => block(row, 10);

  it("begin before a block that would be torn", () => {
    expect(pageBreaksOf([block(0, 60), block(6, 30), block(9, 20)], 100)).toEqual([6]);
  });

  it("begin between the rows of a table that goes on, and are counted on from there", () => {
    expect(pageBreaksOf([block(0, 80), line(8), line(9), line(10), line(11), block(12, 90)], 100)).toEqual([9, 12]);
  });

  it("are as full as each other: of 12 rows of which 10 fit, six stand on each page", () => {
    expect(pageBreaksOf(Array.from({ length: 12 }, (_, row) => line(row)), 100)).toEqual([6]);
    // The heads that are repeated on the second page take the room of two rows.
    expect(pageBreaksOf(Array.from({ length: 12 }, (_, row) => ({ ...line(row), heads: 20 })), 100)).toEqual([7]);
  });

  it("are as full as they can be where a long table follows that nobody cuts", () => {
    expect(pageBreaksOf([block(0, 50), block(5, 20), block(7, 20), block(9, 30)], 100)).toEqual([7]);
    expect(pageBreaksOf([block(0, 50), block(5, 20), block(7, 20), block(9, 30)], 100, true)).toEqual([9]);
  });

  it("are not asked for where all fits exactly, nor before a first block that is too high", () => {
    expect(pageBreaksOf([block(0, 50), block(5, 50)], 100)).toEqual([]);
    expect(pageBreaksOf([block(0, 150), block(15, 20)], 100)).toEqual([15]);
  });
});

describe("heads on later pages", () => {
  const SETTING: ReportSetting = {
    code: "en", paper: "A4", status: { met: "Met", atRisk: "At risk", notMet: "Not met", noData: "No data" },
    headerFooter: { leftHeader: "", rightHeader: "", leftFooter: "", rightFooter: "" },
    review: { id: "monthly 2026-05", asked: new Map(), earlier: "earlier review" },
  };
  const aTable = (name: string, rows: number) => ({
    kind: "table" as const, name, columns: [{ header: "What", kind: "text" as const, width: 60 }], rows: Array.from({ length: rows }, (_, row) => [`${name} ${row}`]),
  });

  /** Of a page in landscape 30 rows fit. Answers the table whose heads are repeated, or the title, and the row of each table that begins a page. */
  async function printed(...rows: readonly number[]): Promise<{ repeated: string; begins: readonly string[] }> {
    const { model } = openWorkbook();
    const tables = rows.map((count, index) => aTable(["Actions", "Risks", "Needs"][index], count));
    const sheet: ReportSheet = { key: "page", part: "meeting", title: "Page", page: "landscape", blocks: [{ kind: "lines", lines: [{ text: "Plan and risks", look: "title" }] }, ...tables] };
    await withWorkbook((context) => applyReportSheets(context, [sheet], SETTING));
    const { page } = model.sheetByName("Page")!;
    const cell = (row: number) => String(model.sheetByName("Page")!.value(row, 0) ?? "");
    const header = Number(page!.printTitleRows!.split(":")[1]);
    return { repeated: tables.find(({ name }) => model.tableByName(name)!.table.area.top + 1 === header)?.name ?? cell(header - 1), begins: (page!.rowBreaks ?? []).map(cell) };
  }

  it("are those of the table that goes over the page, when the shorter one below it ends on its last page", async () => {
    expect(await printed(40, 5)).toEqual({ repeated: "Actions", begins: ["Actions 23"] });
  });

  it("are those of the last table, when it is the one that goes over the page", async () => {
    expect((await printed(5, 40)).repeated).toBe("Risks");
    expect((await printed(40, 40)).repeated).toBe("Risks");
  });

  it("are never those of a table above, when a later page begins with another table", async () => {
    expect((await printed(40, 5, 25)).repeated).toBe("Needs");
  });
});
