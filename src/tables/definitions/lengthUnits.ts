import { normalWord } from "../../service-level/agreement";
import * as lengths from "../vocabulary/lengths";
import { anyOf, type Words } from "../vocabulary/words";
import { readNumber } from "./readNumber";

/** `days` are not said to be of which kind; `weeks` and `months` neither. */
export type LengthUnit =
  | "seconds" | "minutes" | "hours" | "workingDays" | "days" | "weeks" | "months" | "calendarHours" | "calendarDays" | "calendarWeeks" | "calendarMonths";

export interface Amount {
  readonly amount: number;
  readonly unit: LengthUnit;
}

const CALENDAR = new RegExp(`^(?:${anyOf(lengths.CALENDAR_BEFORE)}) ?(.+)$|^(.+?) ?(?:${anyOf(lengths.CALENDAR_BEHIND)})$`);
const SERVICE = new RegExp(`^(?:${anyOf(lengths.SERVICE_BEFORE)}) ?(.+)$|^(.+?) ?(?:${anyOf(lengths.SERVICE_BEHIND)})$`);

const units = (...named: readonly (readonly [LengthUnit, ...Words[]])[]) =>
  named.map(([unit, ...words]) => [new RegExp(`^(?:${anyOf(...words)})$`, "u"), unit] as const);

const TIME = units(["seconds", lengths.SECONDS], ["minutes", lengths.MINUTES], ["hours", lengths.HOURS], ["weeks", lengths.WEEKS]);
const PLAIN = [...TIME, ...units(["days", lengths.DAYS], ["months", lengths.MONTHS])];
const CALENDAR_TIME = units(
  ["calendarHours", lengths.HOURS], ["calendarDays", lengths.DAYS], ["calendarWeeks", lengths.WEEKS],
  ["calendarMonths", lengths.MONTHS, lengths.CALENDAR_MONTHS],
);
const DAY_AND_NIGHT = units(["calendarDays", lengths.DAY_AND_NIGHT]);
const WORKING_DAYS = units(["workingDays", lengths.WORKING_DAYS]);

/** Whether amounts of the unit are lengths of service time. */
export function isTimeUnit(unit: LengthUnit): boolean {
  return unit === "seconds" || unit === "minutes" || unit === "hours";
}

const NUMBERS = lengths.WRITTEN_NUMBERS.map(([number, words]) => {
  const written = `(?:${anyOf(words)})`;
  return [number, new RegExp(`(?<![\\p{L}-])${written}(?: ?\\(${number}\\))?(?= \\p{L})|(?<=(?<!\\d)${number}) ?\\(${written}\\)`, "gu")] as const;
});

const AT_MOST = new RegExp(`^(?:${anyOf(lengths.AT_MOST)})(?: (?:the next|les))? ?(?=\\d)`);
const OR_LESS = new RegExp(`,? (?:${anyOf(lengths.OR_LESS)})$| ?以下$`, "u");
const alone = (words: Words) => new RegExp(`(?<!\\p{L})(?:${anyOf(words)})(?!\\p{L})`, "gu");
/** Words for part of an hour or one of something, and the figures that they stand for. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/(\d+) ?½/g, "$1.5"], [/½/g, "0.5"], [alone(lengths.HALF_HOUR), "30 min"], [alone(lengths.QUARTER_HOUR), "15 min"],
  [/(?<=^|(?:within|than|up to|under) )an? (?=(?:business |working |calendar )?(?:hour|day|minute)s?$)/g, "1 "],
];

/**
 * How makers of hardware name what they promise: hours a day, days a week, and then in how long. Of "8x5" the hours of the service itself are meant, of "24x7" all of them.
 */
const COVERAGE = /^(?:8|9|10|11|12|13|5) ?[x×*] ?(?:5|6|8)(?: ?[x×*] ?|[ ,/-]+)(?=\d|nbd|next)|(?<=^nbd|^\d+ ?h),? ?\(?(?:[89]|1[0-3]|5) ?[x×*] ?[568]\)?$/;
const ALWAYS = /^24 ?[x×*] ?7 ?[x×*] ?(\d+) ?h?$/;
/** "GTR 4h" and "GTI 2h" are what French contracts guarantee; "H+4" is so many hours behind the opening, while "T+1" alone may be a day. */
const GUARANTEED = /^gt[ri] ?(?:de |: ?)?(?=\d)|^h ?\+ ?(?=\d)|^t ?\+ ?(?=\d+ ?\p{L})/u;

const IN_SERVICE_HOURS = new RegExp(
  `(?<=[^\\W\\d]|[а-я]|間),? ?(?:\\((?:business|working|office|service)\\)|\\(?(?:${anyOf(lengths.IN_SERVICE_HOURS)})\\)?)$|^営業時間(?:内)?(?:で|の)?(?=\\d)`,
  "u",
);
const FROM_OPENING = new RegExp(` (?:${anyOf(lengths.FROM_OPENING)})$`, "u");

/** A cell in small letters with single blanks and its numbers in figures, without "within" and the like, which change nothing. "24x7" behind a length says that its hours are those of the calendar. */
export function plainLength(cell: unknown): string {
  const plain = PARTS.reduce((read, [words, figures]) => read.replace(words, figures), normalWord(String(cell)).replace(/\s+/g, " ")).normalize("NFKC");
  const text = NUMBERS.reduce((read, [number, words]) => read.replace(words, (found) => (found.trimStart().startsWith("(") ? "" : String(number))), plain);
  return hoursAlone(text)
    .replace(AT_MOST, "").replace(OR_LESS, "").replace(FROM_OPENING, "").replace(IN_SERVICE_HOURS, "").replace(/^受付(?:後|から)?(?=\d)/, "")
    .replace(/^(\d+) ?(\p{L}+)[ ,(]+24 ?[x/] ?7\)?$/u, "$1 calendar $2").replace(/^24 ?[x/] ?7,? (\d+) ?(\p{L}+)$/u, "$1 calendar $2").replace(/^pt?(?=\d+[hmd])/, "")
    .replace(/(?<=\p{L}) ?以?内$/u, "").replace(/^暦(日|月)で(\d+) ?(?:日|か月|ヶ月)間?$/, "$2暦$1");
}

/** What is promised, without the coverage and the kind of guarantee before it. */
function hoursAlone(text: string): string {
  const bare = text.replace(ALWAYS, "$1 calendar h").replace(COVERAGE, "").replace(GUARANTEED, "");
  return bare !== text && /^\d+$/.test(bare) ? `${bare} h` : bare;
}

/** The amounts that a text consists of, as `1 h 30 min`: at least one; `undefined` where anything else stands in it. */
export function amountsOf(text: string): Amount[] | undefined {
  const parts = [...text.matchAll(/(\d+(?:[.,]\d+)?)\s*([^\d]+)/g)];
  if (parts.length === 0 || parts.map((part) => part[0]).join("") !== text) return undefined;
  const amounts = parts.flatMap(([, digits, word]) => {
    const unit = unitOf(word);
    return unit === undefined ? [] : [{ amount: readNumber(digits)!, unit }];
  });
  return amounts.length < parts.length ? undefined : amounts;
}

function unitOf(word: string): LengthUnit | undefined {
  const name = word.trim().replace(/\s+/g, " ").replace(/^[,;]\s*|\s*[,;.]$|\s(?:and|et|und|y|и)$/g, "").trim();
  const [calendar, service] = [CALENDAR, SERVICE].map((pattern) => {
    const match = pattern.exec(name);
    return match === null ? undefined : (match[1] as string | undefined) ?? match[2];
  });
  return found(WORKING_DAYS, name) ?? found(PLAIN, name) ?? found(DAY_AND_NIGHT, name) ?? found(CALENDAR_TIME, calendar) ?? found(TIME, service);
}

function found(patterns: readonly (readonly [RegExp, LengthUnit])[], name: string | undefined): LengthUnit | undefined {
  return name === undefined ? undefined : patterns.find(([pattern]) => pattern.test(name))?.[1];
}
