import type { ReviewSnapshot } from "../../service-level/review";

/**
 * The reviews with this one among them. A review that is frozen already stays as it is, whatever its tickets say now, unless its period was
 * not over when it was written and more of it has passed. Oldest period first.
 */
export function withReview(snapshots: readonly ReviewSnapshot[], review: ReviewSnapshot): ReviewSnapshot[] {
  const frozen = snapshots.find(({ id }) => id === review.id);
  const isFinal = frozen !== undefined && (frozen.asOf >= frozen.to || review.asOf <= frozen.asOf);
  const others = snapshots.filter(({ id }) => id !== review.id);
  return [...others, isFinal ? frozen : { ...review, commentary: frozen?.commentary ?? "" }].sort((a, b) => a.from - b.from || a.to - b.to || (a.id < b.id ? -1 : 1));
}
