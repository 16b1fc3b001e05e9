import { KPI_MEASURE_NAMES } from "../../../src/service-level/kpi";
import { createHost, startOfficeJs, WorkbookModel } from "../../../src/host";
import { messagesFor } from "../../../src/messages";
import { DEFINITION_TABLES } from "../../../src/tables";
import { withWorkbook } from "../../../src/workbook";
import { writeDefinitionTables } from "../../../src/workbook/definitions/writeDefinitionTables";

it("a new workbook offers every measure in the cells of Measure, and says beside the tables what each counts", async () => {
  const model = new WorkbookModel();
  startOfficeJs(createHost({ workbook: model, limits: "web" }));
  const offered = await withWorkbook(async (context) => {
    await writeDefinitionTables(context, new Map(DEFINITION_TABLES.map(({ name }) => [name, []])), messagesFor("en"));
    const column = context.workbook.tables.getItem("KPIs").columns.getItem("Measure").getDataBodyRange();
    const { dataValidation } = column;
    dataValidation.load("rule");
    await context.sync();
    const source = String(dataValidation.rule.list!.source);
    const [, sheet, address] = /^=?'?(.+?)'?!(.+)$/.exec(source)!;
    const names = context.workbook.worksheets.getItem(sheet).getRange(address).load({ values: true });
    const texts = names.getOffsetRange(0, 1).load({ values: true });
    await context.sync();
    return { names: names.values.flat() as string[], texts: texts.values.flat() as string[] };
  });
  expect(offered.names).toEqual(KPI_MEASURE_NAMES);
  expect(offered.texts[KPI_MEASURE_NAMES.indexOf("NPS")]).toMatch(/^Share of answers 9 and 10 less share of answers 0 to 6/);
});

it("the names of definition tables take their colour from the workbook's theme", async () => {
  const model = new WorkbookModel();
  startOfficeJs(createHost({ workbook: model, limits: "web" }));
  await withWorkbook((context) => writeDefinitionTables(context, new Map(DEFINITION_TABLES.map(({ name }) => [name, []])), messagesFor("en")));
  for (const { name } of DEFINITION_TABLES) {
    const { sheet, table } = model.tableByName(name)!;
    expect([sheet.value(0, table.area.left), model.styles.get(sheet.style(0, table.area.left)).color]).toEqual([name, "theme:3"]);
  }
});

it("definitions are printed across, some 16 columns on a page, below the names of the tables and their heads", async () => {
  const model = new WorkbookModel();
  startOfficeJs(createHost({ workbook: model, limits: "web" }));
  await withWorkbook((context) => writeDefinitionTables(context, new Map(DEFINITION_TABLES.map(({ name }) => [name, []])), messagesFor("en")));
  const page = (name: string) => model.tableByName(name)!.sheet.page;
  expect(page("SLAs")).toMatchObject({ orientation: "landscape", printTitleRows: "1:4", fitToWidth: 2, fitToHeight: 0 });
  expect(page("Agreement")).toMatchObject({ fitToWidth: 1 });
});
