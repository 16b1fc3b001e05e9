import { periodOf } from "../../../src/service-level/period";
import { messagesFor, sentenceFor } from "../../../src/messages";
import { createReview, loadTickets, prepareReview, selectRows, setDefinitionRows, withWorkbook, writeReview } from "../../../src/workbook";
import { openWorkbook, tableRows } from "../../support/openWorkbook";

type Rows = readonly (readonly unknown[])[];

const messages = messagesFor("en");
const HEADERS = ["Number", "Opened", "Resolved", "State", "Priority"];
/** One ticket a day from the 2nd of a month of 2026, in working hours; every second one is resolved nine days later. */
const month = (name: string, number: number): Rows => [HEADERS, ...[2, 3, 4, 5].map((day) => {
  const date = (value: number) => `2026-${String(number).padStart(2, "0")}-${String(value).padStart(2, "0")} 10:00`;
  return [`${name}-${day}`, date(day), date(day % 2 === 0 ? day : day + 9), "Closed", "P1"];
})];

async function addSheets(sheets: Readonly<Record<string, Rows>>): Promise<void> {
  await withWorkbook(async (context) => {
    for (const [name, rows] of Object.entries(sheets)) context.workbook.worksheets.add(name).getRangeByIndexes(0, 0, rows.length, rows[0].length).values = rows as unknown[][];
    await context.sync();
  });
}

/** A review workbook made of such sheets. */
async function reviewOf(sheets: Readonly<Record<string, Rows>>) {
  const opened = openWorkbook();
  await addSheets(sheets);
  await withWorkbook((context) => createReview(context, { language: "en", messages }));
  return opened;
}

const agree = (item: string, Value: string) => withWorkbook((context) => setDefinitionRows(context, "Agreement", [{ key: item, cells: { Value } }], messages));

/** What is read when `Ticket source` says so. */
async function readFrom(ticketSource: string) {
  const { tickets, ranges, findings } = await withWorkbook((context) => loadTickets(context, { ticketSource }));
  return { size: tickets.size, sheets: ranges.map(({ name }) => name), told: findings.filter(({ code }) => /Sheet/.test(code)).map((finding) => sentenceFor(messages, finding)) };
}

describe("a workbook with a sheet of tickets a month", () => {
  it("counts the sheet of the next month, too, as soon as it is there", async () => {
    await reviewOf({ January: month("J", 1), February: month("F", 2) });
    await addSheets({ March: month("M", 3) });
    const { size, sheets, told } = await readFrom("all");
    expect([size, sheets]).toEqual([12, ["January", "February", "March"]]);
    expect(told).toEqual(["January, February, March: 3 sheets with the same columns are read as one list: January, February, March. Name some of them under Ticket source in the Agreement table if the others should not count."]);
  });

  it("counts the sheets that are named, and says which others have the same columns", async () => {
    openWorkbook();
    await addSheets({ "January": month("J", 1), "February, late": month("F", 2), "March": month("M", 3), "Prices": [["Service", "Price"], ["Mail", 5]] });
    expect(await readFrom('March; "February, late"')).toMatchObject({ size: 8, sheets: ["March", "February, late"] });
    const { size, told } = await readFrom("february, late");
    expect([size, told]).toEqual([4, ["February, late: 2 further sheets have the same columns and are not read: January, March. Enter all under Ticket source in the Agreement table if their tickets should count, too."]]);
  });

  it("counts a sheet, too, whose column names are in another form of Unicode", async () => {
    openWorkbook();
    const [header, ...rows] = month("F", 2);
    await addSheets({ January: [[...HEADERS.slice(0, 4), "Priorit\u00e4t"], ...month("J", 1).slice(1)], February: [[...header.slice(0, 4), "PRIORITA\u0308T"], ...rows] });
    const { tickets, findings } = await withWorkbook((context) => loadTickets(context, {}));
    expect([tickets.sources, tickets.priority.labels.length, findings.filter(({ code }) => /Sheet/.test(code)).map(({ code }) => code)]).toEqual([["January", "February"], 2, ["ticketSheetsJoined"]]);
  });

  it("says which of the named sheets is not there", async () => {
    openWorkbook();
    await addSheets({ January: month("J", 1) });
    await expect(readFrom("January, Febuary")).rejects.toMatchObject({ code: "noTicketSource", wanted: "Febuary" });
  });

  it("names the columns that one of the named sheets lacks", async () => {
    openWorkbook();
    await addSheets({ January: month("J", 1), February: month("F", 2).map((row) => row.slice(0, 4)) });
    const { size, told } = await readFrom("January, February");
    expect([size, told.at(-1)]).toEqual([8, "February: the other ticket sheets have a column more: Priority. Here it is taken as empty; export this sheet again with it."]);
  });

  it("has a review whose misses say on which sheet and row they stand", async () => {
    const { model } = await reviewOf({ January: month("J", 1), February: month("F", 2) });
    await agree("Time zone", "Europe/London");
    await withWorkbook(async (context) => writeReview(context, await prepareReview(context, { type: "quarterly", period: (agreement) => periodOf("2026-Q1", agreement) })));
    const misses = tableRows(model, "Misses");
    expect(misses.map((row) => [row[1], row.at(-1)])).toEqual([["J-3", "January!3"], ["J-5", "January!5"], ["F-3", "February!3"], ["F-5", "February!5"]]);
  });

  it("is called by its sheets where the tickets are tables, whose names nobody chose", async () => {
    openWorkbook();
    await addSheets({ January: month("J", 1), February: month("F", 2) });
    await withWorkbook(async (context) => {
      for (const name of ["January", "February"]) context.workbook.worksheets.getItem(name).tables.add("A1:E5", true);
      await context.sync();
    });
    const { tickets, ranges } = await withWorkbook((context) => loadTickets(context, { ticketSource: "all" }));
    expect([tickets.sources, ranges.map(({ name }) => name)]).toEqual([["January", "February"], ["Table1", "Table2"]]);
  });

  it("shows the first of several sheets for what is said of all of them", async () => {
    const { host } = await reviewOf({ January: month("J", 1), February: month("F", 2) });
    const shown = await withWorkbook((context) => selectRows(context, { place: "January, February", rows: [], column: "Opened" }));
    expect([shown.sheet, host.session.activeSheet().name]).toEqual(["January", "January"]);
  });
});
