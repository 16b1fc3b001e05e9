// Prints what the pane costs: bytes before the first draw, time until it can be used, and the longest task at every step of the job, with few
// tickets and with many.
// usage: node scripts/measure.mjs [--rows 141712], once the command line is built
/* global window, performance, PerformanceObserver -- in what the page evaluates */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";

const require = createRequire(import.meta.url);
require("../test/support/browserScript");
const buildPages = require("../test/support/browserBuild");
const { launchBrowser } = require("../test/support/browser");
const job = require("../test/support/browserJob");
const { servePages } = require("../test/support/browserPages");
const { bundlePaneAlone } = require("./measure/bundlePaneAlone");

const ROUNDS = 5;
const FIRST_DRAW_LIMIT_KB = 160;
const TASK_LIMIT_MS = 100;
const { values: { rows } } = parseArgs({ options: { rows: { type: "string", default: "141712" } } });

if (!process.env.PAGES_ARE_BUILT) buildPages();
printSizes("dist/addin", "taskpane.html");
const files = mkdtempSync(join(tmpdir(), "measure-"));
const browser = await launchBrowser();
const pages = await servePages("workbench", { measure: files });
const site = { browser, origin: pages.origin };
try {
  console.log(`\nBrowser: Chromium ${browser.version()}`);
  await printTimeToUse();
  await printLongestTasks();
  await printLongestTasksOfMany(Number(rows));
} finally {
  await browser.close();
  await pages.close();
  rmSync(files, { recursive: true });
}

/** The scripts that the page names must all be there before it draws; the other files come when they are asked for. */
function printSizes(folder, page) {
  const html = readFileSync(join(folder, page), "utf8");
  const first = [...html.matchAll(/<script\b[^>]*\bsrc="?([^\s">]+)/g)].map(([, source]) => source.split("?")[0]).filter((source) => !source.startsWith("https:"));
  const later = readdirSync(folder).filter((name) => name.endsWith(".js") && !first.includes(name));
  const sizes = (names) => names.map((name) => ({ name, bytes: gzipSync(readFileSync(join(folder, name)), { level: 9 }).length }));
  console.log(`${page}: scripts before the first draw, gzip`);
  for (const { name, bytes } of sizes(first)) console.log(`  ${inKb(bytes)}  ${name}`);
  console.log(`  ${inKb(sum(sizes(first)))}  together (at most ${FIRST_DRAW_LIMIT_KB} kB)`);
  console.log(`  ${inKb(sum(sizes(later)))}  in ${later.length} files that come later, each when it is needed`);
}

/** From the opening of the page, with nothing in the browser's cache, until the pane has read the sample review. */
async function printTimeToUse() {
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) {
    const bench = await job.openWorkbench(site);
    rounds.push({ page: await bench.page.evaluate(() => performance.now()), pane: await job.paneFrame(bench).evaluate(() => performance.now()) });
    await bench.page.context().close();
  }
  console.log(`Ready to use, sample read: page ${median(rounds.map(({ page }) => page))} ms, of which the pane ${median(rounds.map(({ pane }) => pane))} ms (median of ${ROUNDS})`);
}

async function printLongestTasks() {
  const bench = await job.openWorkbench(site);
  const print = await watchTasks(bench, "with the sample");
  await print("open the sample");
  await job.walkThroughJob(bench, print);
  await bench.page.context().close();
}

/** The same with an export of so many rows, in a page that holds nothing but the pane: its Excel is on another thread, as it is in real life. */
async function printLongestTasksOfMany(count) {
  const [tickets, review] = ["many.csv", "many.xlsx"].map((name) => join(files, name));
  writeFileSync(tickets, manyTickets(count));
  execFileSync(process.execPath, ["dist/cli/service-review.js", "new", tickets, "--out", review], { stdio: ["ignore", "ignore", "inherit"] });
  await bundlePaneAlone(files);
  const bench = await job.openPaneAlone(site, "measure/paneAlone.html?many.xlsx");
  const print = await watchTasks(bench, `with ${count.toLocaleString("en")} tickets, the pane alone`);
  await job.paneIsReady(bench);
  await print("open the workbook");
  await job.readData.run(bench);
  await print("read the tickets");
  await job.previewReview(bench, "quarterly", (step) => print(`review: ${step}`));
  await job.showDefinitions.run(bench);
  await print("definitions");
  await job.enterTarget.run(bench);
  await print("back-test of a target");
  await bench.page.context().close();
}

/** @returns prints the longest task since the last call */
async function watchTasks(bench, title) {
  // The pane is of the page's own origin, so the page's observer sees its tasks too.
  await bench.page.evaluate(() => {
    window.longTasks = [];
    new PerformanceObserver((list) => window.longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: "longtask", buffered: true });
  });
  await bench.page.evaluate(() => window.longTasks.splice(0));
  console.log(`\nLongest task at every step, ${title} (tasks under 50 ms are not reported; at most ${TASK_LIMIT_MS} ms wanted)`);
  return async (step) => {
    const longest = await bench.page.evaluate(() => Math.max(0, ...window.longTasks.splice(0)));
    console.log(`  ${longest === 0 ? "under 50 ms" : `${String(Math.round(longest)).padStart(8)} ms`}  ${step}`);
  };
}

/** A ticket every ten minutes; times are the same in every run. */
function manyTickets(count) {
  const shown = (ms) => new Date(ms).toISOString().slice(0, 16).replace("T", " ");
  const rows = Array.from({ length: count }, (_, index) => {
    const opened = Date.UTC(2024, 0, 1) + index * 600_000;
    const hours = 0.5 + ((index * 7919) % 97) / 6;
    return `T${index},${shown(opened)},${shown(opened + hours * 900_000)},${shown(opened + hours * 3_600_000)},Closed,P${1 + (index % 4)},Incident,Service ${index % 7},Group ${index % 11}`;
  });
  return ["Number,Opened,First response,Resolved,Status,Priority,Type,Service,Group", ...rows].join("\n");
}

function inKb(bytes) {
  return `${(bytes / 1000).toFixed(1).padStart(8)} kB`;
}

function sum(files) {
  return files.reduce((total, { bytes }) => total + bytes, 0);
}

function median(values) {
  return Math.round([...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]);
}
