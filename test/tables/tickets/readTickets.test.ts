import type { StatusMeaning } from "../../../src/service-level/agreement";
import { textsOf, TICKET_STATES } from "../../../src/service-level/ticket";
import { readTickets, recogniseColumns, ticketColumns, type Cell } from "../../../src/tables";
import { findingsOf, ticketSheet, times } from "../../support/ticketTables";

const HEADER = ["Ticket ID", "Status", "Created at", "First response at", "Resolved at", "Closed at"];
const read = (rows: Cell[][], rules: Parameters<typeof readTickets>[1] = {}, header: Cell[] = HEADER) => readTickets(ticketSheet([header, ...rows]), rules);
const codes = (reading: ReturnType<typeof read>) => reading.findings.filter(({ severity }) => severity !== "note").map(({ code }) => code);
const states = (reading: ReturnType<typeof read>) => Array.from(reading.tickets.state, (state) => TICKET_STATES[state]);

describe("one row a ticket", () => {
  it("keeps order, ids and sheet rows, and skips empty rows", () => {
    const { tickets } = read([[7, "Open", "2024-03-05 09:00", "", "", ""], ["", "", "", "", "", ""], ["29682902.0", "Closed", "2024-03-05 10:00", "", "2024-03-05 11:00", "2024-03-06 11:00"]]);
    expect(textsOf(tickets.id)).toEqual(["7", "29682902"]);
    expect([...tickets.sourceRow]).toEqual([2, 4]);
    expect(times(tickets.resolved)).toEqual(["", "2024-03-05T11:00"]);
    expect(states({ tickets, findings: [], recognition: recogniseColumns(ticketSheet([HEADER])) })).toEqual(["running", "stopped"]);
    expect(tickets.newest).toBe(Date.UTC(2024, 2, 6, 11));
  });

  it("takes the totals and notes below the last row for no tickets, and a ticket of which only the number is known for one", () => {
    const ticket = (id: string): Cell[] => [id, "Open", "2024-03-05 09:00", "", "", ""];
    const note = (text: string): Cell[] => [text, "", "", "", "", ""];
    const { tickets, findings } = read([ticket("T-1"), note("Total of March"), ticket("T-2"), note("T-3"), ["Total", "", "", "", "", 3], note(""), note("Confidential. Do not distribute.")]);
    expect(textsOf(tickets.id)).toEqual(["T-1", "T-2", "T-3"]);
    expect(findingsOf(findings, "footerRows")).toMatchObject([{ severity: "note", count: 2, rows: [6, 8], found: "Total, Confidential. Do not distribute." }]);
    expect(findingsOf(findings, "groupRows")).toMatchObject([{ severity: "note", count: 1, rows: [3], found: "Total of March" }]);
  });

  it("takes what a formula without a result gives for empty, and says where: a ticket without a priority has no target", () => {
    const rows = ["1 - Critical", "#N/A", "2 - High", " #REF! "].map((priority, index): Cell[] => [index + 1, "Open", "2024-03-05 09:00", priority]);
    const { tickets, findings } = read(rows, {}, ["Ticket ID", "Status", "Created at", "Priority"]);
    expect(Array.from(tickets.priority.codes, (code) => tickets.priority.labels[code])).toEqual(["1 - Critical", "", "2 - High", ""]);
    expect(findingsOf(findings, "errorCell")).toMatchObject([{ severity: "warning", place: { table: "Tickets", column: "Priority" }, count: 2, rows: [3, 5], found: "#N/A, #REF!" }]);
  });

  it("keeps a ticket of which little is known when its priority is Media or its service Gesamtsystem, which are words for means and totals, too", () => {
    const header = ["Número", "Fecha de apertura", "Fecha de resolución", "Prioridad", "Servicio"];
    const { tickets } = read([["INC1", "2026-03-02 09:00", "2026-03-02 10:00", "Alta", "Correo"], ["INC2", "", "", "Media", ""], ["INC3", "", "", "", "Gesamtsystem"], ["", "", "", "Media", 12], ["INC4", "2026-03-02 09:00", "", "Media", ""], ["INC5", "", "", "Media", ""]], {}, header);
    expect(textsOf(tickets.id)).toEqual(["INC1", "INC2", "INC3", "INC4", "INC5"]);
    const withoutIds = read([["2026-03-02 09:00", "2026-03-02 10:00", "Alta"], ["2026-03-03 09:00", "", "Media"], ["2026-03-04 09:00", "2026-03-04 10:00", "Baja"], ["2026-03-05 09:00", "", "Media"]], {}, header.slice(1, 4));
    expect(withoutIds.tickets.size).toBe(4);
  });

  it("takes headings and subtotals of groups for no tickets, but a ticket of which only the opening is known for one", () => {
    const header = ["Case Owner", "Case Number", "Status", "Date/Time Opened"];
    const rows: Cell[][] = [["Beth", "1", "Open", "2024-03-05 09:00"], ["", "2", "Open", "2024-03-05 09:30"], ["Subtotal", "Count", "", ""], ["", "2", "", ""], ["Carl", "", "", ""], ["", "", "", "2024-03-05 10:00"], ["", "3", "", ""], ["Priority 2 tickets", "", "", ""], ["", "4", "Open", ""]];
    const { tickets, findings } = read(rows, {}, header);
    expect(textsOf(tickets.id)).toEqual(["1", "2", "", "3", "4"]);
    expect(findingsOf(findings, "groupRows")).toMatchObject([{ count: 4, rows: [4, 5, 6, 9], found: "Subtotal, 2, Carl" }]);
  });

  it("takes column names between the tickets, where one export was put below another, and a line below the header for no ticket", () => {
    const line = ["---------", "------", "-------------", "", "-------------", ""];
    const { tickets, findings } = read([line, ["A-1", "Closed", "2024-03-05 09:00", "", "2024-03-05 10:00", ""], HEADER, ["A-2", "Closed", "2024-03-06 09:00", "", "2024-03-06 10:00", ""]]);
    expect(tickets.size).toBe(2);
    expect(findingsOf(findings, "groupRows")).toMatchObject([{ count: 2, rows: [2, 4], found: "---------, Ticket ID" }]);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(findingsOf(read([["A-1", "Open", "2024-03-05 09:00", "", " ".repeat(21), ""], ["A-2", "Closed", "2024-03-05 09:00", "", "2024-03-05 10:00", ""]]).findings, "notADate")).toEqual([]);
  });

  it("takes a subtotal with the number of its tickets beside it for no ticket, nor an average below the last one, nor the line of a table in Markdown", () => {
    const rows: Cell[][] = [[":---", "---", "---", ""], ["IT", "1", "Open", "2024-03-05 09:00"], ["", "2", "Open", ""], ["Subtotal", "2", "", ""], ["Network", "3", "Open", "2024-03-05 09:30"], ["Total", "3", "", ""], ["Average", "", "", 1]];
    const { tickets, findings } = read(rows, {}, ["Group", "Ticket ID", "Status", "Created at"]);
    expect(textsOf(tickets.id)).toEqual(["1", "2", "3"]);
    expect([...findingsOf(findings, "groupRows"), ...findingsOf(findings, "footerRows")]).toMatchObject([{ rows: [2, 5] }, { rows: [7, 8] }]);
  });

  it.each([
    ["formats of dates", ["", "", "dd.mm.yyyy hh:mm", "", "", ""]], ["words for what each column holds", ["text", "text", "datetime", "datetime", "-", "-"]], ["German formats", ["Text", "", "TT.MM.JJJJ hh:mm", "(Datum)", "", ""]], ["one number", ["8", "8", "8", "8", "8", "8"]],
  ])("takes a row of %s below the names for no ticket, and says so", (_, units) => {
    const reading = read([units, ["T-1", "Open", "05.03.2024 09:00", "", "", ""], ["T-2", "Closed", "14.03.2024 09:00", "", "14.03.2024 10:00", ""]]);
    expect(textsOf(reading.tickets.id)).toEqual(["T-1", "T-2"]);
    expect(times(reading.tickets.opened)).toEqual(["2024-03-05T09:00", "2024-03-14T09:00"]);
    expect(findingsOf(reading.findings, "unitRows")).toMatchObject([{ severity: "note", rows: [2], found: units.find((cell) => cell !== "") }]);
    expect(codes(reading)).not.toContain("missingId");
  });

  it("warns of no date that is none where the format stands below Last updated, too, and of one that a ticket has there", () => {
    const header = ["Ticket ID", "Status", "Created at", "Last updated"];
    const ticket = (id: string, updated: string) => [id, "Open", "14.03.2024 09:00", updated];
    const bad = (...updated: string[]) => findingsOf(read([["text", "text", "dd.mm.yyyy hh:mm", "datetime"], ...updated.map((text, at) => ticket(`T-${at + 1}`, text))], {}, header).findings, "notADate");
    expect(bad("15.03.2024 09:00", "16.03.2024 09:00")).toEqual([]);
    expect(bad("15.03.2024 09:00", "16.03.2024 09:00", "17.03.2024 09:00", "32.03.2024 09:00")).toMatchObject([{ place: { column: "Last updated" }, rows: [6], found: "32.03.2024 09:00" }]);
  });

  it("keeps a first ticket without a number, and one of which only a word is known that may be a unit, too", () => {
    expect(read([["", "Open", "2024-03-05 09:00", "", "", ""], ["T-2", "Open", "2024-03-05 09:30", "", "", ""]]).tickets.size).toBe(2);
    expect(textsOf(read([["T-1", "h", "", "", "", ""], ["T-2", "Open", "2024-03-05 09:30", "", "", ""]]).tickets.id)).toEqual(["T-1", "T-2"]);
  });

  it("finds the time of resolution in a column that says of most tickets that they are still open", () => {
    const reading = read([["1", "Open", "2024-03-05 09:00", "", "Not resolved", ""], ["2", "Open", "2024-03-05 09:00", "", "pending", ""], ["3", "Closed", "2024-03-05 09:00", "", "2024-03-05 10:00", ""]]);
    expect(times(reading.tickets.resolved)).toEqual(["", "", "2024-03-05T10:00"]);
    expect(findingsOf(reading.findings, "placeholderDates")).toMatchObject([{ place: { column: "Resolved at" }, count: 2 }]);
  });

  it("gives every ticket of a Salesforce report the value of its group", () => {
    const { tickets } = read([["High", "Beth", "1", "2024-03-05 09:00"], ["", "", "2", "2024-03-05 09:30"], ["", "Subtotal", "Count", ""], ["", "", "2", ""], ["", "Carl", "3", "2024-03-05 10:00"], ["Low", "Beth", "4", "2024-03-05 11:00"]], {}, ["Priority  ↑", "Case Owner  ↑", "Case Number", "Date/Time Opened"]);
    expect(textsOf(tickets.id)).toEqual(["1", "2", "3", "4"]);
    expect([tickets.priority, tickets.assignee].map(({ codes, labels }) => Array.from(codes, (code) => labels[code]))).toEqual([["High", "High", "High", "Low"], ["Beth", "Beth", "Carl", "Beth"]]);
  });

  it("does not take numbers of several words for headings", () => {
    const { tickets } = read([["M 2403 001", "Open", "2024-03-05 09:00", "", "", ""], ["M 2403 002", "", "", "", "", ""], ["M 2403 003", "Open", "2024-03-05 09:00", "", "", ""]]);
    expect(textsOf(tickets.id)).toEqual(["M 2403 001", "M 2403 002", "M 2403 003"]);
  });

  it.each(["Total", "Grand Total", "Summe", "Ergebnis", "Итого", "合計", "Totale:"])("takes %s for a total", (word) => {
    expect(textsOf(read([["1", "Open", "2024-03-05 09:00", "", "", ""], [word, 1, "", "", "", 0]]).tickets.id)).toEqual(["1"]);
  });

  it("knows Excel serials, also of 1904", () => {
    const rows: Cell[][] = [HEADER, ["1", "Open", 43830.375, "", "", ""]];
    expect(times(readTickets(ticketSheet(rows, true), {}).tickets.opened)).toEqual(["2024-01-01T09:00"]);
  });

  it("takes the ticket zone, else the default calendar's, else the agreement's", () => {
    const rows: Cell[][] = [["1", "Open", "2024-07-01 09:00", "", "", ""]];
    const calendars = new Map([["Office", { name: "Office", zone: "Europe/Paris", week: [], holidays: [] }]]);
    expect(times(read(rows, { zone: "Asia/Tokyo" }).tickets.opened)).toEqual(["2024-07-01T00:00"]);
    expect(times(read(rows, { zone: "Asia/Tokyo", calendars, defaultCalendar: "Office" }).tickets.opened)).toEqual(["2024-07-01T07:00"]);
    expect(times(read(rows, { zone: "Asia/Tokyo", calendars, defaultCalendar: "Office", ticketZone: "UTC" }).tickets.opened)).toEqual(["2024-07-01T09:00"]);
  });

  it("joins a date and a time in two columns on the wall clock of the zone", () => {
    const { tickets } = read([["1", "2024-07-01", "09:30:00"], ["2", "2024-07-01", 0.5]], { ticketZone: "Europe/London" }, ["Id", "Opening Date", "Opening Time"]);
    expect(times(tickets.opened)).toEqual(["2024-07-01T08:30", "2024-07-01T11:00"]);
  });

  it("settles the order of dates by a column that serves no field, though its name speaks of no date, but by no column of versions", () => {
    const ordersBy = (cell: string) => {
      const reading = read([["T-1", "03/04/2026 09:00", cell], ["T-2", "05/06/2026 10:00", cell]], {}, ["Number", "Opened", "Release"]);
      return [times(reading.tickets.opened)[0], findingsOf(reading.findings, "ambiguousDateOrder").length];
    };
    expect(ordersBy("14/02/2026")).toEqual(["2026-04-03T09:00", 0]);
    expect(ordersBy("14.2.26")[1]).toBe(1);
  });

  it("knows the types of incidents in the words of the desk, for the mean time to resolve them", () => {
    const { tickets: { type, incidentTypes } } = read([[1, "2024-03-05 09:00", "Awaria"], [2, "2024-03-05 10:00", "Wniosek"]], {}, ["Number", "Opened", "Type"]);
    expect(type.labels.map((label, code) => [label, incidentTypes?.[code]])).toEqual([["", false], ["Awaria", true], ["Wniosek", false]]);
  });

  it("offers further date columns by their names, for clocks between any two", () => {
    const { tickets } = read([["1", "2024-03-05 09:00", "2024-03-05 09:20", 45356]], {}, ["Id", "Opened", "On site at", "Visits"]);
    expect([...tickets.instants.keys()]).toEqual(["Opened", "On site at"]);
    const { tickets: others } = read([["1", "2024-03-05 09:00", "2024-03-05 09:20", "2024-03-05 09:30"]], {}, ["Id", "Ouvert le", "Transmis le", "Visitato il"]);
    expect([...others.instants.keys()]).toEqual(["Ouvert le", "Transmis le", "Visitato il"]);
  });
});

describe("repeated tickets", () => {
  it.each<[string, Cell[], string[]]>([
    ["rise", ["A-1", "A-2", "A-3"], ["A-1", "A-2", "A-3"]],
    ["fall, the newest first", ["A-3", "A-2", "A-1"], ["A-3", "A-2", "A-1"]],
    ["rise as numbers do", [9, 10, 11], ["9", "10", "11"]],
    ["rise, one with a blank behind it", ["A-1", "A-1 ", "A-2"], ["A-1", "A-2"]],
    ["fall, but for one", ["A-3", "A-2", "A-3", "A-1"], ["A-3", "A-2", "A-1"]],
    ["rise, then repeat as text", [9, 10, "10"], ["9", "10"]],
    ["fall to one that is missing", ["A-2", "A-1", ""], ["A-2", "A-1", ""]],
  ])("are one ticket each when the ids %s", (_, ids, expected) => {
    const { tickets, findings } = read(ids.map((id): Cell[] => [id, "Open", "2024-03-05 09:00", "", "", ""]));
    expect(textsOf(tickets.id)).toEqual(expected);
    const repeated = [...findingsOf(findings, "duplicateRows"), ...findingsOf(findings, "duplicateTickets")];
    expect(repeated.map(({ count }) => count)).toEqual(ids.length === expected.length ? [] : [1]);
    expect(findingsOf(findings, "missingId")).toHaveLength(expected.filter((id) => id === "").length);
  });

  it("count once however the id of a repeated row is written, and repeat it exactly where nothing else differs", () => {
    const row = (id: Cell, status = "Open"): Cell[] => [id, status, "2024-03-05 09:00"];
    const { tickets, findings } = read([row(10), row("10"), row(" 10 "), row("INC1"), row("\u00a0INC1"), row("INC1", "Closed")], {}, ["Id", "Status", "Created"]);
    expect(textsOf(tickets.id)).toEqual(["10", "INC1"]);
    expect(findingsOf(findings, "duplicateRows")).toMatchObject([{ count: 3, rows: [3, 4, 6] }]);
    expect(findingsOf(findings, "duplicateTickets")).toMatchObject([{ count: 1, rows: [7] }]);
  });

  it("take the most recently changed row when rows differ", () => {
    const reading = read([["1", "Closed", "2024-03-05 09:00", "2024-03-07 09:00"], ["1", "Open", "2024-03-05 09:00", "2024-03-06 09:00"], ...Array.from({ length: 8 }, (_, i) => [`T${i}`, "Open", "2024-03-05 09:00", "2024-03-05 09:00"])], {}, ["Id", "Status", "Created", "Updated"]);
    expect(reading.tickets.size).toBe(9);
    expect(states(reading)[0]).toBe("stopped");
    expect(findingsOf(reading.findings, "duplicateTickets")).toMatchObject([{ count: 1, rows: [3], facts: { newest: "newest" } }]);
    expect(reading.tickets.history).toBeUndefined();
  });

  it("take the last row when nothing says which is newer", () => {
    const reading = read([["1", "Open", "2024-03-05 09:00"], ["1", "Closed", "2024-03-05 09:00"], ["2", "Open", "2024-03-05 09:00"]], {}, ["Id", "Status", "Created"]);
    expect(states(reading)).toEqual(["stopped", "running"]);
    expect(findingsOf(reading.findings, "duplicateTickets")).toMatchObject([{ count: 1, facts: { newest: "last" } }]);
  });

  it("rows without a number are tickets of their own", () => {
    const reading = read([["", "Open", "2024-03-05 09:00", "", "", ""], ["", "Open", "2024-03-05 10:00", "", "", ""], ["1", "Open", "2024-03-05 10:00", "", "", ""]]);
    expect(reading.tickets.size).toBe(3);
    expect(findingsOf(reading.findings, "missingId")).toMatchObject([{ count: 2, rows: [2, 3] }]);
  });
});

describe("event logs", () => {
  const header = ["Id", "State", "Changed at", "Due"];
  const log: Cell[][] = [
    ["1", "Closed", "2024-03-07 09:00", "2024-03-09"], ["1", "New", "2024-03-05 09:00", "2024-03-08"], ["1", "New", "2024-03-05 10:00", "2024-03-08"], ["1", "On Hold", "2024-03-06 09:00", "2024-03-08"],
    ["2", "New", "2024-03-05 09:00", "2024-03-08"], ["2", "Resolved", "soon", "2024-03-08"], ["2", "Active", "2024-03-06 08:00", "2024-03-08"],
  ];

  it("sort each ticket's rows by time, merge repeated statuses and take the newest as the state", () => {
    const reading = read(log, {}, header);
    const { offsets, at, status, statusLabels } = reading.tickets.history!;
    expect([...offsets]).toEqual([0, 3, 5]);
    expect(Array.from(status, (code) => statusLabels[code])).toEqual(["New", "On Hold", "Closed", "New", "Active"]);
    expect(times(at)).toEqual(["2024-03-05T09:00", "2024-03-06T09:00", "2024-03-07T09:00", "2024-03-05T09:00", "2024-03-06T08:00"]);
    expect(states(reading)).toEqual(["stopped", "running"]);
    expect([...reading.tickets.sourceRow]).toEqual([2, 8]);
  });

  it.each(["oldest", "newest"])("keep what happened in the same minute in their order, with the %s row above", (above) => {
    const log: Cell[][] = [["1", "New", "2024-03-05 09:00", ""], ["1", "Active", "2024-03-05 10:00", ""], ["1", "Resolved", "2024-03-05 10:00", ""]];
    const reading = read(above === "newest" ? [...log].reverse() : log, {}, header);
    const { status, statusLabels } = reading.tickets.history!;
    expect(Array.from(status, (code) => statusLabels[code])).toEqual(["New", "Active", "Resolved"]);
    expect(states(reading)).toEqual(["stopped"]);
  });

  it("open a ticket when its first row says, where the rows differ", () => {
    const { tickets } = read([["1", "Closed", "2024-03-07 09:00", "2024-03-07 08:30"], ["1", "New", "2024-03-05 09:00", "2024-03-05 08:45"], ["2", "New", "2024-03-05 09:00", ""], ["2", "Open", "2024-03-06 09:00", "2024-03-06 08:59"]], {}, ["Id", "State", "Changed at", "Started at"]);
    expect(times(tickets.opened)).toEqual(["2024-03-05T08:45", "2024-03-06T08:59"]);
  });

  it("report the row whose time cannot be read, and due dates that move", () => {
    const { findings } = read(log, {}, header);
    expect(findingsOf(findings, "notADate")).toMatchObject([{ count: 1, rows: [7], found: "soon", place: { column: "Changed at" } }]);
    expect(findingsOf(findings, "duePossiblyShifted")).toMatchObject([{ count: 1 }]);
  });

  it("are found again when the recognition comes from a sample that shows each ticket once", () => {
    const sample = recogniseColumns(ticketSheet([header, log[1], log[4]]));
    expect(sample.isEventLog).toBe(false);
    expect(readTickets(ticketSheet([header, ...log]), {}, { recognition: sample }).tickets.size).toBe(2);
  });
});

describe("a history of its own", () => {
  const history = ticketSheet([["Issue key", "Date", "From", "To"], ["A-1", "2024-03-05 12:00", "Waiting for customer", "In Progress"], ["A-1", "2024-03-05 10:00", "Open", "Waiting for customer"], ["B-9", "2024-03-05 10:00", "Open", "Closed"]]);
  const rows: Cell[][] = [["A-1", "In Progress", "2024-03-05 09:00", "", "", ""]];

  it("gives the holds, in time order, whatever the order of its rows", () => {
    const { tickets, findings } = readTickets(ticketSheet([HEADER, ...rows]), {}, { history });
    expect(times(tickets.history!.at)).toEqual(["2024-03-05T10:00", "2024-03-05T12:00"]);
    expect(Array.from(tickets.history!.state, (state) => TICKET_STATES[state])).toEqual(["held", "running"]);
    expect(findingsOf(findings, "historyWithoutTicket")).toMatchObject([{ count: 1, found: "B-9" }]);
  });

  it.each(["oldest", "newest"])("keeps what happened in the same minute in the order of the log, with its %s row above", (first) => {
    const log: Cell[][] = [["A-1", "2024-03-05 09:00", "Open"], ["A-1", "2024-03-05 10:00", "In Progress"], ["A-1", "2024-03-05 10:00", "Resolved"], ["B-9", "2024-03-05 08:00", "Open"]];
    const source = ticketSheet([["Id", "Changed at", "Status"], ...(first === "newest" ? log.reverse() : log)]);
    const { history } = readTickets(ticketSheet([HEADER, ...rows]), {}, { history: source }).tickets;
    expect(Array.from(history!.status, (code) => history!.statusLabels[code])).toEqual(["Open", "In Progress", "Resolved"]);
  });

  it("may tell statuses in a column of their own beside changes of fields", () => {
    const log = [["A-1", "2024-03-05 10:00", "Waiting for customer", "", "", ""], ["A-1", "2024-03-05 11:00", "", "Priority", "P3", "P1"], ["A-1", "2024-03-05 12:00", "", "Status", "Waiting for customer", "Resolved"]];
    const { history } = readTickets(ticketSheet([HEADER, ...rows]), {}, { history: ticketSheet([["Id", "Time", "Status", "Field", "From", "To"], ...log]) }).tickets;
    expect(times(history!.at)).toEqual(["2024-03-05T10:00", "2024-03-05T12:00"]);
    expect(Array.from(history!.state, (state) => TICKET_STATES[state])).toEqual(["held", "stopped"]);
  });

  it.each([
    ["Salesforce's report of case history", ["Case Number", "Edit Date", "Field / Event", "Old Value", "New Value", "Edited By"]],
    ["ServiceNow's sys_audit", ["documentkey", "sys_created_on", "fieldname", "oldvalue", "newvalue", "user"]],
  ])("takes only the changes of the status from %s", (_, header) => {
    const log = [["A-1", "2024-03-05 10:00", "Status", "Open", "Waiting for customer", "Ann"], ["A-1", "2024-03-05 11:00", "Case Owner", "Ann", "Bob", "Ann"], ["A-1", "2024-03-05 12:00", "Status", "Waiting for customer", "Closed", "Bob"]];
    const { tickets, findings } = readTickets(ticketSheet([HEADER, ...rows]), {}, { history: ticketSheet([header, ...log]) });
    expect(times(tickets.history!.at)).toEqual(["2024-03-05T10:00", "2024-03-05T12:00"]);
    expect(findingsOf(findings, "statusNotMapped")).toEqual([]);
  });

  it.each(["Time", "time", "Date/Time", "Fecha y hora", "日時", "Дата и время", "Entered since (date)"])("may call its time column %s", (header) => {
    const { tickets } = readTickets(ticketSheet([HEADER, ...rows]), {}, { history: ticketSheet([["Id", header, "Status"], ["A-1", "2024-03-05 10:00", "Closed"]]) });
    expect(times(tickets.history!.at)).toEqual(["2024-03-05T10:00"]);
  });

  it("without a time column is not read, and says what is missing", () => {
    const { tickets, findings } = readTickets(ticketSheet([HEADER, ...rows]), {}, { history: ticketSheet([["Id", "Status"], ["A-1", "Closed"]]) });
    expect(tickets.history).toBeUndefined();
    expect(findingsOf(findings, "historyNotRead")).toMatchObject([{ facts: { missing: ["time"] } }]);
  });
});

describe("statuses", () => {
  const rows: Cell[][] = [["1", "Open", "2024-03-05", "", "", ""], ["2", "Parkiert", "2024-03-05", "", "", ""], ["3", "Xyzzy", "2024-03-05", "", "2024-03-06", ""], ["4", "waiting for customer ", "2024-03-05", "", "", ""]];
  const statusMap = new Map<string, StatusMeaning>([["OPEN", { state: "running", waitingFor: "" }], ["Parkiert", { state: "held", waitingFor: "us" }], ["Waiting for Customer", { state: "running", waitingFor: "" }]]);

  it("mean what the status map says, whatever their case and their form of Unicode", () => {
    expect(states(read(rows, { statusMap }))).toEqual(["running", "held", "stopped", "running"]);
    const decomposed: Cell[][] = [["1", "Zurückgelegt".normalize("NFD"), "2024-03-05", "", "", ""]];
    expect(states(read(decomposed, { statusMap: new Map([["Zurückgelegt", { state: "held", waitingFor: "us" }]]) }))).toEqual(["held"]);
  });

  it.each([["Kapandı", "KAPANDI"], ["Beklemede İç", "BEKLEMEDE İÇ"], ["İptal", "iptal"], ["AÇIK", "açık"]])("mean what the status map says, of %s as of %s, though Turkish has an i with a dot and one without", (agreed, status) => {
    expect(states(read([["1", status, "2024-03-05", "", "", ""]], { statusMap: new Map([[agreed, { state: "held", waitingFor: "us" }]]) }))).toEqual(["held"]);
  });

  it("that the map lacks are reported with the number of tickets; dates decide where nobody knows", () => {
    expect(findingsOf(read(rows, { statusMap }).findings, "statusNotMapped")).toMatchObject([{ found: "Xyzzy", count: 1, facts: { proposed: "" } }]);
  });

  it("are proposed when there is no map", () => {
    const reading = read(rows);
    expect(states(reading)).toEqual(["running", "running", "stopped", "held"]);
    expect(findingsOf(reading.findings, "statusMapProposed")).toMatchObject([{ count: 2, facts: { map: "Open = running; waiting for customer = held" } }]);
    expect(findingsOf(reading.findings, "statusNotMapped").map(({ found }) => found)).toEqual(["Parkiert", "Xyzzy"]);
  });

  it("may be missing: then the dates say what is open", () => {
    expect(states(read([["1", "2024-03-05", ""], ["2", "2024-03-05", "2024-03-06"]], {}, ["Id", "Opened", "Closed"]))).toEqual(["running", "stopped"]);
  });
});

describe("the honesty report", () => {
  const good: Cell[] = ["9", "Closed", "2024-03-05 09:00", "2024-03-05 10:00", "2024-03-05 11:00", "2024-03-05 12:00"];
  it.each<[string, Cell[]]>([
    ["resolvedBeforeOpened", ["1", "Closed", "2024-03-05 09:00", "", "2024-03-04 09:00", "2024-03-06 09:00"]],
    ["responseBeforeOpened", ["1", "Closed", "2024-03-05 09:00", "2024-03-05 08:00", "2024-03-06 09:00", "2024-03-06 09:00"]],
    ["resolvedBeforeResponse", ["1", "Closed", "2024-03-05 09:00", "2024-03-05 11:00", "2024-03-05 10:00", "2024-03-06 09:00"]],
    ["closedBeforeResolved", ["1", "Closed", "2024-03-05 09:00", "", "2024-03-07 09:00", "2024-03-06 09:00"]],
    ["closedBeforeOpened", ["1", "Closed", "2024-03-05 09:00", "", "", "2024-03-04 09:00"]],
    ["closedWithoutResolved", ["1", "Closed", "2024-03-05 09:00", "", "", "2024-03-06 09:00"]],
    ["openWithResolvedDate", ["1", "Open", "2024-03-05 09:00", "", "2024-03-06 09:00", ""]],
    ["missingOpened", ["1", "Open", "", "", "", ""]],
    ["notADate", ["1", "Open", "31/02/2024", "", "", ""]],
  ])("%s", (code, row) => {
    const reading = read([good, row]);
    expect(codes(reading)).toContain(code);
    expect(findingsOf(reading.findings, code)).toMatchObject([{ count: 1, rows: [3] }]);
    expect(codes(read([good, [...good.slice(0, 0), "1", ...good.slice(1)]]))).toEqual([]);
  });

  it("openWithResolvedDate: open by status, with a closing date where no column says when tickets were resolved", () => {
    const rows: Cell[][] = [["1", "Dispatched", "2024-03-05 09:00", "2024-03-06 09:00"], ["2", "Dispatched", "2024-03-05 09:00", ""], ["3", "Closed", "2024-03-05 09:00", "2024-03-06 09:00"]];
    expect(findingsOf(read(rows, {}, ["Id", "Status", "Opened", "Closed"]).findings, "openWithResolvedDate")).toMatchObject([{ count: 1, rows: [2], found: "1" }]);
  });

  it("stoppedWithoutDate: done by status, no date to stop the clock", () => {
    expect(codes(read([["1", "Resolved", "2024-03-05 09:00", ""], ["2", "Resolved", "2024-03-05 09:00", "2024-03-06 09:00"]], {}, ["Id", "Status", "Opened", "Resolved"]))).toEqual(["stoppedWithoutDate"]);
  });

  it("futureDates: one typing error of 2099 does not become the newest time", () => {
    const rows = Array.from({ length: 200 }, (_, i): Cell[] => [`T${i}`, "Closed", `2024-03-${String(1 + (i % 28)).padStart(2, "0")} 09:00`, "", "2024-03-29 10:00", "2024-03-29 10:00"]);
    rows[7] = ["T7", "Closed", "2024-03-05 09:00", "", "2099-03-05 10:00", "2099-03-05 10:00"];
    const { tickets, findings } = read(rows);
    expect(findingsOf(findings, "futureDates")).toMatchObject([{ count: 1, found: "T7", rows: [9] }]);
    expect(tickets.newest).toBe(Date.UTC(2024, 2, 29, 10));
  });

  it("asks for the order of dates instead of guessing, and says what speaks for one", () => {
    const rows = Array.from({ length: 12 }, (_, i): Cell[] => [`T${i}`, `${i + 1}/3/2024 09:00`, `${i + 1}/3/2024 17:00`]);
    const { tickets, findings } = read(rows, {}, ["Id", "Opened", "Resolved"]);
    expect(tickets.opened.every(Number.isNaN)).toBe(true);
    expect(findingsOf(findings, "ambiguousDateOrder")).toMatchObject([{ place: { column: "Opened" }, severity: "error", count: 11, facts: { speaksFor: "DMY" } }, { place: { column: "Resolved" } }]);
    expect(findingsOf(findings, "notADate")).toEqual([]);
  });

  it("takes the agreement's date order, and the format of the column map before it", () => {
    const rows: Cell[][] = [["1", "3/4/2024"]];
    const header = ["Id", "Opened"];
    expect(times(read(rows, { dateOrder: "DMY" }, header).tickets.opened)).toEqual(["2024-04-03T00:00"]);
    expect(times(read(rows, { dateOrder: "DMY", columnMap: [{ field: "opened", column: "Opened", format: "mm/dd/yyyy" }] }, header).tickets.opened)).toEqual(["2024-03-04T00:00"]);
  });

  it("settles a column by another one of the same export", () => {
    const { tickets, findings } = read([["1", "3/4/2024", "25/4/2024"]], {}, ["Id", "Opened", "Resolved"]);
    expect(times(tickets.opened)).toEqual(["2024-04-03T00:00"]);
    expect(findingsOf(findings, "ambiguousDateOrder")).toEqual([]);
  });

  it("reports rows that contradict each other as a mixed order", () => {
    const { findings } = read([["1", "29/2/2024"], ["2", "2/28/2024"], ["3", "1/2/2024"]], {}, ["Id", "Opened"]);
    expect(findingsOf(findings, "mixedDateOrder")).toMatchObject([{ count: 3, facts: { dayFirst: 1, monthFirst: 1, eitherWay: 1 } }]);
  });

  it("notices dates with and without an offset in one column, and zones of several meanings", () => {
    expect(codes(read([["1", "2024-03-05T09:00:00Z"], ["2", "2024-03-05 09:00"]], {}, ["Id", "Opened"]))).toContain("zoneMixed");
    expect(codes(read([["1", "2024-03-05 09:00 IST"]], {}, ["Id", "Opened"]))).toContain("zoneUnknown");
  });

  it("says what the export cannot tell", () => {
    expect(read([["x"]], {}, ["Subject"]).findings.map(({ code }) => code)).toEqual(["noIdColumn", "noOpenedColumn", "noResolvedColumn", "noResponseColumn", "noStatusColumn"]);
  });
});

describe("held time from a duration column", () => {
  it("is read in its unit, reported as a fallback, and texts that are no duration are named", () => {
    const { tickets, findings } = read([["1", "90"], ["2", ""], ["3", "2 h"], ["4", "30"], ["5", "long"]], {}, ["Id", "On hold time in minutes"]);
    expect(Array.from(tickets.heldMs, (ms) => ms / 60_000)).toEqual([90, Number.NaN, 120, 30, Number.NaN]);
    expect(findingsOf(findings, "heldFallback")).toMatchObject([{ severity: "note", count: 3, facts: { unit: "minutes", minutes: 240 } }]);
    expect(findingsOf(findings, "durationTextNotRead")).toMatchObject([{ rows: [6], found: "long" }]);
  });

  // What Excel makes of 26:15:00 and 0:15:00 when it opens a text file.
  it("knows lengths of time that Excel turned into fractions of a day", () => {
    const { tickets, findings } = read([["1", 1.09375], ["2", 0.0104166666666667], ["3", 0]], {}, ["Id", "Hold Time"]);
    expect(Array.from(tickets.heldMs, (ms) => ms / 60_000)).toEqual([1575, 15, 0].map((minutes) => expect.closeTo(minutes, 6)));
    expect(findingsOf(findings, "heldFallback")).toMatchObject([{ facts: { unit: "days", minutes: 1590 } }]);
  });

  it("is read in the unit below its name where that has none", () => {
    const { tickets, findings } = read([["", "[h]"], ["1", 1.5], ["2", 2]], {}, ["Id", "On hold time"]);
    expect(Array.from(tickets.heldMs, (ms) => ms / 60_000)).toEqual([90, 120]);
    expect(findingsOf(findings, "durationTextNotRead")).toEqual([]);
  });

  it("takes the unit of the column map", () => {
    expect(read([["1", 1.5]], { columnMap: [{ field: "held minutes", column: "Parked", format: "hours" }] }, ["Id", "Parked"]).tickets.heldMs[0]).toBe(90 * 60_000);
  });
});

const scores = (...words: Cell[]) => [...read(words.map((word, row) => [row, word]), {}, ["Id", "Satisfaction Score"]).tickets.satisfaction];

it("finds the year in front in the dates of one ticket together, as none of them could show it alone", () => {
  const header = ["Number", "Opened", "Resolved"];
  expect(times(read([["T-1", "26/03/14 09:00", "26/03/16 12:00"]], {}, header).tickets.opened)).toEqual(["2026-03-14T09:00"]);
  expect(times(read([["T-1", "14/03/26 09:00", "16/03/26 12:00"]], {}, header).tickets.opened)).toEqual(["2026-03-14T09:00"]);
});

it.each([["Reopened", "Yes", "No"], ["Reaberto", "Sim", "Não"], ["Reabierto", "Sí", "No"], ["Wiedereröffnet", "Ja", "Nein"], ["Avattu uudelleen", "Kyllä", "Ei"], ["Znovuotevřeno", "Ano", "Ne"], ["Yeniden açılma", "Evet", "HAYIR"], ["재오픈", "예", "아니요"]])("counts a ticket that by %s was as reopened once", (header, yes, no) => {
  expect([...read([["T-1", yes], ["T-2", no]], {}, ["Number", header]).tickets.reopens]).toEqual([1, 0]);
});

describe("an export that only says how long the resolution took", () => {
  const HEADER = ["Number", "Opened", "Status", "Resolution Time (Hours)"];
  const OPEN_AND_CLOSED: Cell[][] = [["T-1", "2026-03-02 09:00", "Closed", 6.5], ["T-2", "2026-03-02 10:00", "In progress", 3]];

  it("has the resolution so long after the opening, not that of tickets that are still open, and says so", () => {
    const { tickets, findings } = read(OPEN_AND_CLOSED, {}, HEADER);
    expect(times(tickets.resolved)).toEqual(["2026-03-02T15:30", ""]);
    expect(tickets.measured.has("resolved")).toBe(true);
    expect(findingsOf(findings, "resolutionFromServiceMinutes")).toMatchObject([{ severity: "warning", place: { column: "Resolution Time (Hours)" }, facts: { unit: "hours" } }]);
  });

  it.each(["tempo_resolucao_horas", "Time to resolve (h)", "Lösungszeit in Stunden", "Tiempo de resolución (horas)", "Время решения, ч", "Durée de résolution (h)", "Duración de la resolución (horas)", "Durata risoluzione (ore)", "Длительность решения (ч)", "TTR (hours)", "Time to repair (h)", "Tempo até a resolução (horas)", "Tempo di risoluzione (ore)", "Tijd tot oplossing (uren)", "Délai avant résolution (h)", "Czas do rozwiązania (godziny)", "Tid till lösning (h)", "解決までの時間 (時間)"])("called %s", (header) => {
    expect(times(read(OPEN_AND_CLOSED, {}, [...HEADER.slice(0, 3), header]).tickets.resolved)[0]).toBe("2026-03-02T15:30");
  });

  it.each(["Resolution time", "SLA resolution hours", "Handling time (hours)", "Resolution target (h)", "TTR", "Days open", "Expected resolution time (days)"])("is not read from %s, which may be something else", (header) => {
    const { tickets, findings } = read(OPEN_AND_CLOSED, {}, [...HEADER.slice(0, 3), header]);
    expect([tickets.measured.has("resolved"), findingsOf(findings, "noResolvedColumn").length]).toEqual([false, 1]);
  });

  it.each(["Days to resolve", "resolution_days", "Tempo de resolução (dias)"])("counts days of the calendar in %s, whatever the service hours: two days from Monday 09:00 are Wednesday 09:00", (header) => {
    const office = new Map([["Office", { name: "Office", zone: "UTC", week: Array.from({ length: 7 }, (_, day) => (day < 5 ? [{ fromMinute: 540, toMinute: 1020 }] : [])), holidays: [] }]]);
    const source = ticketSheet([[...HEADER.slice(0, 3), header], ["T-1", "2026-03-02 09:00", "Closed", 2]]);
    expect(times(readTickets(source, { ticketZone: "UTC", calendars: office, defaultCalendar: "Office" }).tickets.resolved)).toEqual(["2026-03-04T09:00"]);
  });

  it.each([["whole days: hours cannot be judged by them", [0, 1, 3], 1], ["days with parts, which tell the hour", [0, 1.25, 3], 0]])("says when it comes from %s", (_, lengths, count) => {
    const { findings } = read(lengths.map((length, row): Cell[] => [`T-${row}`, "2026-03-02 09:00", "Closed", length]), {}, [...HEADER.slice(0, 3), "Resolution days"]);
    expect(findingsOf(findings, "wholeDaysAlone").map(({ severity, place }) => [severity, place?.column])).toEqual(Array(count).fill(["warning", "Resolution days"]));
  });

  it.each(["(hours)", "[h]", "Std.", "in hours"])("counts in the unit %s that stands below a name without one", (unit) => {
    const { tickets, findings } = read([["", "yyyy-mm-dd hh:mm", "", unit], ...OPEN_AND_CLOSED], {}, [...HEADER.slice(0, 3), "Resolution time"]);
    expect(times(tickets.resolved)).toEqual(["2026-03-02T15:30", ""]);
    expect(findingsOf(findings, "resolutionFromServiceMinutes")).toMatchObject([{ facts: { unit: "hours" } }]);
  });

  describe("of which the manager says the unit in the column map", () => {
    const TOOK: Cell[][] = OPEN_AND_CLOSED.map((row) => [...row, 45]);
    const header = [...HEADER.slice(0, 3), "Took", "Answered after"];

    it("counts in it, for the resolution and the first response", () => {
      const { tickets, recognition } = read(TOOK, { columnMap: [{ field: "resolved", column: "Took", format: "hours" }, { field: "first response", column: "Answered after", format: "Min." }] }, header);
      expect([times(tickets.resolved), times(tickets.firstResponse)]).toEqual([["2026-03-02T15:30", ""], ["2026-03-02T09:45", "2026-03-02T10:45"]]);
      expect(recognition.unused).toEqual([]);
    });

    it.each([["hours", "2026-03-03T15:00"], ["calendar hours", "2026-03-03T09:00"]])("adds %s from 09:00 in the hours that are meant, whatever dates stand beside it", (format, resolved) => {
      const office = new Map([["Office", { name: "Office", zone: "UTC", week: Array.from({ length: 7 }, (_, day) => (day < 5 ? [{ fromMinute: 0, toMinute: 1080 }] : [])), holidays: [] }]]);
      const rows = [["T-1", "2026-03-02 09:00", "Closed", 24, "2026-03-09 09:00"]];
      const { tickets } = read(rows, { ticketZone: "UTC", calendars: office, defaultCalendar: "Office", columnMap: [{ field: "resolved", column: "Took", format }] }, [...HEADER.slice(0, 3), "Took", "Resolved at"]);
      expect(times(tickets.resolved)).toEqual([resolved]);
    });

    it("is a date where the format is the order of dates", () => {
      expect(times(read([["T-1", "2026-03-02 09:00", "Closed", "04/03/2026 10:00"]], { columnMap: [{ field: "resolved", column: "Took", format: "DMY" }] }, header.slice(0, 4)).tickets.resolved)).toEqual(["2026-03-04T10:00"]);
    });
  });

  it.each([["a comma in each number", "6,5", "3,5"], ["what was left of the target", "2h 30m", "-1h 5m"]])("is not read from a column that says no unit and has %s", (_, ...lengths) => {
    const rows = lengths.map((length, row): Cell[] => [`T-${row}`, "2026-03-02 09:00", "Closed", length]);
    expect(read(rows, {}, [...HEADER.slice(0, 3), "Time to resolution"]).tickets.measured.has("resolved")).toBe(false);
  });

  it("is read from texts with units of their own, beside cells with nothing but a blank", () => {
    const { tickets } = read([["T-1", "2026-03-02 09:00", "Closed", "2 h 5 min"], ["T-2", "2026-03-02 09:00", "Open", " "]], {}, [...HEADER.slice(0, 3), "Resolution time"]);
    expect(times(tickets.resolved)).toEqual(["2026-03-02T11:05", ""]);
  });

  // Two incidents of Duke University: shamikh-mill/helpdesk_analysis, incident.csv on GitHub.
  it("is read from ServiceNow's calendar_duration, which holds seconds", () => {
    const { tickets, findings } = read([["INC0000006", "Closed", "2012-05-06 09:52:41", "2012-05-08 00:01:10", "137309"], ["INC0000013", "Closed", "2012-05-06 10:06:27", "2012-05-06 10:46:32", "2405"]],
      {}, ["number", "incident_state", "opened_at", "sys_updated_on", "calendar_duration"]);
    expect(times(tickets.resolved)).toEqual(["2012-05-08T00:01", "2012-05-06T10:46"]);
    expect(findingsOf(findings, "resolutionFromMinutes")).toMatchObject([{ place: { column: "calendar_duration" }, facts: { unit: "seconds" } }]);
  });

  it("is read from its dates where it has them", () => {
    const { tickets } = read([["T-1", "2026-03-02 09:00", "Closed", 6.5, "2026-03-02 12:00"]], {}, [...HEADER, "Resolved"]);
    expect(times(tickets.resolved)).toEqual(["2026-03-02T12:00"]);
  });
});

it("does not take a column in which every cell is another for a group of tickets", () => {
  const rows = Array.from({ length: 25 }, (_, index): Cell[] => [`WO-${index}`, "2026-03-02 09:00", `work_order_${index}.txt`]);
  expect(read(rows, {}, ["WO_ID", "Created", "Work_Order_File"]).recognition.columns.has("group")).toBe(false);
});

it("takes a column named Type for the type of tickets even where each has its own", () => {
  const rows = Array.from({ length: 25 }, (_, index): Cell[] => [`T-${index}`, "2026-03-02 09:00", `Kind ${index}`]);
  expect(read(rows, {}, ["Ticket ID", "Created", "Type"]).tickets.type.labels).toContain("Kind 24");
});

describe("words for satisfaction that are no known score", () => {
  const notRead = (...words: Cell[]) => findingsOf(read(words.map((word, row) => [row, word]), {}, ["Id", "Satisfaction Score"]).findings, "scoreNotRead");

  it("are a finding with the rows where they stand", () => {
    expect(notRead("Good", "Meh", "Bad", "So so")).toMatchObject([{ severity: "warning", found: "Meh, So so", count: 2, rows: [3, 5] }]);
  });

  it("are none where they say that nobody answered", () => {
    expect(notRead("Good", "Offered", "Unoffered", "Not rated", "No Response", "keine Angabe", "Sin respuesta", "Не указано", "未回答", "回答なし", "N/A", "")).toEqual([]);
  });
});

it("reads scores as numbers, and good and bad as 1 and 0", () => {
  expect(scores("Good", "Bad", "Offered", "4/5", 3, "2 - Satisfied", "80 %")).toEqual([1, 0, Number.NaN, 4, 3, 2, 80]);
});

it("counts stars, and reads a thumb as good or bad", () => {
  expect(scores("★★★★☆", "⭐⭐⭐⭐⭐", "☆☆☆☆☆")).toEqual([4, 5, 0]);
  expect(scores("👍", "👎")).toEqual([1, 0]);
});

it("reads grades in words from 1 to 5, among which good is 4", () => {
  expect(scores("Bardzo zadowolony", "Zadowolony", "Raczej niezadowolony", "非常满意", "基本满意", "一般", "不满意")).toEqual([5, 4, 2, 5, 4, 3, 2]);
  expect(scores("Very satisfied", "Satisfied", "Neutral", "Rather dissatified", "Very dissatisfied")).toEqual([5, 4, 3, 2, 1]);
  expect(scores("Excellent", "Good", "Poor", "")).toEqual([5, 4, 2, Number.NaN]);
  expect(scores("Extremely Happy", "Neutral", "Extremely Unhappy", "No Response")).toEqual([5, 3, 1, Number.NaN]);
  expect(scores("Great", "Okay", "Not Good")).toEqual([5, 3, 1]);
  expect(scores("Excelente", "Bueno", "Regular", "Malo", "Pésimo", "Отлично", "Плохо", "とても良い", "悪い")).toEqual([5, 4, 3, 2, 1, 5, 2, 5, 2]);
  expect(scores("Bon", "Mauvais")).toEqual([1, 0]);
  expect(scores("Veramente Soddisfatto", "Вполне доволен", "Erg ontevreden", "多少不満")).toEqual([5, 4, 1, 2]);
});

it("names the columns to fetch: fields, further dates, and those that an SLA names", () => {
  const headers = ["Id", "Subject", "Opened", "Body", "On site at", "Arrived text"];
  const recognition = recogniseColumns(ticketSheet([headers, ["1", "a", "2024-03-05", "b", "2024-03-05 10:00", ""]]));
  expect(ticketColumns(headers, recognition)).toEqual([0, 2, 4]);
  expect(ticketColumns(headers, recognition, [{ clock: { kind: "between", from: "Opened", to: "Arrived text" } }])).toEqual([0, 2, 4, 5]);
});
