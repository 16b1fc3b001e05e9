import { meanOf } from "../../../src/service-level/statistics/meanOf";
import { surgeLimits } from "../../../src/service-level/statistics";
import { type Chance, chance, shareOf } from "../../support/chance";

const upperOf = (counts: readonly number[]) => surgeLimits([counts], 0.05)[0].upper;

it("weeks of 4 and 16 leave room for more than weeks of 9 and 11, and these for no less than chance would take", () => {
  // Student's t of 95% and 7 degrees is 1.894579: 10 (1 + 2/3 x 1.894579 sqrt(1 x 9/8 / 10))^1.5, and the same of 8 x 36/10 / 7 in place of 1.
  expect(upperOf([9, 11, 9, 11, 9, 11, 9, 11])).toBeCloseTo(10 * (1 + (2 / 3) * 1.894579 * Math.sqrt(0.1125)) ** 1.5, 4);
  expect(upperOf([4, 16, 4, 16, 4, 16, 4, 16])).toBeCloseTo(10 * (1 + (2 / 3) * 1.894579 * Math.sqrt((0.1125 * 288) / 70)) ** 1.5, 4);
});

it("what has risen for eight weeks is the usual", () => {
  expect(surgeLimits([[...Array<number>(8).fill(20), ...Array<number>(18).fill(10)]], 0.05)[0].usual).toBe(20);
  expect(surgeLimits([[...Array<number>(8).fill(10), ...Array<number>(8).fill(20)]], 0.05)[0].usual).toBe(15);
});

it("after nothing anything is more than usual, and what never came makes the others no less sure", () => {
  const quiet = [0, 0, 0, 0, 0, 0];
  const steady = [5, 7, 5, 7, 5, 7];
  expect(surgeLimits([quiet, steady], 0.05)).toEqual([{ usual: 0, upper: 0 }, surgeLimits([steady], 0.05)[0]]);
  expect(surgeLimits([quiet], 0.05)).toEqual([{ usual: 0, upper: 0 }]);
});

it("the next wave is one although there was one before: 90 tickets after weeks of 28 to 32 and one of 150", () => {
  const quiet = Array.from({ length: 25 }, (_, week) => 30 + (week % 5) - 2);
  const [without, after] = [surgeLimits([quiet], 0.05)[0], surgeLimits([[...quiet, 150]], 0.05)[0]];
  // The wave is cut to 30 (1 + 2/3 x 3 / sqrt(30))^1.5 = 47.8.
  expect(after.usual).toBeCloseTo((25 * 30 + 47.8) / 26, 1);
  expect(after.upper - without.upper).toBeLessThan(1);
  // One busy week a month is no wave, but the usual.
  const busyMonths = Array.from({ length: 24 }, (_, week) => (week % 4 === 0 ? 90 : 30));
  expect(upperOf(busyMonths)).toBeGreaterThan(90);
});

/** Ten services, small and large. */
const USUAL = [1, 2, 3, 5, 8, 12, 20, 30, 45, 60];

/** In which share of reviews a wave is found in any of the ten services or in all together; or in the one that has so many times its usual tickets. */
function waves(draw: (mean: number, week: number) => number, weeks: number, wave?: { readonly service: number; readonly times: number }): number {
  return shareOf(200, () => {
    const services = USUAL.map((mean, service) => Array.from({ length: weeks + 1 }, (_, week) => draw(week === 0 && service === wave?.service ? mean * wave.times : mean, week)));
    const counts = [...services, services[0].map((_, week) => 10 * meanOf(services.map((weekly) => weekly[week])))];
    const isFound = surgeLimits(counts.map(([, ...before]) => before), 0.05).map(({ upper }, index) => counts[index][0] >= 5 && counts[index][0] > upper);
    return wave === undefined ? isFound.includes(true) : isFound[wave.service];
  });
}

const season = (week: number) => 1 + 0.3 * Math.cos((2 * Math.PI * week) / 52);

describe.each<[string, (by: Chance) => (mean: number, week: number) => number, number]>([
  ["chance alone", ({ poisson }) => poisson, 0.05],
  ["chance in clusters", ({ clustered }) => (mean) => clustered(mean, 2), 0.1],
  ["chance in a year with its ups and downs", ({ poisson }) => (mean, week) => poisson(mean * season(week)), 0.06],
])("where nothing but %s moves ten services", (_, drawBy, most) => {
  it.each([26, 12, 6])("hardly any review warns of a wave after %i weeks", (weeks) => expect(waves(drawBy(chance(weeks)), weeks)).toBeLessThan(most));
});

it("a service with twice its 30 tickets is seen nearly always, one with three times its 8 mostly", () => {
  expect(waves(chance(1).poisson, 26, { service: 7, times: 2 })).toBeGreaterThan(0.85);
  expect(waves(chance(2).poisson, 6, { service: 7, times: 2 })).toBeGreaterThan(0.8);
  expect(waves(chance(3).poisson, 26, { service: 4, times: 3 })).toBeGreaterThan(0.75);
});
