import { NO_CONTRACT } from "../../../src/service-level/agreement";
import type { AvailabilityPromise } from "../../../src/service-level/agreement";
import { lengthOf, percentPromise, promiseIn, promisePercent } from "../../../src/service-level/promise";
import type { Outage } from "../../../src/service-level/records";
import { aCalendar, anAgreement, roundTheClock } from "../../support/anAgreement";
import { anOutage } from "../../support/anOutage";
import { at, days, hours } from "../../support/instants";
import { internetOutages } from "../availability/internetOutages";

/** Down at most 4 times a year, each restored within 4 h. */
function aPromise(promise: Partial<AvailabilityPromise> = {}): AvailabilityPromise {
  return { id: "P1", service: "Mail", words: "At most four times a year, back within four hours", outages: 4, per: "year", restoreWithinMs: hours(4), calendar: undefined, validFrom: undefined, validTo: undefined, ...promise };
}

const YEAR = { from: at("2026-01-01"), to: at("2027-01-01") };
const onDays = (...dates: string[]): Outage[] => dates.map((day) => anOutage(`${day} 10:00`, `${day} 12:00`));
const FOUR = onDays("2026-02-01", "2026-03-01", "2026-04-01", "2026-05-01");

function inYear(outages: readonly Outage[], promise = aPromise(), asOf = at("2026-06-01")) {
  return promiseIn(promise, outages, anAgreement(), YEAR, asOf);
}

describe("a promise in the customer's words, part by part", () => {
  it("holds with the fourth outage of the year and is broken by the fifth", () => {
    expect(inYear(FOUR).periods).toMatchObject([{ allowed: 4, frequencyKept: true, durationKept: true, isKept: true, isOver: false }]);
    const five = inYear([...FOUR, ...onDays("2026-05-20")]);
    expect(five).toMatchObject({ isKept: false, periods: [{ frequencyKept: false, durationKept: true }] });
  });

  it("holds when an outage lasts exactly 4 h, and is broken by one second more", () => {
    const outage = anOutage("2026-02-01 10:00", "2026-02-01 14:00");
    expect(inYear([outage]).periods[0].durationKept).toBe(true);
    expect(inYear([{ ...outage, to: outage.to + 1000 }]).periods[0]).toMatchObject({ frequencyKept: true, durationKept: false, isKept: false, tooLong: [{ durationMs: hours(4) + 1000 }] });
  });

  it("is broken by an outage that already lasts too long and is not over", () => {
    expect(inYear([anOutage("2026-05-31 10:00")]).periods[0]).toMatchObject({ durationKept: false, tooLong: [{ isOpen: true }] });
    expect(inYear([anOutage("2026-05-31 21:00")]).periods[0].durationKept).toBe(true);
  });

  it("says what is used and how many months are left: 2 of 4, seven months", () => {
    const [period] = inYear(FOUR.slice(0, 2)).periods;
    expect([period.outages.length, period.allowed, period.monthsLeft]).toEqual([2, 4, 7]);
    expect(inYear(FOUR, aPromise(), at("2026-06-01 00:01")).periods[0].monthsLeft).toBe(6);
    expect(inYear(FOUR, aPromise(), at("2027-02-01")).periods[0]).toMatchObject({ monthsLeft: 0, isOver: true });
  });

  it("does not look beyond the reviewed time", () => {
    const review = promiseIn(aPromise(), [...FOUR, ...onDays("2026-05-20")], anAgreement(), { from: at("2026-04-01"), to: at("2026-05-01") }, at("2026-06-01"));
    expect(review.periods).toMatchObject([{ period: { name: "2026" }, inForce: { to: at("2026-05-01") }, isKept: true, monthsLeft: 8 }]);
    expect(review.periods[0].outages).toHaveLength(3);
  });

  it("counts an outage at 0:00 of New Year in the year that begins", () => {
    const rows = [anOutage("2026-01-01 00:00", "2026-01-01 01:00"), anOutage("2027-01-01 00:00", "2027-01-01 01:00")];
    const review = promiseIn(aPromise(), rows, anAgreement(), { from: at("2026-01-01"), to: at("2028-01-01") }, at("2028-01-01"));
    expect(review.periods.map(({ period, outages }) => [period.name, outages.map(({ from }) => from)])).toEqual([["2026", [rows[0].from]], ["2027", [rows[1].from]]]);
  });

  it("shows the year in which the reviewed time begins, also when that is still to come", () => {
    const review = promiseIn(aPromise(), FOUR, anAgreement(), { from: at("2027-01-01"), to: at("2028-01-01") }, at("2026-06-01"));
    expect(review.periods.map(({ period, outages, isOver }) => [period.name, outages.length, isOver])).toEqual([["2027", 0, false]]);
  });

  it("is judged month by month where it is made per month", () => {
    const review = inYear([...onDays("2026-01-05", "2026-01-06", "2026-03-01")], aPromise({ outages: 1, per: "month" }));
    expect(review.periods.map(({ period, isKept }) => [period.name, isKept])).toEqual([["2026-01", false], ["2026-02", true], ["2026-03", true], ["2026-04", true], ["2026-05", true]]);
    expect(review.isKept).toBe(false);
  });

  it("counts an outage over New Year in the year in which it began, with its whole length", () => {
    const over = [anOutage("2025-12-31 22:00", "2026-01-01 03:00")];
    expect(inYear(over).periods[0]).toMatchObject({ outages: [], isKept: true });
    const before = promiseIn(aPromise(), over, anAgreement(), { from: at("2025-01-01"), to: at("2026-01-01") }, at("2026-06-01"));
    expect(before.periods[0]).toMatchObject({ outages: [{ durationMs: hours(5), isOpen: false }], durationKept: false });
    // When 2025 was over it had lasted 2 h.
    expect(promiseIn(aPromise(), over, anAgreement(), { from: at("2025-01-01"), to: at("2026-01-01") }, at("2026-01-01")).periods[0]).toMatchObject({ outages: [{ durationMs: hours(2), isOpen: true }], durationKept: true });
  });

  it("is broken in the month in which an outage began that lasted into the next, also when that month alone is reviewed", () => {
    const promise = aPromise({ per: "month" });
    const overnight = [anOutage("2026-01-31 20:00", "2026-02-01 04:00")];
    const reviewed = (month: string, next: string, asOf: string) => promiseIn(promise, overnight, anAgreement(), { from: at(month), to: at(next) }, at(asOf)).periods;
    expect(reviewed("2026-01-01", "2026-02-01", "2026-03-05")).toMatchObject([{ longestMs: hours(8), isKept: false }]);
    expect(reviewed("2026-02-01", "2026-03-01", "2026-03-05")).toMatchObject([{ outages: [], isKept: true }]);
    expect(reviewed("2026-01-01", "2026-02-01", "2026-02-01")).toMatchObject([{ longestMs: hours(4), isKept: true }]);
  });

  describe("that came into force on 1 October 2025", () => {
    const agreement = anAgreement({ contract: { ...NO_CONTRACT, start: at("2025-10-01") } });
    const perQuarter = aPromise({ outages: 1, per: "quarter" });
    const YEAR_2025 = { from: at("2025-01-01"), to: at("2026-01-01") };
    const judged = (promise: AvailabilityPromise, outages: readonly Outage[], during = YEAR_2025) => promiseIn(promise, outages, agreement, during, at("2026-06-01"));

    it("is neither kept nor broken in the three quarters before it", () => {
      const { periods, isKept } = judged(perQuarter, onDays("2025-02-01", "2025-02-02", "2025-11-28"));
      expect(periods.map(({ period, isKept: kept, outages }) => [period.name, kept, outages.length])).toEqual([["2025-Q1", undefined, 0], ["2025-Q2", undefined, 0], ["2025-Q3", undefined, 0], ["2025-Q4", true, 1]]);
      expect(isKept).toBe(true);
    });

    it("counts the outages of the year from that day on, against all four that a year allows", () => {
      const [year] = judged(aPromise(), onDays("2025-09-30", "2025-10-01", "2025-11-28")).periods;
      expect(year).toMatchObject({ inForce: { from: at("2025-10-01"), to: at("2026-01-01") }, allowed: 4, isKept: true, isOver: true });
      expect(year.outages).toHaveLength(2);
    });

    it("says nothing of a year that was over by then", () => {
      expect(judged(aPromise(), FOUR, { from: at("2024-01-01"), to: at("2025-01-01") })).toMatchObject({ isKept: undefined, periods: [{ inForce: undefined, frequencyKept: undefined, durationKept: undefined }] });
    });

    it("begins on a day of its own where it has one, and ends with its last day", () => {
      const own = { ...perQuarter, validFrom: at("2025-04-01"), validTo: at("2025-11-01") };
      const { periods } = judged(own, onDays("2025-05-01", "2025-05-02", "2025-11-01"));
      expect(periods.map(({ isKept, outages }) => [isKept, outages.length])).toEqual([[undefined, 0], [false, 2], [true, 0], [true, 0]]);
      expect(periods[3]).toMatchObject({ inForce: { from: at("2025-10-01"), to: at("2025-11-01") }, isOver: true, monthsLeft: 0 });
    });

    it("goes on when the agreement has ended and nobody has ended the promise", () => {
      const ended = { ...agreement, contract: { ...agreement.contract, end: at("2025-11-30") } };
      expect(promiseIn(perQuarter, onDays("2025-12-02", "2025-12-03"), ended, YEAR_2025, at("2026-06-01")).periods[3]).toMatchObject({ inForce: { to: at("2026-01-01") }, isKept: false });
    });

    it("is not judged in June when it begins in October of that year", () => {
      const later = aPromise({ validFrom: at("2026-10-01") });
      expect(judged(later, FOUR, { from: at("2026-04-01"), to: at("2026-06-01") })).toMatchObject({ isKept: undefined });
    });
  });

  it("looks ahead from the end of the reviewed time, not from what happened since", () => {
    const { stress } = promiseIn(aPromise(), onDays("2026-02-01", "2026-05-01"), anAgreement(), { from: at("2026-03-01"), to: at("2026-04-01") }, at("2026-06-01"));
    expect(stress?.rate).toMatchObject({ outages: 1, sinceLastMs: at("2026-04-01") - at("2026-02-01 12:00") });
  });

  it("weighs an outage from December into January with its whole length, 12 h, as the promise itself does: all of one was too long", () => {
    const during2025 = { from: at("2025-01-01"), to: at("2026-01-01") };
    const overNewYear = [anOutage("2025-12-31 21:00", "2026-01-01 09:00"), ...onDays("2026-01-02")];
    const seen = (asOf: string) => promiseIn(aPromise(), overNewYear, anAgreement(), during2025, at(asOf)).stress!;
    expect(seen("2026-02-01")).toMatchObject({ rate: { outages: 1, sinceLastMs: 0 }, tooLong: { value: 1 } });
    // When 2025 was over it had lasted 3 h of 4.
    expect(seen("2026-01-01")).toMatchObject({ rate: { outages: 1 }, tooLong: { value: 0 } });
    const fromMidnight = [...onDays("2025-05-01"), anOutage("2026-01-01 00:00", "2026-01-01 12:00")];
    expect(promiseIn(aPromise(), fromMidnight, anAgreement(), during2025, at("2026-02-01")).stress!.tooLong.value).toBe(0);
  });

  it("goes by the fiscal year of the agreement", () => {
    const review = promiseIn(aPromise(), FOUR, anAgreement({ fiscalYearStartMonth: 4 }), { from: at("2026-04-01"), to: at("2026-07-01") }, at("2026-07-01"));
    expect(review.periods).toMatchObject([{ period: { name: "FY2027" }, outages: [{}, {}] }]);
  });

  it("counts in the hours that it names only", () => {
    const night = [anOutage("2026-03-02 20:00", "2026-03-03 10:00")];
    expect(inYear(night).periods[0].durationKept).toBe(false);
    expect(inYear(night, aPromise({ calendar: "office" })).periods[0]).toMatchObject({ durationKept: true, longestMs: hours(1) });
    const twoCalendars = anAgreement({ calendars: [roundTheClock(), aCalendar()] });
    expect(promiseIn(aPromise({ calendar: "office" }), night, twoCalendars, YEAR, at("2026-06-01")).periods[0].longestMs).toBe(hours(1));
  });

  it("speaks of its service only, or of every one when it names none", () => {
    const rows = [...FOUR, ...FOUR.map((outage) => ({ ...outage, service: "Web" }))];
    expect(inYear(rows).periods[0].outages).toHaveLength(4);
    expect(inYear(rows, aPromise({ service: "" })).periods[0]).toMatchObject({ frequencyKept: false });
  });

  it("says nothing of a part that is not promised", () => {
    const long = [anOutage("2026-03-02 00:00", "2026-03-09 00:00")];
    expect(inYear(long, aPromise({ restoreWithinMs: undefined }))).toMatchObject({
      isKept: true, equivalent: NaN, periods: [{ durationKept: undefined, frequencyKept: true, tooLong: [] }], stress: { tooLong: { value: NaN }, breakDuration: NaN },
    });
    expect(inYear(long, aPromise({ outages: undefined }))).toMatchObject({
      equivalent: NaN, periods: [{ frequencyKept: undefined, isKept: false }], stress: { breakFrequency: NaN, safeExpected: NaN },
    });
  });

  it("does not count what both sides excluded", () => {
    expect(inYear([...FOUR, { ...onDays("2026-05-20")[0], excluded: "Agreed maintenance" }]).isKept).toBe(true);
  });

  it("does not make two outages of 3 h each of one of 7 h because one hour in its middle was excluded", () => {
    const rows = [anOutage("2026-03-02 09:00", "2026-03-02 16:00"), anOutage("2026-03-02 12:00", "2026-03-02 13:00", { excluded: "The client's own network" })];
    expect(inYear(rows).periods[0]).toMatchObject({ longestMs: hours(6), durationKept: false });
    expect(inYear(rows, aPromise({ outages: 1, restoreWithinMs: hours(6) })).isKept).toBe(true);
  });
});

describe("a promise as a percentage, and back", () => {
  it("4 times 4 h a year is 99.82%", () => {
    expect(promisePercent(4, hours(4), "year")).toBeCloseTo(1 - 16 / 8760, 12);
    expect(promisePercent(4, hours(4), "year").toFixed(4)).toBe("0.9982");
    expect(inYear([]).equivalent).toBe(promisePercent(4, hours(4), "year"));
  });

  it("per quarter and month it is less: 99.27% and 97.81%", () => {
    expect([promisePercent(4, hours(4), "quarter").toFixed(4), promisePercent(4, hours(4), "month").toFixed(4)]).toEqual(["0.9927", "0.9781"]);
    expect([lengthOf("quarter"), lengthOf("month")]).toEqual([hours(2190), hours(730)]);
  });

  it("is never below nothing", () => expect(promisePercent(100, hours(10), "month")).toBe(0));

  it("99.9% a year are 8.76 h: two outages of 4 h", () => {
    expect(percentPromise(0.999, hours(4), "year")).toEqual({ downtimeMs: expect.closeTo(hours(8.76), 3), outages: 2 });
  });

  it("goes there and back", () => {
    for (const per of ["month", "quarter", "year"] as const) {
      for (const outages of [0, 1, 3, 4, 12]) expect(percentPromise(promisePercent(outages, hours(4), per), hours(4), per).outages).toBe(outages);
    }
  });
});

describe("the stress test of a promise", () => {
  const observed = anAgreement({ contract: { ...NO_CONTRACT, start: at("2025-01-01") } });
  const eight = [...onDays("2025-02-01", "2025-05-01", "2025-08-01", "2025-11-01"), ...onDays("2026-02-01", "2026-05-01", "2026-08-01", "2026-11-01")];
  const { stress } = promiseIn(aPromise(), eight, observed, YEAR, at("2027-01-01"));

  it("at four a year over two years it would be broken in 37% of years; only up to 1.97 a year it is kept with 95%", () => {
    expect(stress).toMatchObject({ rate: { outages: 8 }, expected: { value: 4 } });
    expect(Math.round(stress!.breakFrequency * 100)).toBe(37);
    expect(stress!.safeExpected).toBeCloseTo(1.97, 2);
    expect(stress!.safePromise).toBe(8);
  });

  it("knows no risk of length where none lasted too long, and says how little 8 outages prove", () => {
    expect(stress).toMatchObject({ breakDuration: 0, tooLong: { value: 0 } });
    expect(stress!.breakEither).toBeCloseTo(stress!.breakFrequency, 12);
    expect(stress!.tooLong.high).toBeGreaterThan(0.3);
  });

  it("adds the risk of a long one: 2 of 8 too long, one a year, break 63% of years", () => {
    const rows = eight.map((outage, index) => (index < 2 ? { ...outage, to: outage.from + hours(5) } : outage));
    const found = promiseIn(aPromise(), rows, observed, YEAR, at("2027-01-01")).stress!;
    expect(found.tooLong.value).toBe(0.25);
    expect(found.breakDuration).toBeCloseTo(1 - Math.exp(-1), 12);
    // None of the long ones and at most 4 of the other 3 a year: e^-1 x 0.815.
    expect(found.breakEither).toBeCloseTo(1 - Math.exp(-1) * 0.8153, 4);
  });

  it("observes from the year of the first outage on where the agreement names no start", () => {
    const found = promiseIn(aPromise(), eight, anAgreement(), YEAR, at("2027-01-01")).stress!;
    expect(found.rate.perYear.value).toBe(4);
    expect(promiseIn(aPromise(), [], anAgreement(), YEAR, at("2027-01-01")).stress).toBeUndefined();
  });

  it("observes from the first minute of the agreement on", () => {
    // The log begins with the agreement, in the middle of the year: the months before are not taken for quiet ones.
    const sinceJuly = anAgreement({ contract: { ...NO_CONTRACT, start: at("2026-07-02") } });
    expect(promiseIn(aPromise(), [anOutage("2026-07-02", "2026-07-02 01:00")], sinceJuly, YEAR, at("2027-01-01")).stress!.rate.observedMs).toBe(days(183));
    expect(promiseIn(aPromise(), [], sinceJuly, YEAR, at("2026-07-02")).stress).toBeUndefined();
  });

  it("observes from the year of the first row on where it is older than the agreement, in whatever order the rows are", () => {
    expect(promiseIn(aPromise(), [...eight].reverse(), anAgreement({ contract: { ...NO_CONTRACT, start: at("2026-07-02") } }), YEAR, at("2027-01-01")).stress!.rate.observedMs).toBe(days(730));
  });

  it("expects of four outages a year one in a quarter, and takes exactly 4 h for kept", () => {
    const quarterly = promiseIn(aPromise({ outages: 1, per: "quarter" }), eight, observed, YEAR, at("2027-01-01")).stress!;
    const { perYear } = quarterly.rate;
    expect(quarterly.expected).toEqual({ value: 1, low: perYear.low / 4, high: perYear.high / 4 });
    const exactly = eight.map((outage) => ({ ...outage, to: outage.from + hours(4) }));
    expect(promiseIn(aPromise(), exactly, observed, YEAR, at("2027-01-01")).stress!.tooLong.value).toBe(0);
  });

  it("without an outage since the agreement began it still cannot be sure", () => {
    const found = promiseIn(aPromise(), [], observed, YEAR, at("2027-01-01")).stress!;
    expect(found).toMatchObject({ breakFrequency: 0, expected: { value: 0 } });
    expect(found.expected.high).toBeCloseTo(3.69 / 2, 2);
  });

  it("on the real log of 95 internet outages in five days a promise of 4 a month is broken for certain", () => {
    const review = promiseIn(aPromise({ service: "Internet", per: "month" }), internetOutages(), anAgreement(), { from: at("2020-05-01"), to: at("2020-06-01") }, at("2020-05-30"));
    expect(review.periods).toMatchObject([{ frequencyKept: false, durationKept: true, longestMs: 4_046_000 }]);
    expect(review.periods[0].outages).toHaveLength(95);
    expect(review.stress!.breakFrequency).toBeCloseTo(1, 10);
  });
});
