import { judgeCommitments } from "../../../src/service-level/clock";
import { rareMisses } from "../../../src/service-level/trend";
import { anAgreement, anSla, roundTheClock } from "../../support/anAgreement";
import { aTicket, ticketsOf } from "../../support/aTicket";
import { at } from "../../support/instants";

/** One ticket a day of January and February: met within the hour, or missed after five. */
const daily = (missedDays: readonly number[], days = 59) => ticketsOf(Array.from({ length: days }, (_, day) => {
  const date = new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
  return aTicket({ opened: `${date} 09:00`, resolved: `${date} ${missedDays.includes(day + 1) ? "14" : "10"}:00` });
}));
const all = { from: at("2026-01-01"), to: at("2026-03-01") };
const gapsOf = (missedDays: readonly number[], during = all) =>
  rareMisses(judgeCommitments(daily(missedDays), anAgreement({ slas: [anSla()], calendars: [roundTheClock()] }), "SLA-1", at("2026-03-01")), during);

it("counts the tickets met before each miss, and those since the last", () => {
  const { missedAt, points, since } = gapsOf([3, 4, 20]);
  expect(missedAt).toEqual([at("2026-01-03 13:00"), at("2026-01-04 13:00"), at("2026-01-20 13:00")]);
  expect(points.map(({ value }) => value)).toEqual([2, 0, 15]);
  expect(since).toBe(39);
});

it("shows limits from six misses on, and calls a long gap a good signal", () => {
  const { points } = gapsOf([2, 4, 6, 8, 10, 12, 56]);
  expect(points.at(-1)).toMatchObject({ value: 43, signal: "outside", side: "above" });
  expect(gapsOf([2, 4, 6]).points[0].mean).toBeNaN();
});

it("looks at its stretch of time only", () => {
  expect(gapsOf([3, 40], { from: at("2026-02-01"), to: at("2026-03-01") })).toMatchObject({ missedAt: [at("2026-02-09 13:00")], since: 19 });
  // The miss of 9 February is decided at 13:00.
  expect(gapsOf([3, 40], { from: at("2026-01-03 13:00"), to: at("2026-02-09 13:00") })).toMatchObject({ missedAt: [at("2026-01-03 13:00")], since: 36 });
});

it("goes by when commitments were decided, not by the order of the rows; what was met at the minute of a miss comes after it", () => {
  const tickets = ticketsOf([
    aTicket({ opened: "2026-01-20 09:00", resolved: "2026-01-20 14:00" }), aTicket({ opened: "2026-01-10 09:00", resolved: "2026-01-10 10:00" }),
    aTicket({ opened: "2026-01-03 09:00", resolved: "2026-01-03 14:00" }), aTicket({ opened: "2026-01-03 12:00", resolved: "2026-01-03 13:00" }),
  ]);
  const { missedAt, points, since } = rareMisses(judgeCommitments(tickets, anAgreement({ slas: [anSla()], calendars: [roundTheClock()] }), "SLA-1", at("2026-03-01")), all);
  expect(missedAt).toEqual([at("2026-01-03 13:00"), at("2026-01-20 13:00")]);
  expect([points.map(({ value }) => value), since]).toEqual([[0, 2], 0]);
});
