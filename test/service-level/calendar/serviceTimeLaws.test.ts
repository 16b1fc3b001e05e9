import fc from "fast-check";
import { compileCalendar, dueInstant, elapsedServiceTime, isOpen, serviceIntervals } from "../../../src/service-level/calendar";
import type { ServiceCalendar, ServiceWindow } from "../../../src/service-level/calendar";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../../src/service-level/time";
import { naiveServiceTime } from "../../support/naiveServiceTime";

/** Days around which clocks change, or are skipped, in one of the zones; and an ordinary week. */
const NIGHTS = ["2026-03-08", "2026-03-29", "2026-04-05", "2026-10-04", "2026-10-25", "2026-11-01", "2011-12-30", "2010-03-14", "2010-11-07", "2026-06-10"]
  .map((date) => Date.parse(`${date}T00:00Z`));

const windows: fc.Arbitrary<ServiceWindow> = fc.record({
  fromMinute: fc.integer({ min: 0, max: 95 }).map((quarter) => quarter * 15),
  toMinute: fc.integer({ min: 0, max: 96 }).map((quarter) => quarter * 15),
});
const days = fc.array(windows, { maxLength: 3 });
const zones = fc.constantFrom("Europe/London", "America/New_York", "America/St_Johns", "Pacific/Apia", "Australia/Lord_Howe", "Asia/Kolkata", "UTC");
const nights = fc.constantFrom(...NIGHTS);

const scenes = fc.record({
  zone: zones,
  night: nights,
  week: fc.array(days, { minLength: 7, maxLength: 7 }),
  exceptions: fc.array(fc.tuple(fc.integer({ min: -3, max: 3 }), days), { maxLength: 3 }),
  fromMinute: fc.integer({ min: -4 * 1440, max: 4 * 1440 }),
  minutes: fc.integer({ min: 0, max: 5 * 1440 }),
}).map(({ zone, night, week, exceptions, fromMinute, minutes }) => {
  const holidays = exceptions.map(([day, replaced]) => ({ date: night + day * DAY_MS, name: "exception", windows: replaced }));
  const calendar: ServiceCalendar = { name: "random", zone, week, holidays };
  const from = night + fromMinute * MINUTE_MS;
  return { calendar, from, to: from + minutes * MINUTE_MS };
});

describe("service time", () => {
  it("is what counting every minute of the wall clock gives", () => {
    fc.assert(fc.property(scenes, ({ calendar, from, to }) => {
      expect(elapsedServiceTime(compileCalendar(calendar), from, to)).toBe(naiveServiceTime(calendar, from, to));
    }), { numRuns: 150 });
  });

  it("adds up when an interval is split", () => {
    fc.assert(fc.property(scenes, fc.double({ min: 0, max: 1, noNaN: true }), ({ calendar, from, to }, share) => {
      const compiled = compileCalendar(calendar);
      const middle = Math.round(from + share * (to - from));
      expect(elapsedServiceTime(compiled, from, middle) + elapsedServiceTime(compiled, middle, to)).toBe(elapsedServiceTime(compiled, from, to));
    }), { numRuns: 300 });
  });

  it("is never lengthened by a day that closes", () => {
    fc.assert(fc.property(scenes, fc.integer({ min: -3, max: 3 }), ({ calendar, from, to }, day) => {
      const date = Math.floor(from / DAY_MS) * DAY_MS + day * DAY_MS;
      const closed = { ...calendar, holidays: [...calendar.holidays, { date, name: "closed", windows: [] }] };
      expect(elapsedServiceTime(compileCalendar(closed), from, to)).toBeLessThanOrEqual(elapsedServiceTime(compileCalendar(calendar), from, to));
    }), { numRuns: 300 });
  });

  it("has passed exactly at the due instant, and not a millisecond before", () => {
    fc.assert(fc.property(scenes, fc.integer({ min: 1, max: 60 * HOUR_MS }), ({ calendar, from }, duration) => {
      const compiled = compileCalendar(calendar);
      const due = dueInstant(compiled, from, duration);
      if (due === Number.POSITIVE_INFINITY) {
        expect(elapsedServiceTime(compiled, from, Date.UTC(2200, 0, 1))).toBeLessThan(duration);
      } else {
        expect(elapsedServiceTime(compiled, from, due)).toBe(duration);
        expect(elapsedServiceTime(compiled, from, due - 1)).toBe(duration - 1);
      }
    }), { numRuns: 300 });
  });

  it("is the length of the listed service hours, which are open, apart and in order", () => {
    fc.assert(fc.property(scenes, ({ calendar, from, to }) => {
      const compiled = compileCalendar(calendar);
      let total = 0;
      let last = from - 1;
      for (const interval of serviceIntervals(compiled, from, to)) {
        expect(interval.from).toBeGreaterThan(last);
        expect(interval.to).toBeLessThanOrEqual(to);
        expect([isOpen(compiled, interval.from), isOpen(compiled, interval.to - 1)]).toEqual([true, true]);
        total += interval.to - interval.from;
        last = interval.to;
      }
      expect(total).toBe(elapsedServiceTime(compiled, from, to));
    }), { numRuns: 300 });
  });
});
