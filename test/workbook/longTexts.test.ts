import { loadDefinitionBook, loadDefinitions, loadTickets, withWorkbook } from "../../src/workbook";
import { openReview, tableRows } from "../support/openWorkbook";

/** A mail with the earlier ones quoted below it, as desks paste them into a ticket: 12,000 characters, of which 5 MB hold some 430. */
const MAILS = "Good morning, the printer on floor 3 does not answer. ".repeat(223).slice(0, 12_000);
const COUNT = 1_200;

const day = (ticket: number) => `2026-03-${String(1 + (ticket % 28)).padStart(2, "0")}`;

describe("a text that is longer than the 32,767 characters of a cell", () => {
  it.each([
    ["in the middle of a sentence", "Good morning. ".repeat(3_000), 32_766],
    ["before an emoji of which one half would fit", `${"x".repeat(32_765)}🙂🙂`, 32_765],
  ])("is cut %s, and the tickets are all there", async (_, text, kept) => {
    const { model } = await openReview(`Number,Opened,State,Description\nINC1,2026-03-02 09:00,New,"${text}"\nINC2,2026-03-02 10:00,New,Short`);
    expect(tableRows(model, "Tickets").map((row) => row[3])).toEqual([`${text.slice(0, kept)}…`, "Short"]);
  });
});

describe("an export whose tickets hold whole exchanges of mails", () => {
  it("is read in Excel on the web, which hands over 5 MB at a time", async () => {
    const rows = Array.from({ length: COUNT }, (_, ticket) => `INC${ticket},${day(ticket)} 09:00,${day(ticket)} 12:00,Resolved,P1,"${MAILS}"`);
    await openReview(["Number,Opened,Resolved,State,Priority,Description", ...rows].join("\n"));
    const { tickets } = await withWorkbook((context) => loadTickets(context, {}));
    expect([tickets.size, tickets.resolved.every((resolved, ticket) => resolved - tickets.opened[ticket] === 3 * 3_600_000)]).toEqual([COUNT, true]);
  });

  it("is one of many sheets a month: the others are looked at, too, and told", async () => {
    const rows = Array.from({ length: 40 }, (_, ticket) => [`INC${ticket}`, `${day(ticket)} 09:00`, "New", MAILS]);
    await openReview(`Number,Opened,State,Description\nINC1,2026-03-02 09:00,New,Short\nINC2,2026-03-02 10:00,New,"${MAILS}"`);
    const names = Array.from({ length: 20 }, (_, month) => `Month ${month + 1}`);
    await withWorkbook(async (context) => {
      for (const name of names) {
        context.workbook.worksheets.add(name).getRange("A1:D41").values = [["Number", "Opened", "State", "Description"], ...rows];
        await context.sync();
      }
    });
    const { findings } = await withWorkbook((context) => loadTickets(context, { ticketSource: "Tickets" }));
    expect(findings.find(({ code }) => code === "furtherTicketSheets")).toMatchObject({ count: 20, names });
  });

  it("is read with its log of messages, whose every row is as long", async () => {
    await openReview("Number,Opened,State\nINC1,2026-03-02 09:00,Resolved\nINC2,2026-03-02 09:00,New");
    const log = Array.from({ length: COUNT }, (_, change) => [change % 2 === 0 ? "INC1" : "INC2", `2026-03-02 ${String(10 + Math.floor(change / 100)).padStart(2, "0")}:00`, change < COUNT - 2 ? "In progress" : "Resolved", MAILS]);
    await withWorkbook(async (context) => {
      const sheet = context.workbook.worksheets.add("Log");
      sheet.getRange("A1:D1").values = [["Number", "Changed at", "State", "Message"]];
      for (let first = 0; first < COUNT; first += 100) {
        sheet.getRangeByIndexes(1 + first, 0, 100, 4).values = log.slice(first, first + 100);
        await context.sync();
      }
    });
    const { tickets } = await withWorkbook((context) => loadTickets(context, { ticketSource: "Tickets", historySource: "Log" }));
    expect(new Date(tickets.newest).toISOString()).toBe("2026-03-02T21:00:00.000Z");
  });
});

describe("a survey with answers in words", () => {
  it.each([["thousands of them", COUNT, MAILS.slice(0, 6_000)], ["hundreds that nearly fill their cells", 300, MAILS.repeat(2)]])("is read in Excel on the web, to be counted and to be edited: %s", async (_, count, words) => {
    await openReview("Number,Opened,State\nINC1,2026-03-02 09:00,Resolved\nINC2,2026-03-02 09:00,New");
    const answers = Array.from({ length: count }, (_, answer) => [`${day(answer)} 12:00`, 1 + (answer % 5), words]);
    await withWorkbook(async (context) => {
      const sheet = context.workbook.worksheets.add("Survey");
      sheet.getRange("A1:C1").values = [["Date", "Score", "Words"]];
      for (let first = 0; first < count; first += 100) {
        sheet.getRangeByIndexes(1 + first, 0, 100, 3).values = answers.slice(first, first + 100);
        await context.sync();
      }
      sheet.tables.add(sheet.getRangeByIndexes(0, 0, count + 1, 3), true).name = "Feedback";
      await context.sync();
    });
    const { records } = await withWorkbook(loadDefinitions);
    expect([records.feedback.length, records.feedback.filter(({ score }) => score === 5).length]).toEqual([count, count / 5]);
    const { sources } = await withWorkbook(loadDefinitionBook);
    expect([...sources.values()].find(({ name }) => name === "Feedback")?.size).toBe(count);
  });
});
