import { parseTimeOfDay } from "../../service-level/calendar";
import type { WorkingDayTarget } from "../../service-level/calendar";
import * as words from "../vocabulary/workingDays";
import { anyOf, whole } from "../vocabulary/words";
import { amountsOf } from "./lengthUnits";

export interface ReadWorkingDays {
  readonly target: WorkingDayTarget;
  /** The days are not said to be working days. */
  readonly isAssumed: boolean;
}

const TIME = String.raw`(?<time>\d{1,2}(?:[:.h]\d{2})?(?: ?h| ?uhr| ?[ap]\.?m\.?(?! (?:nächst|folge|selb|gleich)))?)`;
const TIME_JA = String.raw`(?<time>(?:午[前後])?\d{1,2}(?::\d{2}|時(?:半|\d{2}分)?))`;
/** A time that needs no "by" before it, as "10am" and "16:00" do not. */
const PLAIN_TIME = String.raw`(?<time>\d{1,2}(?::\d{2}(?: ?[ap]\.?m\.?)?| ?[ap]\.?m\.?))`;
const clausesOf = (...patterns: readonly string[]) => patterns.map((pattern) => new RegExp(pattern, "u"));

/** "end of 1 wd if before 15:00": what is opened later counts as opened on the next working day. The last of each language is how the pane says it. */
const CUT_OFF = clausesOf(
  `,? (?:if|when) (?:(?:opened|logged|received|raised|reported) )?(?:before|by) ${TIME}$`,
  `,? cut-?off(?: at)? ${TIME}$`,
  `; what is opened after ${TIME} counts as opened on the next working day$`,
  `,? si (?:(?:ouverte?|reçue?|créée?|saisie?|signalée?) )?avant ${TIME}$`,
  ` ?; ce qui est ouvert après ${TIME} compte comme ouvert le jour ouvré suivant$`,
  `,? si (?:se (?:abre|recibe|registra|reporta) )?antes de(?: las)? ${TIME}$`,
  `; lo que se abre después de las ${TIME} cuenta como abierto el día laborable siguiente$`,
  `,? wenn (?:bis|vor) ${TIME}(?: (?:eröffnet|eingegangen|gemeldet))?$`,
  `,? если (?:(?:открыт[аоы]?|получен[аоы]?|поступил[аои]?|создан[аоы]?) )?до ${TIME}$`,
  `; открытое после ${TIME} считается открытым на следующий рабочий день$`,
  `[(、 ]?${TIME_JA}まで(?:に|の)?受付(?:分|の場合)?\\)?$`,
  `^${TIME_JA}まで(?:に|の)?受付(?:分|の場合)?(?:は|なら)?、?`,
  `\\(${TIME_JA}(?:を過ぎた受付は翌営業日の受付|より後の起票は翌営業日の起票)とみなす\\)$`,
);

/** "2 wd by 16:00", "by 4 pm on the next business day". */
const BY_TIME = clausesOf(
  `,? ?(?<!\\p{L})(?:${anyOf(words.BY)}) ${TIME},?(?: on(?= )| del(?= )| am(?= ))?`,
  `の?${TIME_JA}(?:まで|迄)(?:に)?`,
  `(?<=day),? (?:at |@ ?)?${PLAIN_TIME}$`,
  `^${PLAIN_TIME},? (?:on )?(?=(?:the )?(?:same|next) )`,
);

/** Closing time by a name of its own, which needs no day beside it: "close of business" is that of the same day, "NBD by EOD" that of the next. */
const CLOSING_TIME = clausesOf(
  "^(?:by |at |before )?(?:the )?(?:end|close) of (?:business|play)(?! day),?(?: on| of)?(?= |$)",
  "(?<=.)(?<!^(?:by|at|before)(?: the)?),? (?:by |at )?(?:the )?(?:end|close) of (?:business|play|(?:the )?(?:working |business )?day)$",
  "^(?:avant |en |à )?(?:la )?fin de (?:la )?journée(?: de travail)?(?= |$)",
  "(?<=.),? (?:en |avant la )fin de (?:la )?journée$",
  "^(?:al |a |antes del )?(?:cierre|(?:fin|final) de (?:la )?jornada)(?: laboral)?(?: del)?(?= |$)",
  "^(?:bis )?(?:zum )?(?:tagesende|feierabend|geschäftsschluss|dienstschluss)(?: am| des)?(?= |$)",
  "(?<=.),? (?:bis |zum )?(?:tagesende|feierabend|geschäftsschluss|dienstschluss)$",
  "の?(?:終業(?:時間?|時刻)?|営業終了)(?:まで|迄)?(?:に)?$",
);

/** "end of 2 wd", "by close of business on the next working day", "by closing time, 2 working days later". */
const CLOSING = clausesOf(
  "^(?:by |before )?(?:the )?(?:end|close) of ",
  "^by closing time,? ?",
  "^(?:avant )?(?:la )?fin (?:du|de|des) ?",
  "^(?:antes de que acabe|antes del cierre,?|(?:antes del |al |a )?fin(?:al)? de(?:l)?) ?",
  "^(?:bis )?ende (?:des |der )?",
  "^(?:до )?(?:конца|конец|закрытия) ?",
  "中(?:に)?$",
);

/** Beside a time of day it would make an hour of the number in "by 1 business day". */
const CLOSING_DAY = whole(words.CLOSING_DAY);
const SAME_DAY = whole(words.SAME_DAY);
const NEXT_DAY = whole(words.NEXT_DAY);
/** What stands before one of these days, or behind it in Japanese. */
const ON_DAY = new RegExp(`^(?:${anyOf(words.BEFORE_DAY)}) |(?:まで|迄|以内|中)?(?:に)?$`, "g");
/** "J+1", as French and Spanish contracts count the days after that of the opening. */
const DAYS_AFTER = /^[jd] ?\+ ?(\d{1,2})(?: (?:ouvrée?s?|ouvrables?|hábil(?:es)?|laborables?))?$/;
/** What stands around a number of days and says that they have passed. */
const PASSED = /^(?:(?:on )?the |le |через )| (?:later|after|suivante?s?|después|später)$|(?:後|以内)$/g;

/**
 * A target in working days, in small letters: `2 wd`, `end of 2 wd`, `next business day by 4 pm`, `by 16:00 on the next working day`, each also with a cut-off as
 * `end of 1 wd if before 15:00`, and what English, French, German, Spanish, Japanese and Russian say for it. What a pane says of a target is read, too.
 * A day by its name alone, as `NBD`, `same day` or `close of business`, ends with its service hours. `undefined`: it says anything else, or no whole number of days, or
 * an hour that may be one of the morning or of the afternoon (see `unclearHour`).
 * @example "2営業日の16時まで" //=> { days: 2, dueAt: 960 }
 */
export function readWorkingDays(text: string): ReadWorkingDays | undefined {
  const [withoutCutOff, cutOffMinute] = taken(spelledOut(text), CUT_OFF);
  const [withoutTime, minute] = taken(withoutCutOff, BY_TIME);
  if (Number.isNaN(cutOffMinute) || Number.isNaN(minute)) return undefined;
  const { day, dueAt } = closingIn(withoutTime, minute);
  const days = daysOf(day.trim(), dueAt);
  if (days === undefined) return undefined;
  const due = dueAt ?? (days.isNamed ? "closing" : undefined);
  return { target: { days: days.count, ...(due === undefined ? {} : { dueAt: due }), ...(cutOffMinute === undefined ? {} : { cutOffMinute }) }, isAssumed: days.isAssumed };
}

/** The hour in "2 wd by 4", which is one of the morning or of the afternoon; `undefined` where no time of the text leaves that open. */
export function unclearHour(text: string): number | undefined {
  const plain = spelledOut(text);
  const clause = [CUT_OFF, BY_TIME].map((clauses) => clauseIn(plain, clauses)).find((match) => match !== undefined && EITHER_HALF.test(match.groups!.time));
  if (clause === undefined) return undefined;
  const { time: hour } = clause.groups!;
  const clear = plain.replace(clause[0], clause[0].replace(hour, `${Number.parseInt(hour)}:00`));
  return unclearHour(clear) === undefined && readWorkingDays(clear) !== undefined ? Number.parseInt(hour) : undefined;
}

/** Abbreviations of contracts, and names of hours, in the words and figures that are read. */
function spelledOut(text: string): string {
  return text.replace(/(?<=same|next|business|working)-(?=(?:business |working )?day)/g, " ")
    .replace(/(?<!\p{L})(?:eo[db]|eobd|cobd?|cop)(?!\p{L})/gu, "close of business").replace(/(?<!\p{L})nbd(?!\p{L})/gu, "next business day").replace(/(?<!\p{L})sbd(?!\p{L})/gu, "same business day")
    .replace(/(?<!\p{L})(?:12 )?(?:noon|midday|midi|mittags?|полудня)(?!\p{L})|(?<=antes de)l mediodía|正午/gu, (name) => (name.startsWith("l") ? " las 12:00" : "12:00"));
}

/** The day of which a time is told, and the time of that day: closing time where the words say so and no other time stands in them. */
function closingIn(text: string, minute: number | undefined): { readonly day: string; readonly dueAt: WorkingDayTarget["dueAt"] } {
  if (minute !== undefined) return { day: text, dueAt: minute };
  const named = CLOSING_TIME.find((pattern) => pattern.test(text));
  if (named !== undefined) return { day: text.replace(named, "").trim() || "same day", dueAt: "closing" };
  const closing = CLOSING.find((pattern) => pattern.test(text));
  return { day: closing === undefined ? text : text.replace(closing, ""), dueAt: closing === undefined ? undefined : "closing" };
}

/** The text without the first of these clauses, and its time in minutes after midnight: `NaN` where that is none or one of two, `undefined` where no clause is in it. */
function taken(text: string, clauses: readonly RegExp[]): [string, number | undefined] {
  const match = clauseIn(text, clauses);
  if (match === undefined) return [text, undefined];
  const { time } = match.groups!;
  return [text.replace(match[0], " ").replace(/\s+/g, " ").trim(), EITHER_HALF.test(time) ? Number.NaN : (parseTimeOfDay(time) ?? Number.NaN)];
}

function clauseIn(text: string, clauses: readonly RegExp[]): RegExpExecArray | undefined {
  for (const clause of clauses) {
    const match = clause.exec(text);
    if (match !== null) return match;
  }
  return undefined;
}

/** An hour that may be one of the morning or of the afternoon, as nothing but the figure stands there, or in Japanese an hour at which few have begun to work. */
const EITHER_HALF = /^(?:[1-9]|1[01]|[1-6]時半?)$/;

/** How many days the words mean; the day of the opening and the next one by their names, too: those end with their service hours where no time is told. */
function daysOf(day: string, dueAt: WorkingDayTarget["dueAt"]): { count: number; isAssumed: boolean; isNamed: boolean } | undefined {
  const named = (count: number) => ({ count, isAssumed: false, isNamed: true });
  const onDay = day.replace(ON_DAY, "");
  if (SAME_DAY.test(onDay) || (dueAt === "closing" && CLOSING_DAY.test(day))) return named(0);
  if (NEXT_DAY.test(onDay)) return named(1);
  const after = dueAt === "closing" ? null : DAYS_AFTER.exec(day);
  if (after !== null) return named(Number(after[1]));
  const isDueOnDay = dueAt !== undefined;
  const amounts = amountsOf(day.replace(PASSED, "").replace(/^(\d+)(?:e|er|ème|st|nd|rd|th)(?= )/, "$1"));
  if (amounts?.length !== 1) return undefined;
  const [{ amount: count, unit }] = amounts;
  if ((unit !== "workingDays" && unit !== "days") || !Number.isInteger(count) || count < (isDueOnDay && unit === "workingDays" ? 0 : 1)) return undefined;
  return { count, isAssumed: unit === "days", isNamed: false };
}
