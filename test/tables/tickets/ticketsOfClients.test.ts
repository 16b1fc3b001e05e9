import { textsOf } from "../../../src/service-level/ticket";
import { type Cell, readTickets, type TicketRules } from "../../../src/tables";
import { findingsOf, ticketSheet } from "../../support/ticketTables";

const HEADER: Cell[] = ["Number", "Opened", "Resolved", "Company", "Status"];
const ticket = (id: string, client: Cell): Cell[] => [id, "2026-03-02 09:00", "2026-03-02 10:00", client, "Closed"];
const OF_TWO = [ticket("A-1", "Acme"), ticket("B-1", "Beta, Ltd"), ticket("A-2", " acme "), ticket("B-2", "Beta, Ltd"), ticket("N-1", ""), ticket("A-3", "Acme")];

const read = (ticketClients: TicketRules["ticketClients"], rows: Cell[][] = OF_TWO, header = HEADER) => readTickets(ticketSheet([header, ...rows]), { ticketClients });
const ids = (reading: ReturnType<typeof read>) => textsOf(reading.tickets.id);

describe("an export with the tickets of several clients", () => {
  it("counts them all until somebody says whose count, and says so", () => {
    const reading = read(undefined);
    expect(reading.tickets.size).toBe(6);
    expect(findingsOf(reading.findings, "severalClients")).toMatchObject([{ severity: "warning", count: 2, place: { column: "Company" } }]);
  });

  it("is asked no more once all count", () => {
    expect(findingsOf(read("all").findings, "severalClients")).toEqual([]);
    expect(read("all").tickets.size).toBe(6);
  });

  it.each<[string, string[], string[], number]>([
    ["of one client, however it is written", ["ACME"], ["A-1", "A-2", "A-3"], 3],
    ["of two", ["Acme", "Beta, Ltd"], ["A-1", "B-1", "A-2", "B-2", "A-3"], 1],
  ])("counts those %s, and not those of others or without a client", (_, names, expected, left) => {
    const reading = read(names);
    expect(ids(reading)).toEqual(expected);
    expect([...reading.tickets.sourceRow]).toEqual(expected.map((id) => 2 + OF_TWO.findIndex((row) => row[0] === id)));
    expect(findingsOf(reading.findings, "otherClients")).toMatchObject([{ severity: "note", count: left, facts: { tickets: 6 } }]);
    expect(findingsOf(reading.findings, "severalClients")).toEqual([]);
  });

  it("still tells which clients there are, so that another can be chosen", () => {
    expect([...read(["Beta, Ltd"]).tickets.clients!]).toEqual([["Acme", 3], ["Beta, Ltd", 2]]);
  });

  it("says when no ticket is of a client, with the name that was meant", () => {
    const reading = read(["Acne"]);
    expect(reading.tickets.size).toBe(0);
    expect(findingsOf(reading.findings, "clientNotInTickets")).toMatchObject([{ severity: "error", found: "Acne", facts: { nearest: "Acme" } }]);
  });

  it("says when nothing tells whose the tickets are, and counts all", () => {
    const reading = read(["Acme"], OF_TWO.map((row) => row.filter((_, column) => column !== 3)), HEADER.filter((name) => name !== "Company"));
    expect(reading.tickets.size).toBe(6);
    expect(findingsOf(reading.findings, "noClientColumn")).toMatchObject([{ severity: "error", names: ["Acme"] }]);
  });

  it("is not taken for one where nearly every ticket names another customer", () => {
    const rows = ["Ann", "Ben", "Cem", "Dan", "Ann"].map((name, index) => ticket(`T-${index}`, name));
    expect(findingsOf(read(undefined, rows).findings, "severalClients")).toEqual([]);
  });

  it("goes up to when it was made, also where nothing happened on theirs lately", () => {
    const rows = [ticket("A-1", "Acme"), ["B-1", "2026-03-20 09:00", "2026-03-20 10:00", "Beta", "Closed"]];
    expect(new Date(read(["Acme"], rows).tickets.newest).toISOString()).toBe("2026-03-20T10:00:00.000Z");
  });

  it("judges only theirs by bad cells", () => {
    const rows = [ticket("A-1", "Acme"), ticket("A-2", "Acme"), ["B-1", "yesterday", "", "Beta", "Closed"], ["B-2", "2026-03-02 09:00", "", "Beta", "Mystery"]];
    const codes = read(["Acme"], rows).findings.map(({ code }) => code);
    expect(codes).not.toContain("notADate");
    expect(codes).not.toContain("statusNotMapped");
  });
});

describe("a log of several clients", () => {
  const LOG: Cell[][] = [["Number", "Changed at", "Company", "Status"], ...[["A-1", "Acme"], ["B-1", "Beta"], ["A-2", "Acme"]].flatMap(([id, client], index) =>
    [["09:00", "New"], ["10:00", "On hold"], ["11:00", "Closed"]].map(([time, status]): Cell[] => [id, `2026-03-0${index + 2} ${time}`, client, status]))];

  it("keeps the history of the tickets that count", () => {
    const { tickets, findings } = readTickets(ticketSheet(LOG), { ticketClients: ["Acme"] });
    expect(textsOf(tickets.id)).toEqual(["A-1", "A-2"]);
    expect([...tickets.history!.offsets]).toEqual([0, 3, 6]);
    expect(new Date(tickets.history!.at[3]).toISOString()).toBe("2026-03-04T09:00:00.000Z");
    expect(findingsOf(findings, "eventLogRead")).toMatchObject([{ facts: { rows: 9, tickets: 3 } }]);
  });

  it("beside a list: changes of tickets of others are no strangers", () => {
    const list: Cell[][] = [HEADER, ticket("A-1", "Acme"), ticket("B-1", "Beta")];
    const { tickets, findings } = readTickets(ticketSheet(list), { ticketClients: ["Acme"] }, { history: ticketSheet(LOG.map((row) => row.filter((_, column) => column !== 2))) });
    expect([...tickets.history!.offsets]).toEqual([0, 3]);
    expect(findingsOf(findings, "historyWithoutTicket")).toMatchObject([{ count: 3, found: "A-2" }]);
  });
});
