import { columnsAsOf } from "../../../src/service-level/kpi/columnsAsOf";
import { aTicket, ticketsOf } from "../../support/aTicket";
import { at } from "../../support/instants";

describe("what was known of a ticket when the review was made", () => {
  const tickets = ticketsOf([
    aTicket({ classes: [["2024-01-08 09:00", { priority: "P3", group: "Desk" }], ["2024-01-10 09:00", { priority: "P2" }], ["2024-01-12 09:00", { priority: "P1", group: "Network" }]] }),
    aTicket({ priority: "P4", group: "Mail" }),
    aTicket({ classes: [["2024-01-11 09:00", { priority: "P2", service: "VPN", type: "Request" }]] }),
  ]);
  const known = (asOf: string) => {
    const columns = columnsAsOf(tickets, at(asOf));
    return (["priority", "group", "service", "type"] as const).map((name) => [...columns[name].codes].map((code) => columns[name].labels[code]));
  };

  it("is its priority and group of that moment, a change of the same moment included", () => {
    expect(known("2024-01-09 09:00").slice(0, 2)).toEqual([["P3", "P4", "P2"], ["Desk", "Mail", ""]]);
    expect(known("2024-01-10 09:00").slice(0, 2)).toEqual([["P2", "P4", "P2"], ["Desk", "Mail", ""]]);
    expect(known("2024-01-12 08:59").slice(0, 2)).toEqual([["P2", "P4", "P2"], ["Desk", "Mail", ""]]);
    expect(known("2024-01-12 09:00").slice(0, 2)).toEqual([["P1", "P4", "P2"], ["Network", "Mail", ""]]);
  });

  it("is its first entry before that, and its columns where it has no history", () => {
    expect(known("2024-01-01 00:00")).toEqual([["P3", "P4", "P2"], ["Desk", "Mail", ""], ["", "", "VPN"], ["", "", "Request"]]);
  });
});
