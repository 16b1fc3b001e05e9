import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { requirementFaults, usedMembers } from "./support/requirementFaults";

const ROOT = resolve(__dirname, "..");
const FOLDERS = ["workbook", "functions", "commands", "taskpane"].map((folder) => resolve(ROOT, "src", folder));
const sources = FOLDERS.flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => /\.tsx?$/.test(path)).map((path) => resolve(folder, path)))
  .filter((path) => /\b(?:Excel|Office|CustomFunctions)\./.test(readFileSync(path, "utf8")));
const members = usedMembers(ROOT, sources);

const manifest = readFileSync(resolve(ROOT, "manifest.xml"), "utf8");
const demanded = {
  ...Object.fromEntries([...manifest.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"\/>/g)].map(([, name, version]) => [name, version])),
  // Of the Excels that have the sets of the manifest, 2021 is the oldest: learn.microsoft.com/javascript/api/requirement-sets/excel/custom-functions-requirement-sets.
  CustomFunctionsRuntime: "1.3",
};

const KNOWN = {
  "Table.resize": "in the self-test, which then says that it is not available",
  "RangeAreas.select": "behind canSelectSeveral()",
  "WorksheetChangedEventArgs.triggerSource": "undefined where Excel does not say who writes",
};

describe("an Excel that the manifest admits", () => {
  it("has every member of Office.js that is used without asking first", () => {
    expect(members.length).toBeGreaterThan(500);
    expect(requirementFaults(members, demanded, ROOT, KNOWN)).toEqual([]);
  });

  it.each(Object.keys(KNOWN))("is asked for %s, too, which does no harm where it is missing", (name) => {
    expect(members.map((member) => member.name)).toContain(name);
  });

  it("would lack members if the manifest admitted older ones", () => {
    const faults = requirementFaults(members, { ...demanded, ExcelApi: "1.8" }, ROOT, KNOWN);
    expect(faults).toEqual(expect.arrayContaining(["src/workbook/definitions/watchDefinitions.ts: TableCollection.onAdded needs ExcelApi 1.9.", "src/workbook/watchCells.ts: WorksheetCollection.onRowSorted needs ExcelApi 1.10."]));
    expect(requirementFaults(members, demanded, ROOT)).toContain("src/workbook/watchCells.ts: WorksheetChangedEventArgs.triggerSource needs ExcelApi 1.14.");
  });
});
