import type { CommitmentStatus } from "../service-level/clock";
import type { Status } from "../service-level/review";
import type { Messages } from "./types";

/** Whether an SLA, a KPI or a CSF was kept, in one word or two. */
export function statusWord(status: Status, { review: { status: words } }: Messages): string {
  return { "Met": words.met, "At risk": words.atRisk, "Not met": words.notMet, "No data": words.noData }[status];
}

/** How the clock of one ticket stands. */
export function commitmentStatusWord(status: CommitmentStatus, { review: { commitment: words } }: Messages): string {
  return {
    "Met": words.met, "Missed": words.missed, "Running": words.running, "At risk": words.atRisk,
    "Overdue": words.overdue, "Held": words.held, "No SLA": words.noSla, "Removed": words.removed,
  }[status];
}
