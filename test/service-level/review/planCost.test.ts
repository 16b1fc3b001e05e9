import { NO_RECORDS } from "../../../src/service-level/records";
import type { Improvement } from "../../../src/service-level/records";
import { reviewService } from "../../../src/service-level/review";
import { anAgreement } from "../../support/anAgreement";
import { aTicket, ticketsOf } from "../../support/aTicket";
import { at } from "../../support/instants";

const anImprovement = (status: Improvement["status"], cost: number, done = Number.NaN): Improvement =>
  ({ id: "", what: "", owner: "", status, serves: [], horizon: "", opened: Number.NaN, start: Number.NaN, due: Number.NaN, done, expectedEffect: "", cost, clientComment: "" });

const costOf = (...improvements: readonly Improvement[]) =>
  reviewService({ tickets: ticketsOf([aTicket()]), agreement: anAgreement(), records: { ...NO_RECORDS, improvements }, type: "quarterly", asOf: at("2026-03-10") }).planCost;

it("a plan of 900 done, 4,800 in progress, 300 agreed and 5,200 proposed: 5,100 are agreed and not yet done", () => {
  const plan = [anImprovement("done", 900, at("2026-01-05")), anImprovement("in progress", 4800), anImprovement("agreed", 300), anImprovement("proposed", 5200)];
  expect(costOf(...plan)).toEqual({ done: 900, agreed: 5100, proposed: 5200, unknown: 0 });
});

it("what was dropped costs nothing, and what has no cost yet is counted, not taken for free", () => {
  expect(costOf(anImprovement("dropped", 7000), anImprovement("proposed", 500), anImprovement("agreed", Number.NaN), anImprovement("dropped", Number.NaN))).toEqual({ done: 0, agreed: 0, proposed: 500, unknown: 1 });
});

it("what took effect by the day of the review is done, whatever its status still says, and what takes effect later is not", () => {
  expect(costOf(anImprovement("in progress", 100, at("2026-03-10")), anImprovement("agreed", 20, at("2026-03-11")))).toMatchObject({ done: 100, agreed: 20 });
});

it("a plan in which nothing names a cost has none", () => {
  expect(costOf(anImprovement("agreed", Number.NaN))).toBeUndefined();
  expect(costOf()).toBeUndefined();
  expect(costOf(anImprovement("agreed", 0))).toMatchObject({ agreed: 0, unknown: 0 });
});
