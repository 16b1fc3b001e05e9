// Takes the pictures of docs/pictures: the workbench and the pane at every part of the job, light and dark, as a person sees them.
// usage: node scripts/screenshots.mjs [folder]
import { mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const require = createRequire(import.meta.url);
require("../test/support/browserScript");
const buildPages = require("../test/support/browserBuild");
const { launchBrowser } = require("../test/support/browser");
const job = require("../test/support/browserJob");
const { servePages } = require("../test/support/browserPages");

const FOLDER = process.argv[2] ?? "docs/pictures";
/** The pane alone: 350x700 below its title, beside as little of the sheet as the page allows. */
const PANE_PAGE = { width: 900, height: 860 };
const PANE = { width: 350, height: 700 };

mkdirSync(FOLDER, { recursive: true });
if (!process.env.PAGES_ARE_BUILT) buildPages();
const browser = await launchBrowser();
const pages = await servePages("workbench");
const site = { browser, origin: pages.origin };
try {
  for (const theme of ["light", "dark"]) {
    await takeWorkbench(theme);
    await takePane(theme);
  }
} finally {
  await browser.close();
  await pages.close();
}

/** The whole page with a finished review on its sheets. */
async function takeWorkbench(theme) {
  const bench = await job.openWorkbench(site, { theme });
  await job.writeReview(bench, "quarterly");
  await job.showResults.run(bench);
  await bench.page.getByRole("tab", { name: bench.words.pack.sheets.executive, exact: true }).click();
  await job.paneIsReady(bench);
  await bench.page.screenshot({ path: join(FOLDER, `workbench-${theme}.png`) });
  await bench.page.context().close();
}

async function takePane(theme) {
  const bench = await job.openWorkbench(site, { theme, size: PANE_PAGE });
  const take = async (name) => {
    // The busy bar and the focus ring of the last step are no part of the picture.
    await job.paneIsReady(bench);
    const frame = await bench.page.locator('iframe[src^="taskpane.html"]').boundingBox();
    await bench.page.screenshot({ path: join(FOLDER, `pane-${name}-${theme}.png`), clip: { x: frame.x, y: frame.y, width: PANE.width, height: Math.min(PANE.height, frame.height) } });
  };
  await job.readData.run(bench);
  await take("data");
  await job.showDefinitions.run(bench);
  await take("definitions");
  await job.enterTarget.run(bench);
  await bench.pane.getByText(bench.words.editors.backTest.attainment, { exact: true }).first().scrollIntoViewIfNeeded();
  await take("back-test");
  await job.saveTarget.run(bench);
  await job.previewReview(bench, "quarterly");
  await bench.pane.getByRole("heading", { level: 2 }).first().scrollIntoViewIfNeeded();
  await take("preview");
  await bench.pane.getByRole("button", { name: bench.words.pane.wizard.next(bench.words.pane.wizard.steps.write), exact: true }).click();
  await take("write");
  const { pane: { wizard: { write } }, share } = bench.words;
  await bench.pane.getByRole("button", { name: write.action, exact: true }).click();
  await bench.pane.getByRole("button", { name: share.pane.action, exact: true }).click();
  await bench.pane.getByRole("button", { name: share.pane.make, exact: true }).click();
  await bench.pane.getByRole("button", { name: share.pane.open, exact: true }).waitFor();
  await take("copy");
  await job.showResults.run(bench);
  await job.showAnalyses.run(bench);
  await bench.pane.getByRole("heading", { level: 1 }).scrollIntoViewIfNeeded();
  await take("analyses");
  await job.backToCompliance.run(bench);
  await job.openTicketsBehind.run(bench);
  await take("tickets");
  await bench.pane.getByRole("button", { name: bench.words.pane.results.backToResults, exact: true }).click();
  await job.showMisses.run(bench);
  await take("misses");
  await job.explainClock.run(bench);
  await take("clock");
  await bench.page.context().close();
}
