import type { Kpi, Sla } from "../../../src/service-level/agreement";
import { type Improvement, NO_RECORDS } from "../../../src/service-level/records";
import { reviewService } from "../../../src/service-level/review";
import { aCsf, aFilter, aKpi, anAgreement, anSla, roundTheClock } from "../../support/anAgreement";
import { aTicket, ticketsOf } from "../../support/aTicket";
import type { TicketFacts } from "../../support/aTicket";
import { at, hours } from "../../support/instants";

const ARTICLES: Improvement = {
  id: "I-1", what: "Answer from articles", owner: "", horizon: "month", opened: Number.NaN, start: Number.NaN, due: Number.NaN, done: at("2024-04-01"),
  status: "done", expectedEffect: "", cost: Number.NaN, clientComment: "", serves: ["MAIL"],
};

/** Tickets on the 10th of a month: so many resolved within the hour, so many after a day. */
function inMonth(month: string, service: string, met: number, missed: number): TicketFacts[] {
  const ticket = (resolved: string) => aTicket({ service, opened: `2024-${month}-10 09:00`, resolved: `2024-${month}-${resolved}` });
  return [...Array.from({ length: met }, () => ticket("10 10:00")), ...Array.from({ length: missed }, () => ticket("11 10:00"))];
}

const MAIL_ROSE = [...inMonth("03", "Mail", 20, 20), ...inMonth("04", "Mail", 39, 1)];
const PRINT_IS_LATE = inMonth("04", "Print", 10, 10);

/** Mail stands under one success factor and Print under another, each with one SLA of 4 h. */
function carried(facts: readonly TicketFacts[], { improvement = {}, print = {}, kpi = {}, asOf = "2024-05-02" }: { improvement?: Partial<Improvement>; print?: Partial<Sla>; kpi?: Partial<Kpi>; asOf?: string } = {}) {
  const agreement = anAgreement({
    calendars: [roundTheClock()],
    csfs: [aCsf({ id: "WRITE" }), aCsf({ id: "PRINTED" })],
    kpis: [aKpi({ id: "KPI-1", csf: "WRITE", filter: aFilter({ service: ["Mail"] }), ...kpi }), aKpi({ id: "KPI-2", csf: "PRINTED", filter: aFilter({ service: ["Print"] }), ...kpi })],
    slas: [anSla({ id: "MAIL", filter: aFilter({ service: ["Mail"] }) }), anSla({ id: "PRINT", kpi: "KPI-2", filter: aFilter({ service: ["Print"] }), ...print })],
  });
  const records = { ...NO_RECORDS, improvements: [{ ...ARTICLES, ...improvement }] };
  return reviewService({ tickets: ticketsOf(facts), agreement, type: "monthly", asOf: at(asOf), records }).carryOvers;
}

describe("what worked for one success factor", () => {
  it("may help another: articles brought Mail from 20 of 40 in time to 39 of 40, and Print stands at 10 of 20", () => {
    expect(carried([...MAIL_ROSE, ...PRINT_IS_LATE])).toEqual([
      expect.objectContaining({ improvement: ARTICLES, csf: "PRINTED", effect: expect.objectContaining({ id: "MAIL", verdict: "better" }), figure: expect.objectContaining({ kind: "SLA", id: "PRINT" }) }),
    ]);
  });

  it("is not carried to what is on track, nor to what it serves already, by the figure or by the success factor", () => {
    expect(carried([...MAIL_ROSE, ...inMonth("04", "Print", 20, 0)])).toEqual([]);
    expect(carried([...MAIL_ROSE, ...PRINT_IS_LATE], { improvement: { serves: ["MAIL", "print"] } })).toEqual([]);
    expect(carried([...MAIL_ROSE, ...PRINT_IS_LATE], { improvement: { serves: ["MAIL", "printed"] } })).toEqual([]);
  });

  it("is not carried to the success factor that it was made for, as long as no other figure there is off track", () => {
    expect(carried([...inMonth("03", "Mail", 2, 38), ...inMonth("04", "Mail", 20, 20)])).toEqual([]);
  });

  it("is not carried where it showed no clear change: 20 of 40 before, 22 of 40 after", () => {
    expect(carried([...inMonth("03", "Mail", 20, 20), ...inMonth("04", "Mail", 22, 18), ...PRINT_IS_LATE])).toEqual([]);
  });

  it("is not carried to a figure of another kind: what makes resolutions faster need not make answers faster", () => {
    expect(carried([...MAIL_ROSE, ...inMonth("04", "Print", 0, 20).map((facts) => ({ ...facts, firstResponse: facts.resolved }))], { print: { clock: { kind: "response" } } })).toEqual([]);
  });

  it("is carried between KPIs of one measure, but not between shares of SLAs kept: the SLAs below them speak for themselves", () => {
    const between = (measure: Kpi["measure"]) => carried([...MAIL_ROSE, ...PRINT_IS_LATE], { kpi: { measure, variant: { within: hours(2) }, better: "higher", target: 0.95 }, improvement: { serves: ["KPI-1"] } })
      .map(({ effect, figure }) => [effect.id, figure.id]);
    expect(between("first touch resolution")).toEqual([["KPI-1", "KPI-2"]]);
    expect(between("compliance")).toEqual([]);
  });

  it("goes by the longest time that is over: better after a month and no better after three has not worked", () => {
    const sank = [...inMonth("01", "Mail", 39, 1), ...inMonth("02", "Mail", 39, 1), ...MAIL_ROSE, ...inMonth("05", "Mail", 30, 10), ...inMonth("06", "Mail", 30, 10), ...inMonth("06", "Print", 10, 10)];
    expect(carried(sank, { asOf: "2024-07-02" })).toEqual([]);
  });
});
