import type { Improvement } from "../records";
import type { Instant } from "../time";

/** What the improvement plan costs, by how far each improvement has come; in the currency of the agreement. */
export interface PlanCost {
  readonly done: number;
  /** Agreed or in progress. */
  readonly agreed: number;
  readonly proposed: number;
  /** How many improvements of the plan say nothing of their cost. */
  readonly unknown: number;
}

/** The cost of the plan at `asOf`, without what was dropped; `undefined` where no improvement names a cost. */
export function planCost(improvements: readonly Improvement[], asOf: Instant): PlanCost | undefined {
  const plan = improvements.filter(({ status }) => status !== "dropped");
  const priced = plan.filter(({ cost }) => Number.isFinite(cost));
  if (priced.length === 0) return undefined;
  const sum = (stage: Stage) => priced.reduce((total, improvement) => (stageOf(improvement, asOf) === stage ? total + improvement.cost : total), 0);
  return { done: sum("done"), agreed: sum("agreed"), proposed: sum("proposed"), unknown: plan.length - priced.length };
}

type Stage = "done" | "agreed" | "proposed";

/** Whoever writes down the day on which something was done need not change its status. */
function stageOf({ status, done }: Improvement, asOf: Instant): Stage {
  if (status === "done" || done <= asOf) return "done";
  return status === "proposed" ? "proposed" : "agreed";
}
