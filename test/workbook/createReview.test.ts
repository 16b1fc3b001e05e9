import { type LocalExcelOptions, WorkbookModel } from "../../src/host";
import { createCalculator } from "../../src/host/calc";
import { messagesFor } from "../../src/messages";
import { readCsv } from "../../src/tables";
import { createReview, prepareReview, withWorkbook } from "../../src/workbook";
import { openWorkbook, tableRows, TWELVE_TICKETS } from "../support/openWorkbook";

type Rows = readonly (readonly unknown[])[];

const HEADERS = ["Number", "Opened", "Resolved", "State"];
const tickets = (prefix: string, count: number): Rows => [HEADERS, ...Array.from({ length: count }, (_, index) => [`${prefix}${index + 1}`, 46083.375 + index, 46083.5 + index, "Closed"])];
const LEGEND: Rows = [["Value", "Meaning"], ...Array.from({ length: 40 }, (_, index) => [`v${index}`, `m${index}`])];

/** Makes a review of a workbook of such sheets. */
async function reviewOf(sheets: Readonly<Record<string, Rows>>, { prepare = () => undefined, ...options }: Partial<LocalExcelOptions> & { readonly prepare?: (worksheets: Excel.WorksheetCollection) => void } = {}) {
  const { model } = openWorkbook(new WorkbookModel(), options);
  const created = await withWorkbook(async (context) => {
    const { worksheets } = context.workbook;
    const empty = worksheets.getActiveWorksheet();
    for (const [name, rows] of Object.entries(sheets)) worksheets.add(name).getRangeByIndexes(0, 0, rows.length, rows[0].length).values = rows as unknown[][];
    empty.delete();
    prepare(worksheets);
    await context.sync();
    return createReview(context, { language: "en", messages: messagesFor("en") });
  });
  const agreed = Object.fromEntries(tableRows(model, "Agreement"));
  return { created, agreed, sheets: (table: string) => tableRows(model, table), codes: created.findings.map(({ code, found, names }) => [code, names?.join(", ") ?? found]) };
}

describe("the tickets of a workbook", () => {
  it("are on the sheet that looks like tickets, not on the longest", async () => {
    const { created, agreed } = await reviewOf({ Lists: LEGEND, Export: tickets("T-", 3) });
    expect([created.tickets, agreed["Ticket source"]]).toEqual([3, "Tickets"]);
  });

  it("are on a sheet that can be seen, as long as there is one", async () => {
    const hide = (worksheets: Excel.WorksheetCollection) => (worksheets.getItem("Old").visibility = "Hidden");
    expect((await reviewOf({ Old: tickets("O-", 9), Export: tickets("T-", 3) }, { prepare: hide })).created.tickets).toBe(3);
  });

  it("are read of all sheets with the same columns, in the order of the workbook, and these are named", async () => {
    const { created, agreed, codes } = await reviewOf({ January: tickets("J-", 2), February: tickets("F-", 4), March: tickets("M-", 3), Lists: LEGEND });
    expect([created.tickets, agreed["Ticket source"]]).toEqual([9, "all"]);
    expect(codes).toContainEqual(["ticketSheetsJoined", "January, February, March"]);
  });

  it("have one SLA for a priority and one row for a status, however somebody wrote them by hand", async () => {
    const rows: Rows = [["Number", "Opened", "Resolved", "State", "Priority"], ...["High", "high ", "low", "HIGH"].map((priority, index) => [`T-${index + 1}`, 46083.375 + index, 46083.5 + index, index === 1 ? "closed" : "Closed", priority])];
    const { created, sheets } = await reviewOf({ Log: rows });
    expect(created.tickets).toBe(4);
    expect(sheets("SLAs").map(([id, , , , , , priority]) => [id, priority])).toEqual([["P1-RESOLUTION", "High"], ["P2-RESOLUTION", "low"]]);
    expect(sheets("StatusMap").map(([status]) => status)).toEqual(["Closed"]);
  });

  it("stay on a protected sheet as they are", async () => {
    const { agreed } = await reviewOf({ Export: tickets("T-", 3) }, { prepare: (worksheets) => worksheets.getItem("Export").protection.protect() });
    expect(agreed["Ticket source"]).toBe("Export");
  });

  it("stay as they are where a formula picks them out of others, as it could not in a table", async () => {
    const calculator = createCalculator({ functions: () => new Map() });
    const { created, agreed } = await reviewOf({ Contoso: [HEADERS, ["=Raw!A1:D2", "", "", ""]], Raw: tickets("T-", 3).slice(1) }, { recalculate: (workbook) => calculator.recalculate(workbook) });
    expect([created.tickets, agreed["Ticket source"]]).toEqual([2, "Contoso"]);
  });

  it("have the column that is empty in the newest thousand of them", async () => {
    const open = Array.from({ length: 1500 }, (_, index) => [`T-${9000 - index}`, 46583.375 - index / 50, "", "Open"]);
    const done = Array.from({ length: 500 }, (_, index) => [`T-${7500 - index}`, 46083.375 - index / 50, 46083.5 - index / 50, "Closed"]);
    const { created, codes } = await reviewOf({ Export: [["Ticket", "Created", "Done", "Status"], ...open, ...done] });
    expect(created.tickets).toBe(2000);
    expect(codes.map(([code]) => code)).not.toContain("noResolvedColumn");
  });

  it("are told from the steps of a log, also where the first thousand rows are of as many tickets", async () => {
    const steps = (step: number, status: string) => Array.from({ length: 1200 }, (_, index) => [`T-${(index * 7) % 1200}`, 46083.375 + index / 50 + step, 46084.375 + index / 50 + step, status]);
    const { created, codes } = await reviewOf({ Export: [["Ticket", "Start", "End", "Status"], ...steps(0, "New"), ...steps(1, "In progress"), ...steps(2, "Resolved")] });
    expect(created.tickets).toBe(1200);
    expect(codes.map(([code]) => code)).toContain("eventLogRead");
  });

  it("come with what is odd about their columns", async () => {
    const rows = tickets("T-", 3).map((row) => [...row, row[1]]);
    expect((await reviewOf({ Export: rows })).codes).toContainEqual(["repeatedHeader", "Opened"]);
  });
});

describe("a history beside the tickets", () => {
  const LOG: Rows = [["Number", "Changed on", "New status"], ...["T-1", "T-2"].flatMap((id, index) => [[id, 46083.375 + index, "New"], [id, 46083.4 + index, "On Hold"], [id, 46083.5 + index, "Closed"]])];

  it("is proposed, with what its statuses mean", async () => {
    const { agreed } = await reviewOf({ Export: tickets("T-", 3), Log: LOG });
    expect(agreed["History source"]).toBe("Log");
  });

  it("is not one of other tickets, nor a list with one row a ticket", async () => {
    const strangers = LOG.map((row, index) => (index === 0 ? row : [`X-${index % 2}`, ...row.slice(1)]));
    expect((await reviewOf({ Export: tickets("T-", 3), Log: strangers })).agreed["History source"]).toBe("");
    expect((await reviewOf({ Export: tickets("T-", 3), Costs: [["Number", "Cost"], ["T-1", 5], ["T-2", 6]] })).agreed["History source"]).toBe("");
  });
});

describe("an export that comes into an open workbook", () => {
  it.each([["1900", false, 46083.375], ["1904", true, 44621.375]])("has its dates as a workbook counts them that counts its days from %s", async (_, date1904, serial) => {
    const { model } = openWorkbook(Object.assign(new WorkbookModel(), { date1904 }));
    const { source } = readCsv(new TextEncoder().encode(TWELVE_TICKETS), "export.csv");
    await withWorkbook((context) => createReview(context, { sources: [source], language: "en", messages: messagesFor("en") }));
    // 2 March 2026, 09:00.
    expect(tableRows(model, "Tickets")[0][1]).toBe(serial);
    const { review } = await withWorkbook((context) => prepareReview(context, { type: "monthly" }));
    expect(review.slas.map(({ result: { met, decided } }) => [met, decided])).toEqual([[2, 3], [1, 2]]);
  });
});
