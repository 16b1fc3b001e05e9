import { parseTimeOfDay } from "../../service-level/calendar";
import type { WorkingDayTarget } from "../../service-level/calendar";
import { amountsOf } from "./lengthUnits";

export interface ReadWorkingDays {
  readonly target: WorkingDayTarget;
  /** The days are not said to be working days. */
  readonly isAssumed: boolean;
}

const TIME = String.raw`(?<time>\d{1,2}(?:[:.h]\d{2})?(?: ?h| ?uhr| ?[ap]\.?m\.?)?)`;
const TIME_JA = String.raw`(?<time>\d{1,2}(?::\d{2}|時(?:半|\d{2}分)?))`;
const anyOf = (...patterns: readonly string[]) => patterns.map((pattern) => new RegExp(pattern, "u"));

/** "end of 1 wd if before 15:00": what is opened later counts as opened on the next working day. The last of each language is how the pane says it. */
const CUT_OFF = anyOf(
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
  `\\(${TIME_JA}を過ぎた受付は翌営業日の受付とみなす\\)$`,
);

/** "2 wd by 16:00", "by 4 pm on the next business day". */
const BY_TIME = anyOf(
  `,? ?(?<!\\p{L})(?:by|before|no later than|avant|jusqu['’]à|au plus tard à|antes de|antes de las?|hasta las?|bis|bis um|до) ${TIME},?(?: on(?= )| del(?= )| am(?= ))?`,
  `の?${TIME_JA}(?:まで|迄)(?:に)?`,
);

/** "end of 2 wd", "by close of business on the next working day", "by closing time, 2 working days later". */
const CLOSING = anyOf(
  "^(?:by )?(?:the )?(?:end|close) of (?:business,?(?: on| of)? (?!day))?",
  "^by closing time,? ?",
  "^(?:avant )?(?:la )?fin (?:du|de|des) ?",
  "^(?:antes de que acabe|antes del cierre,?|(?:antes del )?fin(?:al)? de(?:l)?) ?",
  "^(?:bis )?ende (?:des |der )?",
  "^(?:до )?(?:конца|конец|закрытия) ?",
  "の?(?:終業(?:時間?|時刻)?|営業終了)(?:まで|迄)?(?:に)?$",
  "中(?:に)?$",
);

/** What closing time is of, where no other day is named: "end of day". Beside a time of day it would make an hour of the number in "by 1 business day". */
const CLOSING_DAY = /^(?:(?:the )?(?:working |business )?day|(?:le )?jour(?: ouvré| ouvrable)?|(?:e?l )?d[ií]a(?: laborable| hábil)?|tages|tags|дня)$/;
const SAME_DAY = /^(?:(?:the )?same (?:working |business )?day|(?:le )?même jour(?: ouvré| ouvrable)?|(?:e?l )?mismo d[ií]a(?: laborable| hábil)?|am selben (?:arbeits|werk)?tag|того же (?:рабочего )?дня|(?:в )?тот же (?:рабочий )?день|当(?:営業)?日|同日|即日)$/;
const NEXT_DAY = /^(?:(?:the )?next (?:working |business )?day|(?:le )?lendemain|(?:le )?jour (?:ouvré|ouvrable) suivant|(?:e?l )?(?:día (?:hábil |laborable )?siguiente|siguiente día(?: hábil| laborable)?)|(?:am )?nächste[nr] (?:arbeits|werk)tage?s?|следующего (?:рабочего )?дня|(?:на )?следующий (?:рабочий )?день|翌(?:営業)?日)$/;
/** What stands around a number of days and says that they have passed. */
const PASSED = /^(?:(?:on )?the |le |через )| (?:later|after|suivante?s?|después|später)$|(?:後|以内)$/g;

/**
 * A target in working days, in small letters: `2 wd`, `end of 2 wd`, `next business day by 4 pm`, `by 16:00 on the next working day`, each also with a cut-off as
 * `end of 1 wd if before 15:00`, and what English, French, German, Spanish, Japanese and Russian say for it. What a pane says of a target is read, too.
 * `undefined`: it says anything else, or no whole number of days.
 * @example "2営業日の16時まで" //=> { days: 2, dueAt: 960 }
 */
export function readWorkingDays(text: string): ReadWorkingDays | undefined {
  const [withoutCutOff, cutOffMinute] = taken(text, CUT_OFF);
  const [withoutTime, minute] = taken(withoutCutOff, BY_TIME);
  const closing = minute === undefined ? CLOSING.find((pattern) => pattern.test(withoutTime)) : undefined;
  const dueAt = closing === undefined ? minute : "closing";
  const day = closing === undefined ? withoutTime : withoutTime.replace(closing, "");
  if (Number.isNaN(cutOffMinute) || Number.isNaN(minute)) return undefined;
  const days = daysOf(day.trim(), dueAt);
  return days === undefined ? undefined : {
    target: { days: days.count, ...(dueAt === undefined ? {} : { dueAt }), ...(cutOffMinute === undefined ? {} : { cutOffMinute }) }, isAssumed: days.isAssumed,
  };
}

/** The text without the first of these clauses, and its time in minutes after midnight: `NaN` where that is none, `undefined` where no clause is in it. */
function taken(text: string, clauses: readonly RegExp[]): [string, number | undefined] {
  for (const clause of clauses) {
    const match = clause.exec(text);
    if (match !== null) return [text.replace(match[0], " ").replace(/\s+/g, " ").trim(), parseTimeOfDay(match.groups!.time) ?? Number.NaN];
  }
  return [text, undefined];
}

/** How many days the words mean; the day of the opening and the next one only where it is said when on that day. */
function daysOf(day: string, dueAt: WorkingDayTarget["dueAt"]): { count: number; isAssumed: boolean } | undefined {
  const isDueOnDay = dueAt !== undefined;
  if ((isDueOnDay && SAME_DAY.test(day)) || (dueAt === "closing" && CLOSING_DAY.test(day))) return { count: 0, isAssumed: false };
  if (isDueOnDay && NEXT_DAY.test(day)) return { count: 1, isAssumed: false };
  const amounts = amountsOf(day.replace(PASSED, "").replace(/^(\d+)(?:e|er|ème|st|nd|rd|th)(?= )/, "$1"));
  if (amounts?.length !== 1) return undefined;
  const [{ amount: count, unit }] = amounts;
  if ((unit !== "workingDays" && unit !== "days") || !Number.isInteger(count) || count < (isDueOnDay && unit === "workingDays" ? 0 : 1)) return undefined;
  return { count, isAssumed: unit === "days" };
}
