import fc from "fast-check";
import {
  allowedMisses, betaBinomialAtMost, binomialAtMost, binomialQuantile, burnRate, chanceOfMissingGoal, hypergeometricAtLeast, metNeeded, oddsOfFinishing, straightSuccessesNeeded,
} from "../../../src/service-level/statistics";

describe("misses that a goal allows", () => {
  it.each([[120, 6], [90, 4], [40, 2], [19, 0], [0, 0]])("%i tickets at 95% allow %i", (decided, misses) => expect(allowedMisses(decided, 0.95)).toBe(misses));

  it("and as many met as are needed are always all tickets", () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 1000 }), (n, thousandths) => {
      expect(allowedMisses(n, thousandths / 1000) + metNeeded(n, thousandths / 1000)).toBe(n);
    }));
  });

  it("29 of 30 are needed for 95%", () => expect(metNeeded(30, 0.95)).toBe(29));
});

describe("straight successes needed to be back on target", () => {
  it.each([[44, 50, 0.95, 70], [28, 30, 0.95, 10], [95, 100, 0.95, 0], [100, 100, 0.95, 0], [0, 0, 0.95, 0], [19, 20, 0.95, 0], [9, 10, 1, Infinity], [10, 10, 1, 0]])(
    "%i of %i at a goal of %p needs %p",
    (met, decided, goal, needed) => expect(straightSuccessesNeeded(met, decided, goal)).toBe(needed),
  );

  it.each([[95, 100, 0.9995, 9900], [1, 2, 0.9999, 9998], [34, 44, 99.9 / 100, 9956]])("%i of %i at a goal of %p needs %p, and not one more: each miss takes 2,000, 10,000 or 1,000 tickets in all", (met, decided, goal, needed) =>
    expect(straightSuccessesNeeded(met, decided, goal)).toBe(needed));

  it("is exact for 146,000 met of 178,000 tickets and a goal of 99.993%, too: not one ticket short of it", () => {
    // 32,003 missed of 7 allowed in 100,000: 457,185,714 2/7 in all.
    expect(straightSuccessesNeeded(145_591, 177_594, 0.99993)).toBe(457_008_121);
    fc.assert(fc.property(fc.integer({ min: 1, max: 200_000 }), fc.integer({ min: 0, max: 50_000 }), fc.integer({ min: 1, max: 99_999 }), (met, missed, hundredThousandths) => {
      const short = hundredThousandths * (met + missed) - 100_000 * met;
      expect(straightSuccessesNeeded(met, met + missed, hundredThousandths / 100_000)).toBe(Math.max(0, Math.ceil(short / (100_000 - hundredThousandths))));
    }));
  });

  it("is the smallest number that does it", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 999 }), (met, missed, thousandths) => {
      const goal = thousandths / 1000;
      const needed = straightSuccessesNeeded(met, met + missed, goal);
      const share = (more: number) => (met + more) / (met + missed + more);
      expect(share(needed)).toBeGreaterThanOrEqual(goal - 1e-9);
      if (needed > 0) expect(share(needed - 1)).toBeLessThan(goal);
    }));
  });
});

describe("how fast the allowance burns", () => {
  it.each([[5, 100, 0.95, 1], [10, 100, 0.95, 2], [0, 100, 0.95, 0], [0, 10, 1, 0], [1, 10, 1, Infinity]])("%i missed of %i at %p is %p", (missed, decided, goal, rate) => {
    expect(burnRate(missed, decided, goal)).toBeCloseTo(rate, 10);
  });

  it("says nothing before anything was decided", () => expect(burnRate(0, 0, 0.95)).toBeNaN());
});

describe("the chance to miss a goal that the service is good enough for", () => {
  it.each([
    [10, 0.95, 0.4], [20, 0.95, 0.26], [30, 0.95, 0.45], [50, 0.95, 0.46], [100, 0.95, 0.38],
    [10, 0.97, 0.26], [20, 0.97, 0.12], [30, 0.97, 0.23], [50, 0.97, 0.19], [100, 0.97, 0.08], [200, 0.97, 0.04],
  ])("%i tickets, true share %p: %p", (n, truth, chance) => expect(chanceOfMissingGoal(n, truth, 0.95)).toBeCloseTo(chance, 2));

  it("of a single ticket is its own: 5% at 95%", () => expect(chanceOfMissingGoal(1, 0.95, 0.95)).toBeCloseTo(0.05, 12));

  it("adds up as coins do", () => {
    expect(binomialAtMost(0, 10, 0.5)).toBeCloseTo(1 / 1024, 12);
    expect(binomialAtMost(5, 10, 0.5)).toBeCloseTo(638 / 1024, 12);
    expect([binomialAtMost(-1, 10, 0.5), binomialAtMost(10, 10, 0.5), binomialAtMost(12, 10, 0.5)]).toEqual([0, 1, 1]);
  });
});

describe("the odds of finishing on target", () => {
  it("without anything to come are certain either way", () => {
    expect(oddsOfFinishing(95, 5, 0, 0.95)).toBe(1);
    expect(oddsOfFinishing(94, 6, 0, 0.95)).toBe(0);
  });

  it("are none when even a clean rest is too little: 44 of 50 and 69 to come", () => {
    expect(oddsOfFinishing(44, 6, 69, 0.95)).toBe(0);
    expect(oddsOfFinishing(44, 6, 70, 0.95)).toBeGreaterThan(0);
  });

  it("are certain when all that comes may be missed", () => expect(oddsOfFinishing(100, 0, 2, 0.95)).toBe(1));

  it("of one ticket to come are the share so far, half a ticket each way added", () => {
    // 19 met, 1 missed; the 21st decides nothing at 90%, and must be met at 95%.
    expect(oddsOfFinishing(19, 1, 1, 0.95)).toBeCloseTo(19.5 / 21, 12);
  });

  it("say nothing when nothing was or will be decided", () => expect(oddsOfFinishing(0, 0, 0, 0.95)).toBeNaN());

  it("are certain of everything, and even for a uniform share", () => {
    // With a = b = 1 every number of successes is equally likely: 1 / (n + 1) each.
    expect(betaBinomialAtMost(2, 9, 1, 1)).toBeCloseTo(0.3, 12);
    expect(betaBinomialAtMost(9, 9, 2, 3)).toBe(1);
  });
});

describe("how many of so many are met by chance", () => {
  it.each([
    // Tables of the binomial distribution, n = 20: at most 15 at 95% in 0.26%, at most 16 in 1.59%; at 5% at most 3 in 98.41%, at most 4 in 99.74%.
    [0.005, 20, 0.95, 16], [0.995, 20, 0.05, 4], [0.5, 30, 0.99, 30], [0.5, 20, 0.5, 10], [0.5, 10, 1, 10], [0.5, 10, 0, 0], [0.005, 10, 0, 0],
  ])("with a chance of %p no more of %i at %p than %i", (chance, n, share, expected) => expect(binomialQuantile(chance, n, share)).toBe(expected));
});

describe("misses that a group has by chance, where all misses are dealt out among all tickets", () => {
  // scipy 1.17: hypergeom.sf(atLeast - 1, total, missed, tickets).
  it.each([
    [8, 40, 10, 100, 0.008860343378837711], [5, 40, 10, 100, 0.3614496288537617], [3, 40, 10, 100, 0.8461931602224775], [39, 45, 90, 100, 0.9097324060602119],
    [0, 40, 10, 100, 1], [3, 3, 3, 100, 6.184291898577613e-6], [41, 45, 90, 100, 0.5037245864666512], [35, 45, 90, 100, 1],
    [11, 40, 10, 100, 0], [300, 4000, 600, 10_000, 2.0143876290532252e-7], [1050, 40_000, 25_000, 1_000_000, 0.05364803817897157], [1300, 40_000, 25_000, 1_000_000, 3.0728272971764773e-21],
  ])("at least %i in %i tickets, where %i of %i are missed", (atLeast, tickets, missed, total, chance) =>
    expect(hypergeometricAtLeast(atLeast, tickets, missed, total) / (chance || 1)).toBeCloseTo(chance === 0 ? 0 : 1, 6));

  it("are as many in the group's share of the misses as in the misses' share of the group", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(60), fc.nat(60), fc.nat(60), (total, a, b, atLeast) => {
      const [tickets, missed] = [Math.min(a, total), Math.min(b, total)];
      expect(hypergeometricAtLeast(atLeast, tickets, missed, total)).toBeCloseTo(hypergeometricAtLeast(atLeast, missed, tickets, total), 9);
    }));
  });
});
