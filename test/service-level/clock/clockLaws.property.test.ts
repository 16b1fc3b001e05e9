import fc from "fast-check";
import type { ServiceCalendar } from "../../../src/service-level/calendar";
import { complianceSpread, judgeCommitments, OUTCOMES, pauseAudit, reconcile } from "../../../src/service-level/clock";
import { anAgreement, anSla, within } from "../../support/anAgreement";
import { ticketsOf } from "../../support/aTicket";
import type { TicketFacts } from "../../support/aTicket";
import { at } from "../../support/instants";
import { naiveServiceTime } from "../../support/naiveServiceTime";

const DAY = 86_400_000;
/** Nights in which clocks change, or a day is skipped, in one of the zones; and an ordinary week. */
const NIGHTS = ["2026-03-29", "2026-04-05", "2026-10-25", "2026-11-01", "2011-12-30", "2026-06-10"].map((date) => Date.parse(`${date}T00:00Z`));
const quarter = fc.integer({ min: 0, max: 95 }).map((index) => index * 15);
const days = fc.array(fc.record({ fromMinute: quarter, toMinute: quarter }), { maxLength: 2 });

const scene = fc.record({
  zone: fc.constantFrom("Europe/London", "America/New_York", "America/St_Johns", "Pacific/Apia", "Australia/Lord_Howe", "Asia/Kolkata", "UTC"),
  night: fc.constantFrom(...NIGHTS),
  week: fc.array(days, { minLength: 7, maxLength: 7 }),
  cuts: fc.array(fc.integer({ min: -2 * 1440, max: 2 * 1440 }), { minLength: 4, maxLength: 4 }),
  targetMinutes: fc.integer({ min: 1, max: 1440 }),
}).map(({ zone, night, week, cuts, targetMinutes }) => {
  const calendar: ServiceCalendar = { name: "random", zone, week, holidays: [] };
  return { calendar, night, targetMinutes, instants: cuts.sort((a, b) => a - b).map((minute) => night + minute * 60_000) };
});

/** Opened, on hold, resumed, resolved: as instants, whatever the wall clock shows then. */
function judgeScene(calendar: ServiceCalendar, [opened, held, resumed, resolved]: readonly number[], targetMinutes: number) {
  const utc = (instant: number) => new Date(instant).toISOString().slice(0, 16).replace("T", " ");
  const tickets = ticketsOf([{ opened: utc(opened), history: [[utc(held), "held"], [utc(resumed), "running"], [utc(resolved), "stopped"]] }]);
  const agreement = anAgreement({ calendars: [calendar], slas: [anSla({ target: { kind: "serviceTime", ms: targetMinutes * 60_000 } })] });
  const { elapsedMs: [elapsedMs], deadline: [deadline], outcome: [outcome] } = judgeCommitments(tickets, agreement, "SLA-1", resolved + 30 * DAY);
  return { elapsedMs, deadline, outcome: OUTCOMES[outcome] };
}

it("uses, in any calendar and zone, every minute of service hours before and after a hold and none in it", () => {
  fc.assert(fc.property(scene, ({ calendar, instants, targetMinutes }) => {
    const [opened, held, resumed, resolved] = instants;
    const { elapsedMs, outcome } = judgeScene(calendar, instants, targetMinutes);
    expect(elapsedMs).toBe(naiveServiceTime(calendar, opened, held) + naiveServiceTime(calendar, resumed, resolved));
    if (elapsedMs < targetMinutes * 60_000) expect(outcome).toBe("met");
    if (elapsedMs > targetMinutes * 60_000) expect(outcome).toBe("missed");
  }), { numRuns: 80, seed: 20260329 });
});

it("is never faster and never due earlier with one more holiday", () => {
  fc.assert(fc.property(scene, fc.integer({ min: -2, max: 2 }), ({ calendar, night, instants, targetMinutes }, day) => {
    const closed: ServiceCalendar = { ...calendar, holidays: [{ date: night + day * DAY, name: "Holiday", windows: [] }] };
    const without = judgeScene(calendar, instants, targetMinutes);
    const withHoliday = judgeScene(closed, instants, targetMinutes);
    expect(withHoliday.elapsedMs).toBeLessThanOrEqual(without.elapsedMs);
    // A day whose hours begin the day before may be closed while the shift of the eve runs on: the deadline never moves forward.
    if (!Number.isNaN(without.deadline) && !Number.isNaN(withHoliday.deadline)) expect(withHoliday.deadline).toBeGreaterThanOrEqual(without.deadline);
  }), { numRuns: 300, seed: 20260329 });
});

const when = fc.integer({ min: 0, max: 60 * 1440 }).map((minute) => new Date(at("2024-01-01 00:00") + minute * 60_000).toISOString().slice(0, 16).replace("T", " "));
const ticket: fc.Arbitrary<TicketFacts> = fc.record({
  opened: when, resolved: fc.option(when, { nil: undefined }), hold: fc.option(fc.tuple(when, when), { nil: undefined }),
  state: fc.constantFrom(undefined, undefined, undefined, "cancelled" as const, "merged" as const), closed: when,
}).map(({ opened, resolved, hold, state, closed }) => {
  if (state !== undefined) return { opened, closed, state };
  if (hold === undefined) return { opened, resolved };
  const [from, to] = [...hold].sort();
  return { opened, history: [[from, "held"], ...(to > from ? [[to, "running"] as const] : [])] as TicketFacts["history"] };
});

it("counts the same however the tickets are ordered: classes, every rule of compliance, and what holds took off", () => {
  const february = { from: at("2024-02-01 00:00"), to: at("2024-03-01 00:00") };
  const figures = (facts: readonly TicketFacts[]) => {
    const tickets = ticketsOf(facts);
    const agreement = anAgreement({ slas: [anSla({ target: within(8) })] });
    const asOf = at("2024-02-20 00:00");
    const commitments = judgeCommitments(tickets, agreement, "SLA-1", asOf);
    const pauses = pauseAudit(tickets, agreement, commitments, february);
    const classes = reconcile(commitments);
    expect(classes.removed + classes.noSla + classes.undecided + classes.met + classes.missed).toBe(tickets.opened.filter((opened) => !(opened > asOf)).length);
    return {
      classes, pauses: pauses && { held: pauses.held, removedMs: pauses.removedMs, withHolds: pauses.withHolds, withoutHolds: pauses.withoutHolds },
      spread: complianceSpread(tickets, agreement, commitments, february).map(({ rule, met, base, differing }) => [rule, met, base, differing]),
    };
  };
  fc.assert(fc.property(fc.array(ticket, { minLength: 2, maxLength: 25 }), fc.infiniteStream(fc.nat()), (facts, order) => {
    const keyed = facts.map((fact) => [fact, order.next().value as number] as const);
    expect(figures(keyed.sort((a, b) => a[1] - b[1]).map(([fact]) => fact))).toEqual(figures(facts));
  }), { numRuns: 150, seed: 20240201 });
});
