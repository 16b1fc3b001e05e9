import type { Sla } from "../../../src/service-level/agreement";
import { judgeCommitments, pauseAudit } from "../../../src/service-level/clock";
import { aFilter, anAgreement, anSla } from "../../support/anAgreement";
import { aTicket, ticketsOf } from "../../support/aTicket";
import type { TicketFacts } from "../../support/aTicket";
import { at, hours } from "../../support/instants";

// Monday is 2024-01-08; service hours are 09:00-17:00 from Monday to Friday; 4 h to resolve; the period is January 2024.
const JANUARY = { from: at("2024-01-01 00:00"), to: at("2024-02-01 00:00") };

const FEBRUARY = { from: at("2024-02-01 00:00"), to: at("2024-03-01 00:00") };

function audit(facts: readonly TicketFacts[], rule: Partial<Sla> = {}, asOf = "2024-02-01 00:00", period = JANUARY) {
  const tickets = ticketsOf(facts);
  const agreement = anAgreement({ slas: [anSla(rule)] });
  return pauseAudit(tickets, agreement, judgeCommitments(tickets, agreement, "SLA-1", at(asOf)), period);
}

const held = (from: string, to: string, status: string, resolved: string, rest: TicketFacts = {}) =>
  aTicket({ history: [[from, "held", status], [to, "running"], [resolved, "stopped"]], ...rest });
/** 10:00 to 15:00 waiting for the client: 5 h on hold, 2 h used. */
const client = held("2024-01-08 10:00", "2024-01-08 15:00", "Waiting for client", "2024-01-08 16:00");
/** Monday 16:00 to Tuesday 10:00 waiting for a supplier: 2 h on hold. */
const supplier = held("2024-01-08 16:00", "2024-01-09 10:00", "Waiting for supplier", "2024-01-09 11:00", { opened: "2024-01-08 15:00" });

it("says how much service time the holds took off, by status and who was waited for, the most first", () => {
  expect(audit([supplier, client, client, aTicket({ resolved: "2024-01-08 10:00" })])).toMatchObject({
    held: 3, decided: 4, removedMs: hours(12),
    byStatus: [
      { status: "Waiting for client", waitingFor: "client", tickets: 2, removedMs: hours(10) },
      { status: "Waiting for supplier", waitingFor: "supplier", tickets: 1, removedMs: hours(2) },
    ],
    longest: [{ row: 1, removedMs: hours(5) }, { row: 2, removedMs: hours(5) }, { row: 0, removedMs: hours(2) }],
  });
});

it("shows compliance with and without the holds: all met as agreed, one of three if no hold stopped the clock", () => {
  expect(audit([client, client, supplier])).toMatchObject({ withHolds: { met: 3, missed: 0 }, withoutHolds: { met: 1, missed: 2 } });
});

it("counts a hold that runs into a weekend by its service hours", () => {
  const overWeekend = held("2024-01-12 16:00", "2024-01-15 10:00", "Waiting for client", "2024-01-15 11:00", { opened: "2024-01-12 15:00" });
  expect(audit([overWeekend])).toMatchObject({ removedMs: hours(2) });
});

it("leaves out holds that stop nothing, by their status or altogether", () => {
  expect(audit([client, supplier], { holds: ["client"] })).toMatchObject({ held: 1, removedMs: hours(5) });
  expect(audit([client, supplier], { holds: "run" })).toBeUndefined();
  expect(audit([aTicket({ resolved: "2024-01-08 10:00" })])).toBeUndefined();
});

it("leaves out what was decided in another period", () => {
  expect(audit([held("2024-02-05 10:00", "2024-02-05 12:00", "Waiting for client", "2024-02-05 13:00", { opened: "2024-02-05 09:00" }), client], {}, "2024-03-01 00:00")).toMatchObject({ held: 1, decided: 1 });
});

it("counts every ticket in the month in which it is decided, with its holds and without them", () => {
  // With the hold of a day met on 1 February; without it missed on 31 January at 13:00.
  const overMonthEnd = held("2024-01-31 10:00", "2024-02-01 10:00", "Waiting for client", "2024-02-01 11:00", { opened: "2024-01-31 09:00" });
  const [january, february] = [aTicket({ resolved: "2024-01-08 10:00" }), aTicket({ opened: "2024-02-05 09:00", resolved: "2024-02-05 10:00" })];
  const inBoth = [overMonthEnd, january, february];
  expect(audit(inBoth, {}, "2024-03-01 00:00")).toMatchObject({ decided: 1, held: 0, withHolds: { met: 1, missed: 0 }, withoutHolds: { met: 1, missed: 1 } });
  expect(audit(inBoth, {}, "2024-03-01 00:00", FEBRUARY)).toMatchObject({ decided: 2, held: 1, removedMs: hours(8), withHolds: { met: 2, missed: 0 }, withoutHolds: { met: 1, missed: 0 } });
});

it("does not take a reminder by the desk for the customer's word, nor what was written before the hold or when it ended", () => {
  const reminded = { ...client, messages: [["2024-01-08 09:30", "customer"], ["2024-01-08 10:00", "customer"], ["2024-01-08 11:00", "agent"], ["2024-01-08 14:00", "customer"]] } as const;
  const ended = { ...client, messages: [["2024-01-08 15:00", "customer"]] } as const;
  expect(audit([ended, reminded])!.afterReply).toEqual([{ row: 1, removedMs: hours(1) }]);
});

it("counts what the customer wrote for the hold in which it came", () => {
  const twice = aTicket({
    history: [["2024-01-08 10:00", "held", "Waiting for client"], ["2024-01-08 11:00", "running"], ["2024-01-08 12:00", "held", "Waiting for client"], ["2024-01-08 14:00", "running"], ["2024-01-08 15:00", "stopped"]],
    messages: [["2024-01-08 13:30", "customer"]],
  });
  expect(audit([twice])!.afterReply).toEqual([{ row: 0, removedMs: hours(0.5) }]);
});

it("counts what was decided from the first minute of the month to before that of the next", () => {
  const decided = (resolved: string, opened: string) => held(`${opened} 16:15`, `${opened} 16:45`, "Waiting for client", resolved, { opened: `${opened} 16:00` });
  const facts = [decided("2024-01-01 00:00", "2023-12-29"), decided("2024-02-01 00:00", "2024-01-31")];
  expect(audit(facts, {}, "2024-03-01 00:00")).toMatchObject({ decided: 1, held: 1, withHolds: { met: 1, missed: 0 }, withoutHolds: { met: 1, missed: 0 } });
  expect(audit(facts, {}, "2024-03-01 00:00", FEBRUARY)).toMatchObject({ decided: 1, held: 1 });
});

it("looks at an SLA of which only some rows let a hold stop the clock", () => {
  const tickets = ticketsOf([{ ...client, priority: "P1" }, { ...client, priority: "P2" }]);
  const agreement = anAgreement({ slas: [anSla({ filter: aFilter({ priority: ["P1"] }) }), anSla({ filter: aFilter({ priority: ["P2"] }), holds: "run" })] });
  expect(pauseAudit(tickets, agreement, judgeCommitments(tickets, agreement, "SLA-1", at("2024-02-01 00:00")), JANUARY)).toMatchObject({ held: 1, decided: 2, removedMs: hours(5) });
});

it("names the tickets that stayed on hold after the customer had written: from 11:00 to 15:00 are 4 h", () => {
  const answered = { ...client, messages: [["2024-01-08 11:00", "customer"], ["2024-01-08 12:00", "customer"]] } as const;
  const before = { ...client, messages: [["2024-01-08 09:00", "customer"], ["2024-01-08 09:30", "agent"]] } as const;
  expect(audit([before, answered])!.afterReply).toEqual([{ row: 1, removedMs: hours(4) }]);
  expect(audit([client])!.afterReply).toBeUndefined();
});

it("takes a sum of held minutes without naming a status", () => {
  expect(audit([aTicket({ heldMinutes: 90, resolved: "2024-01-08 14:00" }), aTicket({ resolved: "2024-01-08 10:00" })])).toMatchObject({
    held: 1, removedMs: hours(1.5), byStatus: [{ status: "", waitingFor: "", tickets: 1, removedMs: hours(1.5) }], withHolds: { met: 2 }, withoutHolds: { met: 1, missed: 1 },
  });
  expect(audit([aTicket({ heldMinutes: 0, resolved: "2024-01-08 10:00" })])).toBeUndefined();
});

it("takes a ticket that is on hold now, nobody knows since when, for one that would be late without it", () => {
  expect(audit([aTicket({ state: "held" }), aTicket({ resolved: "2024-01-08 10:00" })])).toMatchObject({ held: 0, withHolds: { met: 1, missed: 0 }, withoutHolds: { met: 1, missed: 1 } });
});

it("keeps the twenty longest", () => {
  const facts = Array.from({ length: 30 }, (_, index) => held("2024-01-08 10:00", `2024-01-08 11:${String(index).padStart(2, "0")}`, "Waiting for client", "2024-01-08 13:00"));
  expect(audit(facts)!.longest.map(({ row }) => row)).toEqual(Array.from({ length: 20 }, (_, index) => 29 - index));
});
