import type { Agreement } from "../../../../src/service-level/agreement";
import { periodOf } from "../../../../src/service-level/period";
import { definitionTimeline, reviewService, takeSnapshot } from "../../../../src/service-level/review";
import type { ReviewSnapshot, ReviewType } from "../../../../src/service-level/review";
import { aKpi, anAgreement, anSla, roundTheClock } from "../../../support/anAgreement";
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

  it("shows 93.3 % as it was and 96.7 % as it would be now, with the ticket that moved it", () => {
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
    const quarter = { ...months[0], type: "quarterly" as const, id: "quarterly" };
    const { earlier } = reviewed(FEBRUARY, { snapshots: [quarter, ...months].reverse() }).review.history;
    expect(earlier.map(({ id }) => id)).toEqual(["monthly 2", "monthly 3", "monthly 4", "monthly 5", "monthly 6", "monthly 7", "monthly 8", "monthly 9"]);
  });

  it("of the months of a quarter belong to the quarter's review", () => {
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
});
