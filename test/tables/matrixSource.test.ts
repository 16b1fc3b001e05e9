import { messagesFor, sentenceFor } from "../../src/messages";
import { matrixSource } from "../../src/tables";

describe("a range as a table", () => {
  it("takes the first row as header and gives cells as they are", () => {
    const { source, findings } = matrixSource([["Id", "Opened"], [7, 45292.5], ["", ""]], { name: "Tickets", firstRow: 3, firstColumn: 2 });
    expect(source).toMatchObject({ name: "Tickets", headers: ["Id", "Opened"], size: 1, firstRow: 4, firstColumn: 2, date1904: false });
    expect(source.column(1)).toEqual([45292.5]);
    expect(findings).toEqual([]);
  });

  it("skips titles above the header row and an empty column A, and counts rows and columns as the sheet does", () => {
    const rows = [["", "ManageEngine Report Framework", "", ""], ["", "", "", ""], ["", "Request ID", "Created Time", "Priority"], ["", 101, "05/03/2024 09:05", "High"]];
    const { source, findings } = matrixSource(rows, { name: "Sheet1" });
    expect(source).toMatchObject({ headers: ["Request ID", "Created Time", "Priority"], size: 1, firstRow: 4, firstColumn: 2 });
    expect(findings).toMatchObject([{ code: "titleRowsAbove", count: 2, facts: { headerRow: 3 } }]);
  });

  it("reports columns without a name and names that occur twice", () => {
    const { findings } = matrixSource([["Id", "", "Category", "category"], [1, "x", "a", "b"]], { name: "T", firstColumn: 26 });
    expect(findings).toMatchObject([{ code: "emptyHeader", names: ["AA"] }, { code: "repeatedHeader", names: ["category"] }]);
  });

  it.each([
    ["dates as texts", [["INC-1", "2026-03-02 09:00", "2026-03-02 12:00", "Closed", "High"], ["INC-2", "2026-03-03 09:00", "", "Open", "Low"], ["INC-3", "2026-03-03 10:00", "", "Open", "Low"]]],
    ["dates as Excel stores them", [["INC-1", 46083.375, 46083.5, "Closed", "High"], ["INC-2", 46084.375, "", "Open", "Low"], ["INC-3", 46084.5, "", "Open", "Low"]]],
  ])("loses no ticket where there are no column names, and says so: %s", (_, rows) => {
    const { source, findings } = matrixSource(rows, { name: "Tickets", firstColumn: 2 });
    expect(source).toMatchObject({ headers: ["Column B", "Column C", "Column D", "Column E", "Column F"], size: 3, firstRow: 1 });
    expect(source.column(0)).toEqual(["INC-1", "INC-2", "INC-3"]);
    expect(findings).toMatchObject([{ code: "noHeaderRow", severity: "error" }]);
    expect(sentenceFor(messagesFor("en"), findings[0])).toContain(`the first row is a ticket (${rows[0].join(", ")})`);
  });

  it("shows a ticket, not the title above it, where there are no column names", () => {
    const { findings } = matrixSource([["Tickets of March", "", ""], ["", "", ""], ["INC-1", "2026-03-02 09:00", "Closed"], ["INC-2", "2026-03-03 09:00", "Open"]], { name: "Tickets" });
    expect(findings).toMatchObject([{ code: "noHeaderRow", names: ["INC-1", "2026-03-02 09:00", "Closed"] }]);
  });

  // As in OcimarSchroederJR/RocketLab_VCredit_Case, data/chamados.csv on GitHub.
  it("loses no ticket where none of the first has a date either", () => {
    const { source, findings } = matrixSource([["978", "13001168632", "Bloqueio", "URA", "Sim", "", "NULL", "174"], ["442", "11430934216", "Consulta", "URA", "Não", "", "NULL", "175"], ["499", "11634868704", "Limite", "bot", "Sim", "", "NULL", "176"]], { name: "Tickets" });
    expect([source.size, findings.map(({ code }) => code)]).toEqual([3, ["noHeaderRow"]]);
  });

  it.each([
    ["years beside a name", [["Team", "2024", "2025", "2026"], ["Mail", "3", "4", "5"], ["Print", "1", "2", "2"]], 0],
    ["a title with a date above them", [["Report", "2026-03-31", "", ""], ["Id", "Opened", "Status", "Priority"], ["1", "2026-03-02 09:00", "Open", "1"]], 1],
    ["a title that is as wide as the tickets, dates and all", [["From", "2026-03-01", "To", "2026-03-31"], ["Id", "Opened", "Status", "Resolved"], ["1", "2026-03-02 09:00", "Open", "2026-03-03 09:00"]], 1],
    ["a name that is a date", [["Id", "Opened", "Status", "2026-03-31"], ["1", "2026-03-02 09:00", "Open", "12"], ["2", "2026-03-02 09:00", "Open", "13"]], 0],
    ["a name that is a date above nothing yet", [["Id", "Opened", "2026-03-30", "2026-04-06"], ["1", "2026-03-02 09:00", "Waits for parts", ""], ["2", "2026-03-02 09:00", "New", ""]], 0],
    ["one ticket", [["Id", "Opened", "Resolved"], ["1", "2026-03-02 09:00", ""]], 0],
  ])("finds the column names with %s", (_, rows, at) => expect(matrixSource(rows, { name: "Tickets" }).source.headers).toEqual(rows[at]));

  it("is a table without rows when there are none", () => {
    expect(matrixSource([], { name: "T" })).toMatchObject({ source: { headers: [], size: 0 }, findings: [{ code: "noRows" }] });
  });
});
