import type { LocalExcel, WorkbookModel } from "../../src/host";
import { messagesFor } from "../../src/messages";
import { prepareReview, ReportSheetProtectedError, setDefinitionRows, withWorkbook, writeReview } from "../../src/workbook";
import { contentOf, filterTable, openReview, openWorkbook, tableRows, TWELVE_TICKETS } from "../support/openWorkbook";

const utc = (text: string) => Date.parse(`${text}Z`);
const april = { type: "monthly", asOf: () => utc("2026-05-05T12:00:00") } as const;

async function review(request: Parameters<typeof prepareReview>[1] = april): Promise<void> {
  await withWorkbook(async (context) => {
    await writeReview(context, await prepareReview(context, request));
  });
}

/** The language of the agreement, and so of the next review. */
async function speak(language: string): Promise<void> {
  await withWorkbook((context) => setDefinitionRows(context, "Agreement", [{ key: "Language", cells: { Value: language } }], messagesFor("en")));
}

/** Title and names of the lines of each chart of the executive page. */
function chartWords(model: WorkbookModel): string[][] {
  return model.tableByName("ExecutiveChart")!.sheet.charts.map(({ title, series }) => [title, ...series.map(({ name }) => name)]);
}

/** Rules for colours that stand on a sheet more than once; Excel does not let an add-in read those. */
function doubleRules(model: WorkbookModel): string[] {
  return model.sheets.flatMap(({ name, conditionalFormats }) => {
    const rules = conditionalFormats.map(({ areas, rule }) => `${name} ${JSON.stringify([areas, rule])}`);
    return rules.filter((rule, index) => rules.indexOf(rule) !== index);
  });
}

/** A cell of the sheet that holds a table, counted from the table's header row. */
function below(model: WorkbookModel, table: string, rows: number): { sheet: WorkbookModel["sheets"][number]; row: number } {
  const found = model.tableByName(table)!;
  return { sheet: found.sheet, row: found.table.area.bottom + rows };
}

describe("the first review of a workbook", () => {
  it("counts each commitment in the month in which it was decided", async () => {
    const { model } = await openReview(TWELVE_TICKETS);
    await review();
    // P1 within 4 h: INC06 and INC08 met, INC07 took 8 h. P3 within its target: INC09 met, INC11 over; INC10 was cancelled in time.
    expect(tableRows(model, "Compliance").map((row) => row.slice(0, 9))).toEqual([
      ["P1-RESOLUTION", "Resolution, 1 - Critical", "2026-04", 0.95, 2, 1, 3, 2 / 3, "Not met"],
      ["P3-RESOLUTION", "Resolution, 3 - Moderate", "2026-04", 0.95, 1, 1, 2, 0.5, "Not met"],
    ]);
    expect(tableRows(model, "Misses").map(([sla, ticket, , , , , , hoursOver]) => [sla, ticket, hoursOver])).toEqual([
      ["P1-RESOLUTION", "INC07", 4],
      ["P3-RESOLUTION", "INC11", expect.any(Number)],
    ]);
  });

  it("puts every ticket into exactly one class", async () => {
    const { model } = await openReview(TWELVE_TICKETS);
    await review();
    for (const [, , tickets, ...classes] of tableRows(model, "Reconciliation") as number[][]) {
      expect(tickets).toBe(12);
      expect(classes.reduce((sum, count) => sum + count)).toBe(12);
    }
  });

  it("keeps periods and ids as texts that no Excel turns into dates", async () => {
    const { model } = await openReview(TWELVE_TICKETS);
    await review();
    expect(tableRows(model, "Trend").map(([, period]) => period)).toEqual(expect.arrayContaining(["2026-03", "2026-04"]));
  });

  it("leaves a month without decided tickets empty instead of 0% or 100%", async () => {
    const { model } = await openReview(TWELVE_TICKETS);
    await review({ ...april, asOf: () => utc("2026-06-05T12:00:00") });
    const may = tableRows(model, "Trend").find(([sla, period]) => sla === "P1-RESOLUTION" && period === "2026-05")!;
    expect(may.slice(2)).toEqual([0, 0, 0, "", 0.95, "No data"]);
  });

  it("draws one line chart an SLA, over its own rows", async () => {
    const { model } = await openReview(TWELVE_TICKETS);
    await review();
    const { charts, name } = model.tableByName("Trend")!.sheet;
    expect(charts.map((chart) => [chart.name, chart.type, chart.series.map((series) => series.valuesRef)])).toEqual([
      ["Trend P1-RESOLUTION", "LineMarkers", [`${name}!$F$18:$F$19`, `${name}!$G$18:$G$19`]],
      ["Trend P3-RESOLUTION", "LineMarkers", [`${name}!$F$20:$F$21`, `${name}!$G$20:$G$21`]],
    ]);
  });

  it("cuts the name of a client that the margin of a page cannot hold", async () => {
    const { model } = await openReview(TWELVE_TICKETS);
    await withWorkbook((context) => setDefinitionRows(context, "Agreement", [{ key: "Client", cells: { Value: "Smith & Sons ".repeat(20) } }], messagesFor("en")));
    await review();
    const { header, footer } = model.tableByName("Compliance")!.sheet.page!;
    expect(header.left).toMatch(/^&8 Smith && Sons Smith .*…$/);
    expect([header.right, footer.left]).toEqual(["&8 April 2026", expect.stringContaining("5 May 2026")]);
  });

  it("leaves the user's own sheet and table of the same names alone", async () => {
    const { host, model } = await openReview(TWELVE_TICKETS);
    const own = model.addSheet("Compliance");
    await host.enter(own, 0, 0, [["Mine"], ["stays"]]);
    await withWorkbook(async (context) => {
      context.workbook.worksheets.getItem("Compliance").tables.add("A1:A2", true).name = "Trend";
    });
    await review();
    expect(own.value(1, 0)).toBe("stays");
    expect(model.tableByName("Trend")!.sheet).toBe(own);
    expect(model.sheetByName("Compliance (2)")).toBeDefined();
    expect(model.tableByName("Trend_2")!.sheet.name).toBe("Trend");
  });
});

describe("a review of many agreements", () => {
  it("is written in Excel on the web, whose requests hold 5 MB", async () => {
    const { model } = await openReview(TWELVE_TICKETS);
    const rows = Array.from({ length: 180 }, (_, index) => ({ key: `X${index}`, cells: { Name: `Resolution for department ${index}`, Clock: "resolution", Target: "4 h", Goal: 0.95, Status: "agreed" } }));
    await withWorkbook((context) => setDefinitionRows(context, "SLAs", rows, messagesFor("en")));
    await review();
    expect(tableRows(model, "Compliance")).toHaveLength(182);
  });
});

describe("a further review", () => {
  const march = { ...april, asOf: () => utc("2026-04-02T00:00:00") };

  it("updates the tables in place and shows the new period", async () => {
    const { model } = await openReview(TWELVE_TICKETS);
    await review(march);
    const place = model.tableByName("Compliance")!;
    const sheets = model.sheets.map((sheet) => sheet.id);
    expect(tableRows(model, "Compliance").map((row) => row[2])).toEqual(["2026-03", "2026-03"]);
    await review();
    // April has tickets that other rules count differently, and a sheet of them; March had none.
    expect(model.sheets.filter(({ name }) => name !== "Counted differently").map((sheet) => sheet.id)).toEqual(sheets);
    expect(model.tableByName("Compliance")).toEqual(place);
    expect(tableRows(model, "Compliance").map((row) => row[2])).toEqual(["2026-04", "2026-04"]);
  });

  it("changes nothing when nothing has changed", async () => {
    const { model } = await openReview(TWELVE_TICKETS);
    await review();
    const before = contentOf(model);
    await review();
    expect(contentOf(model)).toEqual(before);
  });

  it("leads from each SLA to its own missed tickets, and from one without to none, though Excel fills a column of a table with one formula", async () => {
    const { model } = await openReview(TWELVE_TICKETS);
    const links = () => {
      const { sheet, table: { area } } = model.tableByName("Compliance")!;
      return [1, 2].map((row) => sheet.formula(area.top + row, area.right)?.text);
    };
    await review();
    const both = links();
    expect(new Set(both).size).toBe(2);
    await review({ type: "monthly", asOf: () => utc("2026-03-12T00:00:00") });
    expect(links()).toEqual([both[0], undefined]);
    await review();
    expect(links()).toEqual(both);
  });

  it("keeps the user's column, its formulas, a note below and a renamed sheet", async () => {
    const { host, model } = await openReview(TWELVE_TICKETS);
    await review({ ...april, asOf: () => utc("2026-03-31T00:00:00"), period: undefined });
    await withWorkbook(async (context) => {
      const table = context.workbook.tables.getItem("Misses");
      table.columns.add(undefined, [["Days over"], ...tableRows(model, "Misses").map(() => ["=[@[Hours over]]/8.5"])]);
      table.worksheet.name = "Late tickets";
    });
    const { sheet, row } = below(model, "Misses", 2);
    await host.enter(sheet, row, 0, [["Ask Anna about these"]]);
    const before = tableRows(model, "Misses").length;
    await review({ ...april, period: undefined, asOf: () => utc("2026-05-05T12:00:00") });
    const after = tableRows(model, "Misses").length;
    const { sheet: now, table } = model.tableByName("Misses")!;
    expect(now.name).toBe("Late tickets");
    expect(now.value(row + after - before, 0)).toBe("Ask Anna about these");
    for (let at = table.area.top + 1; at <= table.area.bottom; at++) expect(now.formula(at, table.area.right)?.text).toContain("Hours over");
  });

  it("takes the filters off its tables, under which Excel takes no row away", async () => {
    const { model } = await openReview(TWELVE_TICKETS);
    await review();
    await filterTable("Misses", "SLA", ["P3-RESOLUTION"]);
    await review({ ...april, asOf: () => utc("2026-03-12T00:00:00") });
    expect(tableRows(model, "Misses")).toHaveLength(1);
    expect(model.tableByName("Misses")!.sheet.rows.some((row) => row?.hidden)).toBe(false);
  });

  it("keeps the totals that somebody switched on below its rows, however many there are", async () => {
    const { model } = await openReview(TWELVE_TICKETS);
    await review();
    await withWorkbook(async (context) => {
      for (const name of ["Compliance", "Reconciliation"]) context.workbook.tables.getItem(name).showTotals = true;
      await context.sync();
    });
    const ids = (table: string) => tableRows(model, table).map(([id]) => id);
    await withWorkbook((context) => setDefinitionRows(context, "SLAs", [{ key: "P4", cells: { Target: "9 h" } }, { key: "P5", cells: { Target: "9 h" } }], messagesFor("en")));
    await review();
    expect(ids("Compliance")).toEqual(["P1-RESOLUTION", "P3-RESOLUTION", "P4", "P5", "Total"]);
    expect(ids("Reconciliation")).toEqual(["P1-RESOLUTION", "P3-RESOLUTION", "P4", "P5", "Total"]);
    await withWorkbook((context) => setDefinitionRows(context, "SLAs", [{ key: "P4", cells: undefined }, { key: "P5", cells: undefined }], messagesFor("en")));
    await review();
    expect(ids("Compliance")).toEqual(["P1-RESOLUTION", "P3-RESOLUTION", "Total"]);
    expect(ids("Reconciliation")).toEqual(["P1-RESOLUTION", "P3-RESOLUTION", "Total"]);
  });

  it("finds its rows, and those of other reviews their titles, also where somebody has switched the headers off", async () => {
    const { host, model } = await openReview(TWELVE_TICKETS);
    await review();
    await withWorkbook(async (context) => {
      for (const name of ["Compliance", "Trend"]) context.workbook.tables.getItem(name).showHeaders = false;
      await context.sync();
    });
    // INC07 was resolved at 10:00, after one hour and not after eight.
    await host.enter(model.sheetByName("Tickets")!, 7, 2, [["2026-04-02 10:00"]]);
    await review();
    const { sheet, table } = model.tableByName("Compliance")!;
    const [before, after] = [table.area.top - 1, table.area.bottom + 1];
    expect([before, table.area.top, table.area.bottom, after].map((row) => [sheet.value(row, table.area.left) ?? "", sheet.value(row, table.area.left + 4) ?? ""])).toEqual([["", ""], ["P1-RESOLUTION", 3], ["P3-RESOLUTION", 1], ["", ""]]);
    await review({ ...april, type: "sync" });
    expect([sheet.value(0, 0), model.sheetByName("Trend")!.value(0, 0)]).toEqual(["Compliance (earlier review)", "Trend (earlier review)"]);
  });

  it("keeps the reason of a missed ticket with its ticket, also when others come before it", async () => {
    const { model } = await openReview(TWELVE_TICKETS);
    await review();
    const reasons = () => tableRows(model, "Misses").map(([, ticket, , , , , , , reason]) => [ticket, reason]);
    expect(reasons()).toEqual([["INC07", ""], ["INC11", ""]]);
    const { sheet, table } = model.tableByName("Misses")!;
    sheet.setValue(table.area.top + 2, 8, "Supplier: no spare part");
    const tickets = model.tableByName("Tickets")!;
    tickets.sheet.setValue(tickets.table.area.top + 6, 2, "2026-04-01 17:00");
    await review();
    expect(reasons()).toEqual([["INC06", ""], ["INC07", ""], ["INC11", "Supplier: no spare part"]]);
  });

  it("speaks another language from then on, its charts too, and else leaves the words of charts to their reader", async () => {
    const { model } = await openReview(TWELVE_TICKETS);
    const words = () => chartWords(model);
    await review();
    expect(words()).toEqual([["Handled in the agreed time", "Handled in the agreed time", "Goal"], ["Requests you brought us", "Requests you brought us"]]);
    await withWorkbook(async (context) => {
      context.workbook.tables.getItem("ExecutiveChart").worksheet.charts.getItem("Executive volume").title.text = "Calls";
    });
    await review();
    expect(words()[1][0]).toBe("Calls");
    await speak("fr");
    await review();
    expect(words()).toEqual([["Traitées dans le délai convenu", "Traitées dans le délai convenu", "Objectif"], ["Demandes que vous nous avez confiées", "Demandes que vous nous avez confiées"]]);
  });

  it("has its colours once where it comes back to a language, so that the copy for the client can have them", async () => {
    const { model } = await openReview(TWELVE_TICKETS);
    for (const language of ["en", "fr", "es", "en"]) {
      await speak(language);
      await review();
    }
    expect(doubleRules(model)).toEqual([]);
  });

  it("goes on filling a column to which the user gave another header, and leaves one of the user's own in place of ours alone", async () => {
    const { host, model } = await openReview(TWELVE_TICKETS);
    await review();
    const { sheet, table: { area } } = model.tableByName("Compliance")!;
    await host.enter(sheet, area.top, area.left + 5, [["Breaches"]]);
    await withWorkbook(async (context) => {
      const { columns } = context.workbook.tables.getItem("Compliance");
      for (const name of ["Goal", "Tickets"]) columns.getItem(name).delete();
      columns.add(3, [["My goal"], ["99%"], ["90%"]]);
      columns.add(undefined, [["My note"], ["late"], [""]]);
      await context.sync();
    });
    // INC07 was resolved at 10:00, after one hour and not after eight.
    await host.enter(model.sheetByName("Tickets")!, 7, 2, [["2026-04-02 10:00"]]);
    await review();
    const [first] = tableRows(model, "Compliance");
    const headers = model.tableByName("Compliance")!.table.columns.map(({ name }) => name);
    expect(Object.fromEntries(headers.map((header, at) => [header, first[at]]))).toMatchObject({ "SLA": "P1-RESOLUTION", "My goal": 0.99, "Met": 3, "Breaches": 0, "Decided": 3, "My note": "late" });
  });

  it("lets a waterfall stand that somebody drew on one of its sheets", async () => {
    const { model } = await openReview(TWELVE_TICKETS);
    await review(march);
    await withWorkbook(async (context) => {
      const sheet = context.workbook.tables.getItem("Trend").worksheet;
      sheet.charts.add("Waterfall", sheet.getRange("A8:B9")).name = "Where the hours went";
      await context.sync();
    });
    await review();
    expect(tableRows(model, "Compliance").map((row) => row[2])).toEqual(["2026-04", "2026-04"]);
    expect(model.tableByName("Trend")!.sheet.charts.map(({ name }) => name)).toContain("Where the hours went");
  });

  it("leaves out a column that the user deleted", async () => {
    const { model } = await openReview(TWELVE_TICKETS);
    await review();
    await withWorkbook(async (context) => context.workbook.tables.getItem("Compliance").columns.getItem("Undecided").delete());
    await review();
    expect(model.tableByName("Compliance")!.table.columns.map((column) => column.name)).not.toContain("Undecided");
    expect(tableRows(model, "Compliance")[0][8]).toBe("Not met");
  });

  it("is refused before anything is written when one of our sheets is protected", async () => {
    const { model } = await openReview(TWELVE_TICKETS);
    await review(march);
    await withWorkbook(async (context) => context.workbook.worksheets.getItem("Trend").protection.protect());
    const before = contentOf(model);
    await expect(review()).rejects.toThrow(ReportSheetProtectedError);
    expect(contentOf(model)).toEqual(before);
  });
});

describe("a review that fails half-way", () => {
  /** Runs a review with a fault at each of its syncs and answers what was found after each. */
  async function failEverywhere(prepare: (host: LocalExcel, model: WorkbookModel) => Promise<void>): Promise<void> {
    let syncs = Infinity;
    let faults = 0;
    for (const when of ["before", "middle", "after"] as const) {
      // After one sync is before the next.
      for (let sync = when === "after" ? syncs : 1; sync <= syncs; sync++) {
        const { host, model } = await openReview(TWELVE_TICKETS);
        await prepare(host, model);
        const before = contentOf(model);
        const first = host.syncCount;
        host.failAt({ sync: first + sync, when, code: "GeneralException" });
        const outcome = await review().then(() => "complete", () => "failed");
        if (outcome === "complete") {
          syncs = Math.min(syncs, sync - 1);
          continue;
        }
        faults++;
        expect({ when, sync, content: contentOf(model) }).toEqual({ when, sync, content: before });
      }
    }
    expect(faults).toBeGreaterThan(20);
  }

  it("leaves a workbook without a review as it was, at whichever sync it fails", async () => {
    await failEverywhere(async () => undefined);
  });

  it("leaves the earlier review as it was, at whichever sync it fails", async () => {
    await failEverywhere(async (host, model) => {
      await review({ ...april, asOf: () => utc("2026-03-12T00:00:00") });
      const { sheet, row } = below(model, "Misses", 2);
      await host.enter(sheet, row, 0, [["A note of the user's"]]);
    });
  });

  it("leaves the sheets of a review of another kind as they were, those that would say that they are earlier and those that would no longer", async () => {
    await failEverywhere(async (host, model) => {
      await review({ ...april, type: "quarterly", asOf: () => utc("2026-04-02T00:00:00") });
      await review({ ...april, type: "sync" });
      const { sheet, row } = below(model, "Catalogue", 2);
      await host.enter(sheet, row, 0, [["A note of the user's"]]);
    });
  });

  it("leaves charts their words when it was to speak another language, at whichever sync it fails, and no colours that would come twice", async () => {
    const { host, model } = await openReview(TWELVE_TICKETS);
    await review();
    const words = () => chartWords(model);
    const before = words();
    await speak("fr");
    let sync = 0;
    for (let outcome = "failed"; outcome === "failed";) {
      expect(words()).toEqual(before);
      host.failAt({ sync: host.syncCount + ++sync, when: "after", code: "GeneralException" });
      outcome = await review().then(() => "complete", () => "failed");
    }
    expect(sync).toBeGreaterThan(10);
    expect(words()).not.toEqual(before);
    expect(doubleRules(model)).toEqual([]);
  });

  it("leaves no row hidden that a filter hid: it has taken the filter off", async () => {
    const { host, model } = await openReview(TWELVE_TICKETS);
    await review();
    const before = host.syncCount;
    await review();
    const syncs = host.syncCount - before;
    await filterTable("Spread", "SLA", ["P3-RESOLUTION"]);
    const hiddenRows = () => model.tableByName("Spread")!.sheet.rows.filter((row) => row?.hidden).length;
    expect(hiddenRows()).toBe(8);
    host.failAt({ sync: host.syncCount + syncs, when: "before", code: "GeneralException" });
    await expect(review()).rejects.toThrow();
    expect(hiddenRows()).toBe(0);
  });

  it("leaves the workbook as it was when it is cancelled while reading", async () => {
    const { model } = await openReview(TWELVE_TICKETS);
    const before = contentOf(model);
    const cancel = new AbortController();
    cancel.abort(new Error("cancelled"));
    await expect(withWorkbook((context) => prepareReview(context, april, { signal: cancel.signal }))).rejects.toThrow("cancelled");
    expect(contentOf(model)).toEqual(before);
  });
});

it("says which table is named as ticket source when it is not there", async () => {
  const { host, model } = await openReview(TWELVE_TICKETS);
  const agreement = tableRows(model, "Agreement");
  const { sheet, table } = model.tableByName("Agreement")!;
  await host.enter(sheet, table.area.top + 1 + agreement.findIndex(([item]) => item === "Ticket source"), 1, [["Incidents"]]);
  await expect(review()).rejects.toMatchObject({ code: "noTicketSource", wanted: "Incidents" });
});

it("finds nothing to review in an empty workbook", async () => {
  openWorkbook();
  await expect(review()).rejects.toMatchObject({ code: "noTicketSource" });
});
