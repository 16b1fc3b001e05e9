import type { Sla } from "../../../src/service-level/agreement";
import { within } from "../../support/anAgreement";
import { aTicket } from "../../support/aTicket";
import type { TicketFacts } from "../../support/aTicket";
import { judged } from "../../support/judgedTicket";

// Monday is 2024-01-08; service hours are 09:00-17:00 from Monday to Friday; as long as a ticket is open an agent writes at least every 2 h.
const periodic = (ticket: TicketFacts, sla: Partial<Sla> = {}, asOf = "2024-01-10 09:00") =>
  judged(aTicket(ticket), { clock: { kind: "periodic update" }, target: within(2), ...sla }, { asOf });
const [customer, agent] = ["customer", "agent"] as const;

it("the next update is due 2 h after the last one, whatever the customer writes", () => {
  const messages = [["2024-01-08 10:00", agent], ["2024-01-08 10:30", customer], ["2024-01-08 11:00", customer]] as const;
  expect(periodic({ messages }, {}, "2024-01-08 11:15")).toMatchObject({ status: "Running", deadline: "2024-01-08 12:00", elapsedHours: 1.25 });
});

it("the first update is due 2 h after the opening, or 2 h after the first response where the SLA says so", () => {
  expect(periodic({ messages: [] }, {}, "2024-01-08 10:00")).toMatchObject({ status: "Running", deadline: "2024-01-08 11:00" });
  const late = { messages: [["2024-01-08 12:00", agent]] } as const;
  expect(periodic(late, {}, "2024-01-08 12:30")).toMatchObject({ outcome: "missed", decidedAt: "2024-01-08 11:00" });
  expect(periodic(late, { starts: "first message" }, "2024-01-08 12:30")).toMatchObject({ outcome: "undecided", deadline: "2024-01-08 14:00", elapsedHours: 0.5 });
});

it("is not measured before an agent has written, where it starts with the first response", () => {
  expect(periodic({ messages: [["2024-01-08 10:00", customer]] }, { starts: "first message" })).toMatchObject({ outcome: "noSla", reason: "nobodyWrote" });
});

it("one gap that was too long is a miss, in the period in which that update was due", () => {
  const messages = [["2024-01-08 10:00", agent], ["2024-01-08 14:00", agent], ["2024-01-08 15:00", agent]] as const;
  expect(periodic({ messages, resolved: "2024-01-08 16:00" })).toMatchObject({ outcome: "missed", status: "Missed", elapsedHours: 4, deadline: "2024-01-08 12:00", stopped: "2024-01-08 14:00", decidedAt: "2024-01-08 12:00" });
});

it("is met when the ticket is done and no gap was longer than 2 h, the last one up to the resolution", () => {
  const messages = [["2024-01-08 11:00", agent], ["2024-01-08 12:30", agent]] as const;
  expect(periodic({ messages, resolved: "2024-01-08 14:00" })).toMatchObject({ outcome: "met", elapsedHours: 2, decidedAt: "2024-01-08 14:00" });
  expect(periodic({ messages, resolved: "2024-01-08 14:31" })).toMatchObject({ outcome: "missed", decidedAt: "2024-01-08 14:30" });
});

it("runs in service hours: written on Friday at 16:30, due on Monday at 10:30", () => {
  expect(periodic({ opened: "2024-01-12 16:00", messages: [["2024-01-12 16:30", agent]] }, {}, "2024-01-14 12:00")).toMatchObject({ status: "Running", deadline: "2024-01-15 10:30", elapsedHours: 0.5 });
});

it("stands still on hold, unless the SLA says that even then somebody writes", () => {
  const ticket: TicketFacts = { messages: [["2024-01-08 09:30", agent]], history: [["2024-01-08 10:00", "held", "Waiting for client"], ["2024-01-08 13:00", "running"]] };
  expect(periodic(ticket, {}, "2024-01-08 13:30")).toMatchObject({ status: "Running", deadline: "2024-01-08 14:30", elapsedHours: 1 });
  expect(periodic(ticket, { holds: "run" }, "2024-01-08 13:30")).toMatchObject({ status: "Overdue", deadline: "2024-01-08 11:30", elapsedHours: 4 });
});

it("owes nothing while the ticket is resolved, and the next update 2 h after a reopening", () => {
  const ticket: TicketFacts = {
    messages: [["2024-01-08 10:00", agent], ["2024-01-08 13:00", agent]],
    history: [["2024-01-08 11:00", "stopped"], ["2024-01-08 15:00", "running"]],
  };
  expect(periodic(ticket, {}, "2024-01-08 16:00")).toMatchObject({ outcome: "undecided", deadline: "2024-01-08 17:00", elapsedHours: 1 });
  expect(periodic(ticket, { reopened: "runs on" }, "2024-01-08 16:00")).toMatchObject({ outcome: "missed", decidedAt: "2024-01-08 12:00" });
  expect(periodic({ ...ticket, messages: ticket.messages!.slice(0, 1) }, {}, "2024-01-08 16:00")).toMatchObject({ outcome: "undecided", deadline: "2024-01-08 17:00", elapsedHours: 1 });
});

it("counts the opening by an agent as an update", () => {
  expect(periodic({ messages: [["2024-01-08 09:00", agent]] }, {}, "2024-01-08 10:00")).toMatchObject({ status: "Running", deadline: "2024-01-08 11:00", elapsedHours: 1 });
});

it("a ticket cancelled after an update was overdue stays missed; before, it is removed", () => {
  const cancelled = (when: string): TicketFacts => ({ messages: [["2024-01-08 10:00", agent]], history: [[when, "cancelled"]] });
  expect(periodic(cancelled("2024-01-08 13:00"))).toMatchObject({ outcome: "missed", decidedAt: "2024-01-08 12:00" });
  expect(periodic(cancelled("2024-01-08 11:00"))).toMatchObject({ outcome: "removed" });
});
