import { Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { read } from "@e965/xlsx";
import { createHost, loadXlsx, startOfficeJs, type WorkbookModel } from "../../../src/host";
import { messagesFor } from "../../../src/messages";
import { prepareReview, setDefinitionRows, withWorkbook, writeReview } from "../../../src/workbook";
import { clientCopyBytes, type CopyOptions, doubtSentences, leftOutSentences, makeClientCopy, NoReportError } from "../../../src/workbook/clientCopy";
import { ROW_HEIGHT_PT } from "../../../src/workbook/excel";
import { SECRETS, secretTexts, writeApril, writtenReview } from "../../support/clientReview";
import { SAFEST } from "../../support/safestCopy";
import { contentOf, openReview, tableRows, TWELVE_TICKETS } from "../../support/openWorkbook";
import { partsOf } from "../../support/workbookParts";

async function copyBytes(options: CopyOptions = SAFEST): Promise<Uint8Array> {
  return clientCopyBytes(await withWorkbook((context) => makeClientCopy(context, options)));
}

async function copyOf(options: CopyOptions = SAFEST): Promise<WorkbookModel> {
  return loadXlsx(await copyBytes(options));
}

/** Every text of the workbook's cells. */
function texts(model: WorkbookModel): string[] {
  return model.sheets.flatMap((sheet) => sheet.rows.flatMap((row) => (row?.values ?? []).filter((value) => typeof value === "string")));
}

/** Numbers of roles as if nobody had been named before: which sheets stand in front is not what is tested here. */
function renumbered(text: unknown): string {
  const roles = new Map<string, string>();
  return String(text).replace(/(Customer|Requester|Assignee) \d+/g, (role, kind: string) => {
    if (!roles.has(role)) roles.set(role, `${kind} ${[...roles.keys()].filter((known) => known.startsWith(kind)).length + 1}`);
    return roles.get(role)!;
  });
}

/** Writes over a text of the Summary sheet, as the manager would. */
async function editVerdict(text: string): Promise<void> {
  await withWorkbook(async (context) => {
    context.workbook.tables.getItem("Summary").worksheet.getRange("A2").values = [[text]];
    await context.sync();
  });
}

describe("what never leaves the house", () => {
  it("is in no part of the file: names, free text, hidden sheets, notes, paths, settings, authors, names of the source's sheets", async () => {
    await writtenReview();
    await editVerdict(`${SECRETS.manager} told ${SECRETS.requesters.join(" and ")} (${SECRETS.mails[0]}) that ${SECRETS.assignees.join(", ")} and ${SECRETS.stakeholders[1]}さん wrote ${SECRETS.paths.join(" ")}`);
    const parts = partsOf(await copyBytes());
    const all = Object.entries(parts).map(([name, text]) => `${name}\n${text}`).join("\n").replaceAll("&apos;", "'").replaceAll("&amp;", "&");
    expect(secretTexts().filter((secret) => all.toLowerCase().includes(secret.toLowerCase()))).toEqual([]);
  });

  it("is a person among those who do what; positions stay, and so do the services and teams of the desk", async () => {
    await writtenReview();
    await withWorkbook((context) => setDefinitionRows(context, "Responsibilities", [
      { key: "Hold the reviews", cells: { Responsible: `${SECRETS.manager}, Grete Vogel`, Accountable: "Head of IT services", Consulted: `${SECRETS.stakeholders[0]}, Medical director`, Informed: "Service desk" } },
    ], messagesFor("en")));
    await withWorkbook((context) => setDefinitionRows(context, "Stakeholders", [{ key: SECRETS.stakeholders[0], cells: { Position: "Medical director" } }], messagesFor("en")));
    await withWorkbook(async (context) => writeReview(context, await prepareReview(context, { type: "quarterly", asOf: () => Date.parse("2026-05-05T12:00Z") })));
    expect(tableRows(await copyOf(), "WhoDoesWhat")[0].slice(0, 5)).toEqual([
      "Hold the reviews", expect.stringMatching(/^Service delivery manager, Owner \d+$/), "Head of IT services", expect.stringMatching(/^Customer \d+, Medical director$/), "Service desk",
    ]);
  });

  it("is no trace of the add-in: no formula, function, defined name of ours, property, setting or custom part", async () => {
    await writtenReview();
    const parts = partsOf(await copyBytes());
    expect(Object.keys(parts).filter((name) => /docProps|customXml|comments|externalLinks|calcChain|metadata|customProperty|printerSettings|vmlDrawing|persons/i.test(name))).toEqual([]);
    const all = Object.entries(parts).map(([name, text]) => `${name}\n${text}`).join("\n");
    expect([...all.matchAll(/<f[ >]|SLA_|KPI_|CSF_|_xlfn|_xldudf|ServiceReview|service-review|absPath|lastModifiedBy|hidden="|state="(?:veryH|h)idden|xl\/webextension/g)].map(([found]) => found)).toEqual([]);
    expect([...parts["xl/workbook.xml"].matchAll(/<definedName [^>]*name="([^"]+)"/g)].map(([, name]) => name).filter((name) => !name.startsWith("_xlnm.Print_"))).toEqual([]);
  });

  it("is a sheet that somebody has hidden, and the sheet of findings, which quotes the source", async () => {
    const { model } = await writtenReview();
    model.sheetByName("Trend")!.visibility = "Hidden";
    expect((await copyOf()).sheets.map(({ name }) => name)).not.toEqual(expect.arrayContaining(["Trend"]));
    expect((await copyOf()).sheets.some(({ name }) => name === "Findings")).toBe(false);
  });

  it("is a row that a filter or a person has hidden, and a hidden column", async () => {
    const { model } = await writtenReview();
    const { sheet, table } = model.tableByName("Misses")!;
    sheet.row(table.area.top + 1).hidden = true;
    sheet.columnWidths.set(table.area.left + 2, { ...sheet.columnWidths.get(table.area.left + 2)!, hidden: true });
    const { leftOut, model: copy } = await withWorkbook((context) => makeClientCopy(context, SAFEST));
    // A column of a sheet is one of every table on it.
    expect(leftOut).toMatchObject({ hiddenRows: 1, hiddenColumns: sheet.tables.filter(({ area }) => area.left <= table.area.left + 2 && area.right >= table.area.left + 2).length });
    expect(tableRows(copy, "Misses").map(([, ticket]) => ticket)).toEqual(["INC11"]);
    expect(copy.tableByName("Misses")!.table.columns.map(({ name }) => name)).not.toContain("Priority");
  });
});

describe("people in the copy", () => {
  it("become roles, the same one throughout the file, numbered as they appear", async () => {
    await writtenReview();
    await editVerdict("Anna Berg met Theo Lindqvist and Bob O'Brien's team; Bob O'Brien was glad, Maria Lopez not. Mark and Ann said nothing.");
    expect(renumbered((await copyOf()).sheetByName("Summary")!.value(1, 0))).toBe(
      "Service delivery manager met Customer 1 and Requester 1's team; Requester 1 was glad, Requester 2 not. Mark and Requester 3 said nothing.");
  });

  it("are named with their cells where only a person can tell whether they are people", async () => {
    await writtenReview();
    await editVerdict("maria said so.");
    const { model, doubts } = await withWorkbook((context) => makeClientCopy(context, SAFEST));
    expect(model.sheetByName("Summary")!.value(1, 0)).toBe("maria said so.");
    expect(doubts).toEqual([{ word: "maria", places: ["Summary!A2"] }]);
    expect(doubtSentences(doubts, messagesFor("en"))).toEqual(['Please check: "maria" is part of somebody\'s name and also a word. It was left at Summary!A2.']);
  });

  it("stay when the manager chose so", async () => {
    await writtenReview();
    await editVerdict("Anna Berg met Theo Lindqvist.");
    expect((await copyOf({ ...SAFEST, keepNames: true })).sheetByName("Summary")!.value(1, 0)).toBe("Anna Berg met Theo Lindqvist.");
  });
});

describe("tickets in the copy", () => {
  it("keep their numbers, which the client's desk knows", async () => {
    await writtenReview();
    expect(tableRows(await copyOf(), "Misses").map(([, ticket]) => ticket)).toEqual(["INC07", "INC11"]);
  });

  it("have running numbers when the manager chose so, in tables and in texts", async () => {
    await writtenReview();
    await editVerdict("INC11 was the worst, then INC07; 2026 was better.");
    const copy = await copyOf({ ...SAFEST, keepTicketIds: false });
    expect(copy.sheetByName("Summary")!.value(1, 0)).toBe("Ticket 1 was the worst, then Ticket 2; 2026 was better.");
    expect(tableRows(copy, "Misses").map(([, ticket]) => ticket)).toEqual(["Ticket 2", "Ticket 1"]);
  });

  it("do not say in which row of the source they stand", async () => {
    await writtenReview();
    expect((await copyOf()).tableByName("Misses")!.table.columns.map(({ name }) => name)).toEqual(["SLA", "Ticket", "Priority", "Group", "Opened", "Deadline", "Stopped", "Hours over", "Reason", "Client comment"]);
  });
});

describe("what the client gets", () => {
  it("is the report as the manager left it: edited texts, figures, status colours, print set-up", async () => {
    const { model } = await writtenReview();
    await editVerdict("A quiet month.");
    const copy = await copyOf();
    const [source, own] = [model, copy].map((one) => one.tableByName("Compliance")!.sheet);
    expect(copy.sheetByName("Summary")!.value(1, 0)).toBe("A quiet month.");
    expect(tableRows(copy, "Compliance").map((row) => row.slice(0, -1))).toEqual(tableRows(model, "Compliance"));
    expect(own.conditionalFormats.map(({ rule }) => rule)).toEqual(source.conditionalFormats.map(({ rule }) => rule));
    expect(own.page).toMatchObject({ orientation: source.page!.orientation, paperSize: source.page!.paperSize, fitToWidth: 1, margins: source.page!.margins });
    expect(own.columnWidths.get(0)!.widthChars).toBeCloseTo(source.columnWidths.get(0)!.widthChars, 1);
    const looks = (sheet: typeof own, workbook: WorkbookModel) => Array.from({ length: 4 }, (_, row) => workbook.styles.get(sheet.style(row, 0))).map(({ fontSize, bold, color }) => [fontSize, bold, color]);
    expect(looks(own, copy)).toEqual(looks(source, model));
  });

  it("has the whole of a table whose headers somebody has switched off, with its headers", async () => {
    await writtenReview();
    const before = contentOf(await copyOf());
    await withWorkbook(async (context) => {
      context.workbook.tables.getItem("Compliance").showHeaders = false;
      await context.sync();
    });
    expect(contentOf(await copyOf())).toEqual(before);
  });

  it("has native charts over the copy's own cells", async () => {
    await writtenReview();
    const copy = await copyOf();
    const { sheet, table } = copy.tableByName("Trend")!;
    expect(sheet.charts.map(({ name }) => name)).toEqual(["Trend P1-RESOLUTION", "Trend P3-RESOLUTION"]);
    expect(sheet.charts[0].series.map(({ valuesRef, lineDash }) => [valuesRef, lineDash])).toEqual([
      [`Trend!$F$${table.area.top + 2}:$F$${table.area.top + 3}`, expect.not.stringContaining("Dash")], [`Trend!$G$${table.area.top + 2}:$G$${table.area.top + 3}`, "Dash"],
    ]);
  });

  it("says how many charts were left out where Excel does not tell which cells they show", async () => {
    const { host, model } = await writtenReview();
    const charts = model.sheets.reduce((sum, sheet) => sum + sheet.charts.length, 0);
    expect((await withWorkbook((context) => makeClientCopy(context, SAFEST))).leftOut).toMatchObject({ charts: 0, unreadCharts: 0 });
    startOfficeJs(createHost({ workbook: model, limits: "web", requirementSets: { ...host.requirementSets, ExcelApi: "1.14" } }));
    const { leftOut, model: copy } = await withWorkbook((context) => makeClientCopy(context, SAFEST));
    expect([leftOut.unreadCharts, copy.sheets.some((sheet) => sheet.charts.length > 0)]).toEqual([charts, false]);
  });

  it("is made without the colours by rule that Excel does not let an add-in read, and says how many", async () => {
    const { model } = await writtenReview();
    const { sheet } = model.tableByName("Compliance")!;
    const rules = (copy: WorkbookModel) => copy.tableByName("Compliance")!.sheet.conditionalFormats.length;
    const before = rules(await copyOf());
    sheet.conditionalFormats.push({ ...sheet.conditionalFormats[0], id: "{00000000-0000-0000-0000-00000000D0B1}", priority: sheet.conditionalFormats.length });
    const { leftOut, model: copy } = await withWorkbook((context) => makeClientCopy(context, SAFEST));
    expect([leftOut.unreadRules, rules(copy)]).toEqual([1, before]);
    expect(leftOutSentences(leftOut, messagesFor("en"))).toContainEqual(expect.stringMatching(/^Left out: 1 rule for colours/));
  });

  it("has its titles, tiles and notes merged as they are in the review", async () => {
    const { model } = await writtenReview();
    const copy = await copyOf();
    for (const table of ["ExecutiveFactors", "Trend", "Compliance"]) expect(copy.tableByName(table)!.sheet.merged).toEqual(model.tableByName(table)!.sheet.merged);
  });

  it("keeps what is merged, printed, coloured and drawn on a sheet with a comma in its name", async () => {
    await writtenReview();
    const wanted = await copyOf();
    await withWorkbook(async (context) => {
      for (const name of ["Trend", "Compliance"]) context.workbook.worksheets.getItem(name).name = `${name}, ours`;
      await context.sync();
    });
    const found = await copyOf();
    for (const name of ["Trend", "Compliance"]) {
      const [before, after] = [wanted.sheetByName(name)!, found.sheetByName(`${name}, ours`)!];
      expect(before.merged.length).toBeGreaterThan(0);
      expect({ merged: after.merged, printArea: after.page?.printArea, charts: after.charts.length, rules: after.conditionalFormats.length })
        .toEqual({ merged: before.merged, printArea: before.page?.printArea, charts: before.charts.length, rules: before.conditionalFormats.length });
    }
  });

  it("leaves a column out that somebody added, unless the manager takes it with", async () => {
    await writtenReview();
    const { leftOut, model } = await withWorkbook((context) => makeClientCopy(context, SAFEST));
    expect(leftOut.addedColumns).toBe(1);
    expect(texts(model)).not.toContain("Blame");
    const withAdded = tableRows(await copyOf({ ...SAFEST, addedColumns: true }), "Misses");
    expect(withAdded.map((row) => row[9])).toEqual(["Assignee 1", "Assignee 1"]);
  });

  it("has a column for comments in every table that is printed, and says how to use it", async () => {
    await writtenReview();
    const copy = await copyOf();
    const isPrinted = ({ page }: (typeof copy.sheets)[number], top: number) => top <= (page?.printArea?.[0].bottom ?? Infinity);
    const tables = copy.sheets.flatMap((sheet) => sheet.tables.filter(({ area }) => isPrinted(sheet, area.top)));
    expect(tables.length).toBeGreaterThan(4);
    for (const { name, columns } of tables) expect([name, columns.filter((column) => column.name === "Client comment").length]).toEqual([name, 1]);
    const about = copy.sheets.at(-1)!;
    expect(about.name).toBe("About this copy");
    expect(about.rows.flatMap((row) => row?.values ?? []).some((text) => /^SR1-RTO(-[0-9a-f]{4}){4}$/.test(String(text)))).toBe(true);
  });

  it("prints the comments beside the conclusions; the executive page stays one page", async () => {
    await writtenReview();
    const copy = await copyOf();
    const [conclusions, factors] = ["Conclusions", "ExecutiveFactors"].map((name) => copy.tableByName(name)!);
    expect(conclusions.sheet.page!.printArea![0].right).toBe(conclusions.table.area.right);
    expect(factors.sheet.page!.printArea![0].right).toBe(factors.table.area.right - 1);
  });

  it("gives a row the lines that a role needs where the name was shorter", async () => {
    await writtenReview();
    await withWorkbook((context) => setDefinitionRows(context, "Improvements", [{ key: "IMP3", cells: { What: "Third line", Owner: SECRETS.manager, Status: "agreed", Horizon: "year" } }], messagesFor("en")));
    await writeApril();
    const heightOf = ({ sheet, table }: NonNullable<ReturnType<WorkbookModel["tableByName"]>>) => {
      const row = sheet.rows.findIndex((cells, index) => index > table.area.top && cells?.values?.[table.area.left] === "Third line");
      return sheet.rows[row]!.heightPt;
    };
    const copy = await copyOf();
    // "Service delivery manager" takes two lines of a column for 15 characters, "Anna Berg" one.
    expect([heightOf((await copyOf({ ...SAFEST, keepNames: true })).tableByName("Plan")!), heightOf(copy.tableByName("Plan")!)]).toEqual([18, 30]);
  });

  it("shows what was a link as a plain text: nothing would open", async () => {
    const { model } = await writtenReview();
    const lookOf = (book: WorkbookModel) => {
      const { sheet, table } = book.tableByName("Compliance")!;
      const column = table.columns.findIndex(({ name }) => name === "Tickets");
      return book.styles.get(sheet.style(table.area.top + 1, column));
    };
    expect(lookOf(model)).toMatchObject({ underline: true, color: "theme:10" });
    expect(lookOf(await copyOf())).toMatchObject({ underline: false, color: "#000000" });
  });

  it("has titles of the same colour on its last sheet as on the others, whatever the theme of the review", async () => {
    const { model } = await writtenReview();
    const executive = model.tableByName("ExecutiveFactors")!.sheet;
    executive.setStyle(0, 0, model.styles.changed(executive.style(0, 0), { color: "#7030A0" }));
    const copy = await copyOf();
    expect(copy.styles.get(copy.sheets.at(-1)!.style(0, 0)).color).toBe("#7030A0");
  });

  it.each([["fr", "À propos de cette copie", "Votre commentaire"], ["es", "Acerca de esta copia", "Su comentario"], ["ja", "このコピーについて", "コメント欄"], ["ru", "Об этой копии", "Ваш комментарий"]])("speaks the language of the review: %s", async (language, about, heading) => {
    await writtenReview(language);
    const copy = await copyOf();
    expect(copy.sheets.at(-1)!.name).toBe(about);
    expect(texts(copy)).toContain(heading);
  });

  it("says in the reader's language what the column is for, in the row in which the other headings stand; a thin row without headings stays empty", async () => {
    await writtenReview();
    const { sheets } = await copyOf();
    const rowsAbove = sheets.flatMap((sheet) => sheet.tables.map(({ area: { top, left, right }, columns }) => ({
      hasComments: columns.at(-1)?.name === "Client comment", headings: Array.from({ length: right - left }, (_, at) => sheet.value(top - 1, left + at) ?? "").filter((text) => text !== ""), ours: sheet.value(top - 1, right) ?? "",
    }))).filter(({ hasComments }) => hasComments);
    expect(new Set(rowsAbove.map(({ headings, ours }) => `${headings.length > 0} ${ours}`))).toEqual(new Set(["true Your comment", "false "]));
  });

  it("gives what stands above the comments the lines that it needs in a narrow column", async () => {
    await writtenReview("fr");
    const { sheets } = await copyOf();
    const narrow = sheets.flatMap((sheet) => sheet.tables.flatMap(({ area: { top, right } }) =>
      sheet.value(top - 1, right) === "Votre commentaire" && sheet.columnWidths.get(right)!.widthChars < 18 ? [{ table: sheet.name, heightPt: sheet.row(top - 1).heightPt }] : []));
    expect(narrow.length).toBeGreaterThan(0);
    expect(narrow.filter(({ heightPt }) => heightPt! < 2 * ROW_HEIGHT_PT)).toEqual([]);
  });

  it("has no heading of a column that stays: above the comments stands what they are for", async () => {
    await writtenReview("fr");
    const { sheet, table } = (await copyOf()).tableByName("Misses")!;
    const headings = table.columns.map((_, column) => sheet.value(table.area.top - 1, column));
    expect(headings.slice(-3)).toEqual(["Dépassement (h)", "Raison", "Votre commentaire"]);
    expect(sheet.value(table.area.top - 1, table.columns.length)).toBeUndefined();
  });

  it("has equal bytes for an equal review, and changes nothing in it", async () => {
    const { model } = await writtenReview();
    const before = contentOf(model);
    const first = await copyBytes();
    expect(Buffer.from(await copyBytes()).equals(Buffer.from(first))).toBe(true);
    expect(contentOf(model)).toEqual(before);
  });

  it("needs a written review", async () => {
    await openReview(TWELVE_TICKETS);
    await expect(copyBytes()).rejects.toThrow(NoReportError);
  });

  it("takes long lists with, in requests that Excel on the web accepts, without the rows that a filter hides", async () => {
    const late = Array.from({ length: 3_000 }, (_, index) => `T${index},2026-04-01 09:00,2026-04-${String(3 + (index % 25)).padStart(2, "0")} 17:00,Resolved,1 - Critical`);
    const { model } = await openReview(["Number,Opened,Resolved,State,Priority", ...late].join("\n"));
    await writeApril();
    const { sheet, table } = model.tableByName("Misses")!;
    const length = table.area.bottom - table.area.top;
    expect(length).toBeGreaterThan(900);
    for (let row = table.area.top + 1; row <= table.area.bottom; row += 2) sheet.row(row).hidden = true;
    expect(tableRows(await copyOf(), "Misses")).toHaveLength(Math.floor(length / 2));
  });

  it("is given up when the person cancels", async () => {
    await writtenReview();
    const controller = new AbortController();
    const making = withWorkbook((context) => makeClientCopy(context, SAFEST, {}, { signal: controller.signal, onProgress: (done) => done === 2 && controller.abort() }));
    await expect(making).rejects.toThrow("abort");
  });
});

describe("other programs open the copy", () => {
  it("excelts, with its tables, charts and values", async () => {
    await writtenReview();
    installChartSupport();
    const workbook = new Workbook();
    await workbook.xlsx.load(await copyBytes());
    expect(workbook.getWorksheet("Compliance")!.getTable("Compliance")).toBeDefined();
    expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual(expect.arrayContaining([["Summary", "visible"]]));
    expect(workbook.worksheets.every(({ state }) => state === "visible")).toBe(true);
  });

  it("SheetJS, without any formula", async () => {
    await writtenReview();
    const { SheetNames, Sheets } = read(await copyBytes(), { type: "array", cellFormula: true });
    expect(SheetNames).toContain("Summary");
    const cells = Object.values(Sheets).flatMap((sheet) => Object.entries(sheet).flatMap(([place, cell]) => (place.startsWith("!") ? [] : [cell as { v: unknown; f?: string }])));
    expect(cells.some(({ v }) => v === "P1-RESOLUTION")).toBe(true);
    expect(cells.filter(({ f }) => f !== undefined)).toEqual([]);
  });
});
