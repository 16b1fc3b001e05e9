import { type Agreement, type Sla, slaInForce as rowInForce } from "../../../src/service-level/agreement";
import type { Tickets } from "../../../src/service-level/ticket";
import { aCalendar, aFilter, aHoliday, anAgreement, anSla, roundTheClock } from "../../support/anAgreement";
import { aTicket, ticketsOf } from "../../support/aTicket";
import { at } from "../../support/instants";

/** Monday to Friday 09:00-17:00, unless the agreement says otherwise. */
const slaInForce = (rows: readonly Sla[], tickets: Tickets, agreement: Agreement = anAgreement()) => rowInForce(rows, tickets, agreement);

describe("the row of an SLA that judges a ticket", () => {
  const byPriority = ["P1", "P2"].map((priority) => anSla({ filter: aFilter({ priority: [priority] }) }));

  it("is the first whose filter admits it", () => {
    const rows = [...byPriority, anSla()];
    const tickets = ticketsOf([aTicket({ priority: "P2" }), aTicket({ priority: "P1" }), aTicket({ priority: "P3" }), aTicket()]);
    expect([0, 1, 2, 3].map(slaInForce(rows, tickets))).toEqual([1, 0, 2, 2]);
  });

  it("is none when no filter admits it: a ticket without a priority is not P1", () => {
    expect([0, 1].map(slaInForce(byPriority, ticketsOf([aTicket({ priority: "P9" }), aTicket()])))).toEqual([-1, -1]);
  });

  it("compares words without case and outer blanks", () => {
    const rows = [anSla({ filter: aFilter({ group: [" service desk"], type: ["INCIDENT", "Request"] }) })];
    expect(slaInForce(rows, ticketsOf([aTicket({ group: "Service Desk ", type: "incident" })]))(0)).toBe(0);
  });

  it("wants every named field to fit", () => {
    const rows = [anSla({ filter: aFilter({ service: ["Mail"], type: ["Incident"] }) })];
    expect(slaInForce(rows, ticketsOf([aTicket({ service: "Mail", type: "Request" })]))(0)).toBe(-1);
  });

  it("wants three and four named fields to fit too", () => {
    const three = { service: ["Mail"], type: ["Incident"], priority: ["P1", "P2"] };
    const rows = [anSla({ filter: aFilter({ ...three, group: ["Service desk"] }) }), anSla({ filter: aFilter(three) })];
    const ticket = { service: "Mail", type: "Incident", priority: "P2", group: "Service desk" };
    const tickets = ticketsOf([ticket, { ...ticket, group: "Network" }, { ...ticket, priority: "P3" }, { ...ticket, type: "Request" }, { ...ticket, service: "Fax" }].map(aTicket));
    expect([0, 1, 2, 3, 4].map(slaInForce(rows, tickets))).toEqual([0, 1, -1, -1, -1]);
    expect([0, 1, 2, 3, 4].map(slaInForce(rows.slice(1), tickets))).toEqual([0, 0, -1, -1, -1]);
  });

  it("does not take an empty cell of a list for a word", () => {
    const tickets = ticketsOf([aTicket({ priority: "P1", group: "Network" }), aTicket()]);
    expect([0, 1].map(slaInForce([anSla({ filter: aFilter({ priority: ["", " "] }) })], tickets))).toEqual([0, 0]);
    expect([0, 1].map(slaInForce([anSla({ filter: aFilter({ priority: ["P1", ""], group: [" "] }) })], tickets))).toEqual([0, -1]);
  });

  it("asks for the opening of the ticket when one of several rows has one date only", () => {
    const tickets = ticketsOf([aTicket({ opened: "2023-12-31 10:00" }), aTicket({ opened: "2024-06-01 10:00" })]);
    expect([0, 1].map(slaInForce([anSla({ validFrom: at("2024-01-01") }), anSla()], tickets))).toEqual([1, 0]);
    expect([0, 1].map(slaInForce([anSla({ validTo: at("2024-01-01") }), anSla()], tickets))).toEqual([0, 1]);
  });

  it.each([
    ["just before it starts", "2023-12-31 23:59", -1],
    ["when it starts", "2024-01-01 00:00", 0],
    ["when it ends", "2024-04-01 00:00", -1],
  ])("is in force for a ticket opened %s: %s", (_, opened, row) => {
    const rows = [anSla({ validFrom: at("2024-01-01"), validTo: at("2024-04-01") })];
    expect(slaInForce(rows, ticketsOf([aTicket({ opened })]))(0)).toBe(row);
  });

  it("may be far down a long table", () => {
    const rows = Array.from({ length: 100 }, (_, index) => anSla({ filter: aFilter({ service: [`Service ${index}`] }) }));
    const tickets = ticketsOf([30, 31, 62, 99, 100].map((index) => aTicket({ service: `service ${index}` })));
    expect([0, 1, 2, 3, 4].map(slaInForce(rows, tickets))).toEqual([30, 31, 62, 99, -1]);
  });

  describe("where the agreement answers faster in service hours than outside", () => {
    const rows = [anSla({ opened: "in service hours" }), anSla({ opened: "outside service hours" })];
    const row = (opened: string, agreement?: Agreement, service = "") => slaInForce(rows, ticketsOf([aTicket({ opened, service })]), agreement)(0);

    it.each([
      ["Monday at noon", "2024-01-08 12:00", 0], ["at opening time", "2024-01-08 09:00", 0], ["at closing time", "2024-01-08 17:00", 1], ["at night", "2024-01-09 03:00", 1],
      ["on Saturday at noon", "2024-01-13 12:00", 1],
    ])("is the one of the time at which the ticket was opened: %s", (_, opened, expected) => {
      expect(row(opened)).toBe(expected);
    });

    it("takes holidays for outside", () => {
      expect(row("2024-01-08 12:00", anAgreement({ calendars: [aCalendar({ holidays: [aHoliday("2024-01-08")] })] }))).toBe(1);
    });

    it("goes by the hours of the ticket's service before the default ones, not by those in which the clock runs", () => {
      const services = [{ name: "Mail", description: "", owner: "", calendar: "24x7", level: "", pricePerMonth: undefined, recoveryProtocol: "", businessValue: "" }];
      const agreement = anAgreement({ calendars: [aCalendar(), roundTheClock()], services });
      expect([row("2024-01-09 03:00", agreement, "Mail"), row("2024-01-09 03:00", agreement, "Print")]).toEqual([0, 1]);
    });

    it("is a row that says nothing of it when it comes first", () => {
      expect(slaInForce([anSla(), ...rows], ticketsOf([aTicket({ opened: "2024-01-09 03:00" })]))(0)).toBe(0);
    });
  });
});
