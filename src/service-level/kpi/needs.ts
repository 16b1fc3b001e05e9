import type { FeedbackScale } from "../records";
import type { TicketField } from "../ticket";
import { answersOf, readsTickets } from "./answers";
import { endingOf } from "./durationsIn";
import { entriesOf } from "./enteredFigures";
import { tellsIncidents } from "./incidents";
import type { KpiQuestion } from "./Measure";
import { reopenWindowMs } from "./reopenRateIn";
import type { SurveyFigure } from "./surveysIn";
import type { NotMeasurable } from "./types";
import { firstTierOf } from "./variantValues";

/** What the data lack for a measure; "" when nothing. */
export type Need = (question: KpiQuestion) => NotMeasurable;

/** All of them, of which the first that lacks is told. */
export function firstOf(...all: readonly Need[]): Need {
  return (question) => all.reduce<NotMeasurable>((found, each) => (found === "" ? each(question) : found), "");
}

export const needsOpened = needsField("opened", "needsOpened");
export const needsFirstResponse = needsField("first response", "needsFirstResponse");

function needsField(field: TicketField, reason: NotMeasurable): Need {
  return ({ data: { tickets } }) => (tickets.measured.has(field) ? "" : reason);
}

export function needsOpenedAndDone(question: KpiQuestion): NotMeasurable {
  const { measured, history } = question.data.tickets;
  return needsOpened(question) || (measured.has("resolved") || measured.has("closed") || history !== undefined ? "" : "needsResolved");
}

export function needsClosing(question: KpiQuestion): NotMeasurable {
  return endingOf(question) === "closing" && !question.data.tickets.measured.has("closed") ? "needsClosed" : "";
}

export function needsIncidents(question: KpiQuestion): NotMeasurable {
  return tellsIncidents(question) ? "" : "needsIncidents";
}

export function needsHistoryForHolds({ variant, data: { tickets } }: KpiQuestion): NotMeasurable {
  return variant.held !== "all" && tickets.history === undefined ? "needsHistory" : "";
}

export function needsConversation({ variant, data: { tickets } }: KpiQuestion): NotMeasurable {
  return variant.rule !== "closed within" && tickets.conversation === undefined ? "needsConversation" : "";
}

export function needsTiers({ variant, data: { tickets: { measured } } }: KpiQuestion): NotMeasurable {
  return (firstTierOf(variant).length > 0 ? measured.has("group") : measured.has("escalations")) ? "" : "needsTiers";
}

export function needsTierHistory({ variant, data: { tickets: { measured, classes } } }: KpiQuestion): NotMeasurable {
  return (firstTierOf(variant).length > 0 ? classes !== undefined : measured.has("escalations")) ? "" : "needsTiers";
}

/** A window of days needs to know when a ticket was reopened; the desk's own count does not say. */
export function needsReopens(question: KpiQuestion): NotMeasurable {
  const { tickets } = question.data;
  if (tickets.history !== undefined) return "";
  if (!tickets.measured.has("reopens")) return "needsReopens";
  return reopenWindowMs(question) < Number.POSITIVE_INFINITY ? "needsReopenTimes" : "";
}

export function needsSla({ kpi, variant: { clocks }, data }: KpiQuestion): NotMeasurable {
  const linked = data.linkedSlas(kpi);
  return linked.some(({ clock }) => (clocks !== "response" && clocks !== "resolution") || clock.kind === clocks) ? "" : "noSlaLinked";
}

export function needsSlaForTarget({ kpi, variant, data }: KpiQuestion): NotMeasurable {
  return variant.rule === "target" && data.resolutionSlas(kpi).length === 0 ? "noSlaLinked" : "";
}

/** Whoever was asked and did not answer counts for the response rate. */
export function needsAnswers(question: KpiQuestion, kind: FeedbackScale["kind"], figure: SurveyFigure): NotMeasurable {
  const answers = answersOf(question, kind);
  if (figure === "response rate" ? answers.length > 0 : answers.some(({ score }) => !Number.isNaN(score))) return "";
  return kind === "CSAT" && readsTickets(question) && question.variant.source === "tickets" ? "needsSatisfaction" : "needsAnswers";
}

export function needsOutages({ data: { records } }: KpiQuestion): NotMeasurable {
  return records.outages.length > 0 ? "" : "needsOutages";
}

export function needsUsersAffected({ data: { records } }: KpiQuestion): NotMeasurable {
  return records.outages.every(({ usersAffected }) => Number.isNaN(usersAffected)) ? "needsUsersAffected" : "";
}

export function needsUsers({ data }: KpiQuestion): NotMeasurable {
  return data.agreement.contract.users !== undefined || entriesOf("users", data).length > 0 ? "" : "needsUsers";
}

export function needsCost({ data }: KpiQuestion): NotMeasurable {
  const { contract, monthlyFee } = data.agreement;
  return contract.monthlyCost !== undefined || monthlyFee !== undefined || entriesOf("cost", data).length > 0 ? "" : "needsCost";
}

export function needsChanges({ data: { records } }: KpiQuestion): NotMeasurable {
  return records.changes.length > 0 ? "" : "needsChanges";
}

export function needsReviews({ data: { records } }: KpiQuestion): NotMeasurable {
  return records.reviews.length > 0 ? "" : "needsReviews";
}

export function needsActions({ data: { records } }: KpiQuestion): NotMeasurable {
  return records.actions.some(({ due }) => !Number.isNaN(due)) ? "" : "needsActions";
}

export function needsEntries({ kpi, data }: KpiQuestion): NotMeasurable {
  return entriesOf(kpi.id, data).length > 0 ? "" : "needsEntries";
}
