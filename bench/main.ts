import { cpus } from "node:os";
import { benchColumns } from "./columns/columns";
import { benchComputation } from "./computation/computation";
import { benchElapsed } from "./elapsed/elapsed";
import { benchFunctions } from "./functions/functions";
import { HELP, readOptions } from "./options";
import type { Options, Part } from "./options";
import { benchReading } from "./reading/reading";
import { say } from "./report";
import { benchReview } from "./review/review";

const PART: Readonly<Record<Part, (options: Options) => Promise<void>>> = {
  computation: benchComputation,
  elapsed: benchElapsed,
  reading: benchReading,
  columns: benchColumns,
  functions: benchFunctions,
  review: benchReview,
};

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options === "help") return say(HELP);
  const processors = cpus();
  say(`Node ${process.versions.node}, ${processors.length} x ${processors[0].model.trim()}; medians (and fastest, and least processor time) of ${options.rounds} rounds, taken in turns`);
  for (const part of options.parts) await PART[part](options);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
