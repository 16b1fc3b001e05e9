import { readFileSync } from "node:fs";
import validate from "@ooxml-tools/validate";

/** Prints what the Open XML SDK objects to in the workbooks named, one list a file. A process of its own: the package is an ES module, which the tests cannot load. */
const found = [];
for (const path of process.argv.slice(2)) {
  const faults = await validate(new Uint8Array(readFileSync(path)), "xlsx");
  found.push(faults.map(({ description, path: { partUri, xpath } }) => `${partUri} ${xpath}: ${description}`));
}
process.stdout.write(JSON.stringify(found));
