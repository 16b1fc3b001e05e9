import type { Sla } from "../../../src/service-level/agreement";
import { judgeCommitments } from "../../../src/service-level/clock";
import { aFilter, anAgreement, anSla, within } from "../../support/anAgreement";
import { aTicket, ticketsOf } from "../../support/aTicket";
import type { TicketFacts } from "../../support/aTicket";
import { at } from "../../support/instants";
import { judged } from "../../support/judgedTicket";

// Monday is 2024-01-08; service hours are 09:00-17:00 from Monday to Friday. Priority High must be resolved within 4 h, Low within 16 h.
const HIGH = anSla({ filter: aFilter({ priority: ["High"] }), target: within(4) });
const LOW = anSla({ filter: aFilter({ priority: ["Low"] }), target: within(16) });
const judge = (ticket: TicketFacts, rule: Partial<Sla> = {}, asOf?: string) =>
  judged(aTicket(ticket), {}, { agreement: { slas: [HIGH, LOW].map((sla) => ({ ...sla, ...rule })) }, ...(asOf !== undefined && { asOf }) });
const raised: TicketFacts["classes"] = [["2024-01-08 09:00", { priority: "Low" }], ["2024-01-08 15:00", { priority: "High" }]];
const lowered: TicketFacts["classes"] = [["2024-01-08 09:00", { priority: "High" }], ["2024-01-08 11:00", { priority: "Low" }]];

describe("a priority that changed", () => {
  it("judges the ticket by what it is now, from its opening on, unless the SLA says otherwise", () => {
    expect(judge({ classes: raised, resolved: "2024-01-08 16:00" })).toMatchObject({ outcome: "missed", deadline: "2024-01-08 13:00", elapsedHours: 7 });
    expect(judge({ classes: lowered, resolved: "2024-01-08 16:00" })).toMatchObject({ outcome: "met", deadline: "2024-01-09 17:00" });
  });

  it("judges the ticket as it was opened where the SLA says so: lowering the priority is no way out", () => {
    const rule = { judgedBy: "as opened" as const };
    expect(judge({ classes: lowered, resolved: "2024-01-08 16:00" }, rule)).toMatchObject({ outcome: "missed", deadline: "2024-01-08 13:00" });
    expect(judge({ classes: raised, resolved: "2024-01-08 16:00" }, rule)).toMatchObject({ outcome: "met", deadline: "2024-01-09 17:00" });
  });

  it("starts the clock when the row came to apply where the SLA says so: 4 h from 15:00 end the next day at 11:00", () => {
    expect(judge({ classes: raised, resolved: "2024-01-09 10:00" }, { starts: "when it applies" })).toMatchObject({ outcome: "met", deadline: "2024-01-09 11:00", elapsedHours: 3 });
  });

  it("does not begin anew with a reopening before the row came to apply: a day from 15:00, not from 13:00", () => {
    const history: TicketFacts["history"] = [["2024-01-08 11:00", "stopped"], ["2024-01-08 13:00", "running"]];
    const rule: Partial<Sla> = { starts: "when it applies", reopened: "restarts", target: { kind: "calendarTime", count: 1, unit: "days" } };
    expect(judge({ classes: raised, history }, rule, "2024-01-08 16:00")).toMatchObject({ deadline: "2024-01-09 15:00" });
    expect(judge({ classes: raised, history: [...history, ["2024-01-08 15:30", "stopped"], ["2024-01-08 15:45", "running"]] }, rule, "2024-01-08 16:00")).toMatchObject({ deadline: "2024-01-09 15:45" });
  });

  it("is judged by the first row that admits it, be it by the priority now or by that of the opening", () => {
    const due = (rows: readonly Sla[], classes: TicketFacts["classes"]) => judged(aTicket({ classes }), {}, { agreement: { slas: rows }, asOf: "2024-01-10" }).deadline;
    const [highAsOpened, lowAsOpened] = [HIGH, LOW].map((sla) => ({ ...sla, judgedBy: "as opened" as const }));
    // Opened as High and lowered: 4 h by its opening, 16 h by what it is now.
    expect([due([highAsOpened, LOW], lowered), due([LOW, highAsOpened], lowered)]).toEqual(["2024-01-08 13:00", "2024-01-09 17:00"]);
    expect([due([highAsOpened, LOW], raised), due([lowAsOpened, LOW], raised), due([HIGH, lowAsOpened], raised)]).toEqual(["", "2024-01-09 17:00", "2024-01-08 13:00"]);
  });

  it("starts at the opening where the row has applied from the first entry on, whenever that was written", () => {
    const late: TicketFacts["classes"] = [["2024-01-08 10:00", { priority: "High" }], ["2024-01-08 11:00", { priority: "High", group: "Network" }]];
    expect(judge({ classes: late }, { starts: "when it applies" }, "2024-01-08 12:00")).toMatchObject({ deadline: "2024-01-08 13:00" });
  });

  it("starts at the opening where the SLA goes by the priority with which the ticket was opened, whenever that changed", () => {
    expect(judge({ classes: lowered, resolved: "2024-01-08 14:00" }, { starts: "when it applies", judgedBy: "as opened" })).toMatchObject({ outcome: "missed", deadline: "2024-01-08 13:00", elapsedHours: 5 });
  });

  it("is judged by the version of the SLA in force when the ticket was opened, also after the change", () => {
    const versions = [HIGH, { ...HIGH, target: within(2) }].map((sla, index) => ({ ...sla, ...(index === 0 ? { validTo: at("2024-01-08") } : { validFrom: at("2024-01-08") }) }));
    const due = (opened: string) => judged(aTicket({ opened, classes: [[opened, { priority: "Low" }], ["2024-01-09 09:00", { priority: "High" }]] }), {}, { agreement: { slas: versions }, asOf: "2024-01-10" }).deadline;
    expect([due("2024-01-05 09:00"), due("2024-01-08 09:00")]).toEqual(["2024-01-05 13:00", "2024-01-08 11:00"]);
  });

  it("starts at the last time at which the row came to apply without a break", () => {
    const classes: TicketFacts["classes"] = [["2024-01-08 09:00", { priority: "High" }], ["2024-01-08 10:00", { priority: "Low" }], ["2024-01-08 12:00", { priority: "High" }], ["2024-01-08 13:00", { group: "B" }]];
    expect(judge({ classes }, { starts: "when it applies" }, "2024-01-08 13:30")).toMatchObject({ deadline: "2024-01-08 16:00", elapsedHours: 1.5 });
  });

  it("has not happened yet before it happens: at noon the ticket is still Low", () => {
    expect(judge({ classes: raised }, {}, "2024-01-08 14:00")).toMatchObject({ status: "Running", deadline: "2024-01-09 17:00" });
    expect(judge({ classes: raised }, {}, "2024-01-08 15:00")).toMatchObject({ status: "Overdue", deadline: "2024-01-08 13:00" });
  });

  it("to one that no row speaks of leaves no commitment", () => {
    expect(judge({ classes: [["2024-01-08 09:00", { priority: "High" }], ["2024-01-08 10:00", { priority: "Planned" }]] })).toMatchObject({ outcome: "noSla", reason: "noRowApplies", deadline: "" });
  });

  it("while on hold keeps the hold: the new target counts the held hours out as the old one did", () => {
    const ticket: TicketFacts = { classes: raised, history: [["2024-01-08 14:00", "held"], ["2024-01-08 16:00", "running"]], resolved: undefined };
    expect(judge(ticket, { target: within(6) }, "2024-01-08 16:30")).toMatchObject({ deadline: "2024-01-08 17:00", elapsedHours: 5.5 });
  });
});

describe("tickets whose priority changed, among others in one table", () => {
  const high: TicketFacts["classes"] = [["2024-01-08 09:00", { priority: "High" }], ["2024-01-08 12:00", { priority: "High", group: "B" }]];
  const later: TicketFacts["classes"] = [["2024-01-09 12:00", { priority: "High" }]];
  const facts = [{ priority: "High" }, { classes: raised }, { priority: "Low" }, { classes: high }, { classes: high }, { classes: later }, { classes: lowered }, { classes: later }, { classes: raised }, { priority: "High" }].map(aTicket);

  it.each<Partial<Sla>>([{}, { judgedBy: "as opened" }, { starts: "when it applies" }])("are judged as each alone by %p", (rule) => {
    const agreement = anAgreement({ slas: [HIGH, LOW].map((sla) => ({ ...sla, ...rule })) });
    const judgeAll = (tickets: readonly TicketFacts[]) => {
      const { deadline, elapsedMs, status } = judgeCommitments(ticketsOf(tickets), agreement, HIGH.id, at("2024-01-08 16:00"));
      return tickets.map((_, row) => [deadline[row], elapsedMs[row], status[row]]);
    };
    expect(judgeAll(facts)).toEqual(facts.flatMap((ticket) => judgeAll([ticket])));
  });
});

describe("a service that changed", () => {
  it("takes the calendar with it", () => {
    const services = ["Mail", "Phone"].map((name) => ({ name, description: "", owner: "", calendar: name, level: "", pricePerMonth: undefined, recoveryProtocol: "", businessValue: "" }));
    const calendars = ["Mail", "Phone"].map((name, index) => ({ name, zone: "UTC", holidays: [], week: Array.from({ length: 7 }, () => [{ fromMinute: index * 600, toMinute: 1440 }]) }));
    const classes: TicketFacts["classes"] = [["2024-01-08 01:00", { service: "Mail" }], ["2024-01-08 02:00", { service: "Phone" }]];
    const due = (judgedBy: Sla["judgedBy"]) => judged({ opened: "2024-01-08 01:00", classes }, { judgedBy }, { agreement: { services, calendars }, asOf: "2024-01-08 03:00" }).deadline;
    expect([due("current values"), due("as opened")]).toEqual(["2024-01-08 14:00", "2024-01-08 05:00"]);
  });
});

describe("a ticket that was resolved without a reply", () => {
  const silent = aTicket({ resolved: "2024-01-08 11:00" });
  it.each([
    ["resolution", { outcome: "met", stopped: "2024-01-08 11:00", elapsedHours: 2 }],
    ["runs on", { outcome: "missed", status: "Overdue", stopped: "", decidedAt: "2024-01-08 13:00" }],
    ["not measured", { outcome: "noSla", reason: "noReply" }],
  ] as const)("with %p", (noReply, expected) => {
    expect(judged(silent, { clock: { kind: "response" }, noReply })).toMatchObject(expected);
  });

  it("stays a miss when the reply was overdue already, also where such tickets are not measured", () => {
    expect(judged(aTicket({ resolved: "2024-01-08 14:00" }), { clock: { kind: "response" }, noReply: "not measured" })).toMatchObject({ outcome: "missed", decidedAt: "2024-01-08 13:00" });
  });

  it("runs on through a hold that the resolution ended, until somebody replies", () => {
    const ticket = aTicket({ history: [["2024-01-08 10:00", "held"], ["2024-01-08 11:00", "stopped"]], firstResponse: "2024-01-08 15:00" });
    expect(judged(ticket, { clock: { kind: "response" }, noReply: "runs on" })).toMatchObject({ outcome: "missed", deadline: "2024-01-08 14:00", elapsedHours: 5 });
  });

  it("runs on through a reopening: a clock that had not stopped does not restart", () => {
    const ticket = aTicket({ history: [["2024-01-08 11:00", "stopped"], ["2024-01-08 14:00", "running"]], firstResponse: "2024-01-08 15:00" });
    const sla = { clock: { kind: "response" }, reopened: "restarts" } as const;
    expect(judged(ticket, { ...sla, noReply: "runs on" })).toMatchObject({ outcome: "missed", decidedAt: "2024-01-08 13:00", elapsedHours: 6 });
    expect(judged(ticket, sla)).toMatchObject({ outcome: "met", elapsedHours: 1 });
  });

  it("is measured by its reply where it has one, whatever the setting", () => {
    for (const noReply of ["resolution", "runs on", "not measured"] as const) {
      expect(judged({ ...silent, firstResponse: "2024-01-08 10:00" }, { clock: { kind: "response" }, noReply })).toMatchObject({ outcome: "met", elapsedHours: 1 });
    }
  });

  it("runs on for an open ticket and asks nothing of other clocks", () => {
    expect(judged(aTicket(), { clock: { kind: "response" }, noReply: "not measured" }, { asOf: "2024-01-08 10:00" })).toMatchObject({ status: "Running", deadline: "2024-01-08 13:00" });
    expect(judged(silent, { noReply: "runs on" })).toMatchObject({ outcome: "met" });
  });
});

describe("holds by who is waited for", () => {
  const held = (status: string) => aTicket({ history: [["2024-01-08 10:00", "held", status], ["2024-01-08 12:00", "running"]], resolved: undefined });
  it.each([
    ["stop", "Waiting for client", "2024-01-08 15:00"], ["stop", "Waiting for supplier", "2024-01-08 15:00"], ["run", "Waiting for client", "2024-01-08 13:00"],
    [["client"], "Waiting for client", "2024-01-08 15:00"], [["client"], "Waiting for supplier", "2024-01-08 13:00"], [["client", "supplier"], "Waiting for supplier", "2024-01-08 15:00"],
    [[], "Waiting for client", "2024-01-08 13:00"],
  ] as const)("%p while %p: due at %s", (holds, status, deadline) => {
    expect(judged(held(status), { holds }, { asOf: "2024-01-08 12:00" })).toMatchObject({ deadline });
  });

  it("runs on in a hold of which nobody says who is waited for", () => {
    expect(judged(aTicket({ state: "held", status: "Parked" }), { holds: ["client"] }, { asOf: "2024-01-08 14:00" })).toMatchObject({ status: "Overdue", deadline: "2024-01-08 13:00" });
  });
});

describe("a due date", () => {
  const ticket = aTicket({ due: "2024-01-08 15:00", history: [["2024-01-08 10:00", "held"], ["2024-01-08 12:00", "running"]], resolved: undefined });
  it("is not moved by a hold, as whoever set it could have moved it", () => {
    expect(judged(ticket, { target: { kind: "due" } }, { asOf: "2024-01-08 12:00" })).toMatchObject({ deadline: "2024-01-08 15:00" });
  });

  it("is moved by a hold of two service hours where the SLA says that it was set at the opening", () => {
    expect(judged(ticket, { target: { kind: "due", movesWithHolds: true } }, { asOf: "2024-01-08 12:00" })).toMatchObject({ deadline: "2024-01-08 17:00", elapsedHours: 1 });
  });

  it("that holds move is at risk when three quarters of its working time are used, without the hold", () => {
    const moved = (asOf: string) => judged(ticket, { target: { kind: "due", movesWithHolds: true } }, { asOf }).status;
    // Six hours from 09:00 to 15:00, of which 4 h 30 min are used at 15:30: the two hours on hold do not count.
    expect([moved("2024-01-08 15:29"), moved("2024-01-08 15:30")]).toEqual(["Running", "At risk"]);
  });

  it("outside service hours is moved by a hold that begins after the desk closed and before it is due", () => {
    const evening = (...history: [string, "held" | "running"][]) => judged(aTicket({ due: "2024-01-08 20:00", history }), { target: { kind: "due", movesWithHolds: true } }, { asOf: "2024-01-09 11:00" });
    expect(evening(["2024-01-08 18:00", "held"])).toMatchObject({ status: "Held", deadline: "" });
    expect(evening(["2024-01-08 18:00", "held"], ["2024-01-09 11:00", "running"])).toMatchObject({ status: "At risk", deadline: "2024-01-09 11:00" });
    expect(evening(["2024-01-08 20:00", "held"])).toMatchObject({ status: "Overdue", deadline: "2024-01-08 20:00" });
  });

  it("on a weekend stays there through a hold of no service hours", () => {
    const weekend = aTicket({ opened: "2024-01-06 10:00", due: "2024-01-07 12:00", history: [["2024-01-06 11:00", "held"], ["2024-01-06 12:00", "running"]] });
    expect(judged(weekend, { target: { kind: "due", movesWithHolds: true } })).toMatchObject({ deadline: "2024-01-07 12:00" });
  });

  it("is not brought forward by a hold in the evening before it", () => {
    const evening = aTicket({ due: "2024-01-08 20:00", history: [["2024-01-08 18:00", "held"], ["2024-01-08 19:00", "running"], ["2024-01-08 19:30", "stopped"]] });
    expect(judged(evening, { target: { kind: "due", movesWithHolds: true } })).toMatchObject({ outcome: "met", deadline: "2024-01-08 20:00" });
  });

  it("keeps its own time where nothing was on hold, also outside service hours", () => {
    const evening = aTicket({ due: "2024-01-08 20:00", resolved: "2024-01-08 19:00" });
    expect(judged(evening, { target: { kind: "due", movesWithHolds: true } })).toMatchObject({ outcome: "met", deadline: "2024-01-08 20:00" });
  });
});
