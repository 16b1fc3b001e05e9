import { isSameWord } from "../../../service-level/agreement";
import { HORIZONS, type Improvement, isPending, isSettled } from "../../../service-level/records";
import type { Effect } from "../../../service-level/review";
import type { ReportRow } from "..";
import { dayText, figureText, kpiFigure } from "./figures";
import { filterTable } from "./plainTable";
import { figureCell, type ReportInput } from "./reportInput";
import { FORMAL_TYPES, type ReportSection } from "./ReportSection";
import { tableSheet } from "./tableSheet";

/** What has no horizon comes last. */
const SOONEST_FIRST: readonly Improvement["horizon"][] = [...HORIZONS, ""];

/** The improvement plan by horizon, and whether what was done has worked. */
export const planSection: ReportSection = {
  key: "plan",
  part: "meeting",
  types: FORMAL_TYPES,
  edition: "detailed",
  build(input) {
    const { pack } = input.messages;
    return tableSheet(pack.sheets.plan, [pack.plan.about, pack.plan.clientColumn, costText(input)], input, [
      filterTable("Plan", [["What", 30], ["Horizon", 13], ["Expected effect", 28], ["Measured effect", 38], ["Client's view", 22, "input"], ["Owner", 15], ["Due", 15], ["Status", 15], ["Improvement", 13], ["Cost", 12, "money"]], rowsOf(input), input, { none: pack.plan.none, keys: ["Improvement"] }),
    ]);
  },
};

function rowsOf(input: ReportInput): ReportRow[] {
  const { records, review, messages: { pack } } = input;
  return [...records.improvements].sort((a, b) => SOONEST_FIRST.indexOf(a.horizon) - SOONEST_FIRST.indexOf(b.horizon) || (a.due || Infinity) - (b.due || Infinity)).map((improvement) => {
    const { id, what, owner, horizon, due, done, status, expectedEffect, cost } = improvement;
    const standing = isPending(improvement, review.asOf) || isSettled(improvement) ? status : "done";
    return [what, pack.horizons[horizon || "later"], expectedEffect, measuredEffect(improvement, input), "", owner, dayText(Number.isFinite(done) ? done : due, input), pack.status[standing], id, figureCell(cost)];
  });
}

/** "Cost of the plan: 1,200 GBP for what is done, 4,800 GBP still to be decided, 6,000 GBP in all." "" where no improvement names a cost. */
function costText(input: ReportInput): string {
  const { review, messages: { formats, pack: { plan: { cost } } } } = input;
  if (review.planCost === undefined) return "";
  const { done, agreed, proposed, unknown } = review.planCost;
  const money = (value: number) => figureText(value, "money", input);
  const parts = [{ value: done, say: cost.done }, { value: agreed, say: cost.agreed }, { value: proposed, say: cost.proposed }].filter(({ value }) => value !== 0).map(({ value, say }) => say(money(value)));
  return formats.sentences([cost.line(parts.length === 1 ? parts : [...parts, cost.inAll(money(done + agreed + proposed))]), unknown === 0 ? "" : cost.unknown(unknown)]);
}

function measuredEffect({ id, serves, done }: Improvement, input: ReportInput): string {
  const { review, messages: { pack: { plan } } } = input;
  if (!(done <= review.asOf)) return "";
  if (serves.length === 0) return plan.noFigure;
  const effects = review.improvements.find(({ improvement }) => isSameWord(improvement.id, id))?.effects ?? [];
  return effects.length === 0 ? plan.tooEarly : effects.filter(isFirstToSay).map((effect) => effectText(effect, input)).join("\n");
}

/** A compliance KPI of one SLA says the same as the SLA. */
function isFirstToSay({ months, before, after }: Effect, at: number, effects: readonly Effect[]): boolean {
  const isSame = (a: Effect["before"], b: Effect["before"]) => a.n === b.n && a.value === b.value;
  return effects.findIndex((other) => other.months === months && isSame(other.before, before) && isSame(other.after, after)) === at;
}

/** "Resolve, 3 months: 50.0% (from 40) before, 97.5% (from 40) after: better" */
export function effectText({ id, name, months, before, after, unit, verdict }: Effect, input: ReportInput): string {
  const { formats, pack: { plan } } = input.messages;
  const figure = (side: Effect["before"]) => kpiFigure({ id, result: side, unit }, input);
  const effect = plan.effect(name, months, figure(before), figure(after));
  return verdict === "" ? effect : formats.labelled(effect, plan.verdicts[verdict]);
}
