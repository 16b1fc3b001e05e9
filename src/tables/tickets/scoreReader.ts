import { yesOrNo } from "../recognise";
import type { Cell } from "../types";
import { withoutAccents } from "../withoutAccents";
import { labelOf } from "./categoryColumn";

/** Grades in words, as numbers from 1 to 5. */
const GRADES: readonly (readonly [RegExp, number])[] = [
  [/^((very|extremely|completely|highly) (satisfied|happy)|excellente?|very good|great|awesome|amazing|outstanding|sehr zufrieden|tres satisfait|muy satisfecho|muito satisfeito|(molto|veramente) soddisfatto|(zeer|erg) tevreden|bardzo zadowolon[yea]|очень доволен|(とても|大変|非常に)満足|非常满意|ausgezeichnet|sehr gut|tres bien|tres bon(ne)?|excelente|muy buen[oa]|muito bo[ma]|o(p)?tim[oa]|ottim[oa]|eccellente|uitstekend|zeer goed|doskonal[aey]|отлично|очень хорошо|(とても|大変|非常に)良い|优秀|很好)$/, 5],
  [/^((fairly |somewhat )?satisfied|happy|(ziemlich )?zufrieden|(plutot )?satisfait|satisfecho|satisfeito|(abbastanza )?soddisfatto|tevreden|((dosc|raczej) )?zadowolon[yea]|(вполне )?доволен|(十分)?満足|(比较|基本)?满意)$/, 4],
  [/^(neutral|ok|okay|just okay|average|fair|mixed|mittel|moyen(ne)?|regular|razoavel|media|удовлетворительно|neutre|neutro|neutraal|neutraln[yea]|нейтрально|普通|一般)$/, 3],
  [/^((rather |somewhat )?diss?ati(s)?fied|unhappy|poor|(eher )?unzufrieden|plutot mecontent|insatisfait|insatisfecho|insatisfeito|(piuttosto )?insoddisfatto|ontevreden|(raczej )?niezadowolon[yea]|(скорее )?недоволен|(多少)?不満|不(太)?满意)$/, 2],
  [/^((very|extremely|completely|highly) (diss?ati(s)?fied|unhappy)|very bad|terrible|awful|not good|very poor|sehr unzufrieden|tres mecontent|muy insatisfecho|muito insatisfeito|(molto|veramente) insoddisfatto|(zeer|erg) ontevreden|bardzo niezadowolon[yea]|очень недоволен|(とても|大変|非常に)不満|非常不满意|sehr schlecht|tres mauvais(e)?|muy mal[oa]|pessim[oa]|pesim[oa]|zeer slecht|очень плохо|ужасно|(とても|大変|非常に)悪い|很差)$/, 1],
];
const GOOD = /^(👍|thumbs up|good|goodwithcomment|good with comment|positive|gut|bien|bon(ne)?|buen[oa]|bo[ma]|buon[oa]|goed|dobr[aey]|хорошо|良い|好)$/;
const BAD = /^(👎|thumbs down|bad|badwithcomment|bad with comment|negative|schlecht|mauvais(e)?|mal[oa]|ruim|cattiv[oa]|slecht|плохо|悪い|差)$/;

const STARS = /^[★⭐☆✩\s\ufe0f]+$/u;

/**
 * Reads the cells of a column of counts or scores: a number, "4/5", "80 %" or "4 - Satisfied" as its number, "★★★★☆" as its 4 stars, "Good" as 1 and "Bad" as 0, grades from "Very dissatisfied" (1) to
 * "Very satisfied" (5), among which "Good" is 4 and "Bad" 2. `NaN` for empty cells and for words that say no score ("Offered").
 */
export function scoreReader(cells: readonly Cell[]): (cell: Cell) => number {
  const known = new Map<Cell, number>();
  const hasGrades = [...new Set(cells)].some((cell) => typeof cell === "string" && gradeOf(plain(cell)) !== undefined);
  return (cell) => {
    let score = known.get(cell);
    if (score === undefined) known.set(cell, (score = readScore(cell, hasGrades)));
    return score;
  };
}

const UNANSWERED = /^(un)?offered$|^(not?|never) |^(pending|sent|requested|expired|waiting|skipped|declined|cancelled|unknown|unrated|unanswered|unsurveyed)$|^(nicht|kein\p{L}*|sans|pas|sin|sem|nao|senza|non|geen|niet|bez|nie|без|не) |^(未|无|没)|なし$/u;

/** Whether a cell without a score says that there was no answer, or nothing at all. */
export function isUnanswered(cell: Cell): boolean {
  const text = labelOf(cell);
  return text === "" || UNANSWERED.test(plain(text));
}

function readScore(cell: Cell, hasGrades: boolean): number {
  if (typeof cell === "number") return cell;
  if (typeof cell === "boolean") return cell ? 1 : 0;
  const text = labelOf(cell);
  if (text === "") return Number.NaN;
  const number = /^(-?\d+(?:[.,]\d+)?)(?:\s*(?:%|\/\s*\d+|[-–]\s*\p{L}.*))?$/u.exec(text);
  if (number !== null) return Number(number[1].replace(",", "."));
  if (STARS.test(text)) return text.replaceAll("⭐", "★").split("★").length - 1;
  const words = plain(text);
  const said = yesOrNo(text);
  if (said === true || GOOD.test(words)) return hasGrades ? 4 : 1;
  if (said === false || BAD.test(words)) return hasGrades ? 2 : 0;
  return gradeOf(words) ?? Number.NaN;
}

function gradeOf(words: string): number | undefined {
  return GRADES.find(([pattern]) => pattern.test(words))?.[1];
}

function plain(text: string): string {
  return withoutAccents(text.trim().toLowerCase());
}
