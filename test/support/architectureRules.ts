import { readFileSync } from "node:fs";
import { resolve } from "node:path";

/** Folders and who may import whom, as `src/README.md` says. Paths are relative to `src`. */
export interface Architecture {
  /** Every folder of the map, e.g. `tables`, `service-level/clock`. */
  readonly folders: readonly string[];
  /** For each folder, the folders that it may import, transitively. */
  readonly mayImport: ReadonlyMap<string, ReadonlySet<string>>;
}

/** npm packages, by the folders that may import them. What is not listed may be imported nowhere. */
export const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  "react": ["taskpane", "workbench"],
  "react-dom": ["taskpane", "workbench"],
  "@fluentui/react-components": ["taskpane", "workbench"],
  "@fluentui/react-charts": ["taskpane"],
  "@fluentui/react-icons": ["taskpane", "workbench"],
  "date-holidays": ["taskpane"],
  "@univerjs/core": ["workbench"],
  "@univerjs/preset-sheets-core": ["workbench"],
  // The build's name for the file in samples/ that the page opens with.
  "sample-file": ["workbench"],
  "@cj-tech-master/excelts": ["host"],
  "@microsoft/office-js": ["host"],
  "fflate": ["host"],
  "saxes": ["host"],
};

/** Node's own modules belong to the command line and to the local Excel's start-up in Node. */
export const NODE_FOLDERS = ["cli", "host/environment"];

/** Globals of Office, by the folders that may say them. */
export const OFFICE_GLOBALS: Readonly<Record<string, readonly string[]>> = {
  Excel: ["workbook", "host"],
  Office: ["workbook", "commands", "taskpane", "workbench", "host"],
  OfficeExtension: ["workbook", "host"],
  OfficeRuntime: ["host"],
  CustomFunctions: ["functions", "host"],
};

/** Whatever leaves the machine. */
export const NETWORK_GLOBALS = ["fetch", "XMLHttpRequest", "WebSocket", "WebTransport", "EventSource", "RTCPeerConnection", "sendBeacon", "importScripts"];

/** Folders whose figures must be the same on every machine at every time. */
export const DETERMINISTIC_FOLDERS = ["service-level", "tables"];

/** @throws {Error} an arrow names a folder that the map does not have */
export function readArchitecture(readme = readFileSync(resolve(__dirname, "../../src/README.md"), "utf8")): Architecture {
  const folders = [...readme.matchAll(/^\| `([^`]+)\/` \|/gm)].map(([, folder]) => folder);
  const direct = new Map(folders.map((folder) => [folder, new Set<string>()]));
  let prefix = "";
  for (const line of readme.match(/```arrows\n([^]*?)```/)![1].split("\n").filter((text) => text !== "")) {
    if (line.endsWith(":")) {
      prefix = `${line.slice(0, -1)}/`;
      continue;
    }
    const [from, to] = line.split(" -> ").map((side) => side.split(", ").map((name) => `${prefix}${name}`));
    for (const folder of [...from, ...to]) if (!direct.has(folder)) throw new Error(`src/README.md: the arrow "${line}" names ${folder}, which the map does not have.`);
    for (const source of from) for (const target of to) direct.get(source)!.add(target);
  }
  return { folders, mayImport: new Map(folders.map((folder) => [folder, reachable(folder, folders, direct)])) };
}

/** Follows the arrows; an arrow to a folder leads to the folders inside it too. */
function reachable(start: string, folders: readonly string[], direct: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const found = new Set<string>(folders.filter((folder) => folder === "service-level/finding"));
  const pending = [start];
  while (pending.length > 0) {
    for (const target of direct.get(pending.pop()!)!) {
      for (const folder of folders.filter((inner) => inner === target || inner.startsWith(`${target}/`))) {
        if (!found.has(folder)) pending.push(folder);
        found.add(folder);
      }
    }
  }
  return found;
}
