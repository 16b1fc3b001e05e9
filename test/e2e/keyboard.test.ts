import type { Locator, Page } from "playwright-core";
import { openWorkbench, paneIsReady, selectedRows } from "../support/browserJob";
import type { Bench } from "../support/browserJob";
import { browserSite } from "../support/browserSite";
import { ticketExport } from "../support/ticketExport";

const site = browserSite("workbench");

const MOST_PRESSES = 120;

/** Presses a key until the control has the focus. A person would give up much sooner than this. */
async function goTo(page: Page, control: Locator, key = "Tab"): Promise<void> {
  await control.waitFor();
  for (let presses = 0; presses < MOST_PRESSES; presses++) {
    if (await control.evaluate((element) => element === document.activeElement && document.hasFocus())) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${MOST_PRESSES} presses of ${key} do not lead to ${control.toString()}.`);
}

/** F6 leads from the grid, where Tab moves between cells, to the other parts of the page. */
async function goToPart(page: Page, part: Locator): Promise<void> {
  for (let presses = 0; presses < 4; presses++) {
    await page.keyboard.press("F6");
    if (await part.evaluate((element) => element.contains(document.activeElement))) return;
  }
  throw new Error(`F6 does not lead to ${part.toString()}.`);
}

async function press({ page, pane }: Bench, name: string): Promise<void> {
  await goTo(page, pane.getByRole("button", { name, exact: true }));
  await page.keyboard.press("Enter");
}

/** The control has the focus, without another press of a key. */
function hasFocus({ pane }: Bench, name: string): Promise<void> {
  return pane.getByRole("button", { name, exact: true }).and(pane.locator(":focus")).waitFor();
}

it("does the job by keyboard alone and never loses its place: open, settle the dates, review, write, make the client's copy, open the tickets behind a figure", async () => {
  const bench = await openWorkbench(site);
  const { page, pane, words } = bench;

  // The grid takes the keys as soon as it is drawn.
  await page.getByRole("main", { name: words.workbench.grid }).locator("[contenteditable]:focus").waitFor({ state: "attached" });
  await goToPart(page, page.getByRole("banner"));
  const choosing = page.waitForEvent("filechooser");
  await goTo(page, page.getByRole("button", { name: words.workbench.open, exact: true }));
  await page.keyboard.press("Enter");
  await (await choosing).setFiles({ name: "tickets.csv", mimeType: "text/csv", buffer: Buffer.from(ticketExport("en")) });
  await page.getByText("tickets.xlsx", { exact: true }).waitFor();
  await paneIsReady(bench);

  await goToPart(page, page.getByRole("complementary", { name: words.workbench.pane }));
  await goTo(page, pane.locator('input[type="radio"][value="DMY"]'));
  await page.keyboard.press("Space");
  await press(bench, words.pane.data.dateOrder.save);
  await pane.getByText(words.pane.data.dateOrder.title, { exact: true }).waitFor({ state: "detached" });
  await paneIsReady(bench);

  await press(bench, words.pane.data.next);
  await goTo(page, pane.locator('input[type="radio"]:checked'));
  await goTo(page, pane.locator('input[type="radio"][value="quarterly"]'), "ArrowDown");
  for (const step of ["period", "checks", "preview", "write"] as const) {
    await paneIsReady(bench);
    await press(bench, words.pane.wizard.next(words.pane.wizard.steps[step]));
  }
  await press(bench, words.pane.wizard.write.action);
  await hasFocus(bench, words.pane.wizard.write.results);
  const { action, make, open } = words.share.pane;
  await press(bench, action);
  await pane.getByRole("button", { name: make, exact: true }).waitFor();
  await hasFocus(bench, action);
  await press(bench, make);
  await pane.getByRole("button", { name: open, exact: true }).waitFor();
  await hasFocus(bench, make);
  await press(bench, words.pane.wizard.write.results);

  const figure = pane.getByRole("group").getByRole("button").filter({ hasNotText: /(^|\D)0(\D|$)/ }).first();
  await goTo(page, figure);
  await page.keyboard.press("Enter");
  const tickets = await pane.getByRole("main").getByRole("listitem").count();
  await press(bench, words.pane.results.selectRows(tickets));
  await paneIsReady(bench);
  expect((await selectedRows(bench)).sheet).toBe("Tickets");
}, 240_000);
