import type { ConditionalFormat } from "../../../src/host/model";
import { WorkbookModel } from "../../../src/host/model";
import { ConditionalLooks } from "../../../src/workbench/grid/ConditionalLooks";
import { FormulaAnswers } from "../../../src/workbench/grid/FormulaAnswers";
import { SheetCells } from "../../../src/workbench/grid/SheetCells";

const RED = { fill: "#FFC7CE" };
const GREEN = { fill: "#C6EFCE" };
const COLUMN_A = [{ top: 0, left: 0, bottom: 99, right: 0 }];

function lookOf(value: string | number | undefined, ...rules: (Pick<ConditionalFormat, "rule"> & Partial<ConditionalFormat>)[]) {
  const sheet = new WorkbookModel().addSheet("Compliance");
  sheet.setValue(0, 0, value);
  rules.forEach((rule, index) => sheet.conditionalFormats.push({ id: String(index), areas: COLUMN_A, priority: index + 1, stopIfTrue: false, ...rule }));
  return new ConditionalLooks(sheet, new FormulaAnswers(() => Promise.resolve([]), () => undefined)).lookAt(0, 0)?.bg?.rgb;
}

describe("conditional formats", () => {
  it.each([
    ["EqualTo", '"Missed"', undefined, "missed", true],
    ["EqualTo", '="Missed"', undefined, "Met", false],
    ["LessThan", "0.95", undefined, 0.949, true],
    ["LessThan", "0.95", undefined, 0.95, false],
    ["GreaterThanOrEqual", "0.95", undefined, 0.95, true],
    ["Between", "1", "3", 3, true],
    ["NotBetween", "1", "3", 3, false],
    ["LessThan", "0.95", undefined, undefined, false],
  ])("cell value %s %s %s: %s", (operator, formula1, formula2, value, holds) => {
    expect(lookOf(value, { rule: { kind: "cellValue", operator, formula1, ...(formula2 === undefined ? {} : { formula2 }), format: RED } })).toBe(holds ? RED.fill : undefined);
  });

  it("a text that contains another, without case", () => {
    expect(lookOf("Not met", { rule: { kind: "containsText", operator: "Contains", text: "NOT", format: RED } })).toBe(RED.fill);
  });

  it("lets the rule of higher priority win, and stop the others", () => {
    const below = (format: typeof RED) => ({ rule: { kind: "cellValue", operator: "LessThan", formula1: "1", format } as const });
    expect(lookOf(0, below(RED), below(GREEN))).toBe(RED.fill);
    expect(lookOf(0, { ...below(RED), stopIfTrue: true }, below(GREEN))).toBe(RED.fill);
  });

  it("show a status with its shape, and leave the bare word in the cell", () => {
    const workbook = new WorkbookModel();
    const sheet = workbook.addSheet("Summary");
    sheet.setValue(0, 0, "Not met");
    sheet.setValue(1, 0, "Met");
    const rule = { kind: "cellValue", operator: "EqualTo", formula1: '="Not met"', format: { ...RED, numberFormat: '"✖ "@' } } as const;
    sheet.conditionalFormats.push({ id: "1", areas: COLUMN_A, priority: 1, stopIfTrue: false, rule });
    const cells = new SheetCells(workbook, sheet, new ConditionalLooks(sheet, new FormulaAnswers(() => Promise.resolve([]), () => undefined)));
    expect([cells.text(0, 0), cells.cell(0, 0)?.v, cells.text(1, 0)]).toEqual(["✖ Not met", "Not met", "Met"]);
  });

  it("asks for a formula once for all cells that are drawn, relative to each", async () => {
    const asked: unknown[] = [];
    const sheet = new WorkbookModel().addSheet("Compliance");
    sheet.conditionalFormats.push({ id: "1", areas: COLUMN_A, priority: 1, stopIfTrue: false, rule: { kind: "custom", formula: "$B1>3", format: RED } });
    let hasAnswers: () => void = () => undefined;
    const answered = new Promise<void>((resolve) => void (hasAnswers = resolve));
    const answers = new FormulaAnswers((formulas) => (asked.push(formulas), Promise.resolve([false, true])), () => hasAnswers());
    const looks = new ConditionalLooks(sheet, answers);
    expect([looks.lookAt(0, 0), looks.lookAt(1, 0)]).toEqual([undefined, undefined]);
    await answered;
    expect([looks.lookAt(0, 0), looks.lookAt(1, 0)]).toEqual([undefined, { bg: { rgb: RED.fill } }]);
    expect(asked).toEqual([[{ text: "$B1>3", rows: 0, columns: 0, sheetName: "Compliance" }, { text: "$B1>3", rows: 1, columns: 0, sheetName: "Compliance" }]]);
  });
});
