import { anExcel, errorCode, onSheet } from "../support/excel";

const addresses = (work: (sheet: Excel.Worksheet) => Excel.Range[]) =>
  onSheet("Sheet1", async (sheet, context) => {
    const ranges = work(sheet);
    for (const range of ranges) range.load("address");
    await context.sync();
    return ranges.map((range) => range.address.replace("Sheet1!", ""));
  });

const code = (work: (sheet: Excel.Worksheet) => unknown) =>
  errorCode(() =>
    onSheet("Sheet1", async (sheet, context) => {
      work(sheet);
      await context.sync();
    }),
  );

describe("from one range to another", () => {
  it("counts rows and columns from the range's first cell", async () => {
    anExcel();
    const found = await addresses((sheet) => {
      const range = sheet.getRange("B2:D5");
      return [range.getCell(1, 1), range.getRow(0), range.getColumn(2), range.getLastRow(), range.getLastColumn(), range.getLastCell(), range.getOffsetRange(1, -1), range.getResizedRange(1, 0), range.getAbsoluteResizedRange(1, 2), range.getRowsBelow(2), range.getRowsAbove(1), range.getColumnsAfter(1), range.getEntireColumn(), range.getEntireRow(), range.getBoundingRect("F1"), range.getIntersection("A1:B3")];
    });
    expect(found).toEqual(["C3", "B2:D2", "D2:D5", "B5:D5", "D2:D5", "D5", "A3:C6", "B2:D6", "B2:C2", "B6:D7", "B1:D1", "E2:E5", "B:D", "2:5", "B1:F5", "B2:B3"]);
  });

  it("finds the used cells", async () => {
    const { workbook } = anExcel();
    workbook.sheets[0].setValue(2, 1, "x");
    workbook.sheets[0].setValue(5, 3, "y");
    workbook.sheets[0].setStyle(9, 9, workbook.styles.changed(0, { bold: true }));
    expect(await addresses((sheet) => [sheet.getUsedRange(true), sheet.getUsedRange(), sheet.getRange("A:B").getUsedRange(true), sheet.getRange("B3").getRangeEdge("Down")])).toEqual(["B3:D6", "B3:J10", "B3", "B1048576"]);
    await onSheet("Sheet1", async (sheet, context) => {
      const none = sheet.getRange("F:G").getUsedRangeOrNullObject(true);
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  it("refuses to leave the sheet and addresses that are none", async () => {
    anExcel();
    expect(await code((sheet) => sheet.getRange("A1").getOffsetRange(-1, 0))).toBe("InvalidArgument");
    expect(await code((sheet) => sheet.getRange("No Such Range"))).toBe("InvalidArgument");
    expect(await code((sheet) => sheet.getRange("A1").getIntersection("C3"))).toBe("ItemNotFound");
  });

  it("quotes sheet names that need it", async () => {
    const { workbook } = anExcel();
    workbook.sheets[0].name = "Q1 'all'";
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Q1 'all'").getRange("A1").load("address");
      await context.sync();
      expect(range.address).toBe("'Q1 ''all'''!A1");
    });
  });
});

describe("cells that are inserted and deleted", () => {
  it("take formulas, names and kept ranges along", async () => {
    const { workbook } = anExcel();
    await onSheet("Sheet1", async (sheet, context) => {
      sheet.getRange("A1:A4").values = [[1], [2], [3], ["=SUM(A1:A3)+$A$2+Sheet1!A3"]];
      context.workbook.names.add("Third", sheet.getRange("A3"));
      const kept = sheet.getRange("A3");
      await context.sync();
      sheet.getRange("2:2").insert("Down");
      kept.load("address,values");
      await context.sync();
      expect([kept.address, kept.values]).toEqual(["Sheet1!A4", [[3]]]);
      expect(workbook.sheets[0].formula(4, 0)?.text).toBe("SUM(A1:A4)+$A$3+Sheet1!A4");
      expect(workbook.names[0].formula).toBe("Sheet1!$A$4");
      sheet.getRange("A4").delete("Up");
      await context.sync();
      expect(workbook.sheets[0].formula(3, 0)?.text).toBe("SUM(A1:A3)+$A$3+Sheet1!#REF!");
      kept.load("address");
      expect(await errorCode(() => context.sync())).toBe("InvalidReference");
    });
  });

  it("move only their own columns", async () => {
    const { workbook } = anExcel();
    await onSheet("Sheet1", async (sheet, context) => {
      sheet.getRange("A1:C2").values = [[1, 2, 3], [4, 5, 6]];
      sheet.getRange("B1").insert("Down");
      sheet.getRange("A2").delete("Left");
      await context.sync();
    });
    const at = (row: number) => [0, 1, 2].map((column) => workbook.sheets[0].value(row, column));
    expect([at(0), at(1), at(2)]).toEqual([[1, undefined, 3], [2, 6, undefined], [undefined, 5, undefined]]);
  });
});

describe("copyFrom", () => {
  it("moves relative references and leaves absolute ones", async () => {
    const { workbook } = anExcel();
    await onSheet("Sheet1", async (sheet, context) => {
      sheet.getRange("A1:B1").values = [[2, "=A1*$A$1"]];
      sheet.getRange("B2:B3").copyFrom("B1");
      await context.sync();
    });
    expect([1, 2].map((row) => workbook.sheets[0].formula(row, 1)?.text)).toEqual(["A2*$A$1", "A3*$A$1"]);
  });

  it("turns formulas into their values in place", async () => {
    const { workbook } = anExcel();
    workbook.sheets[0].setFormula(0, 0, { text: "1+1", kind: "normal" }, 2);
    await onSheet("Sheet1", async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.copyFrom(range, Excel.RangeCopyType.values);
      await context.sync();
    });
    expect([workbook.sheets[0].formula(0, 0), workbook.sheets[0].value(0, 0)]).toEqual([undefined, 2]);
  });

  it("copies formats alone, and transposes", async () => {
    const { workbook } = anExcel();
    await onSheet("Sheet1", async (sheet, context) => {
      sheet.getRange("A1:B1").values = [[1, 2]];
      sheet.getRange("A1:B1").format.fill.color = "#FF0000";
      sheet.getRange("D1").copyFrom("A1:B1", "All", false, true);
      sheet.getRange("F1").copyFrom("A1", "Formats");
      await context.sync();
    });
    const [sheet] = workbook.sheets;
    expect([sheet.value(0, 3), sheet.value(1, 3), sheet.value(0, 5)]).toEqual([1, 2, undefined]);
    expect(workbook.styles.get(sheet.style(0, 5)).fill).toBe("#FF0000");
  });
});

describe("formulas", () => {
  it("read and write in R1C1 style", async () => {
    const { workbook } = anExcel();
    await onSheet("Sheet1", async (sheet, context) => {
      const range = sheet.getRange("B2:B3");
      range.formulas = [["=A1+$C$3"], ["=SUM(A:A)"]];
      range.load("formulasR1C1");
      sheet.getRange("D4").formulasR1C1 = [["=R[-1]C+R1C1+SUM(R[-2]C:R[-1]C)"]];
      await context.sync();
      expect(range.formulasR1C1).toEqual([["=R[-1]C[-1]+R3C3"], ["=SUM(C[-1])"]]);
    });
    expect(workbook.sheets[0].formula(3, 3)?.text).toBe("D3+$A$1+SUM(D2:D3)");
  });

  it("that may fill several cells are dynamic, others are not", async () => {
    const { workbook } = anExcel();
    await onSheet("Sheet1", async (sheet, context) => {
      sheet.getRange("A1:C1").formulas = [["=B1*2", "=SEQUENCE(3)", "=D1:D3*2"]];
      await context.sync();
    });
    expect([0, 1, 2].map((column) => workbook.sheets[0].formula(0, column)?.kind)).toEqual(["normal", "dynamic", "dynamic"]);
  });

  it("that filled cells take them along when they are overwritten", async () => {
    const { workbook } = anExcel();
    const [sheet] = workbook.sheets;
    sheet.setFormula(0, 0, { text: "SEQUENCE(3)", kind: "dynamic", ref: { top: 0, left: 0, bottom: 2, right: 0 } }, 1);
    sheet.setValue(1, 0, 2);
    sheet.setValue(2, 0, 3);
    await onSheet("Sheet1", async (worksheet, context) => {
      const spill = worksheet.getRange("A1").getSpillingToRangeOrNullObject().load("address");
      const parent = worksheet.getRange("A3").getSpillParentOrNullObject().load("address");
      await context.sync();
      expect([spill.address, parent.address]).toEqual(["Sheet1!A1:A3", "Sheet1!A1"]);
      worksheet.getRange("A1").values = [["x"]];
      await context.sync();
    });
    expect([0, 1, 2].map((row) => sheet.value(row, 0))).toEqual(["x", undefined, undefined]);
  });
});

describe("formats", () => {
  it("apply a built-in style in colours of the theme, which leaves alone what it does not name", async () => {
    const { workbook } = anExcel();
    await onSheet("Sheet1", async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      range.format.fill.color = "#ffeecc";
      range.format.borders.getItem("EdgeTop").style = "Continuous";
      range.style = "Heading4";
      sheet.getRange("A2").style = "Accent1_20";
      sheet.getRange("A3").style = "Heading3";
      const styles = ["A2", "A3", "C3", "A2:A3"].map((address) => sheet.getRange(address).load("style"));
      await context.sync();
      expect(styles.map(({ style }) => style)).toEqual(["Accent1_20", "Heading3", "Normal", null]);
      sheet.getRange("A1").style = "Sparkling";
      expect(await errorCode(() => context.sync())).toBe("InvalidArgument");
    });
    const [sheet] = workbook.sheets;
    const [heading, tile, ruled] = [0, 1, 2].map((row) => workbook.styles.get(sheet.style(row, 0)));
    expect([heading.bold, heading.color, heading.fill, heading.borders.top?.style]).toEqual([true, "theme:3", "#FFEECC", "thin"]);
    expect([tile.fill, tile.color]).toEqual(["theme:4:0.8", "theme:1"]);
    expect(ruled.borders.bottom).toEqual({ style: "medium", color: "theme:4:0.4" });
  });

  it("apply to cells and read null where they differ", async () => {
    anExcel();
    await onSheet("Sheet1", async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.format.set({ font: { bold: true, color: "red", size: 14 }, fill: { color: "#ffeecc" }, horizontalAlignment: "Center", wrapText: true, indentLevel: 1 });
      range.format.borders.getItem("EdgeBottom").style = "Continuous";
      range.format.borders.getItem("EdgeBottom").color = "#00FF00";
      range.format.columnWidth = 96;
      range.format.rowHeight = 30;
      sheet.getRange("B2").format.font.bold = false;
      range.load("format/font/bold,format/font/color,format/font/size,format/fill/color,format/columnWidth,format/rowHeight,format/horizontalAlignment,format/wrapText,format/indentLevel");
      const border = sheet.getRange("A2:B2").format.borders.getItem("EdgeBottom").load("style,color,weight");
      const plain = sheet.getRange("C3").load("format/fill/color,format/columnWidth,format/font/name");
      await context.sync();
      expect(range.format.toJSON()).toMatchObject({ font: { bold: null, color: "#FF0000", size: 14 }, fill: { color: "#FFEECC" }, columnWidth: 96, rowHeight: 30, horizontalAlignment: "Center", wrapText: true, indentLevel: 1 });
      expect(border.toJSON()).toMatchObject({ style: "Continuous", color: "#00FF00", weight: "Thin" });
      expect(plain.format.toJSON()).toMatchObject({ fill: { color: "#FFFFFF" }, columnWidth: 48, font: { name: "Calibri" } });
    });
  });

  it("of whole columns hold for cells that are written later", async () => {
    anExcel();
    await onSheet("Sheet1", async (sheet, context) => {
      sheet.getRange("B:B").numberFormat = [["0.0%"]] as unknown as string[][];
      await context.sync().catch(() => undefined);
      (sheet.getRange("B:B") as unknown as { numberFormat: unknown }).numberFormat = "0.0%";
      sheet.getRange("B5").values = [[0.5]];
      const cell = sheet.getRange("B5").load("text");
      await context.sync();
      expect(cell.text).toEqual([["50.0%"]]);
    });
  });

  it("clear apart from contents", async () => {
    const { workbook } = anExcel();
    await onSheet("Sheet1", async (sheet, context) => {
      const range = sheet.getRange("A1:A2");
      range.values = [[1], [2]];
      range.format.font.bold = true;
      sheet.getRange("A1").clear("Formats");
      sheet.getRange("A2").clear(Excel.ClearApplyTo.contents);
      await context.sync();
    });
    const [sheet] = workbook.sheets;
    expect([sheet.value(0, 0), workbook.styles.get(sheet.style(0, 0)).bold]).toEqual([1, false]);
    expect([sheet.value(1, 0), workbook.styles.get(sheet.style(1, 0)).bold]).toEqual([undefined, true]);
  });
});

describe("searching", () => {
  it("finds a text in cells, whole or in part", async () => {
    const { workbook } = anExcel();
    workbook.sheets[0].setValue(0, 0, "Totals");
    workbook.sheets[0].setValue(1, 0, "total");
    expect(await addresses((sheet) => [sheet.getRange("A1:A9").find("total", {}), sheet.getRange("A1:A9").find("total", { completeMatch: true })])).toEqual(["A1", "A2"]);
    expect(await code((sheet) => sheet.getRange("A1:A9").find("nothing", {}))).toBe("ItemNotFound");
  });
});

describe("the region around a cell", () => {
  it("ends at empty rows and columns", async () => {
    const { workbook } = anExcel();
    for (const [row, column] of [[1, 1], [2, 2], [3, 1], [6, 1]]) workbook.sheets[0].setValue(row, column, 1);
    expect(await addresses((sheet) => [sheet.getRange("B3").getSurroundingRegion(), sheet.getRange("B2").getExtendedRange("Down")])).toEqual(["B2:C4", "B2:B4"]);
  });
});
