import { compileCalendar, dueInstant, elapsedServiceTime } from "../../../src/service-level/calendar";
import type { ServiceCalendar, WorkingDayTarget } from "../../../src/service-level/calendar";
import { periodOf, trendPeriods } from "../../../src/service-level/period";
import { reviewService } from "../../../src/service-level/review";
import { readTickets } from "../../../src/tables";
import { aCalendar, aHoliday, anAgreement, anSla, roundTheClock, within } from "../../support/anAgreement";
import { aTicket, ticketsOf } from "../../support/aTicket";
import { at } from "../../support/instants";
import { judged, shown } from "../../support/judgedTicket";
import { ticketSheet, times } from "../../support/ticketTables";

// What went wrong with hours, zones and holidays in other products, with its source. Monday is 2024-01-08.
const due = (calendar: ServiceCalendar, start: string, ms: number) => shown(dueInstant(compileCalendar(calendar), at(start, calendar.zone), ms), calendar.zone);
const elapsedHours = (calendar: ServiceCalendar, from: string, to: string) => elapsedServiceTime(compileCalendar(calendar), at(from, calendar.zone), at(to, calendar.zone)) / 3_600_000;
const HOUR = 3_600_000;

it("no ticket goes overdue on a weekend (osTicket 1107, 1168, 2131, 4166)", () => {
  expect(judged({ opened: "2024-01-05 16:00" }, { target: within(2) }, { asOf: "2024-01-07 12:00" })).toMatchObject({ status: "Running", deadline: "2024-01-08 10:00", elapsedHours: 1 });
});

it("Friday 16:30 and 1 h is Monday 9:30 (chatwoot 13392)", () => {
  expect(due(aCalendar(), "2024-01-05 16:30", HOUR)).toBe("2024-01-08 09:30");
});

it("lunch does not count: two windows a day (chatwoot 14009, frappe/helpdesk 2212)", () => {
  expect(elapsedHours(aCalendar({ open: [[9, 12], [13, 17]] }), "2024-01-08 11:00", "2024-01-08 14:00")).toBe(2);
});

it("only the holidays that both sides listed are holidays: 11 November is none (zammad 390)", () => {
  const calendar = aCalendar({ holidays: [aHoliday("2024-12-25")] });
  expect(elapsedHours(calendar, "2024-11-11 09:00", "2024-11-11 17:00")).toBe(8);
  expect(elapsedHours(calendar, "2024-12-25 09:00", "2024-12-25 17:00")).toBe(0);
});

it("minutes before a change of the clocks are reckoned with the offset of that day, not of today (fivetran/dbt_zendesk 25)", () => {
  const london = aCalendar({ zone: "Europe/London" });
  const agreement = { calendars: [london] };
  // Opened before opening time, which is 09:00 on the winter clock: by the offset of summer it would be 2 h.
  for (const asOf of ["2024-03-29 18:00", "2024-06-01 12:00"]) {
    expect(judged({ opened: "2024-03-29 07:30", resolved: "2024-03-29 10:00" }, { target: within(1) }, { agreement, zone: "Europe/London", asOf })).toMatchObject({ outcome: "met", elapsedHours: 1 });
  }
});

it("a year in Europe/London has its October, and its months meet without a gap (zammad 5865, 5538, 6134)", () => {
  const options = { zone: "Europe/London", fiscalYearStartMonth: 1 };
  const months = trendPeriods(periodOf("2024-12", options)!, 12, options);
  expect(months.map(({ name }) => name)).toContain("2024-10");
  months.slice(1).forEach((month, index) => expect(month.from).toBe(months[index].to));
  const october = months[9];
  expect((october.to - october.from) / HOUR).toBe(31 * 24 + 1);
});

it.each([["Australia/Brisbane", "2024-01-31 14:00"], ["America/Los_Angeles", "2024-02-01 08:00"]])("a month begins at midnight in %s, not in UTC (zammad 5865)", (zone, utc) => {
  expect(periodOf("2024-02", { zone, fiscalYearStartMonth: 1 })!.from).toBe(at(utc));
});

it("the figure of a period is the figure of the trend, and its months add up to the quarter (chatwoot 4028, 14202)", () => {
  // One ticket on each of the 90 days, at an hour that is still the day before in UTC; every seventh is late.
  const days = Array.from({ length: 90 }, (_, day) => new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10));
  const facts = days.map((day, index) => aTicket({ opened: `${day} 01:00`, resolved: `${day} ${index % 7 === 0 ? "08:00" : "03:00"}` }));
  const agreement = anAgreement({ zone: "Asia/Tokyo", calendars: [roundTheClock({ zone: "Asia/Tokyo" })] });
  const { slas: [{ result, trend }] } = reviewService({ tickets: ticketsOf(facts, { zone: "Asia/Tokyo" }), agreement, type: "quarterly", asOf: at("2024-04-01 00:00", "Asia/Tokyo") });
  expect([result.met, result.missed]).toEqual([trend.reduce((sum, { met }) => sum + met, 0), trend.reduce((sum, { missed }) => sum + missed, 0)]);
  expect(result.decided).toBe(90);
  expect(trend.map(({ period: { name }, decided }) => [name, decided])).toEqual([["2024-01", 31], ["2024-02", 29], ["2024-03", 30]]);
});

it("a schedule works whichever days it has: Tuesday alone (osTicket 6739)", () => {
  const open = [{ fromMinute: 540, toMinute: 1020 }];
  expect(due(aCalendar({ week: [[], open, [], [], [], [], []] }), "2024-01-08 09:00", 10 * HOUR)).toBe("2024-01-16 11:00");
});

it("response and resolution run each on its own calendar (glpi 12646)", () => {
  const calendars = [aCalendar(), roundTheClock()];
  const ticket = { opened: "2024-01-05 16:00" };
  expect(judged(ticket, { clock: { kind: "response" }, calendar: "24x7", target: within(2) }, { agreement: { calendars }, asOf: "2024-01-05 16:30" }).deadline).toBe("2024-01-05 18:00");
  expect(judged(ticket, { calendar: "Office", target: within(2) }, { agreement: { calendars }, asOf: "2024-01-05 16:30" }).deadline).toBe("2024-01-08 10:00");
});

it("a warning comes in working time, not at midnight (glpi 22678)", () => {
  const alertsAt = (asOf: string) => reviewService({ tickets: ticketsOf([{ opened: "2024-01-08 14:00" }]), agreement: anAgreement(), type: "monthly", asOf: at(asOf) }).slas[0].alerts.counts;
  expect([alertsAt("2024-01-08 16:59"), alertsAt("2024-01-09 00:00"), alertsAt("2024-01-09 09:36")]).toEqual([[0, 0, 0], [1, 0, 0], [0, 1, 0]]);
});

it("opening hours stay at nine o'clock when summer time ends (grafana/oncall 3261)", () => {
  const london = aCalendar({ zone: "Europe/London" });
  expect([due(london, "2024-10-25 00:00", 0), due(london, "2024-10-28 00:00", 0)]).toEqual(["2024-10-25 09:00", "2024-10-28 09:00"]);
});

it("an export whose dates are two hours ahead is read by the zone that somebody stated (zammad 2697)", () => {
  const { tickets } = readTickets(ticketSheet([["Ticket ID", "Created at"], ["1", "2024-07-01 09:00"]]), { ticketZone: "Europe/Berlin" });
  expect(times(tickets.opened)).toEqual(["2024-07-01T07:00"]);
});

describe("the copied worksheet formulas (calculator7.snowdaycalculatornow.com)", () => {
  it.each([
    ["2024-01-09 16:20", "2024-01-10 10:10", 110, 170], ["2024-01-05 16:00", "2024-01-08 10:00", 120, 180],
    ["2024-01-06 10:00", "2024-01-08 10:00", 60, 60], ["2024-01-06 12:00", "2024-01-10 12:00", 1140, 1260],
  ])("%s to %s are %d min from 9 to 17 and %d min from 9 to 18", (from, to, until17, until18) => {
    expect(elapsedHours(aCalendar(), from, to) * 60).toBe(until17);
    expect(elapsedHours(aCalendar({ open: [[9, 18]] }), from, to) * 60).toBe(until18);
  });
});

describe("cases of the field", () => {
  it.each([
    ["a ticket created outside service hours starts at the next opening", "2024-01-06 12:00", "2024-01-08 13:00"],
    ["a deadline at exactly closing time is the closing time", "2024-01-08 13:00", "2024-01-08 17:00"],
    ["a leap day counts like any other", "2024-02-29 16:00", "2024-03-01 12:00"],
  ])("%s", (_, opened, deadline) => {
    expect(judged({ opened }, {}, { asOf: opened }).deadline).toBe(deadline);
  });

  it("a holiday that is open until noon has three hours", () => {
    const half = { ...aHoliday("2024-01-09", "Half day"), windows: [{ fromMinute: 540, toMinute: 720 }] };
    expect(elapsedHours(aCalendar({ holidays: [half] }), "2024-01-09 09:00", "2024-01-09 17:00")).toBe(3);
  });

  it("a target is met at exactly its end, and an SLA of nobody's hours says so", () => {
    expect(judged({ opened: "2024-01-08 09:00", resolved: "2024-01-08 13:00" }).outcome).toBe("met");
    const { findings } = reviewService({ tickets: ticketsOf([aTicket()]), agreement: anAgreement({ calendars: [], slas: [anSla()] }), type: "monthly", asOf: at("2024-01-09 09:00") });
    expect(findings.map(({ code }) => code)).toContain("noCalendar");
  });
});

describe("by a time of day, if opened before another", () => {
  const deadlineOf = (target: WorkingDayTarget, calendar: ServiceCalendar, opened: string) =>
    judged({ opened }, { target: { kind: "workingDays", ...target } }, { agreement: { calendars: [calendar] }, zone: calendar.zone, asOf: opened }).deadline;

  it.each([
    ["Next business day by 4 pm, logged at 10", 1, "2024-01-10 10:00", "2024-01-11 16:00"],
    ["Next business day by 4 pm, logged after 10: a day more", 1, "2024-01-10 10:30", "2024-01-12 16:00"],
    ["2 business days by 4 pm, logged on Friday after 10", 2, "2024-01-12 11:00", "2024-01-17 16:00"],
    ["3 business days by 4 pm, logged on Saturday", 3, "2024-01-13 11:00", "2024-01-18 16:00"],
  ])("%s (ServiceNow's relative durations)", (_, days, opened, due) => {
    expect(deadlineOf({ days, dueAt: 16 * 60, cutOffMinute: 10 * 60 }, aCalendar(), opened)).toBe(due);
  });

  // Open 9 to 17; two short days around Christmas 2005.
  const victoria = {
    ...aCalendar({ zone: "Australia/Melbourne" }),
    holidays: [...["2005-12-26", "2005-12-27"].map((date) => aHoliday(date)), ...["2005-12-23", "2005-12-28"].map((date) => ({ ...aHoliday(date), windows: [{ fromMinute: 540, toMinute: 780 }] }))],
  };
  const sameDay: WorkingDayTarget = { days: 0, dueAt: 17 * 60, cutOffMinute: 15.5 * 60 };

  it.each([
    ["by 17:00 of the same day, if received by 15:30", sameDay, "2012-02-14 09:30", "2012-02-14 17:00"],
    ["received at 15:40: by 17:00 of the next working day", sameDay, "2012-02-14 15:40", "2012-02-15 17:00"],
    ["received before a short day's early closing: 17:00, though nobody is there", sameDay, "2005-12-23 11:35", "2005-12-23 17:00"],
    ["received after it, before Christmas", sameDay, "2005-12-23 15:35", "2005-12-28 17:00"],
    ["received on a Sunday", sameDay, "2005-12-25 11:00", "2005-12-28 17:00"],
    ["three days, to midnight", { days: 3, dueAt: 23 * 60 + 59 }, "2012-02-14 09:30", "2012-02-17 23:59"],
  ])("%s (nvchien1407/slapulse)", (_, target, opened, due) => expect(deadlineOf(target, victoria, opened)).toBe(due));

  it("resolved after the service hours and before that time is met, a minute after it missed", () => {
    const outcome = (resolved: string) => judged({ opened: "2024-01-08 10:00", resolved }, { target: { kind: "workingDays", days: 0, dueAt: 20 * 60 } }).outcome;
    expect([outcome("2024-01-08 19:59"), outcome("2024-01-08 20:00"), outcome("2024-01-08 20:01")]).toEqual(["met", "met", "missed"]);
  });

  it("two hours on hold move it by two service hours", () => {
    const ticket = { opened: "2024-01-08 10:00", history: [["2024-01-08 11:00", "held"], ["2024-01-08 13:00", "running"]] } as const;
    const deadline = (days: number) => judged(ticket, { target: { kind: "workingDays", days, dueAt: 16 * 60 } }, { asOf: "2024-01-08 13:00" }).deadline;
    expect([deadline(0), deadline(1)]).toEqual(["2024-01-09 10:00", "2024-01-10 10:00"]);
  });
});
