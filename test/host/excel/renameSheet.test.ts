import { createCalculator } from "../../../src/host/calc";
import { loadXlsx, saveXlsx } from "../../../src/host/xlsx";
import { aWorkbookFile, partsOf } from "../../support/workbookParts";
import { anExcel } from "../support/excel";

/** Renames a sheet as the add-in or a person does. */
async function rename(from: string, to: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(from).name = to;
    await context.sync();
  });
}

describe("a sheet that gets another name", () => {
  it("is found by every formula that names it: in cells, names, charts, rules and validations", async () => {
    const { workbook } = anExcel();
    await Excel.run(async (context) => {
      const data = context.workbook.worksheets.getItem("Sheet1");
      data.getRange("A1:B3").values = [["Month", "Met"], ["March", 7], ["April", 9]];
      const report = context.workbook.worksheets.add("Report");
      report.getRange("A1").formulas = [["=SUM(Sheet1!B2:B3)"]];
      context.workbook.names.add("Met", data.getRange("B2:B3"));
      report.charts.add("Line", data.getRange("A1:B3"), "Columns");
      const rule = report.getRange("A1").conditionalFormats.add("Custom");
      rule.custom.rule.formula = "=Sheet1!$B$2>5";
      report.getRange("A2").dataValidation.rule = { list: { inCellDropDown: true, source: "=Sheet1!$A$2:$A$3" } };
      report.getRange("A3").dataValidation.rule = { list: { inCellDropDown: true, source: "Sheet1!A1,other" } };
      await context.sync();
    });
    await rename("Sheet1", "Raw data");
    const report = workbook.sheetByName("Report")!;
    expect(report.formula(0, 0)?.text).toBe("SUM('Raw data'!B2:B3)");
    expect(workbook.names[0].formula).toBe("'Raw data'!$B$2:$B$3");
    expect(report.charts[0].series[0]).toMatchObject({ valuesRef: "'Raw data'!$B$2:$B$3", categoriesRef: "'Raw data'!$A$2:$A$3" });
    expect(report.conditionalFormats[0].rule).toMatchObject({ formula: "'Raw data'!$B$2>5" });
    expect(report.validations.map(({ rule }) => (rule.list as { source: string }).source)).toEqual(["='Raw data'!$A$2:$A$3", "Sheet1!A1,other"]);
    await createCalculator({ functions: () => new Map() }).recalculate(workbook);
    expect(report.value(0, 0)).toBe(16);
  });

  it("is found in the saved file by what only the file holds: pivot tables, print areas, charts", async () => {
    const before = partsOf(aWorkbookFile("charts-pivot-libreoffice.xlsx"));
    const pivot = Object.keys(before).find((name) => name.includes("pivotCacheDefinition") && !name.includes("rels"))!;
    expect(before[pivot]).toContain('sheet="Tickets"');
    const { workbook } = anExcel({ workbook: loadXlsx(aWorkbookFile("charts-pivot-libreoffice.xlsx")) });
    await rename("Tickets", "All & more");
    const file = saveXlsx(workbook);
    const after = partsOf(file);
    expect(after[pivot]).toBe(before[pivot].replace('sheet="Tickets"', 'sheet="All &amp; more"'));
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
    expect(Object.values(after).filter((part) => /\bTickets!/.test(part))).toEqual([]);
    const again = loadXlsx(file);
    expect(again.names[0].formula).toBe("'All & more'!$D$2:$D$25");
    expect(again.sheets[0].charts[0].series[0].valuesRef).toBe("'All & more'!$D$2:$D$7");
    expect(saveXlsx(workbook)).toEqual(file);
  });
});
