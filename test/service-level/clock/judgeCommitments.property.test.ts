import fc from "fast-check";
import type { NoReplyRule, ReopenRule, Sla } from "../../../src/service-level/agreement";
import type { ServiceCalendar } from "../../../src/service-level/calendar";
import { explainCommitment, judgeCommitments, OUTCOMES, reconcile } from "../../../src/service-level/clock";
import type { TicketState } from "../../../src/service-level/ticket";
import { aCalendar, aHoliday, anAgreement, anSla } from "../../support/anAgreement";
import { ticketsOf } from "../../support/aTicket";
import type { TicketFacts } from "../../support/aTicket";
import { naiveVerdict } from "./naiveClock";
import type { NaiveRule, NaiveTicket } from "./naiveClock";

const MONDAY = Date.UTC(2024, 0, 8);
const LIMIT = 6 * 1440;

const calendar: ServiceCalendar = aCalendar({ open: [[9, 12], [13, 17]], holidays: [aHoliday("2024-01-10")] });

const dateOf = (minute: number) => new Date(MONDAY + minute * 60_000).toISOString().slice(0, 16).replace("T", " ");

/** Minutes in the first week, many of them on edges of service hours, so that ties occur. */
const minute = fc.oneof(fc.integer({ min: 0, max: LIMIT }), fc.constantFrom(540, 600, 720, 780, 1020, 1980, 2160, 4860, 5340));

const ticket: fc.Arbitrary<NaiveTicket> = fc.record({
  opened: minute,
  firstResponse: fc.option(fc.integer({ min: 0, max: 2000 }), { nil: undefined }),
  changes: fc.uniqueArray(fc.record({ at: fc.integer({ min: 0, max: 3000 }), state: fc.constantFrom("running" as const, "held" as const, "stopped" as const) }),
    { maxLength: 6, selector: ({ at }) => at }),
}).map(({ opened, firstResponse, changes }) => ({
  opened,
  firstResponse: firstResponse === undefined ? undefined : opened + firstResponse,
  changes: changes.map(({ at, state }) => ({ at: opened + at, state })).sort((a, b) => a.at - b.at),
}));

const rule: fc.Arbitrary<NaiveRule> = fc.record({
  clock: fc.constantFrom("response" as const, "resolution" as const),
  targetMinutes: fc.constantFrom(1, 30, 60, 180, 240, 420, 900),
  holds: fc.constantFrom("stop" as const, "run" as const),
  reopened: fc.constantFrom<ReopenRule>("resumes", "runs on", "restarts", "stays stopped"),
  noReply: fc.constantFrom<NoReplyRule>("resolution", "runs on", "not measured"),
});

const slaOf = ({ clock, targetMinutes, holds, reopened, noReply }: NaiveRule): Sla =>
  anSla({ clock: { kind: clock }, target: { kind: "serviceTime", ms: targetMinutes * 60_000 }, holds, reopened, noReply });

const factsOf = ({ opened, firstResponse, changes }: NaiveTicket): TicketFacts => ({
  opened: dateOf(opened),
  firstResponse: firstResponse === undefined ? undefined : dateOf(firstResponse),
  history: changes.map(({ at, state }) => [dateOf(at), state as TicketState]),
});

const instant = (minuteOfWeek: number) => MONDAY + minuteOfWeek * 60_000;

it("says of every ticket what walking minute after minute says", () => {
  fc.assert(fc.property(ticket, rule, minute, (facts, naiveRule, since) => {
    const asOf = facts.opened + since;
    const agreement = anAgreement({ calendars: [calendar], slas: [slaOf(naiveRule)] });
    const { outcome, elapsedMs, deadline } = judgeCommitments(ticketsOf([factsOf(facts)]), agreement, "SLA-1", instant(asOf));
    const expected = naiveVerdict(facts, naiveRule, asOf);
    expect({ outcome: OUTCOMES[outcome[0]], elapsedMinutes: elapsedMs[0] / 60_000, deadline: Number.isNaN(deadline[0]) ? undefined : (deadline[0] - MONDAY) / 60_000 })
      .toEqual(expected);
  }), { numRuns: 1000, seed: 20240108 });
});

it("explains every ticket by intervals that follow one another and add up to its elapsed time", () => {
  fc.assert(fc.property(ticket, rule, minute, (facts, naiveRule, since) => {
    const agreement = anAgreement({ calendars: [calendar], slas: [slaOf(naiveRule)] });
    const { intervals, elapsedMs } = explainCommitment(ticketsOf([factsOf(facts)]), 0, agreement, "SLA-1", instant(facts.opened + since));
    expect(intervals.reduce((sum, { countedMs }) => sum + countedMs, 0)).toBe(Number.isNaN(elapsedMs) ? 0 : elapsedMs);
    intervals.forEach(({ from, to }, index) => {
      expect(to).toBeGreaterThan(from);
      if (index > 0) expect(from).toBe(intervals[index - 1].to);
    });
  }), { numRuns: 300, seed: 20240108 });
});

const anyTicket: fc.Arbitrary<TicketFacts> = fc.record({
  facts: ticket,
  end: fc.constantFrom<TicketState | undefined>(undefined, "cancelled", "merged"),
  hasHistory: fc.boolean(),
  resolved: fc.option(fc.integer({ min: -100, max: 3000 }), { nil: undefined }),
  heldMinutes: fc.option(fc.integer({ min: 0, max: 500 }), { nil: undefined }),
  isOpenedKnown: fc.boolean(),
}).map(({ facts, end, hasHistory, resolved, heldMinutes, isOpenedKnown }) => {
  const { history = [], ...plain } = factsOf(facts);
  const removed = end === undefined ? [] : [[dateOf(facts.opened + 3001), end] as const];
  const closed = resolved === undefined ? undefined : dateOf(facts.opened + resolved);
  return hasHistory
    ? { ...plain, history: [...history, ...removed] }
    : { ...plain, opened: isOpenedKnown ? plain.opened : undefined, heldMinutes, ...(end === undefined ? { resolved: closed } : { closed, state: end }) };
});

it("puts every ticket opened so far into exactly one class, whatever the data", () => {
  fc.assert(fc.property(fc.array(anyTicket, { maxLength: 12 }), rule, minute, (facts, naiveRule, asOf) => {
    const agreement = anAgreement({ calendars: [calendar], slas: [slaOf(naiveRule)] });
    const source = ticketsOf(facts);
    const { tickets, removed, noSla, undecided, met, missed } = reconcile(judgeCommitments(source, agreement, "SLA-1", instant(asOf)));
    expect(removed + noSla + undecided + met + missed).toBe(tickets);
    expect(tickets).toBe(source.opened.filter((opened) => !(opened > instant(asOf))).length);
  }), { numRuns: 300, seed: 20240108 });
});

it("judges a ticket the same wherever it stands in the list", () => {
  fc.assert(fc.property(fc.array(anyTicket, { minLength: 2, maxLength: 12 }), rule, minute, (facts, naiveRule, asOf) => {
    const agreement = anAgreement({ calendars: [calendar], slas: [slaOf(naiveRule)] });
    const inOrder = judgeCommitments(ticketsOf(facts), agreement, "SLA-1", instant(asOf));
    const reversed = judgeCommitments(ticketsOf([...facts].reverse()), agreement, "SLA-1", instant(asOf));
    for (const column of ["outcome", "status", "deadline", "stopped", "decidedAt", "elapsedMs", "targetMs"] as const) {
      expect([...reversed[column]].reverse()).toEqual([...inOrder[column]]);
    }
  }), { numRuns: 200, seed: 20240108 });
});

it("never takes a decision back as time goes on, as long as nothing is reopened or removed", () => {
  const once = fc.record({ facts: ticket, resolved: fc.integer({ min: 0, max: 4000 }) }).map(({ facts, resolved }): TicketFacts => {
    const { history = [], ...plain } = factsOf(facts);
    const before = history.filter(([when, state]) => state !== "stopped" && when < dateOf(facts.opened + resolved));
    return { ...plain, history: [...before, [dateOf(facts.opened + resolved), "stopped"]] };
  });
  fc.assert(fc.property(once, rule, fc.array(fc.integer({ min: 0, max: 2 * LIMIT }), { minLength: 2, maxLength: 5 }), (facts, naiveRule, instants) => {
    const agreement = anAgreement({ calendars: [calendar], slas: [slaOf(naiveRule)] });
    const tickets = ticketsOf([facts]);
    let decided: [outcome: string, at: number] | undefined;
    for (const asOf of instants.sort((a, b) => a - b)) {
      const { outcome: [code], decidedAt: [at] } = judgeCommitments(tickets, agreement, "SLA-1", instant(asOf));
      if (decided !== undefined) expect([OUTCOMES[code], at]).toEqual(decided);
      if (OUTCOMES[code] !== "undecided") decided = [OUTCOMES[code], at];
    }
  }), { numRuns: 500, seed: 20240108 });
});
