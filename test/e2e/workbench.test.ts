import type { Locator } from "playwright-core";
import * as job from "../support/browserJob";
import { browserSite } from "../support/browserSite";
import { ticketExport } from "../support/ticketExport";

const site = browserSite("workbench");
let bench: job.Bench;

beforeAll(async () => {
  bench = await job.openWorkbench(site);
});

const text = (content: string) => Buffer.from(content);
const shown = (sentence: string) => bench.page.getByRole("group").or(bench.page.locator(".fui-MessageBar")).getByText(sentence).first();

describe("a file that is dropped on the workbench", () => {
  it.each([
    ["nothing.csv", text(""), "nothing.csv is empty. Choose a file with content."],
    ["old.xls", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), "old.xls is protected with a password or in the old .xls format."],
    ["picture.png", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), "picture.png is neither a workbook (.xlsx) nor a text table (.csv)."],
    ["half.xlsx", Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0]), "half.xlsx is damaged or not a workbook."],
    ["letter.txt", text("Dear colleagues"), "letter.txt holds no table of tickets"],
  ])("%s: is not opened, says why and what to do, and the open workbook stays", async (name, bytes, sentence) => {
    await job.dropFile(bench, name, bytes);
    await shown(sentence).waitFor();
    expect(await bench.page.getByText("helpdesk-review.xlsx", { exact: true }).count()).toBe(1);
    await bench.page.getByRole("button", { name: bench.words.workbench.close, exact: true }).click();
  });

  it("becomes a review when it is an export of tickets", async () => {
    await job.dropFile(bench, "march.csv", text(ticketExport("en")));
    await bench.page.getByText("march.xlsx", { exact: true }).waitFor();
    await job.paneIsReady(bench);
    expect(await bench.page.getByRole("tab", { name: "Tickets", exact: true }).count()).toBe(1);
  });
});

describe("a formula in the grid", () => {
  it("is helped along with our functions and their arguments, in the language of the page", async () => {
    await job.typeOnNewSheet(bench, "=SLA_COMP", { enters: false });
    await bench.page.getByText("Share of the commitments decided in a period that were met", { exact: false }).first().waitFor();
    await bench.page.keyboard.type("LIANCE(");
    await bench.page.getByText("SLA_COMPLIANCE(tickets,", { exact: false }).first().waitFor();
    await bench.page.keyboard.type('Tickets[#All],"P1-RESPONSE")', { delay: 30 });
    // The suggestions go away a moment after the last sign.
    await bench.page.getByText("Share of the commitments decided in a period that were met", { exact: false }).first().waitFor({ state: "hidden" });
    await bench.page.keyboard.press("Enter");
    // Nobody has said yet whether the day or the month comes first, so that nothing can be decided.
    expect(await job.firstCell(bench)).toEqual({ formula: 'SLA_COMPLIANCE(Tickets[#All],"P1-RESPONSE")', value: expect.objectContaining({ error: "#N/A" }) });
  });

  it("follows a definition that is edited in the pane", async () => {
    await job.typeOnNewSheet(bench, '=SLA_DUE("2026-03-02 09:00",4,"Business hours")');
    const before = (await job.firstCell(bench)).value;
    await job.showDefinitions.run(bench);
    await job.showOtherDefinition("Calendars").run(bench);
    await bench.pane.getByRole("button", { name: /^Business hours/ }).click();
    await bench.pane.getByRole("textbox", { name: "Monday", exact: true }).fill("09:00-10:00");
    await bench.pane.getByRole("button", { name: bench.words.editors.save, exact: true }).click();
    await job.paneIsReady(bench);
    const after = await job.firstCell(bench, { besides: before });
    // Monday 2 March has an hour left of the four; the other three end at noon on Tuesday.
    expect([before, after.value]).toEqual([expect.closeTo(46083 + 13 / 24), expect.closeTo(46084 + 12 / 24)]);
  });

  it("follows a sheet that gets another name", async () => {
    await job.typeOnNewSheet(bench, "=COUNTA(Tickets!A:A)");
    const { value } = await job.firstCell(bench);
    await job.renameSheet(bench, "Tickets", "All tickets");
    await bench.page.getByRole("tab", { name: /^Sheet\d+$/ }).last().click();
    expect(await job.firstCell(bench)).toEqual({ formula: "COUNTA('All tickets'!A:A)", value });
  });
});

describe("a sheet that is on the screen", () => {
  it("shows the next review as high as it is, its first cell above the grid too, without being left and come back to", async () => {
    const sample = await job.openWorkbench(site);
    const { page, words: { pack, workbench } } = sample;
    const [grid, executive] = [page.getByRole("main", { name: workbench.grid }), page.getByRole("tab", { name: pack.sheets.executive, exact: true })];
    await job.writeReview(sample, "monthly");
    await executive.click();
    await job.writeReview(sample, "quarterly");
    const seen = await stillPicture(grid);
    await page.getByRole("tab", { name: pack.sheets.agenda, exact: true }).click();
    const other = await stillPicture(grid);
    await executive.click();
    const again = await stillPicture(grid);
    expect([seen.equals(other), seen.equals(again)]).toEqual([false, true]);
  }, 240_000);
});

/** How the grid looks, without its scroll bar, once it does not change any more: it draws itself in several steps. */
async function stillPicture(grid: Locator): Promise<Buffer> {
  const { x, y, width, height } = (await grid.boundingBox())!;
  const picture = () => grid.page().screenshot({ clip: { x, y, width: width - 40, height } });
  for (let before = await picture(); ;) {
    await grid.page().waitForTimeout(500);
    const now = await picture();
    if (now.equals(before)) return now;
    before = now;
  }
}
