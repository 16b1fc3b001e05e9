import { betaI, gammaP, gammaQuantile, logGamma, normalQuantile, studentQuantile } from "../../../src/service-level/statistics";

describe("the functions that intervals rest on", () => {
  it.each([[1, 0], [2, 0], [5, Math.log(24)], [0.5, Math.log(Math.sqrt(Math.PI))], [0.1, 2.252712651734206], [171, 706.5730622457875]])("ln gamma of %p is %p", (x, value) => {
    expect(logGamma(x)).toBeCloseTo(value, 11);
  });

  it.each([
    // Standard normal table.
    [0.975, 1.959963985], [0.95, 1.644853627], [0.995, 2.575829304], [0.5, 0], [0.025, -1.959963985], [0.999, 3.090232306],
  ])("the normal quantile of %p is %p", (share, z) => expect(normalQuantile(share)).toBeCloseTo(z, 8));

  it.each([
    // NIST/SEMATECH e-Handbook 1.3.6.7.2, critical values of Student's t.
    [0.975, 1, 12.706], [0.975, 5, 2.571], [0.975, 10, 2.228], [0.975, 30, 2.042], [0.95, 20, 1.725], [0.995, 7, 3.499], [0.025, 10, -2.228],
  ])("Student's t of %p with %p degrees of freedom is %p", (share, degrees, t) => expect(studentQuantile(share, degrees)).toBeCloseTo(t, 3));

  it.each([
    // NIST/SEMATECH e-Handbook 1.3.6.7.4, critical values of chi-square: twice a gamma variable of half the degrees of freedom.
    [0.95, 1, 3.841], [0.95, 10, 18.307], [0.975, 10, 20.483], [0.025, 20, 9.591], [0.99, 100, 135.807],
  ])("chi-square of %p with %p degrees of freedom is %p", (share, degrees, value) => {
    expect(2 * gammaQuantile(share, degrees / 2)).toBeCloseTo(value, 3);
    expect(gammaP(degrees / 2, value / 2)).toBeCloseTo(share, 4);
  });

  it.each([[0, 0], [1, 1], [0.5, 0.5], [0.2, 0.2 ** 3 * (10 - 15 * 0.2 + 6 * 0.2 ** 2)]])("the beta function of 3 and 3 at %p is %p", (x, value) => {
    expect(betaI(x, 3, 3)).toBeCloseTo(value, 14);
  });

  it("says nothing of what is not known", () => {
    expect([gammaP(2, Number.NaN), betaI(Number.NaN, 1, 1), gammaQuantile(2, 1), normalQuantile(Number.NaN), studentQuantile(1, 5)]).toEqual(Array(5).fill(Number.NaN));
  });

  it("reaches its ends", () => {
    expect([gammaQuantile(0, 3), gammaQuantile(1, 3), normalQuantile(0), normalQuantile(1), gammaP(3, 0), studentQuantile(0.5, 4)]).toEqual([0, Infinity, -Infinity, Infinity, 0, 0]);
  });
});
