import type { Instant } from "../time";
import type { Sla, SlaStage } from "./types";

/**
 * Where a row of `SLAs` stands at an instant: what its `Status` says, else what its dates say: agreed until it begins, superseded once it has ended, else
 * in force.
 */
export function slaStage({ paper, validFrom, validTo }: Sla, at: Instant): SlaStage {
  if (paper !== undefined && paper.status !== "") return paper.status;
  if (validTo !== undefined && at >= validTo) return "superseded";
  return validFrom !== undefined && at < validFrom ? "agreed" : "in force";
}

/** How long ago the client last confirmed an SLA, or agreed to it; `NaN` when nobody wrote that down. Milliseconds. */
export function slaAgeMs({ paper }: Sla, at: Instant): number {
  const confirmed = paper?.lastConfirmed ?? paper?.agreedOn;
  return confirmed === undefined ? Number.NaN : Math.max(0, at - confirmed);
}
