import { FEEDBACK_ROLES, feedbackScale, isOnScale } from "../../service-level/records";
import type { Feedback } from "../../service-level/records";
import type { DefinitionSource } from "./DefinitionRows";
import { IGNORED, LEFT_OUT } from "./DefinitionRows";
import type { RegisterDates, RegisterRow } from "./readRegister";
import { readRegister } from "./readRegister";

/** Scores of a scale with two answers, in words. */
const GOOD = /^(good|yes|positive|happy|satisfied|👍)$/i;
const BAD = /^(bad|no|negative|unhappy|dissatisfied|👎)$/i;

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
  const isYesNo = Math.min(scale.worst, scale.best) === 0 && Math.max(scale.worst, scale.best) === 1;
  const score = isYesNo && GOOD.test(text) ? scale.best : isYesNo && BAD.test(text) ? scale.worst : row.figure("Score");
  if (Number.isNaN(score) || isOnScale(scale, score)) return score;
  row.report("error", "scoreOffScale", "Score", text, { scale: row.text("Scale") || "1-5", consequence: IGNORED });
  return Number.NaN;
}
