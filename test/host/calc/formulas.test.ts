import { createCalculator, WorkbookModel } from "../../../src/host";
import { isComputable } from "../../../src/host/calc/isComputable";
import { CLASSIC_FUNCTIONS, PREFIXED_FUNCTIONS, WORKSHEET_PREFIXED_FUNCTIONS } from "../../../src/host/model";
import { CalculatedWorkbook } from "../../support/aCalculation";

const trend = { SLA_TREND: { fn: (rows: number) => Array.from({ length: rows }, (_, index) => [`2026-0${index + 1}`, 0.9 + index / 100]), parameterCount: 1 } };

describe("formulas of Excel", () => {
  it.each([
    ["a column of a table", "=SUM(Tickets[Hours])", 8], ["a lookup over table columns", '=XLOOKUP("INC2",Tickets[ID],Tickets[Hours])', 2.5], ["the headers", "=COUNTA(Tickets[#Headers])", 2], ["a column that is gone", "=SUM(Tickets[Gone])", { error: "#REF!" }],
    ["a sheet that is gone", "=Gone!A1+1", { error: "#REF!" }], ["a name of the sheet before one of the workbook", "=Limit", 2], ["a LAMBDA by name", "=Twice(21)", 42], ["an indirect reference", '=INDIRECT("Data!B"&3)', 2.5],
    ["one row of a column, by implicit intersection", "=@Data!B1:B4", "Hours"], ["a cell through several sheets", "=SUM(Data:Report!B3)", 9.5], ["where two ranges meet", "=SUM(Data!B1:B3 Data!A3:C3)", 2.5], ["two areas together", "=SUM((Data!B2,Data!B4))", 5.5],
    ["an empty cell", "=Z99", 0], ["a division by zero", "=1/0", { error: "#DIV/0!" }], ["a date", '=TEXT(DATE(2026,3,29),"yyyy-mm-dd")', "2026-03-29"],
  ])("%s", async (_, formula, expected) => {
    const book = new CalculatedWorkbook().table("Tickets", [["ID", "Hours"], ["INC1", 1.5], ["INC2", 2.5], ["INC3", 4]]);
    book.workbook.names.push({ name: "Limit", formula: "1", visible: true, comment: "" }, { name: "Limit", formula: "2", sheet: book.report.id, visible: true, comment: "" }, { name: "Twice", formula: "LAMBDA(x,x*2)", visible: true, comment: "" });
    book.write({ A1: formula, B3: 7 });
    await book.calculate();
    expect(book.value("A1")).toEqual(expected);
  });

  it("see each other over several sheets in whatever order they stand", async () => {
    const book = new CalculatedWorkbook().write({ A1: "=B1+1", B1: "=Data!A1*2", "Data!A1": "=Report!C1", C1: 5 });
    await book.calculate();
    expect(book.value("A1")).toBe(11);
  });

  it("fill one cell of a table and never several", async () => {
    const book = new CalculatedWorkbook().table("Tickets", [["Hours", "Ranks"], [1, ""], [2, ""]]).write({ "Data!B2": "=SORT(A2:A3)", "Data!B3": "=SUM(A2:A3)" });
    await book.calculate();
    expect([book.value("Data!B2"), book.value("Data!B3")]).toEqual([{ error: "#SPILL!" }, 3]);
  });

  it("read this row's cell in a table", async () => {
    const book = new CalculatedWorkbook().table("Tickets", [["Hours", "Cost [EUR]", "Sum"], [1, 10, 0], [2, 20, 0]]);
    for (const row of [1, 2]) book.data.setFormula(row, 2, { text: "[@Hours]+Tickets[[#This Row],[Cost '[EUR']]]", kind: "normal" });
    await book.calculate();
    expect(book.values("Data!C2:C3")).toEqual([[11], [22]]);
  });

  it("that need themselves are 0 and do not hang", async () => {
    const book = new CalculatedWorkbook().write({ A1: "=B1+1", B1: "=A1+1", C1: "=C1", D1: "=A1+5" });
    await book.calculate();
    expect([book.value("A1"), book.value("B1"), book.value("C1"), book.value("D1")]).toEqual([0, 0, 0, 5]);
  });

  it("use the 1904 dates of the workbook", async () => {
    const book = new CalculatedWorkbook().write({ A1: "=DATE(1904,1,2)" });
    book.workbook.date1904 = true;
    await book.calculate();
    expect(book.value("A1")).toBe(1);
  });

  it("that the engine does not know keep the value of the file", async () => {
    const book = new CalculatedWorkbook();
    book.report.setFormula(0, 0, { text: 'GETPIVOTDATA("Hours",A9)', kind: "normal" }, 375);
    book.report.setFormula(1, 0, { text: "[1]Sheet1!A1*2", kind: "normal" }, 8);
    await book.calculate();
    expect([book.value("A1"), book.value("A2")]).toEqual([375, 8]);
  });

  it.each([
    "IFERROR(GETPIVOTDATA(\"Hours\",A9),0)", "IFERROR(OTHERADDIN_RATE(A9),-1)", "IF(ISERROR(MyMacro(A9)),0,MyMacro(A9))", "SUM(IFNA(CUBEVALUE(\"cube\",A9),0),1)", "IFERROR([1]!Macro(A9),0)",
  ])("=%s keeps the value of the file: the figure is Excel's, another add-in's or a macro's, and not what stands for an error", async (text) => {
    const book = new CalculatedWorkbook().write({ A2: "=A1*2" });
    book.report.setFormula(0, 0, { text, kind: "normal" }, 375);
    await book.calculate();
    expect([book.value("A1"), book.value("A2")]).toEqual([375, 750]);
  });

  it("call no function as one of Excel's that the engine lacks, and none as lacking that it has", async () => {
    const workbook = new WorkbookModel();
    workbook.addSheet("Sheet1");
    const names = [...CLASSIC_FUNCTIONS, ...PREFIXED_FUNCTIONS, ...WORKSHEET_PREFIXED_FUNCTIONS];
    const calls = ["", "1", "1,1", "1,1,1", "1,1,1,1", "A1:A2,A1:A2,A1:A2"];
    const results = await createCalculator({ functions: () => new Map() }).evaluate(workbook, names.flatMap((name) => calls.map((given) => `=${name}(${given})`)));
    const isKnown = (index: number) => calls.some((_, call) => JSON.stringify(results[index * calls.length + call]) !== '[[{"error":"#NAME?"}]]');
    expect(names.filter((name, index) => isKnown(index) !== isComputable(name))).toEqual([]);
  });

  it("of a legacy array fill their block", async () => {
    const book = new CalculatedWorkbook().write({ A1: 1, A2: 2 });
    book.report.setFormula(0, 1, { text: "A1:A2*10", kind: "array", ref: { top: 0, left: 1, bottom: 2, right: 1 } });
    await book.calculate();
    expect(book.values("B1:B3")).toEqual([[10], [20], [{ error: "#N/A" }]]);
  });

  it("twelve thousand different ones are all computed", async () => {
    const book = new CalculatedWorkbook();
    for (let row = 0; row < 12_000; row++) book.report.setFormula(row, 0, { text: `${row}*2${row ? `+0*A${row}` : ""}`, kind: "normal" });
    await book.calculate();
    expect([book.value("A1"), book.value("A9001"), book.value("A12000")]).toEqual([0, 18_000, 23_998]);
  });
});

describe("a formula that spills", () => {
  it("fills the cells below and beside it, on which formulas anywhere depend", async () => {
    const book = new CalculatedWorkbook(trend).write({ A1: "=SLA_TREND(3)", "Data!A1": "=Report!B3*100", "Data!A2": "=ROWS(Report!A1#)", D1: "=SUM(B1:B9)" });
    await book.calculate();
    expect(book.values("A1:B3")).toEqual([["2026-01", 0.9], ["2026-02", 0.91], ["2026-03", 0.92]]);
    expect([book.value("Data!A1"), book.value("Data!A2")]).toEqual([92, 3]);
    expect(book.value("D1")).toBeCloseTo(2.73, 12);
    expect(book.report.formula(0, 0)?.ref).toEqual({ top: 0, left: 0, bottom: 2, right: 1 });
  });

  it("shrinks, grows and empties what it no longer fills", async () => {
    const book = new CalculatedWorkbook(trend).write({ F1: 3, A1: "=SLA_TREND(F1)", D1: "=COUNTA(A1:A9)" });
    await book.calculate();
    book.write({ F1: 1 });
    await book.calculate();
    expect([book.values("A1:A3"), book.value("D1")]).toEqual([[["2026-01"], [undefined], [undefined]], 1]);
    book.write({ F1: 4 });
    await book.calculate();
    expect([book.value("A4"), book.value("D1")]).toEqual(["2026-04", 4]);
  });

  it("is #SPILL! while something stands in its way, and never overwrites it", async () => {
    const book = new CalculatedWorkbook(trend).write({ A1: "=SLA_TREND(3)", B2: "mine" });
    await book.calculate();
    expect(book.values("A1:B3")).toEqual([[{ error: "#SPILL!" }, undefined], [undefined, "mine"], [undefined, undefined]]);
    book.report.setValue(1, 1, undefined);
    await book.calculate();
    expect(book.value("B2")).toBe(0.91);
    book.write({ A3: "typed over it" });
    await book.calculate();
    expect(book.values("A1:A3")).toEqual([[{ error: "#SPILL!" }], [undefined], ["typed over it"]]);
  });

  it("takes its cells with it when it is deleted", async () => {
    const book = new CalculatedWorkbook(trend).write({ A1: "=SLA_TREND(2)" });
    await book.calculate();
    book.write({ A1: "gone" });
    await book.calculate();
    expect(book.values("A1:B2")).toEqual([["gone", undefined], [undefined, undefined]]);
  });

  it("may depend on another that spills", async () => {
    const book = new CalculatedWorkbook().write({ A1: "=SEQUENCE(3)", B1: "=MAP(A1#,LAMBDA(v,v*10))", C1: "=SUM(B1#)" });
    await book.calculate();
    expect([book.values("B1:B3"), book.value("C1")]).toEqual([[[10], [20], [30]], 60]);
  });

  it("leaves a sheet unchanged when its result is the same", async () => {
    const book = new CalculatedWorkbook(trend).write({ A1: "=SLA_TREND(3)" });
    await book.calculate();
    book.report.changed.clear();
    await book.calculate();
    expect([...book.report.changed]).toEqual([]);
  });
});

describe("INDEX", () => {
  it.each([
    ["INDEX(A1:C1,2)", 2], ["INDEX({7,8,9},3)", 9], ["INDEX(A1:A3,2)", 4], ["INDEX(A1:C3,2,3)", 6], ['INDEX(A1:C3,"2",2.9)', 5], ["INDEX(5,1)", 5], ["INDEX(A1:C1,1,3)", 3],
    ["SUM(INDEX(A1:C3,2,0))", 15], ["SUM(INDEX(A1:C3,2))", 15], ["SUM(INDEX(A1:C3,0,3))", 18], ["SUM(INDEX(A1:C3,,3))", 18], ["SUM(INDEX(A1:C1,0))", 6],
    ["SUM(INDEX(A1:C3,{1;3},{1,3}))", 20], ["SUM(INDEX(A1:C3,SEQUENCE(3),2))", 15], ["SUM(BYROW(A1:C3,LAMBDA(r,INDEX(r,3))))", 18], ["SUM(MAKEARRAY(2,3,LAMBDA(r,c,INDEX({1,2,3},c))))", 12],
    ["INDEX(A1:C1,4)", { error: "#REF!" }], ["INDEX(A1:C3,4,1)", { error: "#REF!" }], ["INDEX(A1:C3,-1,1)", { error: "#VALUE!" }], ['INDEX(A1:C3,"x",1)', { error: "#VALUE!" }], ["INDEX(A1:C3,NA(),1)", { error: "#N/A" }],
  ])("takes parts of a range as Excel does: %s", async (formula, expected) => {
    const book = new CalculatedWorkbook().write({ A1: 1, B1: 2, C1: 3, A2: 4, B2: 5, C2: 6, A3: 7, B3: 8, C3: 9, E1: `=${formula}` });
    await book.calculate();
    expect(book.value("E1")).toEqual(expected);
  });
});

describe("formulas that stand in no cell", () => {
  it("give matrices, each its own error, and leave no trace", async () => {
    const book = new CalculatedWorkbook(trend).write({ A1: 2, "Data!A1": 30 });
    const before = JSON.stringify(book.workbook.sheets.map(({ rows, changed }) => [rows, [...changed]]));
    const results = await book.calculator.evaluate(book.workbook, ["=A1*2", "=SLA_TREND(2)", "=1+", "=SLA_GONE()", "A1:A2", "=Report!A1"], "Data");
    expect(results).toEqual([[[60]], [["2026-01", 0.9], ["2026-02", 0.91]], [[{ error: "#NAME?" }]], [[{ error: "#NAME?" }]], [[30], [0]], [[2]]]);
    expect(JSON.stringify(book.workbook.sheets.map(({ rows, changed }) => [rows, [...changed]]))).toBe(before);
  });

  it("20,000 of them are computed in one call", async () => {
    const book = new CalculatedWorkbook({ SLA_HOURS: { fn: (start: number, end: number) => Math.round((end - start) * 24 * 60) / 60, parameterCount: 3 } });
    const formulas = Array.from({ length: 20_000 }, (_, index) => `=SLA_HOURS(DATE(2024,1,8)+TIME(9,0,0),DATE(2024,1,8)+TIME(9,${index % 60},0),"calendar ${index}")`);
    const results = await book.calculator.evaluate(book.workbook, formulas);
    expect([results.length, results[0], results[19_970]]).toEqual([20_000, [[0]], [[50 / 60]]]);
  });

  it("mean the active sheet when no sheet is named, and are #REF! on one that does not exist", async () => {
    const book = new CalculatedWorkbook().write({ "Data!A1": 1, A1: 2 });
    book.workbook.activeSheetId = book.report.id;
    expect(await book.calculator.evaluate(book.workbook, ["=A1"])).toEqual([[[2]]]);
    expect(await book.calculator.evaluate(book.workbook, ["=A1"], "Gone")).toEqual([[[{ error: "#REF!" }]]]);
  });
});
