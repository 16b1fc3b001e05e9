import type { SlaPaper } from "../../../src/service-level/agreement";
import { reviewFindings } from "../../../src/service-level/review";
import { aFilter, aKpi, anAgreement, anSla } from "../../support/anAgreement";
import { aTicket, ticketsOf } from "../../support/aTicket";
import { at } from "../../support/instants";
import { inShort } from "../../support/definitionSources";

const paper = (facts: Partial<SlaPaper>): SlaPaper => ({ agreedBy: "", agreedOn: undefined, writtenBy: "", lastConfirmed: undefined, status: "", procedure: "", ...facts });
const tickets = ticketsOf([aTicket({ resolved: "2024-01-08 12:00" })]);
const findingsOf = (agreement: Parameters<typeof anAgreement>[0], of = tickets) => reviewFindings(of, anAgreement(agreement), at("2024-06-01"));

describe("what both sides should talk about", () => {
  it("an SLA that the client has not confirmed for a year", () => {
    expect(findingsOf({ slas: [anSla({ paper: paper({ lastConfirmed: at("2023-04-01") }) })] })).toMatchObject([{ code: "slaNotConfirmed", severity: "note", found: "SLA-1", facts: { months: 14 } }]);
    expect(findingsOf({ slas: [anSla({ paper: paper({ lastConfirmed: at("2023-06-15") }) })] })).toEqual([]);
    expect(findingsOf({ slas: [anSla({ validFrom: at("2025-01-01"), paper: paper({ lastConfirmed: at("2023-04-01") }) })] }).filter(({ code }) => code === "slaNotConfirmed")).toEqual([]);
  });

  it("an SLA that is a draft, and no more about its age", () => {
    expect(inShort(findingsOf({ slas: [anSla({ paper: paper({ status: "draft", agreedOn: at("2020-01-01") }) })] }))).toEqual(["slaIsDraft | SLAs | Status | SLA-1"]);
  });

  it("a satisfaction of which every score is the same, as where the form fills it in", () => {
    const scored = (...scores: number[]) => ticketsOf(scores.map((satisfaction) => aTicket({ resolved: "2024-01-08 12:00", satisfaction })));
    const kpis = [aKpi({ measure: "CSAT" })];
    expect(findingsOf({ kpis }, scored(...Array<number>(20).fill(1)))).toMatchObject([{ code: "satisfactionAllEqual", found: "1", facts: { scores: 20 } }]);
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
