import { changedTickets } from "../../../src/service-level/clock";
import type { Sla } from "../../../src/service-level/agreement";
import { aFilter, anAgreement, anSla } from "../../support/anAgreement";
import { aTicket, ticketsOf } from "../../support/aTicket";
import type { ClassChange, TicketFacts } from "../../support/aTicket";
import { at } from "../../support/instants";

// One SLA with a row for P1 and one for P2; tickets are opened on Monday at 09:00.
const from = (priority: string, ...changes: ClassChange[]): TicketFacts => aTicket({ classes: [["2024-01-08 09:00", { priority }], ...changes] });
const raised = from("P2", ["2024-01-09 09:00", { priority: "P1" }]);

function changed(tickets: readonly TicketFacts[], sla: Partial<Sla> = {}, asOf = "2024-01-12 12:00"): number[] {
  const slas = ["P1", "P2"].map((priority) => anSla({ filter: aFilter({ priority: [priority] }), ...sla }));
  return changedTickets(ticketsOf(tickets), anAgreement({ slas }), "SLA-1", at(asOf));
}

describe("tickets that another row of the SLA judges than when they were opened", () => {
  it("are those whose priority was raised, or taken out of the SLA", () => {
    expect(changed([from("P1"), raised, from("P1", ["2024-01-09 09:00", { priority: "P9" }]), aTicket({ priority: "P1" })])).toEqual([1, 2]);
  });

  it("are not those that came back to what they were, or changed in something of which the SLA does not speak", () => {
    expect(changed([from("P1", ["2024-01-09 09:00", { priority: "P2" }], ["2024-01-09 10:00", { priority: "P1" }]), from("P2", ["2024-01-09 09:00", { group: "Network" }])])).toEqual([]);
  });

  it("are none before the change, where the SLA judges by the opening, and where no changes are known", () => {
    expect(changed([raised], {}, "2024-01-09 08:59")).toEqual([]);
    expect(changed([raised], { judgedBy: "as opened" })).toEqual([]);
    expect(changed([aTicket({ priority: "P1" })])).toEqual([]);
  });
});
