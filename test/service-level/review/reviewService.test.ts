import { messagesFor, sentenceFor } from "../../../src/messages";
import type { Agreement } from "../../../src/service-level/agreement";
import { periodOf } from "../../../src/service-level/period";
import { NO_RECORDS } from "../../../src/service-level/records";
import { clientSlas, defaultPeriod, namedReviewPeriod, ReviewError, reviewService } from "../../../src/service-level/review";
import type { ReviewInput, ReviewType } from "../../../src/service-level/review";
import { aCsf, aFilter, aKpi, anAgreement, anSla, roundTheClock } from "../../support/anAgreement";
import { anOutage } from "../../support/anOutage";
import { aTicket, ticketsOf } from "../../support/aTicket";
import type { SourceFacts, TicketFacts } from "../../support/aTicket";
import { at } from "../../support/instants";

/** `met` tickets resolved within the hour and `missed` ones after a day, all opened on that day. */
function ticketsOn(day: string, met: number, missed: number): TicketFacts[] {
  return [
    ...Array.from({ length: met }, () => aTicket({ opened: `${day} 09:00`, resolved: `${day} 10:00` })),
    ...Array.from({ length: missed }, () => aTicket({ opened: `${day} 09:00`, resolved: `${day} 16:00` })),
  ];
}

function review(facts: readonly TicketFacts[], agreement: Parameters<typeof anAgreement>[0] = {}, input: Partial<ReviewInput> = {}, source: SourceFacts = {}) {
  return reviewService({ tickets: ticketsOf(facts, source), agreement: anAgreement({ calendars: [roundTheClock()], ...agreement }), type: "monthly", ...input });
}

describe("the SLAs of a review", () => {
  it("29 of 30 met is on target at 95%, 28 of 30 is not", () => {
    const facts = [...ticketsOn("2024-01-10", 29, 1), ...ticketsOn("2024-02-10", 28, 2), ...ticketsOn("2024-03-01", 1, 0)];
    const { period, slas: [{ result, trend, misses, reconciliation }] } = review(facts);
    expect(period.name).toBe("2024-02");
    expect(result).toMatchObject({ met: 28, missed: 2, decided: 30, undecided: 0, status: "Not met" });
    expect(result.attainment).toBe(28 / 30);
    // Twelve months, but none before the first ticket.
    expect(trend.map((part) => part.period.name)).toEqual(["2024-01", "2024-02"]);
    expect(trend.map(({ status }) => status)).toEqual(["Met", "Not met"]);
    expect(misses).toEqual([58, 59]);
    expect(reconciliation).toEqual({ tickets: 61, removed: 0, noSla: 0, undecided: 0, met: 58, missed: 3 });
  });

  it("94.96% does not round up to a goal of 95%", () => {
    const { slas: [{ result }] } = review([...ticketsOn("2024-01-10", 9496, 504), aTicket({ opened: "2024-02-01 09:00" })]);
    expect(result).toMatchObject({ attainment: 0.9496, status: "Not met" });
  });

  it("one ticket is 100% of one", () => {
    expect(review(ticketsOn("2024-01-10", 1, 0)).slas[0].result).toMatchObject({ met: 1, decided: 1, attainment: 1, status: "Met" });
  });

  it("without tickets there is no data, neither 0% nor 100%", () => {
    const { slas: [{ result, reconciliation }], kpis } = review([], { kpis: [aKpi({ measure: "compliance", target: 0.95 })] }, { asOf: at("2024-02-10") });
    expect(result).toMatchObject({ met: 0, decided: 0, status: "No data" });
    expect(result.attainment).toBeNaN();
    expect(reconciliation.tickets).toBe(0);
    expect(kpis[0].result).toMatchObject({ n: 0, status: "No data" });
  });

  it("a goal that was changed judges each month by the goal in force at its end", () => {
    const slas = [anSla({ goal: 0.9, validTo: at("2024-02-01") }), anSla({ goal: 0.95, validFrom: at("2024-02-01") })];
    const facts = [...ticketsOn("2024-01-10", 28, 2), ...ticketsOn("2024-02-10", 28, 2), ...ticketsOn("2024-03-01", 1, 0)];
    const { slas: [{ sla, trend }] } = review(facts, { slas });
    expect(sla.goal).toBe(0.95);
    expect(trend.slice(-2).map(({ status }) => status)).toEqual(["Met", "Not met"]);
  });

  it("rows with one id, however it is written, are one SLA", () => {
    const slas = ["P1", "P2"].map((priority) => anSla({ id: priority === "P1" ? "SLA-1" : " sla-1", filter: aFilter({ priority: [priority] }) }));
    const facts = [aTicket({ priority: "P1", resolved: "2024-01-08 10:00" }), aTicket({ priority: "P2", resolved: "2024-01-08 10:00" }), aTicket({ priority: "P3" })];
    const { slas: reviewed } = review(facts, { slas });
    expect(reviewed).toHaveLength(1);
    expect(reviewed[0].reconciliation).toMatchObject({ met: 2, noSla: 1 });
  });
});

describe("the KPIs of a review", () => {
  const facts = [...ticketsOn("2024-01-10", 3, 0), ...ticketsOn("2024-02-10", 1, 1), ...ticketsOn("2024-03-01", 1, 0)];

  it("have a figure, its n and a status for the period and for each month of the trend", () => {
    const { kpis: [{ unit, result, trend }] } = review(facts, { kpis: [aKpi({ measure: "resolution time mean", target: 2, amber: 5 })] }, { trendPeriods: 2 });
    expect(unit).toBe("hours");
    expect(result).toMatchObject({ value: 4, n: 2, status: "At risk" });
    expect(trend.map(({ value, status }) => [value, status])).toEqual([[1, "Met"], [4, "At risk"]]);
  });

  it("say why they have none", () => {
    const { kpis: [{ notMeasurable, result }] } = review(facts, { kpis: [aKpi({ measure: "reopen rate" })] }, {}, { without: ["reopens"] });
    expect(notMeasurable).toBe("needsReopens");
    expect(result.status).toBe("No data");
  });

  it("that are no longer in force are left out", () => {
    expect(review(facts, { kpis: [aKpi({ validTo: at("2024-02-15") })] }).kpis).toEqual([]);
  });
});

describe("the CSFs of a review", () => {
  const facts = [...ticketsOn("2024-02-10", 1, 1), ...ticketsOn("2024-03-01", 1, 0)];
  const csfs = [aCsf()];

  it("are as well off as the worst of their KPIs and SLAs, and name it", () => {
    const kpis = [aKpi({ target: 5 })];
    expect(review(facts, { csfs, kpis }).csfs[0]).toMatchObject({ status: "Not met", because: ["SLA-1"] });
    expect(review(facts, { csfs, kpis, slas: [] }).csfs[0]).toMatchObject({ status: "Met", because: ["KPI-1"] });
    expect(review(facts, { csfs, kpis: [aKpi({ target: 1, amber: 3 })], slas: [] }).csfs[0]).toMatchObject({ status: "At risk", because: ["KPI-1"] });
  });

  it("go by their own KPIs and SLAs only", () => {
    const two = [aCsf(), aCsf({ id: "CSF-2" })];
    const kpis = [aKpi({ target: 5 }), aKpi({ id: "KPI-2", csf: "csf-2", target: 1 })];
    expect(review(facts, { csfs: two, kpis, slas: [anSla({ kpi: "KPI-2" })] }).csfs.map(({ status, parts }) => [status, parts.map(({ id }) => id)])).toEqual([["Met", ["KPI-1"]], ["Not met", ["KPI-2", "SLA-1"]]]);
  });

  it("do not mind a KPI without data beside one with data", () => {
    const kpis = [aKpi({ target: 5 }), aKpi({ id: "KPI-2", measure: "compliance", target: 1 })];
    expect(review(facts, { csfs, kpis, slas: [] }).csfs[0]).toMatchObject({ status: "Met", because: ["KPI-1"] });
  });

  it("have no data when nothing hangs under them", () => {
    expect(review(facts, { csfs }).csfs[0]).toMatchObject({ status: "No data", because: [] });
  });

  it("is none of the review once it has ended", () => {
    const valid = (from: string, to: string) => aCsf({ id: to, validFrom: at(from), validTo: at(to) });
    const found = review(ticketsOn("2024-01-10", 1, 0), { csfs: [valid("2023-01-01", "2024-01-31"), valid("2023-01-01", "2024-03-01"), valid("2024-02-02", "2024-06-01")] }, { period: periodOf("2024-01", { zone: "UTC", fiscalYearStartMonth: 1 })!, asOf: at("2024-02-10") });
    expect(found.csfs.map(({ csf }) => csf.id)).toEqual(["2024-03-01"]);
  });
});

describe("the period of a review", () => {
  const tickets = ticketsOf([aTicket({ opened: "2020-01-01 09:00" })]);
  const agreement: Agreement = anAgreement();

  it.each([
    ["sync", "2026-W11"], ["monthly", "2026-02"], ["quarterly", "2025-Q4"], ["half-year", "2025-H2"], ["annual", "2025"],
    ["implementation", "2025-09/2026-02"],
  ] as const)("%s: by default the newest complete one, on 18 March 2026 %s", (type, name) => {
    expect(defaultPeriod(tickets, agreement, type, at("2026-03-18 12:00"))?.name).toBe(name);
  });

  it("made at the first moment of a month ends with the month before: of an implementation review on 1 October 2026 the six months to September", () => {
    expect(defaultPeriod(tickets, agreement, "implementation", at("2026-10-01 00:00"))?.name).toBe("2026-04/2026-09");
    expect(defaultPeriod(tickets, agreement, "monthly", at("2026-10-01 00:00"))?.name).toBe("2026-09");
  });

  it("has the first month after a change of 1 April in the implementation review on 9 October, too, as the wizard proposes", () => {
    expect(defaultPeriod(tickets, agreement, "implementation", at("2026-10-09 12:00"))?.name).toBe("2026-04/2026-09");
  });

  it("is found by its name, the six months of an implementation review too", () => {
    expect(namedReviewPeriod("2026-01/2026-06", agreement)).toEqual(defaultPeriod(tickets, agreement, "implementation", at("2026-07-01")));
    expect(["2026-Q1", "2026-01/2026-07", "2026-01/", "2026-01/June", "soon"].map((name) => namedReviewPeriod(name, agreement)?.name)).toEqual(["2026-Q1", undefined, undefined, undefined, undefined]);
  });

  it("of a fiscal year that starts in April is named after the year in which it ends", () => {
    expect(defaultPeriod(tickets, { ...agreement, fiscalYearStartMonth: 4 }, "annual", at("2026-03-18"))?.name).toBe("FY2025");
  });

  it("is the running one when the first ticket came at its first moment", () => {
    const periodFor = (opened: string) => defaultPeriod(ticketsOf([aTicket({ opened })]), agreement, "monthly", at("2026-03-18"))?.name;
    expect([periodFor("2026-03-01 00:00"), periodFor("2026-02-28 23:59")]).toEqual(["2026-03", "2026-02"]);
  });

  it("is the running one when the tickets begin in it", () => {
    expect(defaultPeriod(ticketsOf([aTicket({ opened: "2026-03-02 09:00" })]), agreement, "monthly", at("2026-03-18"))?.name).toBe("2026-03");
  });

  it.each([["quarterly", "2026-02-20", "2026-02"], ["quarterly", "2026-02-01", "2026-01"], ["sync", "2026-02-20", "2026-W08"]] as const)("%s, data up to %s: the trend ends with the last part of which anything is known: %s", (type, asOf, name) => {
    const period = periodOf(type === "sync" ? "2026-W08" : "2026-Q1", { zone: "UTC", fiscalYearStartMonth: 1 })!;
    const { slas: [{ trend }] } = reviewService({ tickets, agreement, type: type as ReviewType, period, asOf: at(asOf) });
    expect(trend).toHaveLength(12);
    expect(trend[11].period.name).toBe(name);
  });

  it("has a trend as long as it is asked for, from the month of the first ticket on", () => {
    const trendOf = (opened: string, trendPeriods: number) => {
      const { slas: [{ trend }], kpis: [{ trend: ofKpi }], outages } = review([aTicket({ opened })], { kpis: [aKpi()] }, { trendPeriods, asOf: at("2026-04-01"), records: { ...NO_RECORDS, outages: [anOutage("2026-03-10 10:00", "2026-03-10 12:00")] } });
      expect([ofKpi.length, outages.periods.length, outages.services[0].trend.length]).toEqual([trend.length, trend.length, trend.length]);
      return [trend.length, trend[0].period.name];
    };
    expect([trendOf("2020-01-01", 2), trendOf("2020-01-01", 30)]).toEqual([[2, "2026-02"], [30, "2023-10"]]);
    expect([trendOf("2026-02-01 00:00", 12), trendOf("2026-01-31 23:59", 12)]).toEqual([[2, "2026-02"], [3, "2026-01"]]);
  });

  it("needs a present: without any date and without As of there is none", () => {
    expect(() => review([])).toThrow(new ReviewError("noAsOf"));
    expect(() => review([])).toThrow("no period to review");
    expect(review([], { asOf: at("2026-03-18") }).period.name).toBe("2026-03");
  });
});

describe("the findings of a review", () => {
  it("say once per SLA that it has no service hours", () => {
    const slas = [anSla({ calendar: undefined }), anSla({ calendar: undefined, goal: 0.9 })];
    const { findings } = review(ticketsOn("2024-01-10", 1, 0), { slas, calendars: [], zone: "Asia/Tokyo" });
    expect(findings).toEqual([{
      code: "noCalendar", severity: "warning", place: { table: "SLAs", column: "Calendar" }, found: "SLA-1", count: 1, rows: [], facts: { zone: "Asia/Tokyo" },
    }]);
  });

  it("say that a filter asks for a field that the export does not have", () => {
    const slas = [anSla({ filter: aFilter({ priority: ["P1"] }) })];
    const { findings } = review(ticketsOn("2024-01-10", 1, 0), { slas }, {}, { without: ["priority"] });
    expect(findings.map(({ code, found, facts }) => [code, found, facts.field])).toEqual([["filterFieldNotInExport", "SLA-1", "priority"]]);
  });

  it("say that an SLA applies to no ticket, because its priority does not occur", () => {
    const slas = [anSla({ filter: aFilter({ priority: ["P9"] }) })];
    const { findings } = review(ticketsOn("2024-01-10", 3, 0), { slas });
    expect(findings.map(({ code, found, facts }) => [code, found, facts.tickets])).toEqual([["slaFindsNoTickets", "SLA-1", 3]]);
  });

  it("say of all SLAs at once that nothing tells when tickets were resolved, with the first ticket that shows it", () => {
    const slas = ["SLA-1", "SLA-2"].map((id) => anSla({ id }));
    const done = aTicket({ opened: "2024-01-10 09:00", state: "stopped", resolved: undefined });
    expect(review([aTicket({ opened: "2024-01-10 08:00", state: "cancelled", resolved: undefined }), done], { slas }).findings).toMatchObject([
      { code: "ticketsNotMeasured", names: ["SLA-1", "SLA-2"], facts: { tickets: 2, clockReason: "stopNotKnown" } },
    ]);
  });

  it("say so also of an SLA without service hours, and of cancelled tickets only; not where there is no ticket at all", () => {
    const slas = [anSla({ calendar: undefined, filter: aFilter({ priority: ["P9"] }) })];
    expect(review(ticketsOn("2024-01-10", 3, 0), { slas, calendars: [] }).findings.map(({ code }) => code)).toEqual(["noCalendar", "slaFindsNoTickets"]);
    expect(review([aTicket({ state: "cancelled" })]).findings).toEqual([
      { code: "slaFindsNoTickets", severity: "warning", place: { table: "SLAs", column: "SLA" }, found: "SLA-1", count: 1, rows: [], facts: { tickets: 1 } },
    ]);
    expect(review([], {}, { asOf: at("2024-02-10") }).findings).toEqual([]);
  });

  it("come after those of the definitions and the data", () => {
    const own = { code: "notADate", severity: "error", place: { table: "Tickets" }, count: 1, rows: [14], facts: {} } as const;
    expect(review(ticketsOn("2024-01-10", 1, 0), {}, { findings: [own] }).findings).toEqual([own]);
  });
});

describe("OLAs and underpinning contracts", () => {
  it("are judged like SLAs, and have no word in the verdict, the compliance of a KPI with SLAs, or the status of its CSF", () => {
    const slas = [anSla({ id: "SLA" }), anSla({ id: "OLA", kind: "OLA", target: { kind: "serviceTime", ms: 60_000 } }), anSla({ id: "UC", kind: "UC", target: { kind: "serviceTime", ms: 60_000 } })];
    const result = review(ticketsOn("2024-01-10", 20, 0), { slas, kpis: [aKpi({ measure: "compliance", better: "higher", target: 0.95 })], csfs: [aCsf()] }, { asOf: at("2024-02-10") });
    expect(result.slas.map(({ sla, result: { met, missed } }) => [sla.id, met, missed])).toEqual([["SLA", 20, 0], ["OLA", 0, 20], ["UC", 0, 20]]);
    expect(clientSlas(result).map(({ sla }) => sla.id)).toEqual(["SLA"]);
    expect(result.kpis[0].result).toMatchObject({ value: 1, n: 20, status: "Met" });
    expect(result.csfs[0].status).toBe("Met");
  });
});

describe("what a reader must know of the clocks", () => {
  const codes = (facts: readonly TicketFacts[], sla: Parameters<typeof anSla>[0]) => review(facts, { slas: [anSla(sla)] }, { asOf: at("2024-02-10") }).findings.map(({ code }) => code);

  it("tells of tickets that another row judges than when they were opened, with their rows", () => {
    const classes: TicketFacts["classes"] = [["2024-01-08 09:00", { priority: "P1" }], ["2024-01-08 10:00", { priority: "P2" }]];
    const slas = [anSla({ filter: aFilter({ priority: ["P1"] }) }), anSla({ filter: aFilter({ priority: ["P2"] }) })];
    const { findings } = review([aTicket({ priority: "P1" }), aTicket({ classes })], { slas }, { asOf: at("2024-02-10") });
    expect(findings.filter(({ code }) => code === "judgedByCurrentValues")).toMatchObject([{ severity: "note", names: ["SLA-1"], rows: [3], facts: { changed: 1 } }]);
    const asOpened = slas.map((sla) => ({ ...sla, judgedBy: "as opened" as const }));
    expect(review([aTicket({ classes })], { slas: asOpened }, { asOf: at("2024-02-10") }).findings.map(({ code }) => code)).not.toContain("judgedByCurrentValues");
  });

  it("tells of them once, for all SLAs to which it happened", () => {
    const classes: TicketFacts["classes"] = [["2024-01-08 09:00", { priority: "P1" }], ["2024-01-08 10:00", { priority: "P2" }]];
    const both = (id: string) => ["P1", "P2"].map((priority) => anSla({ id, filter: aFilter({ priority: [priority] }) }));
    const { findings } = review([aTicket({ priority: "P1" }), aTicket({ classes }), aTicket({ classes })], { slas: [...both("ANSWER"), ...both("REPAIR"), anSla({ id: "ALL" })] }, { asOf: at("2024-02-10") });
    const found = findings.filter(({ code }) => code === "judgedByCurrentValues");
    expect(found.map((finding) => sentenceFor(messagesFor("en"), finding))).toEqual(['Tickets: the SLAs ANSWER, REPAIR judge 2 tickets by another row than when they were opened, because priority, type, service or group changed. Enter "as opened" under Judged by if the values of the opening shall count. 2 rows: 3, 4.']);
  });

  it("tells of each sheet of tickets the SLAs to which it happened there, and no others", () => {
    const changed = (from: string, to: string) => aTicket({ classes: [["2024-01-08 09:00", { priority: from }], ["2024-01-08 10:00", { priority: to }]] });
    const slas = [["URGENT", "P1"], ["URGENT", "P2"], ["USUAL", "P3"], ["USUAL", "P4"]].map(([id, priority]) => anSla({ id, filter: aFilter({ priority: [priority] }) }));
    const tickets = { ...ticketsOf([changed("P1", "P2"), changed("P3", "P4"), changed("P4", "P3")]), sources: ["May", "June"], sourceRow: Uint32Array.of(2, 2, 3), sourceOf: Uint16Array.of(0, 1, 1) };
    const { findings } = reviewService({ tickets, agreement: anAgreement({ slas }), type: "monthly", asOf: at("2024-02-10") });
    expect(findings.filter(({ code }) => code === "judgedByCurrentValues").map(({ place, names, rows, facts }) => [place.table, names, rows, facts]))
      .toEqual([["May", ["URGENT"], [2], { slas: 1, changed: 1 }], ["June", ["USUAL"], [2, 3], { slas: 1, changed: 2 }]]);
  });

  it("says that an earlier date is judged by today's priorities, where nothing tells what they were", () => {
    const slas = [anSla({ filter: aFilter({ priority: ["P1"] }) })];
    const facts: TicketFacts[] = [aTicket({ priority: "P1" }), aTicket({ opened: "2024-02-20 09:00" })];
    const codesAt = (asOf: string, given = facts, rows = slas) => review(given, { slas: rows }, { asOf: at(asOf) }).findings.map(({ code }) => code);
    expect(codesAt("2024-02-10")).toContain("filtersByCurrentValues");
    expect(codesAt("2024-02-20 09:00")).not.toContain("filtersByCurrentValues");
    expect(codesAt("2024-02-10", facts, [anSla()])).not.toContain("filtersByCurrentValues");
    expect(codesAt("2024-02-10", [aTicket({ classes: [["2024-01-08 09:00", { priority: "P1" }]] }), facts[1]])).not.toContain("filtersByCurrentValues");
  });

  it("tells of an update clock without messages, once, and not that the SLA finds no ticket", () => {
    expect(codes([aTicket()], { clock: { kind: "update" } })).toEqual(["updateNotMeasurable"]);
    expect(codes([aTicket()], { clock: { kind: "periodic update" } })).toEqual(["updateNotMeasurable"]);
    expect(codes([aTicket({ messages: [["2024-01-08 09:00", "customer"]] })], { clock: { kind: "update" } })).toEqual([]);
  });

  it("tells where only some waits stop the clock and only their sum is known", () => {
    expect(codes([aTicket({ heldMinutes: 60 })], { holds: ["client"] })).toEqual(["heldSumNotSplit"]);
    expect(codes([aTicket({ heldMinutes: 60 })], { holds: "stop" })).toEqual([]);
    expect(codes([aTicket({ heldMinutes: 0 })], { holds: ["client"] })).toEqual([]);
    expect(codes([aTicket({ heldMinutes: 60, history: [["2024-01-08 10:00", "held"]] })], { holds: ["client"] })).toEqual([]);
  });

  it("names the table, the column and the SLA that it speaks of, once for all its rows", () => {
    const twice = (sla: Parameters<typeof anSla>[0]) => [anSla({ ...sla, validTo: at("2024-01-01") }), anSla({ ...sla, validFrom: at("2024-01-01") })];
    const findingsOf = (facts: TicketFacts, sla: Parameters<typeof anSla>[0]) => review([aTicket(facts), aTicket({ opened: "2024-02-20 09:00" })], { slas: twice(sla) }, { asOf: at("2024-02-10") }).findings.filter(({ code }) => code !== "openedAfterAsOf");
    const said = { count: 1, rows: [], facts: {} };
    expect(findingsOf({ heldMinutes: 60 }, { holds: ["client"] })).toEqual([{ ...said, code: "heldSumNotSplit", severity: "warning", place: { table: "SLAs", column: "Holds" }, found: "SLA-1" }]);
    expect(findingsOf({}, { clock: { kind: "update" } })).toEqual([{ ...said, code: "updateNotMeasurable", severity: "warning", place: { table: "SLAs", column: "Clock" }, found: "SLA-1" }]);
    expect(findingsOf({ priority: "P1" }, { filter: aFilter({ priority: ["P1"] }) })).toEqual([{ ...said, code: "filtersByCurrentValues", severity: "note", place: { table: "Agreement", column: "As of" }, found: "" }]);
  });

  it("names the tickets that were opened after the instant up to which it counts: they are in no figure and in no class", () => {
    const { findings, slas: [{ reconciliation }] } = review([aTicket(), aTicket({ opened: "2024-02-10 00:00" }), aTicket({ opened: "2024-02-10 00:01" }), aTicket({ opened: "2024-02-20 09:00" })], {}, { asOf: at("2024-02-10") });
    expect(findings).toEqual([{ code: "openedAfterAsOf", severity: "note", place: { table: "Tickets", column: "Opened" }, found: "", count: 2, rows: [4, 5], facts: {} }]);
    expect(reconciliation).toEqual({ tickets: 2, removed: 0, noSla: 0, undecided: 1, met: 0, missed: 1 });
  });

  it("tells of the first thousand tickets that another row judges than when they were opened, and how many there are", () => {
    const slas = ["P1", "P2"].map((priority) => anSla({ filter: aFilter({ priority: [priority] }) }));
    const changed = Array.from({ length: 1001 }, () => aTicket({ classes: [["2024-01-08 09:00", { priority: "P1" }], ["2024-01-08 10:00", { priority: "P2" }]] }));
    const [finding] = review(changed, { slas }, { asOf: at("2024-02-10") }).findings;
    expect(finding).toMatchObject({ code: "judgedByCurrentValues", place: { table: "Tickets" }, count: 1001, facts: { changed: 1001 } });
    expect(finding.rows).toHaveLength(1000);
  });
});
