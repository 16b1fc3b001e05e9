import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { loadXlsx, type WorkbookModel } from "../../../src/host";
import { LANGUAGES, messagesFor } from "../../../src/messages";
import type { ReviewType } from "../../../src/service-level/review";
import { listReports, type PreparedReview, prepareReview, reportInput, syncTextOf, withWorkbook, writeReview } from "../../../src/workbook";
import { tablesOf } from "../../../src/workbook/report";
import { type Edition, reportSheets } from "../../../src/workbook/report/sections";
import { openWorkbook, tableRows } from "../../support/openWorkbook";

const TYPES: readonly ReviewType[] = ["sync", "monthly", "quarterly", "half-year", "annual", "implementation"];

const toyshop = () => openWorkbook(loadXlsx(readFileSync(resolve(__dirname, "../../../samples/toyshop-review.xlsx"))));

const reckoned = new Map<ReviewType, PreparedReview>();

/** A review of the sample; reckoned once, for nothing here changes it. */
async function prepare(type: ReviewType): Promise<PreparedReview> {
  if (!reckoned.has(type)) {
    toyshop();
    reckoned.set(type, await withWorkbook((context) => prepareReview(context, { type })));
  }
  return reckoned.get(type)!;
}

async function sheetsOf(type: ReviewType, editions: readonly Edition[] = ["executive", "detailed"]) {
  return reportSheets(reportInput(await prepare(type), messagesFor("en")), editions);
}

/** Every text that a sheet shows. */
function textsOf(sheets: ReturnType<typeof reportSheets>): string[] {
  return sheets.flatMap(({ blocks }) => blocks.flatMap((block): string[] => {
    switch (block.kind) {
      case "lines": return block.lines.map(({ text }) => text);
      case "tiles": return block.tiles.flatMap(({ label, value, note }) => [label, value, note]);
      case "table": return [...block.columns.map(({ heading = "" }) => heading), ...block.rows.flatMap((row) => row.map((cell) => (typeof cell === "object" ? cell.text : String(cell))))];
      default: return [];
    }
  }));
}

describe("each kind of review", () => {
  it("has the sheets of its meeting", async () => {
    const keys = new Map<ReviewType, ReadonlySet<string>>();
    for (const type of TYPES) keys.set(type, new Set((await sheetsOf(type)).flatMap((sheet) => [sheet.key, ...tablesOf(sheet).map(({ name }) => name)])));
    const having = (key: string) => TYPES.filter((type) => keys.get(type)!.has(key));
    expect(having("sync")).toEqual(["sync"]);
    expect(having("executive")).toEqual(["monthly", "quarterly", "half-year", "annual", "implementation"]);
    expect(having("agenda")).toEqual(having("executive"));
    for (const table of ["OffTrack", "Plan", "OpenRisks"]) expect(having(table)).toEqual(having("executive"));
    for (const table of ["GapAnalysis", "Catalogue"]) expect(having(table)).toEqual(["quarterly", "half-year", "annual"]);
    expect(having("renewal")).toEqual(["half-year", "annual"]);
    expect(having("implementation")).toEqual(["implementation"]);
    expect(having("history")).toEqual(TYPES);
  });

  it("names the currency above every table of prices: needs, service catalogue, other levels", async () => {
    const texts = textsOf((await sheetsOf("annual")).filter(({ key }) => key === "services"));
    expect(texts.filter((text) => text.endsWith("(GBP)"))).toEqual([
      expect.stringMatching(/^What your business needs/), expect.stringMatching(/^What you receive/), expect.stringMatching(/^What each level costs a month/),
    ]);
  });

  it("says of figures without a verdict that they have no target", async () => {
    openWorkbook(loadXlsx(readFileSync(resolve(__dirname, "../../../samples/uci-review.xlsx"))));
    const review = await withWorkbook((context) => prepareReview(context, { type: "half-year" }));
    const texts = textsOf(reportSheets(reportInput(review, messagesFor("en")), ["executive"]));
    expect(texts).toContain("Tickets opened: 493, no target - How much support the business needs\nBacklog: 25, no target - How much work is waiting");
  });

  it("has an executive edition of one page, with the verdict before any figure", async () => {
    const [page, ...others] = await sheetsOf("quarterly", ["executive"]);
    expect([page.key, page.page, others.map(({ key }) => key)]).toEqual(["executive", "onePortrait", ["history"]]);
    expect(page.blocks[0]).toMatchObject({ lines: [{ text: "Quarterly business review - Contoso Toy Shops - Q2 2026" }, {}, { look: "verdict", text: "3 of 4 things that matter most to you are on track. Not on track: Shop staff feel heard." }, {}, {}] });
  });

  it.each([["en", "Jan 2026"], ["fr", "janv. 2026"], ["ja", "2026年1月"]] as const)("shows the months below the charts of the executive page as people write them in %s", async (language, january) => {
    const [page] = reportSheets(reportInput(await prepare("quarterly"), messagesFor(language)), ["executive"]);
    const { columns: [{ header }], rows } = tablesOf(page).find(({ name }) => name === "ExecutiveChart")!;
    expect([header, rows.map(([period]) => period)]).toEqual(["Period", expect.arrayContaining([january])]);
  });

  it("gives every table a name of its own", async () => {
    for (const type of TYPES) {
      const names = (await sheetsOf(type)).flatMap((sheet) => tablesOf(sheet).map(({ name }) => name.toLowerCase()));
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it.each(LANGUAGES)("speaks %s without a hole", async (language) => {
    for (const type of ["quarterly", "implementation", "annual", "sync"] as const) {
      const texts = textsOf(reportSheets(reportInput(await prepare(type), messagesFor(language)), ["executive", "detailed"]));
      expect(texts.filter((text) => /undefined|NaN|\[object|null|Infinity/.test(text))).toEqual([]);
    }
  });
});

describe("the headings of tables", () => {
  const SAMPLES = ["toyshop", "uci", "helpdesk"] as const;
  /** What is written in Latin letters in every language. */
  const ABBREVIATIONS = ["SLA", "KPI", "ID", "n"];

  it.each(SAMPLES)("are in the reader's language, none left out, in the review of %s", async (sample) => {
    const missing = new Set<string>();
    for (const type of ["sync", "annual", "implementation"] as const) {
      openWorkbook(loadXlsx(readFileSync(resolve(__dirname, `../../../samples/${sample}-review.xlsx`))));
      const review = await withWorkbook((context) => prepareReview(context, { type }));
      for (const sheet of reportSheets(reportInput(review, messagesFor("ja")), ["executive", "detailed"])) {
        // The history is read by later reviews; the rules are one column of sentences; months and reviews that are not there yet have no heading.
        if (sheet.key === "history" || sheet.key === "rules") continue;
        for (const { name, columns } of tablesOf(sheet)) for (const { header, heading = "" } of columns) {
          if (!/[^ -~]/.test(heading) && !ABBREVIATIONS.includes(heading) && !/^(Month|Earlier) \d/.test(header)) missing.add(`${name}[${header}]`);
        }
      }
    }
    expect([...missing]).toEqual([]);
  });
});

describe("the third quarterly review of the toy shops", () => {
  it("carries over the action that is overdue and the decision taken since", async () => {
    const { model } = toyshop();
    await withWorkbook(async (context) => writeReview(context, await prepareReview(context, { type: "quarterly" })));
    expect(tableRows(model, "OpenActions").map(([what, , , status]) => [what, status])).toEqual([
      ["Send the list of scanners by shop", "done"], ["Show what the platinum level would have saved in March", "overdue"], ["Name a person in Leeds who may order spare parts", "open"],
    ]);
    expect(tableRows(model, "RecentDecisions").map(([what]) => what)).toEqual(["Ann Becker is called first when a till or the web shop is down"]);
  });

  it("stands beside the two before it, and shows the figure that was put right since", async () => {
    const { model } = toyshop();
    await withWorkbook(async (context) => writeReview(context, await prepareReview(context, { type: "quarterly" })));
    expect(tableRows(model, "Comparison").find(([name]) => name === "Scanners repaired")!.slice(1, 4).map((cell) => String(cell).split("\n")[2])).toEqual(["16/16", "8/14", "17/23"]);
    expect(tableRows(model, "Restated").filter(([, , , then]) => String(then).includes("/")).map(([figure, , , ...rest]) => [figure, ...rest])).toEqual([["Scanners repaired", "8/14 = 57.14%", "9/14 = 64.29%", "same definition", "TOY-7138 (missed → met)"]]);
  });

  it("says that the spare scanners worked: 9 of 14 before, 16 of 16 after", async () => {
    const { review } = await prepare("quarterly");
    const effect = review.improvements.find(({ improvement }) => improvement.id === "I1")!.effects.find(({ id, months }) => id === "STOCK-REPAIR" && months === 3)!;
    expect(effect).toMatchObject({ before: { value: 9 / 14, n: 14 }, after: { value: 1, n: 16 }, verdict: "better" });
  });

  it("leads from a miss to its ticket", async () => {
    const { model } = toyshop();
    await withWorkbook(async (context) => writeReview(context, await prepareReview(context, { type: "quarterly" })));
    expect(linkTarget(model, "Compliance", "ANSWER")).toBe("ANSWER");
    expect(linkTarget(model, "Compliance", "TILL-REPAIR")).toBe("TILL-REPAIR");
  });

  it("prints what was kept but felt worse on a sheet that the review before, with nothing to tell, had not", async () => {
    const { model } = toyshop();
    expect(model.tableByName("Watermelons")).toBeUndefined();
    await withWorkbook(async (context) => writeReview(context, await prepareReview(context, { type: "quarterly" })));
    const { sheet, table } = model.tableByName("Watermelons")!;
    expect(tableRows(model, "Watermelons").map(([sla]) => sla)).toEqual(["TILL-REPAIR"]);
    expect(sheet.page?.printArea?.[0].bottom).toBe(table.area.bottom);
  });

  it("is updated in place: the same sheets, each once", async () => {
    const { model } = toyshop();
    const before = model.sheets.length;
    await withWorkbook(async (context) => writeReview(context, await prepareReview(context, { type: "quarterly" })));
    // Something was kept but felt worse, and had no sheet before.
    expect(model.sheets.length - before).toBe(1);
    const reports = await withWorkbook((context) => listReports(context));
    expect(new Set(reports.map(({ key }) => key)).size).toBe(reports.length);
  });
});

/** First cell of the row to which the link in the row of an SLA leads. */
function linkTarget(model: WorkbookModel, table: string, id: string): unknown {
  const { sheet, table: found } = model.tableByName(table)!;
  const row = found.area.top + 1 + tableRows(model, table).findIndex(([first]) => first === id);
  const formula = sheet.formula(row, found.columns.findIndex(({ name }) => name === "Tickets"))!.text;
  const [, name, line] = /#'(.+)'!A(\d+)/.exec(formula)!;
  return model.sheetByName(name)!.value(Number(line) - 1, 0);
}

it("is told as text for a chat: what came in, what was kept, one thing to ask", async () => {
  const text = syncTextOf(await prepare("sync"), messagesFor("en"));
  expect(text.split("\n")[0]).toBe("Informal sync - Contoso Toy Shops - week 26 of 2026");
  expect(text).toContain("- New tickets: 7");
  expect(text).toContain("One thing we ask of you: Decide: Web shop at the level platinum from October on");
  expect(text.split("\n").length).toBeLessThan(30);
});
