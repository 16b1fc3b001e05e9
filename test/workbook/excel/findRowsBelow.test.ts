import { messagesFor, sentenceFor } from "../../../src/messages";
import { loadDefinitions, loadTickets, withWorkbook } from "../../../src/workbook";
import { openReview, TWELVE_TICKETS } from "../../support/openWorkbook";

const MAY = ["INC13", "2026-05-05 09:00", "2026-05-05 10:00", "Resolved", "1 - Critical"];

/** Cells as another program writes them: no table grows over them. */
async function writeBelow(table: string, values: readonly unknown[], rowsBetween = 0): Promise<void> {
  await withWorkbook(async (context) => {
    const range = context.workbook.tables.getItem(table).getRange().getLastRow().getOffsetRange(1 + rowsBetween, 0).getCell(0, 0).getResizedRange(0, values.length - 1);
    range.values = [[...values]];
    await context.sync();
  });
}

/** How many tickets count, and what is said of rows below tables. */
async function read() {
  const { tickets, findings } = await withWorkbook(async (context) => {
    const { agreement, findings: ofDefinitions } = await loadDefinitions(context);
    const loaded = await loadTickets(context, agreement);
    return { tickets: loaded.tickets, findings: [...ofDefinitions, ...loaded.findings] };
  });
  return { size: tickets.size, told: findings.filter(({ code }) => code === "rowsBelowTable").map((finding) => sentenceFor(messagesFor("en"), finding)) };
}

describe("rows directly below a table", () => {
  it("are named when the next month's tickets were pasted there and the table did not grow", async () => {
    await openReview(TWELVE_TICKETS);
    await writeBelow("Tickets", MAY);
    expect(await read()).toEqual({ size: 12, told: ["Tickets, row 14: this row and those below it stand outside the table and are not read. If they belong to it, drag the corner at the lower right of the table down over them."] });
  });

  it("are named when they are holidays below a row of totals", async () => {
    await openReview(TWELVE_TICKETS);
    await withWorkbook(async (context) => {
      context.workbook.tables.getItem("Holidays").showTotals = true;
      await context.sync();
    });
    await writeBelow("Holidays", ["", "2026-05-01", "Labour Day"]);
    expect((await read()).told).toEqual([expect.stringMatching(/^Holidays, row \d+: this row/)]);
  });

  it("are no rows where one cell is filled, or where an empty row is between", async () => {
    await openReview(TWELVE_TICKETS);
    await writeBelow("Tickets", ["Exported on 5 May 2026"]);
    await writeBelow("SLAs", ["Ask Ann", "what P5 means"], 1);
    expect((await read()).told).toEqual([]);
  });

  it("are tickets like any other when a person types or pastes them there: the table grows", async () => {
    const { host, model } = await openReview(TWELVE_TICKETS);
    await host.enter(model.sheetByName("Tickets")!, 13, 0, [MAY]);
    expect(await read()).toEqual({ size: 13, told: [] });
  });
});
