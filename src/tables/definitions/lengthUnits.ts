import { readNumber } from "./readNumber";

/** `days` are not said to be of which kind; `weeks` and `months` neither. */
export type LengthUnit =
  | "seconds" | "minutes" | "hours" | "workingDays" | "days" | "weeks" | "months" | "calendarHours" | "calendarDays" | "calendarWeeks" | "calendarMonths";

export interface Amount {
  readonly amount: number;
  readonly unit: LengthUnit;
}

const SECONDS = "s|sec|secs|second|seconds|seconde|secondes|sek|sekunden|segundo|segundos|秒|с|сек|секунд[аы]?";
const MINUTES = "['’′]|m|min|mins|minute|minutes|minuten|mn|minuto|minutos|分|分間|м|мин|минут[аыу]?";
const HOURS = "h|hr|hrs|hs|hour|hours|heure|heures|std|stunden?|hora|horas|時間|ч|час|часа|часов";
const DAYS = "d|days?|j|jours?|tage?n?|t|días?|dias?|日|日間|д|день|дня|дней";
const WEEKS = "w|wks?|weeks?|semaines?|wochen?|semanas?|週|週間|недел[яьию]";
const MONTHS = "mo|months?|mois|monate?n?|mes|meses|か月|ヶ月|カ月|ヵ月|か月間|месяц|месяца|месяцев";

/** Before a unit or behind it: time of the calendar, in which nights and weekends count. */
const CALENDAR = /^(?:calendar|clock|kalender|暦|календарн(?:ый|ая|ое|ые|ых|ую|ого)) ?(.+)$|^(.+?) ?(?:calendaires?|naturales?|natural|(?:de )?calendario|corrid[oa]s?)$/;
/** Before hours or behind them: time in service hours, as every target in hours counts anyway. */
const SERVICE = /^(?:business|working|work|service|office|arbeits|geschäfts|service|営業|рабоч(?:ий|их|ие|ая|ую|его)) ?(.+)$|^(.+?) ?(?:ouvrée?s?|ouvrables?|de service|hábil(?:es)?|habil(?:es)?|laborables?|laborales)$/;

const units = (...patterns: readonly (readonly [string, LengthUnit])[]) => patterns.map(([words, unit]) => [new RegExp(`^(?:${words})$`), unit] as const);

const TIME = units([SECONDS, "seconds"], [MINUTES, "minutes"], [HOURS, "hours"], [WEEKS, "weeks"]);
const PLAIN = [...TIME, ...units([DAYS, "days"], [MONTHS, "months"])];
const CALENDAR_TIME = units([HOURS, "calendarHours"], [DAYS, "calendarDays"], [WEEKS, "calendarWeeks"], [`${MONTHS}|月`, "calendarMonths"]);
const WORKING_DAYS = units(["wds?|bds?|workdays?|(?:working|business) ?days?|jo|jours? (?:ouvrée?s?|ouvrables?)|arbeitstage?n?|werktage?n?|at|d[ií]as? (?:h[áa]bil|h[áa]biles|laborables?)|営業日|рабоч(?:ий|их|ие) (?:день|дня|дней)|р\\. ?д", "workingDays"]);

/** Whether amounts of the unit are lengths of service time. */
export function isTimeUnit(unit: LengthUnit): boolean {
  return unit === "seconds" || unit === "minutes" || unit === "hours";
}

/** A cell in small letters with single blanks, without "within" and the like, which change nothing. */
export function plainLength(cell: unknown): string {
  return String(cell).normalize("NFKC").trim().toLowerCase().replace(/\s+/g, " ")
    .replace(/^(?:within|max\.?|maximum|at most|up to|no more than|≤|<=|sous|dans les?|au plus|innerhalb von|binnen|maximal|en|dentro de|máximo|в течение|не более|最大)(?: (?:the next|les))? ?(?=\d)/, "")
    .replace(/(?<=\p{L}) ?以?内$/u, "").replace(/^暦(日|月)で(\d+) ?(?:日|か月|ヶ月)間?$/, "$2暦$1");
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
  return found(WORKING_DAYS, name) ?? found(PLAIN, name) ?? found(CALENDAR_TIME, calendar) ?? found(TIME, service);
}

function found(patterns: readonly (readonly [RegExp, LengthUnit])[], name: string | undefined): LengthUnit | undefined {
  return name === undefined ? undefined : patterns.find(([pattern]) => pattern.test(name))?.[1];
}
