import { connectFunctions } from "../../src/commands/connectFunctions";
import * as functions from "../../src/functions";
import { WorkbookModel } from "../../src/host";
import { loadFunctionDefinitions, withWorkbook } from "../../src/workbook";
import { type FormulaWorkbook, formulaWorkbook } from "../support/formulaWorkbook";
import { openWorkbook } from "../support/openWorkbook";

/** One ticket from 09:00 to 15:00, on hold for its last minute, under an SLA of 4 h: missed. `Figures!A1` is its compliance. */
async function workbookWithFormula(): Promise<FormulaWorkbook> {
  const workbook = await formulaWorkbook({
    Tickets: [["Number", "Opened", "Resolved", "State"], ["INC01", "2026-01-05 09:00", "2026-01-05 15:00", "Resolved"]],
    History: [["Number", "Time", "State"], ["INC01", "2026-01-05 09:00", "Open"], ["INC01", "2026-01-05 14:59", "On hold"], ["INC01", "2026-01-05 15:00", "Resolved"]],
    Agreement: [["Item", "Value"], ["Time zone", "UTC"], ["Ticket source", "Tickets"], ["History source", "History"], ["As of", "2026-02-01"]],
    SLAs: [["SLA", "Target"], ["P1", "4 h"]],
    StatusMap: [["Status", "State"], ["Open", "running"], ["On hold", "held"], ["Resolved", "stopped"]],
  }, { Figures: [["=SLA_COMPLIANCE(Tickets[#All],\"P1\",\"2026-01\")"]] });
  await connectFunctions();
  await workbook.host.calculate();
  return workbook;
}

const figure = ({ model }: FormulaWorkbook) => model.sheetByName("Figures")!.value(0, 0);

/** Until the handlers of an edit have done what they do. */
async function until(workbook: FormulaWorkbook, wanted: unknown): Promise<void> {
  for (let turn = 0; turn < 200 && figure(workbook) !== wanted; turn++) await new Promise((resolve) => setImmediate(resolve));
  expect(figure(workbook)).toBe(wanted);
}

describe("a formula of the manager's follows", () => {
  it("an edit of a ticket", async () => {
    const workbook = await workbookWithFormula();
    expect(figure(workbook)).toBe(0);
    await workbook.enter("Tickets!B2", "2026-01-05 12:00");
    await until(workbook, 1);
  });

  it("an edit of a definition", async () => {
    const workbook = await workbookWithFormula();
    await workbook.enter("SLAs!B2", "6 h");
    await until(workbook, 1);
  });

  it("an edit of the history, though no cell depends on it: on hold from 10:00, one hour is used", async () => {
    const workbook = await workbookWithFormula();
    await workbook.enter("History!B3", "2026-01-05 10:00");
    await until(workbook, 1);
  });
});

it("a formula does not go on showing the compliance of an SLA that was deleted with the only table of definitions", async () => {
  const workbook = await formulaWorkbook(
    { Tickets: [["Number", "Opened", "Resolved"], ["INC02", "2026-01-05 09:00", "2026-01-05 15:00"]], SLAs: [["SLA", "Target"], ["P1", "4 h"]] },
    { Figures: [["=SLA_COMPLIANCE(Tickets[#All],\"P1\",\"2026-01\")"]] },
  );
  await connectFunctions();
  await workbook.host.calculate();
  expect(figure(workbook)).toBe(0);
  await withWorkbook(async (context) => context.workbook.tables.getItem("SLAs").delete());
  for (let turn = 0; turn < 200 && figure(workbook) === 0; turn++) await new Promise((resolve) => setImmediate(resolve));
  expect(figure(workbook)).toMatchObject({ error: "#VALUE!", message: expect.stringContaining('There is no SLA "P1"') });
});

it("a table that Excel on the web would not take says so, in place of a cell that is busy for ever; a smaller one stands", async () => {
  const { ask } = await workbookWithFormula();
  expect(await ask('=SLA_HOURS(SEQUENCE(30000),"soon")')).toMatch(/^#VALUE! This table is larger than the 5 MB that Excel on the web takes/);
  expect(await ask('=ROWS(SLA_HOURS(SEQUENCE(3000),"soon"))')).toBe(3000);
});

describe("when the add-in starts in a workbook that was opened before", () => {
  it("a goal that somebody changed meanwhile shows, though Excel told nobody of the edit", async () => {
    const workbook = await workbookWithFormula();
    workbook.model.sheetByName("SLAs")!.setValue(1, 1, "6 h");
    expect(figure(workbook)).toBe(0);
    await connectFunctions();
    await until(workbook, 1);
  });

  it.each<[what: string, tables: Readonly<Record<string, string[][]>>]>([
    ["there are no definitions", {}],
    ["somebody has a list of risks and of actions of a project", { Risks: [["No.", "What may happen"], ["1", "Delay"]], Actions: [["Who", "What"], ["Anna", "Call"]] }],
  ])("nothing is computed where %s: it is none of our workbooks", async (_, tables) => {
    const workbook = await formulaWorkbook(tables, { Figures: [["=1+1"]] });
    workbook.model.sheetByName("Figures")!.setFormula(0, 0, { kind: "normal", text: "1+1" }, "as saved");
    await connectFunctions();
    for (let turn = 0; turn < 200; turn++) await new Promise((resolve) => setImmediate(resolve));
    expect(figure(workbook)).toBe("as saved");
  });
});

it("a formula with the handle of an earlier session, as a workbook opens with it, has the tickets read again", async () => {
  const workbook = await workbookWithFormula();
  const tickets = workbook.model.sheetByName("Tickets")!;
  const range = [0, 1].map((row) => [0, 1, 2].map((column) => tickets.value(row, column)));
  let handle: unknown;
  jest.isolateModules(() => {
    handle = functionNamed("SLA_DATA", jest.requireActual<typeof functions>("../../src/functions"))(range);
  });
  // Excel has not computed it: the cell came with the file.
  workbook.model.sheetByName("Figures")!.setFormula(0, 1, { kind: "normal", text: "SLA_DATA(Tickets!A1:C2)" });
  const compliance = () => functionNamed("SLA_COMPLIANCE")(handle, "P1", "2026-01", null);
  await expect(compliance()).rejects.toMatchObject({ code: "#VALUE!", message: expect.stringContaining("no longer in memory") });
  for (let turn = 0; turn < 200; turn++) await new Promise((resolve) => setImmediate(resolve));
  expect(await compliance()).toEqual([[0]]);
});

it("a formula that Excel computes before the add-in has started waits for it, in place of staying an error", async () => {
  await jest.isolateModulesAsync(async () => {
    const starting = jest.requireActual<typeof functions>("../../src/functions");
    const early = functionNamed("SLA_RECOVERY", starting)(44, 50, 0.95);
    await workbookWithFormula();
    starting.provideDefinitions(() => withWorkbook(loadFunctionDefinitions));
    expect(await early).toEqual([[70]]);
  });
});

it("a formula says what to do where Excel did not hand over the definitions, and computes once it does", async () => {
  await workbookWithFormula();
  let isBusy = true;
  functions.provideDefinitions(() => withWorkbook(async (context) => {
    if (isBusy) {
      context.workbook.worksheets.getItem("Gone");
      await context.sync();
    }
    return loadFunctionDefinitions(context);
  }));
  const recovery = () => functionNamed("SLA_RECOVERY")(44, 50, 0.95);
  await expect(recovery()).rejects.toMatchObject({ code: "#VALUE!", message: "Excel did not hand over the definitions of this workbook (ItemNotFound). Recalculate with Ctrl+Alt+F9; if this comes again, close the workbook and open it anew." });
  isBusy = false;
  expect(await recovery()).toEqual([[70]]);
});

it("a formula says so in the language of Excel where no definitions were read yet", async () => {
  const { model } = openWorkbook(new WorkbookModel(), { displayLanguage: "fr-FR" });
  const sheet = model.addSheet("Far too long");
  for (let column = 0; column < 200; column++) {
    sheet.setValue(0, column, `Column ${column}`);
    sheet.setValue(1, column, "x".repeat(32_000));
  }
  await withWorkbook(async (context) => {
    const worksheet = context.workbook.worksheets.getItem("Far too long");
    worksheet.tables.add(worksheet.getRangeByIndexes(0, 0, 2, 200), true).name = "Risks";
  });
  await jest.isolateModulesAsync(async () => {
    const starting = jest.requireActual<typeof functions>("../../src/functions");
    await jest.requireActual<{ connectFunctions: typeof connectFunctions }>("../../src/commands/connectFunctions").connectFunctions();
    await expect(functionNamed("SLA_RECOVERY", starting)(44, 50, 0.95)).rejects.toMatchObject({ message: expect.stringMatching(/^Excel n’a pas/) });
  });
});

function functionNamed(name: string, { FUNCTIONS } = functions): (...values: unknown[]) => unknown {
  return FUNCTIONS.find((entry) => entry.name === name)!.fn;
}
