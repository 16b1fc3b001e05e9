import { judgeCommitments, missesIn, overdueMs } from "../../../src/service-level/clock";
import type { Sla } from "../../../src/service-level/agreement";
import { aFilter, anAgreement, anSla } from "../../support/anAgreement";
import { aTicket, ticketsOf } from "../../support/aTicket";
import type { TicketFacts } from "../../support/aTicket";
import { at, hours } from "../../support/instants";

// 4 h of service time, 09:00-17:00 from Monday to Friday; as of Tuesday 2024-01-09 at 10:00.
const commitmentsOf = (tickets: readonly TicketFacts[], sla: Partial<Sla> = {}) => judgeCommitments(ticketsOf(tickets), anAgreement({ slas: [anSla(sla)] }), "SLA-1", at("2024-01-09 10:00"));

describe("how far a commitment went beyond its target", () => {
  it("is service time over it: 1 h for one done at 14:00, 5 h for one that runs on to the next morning", () => {
    const commitments = commitmentsOf([aTicket({ resolved: "2024-01-08 14:00" }), aTicket(), aTicket({ resolved: "2024-01-08 10:00" })]);
    expect([0, 1, 2].map((row) => overdueMs(commitments, row))).toEqual([hours(1), hours(5), hours(-3)]);
  });

  it("is all time since a due date, which has no target in service time", () => {
    const commitments = commitmentsOf([aTicket({ due: "2024-01-08 20:00", resolved: "2024-01-08 21:30" }), aTicket({ due: "2024-01-08 20:00" })], { target: { kind: "due" } });
    expect([0, 1].map((row) => overdueMs(commitments, row))).toEqual([hours(1.5), hours(14)]);
  });

  it("is not known without SLA", () => {
    expect(overdueMs(commitmentsOf([aTicket()], { filter: aFilter({ priority: ["P1"] }) }), 0)).toBeNaN();
  });
});

it("misses of a period are those whose deadline passed in it, its first minute inside and its last not", () => {
  const commitments = commitmentsOf([aTicket(), aTicket({ opened: "2024-01-08 10:00" }), aTicket({ resolved: "2024-01-08 12:00" }), aTicket({ opened: "2024-01-08 11:00" })]);
  expect(missesIn(commitments, { from: at("2024-01-08 13:00"), to: at("2024-01-08 15:00") })).toEqual([0, 1]);
});
