import { readFileSync } from "node:fs";
import { loadXlsx, saveXlsx } from "../../src/host";
import * as job from "../support/browserJob";
import { browserSite } from "../support/browserSite";
import { tableRows } from "../support/openWorkbook";

const site = browserSite("workbench");

it("a client's copy lies in the downloads, which the page says, and what the client wrote in it comes into the review", async () => {
  const bench = await job.openWorkbench(site);
  const { page, pane, words: { share, workbench } } = bench;
  await job.writeReview(bench, "monthly");
  await job.openShare.run(bench);
  await pane.getByRole("button", { name: share.pane.make, exact: true }).click();
  const [download] = await Promise.all([page.waitForEvent("download"), pane.getByRole("button", { name: share.pane.open, exact: true }).click()]);
  expect(download.suggestedFilename()).toBe("helpdesk-review-2.xlsx");
  await page.getByText(workbench.downloaded("helpdesk-review-2.xlsx")).first().waitFor();
  await pane.getByText(share.pane.opened, { exact: true }).waitFor();

  const copy = loadXlsx(readFileSync(await download.path()));
  const { sheet, table } = copy.tableByName("Compliance")!;
  sheet.setValue(table.area.top + 1, table.area.left + table.columns.findIndex(({ name }) => name === "Client comment"), "Why so late?");
  await pane.getByLabel(share.pane.choose, { exact: true }).setInputFiles({ name: "back.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(saveXlsx(copy)) });
  await pane.getByText(share.asMade, { exact: true }).first().waitFor();
  await pane.getByRole("button", { name: share.pane.take(1), exact: true }).click();
  await pane.getByText(share.taken(0, 1, 0), { exact: true }).first().waitFor();
  const review = loadXlsx(readFileSync(await (await job.saveFile(bench)).path()));
  expect(tableRows(review, "ClientComments").map((row) => row[3])).toEqual(["Why so late?"]);
}, 240_000);
