import type { KpiMeasure } from "../../../src/service-level/agreement";
import { aFilter, anSla, roundTheClock, within } from "../../support/anAgreement";
import { aTicket } from "../../support/aTicket";
import type { TicketFacts } from "../../support/aTicket";
import { aChange, aMeeting, anAction, anAnswer, figuresOf } from "../../support/measuredKpi";
import type { Measured } from "../../support/measuredKpi";
import { at, days } from "../../support/instants";

// January to March 2024, round the clock; 4 h to resolve.
const FIRST_MINUTES = ["2024-01-01 00:00", "2024-02-01 00:00", "2024-03-01 00:00", "2024-04-01 00:00"];
const BEFORE = "2023-12-31 23:59";
const AGREEMENT: Measured["agreement"] = { slas: [anSla({ target: within(4) })], calendars: [roundTheClock()] };
const openedThen = FIRST_MINUTES.map((opened, index) => aTicket({ opened, resolved: `2024-0${index + 1}-01 01:00` }));
const resolvedThen: TicketFacts[] = ["2023-12-31 22:00", "2024-01-31 22:00", "2024-02-29 22:00", "2024-03-31 22:00"].map((opened, index) => aTicket({ opened, resolved: FIRST_MINUTES[index], escalations: 0, priority: "P1" }));
const countsOf = (measure: KpiMeasure, facts: Measured) => figuresOf(measure, { agreement: AGREEMENT, ...facts }).map(([, n]) => n);

describe("a month begins with its first minute and ends before that of the next", () => {
  it.each<[KpiMeasure, Measured]>([
    ["volume", { tickets: openedThen }], ["share resolved by time", { tickets: openedThen }], ["escalation rate", { tickets: openedThen.map((ticket) => ({ ...ticket, escalations: 1 })) }],
    ["first touch resolution", { tickets: resolvedThen }], ["first level resolution", { tickets: resolvedThen }], ["reopen rate", { tickets: resolvedThen }],
    ["compliance", { tickets: resolvedThen }], ["near-miss share", { tickets: resolvedThen }], ["resolution time mean", { tickets: resolvedThen }],
    ["change success rate", { records: { changes: FIRST_MINUTES.map((day) => aChange(day, "successful")) } }],
    ["review cadence kept", { records: { reviews: FIRST_MINUTES.map((day) => aMeeting(day, day)) } }],
    ["actions closed on time", { records: { actions: FIRST_MINUTES.map((day) => anAction(day, day)) } }],
    ["CSAT", { records: { feedback: FIRST_MINUTES.map((day) => anAnswer(day, 5)) } }],
  ])("for %s: one a month", (measure, facts) => expect(countsOf(measure, facts)).toEqual([1, 1, 1]));

  it.each<[KpiMeasure, Measured]>([
    ["change success rate", { records: { changes: [aChange(BEFORE, "successful"), aChange("2024-01-10", "overran")] } }],
    ["review cadence kept", { records: { reviews: [aMeeting(BEFORE, BEFORE), aMeeting("2024-01-10", "2024-01-10")] } }],
    ["actions closed on time", { records: { actions: [anAction(BEFORE, BEFORE), anAction("2024-01-10", "2024-01-10")] } }],
    ["CSAT", { records: { feedback: [anAnswer(BEFORE, 5), anAnswer("2024-01-10", 1)] } }],
  ])("for %s: what was a minute earlier counts before", (measure, facts) => expect(countsOf(measure, facts)).toEqual([1, 0, 0]));
});

describe("the filter of a KPI", () => {
  const P1 = { filter: aFilter({ priority: ["P1"] }) };
  const two = [aTicket({ priority: "P1" }), aTicket({ priority: "P2" }), aTicket({ priority: "P2" })];
  const resolved = two.map((ticket) => ({ ...ticket, resolved: "2024-01-08 10:00", escalations: 0, satisfaction: 5 }));

  it.each<[KpiMeasure, readonly TicketFacts[]]>([
    ["volume", two], ["backlog", two], ["ageing share over", two], ["share resolved by time", resolved], ["first touch resolution", resolved], ["first level resolution", resolved],
    ["escalation rate", resolved], ["reopen rate", resolved], ["compliance", resolved], ["near-miss share", resolved], ["resolution time mean", resolved], ["CSAT", resolved],
  ])("leaves one of three tickets for %s", (measure, tickets) => {
    expect(countsOf(measure, { tickets, kpi: P1 })[0]).toBe(1);
    expect(countsOf(measure, { tickets })[0]).toBe(3);
  });

  it("leaves one of three tickets for the net flow and the ages of open ones", () => {
    expect(figuresOf("net flow", { tickets: two, agreement: AGREEMENT, kpi: P1 })[0][0]).toBe(1);
    const older = [two[0], { ...two[1], opened: "2024-01-02 09:00" }];
    expect(figuresOf("ageing oldest", { tickets: older, agreement: AGREEMENT, kpi: P1 })[0][0]).toBeCloseTo((at("2024-02-01") - at("2024-01-08 09:00")) / days(1), 9);
  });
});

describe("nothing after the as-of date has happened", () => {
  it("a change at that minute has, one a minute later has not", () => {
    const changes = [aChange("2024-01-10 10:00", "successful"), aChange("2024-01-10 10:01", "successful")];
    expect(figuresOf("change success rate", { records: { changes }, asOf: "2024-01-10 10:00" })[0]).toEqual([1, 1]);
  });

  it("a ticket opened at that minute was opened, and an answer given then was given", () => {
    expect(countsOf("volume", { tickets: [aTicket(), aTicket({ opened: "2024-01-08 09:01" })], asOf: "2024-01-08 09:00" })[0]).toBe(1);
    expect(countsOf("escalation rate", { tickets: [aTicket({ escalations: 1 }), aTicket({ opened: "2024-01-08 09:01", escalations: 0 })], asOf: "2024-01-08 09:00" })[0]).toBe(1);
    expect(countsOf("CSAT", { records: { feedback: [anAnswer("2024-01-10 10:00", 5), anAnswer("2024-01-10 10:01", 1)] }, asOf: "2024-01-10 10:00" })[0]).toBe(1);
  });
});

describe("a share resolved in time", () => {
  it("goes by the wall clock where the KPI says so: 16 h overnight are 1 h of service", () => {
    const tickets = [aTicket({ opened: "2024-01-08 16:30", resolved: "2024-01-09 09:30" }), aTicket({ resolved: "2024-01-08 10:00" })];
    expect(figuresOf("share resolved by time", { tickets })[0]).toEqual([1, 2]);
    expect(figuresOf("share resolved by time", { tickets, variant: ["wall clock"] })[0]).toEqual([0.5, 2]);
    // Still open after 20 h of wall clock: the other half is not known to be resolved.
    expect(figuresOf("share resolved by time", { tickets: [tickets[1], aTicket({ opened: "2024-01-08 12:00" })], variant: ["wall clock"], asOf: "2024-01-09 08:00" })[0]).toEqual([0.5, 2]);
  });

  it("leaves out cancelled tickets and has no data without any", () => {
    expect(figuresOf("share resolved by time", { tickets: [aTicket({ state: "cancelled", closed: "2024-01-08 10:00" }), aTicket({ resolved: "2024-01-08 11:00" })] })).toEqual([[1, 1], [NaN, 0], [NaN, 0]]);
  });
});

describe("answers", () => {
  it("a 10-point question on another scale is placed on it: 5 of 5 recommends, 1 of 5 does not", () => {
    const feedback = [anAnswer("2024-01-10", 5, { scale: "NPS 1-5" }), anAnswer("2024-01-10", 5, { scale: "NPS 1-5" }), anAnswer("2024-01-10", 4, { scale: "NPS 1-5" }), anAnswer("2024-01-10", 1, { scale: "NPS 1-5" })];
    // 4 of 5 is 7.5 of 10, passive; 1 of 5 is 0.
    expect(figuresOf("NPS", { records: { feedback } })[0]).toEqual([25, 4]);
  });

  it("the last of a person is that with a score, whatever the order of the rows", () => {
    const feedback = [anAnswer("2024-01-20", 1, { person: "Ann" }), anAnswer("2024-01-10", 5, { person: "Ann" }), anAnswer("2024-01-25", NaN, { person: "Ann" })];
    expect(figuresOf("CSAT", { records: { feedback }, variant: ["last answer of a person"] })[0]).toEqual([0, 1]);
  });

  it("of tickets come from those that are done, with the scale that fits: zeros and ones are bad and good", () => {
    const scored = (...scores: number[]) => scores.map((satisfaction) => aTicket({ resolved: "2024-01-08 10:00", satisfaction }));
    expect(figuresOf("CSAT", { tickets: scored(1, 1, 0) })[0]).toEqual([2 / 3, 3]);
    expect(figuresOf("CSAT", { tickets: scored(1, 5, 4) })[0]).toEqual([2 / 3, 3]);
    expect(figuresOf("CSAT", { tickets: [...scored(5), aTicket({ state: "cancelled", closed: "2024-01-08 10:00", satisfaction: 1 }), aTicket({ satisfaction: 1 })] })[0]).toEqual([1, 1]);
  });

  it("of tickets a user gives, no customer", () => {
    const tickets = [aTicket({ resolved: "2024-01-08 10:00", satisfaction: 5 })];
    expect(figuresOf("CSAT", { tickets, variant: ["customer", "tickets"] }).map(([, n]) => n)).toEqual([0, 0, 0]);
  });
});
