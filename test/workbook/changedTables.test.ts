import type { WorkbookModel } from "../../src/host";
import { messagesFor } from "../../src/messages";
import { textsOf } from "../../src/service-level/ticket";
import { describeError } from "../../src/taskpane/pane/describeError";
import { createReview, loadDefinitionBook, loadTickets, loadWorkbookData, selectRows, setDefinitionRows, withWorkbook } from "../../src/workbook";
import { openReview, openWorkbook, tableRows, TWELVE_TICKETS } from "../support/openWorkbook";

const words = messagesFor("en");
const TICKETS = TWELVE_TICKETS.trim().split("\n").map((line) => line.split(","));

/** What the pane tells of the workbook: how many tickets, what of them is known, definitions, and how far all this can be trusted. */
async function told(): Promise<unknown> {
  const { definitions: { agreement, findings: wrong }, loaded, findings } = await withWorkbook((context) => loadWorkbookData(context));
  const codes = [...wrong, ...findings].map(({ code }) => code);
  return { tickets: loaded?.tickets.size, first: loaded && textsOf(loaded.tickets.id)[0], columns: loaded && [...loaded.recognition.columns.keys()], slas: agreement.slas.length, statuses: agreement.statusMap, zone: agreement.zone, codes };
}

function switchHeaders(table: string, showHeaders: boolean): Promise<void> {
  return withWorkbook(async (context) => {
    context.workbook.tables.getItem(table).showHeaders = showHeaders;
    await context.sync();
  });
}

async function enter(model: WorkbookModel, sheet: string, address: string, rows: readonly (readonly unknown[])[]): Promise<void> {
  await withWorkbook(async (context) => {
    const worksheet = model.sheetByName(sheet) ? context.workbook.worksheets.getItem(sheet) : context.workbook.worksheets.add(sheet);
    worksheet.getRange(address).getResizedRange(rows.length - 1, rows[0].length - 1).values = rows as unknown[][];
    await context.sync();
  });
}

describe("a table whose header row somebody has switched off", () => {
  it.each(["Tickets", "SLAs", "StatusMap", "Agreement"])("is read as before, its first row, too: %s", async (table) => {
    await openReview(TWELVE_TICKETS);
    const before = await told();
    await switchHeaders(table, false);
    expect(await told()).toEqual(before);
  });

  it("is edited in its own rows, and gets the column that it lacks", async () => {
    const { model } = await openReview(TWELVE_TICKETS);
    await withWorkbook(async (context) => context.workbook.tables.getItem("StatusMap").columns.getItem("Waiting for").delete());
    await switchHeaders("StatusMap", false);
    await withWorkbook((context) => setDefinitionRows(context, "StatusMap", [{ key: "New", cells: { "State": "held", "Waiting for": "client" } }], words));
    await switchHeaders("StatusMap", true);
    expect(tableRows(model, "StatusMap").find(([status]) => status === "New")).toEqual(["New", "held", "client"]);
    const { agreement } = await withWorkbook(loadDefinitionBook);
    expect(agreement.statusMap.get("New")).toMatchObject({ state: "held", waitingFor: "client" });
  });

  it("shows the column that somebody asks to see", async () => {
    await openReview(TWELVE_TICKETS);
    await switchHeaders("Tickets", false);
    const selected = await withWorkbook(async (context) => {
      await selectRows(context, { place: "Tickets", rows: [3], column: "Priority" });
      const range = context.workbook.getSelectedRange().load({ address: true });
      await context.sync();
      return range.address;
    });
    expect(selected).toBe("Tickets!E3");
  });
});

it("a row of totals that has nothing but a number below the tickets is none of them, and is no row that somebody typed below the table", async () => {
  const { model } = await openReview(TWELVE_TICKETS);
  const before = await told();
  await withWorkbook(async (context) => {
    context.workbook.tables.getItem("Tickets").showTotals = true;
    await context.sync();
  });
  await enter(model, "Tickets", "A14", [[12, "", "", "", 12]]);
  expect(await told()).toEqual(before);
});

describe("tickets that stand on a sheet beside a table of codes", () => {
  async function withCodes(address: string, table: string): Promise<WorkbookModel> {
    const { model } = openWorkbook();
    await enter(model, "Export", "A1", TICKETS);
    await enter(model, "Export", address, [["Code", "Meaning"], ["1", "Mail"], ["2", "Printers"]]);
    await withWorkbook(async (context) => context.workbook.worksheets.getItem("Export").tables.add(table, true));
    return model;
  }

  it.each([["to their right", "J1", "J1:K3"], ["below them", "A20", "A20:B22"]])("are found: %s", async (_, address, table) => {
    await withCodes(address, table);
    const { tickets, ticketSource } = await withWorkbook((context) => createReview(context, { language: "en", messages: words }));
    expect([tickets, ticketSource]).toEqual([12, "Tickets"]);
  });

  it("are meant by the name of their sheet, not the codes", async () => {
    await withCodes("J1", "J1:K3");
    const { tickets } = await withWorkbook((context) => loadTickets(context, { ticketSource: "Export" } as Parameters<typeof loadTickets>[1]));
    expect(tickets.size).toBe(12);
  });
});

it.each(["Hidden", "VeryHidden"] as const)("tickets on a sheet that is hidden are read, and not brought to the front: %s", async (visibility) => {
  await openReview(TWELVE_TICKETS);
  await withWorkbook(async (context) => {
    context.workbook.worksheets.getItem("Tickets").visibility = visibility;
    await context.sync();
  });
  expect(await told()).toMatchObject({ tickets: 12 });
  const refusal = await withWorkbook((context) => selectRows(context, { place: "Tickets", rows: [3] })).catch((error: unknown) => describeError(error, words));
  expect(refusal).toMatchObject({ what: 'The sheet "Tickets" is hidden, so its cells cannot be shown.' });
});

it.each(["#EXTERNAL!", "#PYTHON!", "#TIMEOUT!"])("a priority whose formula has no result is no priority: %s", async (error) => {
  const { model } = await openReview(TWELVE_TICKETS);
  model.sheetByName("Tickets")!.setValue(1, 4, { error });
  expect(await told()).toMatchObject({ codes: expect.arrayContaining(["errorCell"]) as unknown });
});
