import { createHost, saveXlsx, startOfficeJs, WorkbookModel } from "../../src/host";
import { messagesFor } from "../../src/messages";
import { cellAt, filledRows, readCsv, tableNamed } from "../../src/tables";
import { createReview, editDefinitions, loadDefinitionBook, showSheet, withWorkbook } from "../../src/workbook";

/** What a manager would confirm in the Agreement table before the first review; see samples/README.md for the reasons. */
export const UCI_AGREEMENT: Readonly<Record<string, string>> = {
  "Client": "Users of the UCI incident log",
  "Provider": "An IT company (anonymous)",
  "Time zone": "UTC",
  "Ticket time zone": "UTC",
  "As of": "2016-06-01",
};

/** The review workbook that `new` makes of the excerpt, with the agreement's items filled in. */
export async function makeUciReview(csv: Uint8Array): Promise<Uint8Array> {
  const model = new WorkbookModel();
  startOfficeJs(createHost({ workbook: model, limits: "web" }));
  const messages = messagesFor("en");
  await withWorkbook(async (context) => {
    await createReview(context, { sources: [readCsv(csv, "uci-incidents.csv").source], language: "en", messages });
    const { sources } = await loadDefinitionBook(context);
    const agreement = tableNamed(sources, "Agreement")!;
    const edits = Object.entries(UCI_AGREEMENT).map(([item, value]) => {
      const row = filledRows(agreement).find((candidate) => cellAt(agreement, candidate, "Item") === item)!;
      return { kind: "change", table: "Agreement", row, cells: { Value: value } } as const;
    });
    await editDefinitions(context, sources, edits, messages);
    await showSheet(context, "Tickets");
  });
  return saveXlsx(model);
}
