import { normalWord } from "../agreement";
import { feedbackScale, isOnScale } from "../records";
import type { FeedbackScale } from "../records";
import type { Instant } from "../time";
import { eachOpenStretch } from "./eachOpenStretch";
import type { KpiData } from "./KpiData";
import type { KpiQuestion } from "./Measure";

/** One person asked, and what was answered. */
export interface Answer {
  readonly at: Instant;
  readonly person: string;
  readonly scale: FeedbackScale;
  /** On its scale; `NaN` = no answer. */
  readonly score: number;
  /** Row of `Tickets`; `undefined` where the answer is about none. */
  readonly row?: number;
}

/** Whether satisfaction comes from the tickets' own column: where the KPI says so, or leaves it open and the `Feedback` table holds no survey of that kind. */
export function readsTickets({ variant: { source }, data }: Pick<KpiQuestion, "variant" | "data">): boolean {
  return source === "tickets" || (source === "feedback, else tickets" && fromFeedback("CSAT", data).length === 0);
}

/**
 * Whom a survey KPI hears, answered or not: the rows of `Feedback` on a scale of that kind, at their date; or the tickets' satisfaction column, at the
 * ticket's resolution, because an export does not say when somebody answered. Tickets are answered by users.
 */
export function answersOf(question: KpiQuestion, kind: FeedbackScale["kind"]): Answer[] {
  const { variant: { role }, data, admits } = question;
  if (kind === "CSAT" && readsTickets(question)) return role === "customer" ? [] : fromTickets(data, admits);
  return fromFeedback(kind, data, role === "everybody" ? "" : String(role));
}

/** The last answer of each person; the answers of people without a name all count. */
export function lastOfEachPerson(answers: readonly Answer[]): Answer[] {
  const last = new Map<string, Answer>();
  const unnamed: Answer[] = [];
  for (const answer of [...answers].sort((one, other) => one.at - other.at)) {
    const person = normalWord(answer.person);
    if (person === "") unnamed.push(answer);
    else if (!last.has(person) || !Number.isNaN(answer.score)) last.set(person, answer);
  }
  return [...last.values(), ...unnamed];
}

/** Words without a score are what somebody said in a talk: nobody was asked for a score. */
function fromFeedback(kind: FeedbackScale["kind"], { records, asOf }: KpiData, role = ""): Answer[] {
  return records.feedback.flatMap((row) => {
    const scale = feedbackScale(row.scale);
    if (scale?.kind !== kind || !(row.at <= asOf) || (role !== "" && row.role !== role) || (Number.isNaN(row.score) && row.words !== "")) return [];
    return [{ at: row.at, person: row.person, scale, score: row.score }];
  });
}

function fromTickets({ tickets, asOf, agreement }: KpiData, admits: (row: number) => boolean): Answer[] {
  const { satisfaction, requester } = tickets;
  if (satisfaction.every(Number.isNaN)) return [];
  const format = agreement.columnMap.find(({ field }) => field === "satisfaction")?.format ?? "";
  const scale = format === "" ? usualScale(satisfaction) : feedbackScale(format);
  if (scale === undefined) return [];
  const answers: Answer[] = [];
  eachOpenStretch(tickets, asOf, (row, _from, to, end, isReopened) => {
    if (end !== "done" || isReopened || !admits(row)) return;
    const score = isOnScale(scale, satisfaction[row]) ? satisfaction[row] : Number.NaN;
    answers.push({ at: to, person: requester.labels[requester.codes[row]], scale, score, row });
  });
  return answers;
}

/** Where `ColumnMap` names no scale: good or bad when nothing but 0 and 1 occurs, else 1 to 5. */
function usualScale(scores: Float64Array): FeedbackScale {
  return feedbackScale(scores.every((score) => Number.isNaN(score) || score === 0 || score === 1) ? "good/bad" : "1-5")!;
}
