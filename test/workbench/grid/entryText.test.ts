import { WorkbookModel } from "../../../src/host/model";
import { entryText } from "../../../src/workbench/grid/entryText";

describe("the formula bar shows what one would type", () => {
  it.each([
    ["a share as a percentage, without the dust of binary fractions", 0.07, "0.0%", "7%"],
    ["a date as a date", 46085, "yyyy-mm-dd", "3/4/2026"],
    ["a date with its time", 46085.5, "dd/mm/yyyy hh:mm", "3/4/2026 12:00:00"],
    ["a time alone", 0.25, "hh:mm", "6:00:00"],
    ["a number in full, whatever its format hides", 1234.5678, "#,##0.0", "1234.5678"],
    ["a unit in the format is no date", 12, '0 "days"', "12"],
    ["a text", "007", "General", "007"],
    ["TRUE", true, "General", "TRUE"],
    ["an error", { error: "#N/A" }, "General", "#N/A"],
    ["an empty cell", undefined, "General", ""],
  ])("%s", (_, value, numberFormat, text) => {
    const workbook = new WorkbookModel();
    const sheet = workbook.addSheet("Data");
    sheet.setValue(0, 0, value);
    sheet.setStyle(0, 0, workbook.styles.changed(0, { numberFormat }));
    expect(entryText(workbook, sheet, 0, 0)).toBe(text);
  });

  it("a formula with its equals sign", () => {
    const workbook = new WorkbookModel();
    const sheet = workbook.addSheet("Data");
    sheet.setFormula(0, 0, { text: "SUM(A2:A9)", kind: "dynamic" }, 12);
    expect(entryText(workbook, sheet, 0, 0)).toBe("=SUM(A2:A9)");
  });
});
