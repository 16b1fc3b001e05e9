import { aFileOfInlineStrings, cellsOf, dateCell, type ForeignCell } from "../support/foreignWorkbook";
import { serviceReview, Workplace } from "../support/serviceReview";

const workplace = new Workplace();
afterAll(() => workplace.remove());

const formula = (text: string, result: string | number = 999): ForeignCell => ({ formula: text, result });

/** Monday 09:00 to 12:00 is three hours; T2 took nine hours of a target of four. */
function aWorkbook(): Uint8Array {
  return aFileOfInlineStrings([
    { name: "Tickets", tables: [{ name: "tickets", rows: [
      ["Number", "Opened", "Resolved", "State"],
      ["T1", dateCell("2026-03-02T09:00"), dateCell("2026-03-02T12:00"), "Closed"],
      ["T2", dateCell("2026-03-02T09:00"), dateCell("2026-03-03T10:00"), "Closed"],
      ["T3", dateCell("2026-03-04T09:00"), "", "Open"],
    ] }] },
    { name: "Setup", tables: [
      { name: "calendars", rows: [["Calendar", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday"], ["Desk", ...Array<string>(5).fill("09:00-17:00")]] },
      { name: "slas", rows: [["SLA", "Target"], ["FIX", "4 h"]] },
    ] },
    { name: "Analysis", cells: [
      [formula("SLA_HOURS(Tickets!B2,Tickets!C2)"), "plain as Excel shows it"],
      [formula("_xldudf_SLA_HOURS(Tickets!B3,Tickets!C3)"), "as Excel stores it"],
      [formula("_xlfn.SLA_HOURS(Tickets!B2,Tickets!C2,\"desk\")"), "as another writer stores it"],
      [formula("_xldudf_SLA_DATA(tickets[#All])"), "a handle"],
      [formula("_xldudf_SLA_COMPLIANCE(A4,\"FIX\")"), "over the handle"],
      [formula("IFERROR(SLA_COMPLIANCE(tickets[#All],\"FIX\",\"2025\"),\"none\")"), "no data, caught"],
      [formula("SLA_COMPLIANCE(tickets[#All],\"FIX\",\"2025\")"), "no data"],
      [formula("SLA_HOURS(\"soon\",Tickets!C2)", "#NAME?"), "a mistake"],
      [formula("A1+A2", 5), "a formula of Excel over ours"],
      [formula("INDEX(SLA_STATUS(tickets[#All],\"FIX\"),2)", "#NAME?"), "one row of a spill"],
    ] },
  ]);
}

describe("recalculate", () => {
  it("computes every cell that uses our functions, however the formula is stored, and what depends on it", async () => {
    const file = workplace.write("in.xlsx", aWorkbook());
    expect(serviceReview(["recalculate", file, "--out", workplace.path("out.xlsx")])).toMatchObject({ status: 0, stdout: "" });
    const values = await cellsOf(workplace.read("out.xlsx"), "Analysis", ["A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "A9", "A10"]);
    expect(values).toEqual([3, 9, 3, expect.stringMatching(/^Tickets: 3 rows #[0-9a-f]{16}$/), 0.5, "none", { error: "#N/A" }, { error: "#VALUE!" }, 12, "Missed"]);
  });

  it("gives the same file again when nothing has changed", () => {
    const once = workplace.path("out.xlsx");
    expect(serviceReview(["recalculate", once, "--out", workplace.path("twice.xlsx")]).status).toBe(0);
    expect(workplace.read("twice.xlsx")).toEqual(workplace.read("out.xlsx"));
  });
});
