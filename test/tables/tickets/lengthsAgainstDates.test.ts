import { messagesFor, sentenceFor } from "../../../src/messages";
import type { Cell } from "../../../src/tables";
import { readTickets } from "../../../src/tables";
import type { TicketRules } from "../../../src/tables/tickets/readTickets";
import { aCalendar, roundTheClock } from "../../support/anAgreement";
import { findingsOf, ticketSheet } from "../../support/ticketTables";

const OFFICE: TicketRules = { calendars: new Map([["Office", aCalendar()]]), defaultCalendar: "Office" };

/** A ticket of Monday 09:00, resolved so long after, with what the column says. */
const opened = "2026-03-02 09:00";
const read = (header: string, rows: readonly (readonly [resolved: string, length: Cell])[], rules = OFFICE) =>
  readTickets(ticketSheet([["Id", "Status", "Opened", "Resolved", header], ...rows.map(([resolved, length], row): Cell[] => [`T-${row}`, "Closed", opened, resolved, length])]), rules);
const sentences = (...given: Parameters<typeof read>) => read(...given).findings.filter(({ code }) => code.startsWith("length")).map((finding) => sentenceFor(messagesFor("en"), finding).replaceAll("\u00a0", " "));

describe("a column that says how long the resolution took, beside the dates", () => {
  it("is named with the first ticket that took longer by it than by its dates, and the dates are believed", () => {
    const { tickets } = read("Resolution time (hours)", [["2026-03-02 12:00", 120], ["2026-03-02 11:00", 2]]);
    expect(new Date(tickets.resolved[0]).toISOString()).toBe("2026-03-02T12:00:00.000Z");
    expect(sentences("Resolution time (hours)", [["2026-03-02 12:00", 120], ["2026-03-02 11:00", 2], ["2026-03-02 10:00", 9]])).toEqual([
      "Tickets, Resolution time (hours): 2 of 3 tickets took longer by this column than by their dates: the first 120 h here, and 3 h between its dates. The dates count. Check which of the two is wrong. 2 rows: 2 (120), 4 (9).",
    ]);
  });

  it("is named where it tells 3 h and five days of service lie between the dates", () => {
    expect(sentences("Resolution time (hours)", [["2026-03-06 17:00", 3], ["2026-03-02 11:00", 2]])).toEqual([
      "Tickets, row 2, Resolution time (hours): 1 of 2 tickets took less time by this column than the service hours between their dates: the first 3 h here, and 40 h between its dates. The dates count. Check whether the column leaves out holds or counts in other hours, or a date is wrong.",
    ]);
  });

  it.each([
    ["all time between the dates", "2026-03-04 10:00", 49], ["the service hours between them", "2026-03-04 10:00", 17], ["hours of a desk that is open longer", "2026-03-04 10:00", 27], ["an hour that was begun", "2026-03-02 11:10", 3],
    ["a length of its own unit", "2026-03-02 11:10", "2 h 10 min"],
  ])("is as it should be where it tells %s", (_, resolved, length) => expect(sentences("Resolution time (hours)", [[resolved, length]])).toEqual([]));

  it("may tell seconds that dates to the minute leave out", () => {
    expect(sentences("Resolution time (seconds)", [["2026-03-02 09:02", 113], ["2026-03-02 09:05", 352]])).toEqual([]);
    expect(sentences("Resolution time (seconds)", [["2026-03-02 09:05", 200]])).toHaveLength(1);
  });

  it("is not too short where nothing tells the service hours, or another calendar is open for less", () => {
    const businessHours = (rules?: TicketRules) => sentences("Resolution time (business hours)", [["2026-03-04 10:00", 17]], rules);
    expect(businessHours({})).toEqual([]);
    expect(businessHours({ calendars: new Map([["24x7", roundTheClock()], ["Office", aCalendar()]]), defaultCalendar: "24x7" })).toEqual([]);
    expect(businessHours({ calendars: new Map([["24x7", roundTheClock()]]) })).toHaveLength(1);
  });

  it("may tell of the closing where tickets have both dates", () => {
    const { findings } = readTickets(ticketSheet([["Id", "Opened", "Resolved", "Closed", "Resolution time (hours)"], ["1", opened, "2026-03-02 10:00", "2026-03-05 09:00", 72]]), OFFICE);
    expect(findingsOf(findings, "lengthLongerThanDates")).toEqual([]);
  });

  it("is not too short where the time on hold is what it lacks", () => {
    const sheet = (...held: Cell[]) => ticketSheet([["Id", "Opened", "Resolved", "On hold time (minutes)", "Resolution time (hours)"], ["1", opened, "2026-03-02 17:00", ...held]]);
    expect(findingsOf(readTickets(sheet(300, 3), OFFICE).findings, "lengthShorterThanDates")).toEqual([]);
    expect(findingsOf(readTickets(sheet(0, 3), OFFICE).findings, "lengthShorterThanDates")).toHaveLength(1);
  });

  it("counts in calendar time where it says so: then service hours are too short", () => {
    expect(sentences("Resolution time in calendar hours", [["2026-03-04 10:00", 17]])).toHaveLength(1);
  });

  it("is let be where dates tell days alone and it differs by no more than one", () => {
    const { findings } = readTickets(ticketSheet([["Id", "Opened", "Resolved", "Resolution time (days)"], ["1", "2026-03-02", "2026-03-04", 3], ["2", "2026-03-02", "2026-03-04", 2]]), OFFICE);
    expect(findingsOf(findings, "lengthLongerThanDates")).toEqual([]);
  });

  it.each([["milliseconds", 3_600_000], ["seconds", 3600], ["minutes", 60], ["hours", 1]])("tells by the dates that its numbers are %s where it does not say so", (unit, hour) => {
    const rows = [1, 2, 3, 4, 5, 6, 7, 8].map((hours) => [`2026-03-02 ${String(9 + hours).padStart(2, "0")}:00`, hours * hour] as const);
    expect(sentences("Resolution time", rows)).toEqual([]);
    expect(sentences("Resolution time", [...rows, ["2026-03-02 10:00", 30 * hour]])).toEqual([expect.stringMatching(new RegExp(`^Tickets, row 10, Resolution time: 1 of 9 tickets took longer .* the first 30 h here, and 1 h between .* by the dates it is ${unit}\\.$`))]);
  });

  it("is not compared where the dates do not tell its unit", () => {
    expect(sentences("Resolution time", Array.from({ length: 8 }, (_, row) => ["2026-03-04 10:00", row % 2 === 0 ? 1 : 100_000] as const))).toEqual([]);
  });

  it("is asked for its unit where no date tells when tickets were resolved", () => {
    const { findings } = readTickets(ticketSheet([["Id", "Opened", "Status", "Resolution time"], ["1", opened, "Closed", 3]]), OFFICE);
    expect(findingsOf(findings, "resolutionUnitUnknown").map((finding) => sentenceFor(messagesFor("en"), finding))).toEqual([
      "Tickets, Resolution time: there is no column for the resolution. This one may tell how long it took, but not in which unit, so it is not used. Give it to the field resolved in ColumnMap with its unit under Format, such as hours, write the unit into its name, or export the time of the resolution.",
    ]);
  });
});

it("compares the length of the first response with its date likewise", () => {
  const { findings } = readTickets(ticketSheet([["Id", "Opened", "First response", "First response time (min)"], ["1", opened, "2026-03-02 09:30", 90], ["2", opened, "2026-03-02 09:30", 30]]), OFFICE);
  expect(findingsOf(findings, "lengthLongerThanDates")).toMatchObject([{ count: 1, rows: [2], facts: { of: 2 } }]);
});
