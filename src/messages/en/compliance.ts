import { formatsFor } from "../formats";

const { number } = formatsFor("en");

/** Compliance by other rules, near misses, holds, deadlines ahead, and what an SLA says beyond its target. */
export const compliance = {
  /** Names of sheets: at most 31 characters. */
  sheets: { spread: "Other ways to count", nearMisses: "Near misses", missSources: "Where misses come from", pauses: "Time on hold", alerts: "Deadlines ahead" },
  /** Above the second and third table of a sheet. */
  headings: { byStatus: "By status", pausedTickets: "Tickets on hold longest, or after a reply", warnings: "Late, or more than usual" },
  rules: {
    decided: "Decided in the period (this review): met or missed, each counted once",
    resolved: "Resolved in the period; open tickets are not seen",
    openedResolved: "Opened in the period and resolved by now",
    openedToday: "Opened in the period; open ones count as they stand today",
    openedAll: "Opened in the period; open ones count as not met",
    mixed: "Met among those resolved in the period, divided by those opened in it",
    resolvedAndOverdue: "Resolved in the period, and those open and overdue at its end",
    withCancelled: "Resolved or cancelled in the period; cancelled ones count as not met",
  },
  notes: {
    spread: "All rows are about the same tickets and the same clocks. They differ only in which tickets they count, and when.",
    wording: "Where the contract says how to count, that wording takes precedence over this review's rule.",
    nearMiss: "Met, with nearly all of the time used: where the next misses come from.",
    missSources: "Where there are more misses than the share of the tickets would suggest, by service, type, priority and group as the tickets stand today. Named only where chance is an unlikely explanation.",
    pauses: "Service hours that time on hold took off the clocks decided in the period, and what the share would have been if no hold had stopped a clock.",
    afterReply: "After reply: service hours in which a ticket stayed on hold although the customer had written.",
    alerts: "Open tickets at 75, 90 and 100% of their target, in working time and without holds.",
    warnings: "What was planned for a day that has passed and is not done, and where more tickets came in than in the weeks before.",
  },
  /** Heading: how much of the target a clock has taken. */
  used: "Used",
  waitingFor: { client: "the client", supplier: "a supplier", us: "us" },
  /** Where the misses of an SLA come from. */
  missSource: {
    line: (what: string, missed: number, allMissed: number, share: string) => `${what}: ${number(missed)} of ${number(allMissed)} misses, from ${share} of the tickets`,
    none: "Nothing stands out: the misses are spread as the tickets are.",
    few: "Too few misses for a pattern.",
    noneOffTrack: "No service level that was measured is off track.",
  },
  /** Lines of a definition card. */
  card: {
    nearMiss: (percent: string) => `Near miss beyond ${percent} of the target`,
    holdsFor: (waits: string) => `Only time on hold while waiting for ${waits} does not count`,
    asOpened: "Judged by the priority, type, service and group with which it was opened",
    whenItApplies: "The clock starts when the SLA comes to apply to the ticket",
    firstMessage: "The clock starts at the first message: the customer's, or for periodic updates that of an agent",
    currentValues: "Filtered by what the tickets are now: nothing tells what they were on the date of the review",
    reopened: { "runs on": "Reopened, the clock has run all the time", "restarts": "Reopened, a new clock starts", "stays stopped": "Reopened, the first stop still decides" },
    opened: { "in service hours": "Opened in service hours", "outside service hours": "Opened outside service hours" },
    noReplyRunsOn: "Resolved without a reply, the clock runs on",
    noReplyNotMeasured: "Tickets resolved without a reply are not measured",
    dueWithHolds: "The due date of the ticket, moved by its holds",
  },
};
