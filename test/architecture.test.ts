import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { architectureFaults } from "./support/architectureFaults";
import { readArchitecture } from "./support/architectureRules";

const SRC = resolve(__dirname, "../src");
const architecture = readArchitecture();
const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).map((path) => path.replaceAll("\\", "/")).filter((path) => /\.tsx?$/.test(path));

describe("the sources keep to the map in src/README.md", () => {
  it("has sources to look at", () => {
    expect(files.length).toBeGreaterThan(20);
  });

  it("shows every folder on the map", () => {
    const folderOf = (path: string) => (path.startsWith("service-level/") ? path.split("/").slice(0, 2).join("/") : path.split("/")[0]);
    const existing = [...new Set(files.map(folderOf))];
    expect(architecture.folders).toEqual(expect.arrayContaining(existing));
  });

  it("imports along the arrows only", () => {
    expect(files.flatMap((path) => architectureFaults(path, readFileSync(join(SRC, path), "utf8"), architecture))).toEqual([]);
  });
});

describe("each rule catches what it forbids", () => {
  it.each([
    ["an arrow backwards", "tables/readRows.ts", 'import { a } from "../workbook";', "tables may not import workbook."],
    ["the core importing the rest", "service-level/clock/runClock.ts", 'import { a } from "../../messages";', "service-level/clock may not import messages."],
    ["an arrow backwards inside the core", "service-level/time/zone.ts", 'import { a } from "../calendar";', "service-level/time may not import service-level/calendar."],
    ["a type backwards", "service-level/calendar/x.ts", 'import type { A } from "../clock";', "service-level/calendar may not import service-level/clock."],
    ["a re-export backwards", "service-level/kpi/index.ts", 'export { a } from "../trend";', "service-level/kpi may not import service-level/trend."],
    ["a dynamic import backwards", "service-level/kpi/x.ts", 'const a = await import("../review");', "service-level/kpi may not import service-level/review."],
    ["an import in a type", "service-level/kpi/x.ts", 'type A = import("../review").A;', "service-level/kpi may not import service-level/review."],
    ["the local Excel importing ours", "host/excel/x.ts", 'import { a } from "../../workbook";', "host may not import workbook."],
    ["the local Excel's workbook importing the rest of it", "host/model/x.ts", 'import { a } from "../excel";', "host/model may not import host."],
    ["the pane's first load carrying the client's copy", "workbook/x.ts", 'import { a } from "./clientCopy";', "workbook may not import workbook/clientCopy."],
    ["the pane importing the local Excel", "taskpane/x.ts", 'import { a } from "../host";', "taskpane may not import host."],
    ["a way past the index", "workbook/x.ts", 'import { a } from "../tables/readRows";', 'import tables through its index.ts, not "../tables/readRows".'],
    ["a way past an inner index", "tables/x.ts", 'import { a } from "../service-level/clock/runClock";', 'import service-level/clock through its index.ts, not "../service-level/clock/runClock".'],
    ["an import from outside src", "workbook/x.ts", 'import { a } from "../../test/support/builders";', '"../../test/support/builders" is outside src or its folder is not on the map.'],
    ["a Node module in the add-in", "workbook/x.ts", 'import { readFile } from "node:fs/promises";', 'Node\'s module "node:fs/promises" may not be used here.'],
    ["a Node module without its prefix", "service-level/time/x.ts", 'import { join } from "path";', 'Node\'s module "path" may not be used here.'],
    ["React in the core", "service-level/kpi/x.ts", 'import { useState } from "react";', 'the package "react" may not be used here.'],
    ["the spreadsheet library outside the local Excel", "cli/x.ts", 'import { Workbook } from "@cj-tech-master/excelts";', 'the package "@cj-tech-master/excelts" may not be used here.'],
    ["an unknown package", "tables/x.ts", 'import moment from "moment/min";', 'the package "moment" may not be used here.'],
    ["Excel outside the workbook folder", "taskpane/x.ts", "await Excel.run(async () => undefined);", "Excel may not be used here."],
    ["Excel as a type", "tables/x.ts", "function f(range: Excel.Range) { return range; }", "Excel may not be used here."],
    ["Office in a custom function", "functions/x.ts", "Office.onReady();", "Office may not be used here."],
    ["CustomFunctions in the core", "service-level/kpi/x.ts", "throw new CustomFunctions.Error();", "CustomFunctions may not be used here."],
    ["fetch", "workbook/x.ts", 'await fetch("https://example.com");', "fetch would reach the network."],
    ["fetch through the window", "taskpane/x.ts", 'await window.fetch("https://example.com");', "fetch would reach the network."],
    ["fetch under another name", "workbook/x.ts", "const get = fetch;", "fetch would reach the network."],
    ["XMLHttpRequest", "host/environment/x.ts", "new XMLHttpRequest();", "XMLHttpRequest would reach the network."],
    ["a web socket", "cli/x.ts", 'new WebSocket("wss://example.com");', "WebSocket would reach the network."],
    ["a beacon", "taskpane/x.ts", 'navigator.sendBeacon("https://example.com");', "sendBeacon would reach the network."],
    ["the present time", "service-level/clock/x.ts", "const now = Date.now();", "Date.now differs from run to run: take it as an argument."],
    ["the present time as a date", "tables/x.ts", "const now = new Date();", "new Date() is the present time: take it as an argument."],
    ["chance", "service-level/trend/x.ts", "const a = Math.random();", "Math.random differs from run to run: take it as an argument."],
    ["the machine's time zone", "tables/x.ts", "const h = new Date(0).getHours();", "getHours() depends on the machine's time zone: use the UTC method or service-level/time."],
    ["a date in the machine's time zone", "tables/x.ts", "const d = new Date(2026, 0, 1);", "new Date(year, month, ...) is in the machine's time zone: use Date.UTC."],
    ["the machine's language", "tables/x.ts", "const s = (1.5).toLocaleString();", "toLocaleString() without a language depends on the machine."],
    ["a folder that is not on the map", "helpers/x.ts", "", "its folder is not on the map in src/README.md."],
  ])("%s", (_, path, text, fault) => {
    expect(architectureFaults(path, text, architecture)).toEqual([`${path}: ${fault}`]);
  });

  it("a map whose arrows name a folder that it does not have", () => {
    expect(() => readArchitecture("| `a/` | first |\n\n```arrows\na -> b\n```\n")).toThrow('the arrow "a -> b" names b');
  });
});

describe("what is allowed is not mistaken for a fault", () => {
  it.each([
    ["transitive arrows", "cli/x.ts", 'import { a } from "../service-level/time"; import { b } from "../tables";'],
    ["a part of the local Excel", "cli/x.ts", 'import { a } from "../host/xlsx";'],
    ["findings, from everywhere in the core", "service-level/time/x.ts", 'import type { Finding } from "../finding";'],
    ["imports inside one folder", "tables/dates/x.ts", 'import { a } from "../recognise/headers";'],
    ["members and keys with the names of globals", "tables/x.ts", "const a = { fetch: 1, Excel: 2 }; a.fetch; a.Excel;"],
    ["words in comments and texts", "tables/x.ts", '// Excel.run and fetch(\nconst a = "Date.now()";'],
    ["UTC and a given instant", "service-level/time/x.ts", "new Date(0).getUTCHours(); new Date(Date.UTC(2026, 0)).toISOString();"],
  ])("%s", (_, path, text) => {
    expect(architectureFaults(path, text, architecture)).toEqual([]);
  });
});
