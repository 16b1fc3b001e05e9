import { provenEffects } from "../../../src/service-level/review";
import type { Effect, EffectVerdict } from "../../../src/service-level/review";

const time = { from: 0, to: 1 };
const effect = (id: string, months: number, verdict: EffectVerdict, kind: Effect["kind"] = "KPI"): Effect =>
  ({ kind, id, name: id, unit: "share", months, during: { before: time, after: time }, before: { value: 0.1, n: 100 }, after: { value: 0.2, n: 100 }, verdict });
const proven = (...effects: readonly Effect[]) => provenEffects(effects).map(({ kind, id, months }) => [kind, id, months]);

describe("what an improvement made better for good", () => {
  it("is what is better over the longest time that tells, in whatever order the times stand", () => {
    expect(proven(effect("A", 1, "no clear change"), effect("A", 3, "better"))).toEqual([["KPI", "A", 3]]);
    expect(proven(effect("A", 6, "better"), effect("A", 1, "worse"))).toEqual([["KPI", "A", 6]]);
  });

  it("is not what was gained and lost again", () => {
    expect(proven(effect("A", 1, "better"), effect("A", 6, "no clear change"), effect("B", 1, "better"), effect("B", 3, "worse"))).toEqual([]);
  });

  it("stays where a longer time can tell nothing", () => {
    expect(proven(effect("A", 3, "better"), effect("A", 6, ""))).toEqual([["KPI", "A", 3]]);
    expect(proven(effect("A", 1, ""))).toEqual([]);
  });

  it("is told of each figure for itself, an SLA and a KPI with one id among them", () => {
    expect(proven(effect("A", 1, "better", "SLA"), effect("A", 3, "worse"), effect("B", 1, "better"))).toEqual([["SLA", "A", 1], ["KPI", "B", 1]]);
  });
});
