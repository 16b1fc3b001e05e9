import type { PeriodOptions } from "../../service-level/period";
import {
  ACTION_STATUSES, CHANGE_KINDS, CHANGE_OUTCOMES, DECISION_STATUSES, HORIZONS, IMPROVEMENT_STATUSES, LEVELS, NEED_STATUSES, PROMISE_PARTS, REVIEW_TYPES, RISK_STATUSES,
  STAKEHOLDER_ROLES,
} from "../../service-level/records";
import type { Action, Decision, Improvement, Need, ReviewMeeting, Risk, ServiceChange, ServiceRecords, Stakeholder } from "../../service-level/records";
import type { Instant } from "../../service-level/time";
import type { DefinitionSource } from "./DefinitionRows";
import { readFeedback } from "./readFeedback";
import { readFigures } from "./readFigures";
import { readOutages } from "./readOutages";
import type { RegisterDates, RegisterRow } from "./readRegister";
import { readRegister } from "./readRegister";
import { readResponsibilities } from "./readResponsibilities";

/** The facts beside the tickets, from the tables `Outages`, `Feedback`, `Figures`, `Changes`, `Reviews` and the registers. */
export function readRecords(source: DefinitionSource, dates: RegisterDates, periods: PeriodOptions): ServiceRecords {
  return {
    outages: readOutages(source, dates),
    feedback: readFeedback(source, dates),
    stakeholders: readRegister(source, "Stakeholders", dates, stakeholderOf),
    responsibilities: readResponsibilities(source, dates),
    improvements: readRegister(source, "Improvements", dates, improvementOf),
    risks: readRegister(source, "Risks", dates, riskOf),
    decisions: readRegister(source, "Decisions", dates, decisionOf),
    actions: readRegister(source, "Actions", dates, actionOf),
    needs: readRegister(source, "Needs", dates, needOf),
    reviews: readRegister(source, "Reviews", dates, reviewOf),
    changes: readRegister(source, "Changes", dates, changeOf),
    figures: readFigures(source, dates, periods),
  };
}

function stakeholderOf(row: RegisterRow): Stakeholder {
  return {
    person: row.text("Person"), organisation: row.text("Organisation"), role: row.word("Role", STAKEHOLDER_ROLES), position: row.text("Position"), attends: row.text("Attends"),
    lastTalked: row.day("Last talked"), nextTalk: row.day("Next talk"), expectations: row.text("Expectations"), notes: row.text("Notes"),
  };
}

/** What every register says of its rows. */
const commonOf = (row: RegisterRow, id: string) => ({ id: row.text(id), what: row.text("What"), serves: row.links("Serves") });

/** The day of completion. What is done without one has no effect that can be measured, and was not in time: a finding asks for the day. */
function doneOn(row: RegisterRow, status: (Improvement | Action)["status"]): Instant {
  if (status === "done" && row.text("Done") === "") row.report("warning", "doneWithoutDay", "Done", row.text("What"));
  return row.day("Done");
}

function improvementOf(row: RegisterRow): Improvement {
  const [opened, start, due, status] = [row.day("Opened"), row.day("Start"), row.day("Due"), row.status(IMPROVEMENT_STATUSES)];
  return {
    owner: row.text("Owner"), horizon: row.word("Horizon", HORIZONS), opened, start, due, done: doneOn(row, status), status, expectedEffect: row.text("Expected effect"), cost: row.figure("Cost"), clientComment: row.text("Client comment"), ...commonOf(row, "Improvement"),
  };
}

function riskOf(row: RegisterRow): Risk {
  return {
    likelihood: row.word("Likelihood", LEVELS), impact: row.word("Impact", LEVELS), response: row.text("Response"), owner: row.text("Owner"),
    opened: row.day("Opened"), reviewOn: row.day("Review on"), status: row.status(RISK_STATUSES), promise: row.link("Promise"), promisePart: row.word("Promise part", PROMISE_PARTS), ...commonOf(row, "Risk"),
  };
}

function decisionOf(row: RegisterRow): Decision {
  return {
    reason: row.text("Reason"), decidedBy: row.text("Decided by"), decidedOn: row.day("Decided on"), effectiveFrom: row.day("Effective from"), status: row.status(DECISION_STATUSES), ...commonOf(row, "Decision"),
  };
}

function actionOf(row: RegisterRow): Action {
  const [opened, due, status] = [row.day("Opened"), row.day("Due"), row.status(ACTION_STATUSES)];
  return {
    owner: row.text("Owner"), opened, due, done: doneOn(row, status), status, improvement: row.link("Improvement"), ...commonOf(row, "Action"),
  };
}

function needOf(row: RegisterRow): Need {
  return {
    businessReason: row.text("Business reason"), service: row.link("Service"), currentLevel: row.text("Current level"), gap: row.text("Gap"),
    costToClose: row.figure("Cost to close"), willingToPay: row.figure("Willing to pay"), owner: row.text("Owner"), opened: row.day("Opened"), status: row.status(NEED_STATUSES), ...commonOf(row, "Need"),
  };
}

function reviewOf(row: RegisterRow): ReviewMeeting {
  return {
    id: row.text("Review"), type: row.word("Type", REVIEW_TYPES), period: row.text("Period"), planned: row.day("Planned"), held: row.day("Held on"), attendees: row.text("Attendees"),
    notes: row.text("Notes"),
  };
}

function changeOf(row: RegisterRow): ServiceChange {
  return {
    id: row.text("Change"), what: row.text("What"), service: row.link("Service"), kind: row.word("Kind", CHANGE_KINDS), implemented: row.moment("Implemented") ?? Number.NaN,
    outcome: row.word("Outcome", CHANGE_OUTCOMES),
  };
}
