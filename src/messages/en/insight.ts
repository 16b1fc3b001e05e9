import { formatsFor } from "../formats";

const { number, plural } = formatsFor("en");

const misses = (count: number) => plural(count, { one: "# miss", other: "# misses" });
const tickets = (count: number) => plural(count, { one: "# ticket", other: "# tickets" });
const outages = (count: number) => plural(count, { one: "# outage", other: "# outages" });

/** What the figures mean: signal or noise, room left, outlook, promises, money. Counts come first, since few tickets move by chance. */
export const insight = {
  /** Names of sheets: at most 31 characters. */
  sheets: { signals: "Signals", budget: "Breach budget", outlook: "Outlook", outages: "Outages and promises", availability: "Outages", promises: "Promises", credits: "Credits", watermelons: "Kept, but felt worse" },
  notes: {
    signals: "\"Better\" or \"worse\" is said only where all checks agree that can be made: the margin of error of the difference, a comparison at the same mix of priorities, and the limits of usual variation. Everything else may be chance.",
    limits: "Limits show the usual variation; they are not targets. They start afresh where a decision took effect. There are none with fewer than 6 periods, nor where a single one is unlike all others: nothing tells how far is usual.",
    /** `others`: series that have no limits. */
    watched: (series: number, points: number, others: number) => series === 0
      ? "No figure has enough periods yet to tell a signal from chance."
      : `Watched: ${number(series)} series with ${plural(points, { one: "# point", other: "# points" })}${others > 0 ? `; ${plural(others, { one: "# other has", other: "# others have" })} too few periods` : ""}. About one point in a hundred looks like a signal by chance alone.`,
    budget: "Allowed: the misses that the goal leaves room for among all tickets decided by the end of the period, if tickets keep coming in as they have lately.",
    odds: "Chance of ending on the goal: estimated from the tickets decided so far; the fewer they are, the less certain it is.",
    byChance: "Missed by chance: how often a service that truly performs at its goal would still miss it with so few tickets; where that is often, agree on a number of allowed misses instead. Proven by: so many met in a row, without a miss, would prove the goal.",
    rareMisses: "Where misses are rare, months say little, so here is how many tickets were met before each miss. The last row of each service level counts those since. A long gap is good news.",
    outlook: "Counts are forecast per working day, and shares follow from them. As long as things go on as they have, the count lies between low and high in about 95 of 100 such periods; a steady rise or fall is not carried on. With fewer than 6 complete periods there is no forecast.",
    method: "Of four simple methods, the one that would have come closest in the past is used, and never one that does worse than repeating the last value.",
    outages: "Outages of one service that overlap count once, in the hours agreed for it; excluded ones not at all. An outage counts where it starts, its minutes where they fall.",
    promises: "A promise has two parts: how often it may fail and how long each time. A period that is not over is kept as long as nothing has broken it.",
    credits: "Credits are calculated month by month as a share of the monthly fee. What is earned back by the next month is not owed.",
    byRule: "What one month at this period's attainment would cost if tickets were counted by another rule.",
    watermelons: "Service levels that were kept while satisfaction, reopenings or lost hours of the same services got worse.",
    feltNotKnown: "Not known: neither satisfaction nor reopenings nor outages are measured in this period and the one before.",
    watermelonCount: (count: number) => `${plural(count, { one: "# pair", other: "# pairs" })} in this period.`,
  },
  /** Headings of columns, by the English header that formulas use. */
  heads: {
    "Item": "Item", "Now": "Now", "Before": "Before", "Change": "Change", "Change from": "Change from", "Change to": "Change to", "Verdict": "Verdict", "Conclusion": "Conclusion",
    "Unit": "Unit", "Mean": "Mean", "Lower limit": "Lower limit", "Upper limit": "Upper limit", "Signal": "Signal", "Signal value": "Signal value", "Changed": "Changed",
    "Expected": "Expected", "Allowed": "Allowed", "Used": "Used", "Remaining": "Remaining", "Burn rate": "Burn rate", "Overdrawn on": "Overdrawn on", "Needed in a row": "Needed in a row",
    "Odds": "Chance", "In words": "In words", "What": "What", "Low": "Low", "High": "High", "Share": "Share", "Method": "Method", "Error": "Error in the past", "Naive error": "Error of the last value",
    "Tries": "Tries", "Service": "Service", "Availability": "Availability", "Agreed hours": "Agreed hours", "Downtime hours": "Downtime hours", "Outages": "Outages", "Up to 15 min": "Up to 15 min",
    "Up to 1 h": "Up to 1 h", "Up to 4 h": "Up to 4 h", "Up to 24 h": "Up to 24 h", "Longer": "Longer", "Longest hours": "Longest, hours", "MTRS hours": "Mean time to restore, hours",
    "MTBF hours": "Mean time between failures, hours", "Lost user-hours": "Lost user-hours", "Days since last": "Days since the last", "Per year": "A year", "Per year from": "A year, from",
    "Per year to": "A year, to", "Promise": "Promise", "Words": "Words", "Hours promised": "Hours promised", "Months left": "Months left", "Kept": "Kept", "Equivalent": "As a percentage",
    "Chance broken": "Chance to be broken", "Safe to promise": "Safe to promise", "Start": "Start", "End": "End", "Hours": "Hours", "Credit": "Credit", "Earned back": "Earned back", "Bonus": "Bonus",
    "Amount": "Amount", "Rule": "Rule", "Net": "Net", "Measure": "What got worse",
    "To be met": "To be met", "Missed by chance": "Missed by chance", "Proven by": "Proven by", "Missed on": "Missed on", "Met before": "Met before",
    "Of": "Of", "Difference": "Difference", "Counted differently": "Counted differently", "Level": "Level", "Waiting for": "Waiting for", "Hours on hold": "Hours on hold", "After reply": "After reply", "With holds": "With holds", "Without holds": "Without holds",
  } as Readonly<Record<string, string>>,
  verdicts: { better: "Better", worse: "Worse", noChange: "No detectable change", tooFew: "Too few to say", notOver: "Not over yet", nothing: "Nothing to compare" },
  conclusion: {
    better: (now: string, before: string, change: string) => `Improved: ${now}, before ${before} (${change}).`,
    worse: (now: string, before: string, change: string) => `Got worse: ${now}, before ${before} (${change}).`,
    noChange: (now: string, before: string) => `No detectable change (${now}, before ${before}).`,
    tooFew: (now: string, before: string) => `Too few cases or periods to compare (${now}, before ${before}).`,
    notOver: (now: string, before: string) => `The period is not over: ${now} so far, before ${before}.`,
    nothing: (now: string, before: string) => `Nothing to compare (${now}, before ${before}).`,
  },
  countOf: (part: number, n: number) => `${number(part)} of ${number(n)}`,
  signals: { "outside": "outside the limits", "run": "long run on one side", "near limit": "three of four near a limit", "above": "above", "below": "below" },
  changedBy: (decision: string) => (decision === "" ? "new version" : decision),
  limits: { mean: "Mean", lower: "Lower limit", upper: "Upper limit", signal: "Signal" },
  budget: {
    left: (remaining: number, period: string) => `${misses(remaining)} left until the end of ${period}.`,
    none: "No miss is left.",
    over: (count: number) => `${misses(count)} more than the goal allows.`,
    runsOut: (date: string) => `At the present rate the budget is overdrawn on ${date}.`,
    ranOut: (date: string) => `The budget was overdrawn on ${date}.`,
    recover: (needed: number) => `${tickets(needed)} in a row must be met to recover.`,
    tooLate: (expected: number) => `That is no longer possible in this period: ${plural(expected, { one: "# ticket is", other: "# tickets are" })} expected.`,
    outOfReach: "A goal of 100% cannot be reached again.",
  },
  outlook: {
    decided: "Decided", missed: "Missed", volume: "Opened",
    /** Above the figures of the next period. */
    next: (period: string) => `What we expect in ${period}`,
    /** Title of a chart: an SLA and what is counted of it. */
    decidedOf: (name: string) => `${name} (tickets decided)`,
  },
  outages: { each: "Each outage" },
  methods: { "naive": "last value", "mean": "mean", "smoothing": "weighted mean", "same month last year": "same month last year" },
  promise: {
    used: (used: number, allowed: number, months: number) =>
      `${number(used)} of ${outages(allowed)} used${months > 0 ? `, ${plural(months, { one: "# month", other: "# months" })} left` : ""}.`,
    /** It is in force from a day within the period on. */
    countsFrom: (day: string) => `Counts from ${day}.`,
    notInForce: "Not in force",
    tooLong: (count: number) => `${plural(count, { one: "# outage lasted", other: "# outages lasted" })} too long.`,
    broken: (percent: string) => `At the rate so far it would be broken in ${percent} of its periods.`,
    sign: (safe: number) => `To be 95% sure of keeping it, allow ${outages(safe)}.`,
    calm: (days: number) => `No failure in ${plural(days, { one: "# day", other: "# days" })}.`,
  },
  yes: "yes",
  no: "no",
  credits: { running: "running", unpriced: "Enter Monthly fee in the Agreement table to see amounts." },
  ticketsAgainst: (ids: string) => `Tickets: ${ids}.`,
  watermelon: {
    certain: (percent: string, measure: string, before: string, now: string) => `Kept at ${percent}, but ${measure} went from ${before} to ${now}. That is more than chance.`,
    watch: (percent: string, measure: string, before: string, now: string) => `Kept at ${percent}, but ${measure} went from ${before} to ${now}. Worth a look.`,
  },
};
