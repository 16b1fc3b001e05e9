import { DESK_WORDS } from "../../../src/service-level/ticket";
import type { DeskFlagField } from "../../../src/service-level/ticket";
import { readTickets } from "../../../src/tables";
import type { Cell, TicketRules } from "../../../src/tables";
import { exportFile, findingsOf, ticketSheet } from "../../support/ticketTables";

const read = (rows: Cell[][], rules: TicketRules = {}) => readTickets(ticketSheet(rows), rules);
const saidIn = ({ tickets }: ReturnType<typeof read>, field: DeskFlagField = "resolution kept") => Array.from(tickets.deskFlags![field]!.said, (code) => DESK_WORDS[code]);

it("reads both flags of a Freshservice export, each for its clock; what is not decided says nothing", () => {
  const reading = read([["Ticket ID", "First Response Status", "Resolution Status"], ["1", "Within SLA", "SLA Violated"], ["2", "SLA Violated", ""], ["3", "", "Within SLA"]]);
  expect([saidIn(reading, "response kept"), saidIn(reading)]).toEqual([["kept", "missed", ""], ["missed", "", "kept"]]);
  expect(reading.tickets.deskFlags).toMatchObject({ "response kept": { header: "First Response Status", namesClock: true }, "resolution kept": { header: "Resolution Status", namesClock: true } });
});

it.each([
  ["Breached", [true, false, ""], ["missed", "kept", ""]], ["made_sla", ["true", "false", "?"], ["kept", "missed", ""]], ["Overdue", [1, 0, 0], ["missed", "kept", "kept"]],
  ["SLA Status (overdue)", ["yes", "no", ""], ["missed", "kept", ""]], ["agreement_status", ["Fulfilled", "Failed", "Resolution Due"], ["kept", "missed", ""]], ["SLA ttr passed", ["yes", "no", "-"], ["missed", "kept", ""]],
] as const)("%s: the header tells what yes means, the words tell the rest", (header, cells, said) => {
  expect(saidIn(read([["Ticket ID", header], ...cells.map((cell, row) => [`T-${row}`, cell])]))).toEqual(said);
});

it("in an event log the flag of the last row of a ticket counts: made_sla says missed of 6 of 30 only when they are closed", () => {
  const { tickets } = readTickets(exportFile("uci-incident-event-log.csv").source, { ticketZone: "UTC" });
  const { said, header, namesClock } = tickets.deskFlags!["resolution kept"]!;
  expect({ header, namesClock }).toEqual({ header: "made_sla", namesClock: false });
  expect(said.filter((code) => DESK_WORDS[code] === "kept")).toHaveLength(24);
});

it("says that made_sla belongs to an engine that ServiceNow has replaced", () => {
  expect(findingsOf(read([["number", "made_sla"], ["INC1", "true"]]).findings, "oldEngineFlag")).toMatchObject([{ severity: "note", place: { table: "Tickets", column: "made_sla" } }]);
  expect(findingsOf(read([["number", "SLA Met"], ["INC1", "true"]]).findings, "oldEngineFlag")).toEqual([]);
});

describe("a column that the column map names", () => {
  const rows: Cell[][] = [["Ticket ID", "Ampel"], ["1", "Ja"], ["2", "Nein"], ["3", "gelb"], ["4", ""]];
  const mapped = (format: string, field: DeskFlagField = "resolution kept") => read(rows, { columnMap: [{ field, column: "Ampel", format }] });

  it.each([["missed", ["missed", "kept", "", ""]], ["yes = met", ["kept", "missed", "", ""]]])("is read by what Format says that yes means: %s", (format, said) => {
    expect(saidIn(mapped(format))).toEqual(said);
  });

  it("is read by its own Format, not by that of another column", () => {
    const columnMap = [{ field: "id", column: "Ticket ID", format: "met" }, { field: "resolution kept", column: "Ampel", format: "missed" }] as const;
    expect(saidIn(read(rows, { columnMap }))).toEqual(["missed", "kept", "", ""]);
  });

  it("a Format that says yes tells nothing of what yes means", () => {
    expect(saidIn(mapped("yes"))).toEqual(["", "", "", ""]);
  });

  it("says nothing where nobody told what yes means, and the finding names the cells", () => {
    expect(saidIn(mapped(""))).toEqual(["", "", "", ""]);
    expect(findingsOf(mapped("").findings, "deskFlagNotRead")).toMatchObject([{ severity: "warning", place: { table: "Tickets", column: "Ampel" }, found: "Ja, Nein, gelb", count: 3, rows: [2, 3, 4] }]);
    expect(findingsOf(mapped("missed").findings, "deskFlagNotRead")).toMatchObject([{ place: { row: 4 }, found: "gelb" }]);
  });

  it("speaks of the response where the map says so, and of the whole ticket where it may", () => {
    expect(mapped("missed", "response kept").tickets.deskFlags!["response kept"]!.namesClock).toBe(true);
    expect(mapped("missed").tickets.deskFlags!["resolution kept"]!.namesClock).toBe(false);
  });
});

it("tickets without such a column carry nothing of it", () => {
  expect(read([["Ticket ID", "SLA"], ["1", "Gold"]]).tickets).not.toHaveProperty("deskFlags");
});
