import { messagesFor } from "../../../src/messages";
import { reviewService } from "../../../src/service-level/review";
import { verdictLine } from "../../../src/workbook/report/sections";
import { aCsf, aKpi, anAgreement } from "../../support/anAgreement";
import { aTicket, ticketsOf } from "../../support/aTicket";
import { at } from "../../support/instants";

/** The verdict on January, with a success factor for each KPI that names no other; one ticket was opened, nobody was asked how satisfied they are. */
function verdictOn(...kpis: readonly Parameters<typeof aKpi>[0][]): string {
  const agreement = anAgreement({
    slas: [],
    csfs: kpis.flatMap((kpi, index) => (kpi?.csf === undefined ? [aCsf({ id: `CSF-${index}`, statement: `Factor ${index + 1}` })] : [])),
    kpis: kpis.map((kpi, index) => aKpi({ csf: `CSF-${index}`, ...kpi, id: `KPI-${index}` })),
  });
  const tickets = ticketsOf([aTicket({ opened: "2026-01-12 10:00", resolved: "2026-01-12 11:00" })]);
  const review = reviewService({ tickets, agreement, type: "monthly", asOf: at("2026-02-01") });
  return verdictLine({ review, messages: messagesFor("en") });
}

const opened = { measure: "volume" } as const;
const satisfaction = { measure: "CSAT", better: "higher", target: 0.9 } as const;

describe("the verdict in one sentence", () => {
  it("no success factor has a target: it does not say that there is no data", () => {
    expect(verdictOn(opened, opened)).toBe("There is no verdict yet on what matters most to you: its figures have no target.");
  });

  it("there are targets and no figures: there is no data", () => {
    expect(verdictOn(satisfaction)).toBe("There is no data on what matters most to you in this period.");
  });

  it("one lacks a target, the other one data: there is no verdict on either", () => {
    expect(verdictOn(opened, satisfaction)).toBe("No verdict: Factor 1 and Factor 2.");
  });

  it("what has a target lacks data, and what has data a target: neither is said of all", () => {
    expect(verdictOn(satisfaction, { ...opened, csf: "CSF-0" })).toBe("No verdict: Factor 1.");
  });

  it("one is on track, the other one lacks a target", () => {
    expect(verdictOn({ ...opened, target: 5 }, opened)).toBe("1 of 2 things that matter most to you is on track. No verdict: Factor 2.");
  });
});
