import type { Instant } from "../time";
import type { Action, Improvement, Need, Risk } from "./types";

const SETTLED: readonly (Improvement | Risk | Action | Need)["status"][] = ["done", "dropped", "closed", "met", "declined"];

/** Whether, as its register says, nothing is left to do: it was done or given up. An accepted risk is still one. */
export function isSettled({ status }: Pick<Improvement | Risk | Action | Need, "status">): boolean {
  return SETTLED.includes(status);
}

/** Whether an improvement or action was still to come at an instant: whoever writes down the day on which it was done need not change its status. */
export function isPending({ status, done }: Pick<Improvement | Action, "status" | "done">, asOf: Instant): boolean {
  return !isSettled({ status }) && !(done <= asOf);
}
