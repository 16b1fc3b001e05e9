import type { Agreement, Service } from "../../../../src/service-level/agreement";
import { reviewService } from "../../../../src/service-level/review";
import { aCalendar, aCsf, aFilter, aKpi, anAgreement, anSla, roundTheClock, within } from "../../../support/anAgreement";
import { ticketsOf } from "../../../support/aTicket";
import { at } from "../../../support/instants";

/** Two CSFs, each with a KPI, each with an SLA. */
const agreement = anAgreement({
  calendars: [aCalendar(), roundTheClock()],
  csfs: [aCsf({ id: "FAST" }), aCsf({ id: "KIND" })], kpis: [aKpi({ id: "TIME", csf: "Fast" }), aKpi({ id: "WORDS", csf: "KIND" })],
  slas: [anSla({ id: "FIX", kpi: "time" }), anSla({ id: "REPLY", kpi: "WORDS" })],
});
const [fix, reply] = agreement.slas;
const [time, words] = agreement.kpis;
const [fast, kind] = agreement.csfs;
const definitionsOf = (terms: Agreement) => reviewService({ tickets: ticketsOf([]), agreement: terms, type: "monthly", asOf: at("2024-03-05") }).history.definitions;
const aService = (name: string, calendar: string): Service => ({ name, calendar, description: "", level: "", pricePerMonth: undefined, owner: "", recoveryProtocol: "", businessValue: "" });

/** The definitions that a change of the agreement changes. */
function changedBy(change: Partial<Agreement>): string[] {
  const [before, after] = [definitionsOf(agreement), definitionsOf({ ...agreement, ...change })];
  return Object.keys(before).filter((key) => after[key] !== before[key]);
}

describe("whether a figure is still defined as it was", () => {
  it("is told for every SLA, KPI and CSF, however its id is written", () => {
    expect(Object.keys(definitionsOf(agreement))).toEqual(["SLA fix", "SLA reply", "KPI time", "KPI words", "CSF fast", "CSF kind"]);
    expect(Object.keys(definitionsOf({ ...agreement, slas: [fix, { ...fix, id: "Fix", validFrom: at("2025-01-01") }] })).filter((key) => key.startsWith("SLA"))).toEqual(["SLA fix"]);
  });

  it.each<[string, Partial<Agreement>, readonly string[]]>([
    ["the target of an SLA changes the SLA, its KPI and its CSF", { slas: [{ ...fix, target: within(8) }, reply] }, ["SLA fix", "KPI time", "CSF fast"]],
    ["a second row of an SLA, too", { slas: [fix, { ...fix, filter: aFilter({ priority: ["P1"] }) }, reply] }, ["SLA fix", "KPI time", "CSF fast"]],
    ["the target of a KPI changes the KPI and its CSF", { kpis: [{ ...time, target: 4 }, words] }, ["KPI time", "CSF fast"]],
    ["the words of a CSF change the CSF", { csfs: [fast, { ...kind, statement: "Kind words" }] }, ["CSF kind"]],
    ["another manager and a new service without hours of its own change none", { serviceDeliveryManager: "Ana", services: [aService("Mail", "")] }, []],
  ])("%s", (_, change, expected) => expect(changedBy(change)).toEqual(expected));

  it.each<[string, Partial<Agreement>]>([
    ["the hours of a calendar", { calendars: new Map([["Office", aCalendar({ open: [[8, 18]] })]]) }],
    ["the default calendar", { defaultCalendar: "24x7" }],
    ["the calendar of a service", { services: [aService("Mail", "24x7")] }],
    ["the time zone of the tickets", { ticketZone: "Asia/Tokyo" }],
    ["what a status means", { statusMap: new Map([["parked", { state: "held", waitingFor: "client" }]]) }],
  ])("%s: every SLA and KPI counts by it", (_, change) => {
    expect(changedBy(change)).toEqual(expect.arrayContaining(["SLA fix", "SLA reply", "KPI time", "KPI words"]));
  });
});
