import { periodOf, trendPeriods } from "../../../src/service-level/period";
import { slaBudget } from "../../../src/service-level/trend";
import type { SlaPeriodResult } from "../../../src/service-level/trend";
import { at } from "../../support/instants";

const options = { zone: "UTC", fiscalYearStartMonth: 1 };
const period = (name: string) => periodOf(name, options)!;

function result(name: string, met: number, missed: number, goal = 0.95): SlaPeriodResult {
  const decided = met + missed;
  return { period: period(name), met, missed, decided, undecided: 0, attainment: met / decided, goal, status: "Met" };
}

/** Six quiet months of 31 tickets a month, as long as they are on average. */
const quiet = trendPeriods(period("2026-06"), 6, options).map(({ name }) => result(name, 30, 0));

describe("the breach budget of a period that is over", () => {
  it("expects nothing more: 4 of 90 allowed, 1 used, 3 left", () => {
    const budget = slaBudget(result("2026-07", 89, 1), quiet, [at("2026-07-20")], at("2026-09-01"));
    expect(budget).toMatchObject({ decided: 90, expected: 0, allowed: 4, used: 1, remaining: 3, straightNeeded: 0, isRecoverable: true, odds: 1, runsOutAt: NaN });
    expect(budget.burnRate).toBeCloseTo(1 / 90 / 0.05, 10);
  });

  it("44 of 50: overdrawn with the third miss, and too late to recover", () => {
    const missedAt = ["07-25", "07-10", "07-05", "07-08", "07-21", "07-30"].map((day) => at(`2026-${day}`));
    expect(slaBudget(result("2026-07", 44, 6), quiet, missedAt, at("2026-08-01"))).toMatchObject({
      allowed: 2, used: 6, remaining: -4, straightNeeded: 70, isRecoverable: false, odds: 0, runsOutAt: at("2026-07-10"),
    });
  });
});

describe("the breach budget of a period that runs", () => {
  // January to June have 181 days: 180 decided in six months are 180/181 a day.
  const asOf = at("2026-07-11");
  const budget = slaBudget(result("2026-Q3", 17, 2), quiet, [at("2026-07-03"), at("2026-07-09")], asOf);

  it("counts on as many tickets as came of late: 82 days more at 180 in 181 days", () => {
    expect(budget).toMatchObject({ decided: 19, expected: 82, allowed: 5, used: 2, remaining: 3 });
  });

  it("burns twice as fast as allowed, and is used up on 31 July", () => {
    expect(budget.burnRate).toBeCloseTo(2 / 19 / 0.05, 10);
    // Two misses in ten days: the sixth comes on the thirtieth day.
    expect(budget.runsOutAt).toBe(at("2026-07-31"));
  });

  it("says what it takes: 21 clean tickets, and 82 are still to come", () => {
    expect(budget).toMatchObject({ straightNeeded: 21, isRecoverable: true });
    expect(budget.odds).toBeGreaterThan(0.05);
    expect(budget.odds).toBeLessThan(0.5);
  });

  it("needs 96 of the 101 that will have been decided, which a service of exactly 95% misses in 39 of 100 such quarters", () => {
    expect(budget.needed).toBe(96);
    expect(budget.missedByChance).toBeCloseTo(0.39, 2);
  });

  it("takes a month that has just ended for a whole one", () => {
    expect(slaBudget(result("2026-07", 0, 0), [result("2026-06", 300, 0)], [], at("2026-07-01")).expected).toBe(310);
  });

  it("does not run out without a miss, or when its pace lasts to the end", () => {
    expect(slaBudget(result("2026-Q3", 19, 0), quiet, [], asOf).runsOutAt).toBeNaN();
    expect(slaBudget(result("2026-Q3", 18, 1), quiet, [at("2026-07-03")], at("2026-08-16")).runsOutAt).toBeNaN();
  });

  it("goes by its own pace where there is no past", () => {
    expect(slaBudget(result("2026-07", 10, 0), [], [], asOf)).toMatchObject({ decided: 10, expected: 21 });
  });

  it("takes as usual what the last six whole periods had, not older ones and not one that still runs", () => {
    const busy = [result("2025-12", 3000, 0), ...quiet, result("2026-07", 3000, 0)];
    expect(slaBudget(result("2026-Q3", 17, 2), busy, [], asOf).expected).toBe(82);
    expect(slaBudget(result("2026-08", 0, 0), quiet, [], at("2026-06-30")).expected).toBe(31);
  });

  it("is used up when the misses are as many as allowed, and overdrawn with the next", () => {
    // 95 decided, 5 to come at the pace of late: 5 of 100 allowed, all used.
    const late = slaBudget(result("2026-07", 90, 5), quiet, ["07-02", "07-04", "07-06", "07-08", "07-10"].map((day) => at(`2026-${day}`)), at("2026-07-26 12:00"));
    expect(late).toMatchObject({ expected: 5, allowed: 5, remaining: 0 });
    // Five in 25.5 days: the sixth would come on 31 July, at 14:24.
    expect(late.runsOutAt).toBe(at("2026-07-31 14:24"));
  });

  it("knows nothing before it has begun but what is usual", () => {
    expect(slaBudget(result("2026-08", 0, 0), quiet, [], asOf)).toMatchObject({ expected: 31, allowed: 1, used: 0, burnRate: NaN, runsOutAt: NaN });
    expect(slaBudget(result("2026-08", 0, 0), [], [], asOf)).toMatchObject({ expected: 0, odds: NaN });
  });
});

describe("how much a goal asks of few tickets", () => {
  it("30 at 95% need 29, which a service of exactly 95% misses in 45 of 100 months; 73 in a row would prove it", () => {
    const budget = slaBudget(result("2026-07", 29, 1), quiet, [at("2026-07-20")], at("2026-09-01"));
    expect(budget).toMatchObject({ needed: 29, provenBy: 73 });
    expect(budget.missedByChance).toBeCloseTo(0.45, 2);
  });

  it("has no chance without tickets, and no proof of 100%", () => {
    expect(slaBudget(result("2026-08", 0, 0, 1), [], [], at("2026-09-01"))).toMatchObject({ needed: 0, missedByChance: NaN, provenBy: Infinity });
  });
});
