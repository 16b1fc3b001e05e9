import { anExcel, errorCode } from "../support/excel";

describe("the workbook", () => {
  it("keeps settings of any JSON kind, and dates", async () => {
    const { workbook } = anExcel();
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("state", { step: 3, list: [1, "two", null] });
      settings.add("gone", 1);
      settings.getItem("gone").delete();
      settings.add("when", new Date(Date.UTC(2026, 0, 2)));
      const state = settings.getItem("state").load("value");
      const when = settings.getItem("when").load("value");
      const missing = settings.getItemOrNullObject("gone");
      await context.sync();
      expect([state.value, missing.isNullObject]).toEqual([{ step: 3, list: [1, "two", null] }, true]);
      expect(when.value).toEqual(new Date(Date.UTC(2026, 0, 2)));
    });
    expect(workbook.settings.get("state")).toEqual({ step: 3, list: [1, "two", null] });
  });

  it("refuses settings over 2 MB", async () => {
    anExcel();
    const code = await errorCode(() =>
      Excel.run(async (context) => {
        context.workbook.settings.add("big", "x".repeat(2 * 1024 * 1024));
        await context.sync();
      }),
    );
    expect(code).toBe("InvalidArgument");
  });

  it("keeps names of ranges and constants", async () => {
    anExcel();
    await Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const sheet = worksheets.getItem("Sheet1");
      sheet.getRange("B2").values = [[7]];
      names.add("Answer", sheet.getRange("B2"), "what it is");
      names.add("Rate", "=0.95");
      sheet.names.add("Local", "=Sheet1!$A$1:$A$3");
      const answer = names.getItem("ANSWER").load("formula,value,type,comment");
      const rate = names.getItem("Rate").load("value,type");
      const range = sheet.getRange("Answer").load("address");
      const local = names.getItemOrNullObject("Local");
      await context.sync();
      expect(answer.toJSON()).toMatchObject({ formula: "=Sheet1!$B$2", value: 7, type: "Range", comment: "what it is" });
      expect([rate.value, rate.type, range.address, local.isNullObject]).toEqual([0.95, "Double", "Sheet1!B2", true]);
    });
  });

  it("keeps custom XML parts by namespace", async () => {
    anExcel();
    await Excel.run(async (context) => {
      const { customXmlParts } = context.workbook;
      customXmlParts.add('<a xmlns="urn:one"><b/></a>');
      const part = customXmlParts.getByNamespace("urn:one").getOnlyItem();
      const xml = part.getXml();
      part.load("namespaceUri");
      await context.sync();
      expect([xml.value, part.namespaceUri]).toEqual(['<a xmlns="urn:one"><b/></a>', "urn:one"]);
      part.delete();
      const count = customXmlParts.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  it("has document properties, comments and a culture", async () => {
    const { workbook: model } = anExcel({ displayLanguage: "ja-JP" });
    await Excel.run(async (context) => {
      const { workbook } = context;
      workbook.properties.title = "Service review";
      workbook.comments.add("Sheet1!B2", "Look here");
      workbook.comments.load("items/content");
      const { cultureInfo } = workbook.application;
      cultureInfo.load("name,numberFormat/numberDecimalSeparator");
      await context.sync();
      const cell = workbook.comments.getItemByCell("Sheet1!B2").getLocation().load("address");
      await context.sync();
      expect([workbook.comments.items[0].content, cell.address]).toEqual(["Look here", "Sheet1!B2"]);
      expect([cultureInfo.name, cultureInfo.numberFormat.numberDecimalSeparator]).toEqual(["ja-JP", "."]);
    });
    expect(model.properties.title).toBe("Service review");
  });

  it("knows the selection and records workbooks that the add-in opens", async () => {
    for (const limits of ["web", "desktop"] as const) {
      const { host, workbook } = anExcel({ limits });
      await host.select(workbook.sheets[0], { top: 1, left: 1, bottom: 3, right: 2 });
      await Excel.run(async (context) => {
        const selected = context.workbook.getSelectedRange().load("address");
        const cell = context.workbook.getActiveCell().load("address");
        await context.sync();
        expect([selected.address, cell.address]).toEqual(["Sheet1!B2:C4", "Sheet1!B2"]);
      });
      await Excel.createWorkbook("UEsDB");
      expect(host.session.createdWorkbooks).toEqual(["UEsDB"]);
    }
  });
});

describe("recalculation", () => {
  /** Stands for the formula engine: gives every formula the number of times it was asked. */
  function counting() {
    const calls: string[][] = [];
    const recalculate: NonNullable<Parameters<typeof anExcel>[0]>["recalculate"] = (workbook, changes, full) => {
      calls.push(changes.map(({ area }) => `${area.top},${area.left}`).concat(full ? ["full"] : []));
      workbook.sheets[0].rows.forEach((row) => row?.formulas?.forEach((formula, column) => void (formula && (row.values[column] = calls.length))));
    };
    return { calls, recalculate };
  }

  it("happens once after a batch, and before a read in the same batch", async () => {
    const { calls, recalculate } = counting();
    anExcel({ recalculate });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("B1").formulas = [["=A1"]];
      await context.sync();
      expect(calls).toEqual([["0,0", "0,1"]]);
      sheet.getRange("A1").values = [[2]];
      const result = sheet.getRange("B1").load("values");
      sheet.getRange("A1").load("address");
      await context.sync();
      expect(calls).toHaveLength(2);
      expect(result.values).toEqual([[2]]);
    });
  });

  it("waits for its own command in manual mode, and for the sync when suspended", async () => {
    const { calls, recalculate } = counting();
    anExcel({ recalculate });
    await Excel.run(async (context) => {
      const { application, worksheets } = context.workbook;
      const sheet = worksheets.getItem("Sheet1");
      application.calculationMode = "Manual";
      sheet.getRange("A1").formulas = [["=1"]];
      await context.sync();
      expect(calls).toEqual([]);
      application.calculate("Full");
      await context.sync();
      expect(calls).toEqual([["0,0", "full"]]);
      application.calculationMode = "Automatic";
      application.suspendApiCalculationUntilNextSync();
      sheet.getRange("A2").values = [[1]];
      sheet.getRange("A1").load("values");
      await context.sync();
      expect(calls).toHaveLength(2);
    });
  });

  it("lets a custom function read the workbook while it runs", async () => {
    const recalculate = async () => {
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
        await context.sync();
        expect(range.values).toEqual([[5]]);
      });
    };
    const { workbook } = anExcel({ recalculate });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B1").formulas = [[5, "=A1"]];
      await context.sync();
    });
    expect(workbook.sheets[0].value(0, 0)).toBe(5);
  });
});
