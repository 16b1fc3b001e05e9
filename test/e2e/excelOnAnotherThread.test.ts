import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { bundlePaneAlone } from "../../scripts/measure/bundlePaneAlone";
import * as job from "../support/browserJob";
import { browserSite } from "../support/browserSite";

const folder = mkdtempSync(join(tmpdir(), "pane-alone-"));
const site = browserSite("workbench", { alone: folder });

beforeAll(async () => {
  copyFileSync(resolve(__dirname, "../../samples/helpdesk-review.xlsx"), join(folder, "sample.xlsx"));
  await bundlePaneAlone(folder);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe("the pane, whose Excel answers from another thread, as Excel does", () => {
  it("reads the tickets, previews a review and writes it", async () => {
    const bench = await job.openPaneAlone(site, "alone/paneAlone.html?sample.xlsx");
    await job.paneIsReady(bench);
    await job.readData.run(bench);
    await job.writeReview(bench, "quarterly");
    await job.showResults.run(bench);
    expect(bench.complaints).toEqual([]);
  }, 120_000);
});
