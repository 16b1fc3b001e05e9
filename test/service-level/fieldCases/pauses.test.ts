import type { Sla } from "../../../src/service-level/agreement";
import { judgeCommitments, pauseAudit, reconcile } from "../../../src/service-level/clock";
import { readTickets } from "../../../src/tables";
import { aFilter, anAgreement, anSla, within } from "../../support/anAgreement";
import { aTicket, ticketsOf } from "../../support/aTicket";
import type { TicketFacts } from "../../support/aTicket";
import { at, hours } from "../../support/instants";
import { judged } from "../../support/judgedTicket";
import { aCalendar } from "../../support/serviceCalendars";
import { findingsOf, ticketSheet } from "../../support/ticketTables";

// What went wrong with paused time in other products, with its source. Monday is 2024-01-08; 09:00-17:00 from Monday to Friday; 4 h to resolve.
const YEAR = { from: at("2024-01-01 00:00"), to: at("2025-01-01 00:00") };

it("a ticket held from February to August and resolved in one save has used the hour before the hold, not 42 days (frappe/helpdesk 3776)", () => {
  const ticket = aTicket({ opened: "2024-02-05 09:00", history: [["2024-02-05 10:00", "held"], ["2024-08-12 16:00", "stopped"]] });
  expect(judged(ticket, {}, { asOf: "2024-09-01 00:00" })).toMatchObject({ outcome: "met", elapsedHours: 1 });
});

it("a ticket of half an hour is met wherever the reader sits: the agreement's zone counts (frappe/helpdesk 3776)", () => {
  const ticket: TicketFacts = { opened: "2024-01-08 11:00", resolved: "2024-01-08 11:30" };
  const agreement = { calendars: [{ name: "Kolkata", zone: "Asia/Kolkata", holidays: [], week: Array.from({ length: 7 }, (_, day) => (day < 5 ? [{ fromMinute: 600, toMinute: 1080 }] : [])) }] };
  expect(judged(ticket, {}, { agreement, zone: "Asia/Kolkata", asOf: "2024-01-09 00:00" })).toMatchObject({ outcome: "met", elapsedHours: 0.5 });
});

it("a hold over the weekend moves a target in days by its service hours, as it moves one in hours (glpi 10594, 14937)", () => {
  const ticket: TicketFacts = { opened: "2024-01-11 11:00", history: [["2024-01-12 15:00", "held"], ["2024-01-15 11:00", "running"]] };
  // Two days from Thursday 11:00 are Monday 11:00; the hold has 2 h on Friday and 2 h on Monday.
  expect(judged(ticket, { target: { kind: "workingDays", days: 2 } }, { asOf: "2024-01-15 12:00" }).deadline).toBe("2024-01-15 15:00");
  expect(judged(ticket, { target: within(16) }, { asOf: "2024-01-15 12:00" }).deadline).toBe("2024-01-15 15:00");
});

it.each([
  ["five working days", { days: 5 }, "2034-06-21 09:00", "2034-06-14 10:00"],
  ["the end of the fifth working day", { days: 5, dueAt: "closing" }, "2034-06-21 18:00", "2034-06-14 19:00"],
] as const)("holds over a weekend and a whole day move %s on by 49.5 service hours, and the response not at all (glpi SLM.php)", (_, days, resolution, response) => {
  const agreement = { calendars: [aCalendar(["10:30-19:00", ...Array<string>(4).fill("08:30-19:00"), "", ""], "Europe/Paris")] };
  const ticket: TicketFacts = { opened: "2034-06-07 10:00", history: [["2034-06-07 11:00", "held"], ["2034-06-13 11:00", "running"], ["2034-06-14 07:00", "held"], ["2034-06-14 18:00", "running"]] };
  const deadline = (sla: Partial<Sla>) => judged(ticket, { target: { kind: "workingDays", ...days }, ...sla }, { agreement, zone: "Europe/Paris", asOf: "2034-06-14 18:00" }).deadline;
  expect([deadline({}), deadline({ clock: { kind: "response" }, holds: "run" })]).toEqual([resolution, response]);
});

it("an SLA that changed after a hold still knows the hold (glpi 6902, 15605)", () => {
  const classes: TicketFacts["classes"] = [["2024-01-08 09:00", { priority: "Low" }], ["2024-01-08 13:00", { priority: "High" }]];
  const ticket: TicketFacts = { opened: "2024-01-08 09:00", history: [["2024-01-08 10:00", "held"], ["2024-01-08 12:00", "running"]], classes };
  const slas = [anSla({ filter: aFilter({ priority: ["High"] }), target: within(3) }), anSla({ filter: aFilter({ priority: ["Low"] }), target: within(16) })];
  expect(judged(ticket, {}, { agreement: { slas }, asOf: "2024-01-08 13:30" })).toMatchObject({ deadline: "2024-01-08 14:00", elapsedHours: 2.5 });
});

it("an SLA that changed while the ticket was on hold keeps the hold and takes the new target from the opening on (glpi 16383)", () => {
  const classes: TicketFacts["classes"] = [["2024-01-08 09:00", { priority: "Low" }], ["2024-01-08 11:00", { priority: "High" }]];
  const ticket: TicketFacts = { opened: "2024-01-08 09:00", history: [["2024-01-08 10:00", "held"], ["2024-01-08 12:00", "running"]], classes };
  const slas = [anSla({ filter: aFilter({ priority: ["High"] }), target: within(3) }), anSla({ filter: aFilter({ priority: ["Low"] }), target: within(16) })];
  expect(judged(ticket, {}, { agreement: { slas }, asOf: "2024-01-08 13:30" })).toMatchObject({ deadline: "2024-01-08 14:00", elapsedHours: 2.5 });
});

it.each([["Resolved"], ["Closed"]])("the time spent as %s before a reopening is treated the same, by the stated rule (glpi 9267)", (status) => {
  const ticket = aTicket({ history: [["2024-01-08 10:00", "stopped", status], ["2024-01-08 12:00", "running"], ["2024-01-08 13:00", "stopped", status]] });
  expect(judged(ticket)).toMatchObject({ elapsedHours: 2 });
  expect(judged(ticket, { reopened: "runs on" })).toMatchObject({ elapsedHours: 4 });
});

it("the time spent resolved before a reopening is not told as pending: 2 h resolved and 1 h on hold are 1 h (glpi 23359)", () => {
  const history: TicketFacts["history"] = [["2024-01-08 10:00", "stopped"], ["2024-01-08 12:00", "running"], ["2024-01-08 13:00", "held"], ["2024-01-08 14:00", "running"], ["2024-01-08 15:00", "stopped"]];
  expect(judged(aTicket({ history })).elapsedHours).toBe(3);
  const tickets = ticketsOf([aTicket({ history })]);
  const agreement = anAgreement();
  expect(pauseAudit(tickets, agreement, judgeCommitments(tickets, agreement, "SLA-1", at("2024-02-01 00:00")), YEAR)).toMatchObject({ held: 1, removedMs: hours(1) });
});

it("pending does not move a deadline that was agreed by hand (glpi 17186)", () => {
  const ticket = aTicket({ due: "2024-01-10 12:00", history: [["2024-01-08 10:00", "held"], ["2024-01-09 10:00", "running"]] });
  expect(judged(ticket, { target: { kind: "due" } }).deadline).toBe("2024-01-10 12:00");
});

it("compliance is told with and without pending, nobody has to write SQL for it (glpi 1912)", () => {
  const tickets = ticketsOf([aTicket({ history: [["2024-01-08 10:00", "held"], ["2024-01-08 15:00", "running"], ["2024-01-08 16:00", "stopped"]] })]);
  const agreement = anAgreement();
  expect(pauseAudit(tickets, agreement, judgeCommitments(tickets, agreement, "SLA-1", at("2024-02-01 00:00")), YEAR)).toMatchObject({ withHolds: { met: 1, missed: 0 }, withoutHolds: { met: 0, missed: 1 } });
});

it("an update clock does not fire when the agent has answered (zammad 188, 3140)", () => {
  const messages: TicketFacts["messages"] = [["2024-01-08 09:00", "customer"], ["2024-01-08 10:00", "agent"]];
  expect(judged(aTicket({ messages }), { clock: { kind: "update" } }, { asOf: "2024-01-12 12:00" })).toMatchObject({ outcome: "undecided", deadline: "" });
});

it("putting an overdue ticket on hold does not hide that it is late (zammad 188)", () => {
  const ticket = aTicket({ history: [["2024-01-08 14:00", "held"]] });
  expect(judged(ticket)).toMatchObject({ status: "Overdue", decidedAt: "2024-01-08 13:00" });
});

it("a due date that waiting has moved already is not moved once more (GLPI's own plugin notes)", () => {
  const ticket = aTicket({ due: "2024-01-08 15:00", history: [["2024-01-08 10:00", "held"], ["2024-01-08 12:00", "running"]] });
  expect(judged(ticket, { target: { kind: "due" } }).deadline).toBe("2024-01-08 15:00");
  const glpi = ticketSheet([["ID", "Status", "date", "solvedate", "time_to_resolve", "time_to_own", "takeintoaccountdate"], ["1", "Open", "2024-01-08 09:00", "", "2024-01-08 15:00", "", ""]]);
  const { findings } = readTickets(glpi, { slas: [anSla({ id: "FIX", target: { kind: "due", movesWithHolds: true } })] });
  expect(findingsOf(findings, "dueShiftedTwice")).toMatchObject([{ found: "FIX", facts: { system: "GLPI" } }]);
});

it("tickets without an SLA are a class of their own, not met ones that make a doughnut add up (GLPI's own plugin notes)", () => {
  const tickets = ticketsOf([aTicket({ priority: "P1", resolved: "2024-01-08 10:00" }), aTicket({ priority: "P9", resolved: "2024-01-08 10:00" })]);
  const agreement = anAgreement({ slas: [anSla({ filter: aFilter({ priority: ["P1"] }) })] });
  expect(reconcile(judgeCommitments(tickets, agreement, "SLA-1", at("2024-02-01 00:00")))).toMatchObject({ tickets: 2, met: 1, noSla: 1 });
});

it("a ticket left waiting for the customer after the customer had replied is named, with the hours (agenthive's pause auditor)", () => {
  const tickets = ticketsOf([aTicket({ history: [["2024-01-08 10:00", "held"], ["2024-01-08 15:00", "running"], ["2024-01-08 16:00", "stopped"]], messages: [["2024-01-08 12:00", "customer"]] })]);
  const agreement = anAgreement();
  expect(pauseAudit(tickets, agreement, judgeCommitments(tickets, agreement, "SLA-1", at("2024-02-01 00:00")), YEAR)!.afterReply).toEqual([{ row: 0, removedMs: hours(3) }]);
});

it.each([
  ["forward, Saturday 22:00 to Sunday 04:00 are 5 h", 5, "2024-03-30 20:00", "2024-03-30 22:00", "2024-03-31 04:00", "2024-03-31 06:00"],
  ["back, Saturday 22:00 to Sunday 04:00 are 7 h", 7, "2024-10-26 20:00", "2024-10-26 22:00", "2024-10-27 04:00", "2024-10-27 06:00"],
])("a hold across the night when clocks go %s: what is left of 4 h ends two hours after it", (_, heldHours, opened, held, resumed, deadline) => {
  const agreement = { calendars: [{ name: "24x7", zone: "Europe/London", holidays: [], week: Array.from({ length: 7 }, () => [{ fromMinute: 0, toMinute: 1440 }]) }] };
  const ticket = judged({ opened, history: [[held, "held"], [resumed, "running"]] }, {}, { agreement, zone: "Europe/London", asOf: resumed });
  expect(ticket).toMatchObject({ deadline, elapsedHours: 2 });
  expect(ticket.explanation.intervals.filter(({ kind }) => kind === "held").map(({ from, to }) => to - from)).toEqual([hours(heldHours)]);
});
