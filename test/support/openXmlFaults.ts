import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * What Microsoft's Open XML SDK objects to in files of Excel, by their names; nothing for sound files. One process judges all of them, because compiling the SDK's code
 * takes longer than a file.
 */
export function openXmlFaults(files: Readonly<Record<string, Uint8Array>>): Record<string, string[]> {
  const folder = mkdtempSync(join(tmpdir(), "service-review-open-xml-"));
  try {
    const paths = Object.keys(files).map((name) => join(folder, `${name}.xlsx`));
    Object.values(files).forEach((file, index) => writeFileSync(paths[index], file));
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(__dirname, "validateOpenXml.mjs"), ...paths], { encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
    const faults = JSON.parse(stdout) as string[][];
    return Object.fromEntries(Object.keys(files).map((name, index) => [name, faults[index]]).filter(([, found]) => found.length > 0));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
