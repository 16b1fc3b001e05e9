import fc from "fast-check";
import type { Sla, SlaTarget } from "../../../src/service-level/agreement";
import { COMMITMENT_STATUSES, OUTCOMES } from "../../../src/service-level/clock";
import { ClockReader } from "../../../src/service-level/clock/ClockReader";
import { judgeCommitments } from "../../../src/service-level/clock/judgeCommitments";
import { judgePlainTickets } from "../../../src/service-level/clock/judgePlainTickets";
import { OUTCOME_OF, Verdict } from "../../../src/service-level/clock/verdict";
import type { TicketState } from "../../../src/service-level/ticket";
import { aCalendar, aHoliday, anAgreement, anSla } from "../../support/anAgreement";
import { ticketsOf } from "../../support/aTicket";
import type { TicketFacts } from "../../support/aTicket";

const MONDAY = Date.UTC(2024, 0, 8);
const dateOf = (minute: number) => new Date(MONDAY + minute * 60_000).toISOString().slice(0, 16).replace("T", " ");

/** Minutes of ten days, many of them on edges of service hours, so that ties occur. */
const minute = fc.oneof(fc.integer({ min: 0, max: 14_400 }), fc.constantFrom(540, 600, 720, 780, 1020, 1980, 2160, 4860, 5340));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const maybeDate = maybe(minute.map(dateOf));

/** Straight ones among them, held ones, and some that were reopened or cancelled. */
const history = fc.tuple(
  fc.uniqueArray(minute, { minLength: 1, maxLength: 4 }),
  fc.constantFrom<readonly TicketState[]>(["running", "stopped"], ["running", "stopped", "stopped"], ["running"], ["stopped"], ["running", "held", "running", "stopped"], ["stopped", "running", "stopped"], ["running", "cancelled"]),
).map(([minutes, states]) => [...minutes].sort((a, b) => a - b).slice(0, states.length).map((at, index) => [dateOf(at), states[index]] as const));

const ticket: fc.Arbitrary<TicketFacts> = fc.record({
  opened: fc.option(minute.map(dateOf), { nil: undefined, freq: 20 }),
  firstResponse: maybeDate,
  resolved: maybeDate,
  closed: maybeDate,
  due: maybeDate,
  state: fc.option(fc.constantFrom("running" as const, "held" as const, "stopped" as const, "cancelled" as const, "merged" as const), { freq: 1, nil: undefined }),
  heldMinutes: maybe(fc.integer({ min: 0, max: 900 })),
  priority: fc.constantFrom("P1", "P2", ""),
  service: fc.constantFrom("", "Mail"),
  messages: fc.oneof({ weight: 20, arbitrary: fc.constant(undefined) }, fc.constant([["2024-01-08 09:00", "agent"], ["2024-01-09 10:00", "customer"]] as const)),
  classes: fc.oneof({ weight: 20, arbitrary: fc.constant(undefined) }, fc.constant([["2024-01-08 09:00", { priority: "P1" }], ["2024-01-09 10:00", { priority: "P2" }]] as const)),
  history: fc.oneof({ weight: 2, arbitrary: fc.constant(undefined) }, history),
});

const target: fc.Arbitrary<SlaTarget> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(0, 1, 60, 240, 420, 900, Number.NaN).map((minutes) => ({ kind: "serviceTime" as const, ms: minutes * 60_000 })) },
  fc.constantFrom<SlaTarget>({ kind: "workingDays", days: 1 }, { kind: "due" }, { kind: "due", movesWithHolds: true }),
);

const sla: fc.Arbitrary<Partial<Sla>> = fc.record({
  clock: fc.constantFrom<Sla["clock"]>({ kind: "update" }, { kind: "response" }, { kind: "resolution" }, { kind: "resolution" }, { kind: "between", from: "opened", to: "closed" }, { kind: "between", from: "first response", to: "resolved" }),
  target,
  holds: fc.constantFrom<Sla["holds"]>("stop", "run", ["client"], ["supplier"]),
  noReply: fc.constantFrom("resolution" as const, "runs on" as const, "not measured" as const),
  starts: fc.constantFrom(undefined, "opened" as const, "when it applies" as const),
  judgedBy: fc.constantFrom("current values" as const, "as opened" as const),
  reopened: fc.constantFrom("resumes" as const, "runs on" as const, "restarts" as const, "stays stopped" as const),
  atRisk: fc.constantFrom(0, 0.5, 0.75, 1),
  filter: fc.constantFrom([], ["P1"]).map((priority) => ({ service: [], type: [], priority, group: [] })),
  calendar: fc.constantFrom("Office", "Never open", undefined),
  validFrom: fc.option(minute.map((at) => MONDAY + at * 60_000), { freq: 1, nil: undefined }),
});

const calendars = [
  aCalendar({ name: "Office", open: [[9, 12], [13, 17]], holidays: [aHoliday("2024-01-10")] }),
  aCalendar({ name: "Never open", open: [] }),
];

it("says of the tickets that are judged column by column what reading their clocks one by one says", () => {
  let plain = 0;
  let all = 0;
  fc.assert(fc.property(fc.array(ticket, { minLength: 1, maxLength: 20 }), fc.array(sla, { minLength: 1, maxLength: 3 }), fc.integer({ min: 0, max: 20_000 }), (facts, slas, until) => {
    const tickets = ticketsOf(facts);
    const agreement = anAgreement({ calendars, slas: slas.map((row) => anSla(row)) });
    const asOf = MONDAY + until * 60_000;
    const judged = judgeCommitments(tickets, agreement, "SLA-1", asOf);
    const reader = new ClockReader(tickets, agreement, "SLA-1", asOf);
    facts.forEach((_, row) => {
      reader.moveTo(row);
      const { verdict, deadline, stopped, decidedAt, elapsedMs, targetMs } = reader;
      expect({
        status: COMMITMENT_STATUSES[judged.status[row]], outcome: judged.outcome[row], deadline: judged.deadline[row], stopped: judged.stopped[row],
        decidedAt: judged.decidedAt[row], elapsedMs: judged.elapsedMs[row], targetMs: judged.targetMs[row],
      }).toEqual({ status: COMMITMENT_STATUSES[verdict], outcome: OUTCOME_OF[verdict], deadline, stopped, decidedAt, elapsedMs, targetMs });
    });
    const { rules, choice } = reader;
    all += facts.length;
    plain += facts.length - judgePlainTickets(tickets, rules, choice, judged).length;
  }), { numRuns: 1500, seed: 20240108 });
  // Both ways must have been taken, or nothing was compared.
  expect(plain / all).toBeGreaterThan(0.1);
  expect(plain / all).toBeLessThan(0.9);
});

it.each([
  [Verdict.Met, "Met", "met"], [Verdict.Missed, "Missed", "missed"], [Verdict.Running, "Running", "undecided"], [Verdict.AtRisk, "At risk", "undecided"],
  [Verdict.Overdue, "Overdue", "missed"], [Verdict.Held, "Held", "undecided"], [Verdict.NoSla, "No SLA", "noSla"], [Verdict.Removed, "Removed", "removed"],
])("code %i reads %s and counts as %s", (verdict, status, outcome) => {
  expect(COMMITMENT_STATUSES[verdict]).toBe(status);
  expect(OUTCOMES[OUTCOME_OF[verdict]]).toBe(outcome);
});
