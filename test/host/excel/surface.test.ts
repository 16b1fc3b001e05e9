import { excelTypes } from "../../../src/host/excel";
import { anExcel } from "../support/excel";

/** Members that only the client itself calls and that none of its classes shows. */
const HIDDEN = ["createAndOpenWorkbook", "getItem", "getItemAt", "getItemOrNullObject", "getCount", "count", "gridlines", "headings"];

describe("the Office.js surface", () => {
  it("has no class or member that the client does not know", () => {
    const { Excel } = anExcel();
    const classes = Excel as unknown as Record<string, { prototype: object } | undefined>;
    const unknown: string[] = [];
    for (const [name, type] of excelTypes) {
      const known = classes[name]?.prototype;
      if (!known) {
        unknown.push(name);
        continue;
      }
      for (const member of [...Object.keys(type.properties), ...Object.keys(type.methods)]) if (!(member in known) && !HIDDEN.includes(member)) unknown.push(`${name}.${member}`);
    }
    expect(unknown).toEqual([]);
  });

  it("registers every type under its own name", () => {
    for (const [name, type] of excelTypes) expect(type.name).toBe(name);
  });
});
