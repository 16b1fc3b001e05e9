import fc from "fast-check";
import type { SlaTarget } from "../../../src/service-level/agreement";
import { compileCalendar, dueAfterWorkingDays, dueInCalendarTime, type WorkingDayTarget } from "../../../src/service-level/calendar";
import { judgeCommitments, OUTCOMES } from "../../../src/service-level/clock";
import { aCalendar, aHoliday, anAgreement, anSla } from "../../support/anAgreement";
import { ticketsOf } from "../../support/aTicket";
import { isOpenMinute } from "./naiveClock";

type Named = (WorkingDayTarget & { readonly kind: "workingDays" }) | Extract<SlaTarget, { kind: "calendarTime" }>;
type Change = readonly [at: number, state: "running" | "held" | "stopped"];

const MONDAY = Date.UTC(2024, 0, 8);
const calendar = aCalendar({ open: [[9, 12], [13, 17]], holidays: [aHoliday("2024-01-10")] });
const compiled = compileCalendar(calendar);

const instant = (minute: number) => MONDAY + minute * 60_000;
const dateOf = (minute: number) => new Date(instant(minute)).toISOString().slice(0, 16).replace("T", " ");

/** Minutes of the first week, many of them on edges of service hours: 09:00, 12:00, 13:00 and 17:00 of a day. */
const minute = fc.oneof(fc.integer({ min: 0, max: 6 * 1440 }), fc.tuple(fc.integer({ min: 0, max: 4 }), fc.constantFrom(540, 720, 780, 1020)).map(([day, time]) => day * 1440 + time));

const target = fc.constantFrom<Named>(
  { kind: "workingDays", days: 1 }, { kind: "workingDays", days: 0.5 }, { kind: "workingDays", days: 1, dueAt: "closing" }, { kind: "workingDays", days: 1, dueAt: 8 * 60 },
  { kind: "workingDays", days: 1, dueAt: 20 * 60 }, { kind: "calendarTime", count: 2, unit: "days" },
);

/** Minute after minute: whenever the clock stands still from before the minute at which it is due, that moves on by the open minutes of the standstill. `undefined` while one lasts. */
function naiveDue(due: number, opened: number, changes: readonly Change[], end: number, isOpen: (minute: number) => boolean): number | undefined {
  const isRunning = (at: number) => (changes.findLast(([since]) => since <= at)?.[1] ?? "running") === "running";
  let moved = due;
  for (let at = opened; at <= end; at++) {
    if (isRunning(at) || at >= moved) continue;
    let owed = 0;
    for (; at < end && !isRunning(at); at++) if (isOpen(at)) owed++;
    if (at === end && changes.at(-1)![1] === "held") return undefined;
    for (; owed > 0; moved++) if (isOpen(moved)) owed--;
  }
  return moved;
}

it("moves what is due on a working day or after days of the calendar by the service hours of every hold, and of every resolution that did not last, that began before it was due", () => {
  fc.assert(fc.property(minute, fc.uniqueArray(fc.tuple(minute, fc.constantFrom("running" as const, "held" as const, "stopped" as const)), { maxLength: 6, selector: ([at]) => at }), target, minute,
    (opened, all, wanted, since) => {
      const changes = all.filter(([at]) => at >= opened).sort(([one], [other]) => one - other);
      const asOf = opened + since;
      const { outcome, deadline } = judgeCommitments(ticketsOf([{ opened: dateOf(opened), history: changes.map(([at, state]) => [dateOf(at), state]) }]),
        anAgreement({ calendars: [calendar], slas: [anSla({ target: wanted })] }), "SLA-1", instant(asOf));

      const known = changes.filter(([at]) => at <= asOf);
      const lastWork = known.findLastIndex(([, state]) => state !== "stopped");
      const stopped = known.at(lastWork + 1)?.[0];
      const plain = wanted.kind === "calendarTime" ? dueInCalendarTime("UTC", instant(opened), wanted) : dueAfterWorkingDays(compiled, instant(opened), wanted);
      const due = naiveDue((plain - MONDAY) / 60_000, opened, known, stopped ?? asOf, wanted.kind === "calendarTime" ? () => true : isOpenMinute);
      const expected = stopped !== undefined ? (stopped <= due! ? "met" : "missed") : asOf > due! ? "missed" : "undecided";
      expect([OUTCOMES[outcome[0]], Number.isNaN(deadline[0]) ? undefined : dateOf((deadline[0] - MONDAY) / 60_000)]).toEqual([expected, due === undefined ? undefined : dateOf(due)]);
    }), { numRuns: 1000, seed: 20240108 });
});
