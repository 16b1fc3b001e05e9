import type { Agreement } from "../../../../src/service-level/agreement";
import { periodOf } from "../../../../src/service-level/period";
import { definitionTimeline, reviewService, takeSnapshot } from "../../../../src/service-level/review";
import type { ReviewSnapshot, ReviewType } from "../../../../src/service-level/review";
import { aCsf, aKpi, anAgreement, anSla, roundTheClock, within } from "../../../support/anAgreement";
import { aTicket, ticketsOf } from "../../../support/aTicket";
import type { TicketFacts } from "../../../support/aTicket";
import { at } from "../../../support/instants";

const agreement = anAgreement({ calendars: [roundTheClock()], kpis: [aKpi({ measure: "compliance", target: 0.95, better: "higher" })] });

/** 28 tickets met and 2 missed in February, one opened in March so that February is over. */
const FEBRUARY: readonly TicketFacts[] = [
  ...Array.from({ length: 28 }, (_, index) => aTicket({ id: `M${index}`, opened: "2024-02-10 09:00", resolved: "2024-02-10 10:00" })),
  aTicket({ id: "LATE", opened: "2024-02-10 09:00", resolved: "2024-02-10 16:00" }),
  aTicket({ id: "LATER", opened: "2024-02-10 09:00", resolved: "2024-02-11 16:00" }),
  aTicket({ id: "NEW", opened: "2024-03-02 09:00" }),
];

const changed = (id: string, facts: Partial<TicketFacts>) => FEBRUARY.map((ticket) => (ticket.id === id ? { ...ticket, ...facts } : ticket));

function reviewed(facts: readonly TicketFacts[], { snapshots = [], type = "monthly", period = "2024-02", terms = agreement }: { snapshots?: readonly ReviewSnapshot[]; type?: ReviewType; period?: string; terms?: Agreement } = {}) {
  const tickets = ticketsOf(facts);
  const review = reviewService({ tickets, agreement: terms, type, snapshots, period: periodOf(period, { zone: "UTC", fiscalYearStartMonth: 1 })!, asOf: at("2024-03-05") });
  return { review, snapshot: takeSnapshot(review, terms, tickets, { verdict: "0 of 1 SLA met.", writtenAt: review.asOf }) };
}

describe("a review that is frozen", () => {
  it("keeps its figures, the tickets behind them and how they were defined", () => {
    const { snapshot } = reviewed(FEBRUARY);
    expect(snapshot).toMatchObject({ id: "monthly 2024-02", type: "monthly", period: "2024-02", verdict: "0 of 1 SLA met." });
    expect(snapshot.figures[0]).toMatchObject({ kind: "SLA", id: "SLA-1", met: 28, decided: 30, value: 28 / 30, n: 30, target: 0.95, status: "Not met" });
    expect(snapshot.figures[1]).toMatchObject({ kind: "KPI", id: "KPI-1", value: 28 / 30, n: 30 });
    expect(snapshot.tickets.map(({ outcome, ids }) => [outcome, ids.length])).toEqual([["met", 28], ["missed", 2]]);
    expect(snapshot.tickets[1].ids).toEqual(["LATE", "LATER"]);
  });

  it("counts what was decided from the first minute of its month to the last", () => {
    const doneAt = (id: string, resolved: string, opened: string) => aTicket({ id, opened, resolved });
    const { snapshot } = reviewed([
      doneAt("BEFORE", "2024-01-31 23:59", "2024-01-31 23:00"), doneAt("FIRST", "2024-02-01 00:00", "2024-01-31 23:00"),
      doneAt("LAST", "2024-02-29 23:59", "2024-02-29 23:00"), doneAt("AFTER", "2024-03-01 00:00", "2024-02-29 23:00"),
    ]);
    expect(snapshot.tickets).toEqual([{ sla: "SLA-1", outcome: "met", ids: ["FIRST", "LAST"] }, { sla: "SLA-1", outcome: "missed", ids: [] }]);
  });

  it("keeps of a CSF how it stood, and of a KPI that it had no target", () => {
    const terms = { ...agreement, csfs: [aCsf({ statement: "Help at once" })], kpis: [aKpi({ measure: "volume" })] };
    const { figures } = reviewed(FEBRUARY, { terms }).snapshot;
    expect(figures[1]).toMatchObject({ kind: "KPI", id: "KPI-1", value: 30, n: 30, unit: "count", target: NaN, status: "No target", met: 0, decided: 0 });
    expect(figures[2]).toMatchObject({ kind: "CSF", id: "CSF-1", name: "Help at once", status: "Not met", value: NaN, target: NaN, n: 0, met: 0, decided: 0 });
    expect(figures.map(({ definition }) => definition)).toEqual([expect.stringMatching(/^\w{11}$/), expect.stringMatching(/^\w{11}$/), expect.stringMatching(/^\w{11}$/)]);
  });

  it("is the same when it is taken again from the same data", () => {
    expect(reviewed(FEBRUARY).snapshot).toEqual(reviewed(FEBRUARY).snapshot);
  });

  it("tells by its fingerprints whether data or definitions have changed", () => {
    const { snapshot } = reviewed(FEBRUARY);
    const moved = reviewed(changed("LATE", { resolved: "2024-02-10 11:00" })).snapshot;
    expect([moved.data === snapshot.data, moved.definitions === snapshot.definitions]).toEqual([false, true]);
    const redefined = reviewed(FEBRUARY, { terms: { ...agreement, slas: [anSla({ goal: 0.9 })] } }).snapshot;
    expect([redefined.data === snapshot.data, redefined.definitions === snapshot.definitions]).toEqual([true, false]);
  });
});

describe("a closed period whose tickets changed", () => {
  const { snapshot } = reviewed(FEBRUARY);

  it("is not restated while nothing has changed", () => {
    expect(reviewed(FEBRUARY, { snapshots: [snapshot] }).review.history.restatements).toEqual([]);
  });

  it("shows 93.3% as it was and 96.7% as it would be now, with the ticket that moved it", () => {
    const { restatements } = reviewed(changed("LATE", { resolved: "2024-02-10 11:00" }), { snapshots: [snapshot] }).review.history;
    expect(restatements.map(({ figure, now }) => [figure.kind, figure.value, now.value])).toEqual([["SLA", 28 / 30, 29 / 30], ["KPI", 28 / 30, 29 / 30]]);
    expect(restatements[0]).toMatchObject({ review: "monthly 2024-02", isSameDefinition: true, wasOver: true, moved: [{ ticket: "LATE", then: "missed", now: "met" }] });
  });

  it("names a ticket that is gone and one that has come", () => {
    const facts = [...FEBRUARY.filter(({ id }) => id !== "LATER"), aTicket({ id: "FOUND", opened: "2024-02-12 09:00", resolved: "2024-02-13 09:00" })];
    const [{ moved, now }] = reviewed(facts, { snapshots: [snapshot] }).review.history.restatements;
    expect(now).toMatchObject({ met: 28, decided: 30 });
    expect(moved).toEqual([{ ticket: "LATER", then: "missed", now: "" }, { ticket: "FOUND", then: "", now: "missed" }]);
  });

  it("names tickets that changed places and left the figure as it was", () => {
    const facts = changed("LATE", { resolved: "2024-02-10 11:00" }).map((ticket) => (ticket.id === "M0" ? { ...ticket, resolved: "2024-02-10 16:00" } : ticket));
    const { restatements } = reviewed(facts, { snapshots: [snapshot] }).review.history;
    expect(restatements.map(({ figure, now }) => [figure.id, now.value])).toEqual([["SLA-1", 28 / 30]]);
    expect(restatements[0].moved).toEqual([{ ticket: "M0", then: "met", now: "missed" }, { ticket: "LATE", then: "missed", now: "met" }]);
  });

  it("names the tickets of each SLA for itself", () => {
    const terms = { ...agreement, slas: [anSla(), anSla({ id: "SLA-2", target: within(8) })] };
    const before = reviewed(FEBRUARY, { terms }).snapshot;
    const { restatements } = reviewed(changed("LATE", { resolved: "2024-02-10 11:00" }), { snapshots: [before], terms }).review.history;
    // 7 h were too late for 4 h and in time for 8 h.
    expect(restatements.filter(({ figure }) => figure.kind === "SLA").map(({ figure, moved }) => [figure.id, moved])).toEqual([["SLA-1", [{ ticket: "LATE", then: "missed", now: "met" }]]]);
  });

  it("tells of figures that had no data then, and not of those that have none now either", () => {
    const terms = { ...agreement, kpis: [aKpi({ measure: "resolution time mean" })] };
    const before = reviewed([aTicket({ id: "NEW", opened: "2024-01-02 09:00" })], { terms }).snapshot;
    expect(reviewed([aTicket({ id: "NEW", opened: "2024-01-02 09:00" })], { snapshots: [before], terms }).review.history.restatements).toEqual([]);
    const { restatements } = reviewed([aTicket({ id: "NEW", opened: "2024-01-02 09:00", resolved: "2024-02-10 10:00" })], { snapshots: [before], terms }).review.history;
    expect(restatements.map(({ figure, now }) => [figure.id, figure.value, now.n])).toEqual([["KPI-1", NaN, 1]]);
  });

  it("is compared with each KPI's own figure", () => {
    const terms = { ...agreement, kpis: [aKpi({ id: "SHARE", measure: "compliance" }), aKpi({ id: "COUNT", measure: "volume" })] };
    const before = reviewed(FEBRUARY, { terms }).snapshot;
    const more = [...FEBRUARY, aTicket({ id: "FOUND", opened: "2024-02-12 09:00", state: "merged" })];
    expect(reviewed(more, { snapshots: [before], terms }).review.history.restatements.map(({ figure, now }) => [figure.id, figure.value, now.value])).toEqual([["COUNT", 30, 31]]);
  });

  it("is told where the figure is the same of more tickets: 1 h on average of 28, now of 29", () => {
    const kept = FEBRUARY.filter(({ id }) => id?.startsWith("M") === true || id === "NEW");
    const terms = { ...agreement, slas: [], kpis: [aKpi({ measure: "resolution time mean" })] };
    const before = reviewed(kept, { terms }).snapshot;
    const more = [...kept, aTicket({ id: "FOUND", opened: "2024-02-12 09:00", resolved: "2024-02-12 10:00" })];
    expect(reviewed(more, { snapshots: [before], terms }).review.history.restatements.map(({ figure, now }) => [figure.value, figure.n, now.value, now.n])).toEqual([[1, 28, 1, 29]]);
  });

  it("is no news where a cell keeps fifteen digits of a figure, and is where the sixth differs", () => {
    const terms = { ...agreement, slas: [], kpis: [aKpi({ measure: "resolution time mean" })] };
    const written = (factor: number) => {
      const { snapshot: exact } = reviewed(FEBRUARY, { terms });
      const rounded = { ...exact, figures: exact.figures.map((figure) => ({ ...figure, value: figure.value * factor })) };
      return reviewed(FEBRUARY, { snapshots: [rounded], terms }).review.history.restatements.length;
    };
    expect([written(1 + 1e-15), written(1 - 1e-15), written(1 + 1e-6)]).toEqual([0, 0, 1]);
  });

  it("counts a running ticket for neither outcome, then or now", () => {
    const waiting = aTicket({ id: "WAITS", opened: "2024-02-29 22:00" });
    const { snapshot: before } = reviewed([...FEBRUARY, waiting]);
    expect(before.tickets.map(({ ids }) => ids.includes("WAITS"))).toEqual([false, false]);
    expect(reviewed([...FEBRUARY, waiting], { snapshots: [before] }).review.history.restatements).toEqual([]);
  });

  it("leaves out what the agreement no longer has, and the CSFs, which have no figure", () => {
    const terms = { ...agreement, csfs: [aCsf()] };
    const before = reviewed(FEBRUARY, { terms }).snapshot;
    const facts = changed("LATE", { resolved: "2024-02-10 11:00" });
    expect(reviewed(facts, { snapshots: [before], terms }).review.history.restatements.map(({ figure }) => figure.kind)).toEqual(["SLA", "KPI"]);
    expect(reviewed(facts, { snapshots: [before], terms: { ...terms, kpis: [], slas: [anSla({ id: "SLA-2" })] } }).review.history.restatements).toEqual([]);
    expect(reviewed(facts, { snapshots: [before], terms: { ...terms, kpis: [aKpi({ measure: "compliance", validTo: at("2024-02-29") })] } }).review.history.restatements.map(({ figure }) => figure.kind)).toEqual(["SLA"]);
  });

  it("was not over when its review was written before its last minute: then it was bound to change", () => {
    const written = (asOf: string) => ({ ...snapshot, asOf: at(asOf) });
    const wasOver = (asOf: string) => reviewed(changed("LATE", { resolved: "2024-02-10 11:00" }), { snapshots: [written(asOf)] }).review.history.restatements[0].wasOver;
    expect([wasOver("2024-02-29 23:59"), wasOver("2024-03-01 00:00")]).toEqual([false, true]);
  });

  it("says so when the definition has changed too", () => {
    const terms = { ...agreement, slas: [anSla({ target: { kind: "serviceTime", ms: 8 * 3_600_000 } })] };
    expect(reviewed(FEBRUARY, { snapshots: [snapshot], terms }).review.history.restatements[0]).toMatchObject({ isSameDefinition: false, now: { met: 29 } });
  });
});

describe("earlier reviews", () => {
  const months = Array.from({ length: 10 }, (_, index) => {
    const { snapshot } = reviewed(FEBRUARY);
    const from = Date.UTC(2023, index + 2, 1);
    return { ...snapshot, id: `monthly ${index}`, from, to: Date.UTC(2023, index + 3, 1), figures: [], tickets: [] };
  });

  it("are compared up to eight of the same type, the newest last", () => {
    const quarter = { ...months[9], type: "quarterly" as const, id: "quarterly" };
    const { earlier } = reviewed(FEBRUARY, { snapshots: [quarter, ...months].reverse() }).review.history;
    expect(earlier.map(({ id }) => id)).toEqual(["monthly 2", "monthly 3", "monthly 4", "monthly 5", "monthly 6", "monthly 7", "monthly 8", "monthly 9"]);
  });

  it("leave out the review of the same period and those after it", () => {
    const { snapshot } = reviewed(FEBRUARY);
    const next = { ...snapshot, id: "monthly 2024-03", from: snapshot.to, to: at("2024-04-01") };
    expect(reviewed(FEBRUARY, { snapshots: [snapshot, next, ...months.slice(0, 2)] }).review.history.earlier.map(({ id }) => id)).toEqual(["monthly 0", "monthly 1"]);
  });

  it("of the months of a quarter belong to the quarter's review: all three, not the one before and not the quarter itself", () => {
    const { snapshot } = reviewed(FEBRUARY);
    const monthly = [[2023, 12], [2024, 1], [2024, 2], [2024, 3], [2024, 4]].map(([year, month]) => ({ ...snapshot, id: `${month}`, from: Date.UTC(year, month - 1, 1), to: Date.UTC(year, month, 1), figures: [], tickets: [] }));
    const quarter = { ...snapshot, id: "quarter", type: "quarterly" as const, from: at("2024-01-01"), to: at("2024-04-01"), figures: [], tickets: [] };
    expect(reviewed(FEBRUARY, { snapshots: [quarter, ...monthly], type: "quarterly", period: "2024-Q1" }).review.history.within.map(({ id }) => id)).toEqual(["1", "2", "3"]);
  });

  it("of the months of a quarter are told with their figures", () => {
    const { snapshot } = reviewed(FEBRUARY);
    expect(reviewed(FEBRUARY, { snapshots: [snapshot], type: "quarterly", period: "2024-Q1" }).review.history.within.map(({ id }) => id)).toEqual(["monthly 2024-02"]);
  });
});

describe("the timeline of the definitions", () => {
  it("says what each version changed", () => {
    const slas = [anSla({ goal: 0.9, validTo: at("2024-02-01") }), anSla({ goal: 0.95, target: { kind: "workingDays", days: 2 }, validFrom: at("2024-02-01") })];
    expect(definitionTimeline(anAgreement({ slas })).map(({ id, version, from, changed }) => [id, version, from, changed])).toEqual([
      ["SLA-1", 1, undefined, []],
      ["SLA-1", 2, at("2024-02-01"), ["target", "goal"]],
    ]);
  });

  it("has the CSFs first, then the KPIs and SLAs, each by its statement or name", () => {
    const terms = anAgreement({ csfs: [aCsf({ statement: "Help at once" })], kpis: [aKpi({ name: "Tickets" })], slas: [anSla({ name: "Solve" })] });
    expect(definitionTimeline(terms).map(({ kind, id, text, version }) => [kind, id, text, version])).toEqual([["CSF", "CSF-1", "Help at once", 1], ["KPI", "KPI-1", "Tickets", 1], ["SLA", "SLA-1", "Solve", 1]]);
  });

  it("has the oldest version first, in whatever order the rows stand and however their id is written, and each until its own end", () => {
    const [first, second, third] = [{ validTo: at("2024-02-01") }, { validFrom: at("2024-02-01"), validTo: at("2024-03-01") }, { validFrom: at("2024-03-01") }].map((validity) => aKpi(validity));
    expect(definitionTimeline(anAgreement({ slas: [], kpis: [third, first, { ...second, id: "kpi-1", target: 5 }] })).map(({ version, from, to, changed }) => [version, from, to, changed])).toEqual([
      [1, undefined, at("2024-02-01"), []], [2, at("2024-02-01"), at("2024-03-01"), ["target"]], [3, at("2024-03-01"), undefined, ["target"]],
    ]);
  });

  it("tells each definition's versions for itself", () => {
    const slas = [anSla({ validTo: at("2024-02-01") }), anSla({ validFrom: at("2024-02-01"), goal: 0.9 }), anSla({ id: "SLA-2", goal: 0.8 })];
    expect(definitionTimeline(anAgreement({ slas })).map(({ id, version, changed }) => [id, version, changed])).toEqual([["SLA-1", 1, []], ["SLA-1", 2, ["goal"]], ["SLA-2", 1, []]]);
  });

  it("takes rows of one SLA that begin together for one version, which ends with the last of them", () => {
    const parts = (...ends: (string | undefined)[]) => definitionTimeline(anAgreement({ slas: ends.map((end) => anSla({ validTo: end === undefined ? undefined : at(end) })) }));
    expect(parts("2024-02-01", "2024-03-01")).toMatchObject([{ version: 1, to: at("2024-03-01") }]);
    expect(parts("2024-02-01", undefined)).toMatchObject([{ version: 1, to: undefined }]);
  });
});
