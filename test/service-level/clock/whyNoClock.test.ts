import { judgeCommitments, whyNoClock } from "../../../src/service-level/clock";
import type { Sla } from "../../../src/service-level/agreement";
import { aFilter, anAgreement, anSla } from "../../support/anAgreement";
import { aTicket, ticketsOf } from "../../support/aTicket";
import type { SourceFacts, TicketFacts } from "../../support/aTicket";
import { at } from "../../support/instants";

function why(facts: readonly TicketFacts[], sla: Partial<Sla> = {}, source: SourceFacts = {}) {
  const tickets = ticketsOf(facts, source);
  const agreement = anAgreement({ slas: [anSla({ filter: aFilter({ priority: ["P1"] }), ...sla })] });
  return whyNoClock(tickets, agreement, judgeCommitments(tickets, agreement, "SLA-1", at("2024-01-12 12:00")));
}

const ofOthers = aTicket({ priority: "P4" });
const cancelled = aTicket({ priority: "P1", state: "cancelled", closed: "2024-01-08 10:00" });
const merged = aTicket({ priority: "P1", state: "merged" });
const notOpened = aTicket({ priority: "P1", opened: undefined });
const running = aTicket({ priority: "P1" });

describe("why no ticket has a clock under an SLA", () => {
  it("is not asked where one has, nor without tickets", () => {
    expect(why([ofOthers, running, notOpened])).toBeUndefined();
    expect(why([])).toBeUndefined();
  });

  it("is that the SLA does not speak of them, shown by the first", () => {
    expect(why([ofOthers, ofOthers])).toEqual({ row: 0, reason: "noRowApplies" });
  });

  it("is that they were cancelled or merged, by the first, whichever comes after it", () => {
    expect(why([cancelled, merged, ofOthers])).toEqual({ row: 0, reason: "cancelled" });
    expect(why([merged, cancelled])).toEqual({ row: 0, reason: "merged" });
  });

  it("is what a ticket of the SLA lacks rather than that others are none of its tickets", () => {
    expect(why([ofOthers, cancelled, notOpened, notOpened])).toEqual({ row: 2, reason: "openedNotKnown" });
    expect([why([cancelled, notOpened]), why([merged, notOpened])]).toEqual([{ row: 1, reason: "openedNotKnown" }, { row: 1, reason: "openedNotKnown" }]);
    expect(why([notOpened, ofOthers])).toEqual({ row: 0, reason: "openedNotKnown" });
  });

  it("is that the export has no column for what the clock needs", () => {
    expect(why([ofOthers, running], { clock: { kind: "response" } }, { without: ["first response"] })).toEqual({ row: 1, reason: "fieldNotInExport" });
    expect(why([running], { target: { kind: "due" } })).toEqual({ row: 0, reason: "noDueDate" });
  });
});
