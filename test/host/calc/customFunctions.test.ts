import { CalculatedWorkbook } from "../../support/aCalculation";

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- ranges arrive as Excel hands them over
type Range = any[][];

const TICKETS = [["ID", "Hours", "Opened"], ["INC1", 1.5, 46000], ["INC2", 2.5, 46001], ["INC3", 4, 46002]];
const total = (range: Range) => range.flat().reduce((sum: number, value) => sum + (typeof value === "number" ? value : 0), 0);

describe("the arguments of a custom function", () => {
  it("are a matrix for a range, with 0 for empty cells, and a scalar for one cell", async () => {
    const seen: unknown[] = [];
    const book = new CalculatedWorkbook({ SLA_SEE: { fn: (...values: unknown[]) => seen.push(values.slice(0, 2)), parameterCount: 2 } });
    book.write({ A1: 1, B2: "x", C1: true, D1: "=SLA_SEE(A1:B2,C1)", D2: "=SLA_SEE(B2,Z9)" });
    await book.calculate();
    expect(seen).toEqual([[[[1, 0], [0, "x"]], true], ["x", 0]]);
  });

  it("are a single value for an array of one value, and for each row that BYROW takes of a column", async () => {
    const seen: unknown[] = [];
    const book = new CalculatedWorkbook({ SLA_SEE: { fn: (value: unknown) => { seen.push(value); return [[value]]; }, parameterCount: 1 } });
    book.write({ A1: "x", A2: "y", B1: '=SLA_SEE({"z"})&"!"', B2: "=CONCAT(BYROW(A1:A2,LAMBDA(r,SLA_SEE(r))))" });
    await book.calculate();
    expect([new Set(seen), book.value("B1"), book.value("B2")]).toEqual([new Set(["x", "y", "z"]), "z!", "xy"]);
  });

  it("are null where they were left out, between others or at the end", async () => {
    const seen: unknown[] = [];
    const book = new CalculatedWorkbook({ SLA_SEE: { fn: (...values: unknown[]) => seen.push(values.slice(0, -1)), parameterCount: 4 } });
    book.write({ A1: "=SLA_SEE(1, ,3)", A2: "=SLA_SEE()" });
    await book.calculate();
    expect(seen).toEqual([[1, null, 3, null], [null, null, null, null]]);
  });

  it("end with the invocation, which knows the cell and the arguments' addresses", async () => {
    let invocation: unknown;
    const book = new CalculatedWorkbook({ SLA_SEE: { fn: (...values: unknown[]) => (invocation = values.at(-1)) && 0, parameterCount: 2 } }).table("Tickets", TICKETS);
    book.write({ C5: "=1+SLA_SEE(Tickets[Hours],2)" });
    await book.calculate();
    expect(invocation).toEqual({ address: "Report!C5", functionName: "SLA_SEE", isInValuePreview: false, parameterAddresses: ["Data!B2:B4", ""] });
  });

  it("a range where a single value is declared is #CALC!, and one cell of it is not", async () => {
    const functions = { PICK: { fn: (rows: unknown[][], at: number) => rows[at][0], parameterCount: 2, rangeCount: 1 } };
    const book = new CalculatedWorkbook(functions).write({ A1: 1, A2: 2, B1: "=PICK(A1:A2,A1)", B2: "=PICK(A1:A2,A1:A2)", B3: "=PICK(A1:A2,{0,1})", B4: "=PICK(A1:A2,A1:A1)" });
    await book.calculate();
    expect(["B1", "B2", "B3", "B4"].map((cell) => book.value(cell))).toEqual([2, { error: "#CALC!" }, { error: "#CALC!" }, 2]);
  });

  it("too many of them are #VALUE!", async () => {
    const book = new CalculatedWorkbook({ SLA_ONE: { fn: () => 1, parameterCount: 1 } }).write({ A1: "=SLA_ONE(1,2)" });
    await book.calculate();
    expect(book.value("A1")).toEqual({ error: "#VALUE!" });
  });

  it("a repeating parameter takes the rest", async () => {
    const book = new CalculatedWorkbook({ SLA_JOIN: { fn: (first: string, rest: string[]) => [first, ...rest].join("+"), parameterCount: 2, isRepeating: true } }).write({ A1: '=SLA_JOIN("a","b","c")' });
    await book.calculate();
    expect(book.value("A1")).toBe("a+b+c");
  });

  it("an error among them is the result, in a single cell or anywhere in a range", async () => {
    let calls = 0;
    const book = new CalculatedWorkbook({ SLA_X: { fn: () => ++calls, parameterCount: 1 } });
    book.write({ A1: { error: "#N/A" }, A2: 1, B1: "=SLA_X(A1)", B2: "=SLA_X(A1:A2)", B3: "=SLA_X(1/0)", B4: "=SLA_X(SLA_X(A1))" });
    await book.calculate();
    expect([book.value("B1"), book.value("B2"), book.value("B3"), book.value("B4"), calls]).toEqual([{ error: "#N/A" }, { error: "#N/A" }, { error: "#DIV/0!" }, { error: "#N/A" }, 0]);
  });

  it("an error reaches a function that accepts errors", async () => {
    const book = new CalculatedWorkbook({ SLA_X: { fn: (range: Range) => range.flat().filter((value) => value?.basicValue === "#N/A").length, parameterCount: 1, allowsErrors: true } });
    book.write({ A1: { error: "#N/A" }, A2: 1, B1: "=SLA_X(A1:A2)" });
    await book.calculate();
    expect(book.value("B1")).toBe(1);
  });

  it.each([
    ["a table's name", "=SLA_SUM(Tickets)", 138011], ["with its headers", "=SLA_ROWS(Tickets[#All])", 4], ["one column", "=SLA_SUM(Tickets[hours])", 8], ["some columns", "=SLA_SUM(Tickets[[ID]:[Hours]])", 8], ["a name", "=SLA_SUM(TicketHours)", 8],
    ["whole columns, as far as they are used", "=SLA_ROWS(Data!A:B)", 4], ["a range of another sheet", "=SLA_SUM('Data'!$B$2:$B$3)", 4], ["a computed array", "=SLA_SUM(Data!B2:B4*2)", 16], ["a literal array", "=SLA_SUM({1,2;3,4})", 10],
    ["a text that looks like a table", '=SLA_TEXT("Tickets[#All]")', "Tickets[#All]"], ["a spilled area", "=SLA_SUM(H1#)", 6], ["inside LET", "=LET(rows,Tickets[Hours],SLA_SUM(rows)+SLA_SUM(Tickets[Hours]))", 16],
  ])("%s is handed over", async (_, formula, expected) => {
    const book = new CalculatedWorkbook({ SLA_SUM: { fn: total, parameterCount: 1 }, SLA_ROWS: { fn: (range: Range) => range.length, parameterCount: 1 }, SLA_TEXT: { fn: (text: string) => text, parameterCount: 1 } }).table("Tickets", TICKETS);
    book.workbook.names.push({ name: "TicketHours", formula: "Tickets[Hours]", visible: true, comment: "" });
    book.write({ H1: "=SEQUENCE(3)", A1: formula });
    await book.calculate();
    expect(book.value("A1")).toEqual(expected);
  });
});

describe("the result of a custom function", () => {
  it.each([
    ["a number", () => 1.5, 1.5], ["a text", () => "Met", "Met"], ["no value", () => null, ""], ["not a number", () => NaN, { error: "#NUM!" }], ["an exception", () => { throw new Error("broken"); }, { error: "#VALUE!" }],
    ["an error with its message", () => { throw { code: "#N/A", message: "No tickets in 2026-03" }; }, { error: "#N/A", message: "No tickets in 2026-03" }], ["an error as value", () => ({ code: "#DIV/0!" }), { error: "#DIV/0!" }],
    ["a promise", () => Promise.resolve(7), 7], ["a promise that fails", () => Promise.reject({ code: "#N/A", message: "Gone" }), { error: "#N/A", message: "Gone" }], ["an empty matrix", () => [[]], { error: "#CALC!" }],
    ["nothing in a matrix", () => [[null]], 0], ["not a number in a matrix", () => [[NaN]], 0],
  ])("%s", async (_, fn, expected) => {
    const book = new CalculatedWorkbook({ SLA_X: { fn: fn as () => unknown, parameterCount: 0 } }).write({ A1: "=sla_x()" });
    await book.calculate();
    expect(book.value("A1")).toEqual(expected);
  });

  it("brings its number format where the cell has none", async () => {
    const book = new CalculatedWorkbook({ SLA_X: { fn: () => ({ type: "Double", basicValue: 0.9, numberFormat: "0.0%" }), parameterCount: 0 } }).write({ A1: "=SLA_X()", A2: "=SLA_X()", A3: "=SLA_X()*2" });
    book.report.setStyle(1, 0, book.workbook.styles.changed(0, { numberFormat: "0" }));
    await book.calculate();
    expect([0, 1, 2].map((row) => book.workbook.styles.get(book.report.style(row, 0)).numberFormat)).toEqual(["0.0%", "0", "General"]);
    expect([book.value("A1"), book.value("A3")]).toEqual([0.9, 1.8]);
  });

  it("goes on into Excel's functions, names and other custom functions", async () => {
    const book = new CalculatedWorkbook({ SLA_X: { fn: (value: number) => value / 100, parameterCount: 1 }, SLA_LATER: { fn: async (value: number) => value + 1, parameterCount: 1 } });
    book.workbook.names.push({ name: "Goal", formula: "0.9", visible: true, comment: "" });
    book.write({ A1: 95, B1: '=IF(SLA_X(A1)>Goal,"ok","no")', B2: "=SLA_LATER(SLA_LATER(A1))", B3: "=B2*2", B4: '=IFERROR(SLA_LATER(B3),"failed")' });
    await book.calculate();
    expect([book.value("B1"), book.value("B2"), book.value("B3"), book.value("B4")]).toEqual(["ok", 97, 194, 195]);
  });

  it("of a handle reaches the cells that take it, wherever they stand", async () => {
    const book = new CalculatedWorkbook({ SLA_DATA: { fn: (range: Range) => `${range.length - 1} tickets, ${total(range)}`, parameterCount: 1 }, SLA_USE: { fn: (handle: string) => `(${handle})`, parameterCount: 1 } }).table("Tickets", TICKETS);
    book.write({ A1: "=SLA_USE(B9)", B9: "=SLA_DATA(Tickets[#All])", "Data!H1": "=SLA_USE(Report!B9)" });
    await book.calculate();
    expect([book.value("A1"), book.value("Data!H1")]).toEqual(["(3 tickets, 138011)", "(3 tickets, 138011)"]);
    book.write({ "Data!B2": 2.5 });
    await book.calculate();
    expect(book.value("A1")).toBe("(3 tickets, 138012)");
  });

  it("waits for formulas inside the range that it takes", async () => {
    const book = new CalculatedWorkbook({ SLA_SUM: { fn: total, parameterCount: 1 } }).table("Tickets", [["Hours", "Twice"], [1, 0], [2, 0]]);
    for (const row of [1, 2]) book.data.setFormula(row, 1, { text: "[@Hours]*2", kind: "normal" });
    book.write({ A1: "=SLA_SUM(Tickets[Twice])", "Data!D1": "=SLA_SUM(A2:B3)+Report!A1" });
    await book.calculate();
    expect([book.value("A1"), book.value("Data!D1")]).toEqual([6, 15]);
  });

  it("of an unknown function is #NAME?", async () => {
    const book = new CalculatedWorkbook().write({ A1: "=SLA_GONE(1)", A2: "=A1" });
    await book.calculate();
    expect([book.value("A1"), book.value("A2")]).toEqual([{ error: "#NAME?" }, { error: "#NAME?" }]);
  });
});

describe("a range that many formulas take", () => {
  const withSeen = () => {
    const seen = new Set<Range>();
    const book = new CalculatedWorkbook({ SLA_COUNT: { fn: (range: Range, number: number) => (seen.add(range), range.length + number), parameterCount: 2 } }).table("Tickets", TICKETS);
    for (let row = 0; row < 500; row++) book.report.setFormula(row, 0, { text: `SLA_COUNT(Tickets[#All],${row})`, kind: "normal" });
    return { book, seen };
  };

  it("is one array for all 500", async () => {
    const { book, seen } = withSeen();
    await book.calculate();
    expect([seen.size, book.value("A1"), book.value("A500")]).toEqual([1, 4, 503]);
  });

  it("stays the same array while no cell of it changes, and is another afterwards", async () => {
    const { book, seen } = withSeen();
    await book.calculate();
    await book.calculate();
    expect(seen.size).toBe(1);
    book.write({ "Data!C4": 46009 });
    await book.calculate();
    expect([seen.size, [...seen][0][3][2], [...seen][1][3][2]]).toEqual([2, 46002, 46009]);
  });
});
