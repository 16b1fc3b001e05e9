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
});
