import { compileCalendar, holidayAt, isOpen, serviceIntervals } from "../../../src/service-level/calendar";
import { aCalendar, everyDay } from "../../support/serviceCalendars";
import { at, reading } from "../../support/wallClock";

const calendar = compileCalendar(aCalendar("09:00-12:00, 13:00-17:00", "Pacific/Auckland", { "2026-04-03": "closed" }));
const here = (text: string) => at(text, "Pacific/Auckland");

describe("serviceIntervals", () => {
  const listed = (from: number, to: number) => [...serviceIntervals(calendar, from, to)]
    .map((interval) => [interval.from, interval.to].map((edge) => reading(edge, "Pacific/Auckland").slice(5, 16)).join(" to "));

  it("lists the hours that a ticket ran through", () => {
    expect(listed(here("2026-04-02 11:00"), here("2026-04-06 09:30"))).toEqual([
      "04-02 11:00 to 04-02 12:00", "04-02 13:00 to 04-02 17:00", "04-06 09:00 to 04-06 09:30",
    ]);
  });
  it("lists nothing at night, backwards or from an unknown instant", () => {
    expect(listed(here("2026-04-01 18:00"), here("2026-04-02 09:00"))).toEqual([]);
    expect(listed(here("2026-04-02 12:00"), here("2026-04-02 10:00"))).toEqual([]);
    expect(listed(Number.NaN, here("2026-04-02 10:00"))).toEqual([]);
    expect(listed(here("2026-04-02 10:00"), Number.NaN)).toEqual([]);
  });
  it("is one interval around the clock, over years", () => {
    const always = compileCalendar(everyDay("24 h", "Europe/London"));
    expect([...serviceIntervals(always, at("2020-01-01"), at("2040-01-01"))]).toEqual([{ from: at("2020-01-01"), to: at("2040-01-01") }]);
  });
});

describe("isOpen", () => {
  it.each([
    ["opening time", "2026-04-02 09:00", true],
    ["closing time", "2026-04-02 17:00", false],
    ["lunch", "2026-04-02 12:30", false],
    ["a holiday", "2026-04-03 10:00", false],
  ])("%s", (_, text, expected) => expect(isOpen(calendar, here(text))).toBe(expected));
  it("is not at an unknown instant", () => expect(isOpen(calendar, Number.NaN)).toBe(false));
});

describe("holidayAt", () => {
  it("goes by the date in the calendar's zone", () => {
    // 13 hours ahead of UTC: 3 April in Auckland starts on 2 April in London.
    expect(holidayAt(calendar, at("2026-04-02 11:30Z"))?.name).toBe("Holiday 2026-04-03");
    expect(holidayAt(calendar, at("2026-04-02 10:30Z"))).toBeUndefined();
    expect(holidayAt(calendar, at("2026-04-03 11:30Z"))).toBeUndefined();
    expect(holidayAt(calendar, Number.NaN)).toBeUndefined();
  });
});
