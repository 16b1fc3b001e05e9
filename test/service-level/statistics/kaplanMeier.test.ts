import fc from "fast-check";
import { kaplanMeier, shareEndedBy } from "../../../src/service-level/statistics";

describe("how long things take, open ones counted (Kaplan-Meier)", () => {
  // Freireich et al. 1963, Blood 21, 699: weeks of remission with 6-MP; a plus marks patients still in remission.
  const weeks = ["6", "6", "6", "6+", "7", "9+", "10", "10+", "11+", "13", "16", "17+", "19+", "20+", "22", "23", "25+", "32+", "32+", "34+", "35+"];
  const survival = kaplanMeier(weeks.map((week) => Number.parseInt(week, 10)), (index) => !weeks[index].endsWith("+"));

  it("gives the published curve of the leukaemia trial", () => {
    expect(survival.steps.map(({ time, atRisk, open }) => [time, atRisk, Number(open.toFixed(3))])).toEqual([
      [6, 21, 0.857], [7, 17, 0.807], [10, 15, 0.753], [13, 12, 0.69], [16, 11, 0.627], [22, 7, 0.538], [23, 6, 0.448],
    ]);
  });

  it("says which share has ended by a time, and nothing beyond what is known", () => {
    expect(shareEndedBy(survival, 10)).toBeCloseTo(1 - 0.753, 3);
    expect(shareEndedBy(survival, 5)).toBe(0);
    expect(shareEndedBy(survival, 35)).toBeCloseTo(1 - 0.448, 3);
    expect(shareEndedBy(survival, 36)).toBeNaN();
    expect(shareEndedBy(kaplanMeier([1, 2], () => true), 36)).toBe(1);
  });

  it("does not forget the open tickets: by the closed ones alone two of three would end within 2 days, where two of seven do", () => {
    const days = [1, 2, 3, 10, 10, 10, 10];
    expect(shareEndedBy(kaplanMeier(days.slice(0, 3), () => true), 2)).toBeCloseTo(2 / 3, 10);
    expect(shareEndedBy(kaplanMeier(days, (index) => index < 3), 2)).toBeCloseTo(2 / 7, 10);
  });

  it("takes the longest of all for the end, ended or open", () => {
    expect([kaplanMeier([5, 3], (index) => index === 0).longest, kaplanMeier([3, 5], (index) => index === 0).longest]).toEqual([5, 5]);
  });

  it("has no curve without tickets", () => {
    expect(kaplanMeier([], () => true)).toEqual({ steps: [], longest: -Infinity });
    expect(shareEndedBy(kaplanMeier([Number.NaN], () => true), 1)).toBeNaN();
  });

  it("is the plain share where nothing is open", () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1 }), fc.integer({ min: 0, max: 50 }), (durations, time) => {
      const expected = durations.filter((duration) => duration <= time).length / durations.length;
      expect(shareEndedBy(kaplanMeier(durations, () => true), time)).toBeCloseTo(expected, 10);
    }));
  });
});
