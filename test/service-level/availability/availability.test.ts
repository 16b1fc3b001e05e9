import fc from "fast-check";
import { agreedSince, availabilityIn, countedOutages, downtimesOf, DURATION_BANDS, outageRate, serviceHours } from "../../../src/service-level/availability";
import { NO_CONTRACT } from "../../../src/service-level/agreement";
import type { Outage } from "../../../src/service-level/records";
import { aCalendar, anAgreement } from "../../support/anAgreement";
import { anOutage } from "../../support/anOutage";
import { at, days, hours, minutes } from "../../support/instants";
import { internetOutages } from "./internetOutages";

const ALL_HOURS = serviceHours(undefined);
const OFFICE = serviceHours(aCalendar());
const MARCH = { from: at("2026-03-01"), to: at("2026-04-01") };
const LATER = at("2026-12-31");

function inMarch(outages: readonly Outage[], service = ALL_HOURS, asOf = LATER) {
  return availabilityIn(downtimesOf(outages, asOf), service, [MARCH], asOf)[0];
}

describe("downtime is time, not rows", () => {
  it("counts two outages of one service that overlap as one, and their common hour once", () => {
    const found = inMarch([anOutage("2026-03-10 10:00", "2026-03-10 12:00"), anOutage("2026-03-10 11:00", "2026-03-10 13:00")]);
    expect(found).toMatchObject({ downtimeMs: hours(3), outages: [{ durationMs: hours(3) }] });
  });

  it("counts outages of two services each for itself", () => {
    const rows = [anOutage("2026-03-10 10:00", "2026-03-10 12:00"), anOutage("2026-03-10 11:00", "2026-03-10 13:00", { service: "Web" })];
    expect(downtimesOf(rows, LATER).map(({ service, from }) => [service, from])).toEqual([["Mail", at("2026-03-10 10:00")], ["Web", at("2026-03-10 11:00")]]);
    expect(downtimesOf(rows, LATER, " mail ")).toHaveLength(1);
  });

  it("takes an outage that begins when another ends as its continuation", () => {
    expect(inMarch([anOutage("2026-03-10 11:00", "2026-03-10 12:00"), anOutage("2026-03-10 10:00", "2026-03-10 11:00")]).outages).toHaveLength(1);
  });

  it("does not count an agreed maintenance, but what it runs over", () => {
    const maintenance = anOutage("2026-03-10 02:00", "2026-03-10 04:00", { excluded: "Agreed maintenance" });
    expect(inMarch([maintenance])).toMatchObject({ downtimeMs: 0, outages: [], availability: 1 });
    expect(inMarch([maintenance, anOutage("2026-03-10 02:00", "2026-03-10 05:00")])).toMatchObject({ downtimeMs: hours(1), outages: [{ from: at("2026-03-10 04:00") }] });
  });

  it("takes an outage with agreed time in its middle for one: it was restored only at its end", () => {
    const power = anOutage("2026-03-10 02:00", "2026-03-10 04:00", { excluded: "Client's own power" });
    const rows = [anOutage("2026-03-10 00:00", "2026-03-10 07:00"), power];
    expect(inMarch(rows)).toMatchObject({ downtimeMs: hours(5), outages: [{ from: at("2026-03-10 00:00"), to: at("2026-03-10 07:00"), durationMs: hours(5) }], mtrsMs: hours(5) });
    // Restored before the agreed time and down again after it: two.
    expect(inMarch([anOutage("2026-03-10 00:00", "2026-03-10 02:00"), power, anOutage("2026-03-10 04:00", "2026-03-10 07:00")]).outages.map(({ durationMs }) => durationMs)).toEqual([hours(2), hours(3)]);
  });

  it("begins where it first takes service time, also when all of that before the agreed time lay in the night", () => {
    const rows = [anOutage("2026-03-10 06:00", "2026-03-10 13:00"), anOutage("2026-03-10 08:00", "2026-03-10 11:00", { excluded: "Client's own power" })];
    expect(inMarch(rows, OFFICE).outages).toMatchObject([{ from: at("2026-03-10 11:00"), durationMs: hours(2) }]);
  });

  it("lets an outage without an end last until now, and knows nothing of later ones", () => {
    const rows = [anOutage("2026-03-10 10:00"), anOutage("2026-03-12 10:00", "2026-03-12 11:00")];
    const found = inMarch(rows, ALL_HOURS, at("2026-03-11 10:00"));
    expect(found).toMatchObject({ downtimeMs: hours(24), outages: [{ isOpen: true, durationMs: hours(24) }], mtrsMs: NaN });
    expect(found.agreedMs).toBe(days(10) + hours(10));
  });

  it("is over when its last part is, and lasts when one of two outages at once lasts", () => {
    const mended = [anOutage("2026-03-10 10:00", "2026-03-10 13:00"), anOutage("2026-03-10 11:00", "2026-03-10 12:00")];
    expect(downtimesOf(mended, at("2026-03-10 13:00"))).toMatchObject([{ to: at("2026-03-10 13:00"), isOpen: false }]);
    const lasting = [anOutage("2026-03-10 10:00", "2026-03-10 13:00"), anOutage("2026-03-10 11:00")];
    expect(downtimesOf(lasting, at("2026-03-10 13:00"))).toMatchObject([{ isOpen: true }]);
  });

  it("lasts through agreed time: an outage without an end is no restored one while a maintenance runs", () => {
    const maintenance = anOutage("2026-03-10 11:00", undefined, { excluded: "Agreed maintenance" });
    expect(inMarch([anOutage("2026-03-10 10:00"), maintenance], ALL_HOURS, at("2026-03-10 13:00"))).toMatchObject({ outages: [{ isOpen: true, durationMs: hours(1) }], restored: [], mtrsMs: NaN });
    expect(downtimesOf([anOutage("2026-03-10 10:00", "2026-03-10 12:30"), maintenance], at("2026-03-10 13:00"))).toMatchObject([{ to: at("2026-03-10 12:30"), isOpen: false }]);
  });

  it("has not begun at the minute in which it begins", () => {
    expect(downtimesOf([anOutage("2026-03-10 10:00")], at("2026-03-10 10:00"))).toEqual([]);
    expect(downtimesOf([anOutage("2026-03-10 10:00", "2026-03-10 12:00")], at("2026-03-10 09:00"), "Mail")).toEqual([]);
  });

  it("lists downtimes of all services by their beginning, then by their end", () => {
    const rows = [
      anOutage("2026-03-12 10:00", "2026-03-12 12:00"), anOutage("2026-03-10 10:00", "2026-03-10 12:00"),
      anOutage("2026-03-11 10:00", "2026-03-11 12:00", { service: "Web" }), anOutage("2026-03-10 10:00", "2026-03-10 11:00", { service: "Web" }),
    ];
    expect(downtimesOf(rows, LATER).map(({ service, to }) => [service, to])).toEqual([
      ["Web", at("2026-03-10 11:00")], ["Mail", at("2026-03-10 12:00")], ["Web", at("2026-03-11 12:00")], ["Mail", at("2026-03-12 12:00")],
    ]);
    expect(downtimesOf(rows, LATER, "Web").map(({ from }) => from)).toEqual([at("2026-03-10 10:00"), at("2026-03-11 10:00")]);
  });

  it("takes an outage that ends after now as still open", () => {
    expect(downtimesOf([anOutage("2026-03-10 10:00", "2026-03-10 12:00")], at("2026-03-10 11:00"))).toMatchObject([{ to: at("2026-03-10 11:00"), isOpen: true }]);
  });
});

describe("availability in a period", () => {
  it("is agreed time less downtime by agreed time: 4 h of 744 h in March", () => {
    const found = inMarch([anOutage("2026-03-10 10:00", "2026-03-10 14:00")]);
    expect(found.agreedMs).toBe(hours(744));
    expect(found.availability).toBeCloseTo(740 / 744, 12);
  });

  it("allows 99.9% in 30 days 43.2 minutes", () => {
    const april = { from: at("2026-04-01"), to: at("2026-05-01") };
    const [found] = availabilityIn(downtimesOf([{ ...anOutage("2026-04-10 10:00"), to: at("2026-04-10 10:00") + minutes(43.2) }], LATER), ALL_HOURS, [april], LATER);
    expect(found.availability).toBeCloseTo(0.999, 12);
  });

  it("splits minutes at the month's edge, and counts the outage once, where it starts", () => {
    const rows = [anOutage("2026-02-28 22:00", "2026-03-01 03:00")];
    const february = { from: at("2026-02-01"), to: MARCH.from };
    const [before, after] = availabilityIn(downtimesOf(rows, LATER), ALL_HOURS, [february, MARCH], LATER);
    expect([before.downtimeMs, after.downtimeMs]).toEqual([hours(2), hours(3)]);
    expect([before.outages.length, after.outages.length]).toEqual([1, 0]);
    expect(before.outages[0].durationMs).toBe(hours(5));
  });

  it("counts an outage at 0:00 of a month's first day in that month, and the restoration at that minute too", () => {
    const rows = [anOutage("2026-02-28 20:00", "2026-03-01 00:00"), anOutage("2026-03-10 00:00", "2026-03-10 02:00"), anOutage("2026-03-31 22:00", "2026-04-01 00:00"), anOutage("2026-04-01 00:00", "2026-04-01 03:00", { service: "Web" })];
    const [february, march, april] = availabilityIn(downtimesOf(rows, LATER), ALL_HOURS, [
      { from: at("2026-02-01"), to: MARCH.from }, MARCH, { from: MARCH.to, to: at("2026-05-01") },
    ], LATER);
    expect([february, march, april].map(({ outages, restored, mtrsMs }) => [outages.length, restored.length, mtrsMs])).toEqual([[1, 0, NaN], [2, 2, hours(3)], [1, 2, hours(2.5)]]);
  });

  it("takes outages of several services in time order, from the first minute in which service was agreed; one on Sunday night does not count", () => {
    const rows = [anOutage("2026-03-09 20:00", "2026-03-10 10:00"), anOutage("2026-03-10 09:00", "2026-03-10 12:00", { service: "Web" }), anOutage("2026-03-09 16:00", "2026-03-09 17:00", { service: "Fax" }), anOutage("2026-03-08 20:00", "2026-03-08 23:00", { service: "Web" })];
    expect(countedOutages(downtimesOf(rows, LATER), OFFICE).map(({ service, from, durationMs }) => [service, from, durationMs])).toEqual([
      ["Fax", at("2026-03-09 16:00"), hours(1)], ["Mail", at("2026-03-10 09:00"), hours(1)], ["Web", at("2026-03-10 09:00"), hours(3)],
    ]);
  });

  it("counts in agreed service time only: Friday 16:00 to Monday 10:00 is two hours", () => {
    const found = inMarch([anOutage("2026-03-06 16:00", "2026-03-09 10:00")], OFFICE);
    expect(found).toMatchObject({ downtimeMs: hours(2), agreedMs: hours(22 * 8), outages: [{ durationMs: hours(2) }], longestMs: hours(2) });
  });

  it("knows no outage that was over before the office opened", () => {
    expect(inMarch([anOutage("2026-03-09 03:00", "2026-03-09 09:00")], OFFICE)).toMatchObject({ outages: [], availability: 1 });
  });

  it("counts a night's outage in the month of the first service minute that it hits", () => {
    const rows = [anOutage("2026-02-28 20:00", "2026-03-02 10:00")];
    expect(inMarch(rows, OFFICE).outages).toMatchObject([{ from: at("2026-03-02 09:00"), durationMs: hours(1) }]);
  });

  it("has no share where no service was agreed", () => {
    const sunday = { from: at("2026-03-01"), to: at("2026-03-02") };
    expect(availabilityIn([], OFFICE, [sunday], LATER)[0]).toMatchObject({ agreedMs: 0, availability: NaN });
    expect(availabilityIn([], ALL_HOURS, [MARCH], at("2026-02-01"))[0]).toMatchObject({ agreedMs: 0, availability: NaN });
  });

  it("gives MTRS, MTBF and MTBSI: 1 h and 3 h down in 744 h", () => {
    const found = inMarch([anOutage("2026-03-10 10:00", "2026-03-10 11:00"), anOutage("2026-03-20 10:00", "2026-03-20 13:00")]);
    expect([found.mtrsMs, found.mtbfMs, found.mtbsiMs]).toEqual([hours(2), hours(370), hours(372)]);
  });

  it("gives no time between failures after none or one", () => {
    expect(inMarch([]).mtbfMs).toBeNaN();
    expect(inMarch([anOutage("2026-03-10 10:00", "2026-03-10 11:00")])).toMatchObject({ mtbfMs: NaN, mtbsiMs: NaN, mtrsMs: hours(1) });
  });

  it("counts outages by how long they lasted, the upper end inside", () => {
    const lasting = [15, 16, 60, 61, 240, 241, 1440, 1441].map((length, index) => ({ ...anOutage(`2026-03-${10 + 2 * index}`), to: at(`2026-03-${10 + 2 * index}`) + minutes(length) }));
    expect(inMarch(lasting).byBand).toEqual([1, 2, 2, 2, 1]);
    expect(DURATION_BANDS.map((band) => band / minutes(1))).toEqual([15, 60, 240, 1440, Infinity]);
  });

  it("sums lost hours of users, once where outages overlap, and says what it does not know", () => {
    const rows = [
      anOutage("2026-03-10 10:00", "2026-03-10 12:00", { usersAffected: 10 }), anOutage("2026-03-10 11:00", "2026-03-10 13:00", { usersAffected: 100 }),
      anOutage("2026-03-10 11:30", "2026-03-10 12:00", { usersAffected: 50 }), anOutage("2026-03-11 10:00", "2026-03-11 11:00"),
    ];
    // 10 users for an hour, 100 for two; nobody says how many for the third hour.
    expect(inMarch(rows)).toMatchObject({ lostUserMs: hours(210), usersUnknownMs: hours(1) });
  });
});

describe("how often to expect outages", () => {
  it("no failure in 214 days still allows 6.3 a year", () => {
    const rate = outageRate([], ALL_HOURS, at("2026-01-01"), at("2026-01-01") + days(214));
    expect(rate).toMatchObject({ outages: 0, sinceLastMs: days(214) });
    expect(rate.perYear.high).toBeCloseTo((3.689 * 365) / 214, 2);
  });

  it("4 in a year mean 1.1 to 10.2 a year; the last one ended 31 days ago", () => {
    const downtimes = downtimesOf(["02", "05", "08", "11"].map((month) => anOutage(`2026-${month}-01 10:00`, `2026-${month}-01 12:00`)), LATER);
    const rate = outageRate(downtimes, ALL_HOURS, at("2026-01-01"), at("2027-01-01"));
    expect(rate.perYear).toEqual({ value: 4, low: expect.closeTo(1.09, 2), high: expect.closeTo(10.24, 2) });
    expect(rate.sinceLastMs).toBe(at("2027-01-01") - at("2026-11-01 12:00"));
  });

  it("counts those that began in the time observed only, its first minute inside", () => {
    const downtimes = downtimesOf(["2025-12-31", "2026-01-01", "2026-06-30", "2026-07-01", "2026-07-02"].map((day) => anOutage(day, `${day} 01:00`)), LATER);
    expect(outageRate(downtimes, ALL_HOURS, at("2026-01-01"), at("2026-07-01"))).toMatchObject({ outages: 2, sinceLastMs: days(1) - hours(1) });
  });

  it("is 0 days while one lasts", () => {
    const asOf = at("2026-03-02");
    expect(outageRate(downtimesOf([anOutage("2026-03-01")], asOf), ALL_HOURS, at("2026-01-01"), asOf).sinceLastMs).toBe(0);
  });
});

// A home-made ping log of an internet line, 101 rows, some of which overlap: keith12brown/internet-down, outages.csv at commit 33145251.
describe("a real log of 101 internet outages in five days of May 2020", () => {
  const rows = internetOutages();
  const asOf = at("2020-05-30");
  const week = { from: at("2020-05-25"), to: asOf };

  it("is 95 outages and 11,687 s of downtime, not the 12,132 s that its rows add up to", () => {
    expect(rows.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(12_132_000);
    const [found] = availabilityIn(downtimesOf(rows, asOf), ALL_HOURS, [week], asOf);
    expect([found.outages.length, found.downtimeMs, found.longestMs]).toEqual([95, 11_687_000, 4_046_000]);
    expect(found.availability).toBeCloseTo(1 - 11_687 / (5 * 86_400), 12);
    expect(found.byBand).toEqual([94, 0, 1, 0, 0]);
  });

  it("has 43 outages and 3,788 s of them in office hours", () => {
    const [found] = availabilityIn(downtimesOf(rows, asOf), OFFICE, [week], asOf);
    expect([found.outages.length, found.downtimeMs]).toEqual([43, 3_788_000]);
  });
});

describe("laws of downtime", () => {
  const outages = fc.array(fc.record({ start: fc.integer({ min: 0, max: 2000 }), length: fc.integer({ min: 1, max: 300 }), excluded: fc.boolean() }), { maxLength: 30 })
    .map((rows) => rows.map(({ start, length, excluded }) => ({ ...anOutage("2026-03-01"), from: MARCH.from + minutes(start), to: MARCH.from + minutes(start + length), excluded: excluded ? "agreed" : "" })));

  it("is what a count minute by minute says", () => {
    fc.assert(fc.property(outages, (rows) => {
      const down = Array.from({ length: 2400 }, (_, minute) => {
        const covering = rows.filter(({ from, to }) => from <= MARCH.from + minutes(minute) && MARCH.from + minutes(minute) < to);
        return covering.length > 0 && covering.every(({ excluded }) => excluded === "");
      });
      const found = inMarch(rows);
      expect(found.downtimeMs).toBe(minutes(down.filter(Boolean).length));
      // One from a minute of it to the next as long as some row that counts goes on: what was excluded in between parts nothing.
      const lasts = down.map((_, minute) => rows.some(({ from, to, excluded }) => excluded === "" && from <= MARCH.from + minutes(minute) && MARCH.from + minutes(minute) < to));
      const begun = down.flatMap((is, minute) => (is ? [minute] : []));
      expect(found.outages).toHaveLength(begun.filter((minute, index) => index === 0 || !lasts.slice(begun[index - 1], minute).every(Boolean)).length);
    }));
  });

  it("does not depend on the order of the rows, and parts of a period add up", () => {
    fc.assert(fc.property(outages, fc.integer({ min: 0, max: 2400 }), (rows, cut) => {
      const edge = MARCH.from + minutes(cut);
      const downtimes = downtimesOf([...rows].reverse(), LATER);
      expect(downtimes).toEqual(downtimesOf(rows, LATER));
      const [all, first, second] = availabilityIn(downtimes, ALL_HOURS, [MARCH, { from: MARCH.from, to: edge }, { from: edge, to: MARCH.to }], LATER);
      expect(first.downtimeMs + second.downtimeMs).toBe(all.downtimeMs);
      expect(first.outages.length + second.outages.length).toBe(all.outages.length);
    }));
  });
});

describe("an agreement that began on 11 March", () => {
  const start = at("2026-03-11");
  const agreement = anAgreement({ contract: { ...NO_CONTRACT, start } });
  const outages = [anOutage("2026-03-20 10:00", "2026-03-20 12:00")];
  const FEBRUARY = { from: at("2026-02-01"), to: at("2026-03-01") };
  const availabilities = (rows: readonly Outage[], of = agreement) => availabilityIn(downtimesOf(rows, LATER), ALL_HOURS, [FEBRUARY, MARCH], LATER, agreedSince(rows, of));

  it("promises 21 days of March: two hours down are 2 of 504 hours, not of 744", () => {
    expect(availabilities(outages)[1]).toMatchObject({ from: start, agreedMs: hours(504), downtimeMs: hours(2), availability: 502 / 504 });
  });

  it("has no data for February", () => {
    expect(availabilities(outages)[0]).toMatchObject({ agreedMs: 0, availability: NaN, outages: [], restored: [] });
  });

  it("counts the year from its beginning where outages were written down before the agreement", () => {
    const [february, march] = availabilities([anOutage("2026-02-10 10:00", "2026-02-10 14:00"), ...outages]);
    expect([february.agreedMs, february.downtimeMs, march.agreedMs]).toEqual([hours(672), hours(4), hours(744)]);
  });

  it("counts always where the agreement names no start, also in the year before the first outage", () => {
    expect(availabilities(outages, anAgreement())[0]).toMatchObject({ agreedMs: hours(672), availability: 1 });
    expect(availabilities([anOutage("2027-03-20 10:00", "2027-03-20 12:00")], anAgreement())[0]).toMatchObject({ agreedMs: hours(672), availability: 1 });
  });
});
