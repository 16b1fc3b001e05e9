import { anExcel, onSheet } from "../support/excel";

describe("an add-in in the local Excel", () => {
  it("writes cells and reads them back with formulas and formats", async () => {
    anExcel();
    await onSheet("Sheet1", async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.values = [["Name", 1], ["=A1", "12%"]];
      range.load(["values", "formulas", "numberFormat", "address"]);
      await context.sync();
      expect(range.address).toBe("Sheet1!A1:B2");
      expect(range.values[0]).toEqual(["Name", 1]);
      expect(range.formulas[1]).toEqual(["=A1", 0.12]);
      expect(range.numberFormat[1]).toEqual(["General", "0%"]);
    });
  });

  it("makes a table over cells and finds it again by its new name", async () => {
    anExcel();
    await onSheet("Sheet1", async (sheet, context) => {
      sheet.getRange("A1:B2").values = [["Ticket", "Hours"], ["INC1", 4]];
      sheet.tables.add("A1:B2", true).name = "Tickets";
      await context.sync();
      const table = context.workbook.tables.getItem("Tickets");
      table.columns.load("items/name");
      const body = table.getDataBodyRange().load("values");
      await context.sync();
      expect(table.columns.items.map((column) => column.name)).toEqual(["Ticket", "Hours"]);
      expect(body.values).toEqual([["INC1", 4]]);
    });
  });

  it("tells how each cell looks in one answer, in the shape of the question, and of borders every edge", async () => {
    anExcel();
    await onSheet("Sheet1", async (sheet, context) => {
      const range = sheet.getRange("B2:C3");
      range.format.font.bold = true;
      sheet.getRange("C3").format.fill.color = "#FFEFC7";
      const line = sheet.getRange("B3").format.borders.getItem("EdgeBottom");
      line.style = "Continuous";
      line.color = "#D9D9D9";
      const asked = range.getCellProperties({ address: true, format: { font: { bold: true, size: true }, fill: { color: true }, borders: { style: true, color: true }, wrapText: true, rowHeight: false } as Excel.CellPropertiesFormatLoadOptions });
      await context.sync();
      expect(asked.value.map((row) => row.map(({ address }) => address))).toEqual([["Sheet1!B2", "Sheet1!C2"], ["Sheet1!B3", "Sheet1!C3"]]);
      const [[, plain], [ruled, filled]] = asked.value;
      expect(plain.format).toEqual({ font: { bold: true, size: 11 }, fill: { color: "#FFFFFF" }, borders: expect.anything(), wrapText: false });
      expect(ruled.format!.borders).toMatchObject({ top: { style: "None" }, bottom: { style: "Continuous", color: "#D9D9D9" }, left: { style: "None" }, right: { style: "None" }, horizontal: { style: "None" }, diagonalUp: { style: "None" } });
      expect(filled.format!.fill).toEqual({ color: "#FFEFC7" });
    });
  });

  it("refuses to tell of a cell what no cell has", async () => {
    anExcel();
    await onSheet("Sheet1", async (sheet, context) => {
      sheet.getRange("A1").getCellProperties({ format: { font: { weight: true } } } as Excel.CellPropertiesLoadOptions);
      await expect(context.sync()).rejects.toThrow("argument");
    });
  });
});
