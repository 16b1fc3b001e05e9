import type { Sla } from "../../../src/service-level/agreement";
import { within } from "../../support/anAgreement";
import { aTicket } from "../../support/aTicket";
import type { TicketFacts } from "../../support/aTicket";
import { judged } from "../../support/judgedTicket";

// Monday is 2024-01-08; service hours are 09:00-17:00 from Monday to Friday; an answer is due within 2 h.
const update = (ticket: TicketFacts, sla: Partial<Sla> = {}, asOf = "2024-01-10 09:00") =>
  judged(aTicket(ticket), { clock: { kind: "update" }, target: within(2), ...sla }, { asOf });
const [customer, agent] = ["customer", "agent"] as const;

it("runs from the oldest unanswered message of the customer; writing again moves nothing", () => {
  const messages = [["2024-01-08 09:00", customer], ["2024-01-08 09:30", agent], ["2024-01-08 10:00", customer], ["2024-01-08 11:00", customer]] as const;
  expect(update({ messages }, {}, "2024-01-08 11:15")).toMatchObject({ status: "Running", deadline: "2024-01-08 12:00", elapsedHours: 1.25 });
});

it("counts the opening as the first message where the agent was the first to write", () => {
  expect(update({ messages: [["2024-01-08 12:00", agent]], resolved: "2024-01-08 13:00" })).toMatchObject({ outcome: "missed", elapsedHours: 3, decidedAt: "2024-01-08 11:00" });
});

it("counts the opening as the first message where nobody has written, and the resolution as the answer", () => {
  expect(update({ messages: [], resolved: "2024-01-08 10:30" })).toMatchObject({ outcome: "met", elapsedHours: 1.5, decidedAt: "2024-01-08 10:30" });
});

it("starts at the customer's first message where the log begins with one, or at the opening where the SLA says so", () => {
  const ticket: TicketFacts = { messages: [["2024-01-08 11:00", customer], ["2024-01-08 12:00", agent]], resolved: "2024-01-08 12:00" };
  expect(update(ticket)).toMatchObject({ outcome: "met", elapsedHours: 1 });
  expect(update(ticket, { starts: "opened" })).toMatchObject({ outcome: "missed", elapsedHours: 3 });
});

it("counts the opening where the customer first writes to thank for the resolution, or that it was none: the wait until then was too long", () => {
  const thanked: TicketFacts = { messages: [["2024-01-08 15:00", customer]], resolved: "2024-01-08 14:00" };
  expect(update(thanked)).toMatchObject({ outcome: "missed", elapsedHours: 5, decidedAt: "2024-01-08 11:00" });
  const complained: TicketFacts = {
    messages: [["2024-01-08 15:00", customer], ["2024-01-08 16:30", agent]],
    history: [["2024-01-08 14:00", "stopped"], ["2024-01-08 15:00", "running"], ["2024-01-08 16:45", "stopped"]],
  };
  expect(update(complained)).toMatchObject({ outcome: "missed", elapsedHours: 5, decidedAt: "2024-01-08 11:00" });
});

it("knows on an earlier day only what had been written by then: nobody had answered the opening", () => {
  const messages = [["2024-01-09 12:00", customer]] as const;
  expect(update({ messages }, {}, "2024-01-09 09:00")).toMatchObject({ status: "Overdue", decidedAt: "2024-01-08 11:00" });
});

it("does not run on a ticket that an agent opened, until the customer writes", () => {
  const opening = ["2024-01-08 09:00", agent] as const;
  expect(update({ messages: [opening] })).toMatchObject({ outcome: "noSla", reason: "nobodyWaited" });
  expect(update({ messages: [opening, ["2024-01-08 14:00", customer]] }, {}, "2024-01-08 15:00")).toMatchObject({ status: "Running", deadline: "2024-01-08 16:00", elapsedHours: 1 });
});

it("misses a ticket with several waits when one of them was too long, at the deadline of the first such wait", () => {
  const messages = [["2024-01-08 09:00", customer], ["2024-01-08 10:00", agent], ["2024-01-08 11:00", customer], ["2024-01-08 14:30", agent], ["2024-01-08 15:00", customer], ["2024-01-08 15:30", agent]] as const;
  expect(update({ messages, resolved: "2024-01-09 10:00" })).toMatchObject({ outcome: "missed", status: "Missed", elapsedHours: 3.5, deadline: "2024-01-08 13:00", stopped: "2024-01-08 14:30", decidedAt: "2024-01-08 13:00" });
});

it("is met when the ticket is done, with the longest wait; before that another wait may follow", () => {
  const messages = [["2024-01-08 09:00", customer], ["2024-01-08 10:30", agent], ["2024-01-08 11:00", customer], ["2024-01-08 11:20", agent]] as const;
  expect(update({ messages })).toMatchObject({ outcome: "undecided", status: "Held", elapsedHours: 1.5, deadline: "" });
  expect(update({ messages, resolved: "2024-01-08 12:00" })).toMatchObject({ outcome: "met", elapsedHours: 1.5, decidedAt: "2024-01-08 12:00" });
});

it("is overdue while the customer still waits past the deadline", () => {
  const messages = [["2024-01-08 09:00", customer]] as const;
  expect(update({ messages }, {}, "2024-01-08 12:00")).toMatchObject({ outcome: "missed", status: "Overdue", deadline: "2024-01-08 11:00", stopped: "", decidedAt: "2024-01-08 11:00" });
});

it("is at risk when three quarters of the present wait are used, not of an earlier one", () => {
  const messages = [["2024-01-08 09:00", customer], ["2024-01-08 10:55", agent], ["2024-01-08 12:00", customer]] as const;
  expect(update({ messages }, {}, "2024-01-08 13:00").status).toBe("Running");
  expect(update({ messages }, {}, "2024-01-08 13:30")).toMatchObject({ status: "At risk", deadline: "2024-01-08 14:00", elapsedHours: 1.5 });
});

it("stands still on hold: 10:00 to 12:00 waiting for the supplier moves the deadline from 11:00 to 13:00", () => {
  const ticket: TicketFacts = { messages: [["2024-01-08 09:00", customer]], history: [["2024-01-08 10:00", "held", "Waiting for supplier"], ["2024-01-08 12:00", "running"]] };
  expect(update(ticket, {}, "2024-01-08 12:30")).toMatchObject({ status: "At risk", deadline: "2024-01-08 13:00", elapsedHours: 1.5 });
  expect(update(ticket, { holds: ["client"] }, "2024-01-08 12:30")).toMatchObject({ status: "Overdue", deadline: "2024-01-08 11:00", elapsedHours: 3.5 });
});

it("takes a resolution that was reopened for an answer; where the clock runs on while resolved it is none", () => {
  const ticket: TicketFacts = { messages: [["2024-01-08 09:00", customer]], history: [["2024-01-08 10:00", "stopped"], ["2024-01-08 12:00", "running"], ["2024-01-08 14:00", "stopped"]] };
  expect(update(ticket)).toMatchObject({ outcome: "met", elapsedHours: 1, decidedAt: "2024-01-08 14:00" });
  expect(update(ticket, { reopened: "runs on" })).toMatchObject({ outcome: "missed", elapsedHours: 5, decidedAt: "2024-01-08 11:00" });
});

it("begins with what the customer first wrote while the ticket was resolved, where the clock runs on through that", () => {
  const ticket: TicketFacts = { messages: [["2024-01-08 11:00", customer], ["2024-01-08 12:30", agent]], history: [["2024-01-08 10:00", "stopped"], ["2024-01-08 12:00", "running"], ["2024-01-08 14:00", "stopped"]] };
  expect(update(ticket, { reopened: "runs on" })).toMatchObject({ outcome: "met", elapsedHours: 1.5 });
  expect(update(ticket)).toMatchObject({ outcome: "met", elapsedHours: 1 });
});

it("has waited no time on a ticket that was resolved before it was opened, as every other clock", () => {
  expect(update({ messages: [], opened: "2024-01-08 10:00", resolved: "2024-01-08 09:00" })).toMatchObject({ outcome: "met", elapsedHours: 0 });
});

it("waits from the reopening for a customer who wrote while the ticket was resolved", () => {
  const ticket: TicketFacts = { messages: [["2024-01-08 09:00", customer], ["2024-01-08 11:00", customer]], history: [["2024-01-08 10:00", "stopped"], ["2024-01-08 12:00", "running"]] };
  expect(update(ticket, {}, "2024-01-08 13:00")).toMatchObject({ status: "Running", elapsedHours: 1, deadline: "2024-01-08 14:00" });
});

it("does not hear a thank-you after the resolution", () => {
  expect(update({ messages: [["2024-01-08 09:00", customer], ["2024-01-08 11:30", customer]], resolved: "2024-01-08 10:00" })).toMatchObject({ outcome: "met", elapsedHours: 1 });
});

it("runs in service hours: a message of Friday 16:00 that is answered on Monday at 09:30 waited 1 h 30 min", () => {
  const ticket: TicketFacts = { opened: "2024-01-05 16:00", messages: [["2024-01-05 16:00", customer], ["2024-01-08 09:30", agent]], resolved: "2024-01-08 15:00" };
  expect(update(ticket)).toMatchObject({ outcome: "met", elapsedHours: 1.5 });
});

it("stays a miss when the ticket is cancelled after the customer had waited too long, and is removed before", () => {
  const cancelled = (when: string): TicketFacts => ({ messages: [["2024-01-08 09:00", customer]], history: [[when, "cancelled"]] });
  expect(update(cancelled("2024-01-08 10:00"))).toMatchObject({ outcome: "removed", reason: "cancelled" });
  expect(update(cancelled("2024-01-08 12:00"))).toMatchObject({ outcome: "missed", decidedAt: "2024-01-08 11:00" });
});

it("is not measured where nothing tells who wrote when", () => {
  expect(update({ resolved: "2024-01-08 10:00" })).toMatchObject({ outcome: "noSla", reason: "updateNotMeasured" });
});

it("explains the wait whose figures it shows", () => {
  const messages = [["2024-01-08 09:00", customer], ["2024-01-08 10:00", agent], ["2024-01-08 11:00", customer], ["2024-01-08 12:30", agent]] as const;
  const { explanation } = update({ messages, resolved: "2024-01-08 15:00" });
  expect(explanation.intervals.map(({ from, to, countedMs }) => [new Date(from).toISOString().slice(11, 16), new Date(to).toISOString().slice(11, 16), countedMs / 3_600_000])).toEqual([["11:00", "12:30", 1.5]]);
});
