import { slaInForce } from "../../../src/service-level/agreement";
import { aFilter, anSla } from "../../support/anAgreement";
import { aTicket, ticketsOf } from "../../support/aTicket";
import { at } from "../../support/instants";

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
});
