import { anExcel, errorCode, onSheet } from "../support/excel";

/** Enters texts down column A and gives [value, number format] of each. */
async function entered(texts: unknown[]): Promise<[unknown, unknown][]> {
  anExcel();
  return onSheet("Sheet1", async (sheet, context) => {
    const range = sheet.getRangeByIndexes(0, 0, texts.length, 1);
    range.values = texts.map((text) => [text]);
    range.load(["values", "numberFormat"]);
    await context.sync();
    return texts.map((_text, row) => [range.values[row][0], range.numberFormat[row][0]]);
  });
}

describe("a text written into a General cell is read as if it were typed", () => {
  it.each([
    ["12", 12, "General"],
    ["-1.5", -1.5, "General"],
    ["00123", 123, "General"],
    [" 7 ", 7, "General"],
    ["1,234", 1234, "#,##0"],
    ["1,234.5", 1234.5, "#,##0.00"],
    ["1,23", "1,23", "General"],
    ["12%", 0.12, "0%"],
    ["94.5%", 0.945, "0.00%"],
    ["(5)", -5, "General"],
    ["$1,000", 1000, "$#,##0"],
    ["1E5", 100000, "0.00E+00"],
    ["12345678901234567890", 12345678901234600000, "General"],
    ["1 1/2", 1.5, "# ?/?"],
    ["TRUE", true, "General"],
    ["false", false, "General"],
    ["#N/A", "#N/A", "General"],
    ["1/2/2024", 45293, "m/d/yyyy"],
    ["2024-01-02", 45293, "m/d/yyyy"],
    ["2024-01-02 06:00", 45293.25, "m/d/yyyy h:mm"],
    ["1/2/24 6:00 PM", 45293.75, "m/d/yyyy h:mm"],
    ["1/2/2024 18:30:30", 45293.77118055556, "m/d/yyyy h:mm"],
    ["2-Jan-2024", 45293, "d-mmm-yy"],
    ["Jan 2, 2024", 45293, "d-mmm-yy"],
    ["Jan 2024", 45292, "mmm-yy"],
    ["1/2", 46024, "d-mmm"],
    ["3/2024", 45352, "mmm-yy"],
    ["2/29/1900", 60, "m/d/yyyy"],
    ["10:30", 0.4375, "h:mm"],
    ["36:00", 1.5, "[h]:mm:ss"],
    ["4:15 PM", 0.6770833333333334, "h:mm AM/PM"],
    ["31/12/2024", "31/12/2024", "General"],
    ["2/30/2024", "2/30/2024", "General"],
    ["2024-01-02T06:00:00Z", "2024-01-02T06:00:00Z", "General"],
    ["INC0012", "INC0012", "General"],
    ["1.2.3", "1.2.3", "General"],
    ["MAR1", 46082, "d-mmm"],
    ["Market 5", "Market 5", "General"],
    ["'12", "12", "General"],
    ["'=A1", "=A1", "General"],
    ["=", "=", "General"],
  ])("%j becomes %p", async (text, value, format) => {
    expect(await entered([text])).toEqual([[value, format]]);
  });

  it("stays text where the cell's format is text", async () => {
    anExcel();
    await onSheet("Sheet1", async (sheet, context) => {
      const range = sheet.getRange("A1:A3");
      range.numberFormat = [["@"], ["@"], ["@"]];
      range.values = [["0012"], ["1/2/2024"], ["=A1"]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["0012"], ["1/2/2024"], ["=A1"]]);
    });
  });

  it("keeps a number format that the cell already has", async () => {
    anExcel();
    await onSheet("Sheet1", async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.numberFormat = [["yyyy-mm-dd"]];
      range.values = [["1/2/2024"]];
      range.load(["text", "numberFormat"]);
      await context.sync();
      expect([range.text, range.numberFormat]).toEqual([[["2024-01-02"]], [["yyyy-mm-dd"]]]);
    });
  });

  it("counts days from 1904 where the workbook does", async () => {
    const { workbook } = anExcel();
    workbook.date1904 = true;
    await onSheet("Sheet1", async (sheet, context) => {
      sheet.getRange("A1").values = [["1/2/2024"]];
      await context.sync();
    });
    expect(workbook.sheets[0].value(0, 0)).toBe(43831);
  });
});

describe("values of a range", () => {
  it("null leaves a cell and an empty text clears it", async () => {
    const { workbook } = anExcel();
    await onSheet("Sheet1", async (sheet, context) => {
      sheet.getRange("A1:B1").values = [["a", "b"]];
      sheet.getRange("A1:B1").values = [[null, ""]];
      await context.sync();
    });
    expect([workbook.sheets[0].value(0, 0), workbook.sheets[0].value(0, 1)]).toEqual(["a", undefined]);
  });

  it("one value fills the whole range", async () => {
    const { workbook } = anExcel();
    await onSheet("Sheet1", async (sheet, context) => {
      (sheet.getRange("A1:B2") as unknown as { values: unknown }).values = "x";
      await context.sync();
    });
    expect(workbook.sheets[0].rows.map((row) => row?.values)).toEqual([["x", "x"], ["x", "x"]]);
  });

  it.each([
    ["too few rows", [[1]]],
    ["a row that is too short", [[1], [1, 2]]],
    ["an unclosed bracket", [["=SUM(A1"], [1]]],
    ["a text over 32,767 characters", [["x".repeat(32_768)], [1]]],
  ])("refuses %s", async (_what, values) => {
    anExcel();
    const code = await errorCode(() =>
      onSheet("Sheet1", async (sheet, context) => {
        sheet.getRange("A1:A2").values = values;
        await context.sync();
      }),
    );
    expect(code).toBe("InvalidArgument");
  });

  it("splits writes above 1,500 cells and still refuses the wrong size", async () => {
    anExcel();
    const write = (rows: number) =>
      errorCode(() =>
        onSheet("Sheet1", async (sheet, context) => {
          sheet.getRange("A1:B2000").values = Array.from({ length: rows }, (_, row) => [row, row * 2]);
          await context.sync();
        }),
      );
    expect(await write(2000)).toBe("no error");
    expect(await write(1999)).toBe("InvalidArgument");
  });

  it("whole columns read as null and cannot be written", async () => {
    anExcel();
    await onSheet("Sheet1", async (sheet, context) => {
      const columns = sheet.getRange("A:B").load(["values", "address", "isEntireColumn"]);
      await context.sync();
      expect([columns.values, columns.address, columns.isEntireColumn]).toEqual([null, "Sheet1!A:B", true]);
    });
    const code = await errorCode(() =>
      onSheet("Sheet1", async (sheet, context) => {
        (sheet.getRange("A:A") as unknown as { values: unknown }).values = 1;
        await context.sync();
      }),
    );
    expect(code).toBe("InvalidArgument");
  });
});
