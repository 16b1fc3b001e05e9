import type { ServiceReview, SlaReview } from "./types";

/**
 * The SLAs of a review that were agreed with the client, those that its verdict speaks of. OLAs and underpinning contracts are the
 * provider's own means: they have their figures, and no word in what the client received.
 */
export function clientSlas({ slas }: Pick<ServiceReview, "slas">): readonly SlaReview[] {
  return slas.filter(({ sla }) => sla.kind === "SLA");
}
