import { formatsFor } from "../formats";

const { number, plural } = formatsFor("en");

const tickets = (count: number) => plural(count, { one: "# ticket", other: "# tickets" });

/** What the service desk itself says of each ticket, beside the clocks. */
export const desk = {
  /** Names of sheets: at most 31 characters. */
  title: "What the desk says",
  ticketsTitle: "Desk and clocks disagree",
  about: "What the service desk's own export says of the tickets decided in the period, beside our clocks. Verdicts go by the clocks: their times can be checked ticket by ticket.",
  reasonsTitle: "Why they disagree",
  reasonsAbout: "A reason is named only where the ticket would be as the desk says if this one rule were another, or where a fact stands in the data. Several may tell of one ticket.",
  namesNoClock: "A column that does not say of which clock it speaks is held against the resolution, and may speak of the whole ticket.",
  heads: {
    column: "Column of the desk", compared: "Compared", deskShare: "Desk", clockShare: "Clocks", bothMet: "Both met", bothMissed: "Both missed", onlyDeskMet: "Met, says only the desk", onlyClockMet: "Met, say only the clocks",
    deskSays: "Desk says", clocksSay: "Clocks say",
    disagreement: "Disagreement", reason: "What tells why", due: "Due in the export",
  },
  onlyDeskMet: "Only the desk says met",
  onlyClockMet: "Only the clocks say met",
  reasons: {
    due: "By the due date in the export",
    allHolds: "If every hold stopped the clock",
    noHolds: "If no hold stopped the clock",
    defaultHours: "In the default service hours",
    roundTheClock: "Round the clock instead of in service hours",
    elapsed: "Round the clock and through holds: the plain time that went by",
    firstStop: "By the first resolution, whatever came after a reopening",
    runsOn: "If the time between resolution and reopening counted",
    untilClosed: "Until the ticket was closed, not resolved",
    asOpened: "By the service, type, priority and group that it was opened with",
    asNow: "By the service, type, priority and group that it has now",
    replyOnly: "If only a reply were a first response, and a resolution none",
    earlierVersion: "By an earlier version of the SLA than the one in force when it was opened",
    laterVersion: "By a later version of the SLA than the one in force when it was opened",
    stillOpen: "Open past our deadline, and the desk has not called it missed",
    responseMissed: "Its response was missed, and the column names no clock",
  },
  unexplained: "Nothing in the data tells why",
  dueAfter: (duration: string) => `The due date of the export lies ${duration} after our deadline (median)`,
  dueBefore: (duration: string) => `The due date of the export lies ${duration} before our deadline (median)`,
  /** In the pane. */
  shares: (desk: string, clocks: string, compared: number) => `${desk} kept, says the desk; ${clocks} by the clocks, of the same ${tickets(compared)}`,
  both: (met: number, missed: number) => `Both: ${number(met)} met, ${number(missed)} missed`,
  silent: (count: number) => `The desk says nothing of ${tickets(count)}`,
  column: (header: string) => `From the column "${header}"`,
  counted: (words: string, count: number) => `${words}: ${number(count)}`,
};
