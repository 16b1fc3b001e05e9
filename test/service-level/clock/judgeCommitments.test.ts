import { AgreementError } from "../../../src/service-level/agreement";
import { judgeCommitments } from "../../../src/service-level/clock";
import type { TicketField } from "../../../src/service-level/ticket";
import { aCalendar, aFilter, aHoliday, anAgreement, anSla, roundTheClock, within } from "../../support/anAgreement";
import { aTicket, ticketsOf } from "../../support/aTicket";
import type { TicketFacts } from "../../support/aTicket";
import { at } from "../../support/instants";
import { judged, judgedUnder } from "../../support/judgedTicket";

// Monday is 2024-01-08; service hours are 09:00-17:00 from Monday to Friday; the target is 4 h unless a test says otherwise.
describe("the deadline", () => {
  it("counts service hours only: Friday 15:00 and 4 h is due on Monday at 11:00", () => {
    expect(judged({ opened: "2024-01-05 15:00" })).toMatchObject({ deadline: "2024-01-08 11:00" });
  });

  it("starts at the next opening for a ticket opened at night", () => {
    expect(judged({ opened: "2024-01-08 22:00" })).toMatchObject({ deadline: "2024-01-09 13:00" });
  });

  it("is closing time itself, not the next morning, when the target ends there", () => {
    expect(judged({ opened: "2024-01-08 13:00" })).toMatchObject({ deadline: "2024-01-08 17:00" });
  });

  it("is not looked at before the ticket was opened, even where one of its fields tells of an earlier time", () => {
    const clock = { kind: "between", from: "Occurred", to: "resolved" } as const;
    const recorded = aTicket({ opened: "2024-01-10 09:00", resolved: "2024-01-08 12:00", instants: { Occurred: "2024-01-05 09:00" } });
    const open = aTicket({ opened: "2024-01-10 09:00", instants: { Occurred: "2024-01-05 09:00" } });
    for (const ticket of [recorded, open]) expect(judged(ticket, { clock }, { asOf: "2024-01-09 09:00" })).toMatchObject({ status: "Running", outcome: "undecided", stopped: "", decidedAt: "" });
    expect(judged(recorded, { clock }, { asOf: "2024-01-10 09:00" })).toMatchObject({ status: "Missed", decidedAt: "2024-01-05 13:00" });
    expect(judged(open, { clock }, { asOf: "2024-01-10 09:00" })).toMatchObject({ status: "Overdue" });
  });

  it("leaves out lunch: 10:00 and 4 h, open 09:00-12:00 and 13:00-17:30, is due at 15:00", () => {
    const agreement = { calendars: [aCalendar({ open: [[9, 12], [13, 17.5]] })] };
    expect(judged({ opened: "2024-01-08 10:00" }, {}, { agreement })).toMatchObject({ deadline: "2024-01-08 15:00" });
  });

  it("leaves out a holiday and keeps the open half of another", () => {
    const halfDay = { ...aHoliday("2024-01-10", "Half day"), windows: [{ fromMinute: 9 * 60, toMinute: 12 * 60 }] };
    const agreement = { calendars: [aCalendar({ holidays: [aHoliday("2024-01-09"), halfDay] })] };
    expect(judged({ opened: "2024-01-08 16:00" }, {}, { agreement })).toMatchObject({ deadline: "2024-01-10 12:00" });
  });

  it.each([
    ["forward", "2024-03-30 22:00", "2024-03-31 03:00"],
    ["back", "2024-10-26 22:00", "2024-10-27 01:00"],
  ])("is reckoned in real hours in the night when clocks go %s", (_, opened, deadline) => {
    const agreement = { calendars: [roundTheClock({ zone: "Europe/London" })] };
    expect(judged({ opened }, {}, { agreement, zone: "Europe/London", asOf: opened })).toMatchObject({ deadline });
  });

  it("is at the same clock time some working days later for a target in working days", () => {
    expect(judged({ opened: "2024-01-04 11:00" }, { target: { kind: "workingDays", days: 2 } })).toMatchObject({ deadline: "2024-01-08 11:00" });
  });

  it("is not brought forward by a hold outside service hours: opened on Friday evening, one working day is due on Tuesday at 09:00", () => {
    const held = (until: string) => judged(aTicket({ opened: "2024-01-05 18:30", history: [["2024-01-05 19:00", "held"], [until, "running"]] }), { target: { kind: "workingDays", days: 1 } });
    expect([held("2024-01-05 20:00").deadline, held("2024-01-08 09:00").deadline, held("2024-01-08 10:00").deadline]).toEqual(["2024-01-09 09:00", "2024-01-09 09:00", "2024-01-09 10:00"]);
  });

  it("is open while the ticket waits for the client since the evening before the morning on which it is due", () => {
    // Opened on Friday evening, so due on Tuesday when the desk opens.
    const oneDay = { target: { kind: "workingDays", days: 1 } } as const;
    const waiting = (asOf: string) => judged(aTicket({ opened: "2024-01-05 18:30", history: [["2024-01-08 17:30", "held"]] }), oneDay, { asOf });
    expect([waiting("2024-01-08 17:30").status, waiting("2024-01-10 12:00").status]).toEqual(["Held", "Held"]);
    // On hold until Wednesday 11:00 by way of two statuses: 8 h on Tuesday and 2 h on Wednesday later than Tuesday 09:00.
    const resumed = aTicket({ opened: "2024-01-05 18:30", history: [["2024-01-08 17:30", "held"], ["2024-01-09 10:00", "held"], ["2024-01-10 11:00", "running"]], resolved: undefined });
    expect(judged(resumed, oneDay, { asOf: "2024-01-10 11:00" })).toMatchObject({ status: "At risk", deadline: "2024-01-10 11:00" });
  });

  it("is moved by a resolution of the evening before, when the ticket is reopened days later", () => {
    const ticket = aTicket({ opened: "2024-01-05 18:30", history: [["2024-01-08 17:30", "stopped"], ["2024-01-11 10:00", "running"], ["2024-01-11 10:30", "stopped"]] });
    // And than Tuesday 09:00: due at the very reopening.
    expect(judged(ticket, { target: { kind: "workingDays", days: 1 } })).toMatchObject({ outcome: "missed", deadline: "2024-01-11 10:00" });
    // 8 h on Tuesday, 8 h on Wednesday and 1 h on Thursday later than Tuesday 16:00.
    expect(judged(ticket, { target: { kind: "workingDays", days: 1, dueAt: 16 * 60 } })).toMatchObject({ outcome: "met", deadline: "2024-01-11 17:00" });
  });

  it("moves by the held service hours for a target in working days, too", () => {
    const ticket = aTicket({ opened: "2024-01-08 11:00", history: [["2024-01-08 12:00", "held"], ["2024-01-08 15:00", "running"]] });
    expect(judged(ticket, { target: { kind: "workingDays", days: 2 } })).toMatchObject({ deadline: "2024-01-10 14:00" });
  });
});

describe("met or missed", () => {
  it.each([
    ["a minute before the deadline", "2024-01-08 12:59", "met", "2024-01-08 12:59"],
    ["at exactly the deadline", "2024-01-08 13:00", "met", "2024-01-08 13:00"],
    ["a minute after the deadline", "2024-01-08 13:01", "missed", "2024-01-08 13:00"],
  ])("%s", (_, resolved, outcome, decidedAt) => {
    expect(judged(aTicket({ resolved }))).toMatchObject({ outcome, decidedAt });
  });

  it("a ticket resolved in the evening after a deadline at closing time is late", () => {
    expect(judged(aTicket({ opened: "2024-01-08 13:00", resolved: "2024-01-08 18:00" }))).toMatchObject({ outcome: "missed", elapsedHours: 4 });
  });

  it.each([
    ["not yet due", "2024-01-08 11:00", "undecided", "Running", ""],
    ["nearly used up", "2024-01-08 12:00", "undecided", "At risk", ""],
    ["just due", "2024-01-08 13:00", "undecided", "At risk", ""],
    ["overdue", "2024-01-08 13:01", "missed", "Overdue", "2024-01-08 13:00"],
  ])("an open ticket: %s", (_, asOf, outcome, status, decidedAt) => {
    expect(judged(aTicket(), {}, { asOf })).toMatchObject({ outcome, status, decidedAt });
  });

  it("what happens after the as-of date has not happened", () => {
    const ticket = aTicket({ resolved: "2024-01-08 16:00" });
    expect(judged(ticket, {}, { asOf: "2024-01-08 12:00" })).toMatchObject({ outcome: "undecided", stopped: "", elapsedHours: 3 });
    expect(judged(ticket, {}, { asOf: "2024-01-08 15:00" })).toMatchObject({ status: "Overdue" });
    expect(judged(ticket, {}, { asOf: "2024-01-08 16:00" })).toMatchObject({ status: "Missed" });
  });

  it("a ticket opened after the as-of date is undecided, even when its due date lies before it", () => {
    expect(judged(aTicket({ due: "2024-01-02 09:00" }), { target: { kind: "due" } }, { asOf: "2024-01-05 09:00" })).toMatchObject({ status: "Running" });
  });

  it("a resolution recorded before the opening takes no time and counts from the opening", () => {
    expect(judged(aTicket({ resolved: "2024-01-07 09:00" }))).toMatchObject({ outcome: "met", decidedAt: "2024-01-08 09:00", elapsedHours: 0 });
  });

  it("a calendar that is never open has no deadline and misses nothing", () => {
    const agreement = { calendars: [aCalendar({ open: [] })] };
    expect(judged(aTicket({ resolved: "2024-01-20 09:00" }), {}, { agreement })).toMatchObject({ outcome: "met", deadline: "" });
  });
});

describe("holds", () => {
  it("stand still and move the deadline by their service hours", () => {
    const ticket = aTicket({ history: [["2024-01-08 10:00", "held"], ["2024-01-08 15:00", "running"], ["2024-01-08 16:00", "stopped"]] });
    expect(judged(ticket)).toMatchObject({ elapsedHours: 2, outcome: "met", deadline: "2024-01-09 10:00" });
  });

  it("count like any other time when the agreement lets the clock run", () => {
    const ticket = aTicket({ history: [["2024-01-08 10:00", "held"], ["2024-01-08 15:00", "running"], ["2024-01-08 16:00", "stopped"]] });
    expect(judged(ticket, { holds: "run" })).toMatchObject({ elapsedHours: 7, outcome: "missed", deadline: "2024-01-08 13:00" });
  });

  it("end with the resolution when a ticket is resolved from hold", () => {
    const ticket = aTicket({ history: [["2024-01-08 10:00", "held"], ["2024-01-12 16:00", "stopped"]] });
    expect(judged(ticket)).toMatchObject({ elapsedHours: 1, outcome: "met", stopped: "2024-01-12 16:00" });
  });

  it("over a weekend move the deadline by opening hours, not by days", () => {
    const ticket = aTicket({ opened: "2024-01-05 14:00", history: [["2024-01-05 16:00", "held"], ["2024-01-08 10:00", "running"]] });
    expect(judged(ticket)).toMatchObject({ deadline: "2024-01-08 12:00" });
  });

  it.each([
    ["forward", "2024-03-31 00:30", "2024-03-31 02:30", "2024-03-31 06:00"],
    ["back", "2024-10-27 00:30", "2024-10-27 02:30", "2024-10-27 06:00"],
  ])("over the night when clocks go %s move the deadline by real hours", (_, from, to, deadline) => {
    // Opened at midnight; between the two readings lies 1 h (forward) or 3 h (back).
    const ticket = { opened: `${from.slice(0, 10)} 00:00`, history: [[from, "held"], [to, "running"]] } as const;
    const agreement = { calendars: [roundTheClock({ zone: "Europe/London" })] };
    expect(judged(ticket, {}, { agreement, zone: "Europe/London", asOf: `${from.slice(0, 10)} 04:30` })).toMatchObject({ deadline });
  });

  it("without an end leave the commitment undecided, however long they last", () => {
    const ticket = aTicket({ history: [["2024-01-08 10:00", "held"]] });
    expect(judged(ticket)).toMatchObject({ outcome: "undecided", status: "Held", deadline: "", elapsedHours: 1 });
  });

  it("that begin after the deadline heal nothing", () => {
    const ticket = aTicket({ history: [["2024-01-08 14:00", "held"]] });
    expect(judged(ticket)).toMatchObject({ outcome: "missed", status: "Overdue", decidedAt: "2024-01-08 13:00" });
  });

  it("do not move a due date", () => {
    const ticket = aTicket({ due: "2024-01-08 12:00", history: [["2024-01-08 10:00", "held"], ["2024-01-08 15:00", "running"]] });
    expect(judged(ticket, { target: { kind: "due" } }, { asOf: "2024-01-08 16:00" }))
      .toMatchObject({ outcome: "missed", deadline: "2024-01-08 12:00", elapsedHours: 2 });
  });

  it("known only as a sum are taken off the resolution time and move its deadline", () => {
    const ticket = aTicket({ resolved: "2024-01-08 15:00", heldMinutes: 150 });
    expect(judged(ticket)).toMatchObject({ outcome: "met", elapsedHours: 3.5, deadline: "2024-01-08 15:30" });
  });

  it("known only as a sum do not excuse a late first response", () => {
    const ticket = aTicket({ firstResponse: "2024-01-08 15:00", resolved: "2024-01-10 15:00", heldMinutes: 600 });
    expect(judged(ticket, { clock: { kind: "response" } })).toMatchObject({ outcome: "missed", elapsedHours: 6 });
  });

  it("known only as a sum are taken off a response that has not been given yet", () => {
    const ticket = aTicket({ firstResponse: "2024-01-08 15:00", heldMinutes: 60 });
    expect(["2024-01-08 12:00", "2024-01-08 15:00"].map((asOf) => judged(ticket, { clock: { kind: "response" } }, { asOf }).elapsedHours)).toEqual([2, 6]);
  });

  it("known only as the present status leave an open ticket undecided, but not a response that was given", () => {
    const ticket = aTicket({ firstResponse: "2024-01-08 15:00", state: "held" });
    expect(judged(ticket)).toMatchObject({ status: "Held" });
    expect(judged(ticket, { clock: { kind: "response" } })).toMatchObject({ outcome: "missed", elapsedHours: 6 });
  });
});

describe("a ticket resolved at 11:00, reopened at 13:00 and resolved again at 16:00", () => {
  const ticket = aTicket({
    resolved: "2024-01-08 16:00",
    history: [["2024-01-08 11:00", "stopped"], ["2024-01-08 13:00", "running"], ["2024-01-08 16:00", "stopped"]],
  });

  it.each([
    ["resumes", 5, "missed", "2024-01-08 15:00"],
    ["runs on", 7, "missed", "2024-01-08 13:00"],
    ["restarts", 3, "met", "2024-01-08 17:00"],
    ["stays stopped", 2, "met", "2024-01-08 13:00"],
  ] as const)("when the clock %s: %d h, %s", (reopened, elapsedHours, outcome, deadline) => {
    expect(judged(ticket, { reopened })).toMatchObject({ elapsedHours, outcome, deadline });
  });

  it("is open again between the reopening and the second resolution, although a resolved date stands there", () => {
    expect(judged({ ...ticket, resolved: "2024-01-08 11:00" }, {}, { asOf: "2024-01-08 14:00" })).toMatchObject({ status: "At risk", elapsedHours: 3 });
  });
});

describe("the first response", () => {
  const response = { clock: { kind: "response" }, target: within(1) } as const;

  it("stops the response clock, and the resolution runs on", () => {
    const ticket = aTicket({ firstResponse: "2024-01-08 09:45" });
    expect(judged(ticket, response)).toMatchObject({ outcome: "met", elapsedHours: 0.75 });
    expect(judged(ticket, {}, { asOf: "2024-01-08 10:00" })).toMatchObject({ outcome: "undecided" });
  });

  it("is the resolution when a ticket was resolved without a reply", () => {
    expect(judged(aTicket({ resolved: "2024-01-08 09:30" }), response)).toMatchObject({ outcome: "met", stopped: "2024-01-08 09:30" });
  });

  it("counts although nobody knows when the ticket was done", () => {
    expect(judged(aTicket({ state: "stopped", firstResponse: "2024-01-08 10:00" }), { clock: { kind: "response" } })).toMatchObject({ outcome: "met", elapsedHours: 1 });
  });

  it("that never came is missed as soon as it is overdue", () => {
    expect(judged(aTicket(), response)).toMatchObject({ status: "Overdue", decidedAt: "2024-01-08 10:00" });
  });

  it("of a ticket that an agent opened while talking to the caller takes no time", () => {
    expect(judged(aTicket({ firstResponse: "2024-01-08 08:55" }), response)).toMatchObject({ outcome: "met", elapsedHours: 0 });
  });

  it("is not judged at all when the export has no such column", () => {
    expect(judged(aTicket({ resolved: "2024-01-08 15:00" }), response, { without: ["first response"] })).toMatchObject({ outcome: "noSla", reason: "fieldNotInExport" });
  });

  it("is judged in the calendar of its own SLA", () => {
    const slas = [anSla({ ...response, id: "R", calendar: "24x7" })];
    const agreement = anAgreement({ slas, calendars: [aCalendar(), roundTheClock()] });
    expect(judgedUnder(aTicket({ opened: "2024-01-06 09:00" }), agreement, "2024-01-08 09:00")).toMatchObject({ deadline: "2024-01-06 10:00" });
    expect(judgedUnder(aTicket({ opened: "2024-01-06 09:00" }), { ...agreement, slas: [anSla()] }, "2024-01-08 09:00")).toMatchObject({ deadline: "2024-01-08 13:00" });
  });
});

describe("tickets that do not count", () => {
  it("merged ones are removed, late or not", () => {
    expect(judged(aTicket({ state: "merged", closed: "2024-01-08 16:00" }))).toMatchObject({ outcome: "removed", status: "Removed", reason: "merged", deadline: "" });
  });

  it.each([
    ["before its deadline is removed", "2024-01-08 12:00", "removed", ""],
    ["at exactly its deadline is removed", "2024-01-08 13:00", "removed", ""],
    ["after its deadline stays a miss", "2024-01-08 14:00", "missed", "2024-01-08 13:00"],
  ])("one cancelled %s", (_, cancelled, outcome, decidedAt) => {
    expect(judged(aTicket({ state: "cancelled", closed: cancelled }))).toMatchObject({ outcome, decidedAt });
    expect(judged(aTicket({ history: [["2024-01-08 09:00", "running"], [cancelled, "cancelled"]] }))).toMatchObject({ outcome, decidedAt });
  });

  it("one answered late and cancelled afterwards stays a miss of the response, with the time of the answer", () => {
    const ticket = aTicket({ firstResponse: "2024-01-08 14:00", state: "cancelled", closed: "2024-01-08 16:00" });
    expect(judged(ticket, { clock: { kind: "response" } })).toMatchObject({ outcome: "missed", stopped: "2024-01-08 14:00", decidedAt: "2024-01-08 13:00", elapsedHours: 5 });
    expect(judged({ ...ticket, history: [["2024-01-08 16:00", "cancelled"]] }, { clock: { kind: "response" } })).toMatchObject({ outcome: "missed", stopped: "2024-01-08 14:00" });
    expect(judged({ ...ticket, firstResponse: undefined }, { clock: { kind: "response" } })).toMatchObject({ outcome: "missed", stopped: "2024-01-08 16:00" });
  });

  it("one cancelled before its response was due is removed, though somebody wrote after that", () => {
    const ticket = aTicket({ firstResponse: "2024-01-08 15:00", state: "cancelled", closed: "2024-01-08 10:00" });
    expect(judged(ticket, { clock: { kind: "response" } })).toMatchObject({ outcome: "removed", reason: "cancelled" });
    expect(judged({ ...ticket, history: [["2024-01-08 10:00", "cancelled"]] }, { clock: { kind: "response" } })).toMatchObject({ outcome: "removed" });
  });

  it("one cancelled after its response was due is a miss of the time until then, whatever was written later", () => {
    const ticket = aTicket({ firstResponse: "2024-01-08 16:00", history: [["2024-01-08 14:00", "cancelled"]] });
    expect(judged(ticket, { clock: { kind: "response" } })).toMatchObject({ outcome: "missed", stopped: "2024-01-08 14:00", decidedAt: "2024-01-08 13:00", elapsedHours: 5 });
  });

  it("one resolved in time and cancelled much later is removed, not missed", () => {
    const ticket = aTicket({ history: [["2024-01-08 11:00", "stopped"], ["2024-01-12 11:00", "cancelled"]] });
    expect(judged(ticket)).toMatchObject({ outcome: "removed" });
  });

  it("one cancelled nobody knows when is removed", () => {
    expect(judged(aTicket({ state: "cancelled" }))).toMatchObject({ outcome: "removed", reason: "cancelled" });
  });

  it("one whose history ends before it was cancelled is cancelled when its columns say so", () => {
    const cancelled = (closed: string) => aTicket({ history: [["2024-01-08 10:00", "running"]], state: "cancelled", closed });
    expect(judged(cancelled("2024-01-08 12:00"))).toMatchObject({ outcome: "removed", reason: "cancelled" });
    expect(judged(cancelled("2024-01-08 14:00"))).toMatchObject({ outcome: "missed", decidedAt: "2024-01-08 13:00" });
    expect(judged(cancelled("2024-01-08 12:00"), {}, { asOf: "2024-01-08 11:59" })).toMatchObject({ status: "Running" });
    expect(judged({ ...cancelled("2024-01-08 12:00"), state: "merged" })).toMatchObject({ outcome: "removed", reason: "merged" });
  });

  it("one that will be cancelled after the as-of date is still open", () => {
    expect(judged(aTicket({ state: "cancelled", closed: "2024-01-08 12:00" }), {}, { asOf: "2024-01-08 10:00" })).toMatchObject({ status: "Running" });
    expect(judged(aTicket({ history: [["2024-01-08 12:00", "cancelled"]] }), {}, { asOf: "2024-01-08 10:00" })).toMatchObject({ status: "Running" });
  });

  it.each([
    ["no row of the SLA covers its priority", aTicket({ priority: "P4" }), { filter: aFilter({ priority: ["P1"] }) }, "noRowApplies"],
    ["no due date under an SLA by due date", aTicket(), { target: { kind: "due" } }, "noDueDate"],
    ["no opening date", aTicket({ opened: undefined }), {}, "openedNotKnown"],
    ["done, but nobody knows when", aTicket({ state: "stopped" }), {}, "stopNotKnown"],
    ["an update clock", aTicket(), { clock: { kind: "update" } }, "updateNotMeasured"],
    ["a clock between fields that the export lacks", aTicket(), { clock: { kind: "between", from: "assigned", to: "closed" } }, "fieldNotInExport"],
  ] as const)("%s: no SLA", (_, ticket, sla, reason) => {
    expect(judged(ticket, sla)).toMatchObject({ outcome: "noSla", status: "No SLA", reason, deadline: "" });
  });
});

describe("clocks between two fields", () => {
  it("run from one to the other, even while the ticket is resolved", () => {
    const ticket = aTicket({ resolved: "2024-01-08 12:00", closed: "2024-01-09 10:00", history: [["2024-01-08 12:00", "stopped"]] });
    expect(judged(ticket, { clock: { kind: "between", from: "resolved", to: "closed" } })).toMatchObject({ outcome: "missed", elapsedHours: 6 });
  });

  it("know the columns of the export by name", () => {
    const ticket = aTicket({ instants: { "Assigned on": "2024-01-08 10:30" } });
    expect(judged(ticket, { clock: { kind: "between", from: "opened", to: "assigned on" } })).toMatchObject({ outcome: "met", elapsedHours: 1.5 });
  });

  it.each(["first response", "resolved", "closed", "due"] as const)("begin or end with the field %s, where the export has it", (field) => {
    const ticket = aTicket({ firstResponse: "2024-01-08 11:00", resolved: "2024-01-08 11:00", closed: "2024-01-08 11:00", due: "2024-01-08 11:00", instants: { Assigned: "2024-01-08 10:00", Left: "2024-01-08 12:00" } });
    for (const clock of [{ kind: "between", from: "assigned", to: field }, { kind: "between", from: field, to: "left" }] as const) {
      expect(judged(ticket, { clock })).toMatchObject({ outcome: "met", elapsedHours: 1 });
      expect(judged(ticket, { clock }, { without: [field] })).toMatchObject({ outcome: "noSla", reason: "fieldNotInExport" });
    }
  });

  it("do not begin while the first field is empty", () => {
    const ticket = aTicket({ instants: { Assigned: "2024-01-08 10:00" } });
    expect(judged(ticket, { clock: { kind: "between", from: "resolved", to: "assigned" } })).toMatchObject({ outcome: "noSla", reason: "startNotKnown", deadline: "", decidedAt: "" });
  });

  it("from opened to the first response are the response clock: a resolution without a reply is the reply", () => {
    expect(judged(aTicket({ resolved: "2024-01-08 11:00" }), { clock: { kind: "between", from: "opened", to: "first response" } })).toMatchObject({ outcome: "met", elapsedHours: 2 });
  });

  it("from opened to resolved are the resolution clock", () => {
    const ticket = aTicket({ history: [["2024-01-08 11:00", "stopped"], ["2024-01-08 13:00", "running"], ["2024-01-08 16:00", "stopped"]] });
    expect(judged(ticket, { clock: { kind: "between", from: "opened", to: "resolved" } })).toMatchObject({ elapsedHours: 5 });
  });
});

describe("the resolution clock", () => {
  it.each<[string, TicketFacts, readonly TicketField[]]>([
    ["the date of resolution", { resolved: "2024-01-08 12:00" }, ["closed"]], ["the date of closing", { closed: "2024-01-08 12:00" }, ["resolved"]],
    ["the history", { history: [["2024-01-08 12:00", "stopped"]] }, ["resolved", "closed"]],
  ])("needs no more than %s", (_, facts, without) => {
    expect(judged(aTicket(facts), {}, { without })).toMatchObject({ outcome: "met", elapsedHours: 3 });
  });

  it("is not measured where nothing tells the end", () => {
    expect(judged(aTicket({ resolved: "2024-01-08 12:00" }), {}, { without: ["resolved", "closed"] })).toMatchObject({ outcome: "noSla", reason: "fieldNotInExport" });
  });
});

describe("the state of a ticket", () => {
  it("Resolved, then Closed a day later: the resolution counts", () => {
    const ticket = aTicket({ history: [["2024-01-08 11:00", "stopped", "Resolved"], ["2024-01-09 11:00", "stopped", "Closed"]] });
    expect(judged(ticket)).toMatchObject({ stopped: "2024-01-08 11:00", elapsedHours: 2 });
  });

  it("the resolved column counts where the history has only the closing", () => {
    const ticket = aTicket({ resolved: "2024-01-08 11:00", history: [["2024-01-08 09:00", "running"], ["2024-01-09 11:00", "stopped", "Closed"]] });
    expect(judged(ticket)).toMatchObject({ stopped: "2024-01-08 11:00" });
  });

  it("a resolved column that holds the first resolution does not hide the reopening", () => {
    const history = [["2024-01-08 11:00", "stopped"], ["2024-01-08 13:00", "running"], ["2024-01-08 16:00", "stopped"]] as const;
    expect(judged(aTicket({ resolved: "2024-01-08 11:00", history }))).toMatchObject({ stopped: "2024-01-08 16:00", elapsedHours: 5 });
  });

  it("the closing counts where nothing else tells the end", () => {
    expect(judged(aTicket({ closed: "2024-01-08 12:00" }))).toMatchObject({ stopped: "2024-01-08 12:00", outcome: "met" });
  });

  it("changes recorded before the opening date do not move the start", () => {
    const ticket = aTicket({ history: [["2024-01-05 11:00", "stopped"], ["2024-01-05 12:00", "running"], ["2024-01-08 12:00", "stopped"]] });
    expect(judged(ticket, { reopened: "restarts" })).toMatchObject({ elapsedHours: 3, outcome: "met" });
  });

  it("a due date is at risk by the service time up to it, holds or not", () => {
    const ticket = aTicket({ due: "2024-01-08 13:00", history: [["2024-01-08 10:00", "held"]] });
    expect(judged(ticket, { target: { kind: "due" } }, { asOf: "2024-01-08 11:59" })).toMatchObject({ status: "Running" });
    expect(judged(ticket, { target: { kind: "due" } }, { asOf: "2024-01-08 12:00" })).toMatchObject({ status: "At risk" });
  });

  it("a history that ends before the resolution is completed by the resolved column", () => {
    const ticket = aTicket({ resolved: "2024-01-08 12:00", state: "stopped", history: [["2024-01-08 10:00", "running"]] });
    expect(judged(ticket)).toMatchObject({ stopped: "2024-01-08 12:00" });
  });

  it("a history that ends before the resolution is completed by no date before its last change, nor by one to come", () => {
    const worked = (resolved: string) => aTicket({ resolved, state: "stopped", history: [["2024-01-08 11:00", "running"]] });
    expect([worked("2024-01-08 10:59"), worked("2024-01-08 11:00")].map((ticket) => judged(ticket).stopped)).toEqual(["", "2024-01-08 11:00"]);
    expect(["2024-01-08 11:59", "2024-01-08 12:00"].map((asOf) => judged(worked("2024-01-08 12:00"), {}, { asOf }).stopped)).toEqual(["", "2024-01-08 12:00"]);
  });

  it("a history that ends before the resolution is completed where the export has no status, and not where the status says that work goes on", () => {
    const ticket = aTicket({ resolved: "2024-01-08 12:00", state: "running", history: [["2024-01-08 10:00", "running"]] });
    expect(judged({ ...ticket, status: "" }, {}, { asOf: "2024-01-08 12:30" })).toMatchObject({ stopped: "2024-01-08 12:00" });
    expect(judged(ticket, {}, { asOf: "2024-01-08 12:30" })).toMatchObject({ stopped: "" });
  });

  it("the resolved column tells the end up to the very minute of the review, and before the history began", () => {
    const ticket = aTicket({ resolved: "2024-01-08 12:30", history: [["2024-01-08 12:00", "stopped"]] });
    expect(judged(ticket, {}, { asOf: "2024-01-08 12:30" })).toMatchObject({ stopped: "2024-01-08 12:30" });
    expect(judged(ticket, {}, { asOf: "2024-01-08 12:29" })).toMatchObject({ stopped: "2024-01-08 12:00" });
    expect(judged(aTicket({ resolved: "2024-01-08 11:00", history: [["2024-01-08 12:00", "stopped"]] }))).toMatchObject({ stopped: "2024-01-08 11:00" });
  });
});

it("an SLA that changed judges each ticket by the version in force when it was opened, even one on hold at the change", () => {
  const slas = [
    anSla({ validTo: at("2024-01-09"), target: within(4) }),
    anSla({ validFrom: at("2024-01-09"), target: within(2) }),
  ];
  const held = aTicket({ history: [["2024-01-08 10:00", "held"], ["2024-01-09 10:00", "running"]] });
  expect(judgedUnder(held, anAgreement({ slas }), "2024-01-10")).toMatchObject({ deadline: "2024-01-09 13:00" });
  expect(judgedUnder(aTicket({ opened: "2024-01-09 00:00" }), anAgreement({ slas }), "2024-01-10")).toMatchObject({ deadline: "2024-01-09 11:00" });
});

it("an SLA that the agreement does not have is an error that names it", () => {
  expect(() => judgeCommitments(ticketsOf([]), anAgreement(), "SLA-9", 0)).toThrow(new AgreementError("unknownSla", "SLA-9"));
});
