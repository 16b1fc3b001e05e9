import type { LocalExcel, WorkbookModel } from "../../src/host";
import { messagesFor } from "../../src/messages";
import { readCsv } from "../../src/tables";
import { describeError } from "../../src/taskpane/pane/describeError";
import { createReview, type NewReviewRequest, withWorkbook } from "../../src/workbook";
import { contentOf, openWorkbook, tableRows, TWELVE_TICKETS } from "../support/openWorkbook";

const messages = messagesFor("en");
const source = readCsv(new TextEncoder().encode(TWELVE_TICKETS), "export.csv").source;
const create = (sources?: NewReviewRequest["sources"]) => withWorkbook((context) => createReview(context, { sources, language: "en", messages }));

/** A workbook with the tickets on its only sheet, or an empty one, and names that somebody has defined. */
async function workbookWith(filled: boolean, ...names: string[]): Promise<{ host: LocalExcel; model: WorkbookModel }> {
  const opened = openWorkbook();
  await withWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const rows = TWELVE_TICKETS.trim().split("\n").map((line) => line.split(","));
    if (filled) sheet.getRangeByIndexes(0, 0, rows.length, rows[0].length).values = rows;
    for (const name of names) context.workbook.names.add(name, sheet.getRange("Z1:Z9"));
    await context.sync();
  });
  return opened;
}

describe("a workbook that somebody wants to make a review of", () => {
  it.each([["holds the tickets", true], ["gets them from a file", false]])("and %s, is left as it was where a name of its formulas is that of a definition table, and says so", async (_, filled) => {
    const { model } = await workbookWith(filled, "holidays");
    const before = contentOf(model);
    const refusal = await create(filled ? undefined : [source]).catch((error: unknown) => describeError(error, messages));
    expect(refusal).toMatchObject({ what: 'The name "Holidays" is in use for something else in this workbook, so Excel will not give it to a table.' });
    expect(contentOf(model)).toEqual(before);
  });

  it("gets the tickets of a file into a table of another name where formulas use the name Tickets", async () => {
    const { model } = await workbookWith(false, "Tickets");
    expect((await create([source])).ticketSource).toBe("Tickets_2");
    expect([tableRows(model, "Tickets_2").length, tableRows(model, "Agreement").find(([item]) => item === "Ticket source")?.[1]]).toEqual([12, "Tickets_2"]);
  });

  it.each([["holds the tickets", true], ["gets them from a file", false]])("and %s, is left without a sheet or a table of ours when Excel fails, at whichever sync, so that it can be tried again", async (_, filled) => {
    const { host, model } = await workbookWith(filled);
    const before = contentOf(model);
    let sync = 0;
    for (let outcome = "failed"; outcome === "failed";) {
      expect(contentOf(model)).toEqual(before);
      host.failAt({ sync: host.syncCount + ++sync, when: sync % 2 === 0 ? "after" : "middle", code: "GeneralException" });
      outcome = await create(filled ? undefined : [source]).then(() => "complete", () => "failed");
    }
    expect(sync).toBeGreaterThan(5);
  });
});
