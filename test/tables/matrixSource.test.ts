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
    expect(findings).toMatchObject([{ code: "emptyHeader", found: "AA" }, { code: "repeatedHeader", found: "category" }]);
  });

  it("is a table without rows when there are none", () => {
    expect(matrixSource([], { name: "T" })).toMatchObject({ source: { headers: [], size: 0 }, findings: [{ code: "noRows" }] });
  });
});
