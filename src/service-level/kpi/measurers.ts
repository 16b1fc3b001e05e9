import { firstTierOf, variantMs, variantOf } from "../agreement";
import type { Kpi, KpiMeasure } from "../agreement";
import type { TicketField, Tickets } from "../ticket";
import type { Interval } from "../time";
import { answersOf, readsTickets } from "./answers";
import { ageingIn, ageingShareIn, backlogIn, heldBacklogIn, netFlowIn } from "./backlogIn";
import { complianceIn, nearMissShareIn } from "./complianceIn";
import { actionsOnTimeIn, cadenceIn, changeSuccessIn } from "./deliveryIn";
import { durationsIn } from "./durationsIn";
import type { DurationStatistic } from "./durationsIn";
import { costIn, enteredIn, entriesOf } from "./enteredFigures";
import { firstTouchIn } from "./firstTouchIn";
import type { Ending, KpiData } from "./KpiData";
import { outageFiguresIn } from "./outageFiguresIn";
import type { OutageMeasure } from "./outageFiguresIn";
import { reopenRateIn, reopenWindowMs } from "./reopenRateIn";
import { resolvedByIn } from "./resolvedByIn";
import { surveysIn } from "./surveysIn";
import type { SurveyFigure } from "./surveysIn";
import { escalationRateIn, firstLevelIn } from "./tiersIn";
import type { KpiFigure, NotMeasurable } from "./types";
import { volumeIn, volumePerDayIn, volumePerUserIn } from "./volumeIn";

export interface Measurer {
  /** Periods before the first ticket then have no data. */
  readonly isOfTickets: boolean;
  /** What is lacking to measure it at all; "" when nothing. */
  readonly missing: (kpi: Kpi, data: KpiData) => NotMeasurable;
  readonly figures: (kpi: Kpi, data: KpiData, periods: readonly Interval[], admits: (row: number) => boolean) => readonly KpiFigure[];
}

/** How each measure is measured, and from what. */
export const MEASURERS: Readonly<Record<KpiMeasure, Measurer>> = {
  "volume": ofTickets(opened, (_, { tickets, asOf }, periods, admits) => volumeIn(tickets, asOf, periods, admits)),
  "volume per user": ofTickets(firstOf(opened, needsUsers), (_, data, periods, admits) => volumePerUserIn(data, periods, admits)),
  "volume per working day": ofTickets(opened, (_, data, periods, admits) => volumePerDayIn(data, periods, admits)),
  "backlog": ofTickets(firstOf(openedAndDone, needsHistoryForHolds), (kpi, { tickets, asOf }, periods, admits) => {
    const { held } = variantOf(kpi);
    return held === "all" ? backlogIn(tickets, asOf, periods, admits) : heldBacklogIn(tickets, asOf, periods, admits, held === "held only");
  }),
  "net flow": ofTickets(openedAndDone, (_, { tickets, asOf }, periods, admits) => netFlowIn(tickets, asOf, periods, admits)),
  "ageing median": ofTickets(openedAndDone, (_, { tickets, asOf }, periods, admits) => ageingIn(tickets, asOf, periods, admits, "median")),
  "ageing oldest": ofTickets(openedAndDone, (_, { tickets, asOf }, periods, admits) => ageingIn(tickets, asOf, periods, admits, "oldest")),
  "ageing share over": ofTickets(firstOf(openedAndDone, needsSlaForTarget), ageingShare),
  "response time median": responseTime("median"),
  "response time mean": responseTime("mean"),
  "response time P90": responseTime("P90"),
  "resolution time median": resolutionTime("median"),
  "resolution time mean": resolutionTime("mean"),
  "resolution time P90": resolutionTime("P90"),
  "MTTR": ofTickets(firstOf(openedAndDone, needsClosing, needsIncidents), (kpi, data, periods, admits) => {
    const isIncident = incidentsOf(kpi, data.columns);
    return durationsIn(data.resolutionTimes(kpi, endingOf(kpi)), "mean", periods, (row) => admits(row) && isIncident(row), isWallClock(kpi));
  }),
  "share resolved by time": ofTickets(openedAndDone, resolvedByIn),
  "compliance": ofTickets(needsSla, complianceIn),
  "near-miss share": ofTickets(needsSla, nearMissShareIn),
  "first touch resolution": ofTickets(firstOf(openedAndDone, needsConversation), firstTouchIn),
  "first level resolution": ofTickets(firstOf(openedAndDone, needsTiers), firstLevelIn),
  "escalation rate": ofTickets(firstOf(opened, needsTierHistory), escalationRateIn),
  "reopen rate": ofTickets(firstOf(openedAndDone, needsReopens), (kpi, { tickets, asOf }, periods, admits) => reopenRateIn(tickets, asOf, periods, admits, reopenWindowMs(kpi, tickets))),
  "CSAT": survey("CSAT", "top answers"),
  "CSAT mean": survey("CSAT", "mean"),
  "CSAT response rate": survey("CSAT", "response rate"),
  "NPS": survey("NPS", "net score"),
  "CES": survey("CES", "mean"),
  "CES agreement": survey("CES", "agreement"),
  "availability": ofOutages("availability"),
  "outages": ofOutages("outages"),
  "MTRS": ofOutages("MTRS"),
  "MTBF": ofOutages("MTBF"),
  "MTBSI": ofOutages("MTBSI"),
  "lost user-hours": ofOutages("lost user-hours"),
  "cost per ticket": ofTickets(firstOf(openedAndDone, needsCost), costPerTicket),
  "change success rate": ofRecords((_, { records }) => (records.changes.length > 0 ? "" : "needsChanges"), changeSuccessIn),
  "review cadence kept": ofRecords((_, { records }) => (records.reviews.length > 0 ? "" : "needsReviews"), cadenceIn),
  "actions closed on time": ofRecords((_, { records }) => (records.actions.some(({ due }) => !Number.isNaN(due)) ? "" : "needsActions"), (_, data, periods) => actionsOnTimeIn(data, periods)),
  "entered": ofRecords(needsEntries, enteredIn),
  "entered share": ofRecords(needsEntries, enteredIn),
};

/** Whether a measure counts tickets, and so heeds every filter of its KPI. */
export const isOfTickets = (measure: KpiMeasure): boolean => MEASURERS[measure].isOfTickets;

function ofTickets(missing: Measurer["missing"], figures: Measurer["figures"]): Measurer {
  return { isOfTickets: true, missing, figures };
}

function ofRecords(missing: Measurer["missing"], figures: Measurer["figures"]): Measurer {
  return { isOfTickets: false, missing, figures };
}

function responseTime(statistic: DurationStatistic): Measurer {
  return ofTickets(firstOf(opened, needs("first response", "needsFirstResponse")), (kpi, data, periods, admits) =>
    durationsIn(data.responseTimes(kpi), statistic, periods, admits, isWallClock(kpi)));
}

function resolutionTime(statistic: DurationStatistic): Measurer {
  return ofTickets(firstOf(openedAndDone, needsClosing), (kpi, data, periods, admits) =>
    durationsIn(data.resolutionTimes(kpi, endingOf(kpi)), statistic, periods, admits, isWallClock(kpi)));
}

function survey(kind: "CSAT" | "NPS" | "CES", figure: SurveyFigure): Measurer {
  return ofRecords((kpi, data) => {
    const answers = answersOf(kpi, kind, data, data.admits(kpi));
    // Whoever was asked and did not answer counts for the response rate.
    if (figure === "response rate" ? answers.length > 0 : answers.some(({ score }) => !Number.isNaN(score))) return "";
    return kind === "CSAT" && readsTickets(kpi, data) && variantOf(kpi).source === "tickets" ? "needsSatisfaction" : "needsAnswers";
  }, (kpi, data, periods, admits) => surveysIn(kpi, kind, figure, data, periods, admits));
}

function ofOutages(measure: OutageMeasure): Measurer {
  return ofRecords((_, { records: { outages } }) => {
    if (outages.length === 0) return "needsOutages";
    return measure === "lost user-hours" && outages.every(({ usersAffected }) => Number.isNaN(usersAffected)) ? "needsUsersAffected" : "";
  }, (kpi, data, periods) => outageFiguresIn(kpi, measure, data, periods));
}

function ageingShare(kpi: Kpi, data: KpiData, periods: readonly Interval[], admits: (row: number) => boolean): KpiFigure[] {
  const { tickets, asOf } = data;
  if (variantOf(kpi).rule !== "target") {
    const oldMs = Math.min(variantMs(kpi, "days"), Number.MAX_SAFE_INTEGER);
    return ageingShareIn(tickets, asOf, periods, admits, (row, at) => at - tickets.opened[row] > oldMs);
  }
  const all = [...new Set(resolutionSlas(kpi, data).map(({ id }) => data.commitments(id)))];
  return ageingShareIn(tickets, asOf, periods, admits, (row, at) => all.some(({ deadline }) => deadline[row] < at));
}

function costPerTicket(kpi: Kpi, data: KpiData, periods: readonly Interval[], admits: (row: number) => boolean): KpiFigure[] {
  const { tickets, asOf } = data;
  const isOpened = variantOf(kpi).base === "opened";
  const counts = isOpened
    ? volumeIn(tickets, asOf, periods, admits)
    : durationsIn(data.resolutionTimes(kpi, "last resolution"), "mean", periods, admits);
  return counts.map(({ n }, index) => ({ value: n === 0 ? Number.NaN : costIn(periods[index], data) / n, n }));
}

const isWallClock = (kpi: Kpi): boolean => variantOf(kpi).hours === "wall clock";
export const endingOf = (kpi: Kpi): Ending => variantOf(kpi).ending as Ending;

/** Words for incidents in the languages that desks write: what broke, as against what is asked for. */
const INCIDENT = /incident|incidencia|incidente|инцидент|インシデント|störung|stoerung|panne|fault|outage|break.?fix|сбой|障害/i;

/** Which tickets are incidents: those that the KPI's own Type column admits, else those whose type says so. */
export function incidentsOf({ filter }: Kpi, { type }: Pick<Tickets, "type">): (row: number) => boolean {
  if (filter.type.length > 0) return () => true;
  const isIncident = type.labels.map((label) => INCIDENT.test(label));
  return (row) => isIncident[type.codes[row]];
}

function needsIncidents(kpi: Kpi, { tickets }: KpiData): NotMeasurable {
  return kpi.filter.type.length > 0 || tickets.type.labels.some((label) => INCIDENT.test(label)) ? "" : "needsIncidents";
}

function firstOf(...all: readonly Measurer["missing"][]): Measurer["missing"] {
  return (kpi, data) => all.reduce<NotMeasurable>((found, each) => (found === "" ? each(kpi, data) : found), "");
}

function needs(field: TicketField, reason: NotMeasurable): Measurer["missing"] {
  return (_, { tickets }) => (tickets.measured.has(field) ? "" : reason);
}

function opened(_: Kpi, { tickets }: KpiData): NotMeasurable {
  return tickets.measured.has("opened") ? "" : "needsOpened";
}

function openedAndDone(kpi: Kpi, data: KpiData): NotMeasurable {
  const { measured, history } = data.tickets;
  return opened(kpi, data) || (measured.has("resolved") || measured.has("closed") || history !== undefined ? "" : "needsResolved");
}

function needsClosing(kpi: Kpi, { tickets }: KpiData): NotMeasurable {
  return endingOf(kpi) === "closing" && !tickets.measured.has("closed") ? "needsClosed" : "";
}

function needsHistoryForHolds(kpi: Kpi, { tickets }: KpiData): NotMeasurable {
  return variantOf(kpi).held !== "all" && tickets.history === undefined ? "needsHistory" : "";
}

function needsConversation(kpi: Kpi, { tickets }: KpiData): NotMeasurable {
  return variantOf(kpi).rule !== "closed within" && tickets.conversation === undefined ? "needsConversation" : "";
}

function needsTiers(kpi: Kpi, { tickets: { measured } }: KpiData): NotMeasurable {
  return (firstTierOf(kpi).length > 0 ? measured.has("group") : measured.has("escalations")) ? "" : "needsTiers";
}

function needsTierHistory(kpi: Kpi, { tickets: { measured, classes } }: KpiData): NotMeasurable {
  return (firstTierOf(kpi).length > 0 ? classes !== undefined : measured.has("escalations")) ? "" : "needsTiers";
}

/** A window of days needs to know when a ticket was reopened; the desk's own count does not say. */
function needsReopens(kpi: Kpi, { tickets }: KpiData): NotMeasurable {
  if (tickets.history !== undefined) return "";
  if (!tickets.measured.has("reopens")) return "needsReopens";
  return reopenWindowMs(kpi, tickets) < Number.POSITIVE_INFINITY ? "needsReopenTimes" : "";
}

function resolutionSlas(kpi: Kpi, data: KpiData) {
  return data.linkedSlas(kpi).filter(({ clock }) => clock.kind === "resolution");
}

function needsSla(kpi: Kpi, data: KpiData): NotMeasurable {
  const { clocks } = variantOf(kpi);
  const linked = data.linkedSlas(kpi);
  return linked.some(({ clock }) => (clocks !== "response" && clocks !== "resolution") || clock.kind === clocks) ? "" : "noSlaLinked";
}

function needsSlaForTarget(kpi: Kpi, data: KpiData): NotMeasurable {
  return variantOf(kpi).rule === "target" && resolutionSlas(kpi, data).length === 0 ? "noSlaLinked" : "";
}

function needsUsers(_: Kpi, data: KpiData): NotMeasurable {
  return data.agreement.contract.users !== undefined || entriesOf("users", data).length > 0 ? "" : "needsUsers";
}

function needsCost(_: Kpi, data: KpiData): NotMeasurable {
  const { contract, monthlyFee } = data.agreement;
  return contract.monthlyCost !== undefined || monthlyFee !== undefined || entriesOf("cost", data).length > 0 ? "" : "needsCost";
}

function needsEntries(kpi: Kpi, data: KpiData): NotMeasurable {
  return entriesOf(kpi.id, data).length > 0 ? "" : "needsEntries";
}
