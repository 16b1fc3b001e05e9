import { anExcel, errorCode, onSheet } from "../support/excel";

async function withTickets(rows: unknown[][] = [["INC1", 4], ["INC2", 8]]) {
  const excel = anExcel();
  await onSheet("Sheet1", async (sheet, context) => {
    const values = [["Ticket", "Hours"], ...rows];
    sheet.getRangeByIndexes(0, 0, values.length, 2).values = values;
    sheet.tables.add(`A1:B${values.length}`, true).name = "Tickets";
    await context.sync();
  });
  return excel;
}

const code = (work: (sheet: Excel.Worksheet) => unknown) =>
  errorCode(() =>
    onSheet("Sheet1", async (sheet, context) => {
      work(sheet);
      await context.sync();
    }),
  );

describe("a table", () => {
  it("gets a free name and unique column names", async () => {
    anExcel();
    await onSheet("Sheet1", async (sheet, context) => {
      sheet.getRange("A1:D2").values = [["Name", "", "Name", 2024], [1, 2, 3, 4]];
      const table = sheet.tables.add(sheet.getRange("A1:D2"), true).load(["name", "style"]);
      table.columns.load("items/name");
      const header = table.getHeaderRowRange().load("values");
      await context.sync();
      expect(table.name).toBe("Table1");
      expect(table.columns.items.map((column) => column.name)).toEqual(["Name", "Column2", "Name2", "2024"]);
      expect(header.values).toEqual([["Name", "Column2", "Name2", "2024"]]);
    });
  });

  it("cuts an export's whole sentences in its header row to the 255 characters that Excel takes, and keeps them apart", async () => {
    anExcel();
    await onSheet("Sheet1", async (sheet, context) => {
      const question = "How satisfied were you? ".repeat(20);
      sheet.getRange("A1:B2").values = [[question, question], [1, 2]];
      const header = sheet.tables.add("A1:B2", true).getHeaderRowRange().load("values");
      await context.sync();
      expect(header.values).toEqual([[question.slice(0, 255), `${question.slice(0, 254)}2`]]);
    });
  });

  it("without headers pushes the data down for a header row", async () => {
    const { workbook } = anExcel();
    await onSheet("Sheet1", async (sheet, context) => {
      sheet.getRange("A1:B2").values = [[1, 2], [3, 4]];
      sheet.getRange("A3").values = [["below"]];
      const body = sheet.tables.add("A1:B2", false).getDataBodyRange().load(["address", "values"]);
      await context.sync();
      expect([body.address, body.values]).toEqual(["Sheet1!A2:B3", [[1, 2], [3, 4]]]);
    });
    expect(workbook.sheets[0].value(3, 0)).toBe("below");
  });

  it.each(["", "My Table", "A1", "R1C1", "1st", "R", "a-b", "x".repeat(256)])("refuses the name %j", async (name) => {
    await withTickets();
    expect(await code((sheet) => void (sheet.tables.getItem("Tickets").name = name))).toBe("InvalidArgument");
  });

  it("refuses a name that another table or a defined name has, in any case", async () => {
    await withTickets();
    expect(await code((sheet) => sheet.names.add("local", sheet.getRange("F1")))).toBe("no error");
    expect(await code((sheet) => void (sheet.tables.add("D1:E2", true).name = "TICKETS"))).toBe("ItemAlreadyExists");
  });

  it("refuses to overlap another table", async () => {
    await withTickets();
    expect(await code((sheet) => sheet.tables.add("B2:D4", true))).toBe("InvalidArgument");
  });

  it("does not grow when cells below it are written, only by resize", async () => {
    const { workbook } = await withTickets();
    await onSheet("Sheet1", async (sheet, context) => {
      sheet.getRange("A4:B4").values = [["INC3", 2]];
      const table = sheet.tables.getItem("Tickets");
      const before = table.getRange().load("address");
      await context.sync();
      expect(before.address).toBe("Sheet1!A1:B3");
      table.resize("A1:C4");
      table.columns.load("items/name");
      await context.sync();
      expect(table.columns.items.map((column) => column.name)).toEqual(["Ticket", "Hours", "Column3"]);
    });
    expect(workbook.sheets[0].tables[0].area).toEqual({ top: 0, left: 0, bottom: 3, right: 2 });
  });

  it.each([
    ["moves its header", "A2:B5"],
    ["leaves no data row", "A1:B1"],
    ["lies elsewhere", "D1:E4"],
  ])("refuses a resize that %s", async (_what, address) => {
    await withTickets();
    expect(await code((sheet) => sheet.tables.getItem("Tickets").resize(address))).toBe("InvalidArgument");
  });

  it("takes a written header cell as its column's name", async () => {
    await withTickets();
    await onSheet("Sheet1", async (sheet, context) => {
      sheet.getRange("B1").values = [["Service hours"]];
      const column = sheet.tables.getItem("Tickets").columns.getItem("Service hours").load(["id", "index"]);
      await context.sync();
      expect(column.index).toBe(1);
    });
  });

  it("makes room for added rows and moves what stands below, with the formulas that point there", async () => {
    const { workbook } = await withTickets();
    await onSheet("Sheet1", async (sheet, context) => {
      sheet.getRange("A6").values = [["note"]];
      sheet.getRange("D1").formulas = [["=A6&B3"]];
      const table = sheet.tables.getItem("Tickets");
      table.rows.add(undefined, [["INC3", 1], ["INC4", 2]]);
      table.rows.add(0, [["INC0", 0]]);
      const body = table.getDataBodyRange().load("values");
      table.rows.load("count");
      await context.sync();
      expect(body.values.map(([id]) => id)).toEqual(["INC0", "INC1", "INC2", "INC3", "INC4"]);
      expect(table.rows.count).toBe(5);
    });
    expect(workbook.sheets[0].value(8, 0)).toBe("note");
    expect(workbook.sheets[0].formula(0, 3)?.text).toBe("A9&B4");
  });

  it("does not tear another table that stands partly below", async () => {
    await withTickets();
    expect(await code((sheet) => sheet.tables.add("B6:C8", true))).toBe("no error");
    expect(await code((sheet) => sheet.tables.getItem("Tickets").rows.add(undefined, [["INC3", 1]]))).toBe("InsertDeleteConflict");
  });

  it("adds and deletes columns", async () => {
    await withTickets();
    await onSheet("Sheet1", async (sheet, context) => {
      const { columns } = sheet.tables.getItem("Tickets");
      columns.add(1, [["Team"], ["East"], ["West"]]);
      columns.add(undefined, undefined, "Note");
      columns.getItem("Ticket").delete();
      columns.load("items/name,items/values");
      await context.sync();
      expect(columns.items.map((column) => [column.name, column.values.length])).toEqual([["Team", 3], ["Hours", 3], ["Note", 3]]);
    });
  });

  it("shows and hides its totals row", async () => {
    const { workbook } = await withTickets();
    await onSheet("Sheet1", async (sheet, context) => {
      const table = sheet.tables.getItem("Tickets");
      table.showTotals = true;
      const totals = table.getTotalRowRange().load("values");
      await context.sync();
      expect(totals.values).toEqual([["Total", ""]]);
      table.showTotals = false;
      await context.sync();
    });
    expect(workbook.sheets[0].tables[0].area.bottom).toBe(2);
  });

  it("sorts its rows", async () => {
    const { workbook } = await withTickets([["b", 2], ["a", 3], ["C", 1], ["", ""]]);
    await onSheet("Sheet1", async (sheet, context) => {
      sheet.tables.getItem("Tickets").sort.apply([{ key: 0, ascending: false }]);
      await context.sync();
    });
    expect([1, 2, 3, 4].map((row) => workbook.sheets[0].value(row, 0))).toEqual(["C", "b", "a", undefined]);
  });

  it("gives away no part of a row under a filter, as Excel says FilteredRangeConflict", async () => {
    await withTickets();
    await onSheet("Sheet1", async (sheet) => sheet.tables.getItem("Tickets").columns.getItem("Hours").filter.applyCustomFilter(">4"));
    expect(await code((sheet) => sheet.getRange("A2:B2").delete("Up"))).toBe("FilteredRangeConflict");
    expect(await code((sheet) => sheet.getRange("2:2").delete("Up"))).toBe("no error");
    await onSheet("Sheet1", async (sheet) => sheet.tables.getItem("Tickets").clearFilters());
    expect(await code((sheet) => sheet.getRange("A2:B2").insert("Down"))).toBe("no error");
  });

  it("hides the rows that its filters leave out, and shows them again", async () => {
    const { workbook } = await withTickets([["INC1", 4], ["INC2", 8], ["REQ1", 9]]);
    const hidden = () => [1, 2, 3].filter((row) => workbook.sheets[0].rows[row]?.hidden);
    await onSheet("Sheet1", async (sheet, context) => {
      const table = sheet.tables.getItem("Tickets");
      table.columns.getItem("Hours").filter.applyCustomFilter(">4");
      table.columns.getItem("Ticket").filter.apply({ filterOn: Excel.FilterOn.custom, criterion1: "=INC*" });
      table.autoFilter.load("isDataFiltered");
      await context.sync();
      expect([hidden(), table.autoFilter.isDataFiltered]).toEqual([[1, 3], true]);
      table.columns.getItem("Ticket").filter.applyValuesFilter(["req1"]);
      await context.sync();
      expect(hidden()).toEqual([1, 2]);
      table.clearFilters();
      await context.sync();
      expect(hidden()).toEqual([]);
    });
  });

  it("is gone after delete, with its cells; convertToRange leaves the cells", async () => {
    const { workbook } = await withTickets();
    await onSheet("Sheet1", async (sheet, context) => {
      sheet.tables.getItem("Tickets").convertToRange();
      sheet.tables.add("A1:B3", true).name = "Again";
      sheet.tables.getItem("Again").delete();
      await context.sync();
      const missing = sheet.tables.getItemOrNullObject("Again");
      await context.sync();
      expect(missing.isNullObject).toBe(true);
    });
    expect(workbook.sheets[0].usedArea(true)).toBeUndefined();
  });

  it("cannot be used after its deletion", async () => {
    await withTickets();
    expect(
      await code((sheet) => {
        const table = sheet.tables.getItem("Tickets");
        table.delete();
        table.load("name");
      }),
    ).toBe("ItemNotFound");
  });
});

describe("rows that a person types or pastes directly below a table", () => {
  const endOf = ({ workbook }: ReturnType<typeof anExcel>) => workbook.sheets[0].tables[0].area.bottom;
  const enter = (excel: Awaited<ReturnType<typeof withTickets>>, row: number, values: readonly (readonly unknown[])[]) => excel.host.enter(excel.workbook.sheets[0], row, 0, values);

  it("become rows of the table, but for blank ones at their end", async () => {
    const excel = await withTickets();
    await enter(excel, 3, [["INC3", 1], ["INC4", 2], ["", ""]]);
    expect(endOf(excel)).toBe(4);
  });

  it("look like its last row: dates are dates", async () => {
    const excel = await withTickets();
    await onSheet("Sheet1", async (sheet, context) => {
      sheet.getRange("B3").numberFormat = [["yyyy-mm-dd"]];
      await context.sync();
    });
    await enter(excel, 3, [["INC3", 45717]]);
    await onSheet("Sheet1", async (sheet, context) => {
      const cell = sheet.getRange("B4").load("text");
      await context.sync();
      expect(cell.text).toEqual([["2025-03-01"]]);
    });
  });

  it.each([
    ["with an empty row between", 4, (sheet: Excel.Worksheet) => sheet.load("name")],
    ["below a row of totals", 4, (sheet: Excel.Worksheet) => void (sheet.tables.getItem("Tickets").showTotals = true)],
    ["over a cell that is filled", 3, (sheet: Excel.Worksheet) => void (sheet.getRange("B4").values = [["Source: help desk"]])],
  ])("stay outside %s", async (_, row, prepare) => {
    const excel = await withTickets();
    await onSheet("Sheet1", async (sheet, context) => {
      prepare(sheet);
      await context.sync();
    });
    const before = endOf(excel);
    await enter(excel, row, [["INC3", 1]]);
    expect(endOf(excel)).toBe(before);
  });
});

describe("formulas written into a column of a table", () => {
  async function written(before: unknown[], formulas: string[]) {
    await withTickets(before.map((value, row) => [`INC${row}`, value]));
    return onSheet("Sheet1", async (sheet, context) => {
      const cells = sheet.getRange(`B2:B${formulas.length + 1}`);
      cells.formulas = formulas.map((formula) => [formula]);
      const column = sheet.tables.getItem("Tickets").columns.getItem("Hours").getDataBodyRange().load("formulas");
      await context.sync();
      return (column.formulas as unknown[][]).flat();
    });
  }

  it("make it a calculated one, the last of them in every row, where it held none but formulas and blanks", async () => {
    expect(await written(["", "", ""], ["=1+1", "=1+2"])).toEqual(["=1+2", "=1+2", "=1+2"]);
    expect(await written(["=A1", "=2"], ["=A2", ""])).toEqual(["=A2", "=A3"]);
  });

  it("stay as they are where data stood in it, or was written with them", async () => {
    expect(await written([4, ""], ["=1+1", "=1+2"])).toEqual(["=1+1", "=1+2"]);
    expect(await written(["", ""], ["=1+1", "open"])).toEqual(["=1+1", "open"]);
  });
});
