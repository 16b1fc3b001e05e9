import { anExcel, errorCode, onSheet } from "../support/excel";

describe("conditional formats", () => {
  it("colour cells by value, text or formula", async () => {
    const { workbook } = anExcel();
    await onSheet("Sheet1", async (sheet, context) => {
      const range = sheet.getRange("B2:B20");
      const byValue = range.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
      byValue.cellValue.format.font.color = "#9C0006";
      byValue.cellValue.format.fill.color = "#FFC7CE";
      byValue.cellValue.format.numberFormat = '"low "0';
      byValue.cellValue.rule = { formula1: "=$F$1", operator: "LessThan" };
      const byText = range.conditionalFormats.add(Excel.ConditionalFormatType.containsText);
      byText.textComparison.format.font.bold = true;
      byText.textComparison.rule = { operator: "Contains", text: "Missed" };
      const byFormula = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
      byFormula.custom.rule.formula = '=$A2="open"';
      byFormula.custom.format.fill.color = "yellow";
      range.conditionalFormats.load("items/type,items/priority");
      await context.sync();
      expect(range.conditionalFormats.items.map(({ type, priority }) => [type, priority])).toEqual([["Custom", 0], ["ContainsText", 1], ["CellValue", 2]]);
      const value = range.conditionalFormats.getItemAt(2).cellValueOrNullObject.load("rule,format/numberFormat,format/fill/color");
      const text = range.conditionalFormats.getItemAt(2).textComparisonOrNullObject.load("rule");
      await context.sync();
      expect([value.rule, value.format.fill.color, value.format.numberFormat, text.isNullObject]).toEqual([{ formula1: "=$F$1", operator: "LessThan" }, "#FFC7CE", '"low "0', true]);
    });
    expect(workbook.sheets[0].conditionalFormats.map(({ rule }) => rule)).toEqual([
      { kind: "custom", formula: '$A2="open"', format: { fill: "#FFFF00" } },
      { kind: "containsText", operator: "Contains", text: "Missed", format: { bold: true } },
      { kind: "cellValue", operator: "LessThan", formula1: "$F$1", format: { fontColor: "#9C0006", fill: "#FFC7CE", numberFormat: '"low "0' } },
    ]);
  });

  it("need two formulas for between, and clear from part of their cells", async () => {
    const { workbook } = anExcel();
    const code = await errorCode(() =>
      onSheet("Sheet1", async (sheet, context) => {
        sheet.getRange("A1:A9").conditionalFormats.add("CellValue").cellValue.rule = { formula1: "1", operator: "Between" };
        await context.sync();
      }),
    );
    expect(code).toBe("InvalidArgument");
    await onSheet("Sheet1", async (sheet, context) => {
      sheet.getRange("A4:A6").conditionalFormats.clearAll();
      await context.sync();
    });
    expect(workbook.sheets[0].conditionalFormats[0].areas).toEqual([{ top: 0, left: 0, bottom: 2, right: 0 }, { top: 6, left: 0, bottom: 8, right: 0 }]);
  });
});

describe("data validation", () => {
  it("offers a list from a text or from cells", async () => {
    const { workbook } = anExcel();
    await onSheet("Sheet1", async (sheet, context) => {
      const fromText = sheet.getRange("B2:B9").dataValidation;
      fromText.rule = { list: { inCellDropDown: true, source: "stop,run" } };
      fromText.errorAlert = { message: "Choose stop or run.", showAlert: true, style: "Stop", title: "Holds" };
      sheet.getRange("C2").dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("F1:F3") } };
      const read = sheet.getRange("B3").dataValidation.load("type,rule,errorAlert");
      const none = sheet.getRange("D1").dataValidation.load("type");
      await context.sync();
      expect([read.type, read.rule.list?.source, read.errorAlert.message, none.type]).toEqual(["List", "stop,run", "Choose stop or run.", "None"]);
    });
    expect(workbook.sheets[0].validations[1].rule).toEqual({ list: { inCellDropDown: true, source: "=Sheet1!$F$1:$F$3" } });
  });

  it("refuses a list text over 255 characters and two rules at once", async () => {
    anExcel();
    const set = (rule: Excel.DataValidationRule) =>
      errorCode(() =>
        onSheet("Sheet1", async (sheet, context) => {
          sheet.getRange("A1").dataValidation.rule = rule;
          await context.sync();
        }),
      );
    expect(await set({ list: { inCellDropDown: true, source: "x".repeat(256) } })).toBe("InvalidArgument");
    expect(await set({ decimal: { formula1: 1, operator: "GreaterThan" }, custom: { formula: "=TRUE" } })).toBe("InvalidArgument");
  });
});
