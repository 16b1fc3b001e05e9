import { anExcel, errorCode, onSheet } from "../support/excel";

const code = (work: (context: Excel.RequestContext) => unknown) =>
  errorCode(() =>
    Excel.run(async (context) => {
      work(context);
      await context.sync();
    }),
  );

describe("worksheets", () => {
  it.each(["", "x".repeat(32), "a/b", "a:b", "[x]", "why?", "'quoted", "quoted'", "History"])("refuse the name %j", async (name) => {
    anExcel();
    expect(await code(({ workbook }) => workbook.worksheets.add(name))).toBe("InvalidArgument");
  });

  it("refuse a name that exists in any case", async () => {
    anExcel();
    expect(await code(({ workbook }) => workbook.worksheets.add("SHEET1"))).toBe("ItemAlreadyExists");
  });

  it("are added, renamed, moved, hidden and deleted", async () => {
    const { workbook: model } = anExcel();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add("Report");
      added.position = 0;
      added.tabColor = "#00AA00";
      added.showGridlines = false;
      added.activate();
      worksheets.add().visibility = "Hidden";
      await context.sync();
      added.name = "Report 2";
      worksheets.getItem("Sheet1").delete();
      worksheets.load("items/name,items/visibility,items/position");
      const active = worksheets.getActiveWorksheet().load("name");
      const count = worksheets.getCount(true);
      await context.sync();
      expect(worksheets.items.map((sheet) => [sheet.name, sheet.visibility, sheet.position])).toEqual([["Report 2", "Visible", 0], ["Sheet3", "Hidden", 1]]);
      expect([active.name, count.value]).toEqual(["Report 2", 1]);
    });
    expect(model.sheets[0]).toMatchObject({ tabColor: "#00AA00", showGridlines: false });
  });

  it("come to the front before a chart sheet, which is none of them, the first as well", async () => {
    const { workbook: model } = anExcel();
    model.activeSheetId = model.newId();
    await onSheet("Sheet1", async (sheet) => sheet.activate());
    expect(model.activeSheetId).toBe(model.sheets[0].id);
  });

  it("stand in for a chart sheet that is in front, but none that is hidden", async () => {
    const { workbook: model } = anExcel();
    model.addSheet("Figures");
    model.sheets[0].visibility = "Hidden";
    model.activeSheetId = model.newId();
    await onSheet("Sheet1", async (_, context) => {
      const active = context.workbook.worksheets.getActiveWorksheet().load({ name: true });
      await context.sync();
      expect(active.name).toBe("Figures");
    });
  });

  it("keep one visible sheet", async () => {
    anExcel();
    expect(await code(({ workbook }) => workbook.worksheets.getItem("Sheet1").delete())).toBe("InvalidOperation");
    expect(await code(({ workbook }) => void (workbook.worksheets.getItem("Sheet1").visibility = "Hidden"))).toBe("InvalidOperation");
  });

  it("give pages of a collection", async () => {
    const { workbook } = anExcel();
    for (const name of ["B", "C", "D"]) workbook.addSheet(name);
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ select: "name", top: 2, skip: 1 });
      await context.sync();
      expect(worksheets.items.map((sheet) => sheet.name)).toEqual(["B", "C"]);
    });
  });

  it("freeze panes and keep custom properties and page layout", async () => {
    const { workbook } = anExcel();
    await onSheet("Sheet1", async (sheet, context) => {
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
      sheet.customProperties.add("mark", "1");
      sheet.customProperties.add("MARK", "2");
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.leftMargin = 36;
      sheet.pageLayout.setPrintTitleRows("$1:$2");
      sheet.pageLayout.setPrintArea("A1:H40");
      sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P of &N";
      const property = sheet.customProperties.getItem("Mark").load("value");
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      expect([property.value, frozen.address]).toEqual(["2", "Sheet1!A1:B3"]);
    });
    expect(workbook.sheets[0]).toMatchObject({ frozen: { rows: 3, columns: 2 }, page: { orientation: "landscape", fitToWidth: 1, fitToHeight: 0, printTitleRows: "1:2", margins: { left: 36 }, footer: { center: "&P of &N" } } });
  });
});

describe("a protected sheet", () => {
  it("refuses writes to locked cells, formats and structure, and allows unlocked cells", async () => {
    anExcel();
    await onSheet("Sheet1", async (sheet, context) => {
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true }, "secret");
      await context.sync();
    });
    const on = (work: (sheet: Excel.Worksheet) => unknown) => code(({ workbook }) => work(workbook.worksheets.getItem("Sheet1")));
    expect(await on((sheet) => void (sheet.getRange("A1").values = [[1]]))).toBe("AccessDenied");
    expect(await on((sheet) => void (sheet.getRange("B1").values = [[1]]))).toBe("no error");
    expect(await on((sheet) => void (sheet.getRange("A1").format.fill.color = "red"))).toBe("AccessDenied");
    expect(await on((sheet) => void (sheet.getRange("A1").format.columnWidth = 80))).toBe("no error");
    expect(await on((sheet) => sheet.getRange("1:1").insert("Down"))).toBe("AccessDenied");
    expect(await on((sheet) => sheet.tables.add("A1:B2", true))).toBe("AccessDenied");
    expect(await on((sheet) => sheet.protection.protect())).toBe("AccessDenied");
    expect(await on((sheet) => sheet.protection.unprotect("wrong"))).toBe("AccessDenied");
    expect(await on((sheet) => sheet.protection.unprotect("secret"))).toBe("no error");
    expect(await on((sheet) => void (sheet.getRange("A1").values = [[1]]))).toBe("no error");
  });
});
