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
const HOURS = "h|hr|hrs|hs|bh|bhrs?|hour|hours|heure|heures|std|stunden?|hora|horas|時間|ч|час|часа|часов";
const DAYS = "d|days?|j|jours?|tage?n?|t|días?|dias?|日|日間|д|день|дня|дней";
const WEEKS = "w|wks?|weeks?|semaines?|wochen?|semanas?|週|週間|недел[яьию]";
const MONTHS = "mo|months?|mois|monate?n?|mes|meses|か月|ヶ月|カ月|ヵ月|か月間|месяц|месяца|месяцев";

/** Before a unit or behind it: time of the calendar, in which nights and weekends count. */
const CALENDAR = /^(?:calendar|clock|kalender|暦|календарн(?:ый|ая|ое|ые|ых|ую|ого)) ?(.+)$|^(.+?) ?(?:calendaires?|naturales?|natural|(?:de )?calendario|corrid[oa]s?)$/;
/** Before hours or behind them: time in service hours, as every target in hours counts anyway. */
const SERVICE = /^(?:business|bus\.?|biz|working|work|service|office|arbeits|geschäfts|service|営業|рабоч(?:ий|их|ие|ая|ую|его)) ?(.+)$|^(.+?) ?(?:ouvrée?s?|ouvrables?|de service|hábil(?:es)?|habil(?:es)?|laborables?|laborales)$/;

const units = (...patterns: readonly (readonly [string, LengthUnit])[]) => patterns.map(([words, unit]) => [new RegExp(`^(?:${words})$`), unit] as const);

const TIME = units([SECONDS, "seconds"], [MINUTES, "minutes"], [HOURS, "hours"], [WEEKS, "weeks"]);
const PLAIN = [...TIME, ...units([DAYS, "days"], [MONTHS, "months"])];
const CALENDAR_TIME = units([HOURS, "calendarHours"], [DAYS, "calendarDays"], [WEEKS, "calendarWeeks"], [`${MONTHS}|月`, "calendarMonths"]);
const WORKING_DAYS = units(["wds?|bds?|workdays?|(?:working|business|bus\\.?|biz) ?days?|jo|jours? (?:ouvrée?s?|ouvrables?)|arbeitstage?n?|werktage?n?|at|d[ií]as? (?:h[áa]bil|h[áa]biles|laborables?)|営業日|рабоч(?:ий|их|ие) (?:день|дня|дней)|р\\. ?д", "workingDays"]);

/** Whether amounts of the unit are lengths of service time. */
export function isTimeUnit(unit: LengthUnit): boolean {
  return unit === "seconds" || unit === "minutes" || unit === "hours";
}

/** Small numbers as contracts write them out. */
const NUMBER_WORDS: readonly (readonly [number, string])[] = [
  [1, "one|une?|uno|una|eine[mnr]?|один|одного"], [2, "two|deux|dos|zwei|два|две|двух"], [3, "three|trois|tres|drei|три|трех|трёх"], [4, "four|quatre|cuatro|vier|четыре|четырех|четырёх"], [5, "five|cinq|cinco|fünf|пять|пяти"],
  [6, "six|seis|sechs|шесть|шести"], [7, "seven|sept|siete|sieben|семь|семи"], [8, "eight|huit|ocho|acht|восемь|восьми"], [10, "ten|dix|diez|zehn|десять|десяти"], [12, "twelve|douze|doce|zwölf|двенадцать"],
  [15, "fifteen|quinze|quince|fünfzehn|пятнадцать"], [20, "twenty|vingt|veinte|zwanzig|двадцать"], [24, "twenty-four|vingt-quatre|veinticuatro|vierundzwanzig"], [30, "thirty|trente|treinta|dreißig|тридцать"],
];
const NUMBERS = NUMBER_WORDS.map(([number, words]) => [number, new RegExp(`(?<![\\p{L}-])(?:${words})(?: ?\\(${number}\\))?(?= \\p{L})|(?<=(?<!\\d)${number}) ?\\((?:${words})\\)`, "gu")] as const);

/** "Within", "at most" and the like before a number. */
const AT_MOST = new RegExp(`^(?:${[
  "within|max\\.?|maximum|at most|up to|(?:no|not) (?:more than|later than(?! \\d{1,2}(?::\\d| ?[ap]\\.?m))|exceeding)|not to exceed|under|less than|≤|<=?|sous|dans les?|(?:en )?moins de|(?:au )?plus tard|au plus|au maximum|pas plus de|innerhalb von|binnen|maximal|höchstens|spätestens nach|(?:in )?weniger als",
  "en menos de|menos de|no más de|como máximo|hasta|en|dentro de|máximo|в течение|не (?:более|позднее)(?: чем)?|не позже|менее(?: чем за)?|максимум|最大|最長",
].join("|")})(?: (?:the next|les))? ?(?=\\d)`);
/** Behind hours: that they are those of service, as all hours of a target are. */
const IN_SERVICE_HOURS = /(?<=[^\W\d]|[а-я]|間),? ?(?:\((?:business|working|office|service)\)|\(?(?:in |during |within )?(?:the )?(?:business|working|office|service|support|core) hours?\)?|\(?(?:en |pendant les |aux )?heures (?:ouvrée?s|ouvrables|de service|de bureau)\)?|\(?(?:en |dentro del )?horario (?:laboral|de oficina|de servicio|hábil)\)?|\(?(?:innerhalb der |während der |in der )?(?:servicezeit|geschäftszeit|bürozeit|arbeitszeit)(?:en)?\)?|\(?(?:в )?рабочее время\)?)$|^営業時間(?:内)?(?:で|の)?(?=\d)/u;
/** From when a clock runs anyway. */
const FROM_OPENING = / (?:(?:of|from|after|since) (?:the )?(?:receipt|logging|opening|creation|notification|reporting|registration|call|ticket creation)|après (?:la )?(?:réception|ouverture|création|signalement|l['’]ouverture)|(?:desde|tras) (?:la )?(?:recepción|apertura|creación|notificación)|nach (?:eingang|meldung|eröffnung|erfassung)|(?:с момента|после) (?:регистрации|получения|обращения|создания))$/u;

/** A cell in small letters with single blanks and its numbers in figures, without "within" and the like, which change nothing. "24x7" behind a length says that its hours are those of the calendar. */
export function plainLength(cell: unknown): string {
  const text = NUMBERS.reduce((read, [number, words]) => read.replace(words, (found) => (found.trimStart().startsWith("(") ? "" : String(number))), String(cell).normalize("NFKC").trim().toLowerCase().replace(/\s+/g, " "));
  return text
    .replace(AT_MOST, "").replace(FROM_OPENING, "").replace(IN_SERVICE_HOURS, "").replace(/^受付(?:後|から)?(?=\d)/, "")
    .replace(/^(\d+) ?(\p{L}+)[ ,(]+24 ?[x/] ?7\)?$/u, "$1 calendar $2").replace(/^24 ?[x/] ?7,? (\d+) ?(\p{L}+)$/u, "$1 calendar $2").replace(/^pt?(?=\d+[hmd])/, "")
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
