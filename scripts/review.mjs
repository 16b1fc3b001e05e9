// Runs the product's main job on the sample: a quarterly review of a help desk's tickets.
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";

const RESULT = "samples/out/helpdesk-review.xlsx";

mkdirSync("samples/out", { recursive: true });
const { status } = spawnSync(
  process.execPath,
  ["dist/cli/service-review.js", "run", "samples/helpdesk-review.xlsx", "--type", "quarterly", "--out", RESULT],
  { stdio: "inherit" },
);
if (status === 0) console.log(`\nThe finished review: ${RESULT}`);
process.exitCode = status ?? 3;
