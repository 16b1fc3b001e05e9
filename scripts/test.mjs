// Runs the tests in three process time zones, then those in a real browser, and ends with "N passed, N failed", the sum of all runs.
// With arguments (`npm test -- test/cli`) it runs what they name, in the first zone only.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

// Whoever calculates with dates must get the same figures on every machine: half an hour off UTC with summer time, and far east of it.
const ZONE_SENSITIVE = ["test/service-level", "test/tables", "test/functions"];
const chosen = process.argv.slice(2);
const everything = [
  { title: "All tests without a browser", zone: "UTC", projects: ["source", "built"], paths: [] },
  ...["America/St_Johns", "Pacific/Apia"].map((zone) => ({ title: ZONE_SENSITIVE.join(", "), zone, projects: ["source"], paths: ZONE_SENSITIVE })),
  // Last and alone: a browser that shares its processor with the other tests measures them too.
  { title: "In the browser", zone: "UTC", projects: ["e2e"], paths: [] },
];
const runs = chosen.length === 0 ? everything : [{ title: chosen.join(" "), zone: "UTC", projects: [], paths: chosen }];

const folder = mkdtempSync(join(tmpdir(), "service-review-test-"));
const results = runs.map((run, index) => runJest(run, join(folder, `${index}.json`)));
rmSync(folder, { recursive: true });

const passed = sum(results, ({ passed }) => passed);
const failed = sum(results, ({ failed }) => failed);
process.exitCode = results.every(({ ok, passed }) => ok && passed > 0) ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);

/** A file that cannot even start counts as one failure. A run that wrote no summary is one too. */
function runJest({ title, zone, projects, paths }, summaryFile) {
  console.log(`\n${title}, time zone ${zone}`);
  const selection = projects.length > 0 ? ["--selectProjects", ...projects] : [];
  const { status } = spawnSync(
    process.execPath,
    ["node_modules/jest/bin/jest.js", ...paths, ...selection, "--maxWorkers=100%", "--json", `--outputFile=${summaryFile}`],
    { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, TZ: zone } },
  );
  const summary = readSummary(summaryFile);
  if (summary === undefined) return { passed: 0, failed: 1, ok: false };
  return {
    passed: summary.numPassedTests,
    failed: summary.numFailedTests + summary.numRuntimeErrorTestSuites,
    ok: status === 0,
  };
}

function readSummary(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

function sum(items, figure) {
  return items.reduce((total, item) => total + figure(item), 0);
}
