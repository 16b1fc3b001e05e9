import { FUNCTIONS, provideDefinitions } from "../../src/functions";
import { type CellValue, createCalculator, createHost, type LocalExcel, startOfficeJs, WorkbookModel } from "../../src/host";
import { loadFunctionDefinitions, withWorkbook } from "../../src/workbook";

type Rows = readonly (readonly unknown[])[];

export interface FormulaWorkbook {
  readonly host: LocalExcel;
  readonly model: WorkbookModel;
  /** How often something has looked at the column map, which every reading of tickets does. */
  readonly looks: () => number;
  /** The value of a formula after everything was computed. */
  ask(formula: string): Promise<unknown>;
  enter(address: string, value: unknown): Promise<void>;
}

/** A workbook with our functions at work as in Excel: each of `tables` an Excel table of that name on a sheet of that name, from A1 on; `ranges` the same without being tables. */
export async function formulaWorkbook(tables: Readonly<Record<string, Rows>>, ranges: Readonly<Record<string, Rows>> = {}): Promise<FormulaWorkbook> {
  const model = new WorkbookModel();
  const calculator = createCalculator({ functions: () => new Map(FUNCTIONS.map((entry) => [entry.name, entry])) });
  const host = createHost({ workbook: model, limits: "web", recalculate: (workbook) => calculator.recalculate(workbook) });
  startOfficeJs(host);
  let looks = 0;
  provideDefinitions(async () => {
    const loaded = await withWorkbook(loadFunctionDefinitions);
    const agreement = new Proxy(loaded.agreement, {
      get(target, key, receiver) {
        if (key === "columnMap") looks++;
        return Reflect.get(target, key, receiver) as unknown;
      },
    });
    return { ...loaded, agreement };
  });
  for (const [name, cells] of Object.entries(ranges)) await host.enter(sheetNamed(model, name), 0, 0, cells);
  for (const [name, cells] of Object.entries(tables)) {
    await host.enter(sheetNamed(model, name), 0, 0, cells);
    await withWorkbook(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.tables.add(sheet.getRangeByIndexes(0, 0, cells.length, cells[0].length), true).name = name;
    });
  }
  const enter = (address: string, value: unknown) => {
    const [sheet, cell] = address.split("!");
    const [, letter, row] = /^([A-Z])(\d+)$/.exec(cell)!;
    return host.enter(sheetNamed(model, sheet), Number(row) - 1, letter.charCodeAt(0) - 65, [[value]]);
  };
  return {
    host, model, enter, looks: () => looks,
    async ask(formula) {
      const [result] = await calculator.evaluate(model, [formula]);
      const plain = result.map((row) => row.map((value: CellValue) => (typeof value === "object" ? `${value.error} ${value.message ?? ""}`.trim() : value)));
      return plain.length === 1 && plain[0].length === 1 ? plain[0][0] : plain;
    },
  };
}

function sheetNamed(model: WorkbookModel, name: string): WorkbookModel["sheets"][number] {
  const found = model.sheetByName(name);
  if (found) return found;
  const first = model.sheets[0];
  if (first?.name === "Sheet1") return Object.assign(first, { name });
  return model.addSheet(name);
}
