import { chartScale } from "../../../src/workbench/charts/chartScale";

describe("a value axis", () => {
  it("begins at zero for ordinary figures", () => {
    expect(chartScale([12, 48, 95], {})).toMatchObject({ minimum: 0, maximum: 100 });
  });

  it("shows the difference when all values are close together", () => {
    const { minimum, maximum } = chartScale([0.93, 0.96, 0.99], {});
    expect(minimum).toBeGreaterThan(0.85);
    expect(maximum).toBe(1);
  });

  it("begins at zero for columns, however close their values", () => {
    expect(chartScale([93, 96, 99], {}, true).minimum).toBe(0);
  });

  it("keeps the bounds and the step that someone set", () => {
    expect(chartScale([0.4, 0.8], { minimum: 0.5, maximum: 1, majorUnit: 0.25 })).toEqual({ minimum: 0.5, maximum: 1, ticks: [0.5, 0.75, 1] });
  });

  it("has clean steps", () => {
    expect(chartScale([0.05, 0.3], {}).ticks).toEqual([0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3]);
  });

  it.each([["no values", []], ["zero alone", [0]], ["one value", [7]], ["a negative value", [-3]]])("is drawable with %s", (_, values) => {
    const { minimum, maximum, ticks } = chartScale(values, {});
    expect(maximum).toBeGreaterThan(minimum);
    expect(ticks.length).toBeGreaterThan(1);
  });
});
