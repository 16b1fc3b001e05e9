import { readFileSync } from "node:fs";
import { loadXlsx } from "../../src/host";
import * as job from "../support/browserJob";
import { browserSite } from "../support/browserSite";
import { beOldestSafari } from "../support/oldestSafari";
import { tableRows } from "../support/openWorkbook";

const FORMULA = 'SLA_COMPLIANCE(Tickets[#All],"P1-RESPONSE")';

const site = browserSite("workbench");

it("goes from an export of one's own to a saved workbook that holds the whole review, and nothing leaves the page", async () => {
  const bench = await job.openWorkbench(site);
  for (const step of [job.openOwnExport, job.readData, job.answerDateOrder, job.mapColumns, job.mapStatuses, job.showDefinitions, job.enterTarget, job.saveTarget]) await step.run(bench);
  for (const type of job.REVIEW_TYPES) await job.writeReview(bench, type);

  await job.showResults.run(bench);
  await job.openTicketsBehind.run(bench);
  expect(await job.selectedRows(bench)).toEqual({ sheet: "Tickets", rows: expect.any(Number) });

  await job.typeOnNewSheet(bench, `=${FORMULA}`);
  const typed = await job.firstCell(bench);
  expect(typed).toEqual({ formula: FORMULA, value: expect.any(Number) });

  const saved = readFileSync(await (await job.saveFile(bench)).path());
  const workbook = loadXlsx(saved);
  expect(tableRows(workbook, "Agreement")).toContainEqual(expect.arrayContaining(["Date order", "DMY"]));
  expect(tableRows(workbook, "StatusMap")).toContainEqual(expect.arrayContaining(["X-17", "stopped"]));
  expect(tableRows(workbook, "SLAs").flat()).toContain("1 h 30 min");
  expect(tableRows(workbook, "Tickets")).toHaveLength(280);

  await job.openFile(bench, "saved.xlsx", saved);
  expect(await job.firstCell(bench)).toEqual(typed);
  await job.prepareResultsAgain.run(bench);
  expect(bench.foreignRequests).toEqual([]);
  expect(bench.complaints).toEqual([]);
}, 240_000);

it("goes the same way without all that browsers have learned since Safari 16.4, the oldest in which Excel for Mac shows it", async () => {
  const bench = await job.openWorkbench(site, { before: beOldestSafari });
  const lacks = await job.paneFrame(bench).evaluate(() => !("union" in Set.prototype || "groupBy" in Object || "requestIdleCallback" in window || "map" in [].values()));
  expect(lacks).toBe(true);
  await job.walkThroughJob(bench, async () => {});
  expect(bench.complaints).toEqual([]);
}, 240_000);
