// Runs the tests in three process time zones and ends with "N passed, N failed", the sum of all runs.
// With arguments (`npm test -- test/cli`) it runs what they name, in the first zone only.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

// Whoever calculates with dates must get the same figures on every machine: half an hour off UTC with summer time, and far east of it.
const ZONE_SENSITIVE = ["test/service-level", "test/tables", "test/functions"];
const chosen = process.argv.slice(2);
const runs = [
  { zone: "UTC", paths: chosen },
  ...(chosen.length > 0 ? [] : ["America/St_Johns", "Pacific/Apia"].map((zone) => ({ zone, paths: ZONE_SENSITIVE }))),
];

const folder = mkdtempSync(join(tmpdir(), "service-review-test-"));
const results = runs.map(({ zone, paths }) => runJest(zone, paths));
rmSync(folder, { recursive: true });

const passed = sum(results, ({ passed }) => passed);
const failed = sum(results, ({ failed }) => failed);
process.exitCode = results.every(({ ok, passed }) => ok && passed > 0) ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);

/** A file that cannot even start counts as one failure. A run that wrote no summary is one too. */
function runJest(zone, paths) {
  console.log(`\nTime zone ${zone}: ${paths.join(" ") || "all tests"}`);
  const summaryFile = join(folder, `${zone.replace("/", "-")}.json`);
  const { status } = spawnSync(
    process.execPath,
    ["node_modules/jest/bin/jest.js", ...paths, "--maxWorkers=100%", "--json", `--outputFile=${summaryFile}`],
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
