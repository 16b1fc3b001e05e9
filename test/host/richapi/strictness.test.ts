import { anExcel, errorCode, onSheet } from "../support/excel";

describe("the local Excel is as strict as Excel", () => {
  it("lets no property be read that was not loaded", async () => {
    anExcel();
    const code = await errorCode(() => onSheet("Sheet1", async (sheet) => sheet.getRange("A1").values));
    expect(code).toBe("PropertyNotLoaded");
  });

  it("names the place, the statement and the code of an error", async () => {
    anExcel();
    const error = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Zzz").getRange("A1").load("values");
      await context.sync();
    }).catch((caught: OfficeExtension.Error) => caught);
    expect(error).toMatchObject({ code: "ItemNotFound", debugInfo: { errorLocation: "WorksheetCollection.getItem", statement: "var worksheet = worksheets.getItem(...);" } });
  });

  it("keeps what a batch did before its error", async () => {
    const { workbook } = anExcel();
    const code = await errorCode(() =>
      onSheet("Sheet1", async (sheet, context) => {
        sheet.getRange("A1").values = [[1]];
        sheet.getRange("A2:A3").values = [[1]];
        sheet.getRange("A4").values = [[1]];
        await context.sync();
      }),
    );
    expect(code).toBe("InvalidArgument");
    expect([0, 1, 3].map((row) => workbook.sheets[0].value(row, 0))).toEqual([1, undefined, undefined]);
  });

  it("works again after an error", async () => {
    anExcel();
    await errorCode(() => onSheet("Nope", async (sheet, context) => context.sync(sheet)));
    const name = await onSheet("Sheet1", async (sheet, context) => {
      sheet.load("name");
      await context.sync();
      return sheet.name;
    });
    expect(name).toBe("Sheet1");
  });

  it("answers missing items with null objects, whose children are null and whose methods do nothing", async () => {
    anExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Nope");
      const range = sheet.getRange("A1");
      sheet.delete();
      range.load("values");
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
    });
  });

  it("names a member that it does not have", async () => {
    anExcel();
    const error = await onSheet("Sheet1", async (sheet, context) => {
      sheet.shapes.addTextBox("x");
      await context.sync();
    }).catch((caught: OfficeExtension.Error) => caught);
    expect(error).toMatchObject({ code: "NotImplemented", message: expect.stringContaining("Worksheet.shapes") });
  });

  it("refuses members of requirement sets that the host does not declare", async () => {
    anExcel({ requirementSets: { ExcelApi: "1.7" } });
    const code = await errorCode(() => onSheet("Sheet1", async (sheet) => sheet.getRanges("A1,B2")));
    expect(code).toBe("ApiNotFound");
  });
});

describe("payload limits", () => {
  const rows = (count: number) => Array.from({ length: count }, (_, index) => [`ticket ${index} `.padEnd(1000, "x")]);

  it("refuses a request over 5 MB on the web and applies nothing of it", async () => {
    const { workbook } = anExcel({ limits: "web" });
    const code = await errorCode(() =>
      onSheet("Sheet1", async (sheet, context) => {
        sheet.getRange("A1:A6000").values = rows(6000);
        await context.sync();
      }),
    );
    expect(code).toBe("RequestPayloadSizeLimitExceeded");
    expect(workbook.sheets[0].usedArea(true)).toBeUndefined();
  });

  it("refuses a response over 5 MB on the web", async () => {
    const { workbook } = anExcel({ limits: "web" });
    rows(6000).forEach(([text], row) => workbook.sheets[0].setValue(row, 0, text));
    const read = (address: string) =>
      errorCode(() =>
        onSheet("Sheet1", async (sheet, context) => {
          sheet.getRange(address).load("values");
          await context.sync();
        }),
      );
    expect(await read("A1:A6000")).toBe("ResponsePayloadSizeLimitExceeded");
    expect(await read("A1:A3000")).toBe("no error");
  });

  it("counts bytes, not letters: 2 million Japanese letters are 6 MB", async () => {
    anExcel({ limits: "web" });
    const code = await errorCode(() =>
      onSheet("Sheet1", async (sheet, context) => {
        sheet.getRange("A1:A200").values = Array.from({ length: 200 }, () => ["票".repeat(10_000)]);
        await context.sync();
      }),
    );
    expect(code).toBe("RequestPayloadSizeLimitExceeded");
  });

  it("has no such limit on the desktop", async () => {
    anExcel({ limits: "desktop" });
    const code = await errorCode(() =>
      onSheet("Sheet1", async (sheet, context) => {
        sheet.getRange("A1:A6000").values = rows(6000);
        await context.sync();
      }),
    );
    expect(code).toBe("no error");
  });

  it("reads at most 5,000,000 cells at once", async () => {
    anExcel();
    const read = (columns: string) =>
      errorCode(() =>
        onSheet("Sheet1", async (sheet, context) => {
          sheet.getRange(`A1:${columns}1000000`).load("valueTypes");
          await context.sync();
        }),
      );
    expect(await read("F")).toBe("RangeExceedsLimit");
  });
});

describe("while the user types in a cell", () => {
  it("a request fails at once", async () => {
    const { host } = anExcel();
    host.startCellEdit();
    expect(await errorCode(() => onSheet("Sheet1", (sheet, context) => context.sync(sheet)))).toBe("InvalidOperationInCellEditMode");
  });

  it("a request with delayForCellEdit waits until the user is done", async () => {
    const { host } = anExcel();
    host.startCellEdit();
    const order: string[] = [];
    const run = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem("Sheet1").load("name");
      await context.sync();
      order.push("request");
    });
    await new Promise((resolve) => setImmediate(resolve));
    order.push("typing ends");
    host.endCellEdit();
    await run;
    expect(order).toEqual(["typing ends", "request"]);
  });
});

describe("where lists are parted by semicolons, as in France or Russia", () => {
  it.each([
    ["a name of several texts by a comma", (sheet: Excel.Worksheet) => void sheet.names.add("Own", '={"a","b"}'), "InvalidArgument"],
    ["a name whose text holds one", (sheet: Excel.Worksheet) => void sheet.names.add("Own", '="a, b"&"c"'), "no error"],
    ["several blocks by commas", (sheet: Excel.Worksheet) => void sheet.getRanges("A1:B1,A3:B3"), "InvalidArgument"],
    ["several blocks by semicolons", (sheet: Excel.Worksheet) => void sheet.getRanges("A1:B1;A3:B3"), "no error"],
  ])("%s", async (_what, ask, expected) => {
    anExcel({ listSeparator: ";" });
    expect(await errorCode(() => onSheet("Sheet1", async (sheet, context) => {
      ask(sheet);
      await context.sync();
    }))).toBe(expected);
  });
});

describe("injected faults", () => {
  const write = (sheet: Excel.Worksheet, context: Excel.RequestContext) => {
    for (const address of ["A1", "A2", "A3", "A4"]) sheet.getRange(address).values = [[1]];
    return context.sync();
  };

  it.each([
    ["before", 0],
    ["middle", 2],
    ["after", 4],
  ] as const)("'%s' leaves %i of four written cells", async (when, written) => {
    const { host, workbook } = anExcel();
    host.failAt({ sync: 1, when, code: "ServiceNotAvailable" });
    expect(await errorCode(() => onSheet("Sheet1", write))).toBe("ServiceNotAvailable");
    expect([0, 1, 2, 3].filter((row) => workbook.sheets[0].value(row, 0) === 1)).toHaveLength(written);
    expect(await errorCode(() => onSheet("Sheet1", write))).toBe("no error");
  });

  it("counts the add-in's own requests, not the client's clean-up", async () => {
    const { host } = anExcel();
    await onSheet("Sheet1", async (sheet, context) => {
      await write(sheet, context);
      sheet.getRange("A1").load("values");
      await context.sync();
    });
    expect(host.syncCount).toBe(2);
  });
});
