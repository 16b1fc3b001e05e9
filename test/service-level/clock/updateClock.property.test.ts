import fc from "fast-check";
import type { HoldRule, ReopenRule } from "../../../src/service-level/agreement";
import { explainCommitment, judgeCommitments, OUTCOMES } from "../../../src/service-level/clock";
import { aCalendar, aHoliday, anAgreement, anSla } from "../../support/anAgreement";
import { ticketsOf } from "../../support/aTicket";
import type { TicketFacts } from "../../support/aTicket";
import { naiveUpdate } from "./naiveUpdateClock";
import type { NaiveState, NaiveTalk } from "./naiveUpdateClock";

const MONDAY = Date.UTC(2024, 0, 8);
const calendar = aCalendar({ open: [[9, 12], [13, 17]], holidays: [aHoliday("2024-01-10")] });
const dateOf = (minute: number) => new Date(MONDAY + minute * 60_000).toISOString().slice(0, 16).replace("T", " ");
const LABELS: Readonly<Record<NaiveState, readonly [state: "running" | "held" | "stopped", label: string]>> = {
  running: ["running", "Open"], client: ["held", "Waiting for client"], supplier: ["held", "Waiting for supplier"], stopped: ["stopped", "Resolved"],
};

/** Minutes after the opening, many of them the same, so that messages and changes meet. */
const later = fc.oneof(fc.integer({ min: 0, max: 3000 }), fc.constantFrom(0, 30, 60, 120, 180, 480, 1440));
const talk: fc.Arbitrary<NaiveTalk> = fc.record({
  opened: fc.oneof(fc.integer({ min: 0, max: 8000 }), fc.constantFrom(540, 600, 720, 780, 1020, 1980)),
  changes: fc.uniqueArray(fc.record({ at: later, state: fc.constantFrom<NaiveState>("running", "client", "supplier", "stopped") }), { maxLength: 5, selector: ({ at }) => at }),
  messages: fc.array(fc.record({ at: later, who: fc.constantFrom("customer" as const, "agent" as const) }), { maxLength: 6 }),
}).map(({ opened, changes, messages }) => ({
  opened,
  changes: changes.map(({ at, state }) => ({ at: opened + at, state })).sort((a, b) => a.at - b.at),
  messages: messages.map(({ at, who }) => ({ at: opened + at, who })).sort((a, b) => a.at - b.at),
}));

const HOLDS: readonly (readonly [HoldRule, readonly NaiveState[]])[] = [["stop", ["client", "supplier"]], ["run", []], [["client"], ["client"]], [["client", "supplier"], ["client", "supplier"]]];
const rule = fc.record({
  targetMinutes: fc.constantFrom(1, 30, 60, 120, 240, 420),
  holds: fc.constantFrom(...HOLDS),
  reopened: fc.constantFrom<ReopenRule>("resumes", "runs on", "restarts", "stays stopped"),
  opensWait: fc.boolean(),
});

const factsOf = ({ opened, changes, messages }: NaiveTalk): TicketFacts => ({
  opened: dateOf(opened),
  history: changes.map(({ at, state }) => [dateOf(at), ...LABELS[state]]),
  messages: messages.map(({ at, who }) => [dateOf(at), who]),
});

function prepare(facts: NaiveTalk, { targetMinutes, holds: [holds], reopened, opensWait }: { targetMinutes: number; holds: (typeof HOLDS)[number]; reopened: ReopenRule; opensWait: boolean }) {
  const sla = anSla({ clock: { kind: "update" }, target: { kind: "serviceTime", ms: targetMinutes * 60_000 }, holds, reopened, starts: opensWait ? "opened" : undefined });
  return { tickets: ticketsOf([factsOf(facts)]), agreement: anAgreement({ calendars: [calendar], slas: [sla] }) };
}

it("says of several tickets in one table what it says of each alone", () => {
  fc.assert(fc.property(fc.array(talk, { minLength: 2, maxLength: 4 }), rule, fc.constantFrom<"update" | "periodic update">("update", "periodic update"), later, (all, settings, kind, since) => {
    const asOf = MONDAY + (8000 + since) * 60_000;
    const { agreement } = prepare(all[0], settings);
    const slas = agreement.slas.map((sla) => ({ ...sla, clock: { kind } }));
    const judge = (facts: readonly NaiveTalk[]) => {
      const { size, outcome, elapsedMs, deadline } = judgeCommitments(ticketsOf(facts.map(factsOf)), { ...agreement, slas }, "SLA-1", asOf);
      return Array.from({ length: size }, (_, row) => [OUTCOMES[outcome[row]], elapsedMs[row], deadline[row]]);
    };
    expect(judge(all)).toEqual(all.flatMap((each) => judge([each])));
  }), { numRuns: 300, seed: 20240108 });
});

it("says of every conversation what walking minute after minute says", () => {
  const seen = new Set<string>();
  fc.assert(fc.property(talk, rule, later, (facts, settings, since) => {
    const asOf = facts.opened + since;
    const { tickets, agreement } = prepare(facts, settings);
    const { outcome: [outcome], elapsedMs: [elapsedMs], decidedAt: [decidedAt] } = judgeCommitments(tickets, agreement, "SLA-1", MONDAY + asOf * 60_000);
    const minutes = (ms: number) => (Number.isNaN(ms) ? undefined : ms / 60_000);
    const expected = naiveUpdate(facts, { targetMinutes: settings.targetMinutes, stopsClock: settings.holds[1], reopened: settings.reopened, opensWait: settings.opensWait }, asOf);
    seen.add(expected.outcome);
    expect({ outcome: OUTCOMES[outcome], elapsedMinutes: minutes(elapsedMs), decidedAt: minutes(decidedAt - MONDAY) }).toEqual(expected);
  }), { numRuns: 1500, seed: 20240108 });
  expect([...seen].sort()).toEqual(["met", "missed", "noSla", "undecided"]);
});

it("explains every wait by intervals that follow one another and add up to its elapsed time", () => {
  fc.assert(fc.property(talk, rule, later, (facts, settings, since) => {
    const { tickets, agreement } = prepare(facts, settings);
    const { intervals, elapsedMs, reason } = explainCommitment(tickets, 0, agreement, "SLA-1", MONDAY + (facts.opened + since) * 60_000);
    if (reason !== "") return;
    expect(intervals.reduce((sum, { countedMs }) => sum + countedMs, 0)).toBe(elapsedMs);
    intervals.slice(1).forEach(({ from }, index) => expect(from).toBe(intervals[index].to));
  }), { numRuns: 400, seed: 20240108 });
});
