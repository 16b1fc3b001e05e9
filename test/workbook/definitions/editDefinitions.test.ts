import type { LocalExcel, WorkbookModel } from "../../../src/host";
import { messagesFor } from "../../../src/messages";
import type { DefinitionEdit } from "../../../src/tables";
import { type DefinitionBook, editDefinitions, loadDefinitionBook, loadTickets, proposeDefinitions, withWorkbook } from "../../../src/workbook";
import { contentOf, filterTable, openReview, openWorkbook, tableRows, TWELVE_TICKETS } from "../../support/openWorkbook";

const en = messagesFor("en");
const read = () => withWorkbook(loadDefinitionBook);
const edit = (seen: DefinitionBook, ...edits: DefinitionEdit[]) => withWorkbook((context) => editDefinitions(context, seen.sources, edits, en));

/** Rows of a table with their cells by header. */
function records(model: WorkbookModel, name: string): Record<string, unknown>[] {
  const headers = model.tableByName(name)!.table.columns.map((column) => column.name);
  return tableRows(model, name).map((row) => Object.fromEntries(headers.map((header, index) => [header, row[index]])));
}

/** Types into a cell of a table's body; `row` and `column` count from 0. */
async function type(host: LocalExcel, model: WorkbookModel, name: string, row: number, column: string | number, entry: unknown): Promise<void> {
  const { sheet, table } = model.tableByName(name)!;
  const at = typeof column === "number" ? column : table.columns.findIndex((each) => each.name === column);
  await host.enter(sheet, table.area.top + 1 + row, table.area.left + at, [[entry as string]]);
}

/** The sheet row of the first SLA. */
const firstRow = (book: DefinitionBook, table: string) => book.sources.get(table)!.firstRow;

/** Cells of a workbook that differ, as "sheet!row,column". */
function changedCells(before: WorkbookModel, after: ReadonlyMap<string, unknown>): string[] {
  const now = cellsOf(before);
  return [...new Set([...now.keys(), ...after.keys()])].filter((key) => now.get(key) !== after.get(key)).sort();
}

function cellsOf(model: WorkbookModel): Map<string, unknown> {
  return new Map(model.sheets.flatMap((sheet) => sheet.rows.flatMap((row, index) => (row?.values ?? []).map((value, column) => [`${sheet.name}!${index},${column}`, value] as const))));
}

describe("a changed cell", () => {
  it("is the only one that is written", async () => {
    const { model } = await openReview(TWELVE_TICKETS);
    const before = cellsOf(model);
    const book = await read();
    await edit(book, { kind: "change", table: "SLAs", row: firstRow(book, "SLAs"), cells: { Target: "2 h", Goal: 0.95, Name: "Resolution, 1 - Critical" } });
    expect(records(model, "SLAs")[0]).toMatchObject({ SLA: "P1-RESOLUTION", Target: "2 h", Goal: 0.95 });
    expect(changedCells(model, before)).toHaveLength(1);
  });

  it("stays text that looks like a date or a number", async () => {
    const { model } = await openReview(TWELVE_TICKETS);
    const book = await read();
    await edit(book, { kind: "change", table: "SLAs", row: firstRow(book, "SLAs"), cells: { Name: "1/2", "Agreed by": "=A1" } });
    expect(records(model, "SLAs")[0]).toMatchObject({ Name: "1/2", "Agreed by": "=A1" });
  });

  it("is found by its column wherever the user moved it, beside columns of the user's own", async () => {
    const { model } = await openReview(TWELVE_TICKETS);
    await withWorkbook(async (context) => {
      const added = context.workbook.tables.getItem("SLAs").columns.add(0, undefined, "Our note");
      added.getDataBodyRange().getRow(0).values = [["keep me"]];
      await context.sync();
    });
    const book = await read();
    await edit(book, { kind: "change", table: "SLAs", row: firstRow(book, "SLAs"), cells: { Target: "2 h" } });
    expect(records(model, "SLAs")[0]).toMatchObject({ "Our note": "keep me", Target: "2 h" });
  });

  it("gives a date the look of a date where the cell has no format of its own", async () => {
    const { model } = await openReview(TWELVE_TICKETS);
    await withWorkbook(async (context) => {
      context.workbook.tables.getItem("SLAs").columns.getItem("Valid from").getDataBodyRange().numberFormat = "General" as unknown as string[][];
      await context.sync();
    });
    const book = await read();
    await edit(book, { kind: "change", table: "SLAs", row: firstRow(book, "SLAs"), cells: { "Valid from": 46113 } });
    expect(records(model, "SLAs")[0]["Valid from"]).toBe(46113);
    const { agreement } = await read();
    expect(agreement.slas[0].validFrom).toBe(Date.UTC(2026, 3, 1));
    const format = await withWorkbook(async (context) => {
      const cell = context.workbook.tables.getItem("SLAs").columns.getItem("Valid from").getDataBodyRange().getCell(0, 0).load({ numberFormat: true });
      await context.sync();
      return cell.numberFormat;
    });
    expect(format).toEqual([["yyyy-mm-dd"]]);
  });

  it("adds the column when an older table lacks it", async () => {
    const { model } = await openReview(TWELVE_TICKETS);
    await withWorkbook(async (context) => {
      context.workbook.tables.getItem("SLAs").columns.getItem("Reopened").delete();
      await context.sync();
    });
    const book = await read();
    await edit(book, { kind: "change", table: "SLAs", row: firstRow(book, "SLAs"), cells: { Reopened: "restarts" } });
    expect(records(model, "SLAs").map((row) => row.Reopened)).toEqual(["restarts", ""]);
  });
});

describe("a new row", () => {
  it("follows the last one, and a formula of the user's fills itself on", async () => {
    const { host, model } = await openReview(TWELVE_TICKETS);
    await withWorkbook(async (context) => {
      context.workbook.tables.getItem("KPIs").columns.add(undefined, undefined, "Length");
      await context.sync();
    });
    const count = tableRows(model, "KPIs").length;
    for (let row = 0; row < count; row++) await type(host, model, "KPIs", row, "Length", `=LEN(A${5 + row})`);
    const book = await read();
    await edit(book, { kind: "add", table: "KPIs", cells: { KPI: "ESCALATIONS", Measure: "volume", CSF: "DEMAND" } });
    expect(records(model, "KPIs")).toHaveLength(count + 1);
    expect(records(model, "KPIs").at(-1)).toMatchObject({ KPI: "ESCALATIONS", Measure: "volume", CSF: "DEMAND" });
    const { sheet, table } = model.tableByName("KPIs")!;
    expect(sheet.rows[table.area.bottom]?.formulas?.[table.area.right]?.text).toMatch(/LEN/);
  });

  it("uses the empty row of a table that has none yet", async () => {
    const { model } = await openReview(TWELVE_TICKETS);
    await edit(await read(), { kind: "add", table: "Holidays", cells: { Date: 46113, Name: "Founder's day" } }, { kind: "add", table: "Holidays", cells: { Date: 46114, Name: "Day after" } });
    expect(records(model, "Holidays")).toEqual([
      { Calendar: "", Date: 46113, Name: "Founder's day", Hours: "", "Every year": "", "Last day": "" }, { Calendar: "", Date: 46114, Name: "Day after", Hours: "", "Every year": "", "Last day": "" },
    ]);
  });

  it("makes its table where the workbook has none", async () => {
    const { model } = await openReview(TWELVE_TICKETS);
    expect(model.tableByName("Stakeholders")).toBeUndefined();
    await edit(await read(), { kind: "add", table: "Stakeholders", cells: { Person: "Ada", Role: "customer" } });
    expect(records(model, "Stakeholders")).toEqual([expect.objectContaining({ Person: "Ada", Role: "customer" })]);
  });
});

describe("a row of totals", () => {
  const showTotals = (name: string) => withWorkbook(async (context) => {
    const table = context.workbook.tables.getItem(name);
    table.showTotals = true;
    await context.sync();
  });

  it("is no definition", async () => {
    await openReview(TWELVE_TICKETS);
    const before = await read();
    await showTotals("Calendars");
    await showTotals("SLAs");
    const { agreement, findings } = await read();
    expect([...agreement.calendars.keys()]).toEqual(["Business hours", "24x7"]);
    expect(findings).toEqual(before.findings);
  });

  it("stays below what is added, which is a row of the table", async () => {
    const { model } = await openReview(TWELVE_TICKETS);
    await showTotals("Calendars");
    await edit(await read(), { kind: "add", table: "Calendars", cells: { Calendar: "Weekend", Saturday: "10-14" } });
    expect(tableRows(model, "Calendars").map(([calendar]) => calendar)).toEqual(["Business hours", "24x7", "Weekend", "Total"]);
    expect(model.tableByName("Calendars")!.table.showTotals).toBe(true);
    await edit(await read(), { kind: "delete", table: "Calendars", row: firstRow(await read(), "Calendars") + 1 });
    expect(tableRows(model, "Calendars").map(([calendar]) => calendar)).toEqual(["Business hours", "Weekend", "Total"]);
  });
});

describe("a deleted row", () => {
  it("goes, and the cells that named it are emptied", async () => {
    const { model } = await openReview(TWELVE_TICKETS);
    const book = await read();
    await edit(book, { kind: "delete", table: "CSFs", row: firstRow(book, "CSFs") });
    expect(records(model, "CSFs").map((row) => row.CSF)).toEqual(["LASTING-SOLUTIONS", "DEMAND"]);
    expect(records(model, "KPIs").map(({ KPI, CSF }) => [KPI, CSF])).toEqual([
      ["RESOLUTION-COMPLIANCE", ""], ["RESOLUTION-MEDIAN", ""], ["RESOLUTION-P90", ""], ["REOPEN-RATE", "LASTING-SOLUTIONS"], ["VOLUME", "DEMAND"], ["BACKLOG", "DEMAND"],
    ]);
  });

  it("leaves an empty row when it was the only one", async () => {
    const { model } = await openReview(TWELVE_TICKETS);
    await edit(await read(), { kind: "add", table: "Holidays", cells: { Date: 46113 } });
    const book = await read();
    await edit(book, { kind: "delete", table: "Holidays", row: firstRow(book, "Holidays") });
    expect(records(model, "Holidays")).toEqual([{ Calendar: "", Date: "", Name: "", Hours: "", "Every year": "", "Last day": "" }]);
  });

  it("goes although its table is filtered; a change of a cell leaves the filter alone", async () => {
    const { model } = await openReview(TWELVE_TICKETS);
    await filterTable("CSFs", "CSF", ["DEMAND"]);
    const book = await read();
    const { sheet } = model.tableByName("CSFs")!;
    await edit(book, { kind: "change", table: "CSFs", row: firstRow(book, "CSFs") + 1, cells: { Statement: "Solutions last" } });
    expect(sheet.rows.some((row) => row?.hidden)).toBe(true);
    await edit(await read(), { kind: "delete", table: "CSFs", row: firstRow(book, "CSFs") });
    expect(records(model, "CSFs").map((row) => [row.CSF, row.Statement])).toEqual([["LASTING-SOLUTIONS", "Solutions last"], ["DEMAND", expect.any(String)]]);
    expect(sheet.rows.some((row) => row?.hidden)).toBe(false);
  });

  it("goes together with others, whatever their order", async () => {
    const { model } = await openReview(TWELVE_TICKETS);
    const book = await read();
    const row = firstRow(book, "KPIs");
    await edit(book, { kind: "delete", table: "KPIs", row: row + 1 }, { kind: "delete", table: "KPIs", row: row + 3 }, { kind: "add", table: "KPIs", cells: { KPI: "NEW", Measure: "volume" } });
    expect(records(model, "KPIs").map((each) => each.KPI)).toEqual(["RESOLUTION-COMPLIANCE", "RESOLUTION-P90", "VOLUME", "BACKLOG", "NEW"]);
  });
});

describe("a renamed id", () => {
  it("is renamed wherever it is named", async () => {
    const { model } = await openReview(TWELVE_TICKETS);
    await edit(await read(), { kind: "add", table: "Holidays", cells: { Calendar: "24x7, Business hours", Date: 46113 } });
    await edit(await read(), { kind: "rename", table: "Calendars", from: "business hours", to: "Office, Paris" });
    expect(records(model, "Calendars").map((row) => row.Calendar)).toEqual(["Office, Paris", "24x7"]);
    expect(records(model, "SLAs").map((row) => row.Calendar)).toEqual(["Office, Paris", "Office, Paris"]);
    expect(records(model, "Holidays")[0].Calendar).toBe('24x7, "Office, Paris"');
    expect(records(model, "Agreement").find(({ Item }) => Item === "Default calendar")?.Value).toBe("Office, Paris");
    expect((await read()).findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("of a person is renamed among those who do what, where roles stay; whoever leaves is there no more", async () => {
    const { model } = await openReview(TWELVE_TICKETS);
    await edit(await read(), { kind: "add", table: "Stakeholders", cells: { Person: "Ann Lee" } }, { kind: "add", table: "Responsibilities", cells: { Activity: "Hold the reviews", Responsible: "Ann Lee, Service desk", Accountable: "CIO" } });
    await edit(await read(), { kind: "rename", table: "Stakeholders", from: "Ann Lee", to: "Ann Ray" });
    expect(records(model, "Responsibilities")[0]).toMatchObject({ Responsible: "Ann Ray, Service desk", Accountable: "CIO" });
    const book = await read();
    await edit(book, { kind: "delete", table: "Stakeholders", row: firstRow(book, "Stakeholders") });
    expect(records(model, "Responsibilities")[0]).toMatchObject({ Responsible: "Service desk", Accountable: "CIO" });
  });

  it("is refused when another row has it", async () => {
    const { model } = await openReview(TWELVE_TICKETS);
    const before = contentOf(model);
    await expect(edit(await read(), { kind: "rename", table: "CSFs", from: "DEMAND", to: "quick-help" })).rejects.toMatchObject({ code: "idTaken", found: "quick-help" });
    expect(contentOf(model)).toEqual(before);
  });
});

describe("an edit of what somebody else changed meanwhile", () => {
  it("is refused when the row says something else now", async () => {
    const { host, model } = await openReview(TWELVE_TICKETS);
    const book = await read();
    await type(host, model, "SLAs", 0, "Target", "6 h");
    const before = contentOf(model);
    await expect(edit(book, { kind: "change", table: "SLAs", row: firstRow(book, "SLAs"), cells: { Target: "2 h" } })).rejects.toMatchObject({ code: "changedMeanwhile" });
    expect(contentOf(model)).toEqual(before);
  });

  it("finds a row that only moved", async () => {
    const { model } = await openReview(TWELVE_TICKETS);
    const book = await read();
    await withWorkbook(async (context) => {
      context.workbook.tables.getItem("SLAs").sort.apply([{ key: 0, ascending: false }]);
      await context.sync();
    });
    await edit(book, { kind: "change", table: "SLAs", row: firstRow(book, "SLAs"), cells: { Target: "2 h" } });
    expect(records(model, "SLAs").map(({ SLA, Target }) => [SLA, Target])).toEqual([["P3-RESOLUTION", "40 h"], ["P1-RESOLUTION", "2 h"]]);
  });
});

describe("an edit that cannot be", () => {
  it("names the protected sheet", async () => {
    const { model } = await openReview(TWELVE_TICKETS);
    await withWorkbook(async (context) => {
      context.workbook.worksheets.getItem("SLAs").protection.protect();
      await context.sync();
    });
    const book = await read();
    const before = contentOf(model);
    await expect(edit(book, { kind: "rename", table: "KPIs", from: "RESOLUTION-COMPLIANCE", to: "IN-TIME" })).rejects.toMatchObject({ code: "sheetProtected", found: "SLAs" });
    expect(contentOf(model)).toEqual(before);
  });

  it("leaves a formula of the user's alone", async () => {
    const { host, model } = await openReview(TWELVE_TICKETS);
    await type(host, model, "SLAs", 0, "Goal", "=0.9+0.05");
    const book = await read();
    expect(book.hasFormula("SLAs", firstRow(book, "SLAs"), "Goal")).toBe(true);
    await expect(edit(book, { kind: "change", table: "SLAs", row: firstRow(book, "SLAs"), cells: { Goal: 0.9 } })).rejects.toMatchObject({ code: "cellHoldsFormula", found: "Goal" });
  });
});

describe("an edit that fails half-way", () => {
  it("leaves the workbook as it was, at whichever sync it fails", async () => {
    let faults = 0;
    for (const when of ["before", "middle", "after"] as const) {
      for (let sync = 1, complete = false; !complete; sync++) {
        const { host, model } = await openReview(TWELVE_TICKETS);
        const book = await read();
        const before = contentOf(model);
        host.failAt({ sync: host.syncCount + sync, when, code: "GeneralException" });
        const row = firstRow(book, "KPIs");
        const outcome = await edit(book,
          { kind: "change", table: "SLAs", row: firstRow(book, "SLAs"), cells: { Target: "2 h" } },
          { kind: "add", table: "KPIs", cells: { KPI: "NEW", Measure: "volume" } },
          { kind: "delete", table: "KPIs", row },
          { kind: "rename", table: "CSFs", from: "DEMAND", to: "KEEP-UP" },
          { kind: "add", table: "Stakeholders", cells: { Person: "Ada" } },
        ).then(() => "complete", () => "failed");
        complete = outcome === "complete";
        if (complete) continue;
        faults++;
        expect({ when, sync, content: contentOf(model) }).toEqual({ when, sync, content: before });
      }
    }
    expect(faults).toBeGreaterThan(8);
  });
});

describe("a template", () => {
  it("fills a workbook that has no definitions yet", async () => {
    const { host, model } = openWorkbook();
    await host.enter(model.sheets[0], 0, 0, TWELVE_TICKETS.trim().split("\n").map((line) => line.split(",")));
    const seen = await read();
    const loaded = await withWorkbook((context) => loadTickets(context, seen.agreement));
    await edit(seen, ...proposeDefinitions(seen.sources, loaded, { language: "en", messages: en }));
    expect(records(model, "SLAs").map(({ SLA, Target }) => [SLA, Target])).toEqual([["P1-RESOLUTION", "4 h"], ["P3-RESOLUTION", "40 h"]]);
    expect((await read()).findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("adds only what is missing, and touches nothing that is agreed", async () => {
    const { model } = await openReview(TWELVE_TICKETS);
    const book = await read();
    await edit(book, { kind: "delete", table: "SLAs", row: firstRow(book, "SLAs") + 1 }, { kind: "rename", table: "Calendars", from: "Business hours", to: "Ours" });
    const seen = await read();
    const loaded = await withWorkbook((context) => loadTickets(context, seen.agreement));
    const edits = proposeDefinitions(seen.sources, loaded, { language: "en", messages: en });
    expect(edits).toEqual([expect.objectContaining({ kind: "add", table: "SLAs", cells: expect.objectContaining({ SLA: "P3-RESOLUTION", Calendar: "" }) })]);
    await edit(seen, ...edits);
    expect(records(model, "SLAs").map((row) => row.Calendar)).toEqual(["Ours", ""]);
  });
});
