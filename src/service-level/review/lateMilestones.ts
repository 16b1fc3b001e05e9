import { isPending, isSettled } from "../records";
import type { ServiceRecords } from "../records";
import { calendarDaysBetween } from "../time";
import type { Instant } from "../time";

/** Something that both sides had planned for a day that is over. */
export interface LateMilestone {
  readonly kind: "improvement" | "action" | "risk" | "talk" | "review";
  /** As the register calls it; of a talk the person. */
  readonly id: string;
  readonly what: string;
  readonly owner: string;
  readonly due: Instant;
  /** Calendar days since the day on which it was due. */
  readonly daysLate: number;
}

/**
 * What the registers had planned for a day before `asOf` and has not happened by then: improvements and actions that are not done, risks that nobody looked at
 * again, talks and reviews that were not held. The longest overdue first. Something is on time through the whole of its day.
 */
export function lateMilestones({ improvements, actions, risks, stakeholders, reviews }: ServiceRecords, zone: string, asOf: Instant): LateMilestone[] {
  const planned: Omit<LateMilestone, "daysLate">[] = [
    ...improvements.filter((row) => isPending(row, asOf)).map(({ id, what, owner, due }) => ({ kind: "improvement" as const, id, what, owner, due })),
    ...actions.filter((row) => isPending(row, asOf)).map(({ id, what, owner, due }) => ({ kind: "action" as const, id, what, owner, due })),
    // Nobody goes back to a risk that both sides live with.
    ...risks.filter((risk) => !isSettled(risk) && risk.status !== "accepted").map(({ id, what, owner, reviewOn }) => ({ kind: "risk" as const, id, what, owner, due: reviewOn })),
    ...stakeholders.filter(({ lastTalked, nextTalk }) => !(lastTalked >= nextTalk)).map(({ person, expectations, nextTalk }) => ({ kind: "talk" as const, id: person, what: expectations, owner: "", due: nextTalk })),
    ...reviews.filter(({ held }) => !(held <= asOf)).map(({ id, period, type, planned: due }) => ({ kind: "review" as const, id: id || period, what: type, owner: "", due })),
  ];
  return planned.map((each) => ({ ...each, daysLate: calendarDaysBetween(each.due, asOf, zone) })).filter(({ daysLate }) => daysLate > 0).sort((a, b) => a.due - b.due);
}
