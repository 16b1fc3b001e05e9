import { messagesFor, sentenceFor } from "../../../src/messages";
import { readTickets } from "../../../src/tables";
import { ticketSheet } from "../../support/ticketTables";

type Told = readonly [status: string, resolved: string, closed: string, ...changes: (readonly [at: string, status: string])[]];

/** What is said of tickets of 2 March 2026, 09:00, whose columns tell one thing and whose history another. */
function saidOf(...tickets: readonly Told[]): string[] {
  const rows = tickets.map(([status, resolved, closed], at) => [`T-${at}`, status, "2026-03-02 09:00", resolved, closed]);
  const changes = tickets.flatMap(([, , , ...told], at) => told.map(([time, status]) => [`T-${at}`, `2026-03-02 ${time}`, status]));
  const { findings } = readTickets(ticketSheet([["Id", "Status", "Opened", "Resolved", "Closed"], ...rows]), {}, { history: ticketSheet([["Id", "Time", "Status"], ...changes]) });
  return findings.filter(({ code }) => code.endsWith("UnlikeHistory")).map((finding) => sentenceFor(messagesFor("en"), finding).replaceAll("\u00a0", " "));
}

const opened = ["09:05", "Open"] as const;
const resolved = ["11:00", "Resolved"] as const;

describe("a history beside the columns of the tickets", () => {
  it("that tells another time of the resolution is named, with how far apart they are", () => {
    expect(saidOf(["Closed", "2026-03-02 13:36", "", opened, resolved, ["16:00", "Closed"]], ["Resolved", "2026-03-02 11:00", "", opened, resolved])).toEqual([
      "Tickets, row 2, Resolved: 1 of 2 tickets had another time of resolution by this column than by the history of their statuses, the first 2 h 36 min apart. The column counts, unless work went on after it. Check which of the two is right.",
    ]);
  });

  it("that was written some minutes later, in the same step, is as it should be", () => {
    expect(saidOf(["Resolved", "2026-03-02 10:56", "", opened, resolved])).toEqual([]);
  });

  it("is given a day where the column tells days alone", () => {
    expect(saidOf(["Resolved", "2026-03-02", "", opened, resolved], ["Resolved", "2026-03-02", "", opened, resolved])).toEqual([]);
  });

  it("is given a day where it tells days alone", () => {
    const { findings } = readTickets(ticketSheet([["Id", "Status", "Opened", "Resolved"], ["T-1", "Resolved", "2026-03-02 09:00", "2026-03-03 16:00"], ["T-2", "Resolved", "2026-03-02 09:00", "2026-03-05 10:00"]]), {},
      { history: ticketSheet([["Id", "Time", "Status"], ["T-1", "2026-03-02", "Open"], ["T-1", "2026-03-03", "Resolved"], ["T-2", "2026-03-02", "Open"], ["T-2", "2026-03-03", "Resolved"]]) });
    expect(findings.filter(({ code }) => code === "resolvedUnlikeHistory").map(({ rows }) => rows)).toEqual([[3]]);
  });

  it.each<[string, Told]>([
    ["ends with the resolution of a ticket that is open", ["Open", "", "", opened, resolved]],
    ["ends before a ticket was done, and no date tells when", ["Closed", "", "", opened]],
    ["goes on after the only date", ["Closed", "2026-03-02 10:00", "", opened, ["12:00", "In Progress"]]],
  ])("that %s is named", (_, ticket) => {
    expect(saidOf(ticket)).toEqual([
      "Tickets, row 2, Status: 1 of 1 ticket had one end by their status and another by their history: done by the one, open by the other. The history counts. Export both at the same time.",
    ]);
  });

  it.each<[string, Told]>([
    ["ends before the date on which the ticket was done", ["Closed", "", "2026-03-02 17:00", opened]],
    ["ends with the very status of the ticket, whatever it means", ["Xyzzy", "2026-03-02 10:00", "", opened, ["12:00", "xyzzy"]]],
    ["ends on hold as the ticket does not", ["Open", "", "", opened, ["12:00", "On hold"]]],
    ["tells of a cancelled ticket", ["Cancelled", "", "2026-03-02 12:00", opened, ["12:00", "Cancelled"]]],
  ])("that %s is no contradiction", (_, ticket) => expect(saidOf(ticket)).toEqual([]));
});
