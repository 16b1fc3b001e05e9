import type { FeedbackScale } from "../records";
import type { Interval } from "../time";
import { answersOf, lastOfEachPerson } from "./answers";
import type { Answer } from "./answers";
import type { KpiQuestion } from "./Measure";
import { shareOf } from "./types";
import type { KpiFigure } from "./types";

export type SurveyFigure = "top answers" | "mean" | "response rate" | "net score" | "agreement";

/** A survey over periods, by the date of the answer; `n` is how many answered, for the response rate how many were asked. */
export function surveysIn(question: KpiQuestion, periods: readonly Interval[], kind: FeedbackScale["kind"], figure: SurveyFigure): KpiFigure[] {
  const asked = answersOf(question, kind);
  const scale = figure === "mean" ? usualScaleOf(asked) : undefined;
  return periods.map((period) => {
    const heard = heardIn(question, asked, period);
    const answers = heard.filter(({ score }) => !Number.isNaN(score));
    switch (figure) {
      case "response rate": return shareOf(answers.length, heard.length);
      case "top answers": return shareOf(answers.filter(isSatisfied).length, answers.length);
      case "agreement": return shareOf(answers.filter((answer) => placeOf(answer) >= AGREES).length, answers.length);
      case "net score": return netScore(answers);
      case "mean": return meanOf(answers.filter((answer) => isSameScale(answer.scale, scale)));
    }
  });
}

/** The tickets whose satisfaction a figure of a period counts; none where the answers come from the `Feedback` table. */
export function answeredRows(question: KpiQuestion, period: Interval, figure: SurveyFigure): number[] {
  const heard = heardIn(question, answersOf(question, "CSAT"), period);
  return ticketsOf(figure === "response rate" ? heard : heard.filter(({ score }) => !Number.isNaN(score)));
}

/** The tickets whose answer was not a good one. */
export function dissatisfiedRows(question: KpiQuestion, { from, to }: Interval): number[] {
  return ticketsOf(answersOf(question, "CSAT").filter((answer) => answer.at >= from && answer.at < to && !Number.isNaN(answer.score) && !isSatisfied(answer)));
}

function ticketsOf(answers: readonly Answer[]): number[] {
  return answers.flatMap(({ row }) => (row === undefined ? [] : [row])).sort((a, b) => a - b);
}

/** Of those asked, whom a survey hears in a period, answered or not. */
function heardIn({ variant }: KpiQuestion, asked: readonly Answer[], { from, to }: Interval): readonly Answer[] {
  const inPeriod = asked.filter(({ at }) => at >= from && at < to);
  return variant.answers === "last answer of a person" ? lastOfEachPerson(inPeriod) : inPeriod;
}

/** Two thirds of the way up the scale: 5 to 7 of 7, 4 and 5 of 5. */
const AGREES = 2 / 3 - 1e-9;

/** Where an answer lies between the worst (0) and the best (1). */
function placeOf({ scale: { worst, best }, score }: Answer): number {
  return (score - worst) / (best - worst);
}

/**
 * The two best answers count as satisfied, so that 3 of 5 does not; on a scale of two or three answers only the best, on one of more than eleven
 * the best quarter.
 */
function isSatisfied(answer: Answer): boolean {
  const steps = Math.abs(answer.scale.best - answer.scale.worst);
  const fromBest = (1 - placeOf(answer)) * steps;
  if (steps > 10) return placeOf(answer) >= 0.75;
  return fromBest <= (steps <= 2 ? 0 : 1) + 1e-9;
}

/** Promoters (9 and 10 of 10) less detractors (0 to 6), of all answers, times 100. Other scales are stretched to ten. */
function netScore(answers: readonly Answer[]): KpiFigure {
  const points = answers.map((answer) => (answer.scale.best === 10 ? answer.score : placeOf(answer) * 10));
  const promoters = points.filter((point) => point >= 9).length;
  const detractors = points.filter((point) => point < 7).length;
  return { value: points.length === 0 ? Number.NaN : (100 * (promoters - detractors)) / points.length, n: points.length };
}

/** On the scale itself; a reversed scale is turned, so that the higher mean is the better one. */
function meanOf(answers: readonly Answer[]): KpiFigure {
  const sum = answers.reduce((total, { score, scale: { worst, best } }) => total + (best > worst ? score : worst + best - score), 0);
  return { value: answers.length === 0 ? Number.NaN : sum / answers.length, n: answers.length };
}

/** Means of different scales are not comparable: the scale of most answers counts, of equals the first. */
function usualScaleOf(answers: readonly Answer[]): FeedbackScale | undefined {
  const counts = new Map<string, { readonly scale: FeedbackScale; count: number }>();
  for (const { scale, score } of answers) {
    if (Number.isNaN(score)) continue;
    const key = `${scale.worst}-${scale.best}`;
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { scale, count: 1 });
    else known.count++;
  }
  return [...counts.values()].reduce<{ scale: FeedbackScale; count: number } | undefined>((most, each) => (most === undefined || each.count > most.count ? each : most), undefined)?.scale;
}

function isSameScale(one: FeedbackScale, other: FeedbackScale | undefined): boolean {
  return one.worst === other?.worst && one.best === other.best;
}
