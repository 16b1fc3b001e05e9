import { renameSheetInFormula } from "../../../src/host/model";

describe("a formula that names a sheet which gets another name", () => {
  it.each([
    ["Tickets!A1", "SUM(Tickets!A1:B2,Tickets!$C:$C)", "SUM('All tickets'!A1:B2,'All tickets'!$C:$C)"],
    ["any case", "tickets!A1", "'All tickets'!A1"],
    ["in quotes", "'Tickets'!A1", "'All tickets'!A1"],
    ["the first of several sheets", "SUM(Tickets:Data!A1)", "SUM('All tickets:Data'!A1)"],
    ["the last of several sheets, in quotes", "SUM('Old data:Tickets'!A1)", "SUM('Old data:All tickets'!A1)"],
    ["a name of that sheet", "Tickets!Hours*2", "'All tickets'!Hours*2"],
    ["a lost reference", "Tickets!#REF!", "'All tickets'!#REF!"],
  ])("follows: %s", (_, before, after) => {
    expect(renameSheetInFormula(before, { from: "Tickets", to: "All tickets" })).toBe(after);
  });

  it.each([
    ["a table of the same name", "COUNTA(Tickets[#All])"],
    ["a text", 'INDIRECT("Tickets!A1")'],
    ["another sheet", "Tickets2!A1+'My Tickets'!A1"],
    ["a sheet of another workbook", "[1]Tickets!A1+'[Book.xlsx]Tickets'!A1"],
    ["a name", "Tickets+1"],
  ])("stays: %s", (_, formula) => {
    expect(renameSheetInFormula(formula, { from: "Tickets", to: "All tickets" })).toBe(formula);
  });

  it("drops quotes that the new name does not need, and doubles its apostrophes", () => {
    expect(renameSheetInFormula("'All tickets'!A1", { from: "All tickets", to: "Tickets" })).toBe("Tickets!A1");
    expect(renameSheetInFormula("Tickets!A1", { from: "Tickets", to: "May's" })).toBe("'May''s'!A1");
    expect(renameSheetInFormula("'May''s'!A1", { from: "May's", to: "June" })).toBe("June!A1");
  });
});
