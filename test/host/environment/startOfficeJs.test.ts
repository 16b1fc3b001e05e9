import { anExcel, onSheet } from "../support/excel";

/** Events come after the answer to the request that caused them; a further request is answered after they were delivered. */
const delivered = () => onSheet("Sheet1", (sheet, context) => context.sync(sheet));

describe("Office.js in Node", () => {
  it("is ready in Excel with the declared requirement sets", async () => {
    anExcel({ limits: "web", requirementSets: { ExcelApi: "1.13" }, displayLanguage: "fr-FR" });
    const info = await Office.onReady();
    expect(info).toEqual({ host: "Excel", platform: "OfficeOnline" });
    const { requirements } = Office.context;
    expect([requirements.isSetSupported("ExcelApi", "1.13"), requirements.isSetSupported("ExcelApi", "1.14"), requirements.isSetSupported("excelapi", "1.2"), requirements.isSetSupported("WordApi")]).toEqual([true, false, true, false]);
    expect([Office.context.displayLanguage, Office.context.officeTheme.bodyBackgroundColor]).toEqual(["fr-FR", "#FFFFFF"]);
  });

  it("serves one workbook after another", async () => {
    const first = anExcel();
    const second = anExcel();
    await onSheet("Sheet1", async (sheet, context) => {
      sheet.getRange("A1").values = [[2]];
      await context.sync();
    });
    expect([first.workbook.sheets[0].value(0, 0), second.workbook.sheets[0].value(0, 0)]).toEqual([undefined, 2]);
  });

  it("leaves the client's own variables out of the global object", () => {
    anExcel();
    expect(["window", "OSF", "Microsoft", "__extends"].filter((name) => name in globalThis)).toEqual([]);
  });

  it("keeps the functions that were associated", () => {
    const { CustomFunctions } = anExcel();
    CustomFunctions.associate("SLAHOURS", (start: number, end: number) => (end - start) * 24);
    const run = CustomFunctions._association.mappings.SLAHOURS;
    expect(run(1, 2)).toBe(24);
    expect(new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "No data")).toMatchObject({ code: "#N/A", message: "No data" });
  });
});

describe("events", () => {
  it("tell the add-in what a user changed on a sheet, and no longer after removal", async () => {
    const { host, workbook } = anExcel();
    const seen: string[] = [];
    const handler = await onSheet("Sheet1", async (sheet, context) => {
      const added = sheet.onChanged.add(async (event) => {
        seen.push(`${event.changeType} ${event.address} ${event.source} ${event.triggerSource} ${event.details?.valueBefore}->${event.details?.valueAfter}`);
      });
      await context.sync();
      return added;
    });
    await host.enter(workbook.sheets[0], 1, 0, [["12"]]);
    await delivered();
    expect(seen).toEqual(["RangeEdited A2 Local Unknown ->12"]);
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    await host.enter(workbook.sheets[0], 1, 0, [["13"]]);
    await delivered();
    expect(seen).toHaveLength(1);
  });

  it("give the range that changed", async () => {
    const { host, workbook } = anExcel();
    const values: unknown[] = [];
    let done: () => void = () => undefined;
    const handled = new Promise<void>((resolve) => void (done = resolve));
    await onSheet("Sheet1", async (sheet, context) => {
      sheet.onChanged.add((event) =>
        Excel.run(async (inner) => {
          const range = event.getRange(inner).load("values");
          await inner.sync();
          values.push(range.values);
          done();
        }),
      );
      await context.sync();
    });
    await host.enter(workbook.sheets[0], 0, 0, [[1, "x"]]);
    await handled;
    expect(values).toEqual([[[1, "x"]]]);
  });

  it("tell of changes inside a table, of new sheets and of the selection", async () => {
    const { host, workbook } = anExcel();
    const seen: string[] = [];
    await onSheet("Sheet1", async (sheet, context) => {
      sheet.getRange("A1:A2").values = [["Ticket"], ["INC1"]];
      const table = sheet.tables.add("A1:A2", true);
      table.onChanged.add(async (event) => void seen.push(`table ${event.address}`));
      context.workbook.worksheets.onAdded.add(async () => void seen.push("sheet added"));
      sheet.onSelectionChanged.add(async (event) => void seen.push(`selected ${event.address}`));
      context.workbook.onSelectionChanged.add(async () => void seen.push("selection of the workbook"));
      await context.sync();
      context.workbook.worksheets.add("Next");
      await context.sync();
    });
    await host.enter(workbook.sheets[0], 1, 0, [["INC2"]]);
    await host.enter(workbook.sheets[0], 9, 9, [["elsewhere"]]);
    await host.select(workbook.sheets[0], { top: 0, left: 0, bottom: 1, right: 0 });
    await delivered();
    expect(seen).toEqual(["sheet added", "table A2", "selected A1:A2", "selection of the workbook"]);
  });

  it("are silent while the add-in switched them off", async () => {
    anExcel();
    const seen: string[] = [];
    await onSheet("Sheet1", async (sheet, context) => {
      sheet.onChanged.add(async (event) => void seen.push(event.address));
      await context.sync();
      context.runtime.enableEvents = false;
      sheet.getRange("A1").values = [[1]];
      context.runtime.enableEvents = true;
      sheet.getRange("A2").values = [[1]];
      await context.sync();
    });
    await delivered();
    expect(seen).toEqual(["A2"]);
  });
});
