import { FEEDBACK_ROLES, feedbackScale, isOnScale } from "../../service-level/records";
import type { Feedback, FeedbackScale } from "../../service-level/records";
import type { DefinitionSource } from "./DefinitionRows";
import { IGNORED, LEFT_OUT } from "./DefinitionRows";
import type { RegisterDates, RegisterRow } from "./readRegister";
import { readRegister } from "./readRegister";
import { gradeInWords } from "../tickets/scoreReader";

/** The `Feedback` table. A score that is not on its scale counts as none; the words of such a row are kept. */
export function readFeedback(source: DefinitionSource, dates: RegisterDates): Feedback[] {
  return readRegister(source, "Feedback", dates, (row) => {
    const at = row.moment("Date", LEFT_OUT);
    const feedback = { at: at ?? Number.NaN, person: row.text("Person"), role: row.word("Role", FEEDBACK_ROLES), scale: row.text("Scale"), score: scoreOf(row), words: row.text("Words") };
    return Number.isNaN(feedback.at) ? undefined : feedback;
  });
}

function scoreOf(row: RegisterRow): number {
  const text = row.text("Score");
  const scale = feedbackScale(row.text("Scale"));
  if (scale === undefined) row.report("error", "scaleUnreadable", "Scale", row.text("Scale"), { consequence: IGNORED });
  if (text === "" || scale === undefined) return Number.NaN;
  if (row.text("Scale") === "") row.report("note", "scaleAssumed", "Scale");
  const score = scoreInWords(text, scale) ?? row.figure("Score");
  if (Number.isNaN(score) || isOnScale(scale, score)) return score;
  row.report("error", "scoreOffScale", "Score", text, { scale: row.text("Scale") || "1-5", consequence: IGNORED });
  return Number.NaN;
}

/** "Good" on a scale of two answers, "Very satisfied" on one of five; `undefined`: a number, words that are no grade, or a scale that they do not name. */
function scoreInWords(text: string, { worst, best }: Pick<FeedbackScale, "worst" | "best">): number | undefined {
  const grade = /\d/.test(text) ? undefined : gradeInWords(text);
  const steps = Math.abs(best - worst);
  if (grade === undefined || (steps !== 4 && (steps !== 1 || grade === 3))) return undefined;
  return steps === 1 ? (grade > 3 ? best : worst) : worst + ((grade - 1) / 4) * (best - worst);
}
