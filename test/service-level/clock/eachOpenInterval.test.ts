import { eachOpenInterval } from "../../../src/service-level/clock";
import { aTicket, ticketsOf } from "../../support/aTicket";
import type { TicketFacts } from "../../support/aTicket";
import { shown } from "../../support/judgedTicket";
import { at } from "../../support/instants";

// Tickets are opened on Monday 2024-01-08 at 09:00 and looked at on Friday at noon.
function stretchesOf(tickets: readonly TicketFacts[], asOf = "2024-01-12 12:00") {
  const found: unknown[][] = [];
  eachOpenInterval(ticketsOf(tickets), at(asOf), (row, from, to, end, isReopened) => {
    found.push([row, shown(from).slice(5), Number.isFinite(to) ? shown(to).slice(5) : "", end, isReopened]);
  });
  return found;
}

describe("the time in which a ticket was open", () => {
  it("has no end yet while it is worked on or held", () => {
    expect(stretchesOf([aTicket(), aTicket({ state: "held" }), aTicket({ history: [["2024-01-08 10:00", "held"]] })])).toEqual([
      [0, "01-08 09:00", "", "open", false], [1, "01-08 09:00", "", "open", false], [2, "01-08 09:00", "", "open", false],
    ]);
  });

  it("ends when it is done, cancelled or merged", () => {
    expect(stretchesOf([aTicket({ resolved: "2024-01-09 10:00" }), aTicket({ closed: "2024-01-09 11:00", state: "cancelled" }), aTicket({ history: [["2024-01-08 10:00", "running"], ["2024-01-10 10:00", "merged"]] })])).toEqual([
      [0, "01-08 09:00", "01-09 10:00", "done", false], [1, "01-08 09:00", "01-09 11:00", "removed", false], [2, "01-08 09:00", "01-10 10:00", "removed", false],
    ]);
    // Resolved and then closed, on an earlier day as later: what was open on Tuesday evening does not depend on when one asks.
    const merged = aTicket({ resolved: "2024-01-09 10:00", closed: "2024-01-10 10:00", state: "merged" });
    expect(stretchesOf([merged])).toEqual([[0, "01-08 09:00", "01-09 10:00", "removed", false]]);
    expect(stretchesOf([merged], "2024-01-09 18:00")).toEqual([[0, "01-08 09:00", "01-09 10:00", "done", false]]);
    // Done on Tuesday, cancelled on Wednesday: it was no longer open.
    expect(stretchesOf([aTicket({ history: [["2024-01-08 10:00", "running"], ["2024-01-09 10:00", "stopped"], ["2024-01-10 10:00", "cancelled"]] })])).toEqual([[0, "01-08 09:00", "01-09 10:00", "done", false]]);
  });

  it("is as many stretches as the ticket was opened and reopened", () => {
    const reopened = aTicket({ history: [["2024-01-08 09:00", "running"], ["2024-01-08 12:00", "stopped"], ["2024-01-09 10:00", "held"], ["2024-01-09 15:00", "cancelled"], ["2024-01-10 09:00", "running"]] });
    expect(stretchesOf([reopened])).toEqual([
      [0, "01-08 09:00", "01-08 12:00", "done", true], [0, "01-09 10:00", "01-09 15:00", "removed", true], [0, "01-10 09:00", "", "open", false],
    ]);
    const doneAgain = aTicket({ history: [["2024-01-08 12:00", "stopped"], ["2024-01-09 10:00", "running"], ["2024-01-09 11:00", "stopped", "Resolved"], ["2024-01-11 09:00", "stopped", "Closed"]] });
    const closedBetween = aTicket({ history: [["2024-01-08 12:00", "stopped", "Resolved"], ["2024-01-08 15:00", "cancelled"], ["2024-01-09 10:00", "running"], ["2024-01-09 11:00", "stopped", "Resolved"]] });
    expect(stretchesOf([closedBetween])).toEqual([[0, "01-08 09:00", "01-08 12:00", "done", true], [0, "01-09 10:00", "01-09 11:00", "done", false]]);
    expect(stretchesOf([doneAgain])).toEqual([[0, "01-08 09:00", "01-08 12:00", "done", true], [0, "01-09 10:00", "01-09 11:00", "done", false]]);
  });

  it("is known only up to the date for which it is asked", () => {
    const ticket = aTicket({ history: [["2024-01-08 12:00", "stopped"], ["2024-01-09 10:00", "running"]] });
    expect(stretchesOf([ticket], "2024-01-08 11:00")).toEqual([[0, "01-08 09:00", "", "open", false]]);
    expect(stretchesOf([ticket], "2024-01-08 12:00")).toEqual([[0, "01-08 09:00", "01-08 12:00", "done", false]]);
    expect(stretchesOf([aTicket(), aTicket({ opened: "2024-01-08 09:01" })], "2024-01-08 09:00")).toEqual([[0, "01-08 09:00", "", "open", false]]);
  });

  it("does not begin before the ticket was opened, whatever its history says", () => {
    expect(stretchesOf([aTicket({ history: [["2024-01-07 10:00", "stopped"], ["2024-01-07 12:00", "running"], ["2024-01-09 12:00", "stopped"]] })])).toEqual([
      [0, "01-08 09:00", "01-08 09:00", "done", true], [0, "01-08 09:00", "01-09 12:00", "done", false],
    ]);
  });

  it("is left out where nobody knows when it began or ended", () => {
    expect(stretchesOf([{ opened: undefined }, aTicket({ state: "stopped" }), aTicket({ state: "cancelled" }), aTicket({ resolved: "2024-01-08 10:00" })])).toEqual([[3, "01-08 09:00", "01-08 10:00", "done", false]]);
  });
});
