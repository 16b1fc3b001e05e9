import type { Agreement } from "../../../src/service-level/agreement";
import { defaultAsOf, defaultPeriod, reviewService, type ReviewType } from "../../../src/service-level/review";
import { aCalendar, aHoliday, anAgreement, anSla, roundTheClock } from "../../support/anAgreement";
import { aTicket, ticketsOf } from "../../support/aTicket";
import { at } from "../../support/instants";

/** Tickets from July on, the newest opened then. */
const upTo = (newest: string) => ticketsOf([aTicket({ opened: "2026-07-01 10:00", resolved: "2026-07-01 11:00" }), aTicket({ opened: newest })]);

function proposedFor(newest: string, agreement: Agreement, type: ReviewType = "monthly") {
  const tickets = upTo(newest);
  return defaultPeriod(tickets, agreement, type, defaultAsOf(tickets, agreement, type))?.name;
}

const office = anAgreement();
const chinese = { ...aCalendar({ zone: "Asia/Shanghai" }), name: "Shanghai" };

describe("without As of, the data counts up to its newest time, or to the end of the month in which no service time is left", () => {
  it.each([
    ["exported on 1 October, the newest ticket of Wed 30 September 22:53: September", "2026-09-30 22:53", office, "2026-09"],
    ["to the closing time of its last day", "2026-09-30 17:00", office, "2026-09"],
    ["a minute of service is left", "2026-09-30 16:59", office, "2026-08"],
    ["a month that ends on a weekend, the newest ticket of Friday evening", "2026-10-30 18:00", office, "2026-10"],
    ["the newest ticket of the 20th: a month with ten days to come is not over", "2026-10-20 23:00", office, "2026-09"],
    ["closed for a holiday on the last day", "2026-09-29 17:30", anAgreement({ calendars: [aCalendar({ holidays: [aHoliday("2026-09-30")] })] }), "2026-09"],
    ["24 hours on seven days", "2026-09-30 23:59", anAgreement({ calendars: [roundTheClock()] }), "2026-08"],
    ["no service hours agreed: they are round the clock", "2026-09-30 22:53", anAgreement({ calendars: [] }), "2026-08"],
    ["an SLA round the clock", "2026-09-30 22:53", anAgreement({ calendars: [aCalendar(), roundTheClock()], slas: [anSla({ calendar: "24x7" })] }), "2026-08"],
    ["an SLA in calendar days", "2026-09-30 22:53", anAgreement({ slas: [anSla({ target: { kind: "calendarTime", count: 2, unit: "days" } })] }), "2026-08"],
    ["a service round the clock", "2026-09-30 22:53", anAgreement({ calendars: [aCalendar(), roundTheClock()], services: [{ name: "Shop", calendar: "24x7" } as Agreement["services"][number]] }), "2026-08"],
    ["hours round the clock that nothing names", "2026-09-30 22:53", anAgreement({ calendars: [aCalendar(), roundTheClock()] }), "2026-09"],
    ["service hours of another zone, that have ended earlier", "2026-09-30 09:00", anAgreement({ calendars: [chinese] }), "2026-09"],
    ["a calendar that is never open", "2026-09-20 10:00", anAgreement({ calendars: [aCalendar({ open: [] })] }), "2026-08"],
  ])("%s", (_, newest, agreement, name) => {
    expect(proposedFor(newest, agreement)).toBe(name);
  });

  it.each([["sync", "2026-10-23 18:00", "2026-W43"], ["sync", "2026-10-23 16:00", "2026-W42"], ["quarterly", "2026-09-30 22:53", "2026-Q3"], ["implementation", "2026-09-30 22:53", "2026-04/2026-09"]] as const)(
    "%s, the newest ticket of %s: %s", (type, newest, name) => {
      expect(proposedFor(newest, office, type)).toBe(name);
    });

  it("a month that is said to be over ends with it in the review, too", () => {
    const { period, asOf } = reviewService({ tickets: upTo("2026-09-30 22:53"), agreement: office, type: "monthly" });
    expect([period.name, asOf]).toEqual(["2026-09", period.to]);
  });

  it("what the agreement says stays as it is said", () => {
    expect(defaultAsOf(upTo("2026-09-30 22:53"), { ...office, asOf: at("2026-09-30 22:53") })).toBe(at("2026-09-30 22:53"));
  });
});
