import { formatsFor } from "../formats";

const { number, plural } = formatsFor("en");

const tickets = (count: number) => plural(count, { one: "# ticket", other: "# tickets" });

/** What the pane says about the figures of a review beyond the figures themselves. */
export const analyses = {
  title: "Analyses",
  intro: "What stands behind the figures. Each opens when you choose it.",
  titles: { budget: "Room for misses", change: "Better or worse?", outlook: "Outlook", improvements: "Did the changes help?", earlier: "Earlier reviews" },
  meanings: {
    budget: "A goal of 95% leaves room for 5 misses in 100. How much of it is used, and whether the period can still end on the goal.",
    change: "\"Better\" and \"worse\" are said only where chance is an unlikely explanation: the share of few tickets moves by itself.",
    outlook: "The periods ahead, forecast from past ones per working day. In brackets: the range in which the figure is likely to lie.",
    improvements: "Figures after a change, compared with an equally long time before it.",
    earlier: "Reviews that were written from this workbook, and those of their figures that today's data would change.",
  },
  nothing: "Nothing to say for this review.",
  budget: {
    expected: (count: number) => `About ${number(count)} more will be decided by the end of the period.`,
    odds: (percent: string) => `Chance of ending on the goal: ${percent}`,
  },
  change: {
    verdicts: {
      better: (period: string) => `Better than ${period}`, worse: (period: string) => `Worse than ${period}`, noChange: (period: string) => `No clear change against ${period}`,
      tooFew: (period: string) => `Too little to compare with ${period}`, notOver: (period: string) => `Not over yet, so not compared with ${period}`, nothing: (period: string) => `Nothing in ${period} to compare with`,
    },
    interval: (figure: string, low: string, high: string) => `${figure}; the true share lies between ${low} and ${high}, 95 times in 100.`,
    difference: (difference: string, low: string, high: string) => `Difference: ${difference} (${low} to ${high})`,
    plainDifference: (difference: string) => `Difference: ${difference}`,
    signals: (periods: string) => `More than the usual variation: ${periods}`,
    noSignals: "Within the usual variation in every period.",
    tooShort: "Too few periods to tell the usual variation.",
  },
  outlook: {
    sla: (period: string, percent: string, decided: string, missed: string) => `${period}: about ${percent}; ${decided} decided, ${missed} missed`,
    count: (period: string, count: string) => `${period}: ${count}`,
    range: (value: string, low: string, high: string) => `${value} (${low}-${high})`,
    error: (error: string, tries: number) => `Tried on ${plural(tries, { one: "# past period", other: "# past periods" })}: off by ${error} on average.`,
    basis: (from: string, to: string) => `Forecast from the tickets of ${from} to ${to}`,
  },
  warnings: {
    kinds: { improvement: "Improvement", action: "Action", risk: "Look at a risk again", talk: "Talk", review: "Review", demand: "Demand" },
    late: (days: number) => plural(days, { one: "# day late", other: "# days late" }),
    allTickets: "All tickets",
    spike: (opened: number, usual: string, upper: string) => `${plural(opened, { one: "# ticket", other: "# tickets" })} in the last seven days, more than usual: ${usual} on average, up to ${upper}`,
  },
  tickets: {
    against: (count: number) => `${plural(count, { one: "# ticket speaks", other: "# tickets speak" })} against it`,
    nearMisses: (count: number, met: number) => `${number(count)} of ${number(met)} met with little left`,
    differing: (count: number) => `${number(count)} counted differently`,
    agreeing: (count: number) => `${plural(count, { one: "# other way counts", other: "# other ways count" })} every ticket the same.`,
    level: (percent: string, count: number) => `${percent}: ${tickets(count)}`,
    overdue: (count: number) => `${number(count)} overdue`,
    longest: (count: number) => `${tickets(count)} with the longest holds`,
    afterReply: (count: number) => `${tickets(count)} on hold after a reply`,
    during: (count: number) => `${tickets(count)} opened during these outages`,
    before: (months: number, count: number) => `${plural(months, { one: "# month", other: "# months" })} before: ${tickets(count)}`,
    after: (months: number, count: number) => `${plural(months, { one: "# month", other: "# months" })} after: ${tickets(count)}`,
    more: (count: number) => `The first ${number(count)} are listed.`,
  },
  holds: (held: number, decided: number, duration: string) => `${plural(held, { one: `# of ${number(decided)} was`, other: `# of ${number(decided)} were` })} on hold, ${duration} together`,
  withAndWithout: (withHolds: string, without: string) => `${withHolds} with holds, ${without} without`,
  earlier: { restated: (figure: string, then: string, now: string) => `${figure}: ${then} then, ${now} now` },
};
