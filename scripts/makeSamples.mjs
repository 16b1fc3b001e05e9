// Makes the sample workbooks and the generated parts of docs/workbook-contract.md anew, through the product's own code.
// Its sources are TypeScript, so they are bundled first, as the command line is.
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import webpack from "webpack";
import configurations from "../webpack.config.js";

const FOLDER = resolve("dist/samples");

const cli = (await configurations({}, { mode: "production" })).find(({ name }) => name === "cli");
const compiler = webpack({ ...cli, name: "samples", cache: false, entry: { "make-samples": "./scripts/samples/main.ts" }, output: { ...cli.output, path: FOLDER } });
const stats = await new Promise((done, failed) => compiler.run((error, result) => (error ? failed(error) : done(result))));
if (stats.hasErrors()) {
  console.error(stats.toString("errors-only"));
  process.exitCode = 1;
} else {
  process.exitCode = spawnSync(process.execPath, [resolve(FOLDER, "make-samples.js")], { stdio: "inherit" }).status ?? 1;
}
