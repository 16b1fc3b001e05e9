import type { KpiMeasure } from "../agreement";
import { ageingIn, ageingShareIn, backlogIn, backlogRows, flowRows, netFlowIn, openRows } from "./backlogIn";
import { complianceIn, decidedRows, metRows, nearMissShareIn } from "./complianceIn";
import { costPerTicketIn, costPerTicketRows } from "./costPerTicketIn";
import { actionsOnTimeIn, cadenceIn, changeSuccessIn } from "./deliveryIn";
import { durationsIn, endingOf, stoppedRows } from "./durationsIn";
import type { DurationStatistic } from "./durationsIn";
import { resolvedRows } from "./eachResolution";
import { enteredIn } from "./enteredFigures";
import { firstTouchIn, firstTouchRows } from "./firstTouchIn";
import { ofIncidents } from "./incidents";
import { TICKET_ANCHORS } from "./Measure";
import type { Chance, KpiAnchor, KpiSetting, KpiSettings, KpiUnit, Measure } from "./Measure";
import {
  firstOf, needsActions, needsAnswers, needsChanges, needsClosing, needsConversation, needsCost, needsEntries, needsFirstResponse, needsHistoryForHolds, needsIncidents,
  needsOpened, needsOpenedAndDone, needsOutages, needsReopens, needsReviews, needsSla, needsSlaForTarget, needsTierHistory, needsTiers, needsUsers, needsUsersAffected,
} from "./needs";
import { outageFiguresIn } from "./outageFiguresIn";
import type { OutageMeasure } from "./outageFiguresIn";
import { reopenedRows, reopenRateIn } from "./reopenRateIn";
import { resolvedByIn, resolvedByRows } from "./resolvedByIn";
import { answeredRows, dissatisfiedRows, surveysIn } from "./surveysIn";
import type { SurveyFigure } from "./surveysIn";
import { escalationRateIn, escalationRows, firstLevelIn, firstLevelRows } from "./tiersIn";
import { openedRows, volumeIn, volumePerDayIn, volumePerUserIn } from "./volumeIn";

const words = (...all: string[]): KpiSetting => ({ kind: "word", words: all });
const length = (otherwise: string): KpiSetting => ({ kind: "length", otherwise });
const days = (otherwise: string, ...usual: string[]): KpiSetting => ({ kind: "days", otherwise, usual });
const hours = words("service hours", "wall clock");
const tier1: KpiSettings = { "tier 1": { kind: "groups" } };

/**
 * Every measure that the `KPIs` table can name, in the order in which lists show them: what its value is, which cases it counts, what it needs, how it is
 * measured, and which tickets stand behind a figure. `messages/` has the words for it.
 */
export const KPI_MEASURES: Readonly<Record<KpiMeasure, Measure>> = {
  "volume": { unit: "count", anchor: "opened", better: "lower", settings: {}, chance: "occurrences", missing: needsOpened, figures: volumeIn, rows: openedRows },
  "volume per user": { unit: "per user", anchor: "opened", better: "lower", settings: {}, missing: firstOf(needsOpened, needsUsers), figures: volumePerUserIn, rows: openedRows },
  "volume per working day": { unit: "per working day", anchor: "opened", better: "lower", settings: {}, missing: needsOpened, figures: volumePerDayIn, rows: openedRows },
  "backlog": {
    unit: "count", anchor: "end of period", better: "lower", settings: { held: words("all", "without held", "held only") }, chance: "stock",
    missing: firstOf(needsOpenedAndDone, needsHistoryForHolds), figures: backlogIn, rows: backlogRows,
  },
  "net flow": { unit: "count", anchor: "opened or done", better: "lower", least: Number.NEGATIVE_INFINITY, settings: {}, missing: needsOpenedAndDone, figures: netFlowIn, rows: flowRows },
  "ageing median": ageing("median"),
  "ageing oldest": ageing("oldest"),
  "ageing share over": {
    unit: "share", anchor: "end of period", better: "lower", settings: { rule: words("days", "target"), days: days("30 d") },
    missing: firstOf(needsOpenedAndDone, needsSlaForTarget), figures: ageingShareIn, rows: openRows,
  },
  "response time median": responseTime("median"),
  "response time mean": responseTime("mean"),
  "response time P90": responseTime("P90"),
  "resolution time median": resolutionTime("median"),
  "resolution time mean": resolutionTime("mean"),
  "resolution time P90": resolutionTime("P90"),
  "MTTR": mttr(),
  "share resolved by time": {
    unit: "share", anchor: "opened", better: "higher", settings: { within: length("8 h"), hours }, chance: "value",
    missing: needsOpenedAndDone, figures: resolvedByIn, rows: resolvedByRows,
  },
  "compliance": {
    unit: "share", anchor: "decision", better: "higher", settings: { clocks: words("each clock", "response", "resolution", "both") },
    missing: needsSla, figures: complianceIn, rows: decidedRows,
  },
  "near-miss share": { unit: "share", anchor: "decision", better: "lower", settings: {}, missing: needsSla, figures: nearMissShareIn, rows: metRows },
  "first touch resolution": {
    unit: "share", anchor: "resolution", better: "higher",
    settings: { rule: words("closed within", "no customer reply", "one reply", "one reply of replied"), within: length("15 min"), days: days("7 d") },
    missing: firstOf(needsOpenedAndDone, needsConversation), figures: firstTouchIn, rows: firstTouchRows,
  },
  "first level resolution": {
    unit: "share", anchor: "resolution", better: "higher", settings: tier1, missing: firstOf(needsOpenedAndDone, needsTiers), figures: firstLevelIn, rows: firstLevelRows,
  },
  "escalation rate": {
    unit: "share", anchor: "opened", better: "lower", settings: tier1, missing: firstOf(needsOpened, needsTierHistory), figures: escalationRateIn, rows: escalationRows,
  },
  "reopen rate": {
    unit: "share", anchor: "resolution", better: "lower", settings: { days: days("7 d", "30 d", "any time") },
    missing: firstOf(needsOpenedAndDone, needsReopens), figures: reopenRateIn, rows: resolvedRows, troubled: reopenedRows,
  },
  "CSAT": { ...satisfaction("share", "top answers"), troubled: dissatisfiedRows },
  "CSAT mean": satisfaction("score", "mean"),
  "CSAT response rate": satisfaction("share", "response rate"),
  "NPS": { ...survey("NPS", "net score", "net score"), least: -100 },
  "CES": survey("CES", "score", "mean"),
  "CES agreement": survey("CES", "share", "agreement"),
  "availability": { ...ofOutages("availability", "share", "minutes in the period", "higher"), chance: "value" },
  "outages": { ...ofOutages("outages", "count", "failure", "lower", { within: length("0 min") }), chance: "occurrences" },
  "MTRS": ofOutages("MTRS", "hours", "restoration", "lower"),
  "MTBF": ofOutages("MTBF", "hours", "failure", "higher"),
  "MTBSI": ofOutages("MTBSI", "hours", "failure", "higher"),
  "lost user-hours": { ...ofOutages("lost user-hours", "hours", "minutes in the period", "lower"), missing: firstOf(needsOutages, needsUsersAffected) },
  "cost per ticket": {
    unit: "money", anchor: "resolution", better: "lower", settings: { base: words("resolved", "opened") },
    missing: firstOf(needsOpenedAndDone, needsCost), figures: costPerTicketIn, rows: costPerTicketRows,
  },
  "change success rate": {
    unit: "share", anchor: "implementation", better: "higher",
    settings: { "standard changes": words("with standard changes", "without standard changes"), days: days("30 d") },
    missing: needsChanges, figures: changeSuccessIn,
  },
  "review cadence kept": { unit: "share", anchor: "planned day", better: "higher", settings: { days: days("7 d") }, missing: needsReviews, figures: cadenceIn },
  "actions closed on time": { unit: "share", anchor: "due day", better: "higher", settings: {}, missing: needsActions, figures: actionsOnTimeIn },
  "entered": { unit: "number", anchor: "period of the entry", better: "higher", least: Number.NEGATIVE_INFINITY, settings: { entries: words("mean", "sum", "last") }, missing: needsEntries, figures: enteredIn },
  "entered share": { unit: "share", anchor: "period of the entry", better: "higher", settings: {}, chance: "value", missing: needsEntries, figures: enteredIn },
};

/** Names of measures, as lists show them. */
export const KPI_MEASURE_NAMES = Object.keys(KPI_MEASURES) as readonly KpiMeasure[];

export function chanceOf(measure: KpiMeasure): Chance {
  const { chance, unit } = KPI_MEASURES[measure];
  return chance ?? (unit === "share" ? "share" : "value");
}

/** Whether a measure counts tickets, and so heeds every filter of its KPI. */
export function isOfTickets(measure: KpiMeasure): boolean {
  return (TICKET_ANCHORS as readonly KpiAnchor[]).includes(KPI_MEASURES[measure].anchor);
}

/** Whether a measure counts the commitments of the SLAs below its KPI, so that these are a part of its definition. */
export function isOfSlas(measure: KpiMeasure): boolean {
  return KPI_MEASURES[measure].anchor === "decision";
}

function ageing(statistic: "median" | "oldest"): Measure {
  return {
    unit: "days", anchor: "end of period", better: "lower", settings: {}, missing: needsOpenedAndDone,
    figures: (question, periods) => ageingIn(question, periods, statistic), rows: openRows,
  };
}

function responseTime(statistic: DurationStatistic): Measure {
  return {
    unit: "hours", anchor: "first response", better: "lower", settings: { hours }, missing: firstOf(needsOpened, needsFirstResponse),
    figures: (question, periods) => durationsIn(question.data.responseTimes(question.kpi), question, periods, statistic),
    rows: (question, period) => stoppedRows(question.data.responseTimes(question.kpi), question, period),
  };
}

function resolutionTime(statistic: DurationStatistic): Measure & Required<Pick<Measure, "rows">> {
  return {
    unit: "hours", anchor: "resolution", better: "lower", settings: { hours, ending: words("last resolution", "first resolution", "closing") },
    missing: firstOf(needsOpenedAndDone, needsClosing),
    figures: (question, periods) => durationsIn(question.data.resolutionTimes(question.kpi, endingOf(question)), question, periods, statistic),
    rows: (question, period) => stoppedRows(question.data.resolutionTimes(question.kpi, endingOf(question)), question, period),
  };
}

/** As the mean of resolution times, of incidents alone, and until the desk closed them. */
function mttr(): Measure {
  const { missing, figures, rows, ...measure } = resolutionTime("mean");
  return {
    ...measure, anchor: "closing", settings: { hours, ending: words("closing", "last resolution", "first resolution") }, missing: firstOf(missing, needsIncidents),
    figures: (question, periods) => figures(ofIncidents(question), periods), rows: (question, period) => rows(ofIncidents(question), period),
  };
}

function survey(kind: "CSAT" | "NPS" | "CES", unit: KpiUnit, figure: SurveyFigure): Measure {
  return {
    unit, anchor: "answer", better: "higher",
    settings: { role: words("everybody", "customer", "user"), answers: words("every answer", "last answer of a person") },
    missing: (question) => needsAnswers(question, kind, figure), figures: (question, periods) => surveysIn(question, periods, kind, figure),
  };
}

/** Of customers' and users' satisfaction alone the tickets may tell, too. */
function satisfaction(unit: KpiUnit, figure: SurveyFigure): Measure {
  const { settings, ...measure } = survey("CSAT", unit, figure);
  return {
    ...measure, settings: { source: words("feedback, else tickets", "feedback", "tickets"), ...settings },
    rows: (question, period) => answeredRows(question, period, figure),
  };
}

function ofOutages(measure: OutageMeasure, unit: KpiUnit, anchor: KpiAnchor, better: Measure["better"], settings: KpiSettings = {}): Measure {
  return {
    unit, anchor, better, settings: { hours: words("service hours", "all hours"), ...settings }, missing: needsOutages,
    figures: (question, periods) => outageFiguresIn(question, periods, measure),
  };
}
