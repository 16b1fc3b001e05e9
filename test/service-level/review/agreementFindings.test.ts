import { messagesFor, sentenceFor } from "../../../src/messages";
import type { SlaPaper } from "../../../src/service-level/agreement";
import { reviewFindings } from "../../../src/service-level/review";
import { aCalendar, aFilter, aKpi, anAgreement, anSla, roundTheClock } from "../../support/anAgreement";
import { aTicket, ticketsOf } from "../../support/aTicket";
import { at } from "../../support/instants";
import { inShort } from "../../support/definitionSources";

const paper = (facts: Partial<SlaPaper>): SlaPaper => ({ agreedBy: "", agreedOn: undefined, writtenBy: "", lastConfirmed: undefined, status: "", procedure: "", ...facts });
const tickets = ticketsOf([aTicket({ resolved: "2024-01-08 12:00" })]);
const findingsOf = (agreement: Parameters<typeof anAgreement>[0], of = tickets) => reviewFindings(of, anAgreement(agreement), at("2024-06-01"));

describe("what both sides should talk about", () => {
  it("an SLA that the client has not confirmed for a year", () => {
    expect(findingsOf({ slas: [anSla({ paper: paper({ lastConfirmed: at("2023-04-01") }) })] })).toMatchObject([{ code: "slaNotConfirmed", severity: "note", names: ["SLA-1"], facts: { months: 14 } }]);
    expect(findingsOf({ slas: [anSla({ paper: paper({ lastConfirmed: at("2023-06-15") }) })] })).toEqual([]);
    expect(findingsOf({ slas: [anSla({ validFrom: at("2025-01-01"), paper: paper({ lastConfirmed: at("2023-04-01") }) })] }).filter(({ code }) => code === "slaNotConfirmed")).toEqual([]);
  });

  it("an SLA that has not been confirmed for just a year, and not one that is a day younger", () => {
    const monthsOf = (confirmed: string) => findingsOf({ slas: [anSla({ paper: paper({ lastConfirmed: at(confirmed) }) })] }).map(({ facts }) => facts.months);
    expect([monthsOf("2023-06-01"), monthsOf("2023-06-03"), monthsOf("2023-05-01")]).toEqual([[12], [], [13]]);
  });

  it("several SLAs at once, and of what age the oldest word is: nobody reads the same sentence eleven times", () => {
    const confirmed = (id: string, day: string) => anSla({ id, paper: paper({ lastConfirmed: at(day) }) });
    const findings = findingsOf({ slas: [confirmed("P1", "2023-04-01"), confirmed("P2", "2022-06-01"), confirmed("P2", "2022-07-01"), confirmed("P3", "2024-05-01"), anSla({ id: "NEW", paper: paper({ status: "draft" }) }), anSla({ id: "NEXT", paper: paper({ status: "draft" }) })] });
    const aboutAgreeing = findings.filter(({ code }) => ["slaIsDraft", "slaNotConfirmed"].includes(code));
    expect(aboutAgreeing).toMatchObject([{ code: "slaIsDraft", names: ["NEW", "NEXT"], count: 2 }, { code: "slaNotConfirmed", names: ["P1", "P2"], count: 2, facts: { months: 24 } }]);
    expect(aboutAgreeing.map((finding) => sentenceFor(messagesFor("en"), finding))).toEqual([
      "SLAs, Status: the SLAs NEW, NEXT are drafts: their figures are shown, and bind nobody yet. Agree on them, or leave them out of the review.",
      "SLAs, Last confirmed: it is up to 24 months since the client last confirmed the SLAs P1, P2. Ask whether they are still what the business needs, and note the day in Last confirmed.",
    ]);
  });

  it("a filter of an SLA or a KPI that asks for a column which the export lacks, each column once", () => {
    const without = ticketsOf([aTicket()], { without: ["service", "group"] });
    const filter = aFilter({ service: ["Mail"], type: ["Incident"], group: ["Desk"] });
    const findings = findingsOf({ slas: [anSla({ filter, validTo: at("2024-01-01") }), anSla({ filter, validFrom: at("2024-01-01") })], kpis: [aKpi({ filter })] }, without);
    expect(inShort(findings.filter(({ code }) => code === "filterFieldNotInExport"))).toEqual([
      "filterFieldNotInExport | SLAs | Service | SLA-1", "filterFieldNotInExport | SLAs | Group | SLA-1", "filterFieldNotInExport | KPIs | Service | KPI-1", "filterFieldNotInExport | KPIs | Group | KPI-1",
    ]);
  });

  it("an SLA without service hours only for services of which there are tickets", () => {
    const services = [{ name: "Mail", description: "", calendar: "Office", level: "", pricePerMonth: undefined, owner: "", recoveryProtocol: "", businessValue: "" }];
    const calendars = [aCalendar(), roundTheClock()];
    const codesOf = (...names: string[]) => findingsOf({ services, calendars, defaultCalendar: undefined }, ticketsOf(names.map((service) => aTicket({ service })))).map(({ code }) => code);
    expect([codesOf("Mail"), codesOf("Mail", "Web")]).toEqual([[], ["noCalendar"]]);
  });

  it("an SLA that is a draft, and no more about its age", () => {
    expect(inShort(findingsOf({ slas: [anSla({ paper: paper({ status: "draft", agreedOn: at("2020-01-01") }) })] }))).toEqual(["slaIsDraft | SLAs | Status | SLA-1"]);
  });

  it("most of the last month's tickets under no SLA, because the desk gave its priorities other names", () => {
    const sla = anSla({ filter: aFilter({ priority: ["P1", " p3 "] }) });
    const month = (...priorities: string[]) => ticketsOf([aTicket({ opened: "2024-01-08 09:00", priority: "P3" }), ...priorities.map((priority, day) => aTicket({ opened: `2024-05-${10 + day} 09:00`, priority }))]);
    const told = (of: ReturnType<typeof ticketsOf>, ...more: ReturnType<typeof anSla>[]) => findingsOf({ slas: [sla, ...more] }, of).map(({ code, names, count, facts }) => [code, names, count, facts.recent]);
    expect(told(month("3 - Medium", "3 - Medium", "1 - High", "3 - Medium", "1 - High", "P3"))).toEqual([["valuesWithoutSla", ["3 - Medium", "1 - High"], 5, 6]]);
    // Half of them may be what nobody made an SLA for; four are too few; a ticket without a priority is another matter.
    expect(told(month("P4", "P4", "P4", "P4", "P4", "P3", "P3", "P3", "P3", "P3"))).toEqual([]);
    expect(told(month("P4", "P4", "P4", "P4", "P3"))).toEqual([]);
    expect(told(month("", "", "", "", "", ""))).toEqual([]);
    expect(findingsOf({ slas: [sla] }, month("P4", "P4", "P4", "P4", "P4"))).toMatchObject([{ severity: "warning", place: { table: "Tickets", column: "Priority" }, rows: [3, 4, 5, 6, 7], facts: { column: "Priority", days: 31 } }]);
    expect(findingsOf({ slas: [] }, month("P4", "P4", "P4", "P4", "P4"))).toEqual([]);
    // One SLA for every priority is enough.
    expect(told(month("P4", "P4", "P4", "P4", "P4"), anSla({ id: "ALL" }))).toEqual([]);
  });

  it("a satisfaction of which every score is the same, as where the form fills it in", () => {
    const scored = (...scores: number[]) => ticketsOf(scores.map((satisfaction) => aTicket({ resolved: "2024-01-08 12:00", satisfaction })));
    const kpis = [aKpi({ measure: "CSAT mean" })];
    expect(findingsOf({ kpis }, scored(...Array<number>(20).fill(1)))).toEqual([
      { code: "satisfactionAllEqual", severity: "warning", place: { table: "Tickets", column: "Satisfaction" }, found: "1", count: 1, rows: [], facts: { scores: 20 } },
    ]);
    expect(findingsOf({ kpis }, scored(...Array<number>(20).fill(1), Number.NaN))).toHaveLength(1);
    expect(findingsOf({ kpis }, scored(...Array<number>(19).fill(1), 2))).toEqual([]);
    expect(findingsOf({ kpis }, scored(...Array<number>(19).fill(1)))).toEqual([]);
    expect(findingsOf({}, scored(...Array<number>(20).fill(1)))).toEqual([]);
  });

  it("not a service that only outages know: such a KPI does not look for it in the tickets", () => {
    const without = ticketsOf([aTicket()], { without: ["service"] });
    const filter = aFilter({ service: ["Mail"] });
    expect(findingsOf({ kpis: [aKpi({ measure: "availability", filter })] }, without)).toEqual([]);
    expect(findingsOf({ kpis: [aKpi({ measure: "volume", filter })] }, without)).toMatchObject([{ code: "filterFieldNotInExport" }]);
  });
});
