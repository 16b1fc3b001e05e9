// Prints what the pane costs: bytes before the first draw, time until it can be used, and the longest task at every step of the job.
// usage: node scripts/measure.mjs
/* global window, performance, PerformanceObserver -- in what the page evaluates */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const require = createRequire(import.meta.url);
require("../test/support/browserScript");
const buildPages = require("../test/support/browserBuild");
const { launchBrowser } = require("../test/support/browser");
const { openWorkbench, paneFrame, walkThroughJob } = require("../test/support/browserJob");
const { servePages } = require("../test/support/browserPages");

const ROUNDS = 5;
const FIRST_DRAW_LIMIT_KB = 250;
const TASK_LIMIT_MS = 100;

buildPages();
printSizes("dist/addin", "taskpane.html");
const browser = await launchBrowser();
const site = await servePages("workbench");
try {
  console.log(`\nBrowser: Chromium ${browser.version()}`);
  await printTimeToUse();
  await printLongestTasks();
} finally {
  await browser.close();
  await site.close();
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
    const bench = await openWorkbench(browser, site.origin);
    rounds.push({ page: await bench.page.evaluate(() => performance.now()), pane: await paneFrame(bench).evaluate(() => performance.now()) });
    await bench.page.context().close();
  }
  console.log(`Ready to use, sample read: page ${median(rounds.map(({ page }) => page))} ms, of which the pane ${median(rounds.map(({ pane }) => pane))} ms (median of ${ROUNDS})`);
}

async function printLongestTasks() {
  const bench = await openWorkbench(browser, site.origin);
  // The pane is of the page's own origin, so the page's observer sees its tasks too.
  await bench.page.evaluate(() => {
    window.longTasks = [];
    new PerformanceObserver((list) => window.longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: "longtask", buffered: true });
  });
  console.log(`\nLongest task at every step (tasks under 50 ms are not reported; at most ${TASK_LIMIT_MS} ms wanted)`);
  const print = async (step) => {
    const longest = await bench.page.evaluate(() => Math.max(0, ...window.longTasks.splice(0)));
    console.log(`  ${longest === 0 ? "under 50 ms" : `${String(Math.round(longest)).padStart(8)} ms`}  ${step}`);
  };
  await print("open the sample");
  await walkThroughJob(bench, print);
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
