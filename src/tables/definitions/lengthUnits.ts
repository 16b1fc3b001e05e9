import { readNumber } from "./readNumber";

/** `days` are not said to be of which kind; `weeks` and `months` neither. */
export type LengthUnit =
  | "seconds" | "minutes" | "hours" | "workingDays" | "days" | "weeks" | "months" | "calendarHours" | "calendarDays" | "calendarWeeks" | "calendarMonths";

export interface Amount {
  readonly amount: number;
  readonly unit: LengthUnit;
}

const SECONDS = "s|sec|secs|second|seconds|seconde|secondes|sek|sekunden|segundo|segundos|second[oi]|seconden|sekund(?:er|y|u|a)?|sekuntia?|saniye|sn|초|秒|с|сек|секунд[аы]?";
const MINUTES = "['’′]|m|min|mins|minute|minutes|minuten|mn|minuto|minutos|minuti|minuut|minut(?:er|ter|t|y|a|u)?|minuuttia?|dakika|dk|분|分|分間|分钟|м|мин|минут[аыу]?";
const HOURS = "h|hr|hrs|hs|bh|bhrs?|hour|hours|heure|heures|std|stunden?|hora|horas|or[ae]|uur|uren|tim(?:e|er|me|mar)|godz|godzin[ay]?|tuntia?|hod|hodin[ayu]?|saat|시간|wh|whrs?|時間|小时|ч|час|часа|часов";
const DAYS = "d|days?|j|jours?|tage?n?|t|días?|dias?|giorn[oi]|dag(?:e|ar|er|en)?|dni|dzień|päivää?|vrk|den|dny|dnů|dní|gün|일|日|日間|天|д|день|дня|дней";
const WEEKS = "w|wks?|weeks?|semaines?|wochen?|semanas?|settiman[ae]|week(?:en)?|vecka|veckor|uge|uger|uker?|tydzień|tygodni[ae]?|viikkoa?|týden|týdny|týdnů|hafta|주|週|週間|周|недел[яьию]";
const MONTHS = "mo|months?|mois|monate?n?|mes|meses|mês|mes[ei]|maand(?:en)?|månad(?:er)?|måned(?:er)?|kuukausi|kuukautta|měsíc[ůe]?|ay|개월|か月|ヶ月|カ月|ヵ月|か月間|месяц|месяца|месяцев";

/** Before a unit or behind it: time of the calendar, in which nights and weekends count. */
const CALENDAR = /^(?:calendar|clock|kalender|暦|календарн(?:ый|ая|ое|ые|ых|ую|ого)) ?(.+)$|^(.+?) ?(?:calendaires?|naturales?|natural|(?:de )?calendario|corrid[oa]s?)$/;
/** Before hours or behind them: time in service hours, as every target in hours counts anyway. */
const SERVICE = /^(?:business|bus\.?|biz|working|work|service|office|arbeits|geschäfts|service|werk|kantoor|arbets|arbejds|arbeids|営業|工作|рабоч(?:ий|их|ие|ая|ую|его)|раб\.|р\.) ?(.+)$|^(.+?) ?(?:ouvrée?s?|ouvrables?|de service|hábil(?:es)?|habil(?:es)?|laborables?|laborales|[úu]teis|[úu]til|lavorativ[eaio]|robocz(?:e|a|y|ych))$/;

const units = (...patterns: readonly (readonly [string, LengthUnit])[]) => patterns.map(([words, unit]) => [new RegExp(`^(?:${words})$`), unit] as const);

const TIME = units([SECONDS, "seconds"], [MINUTES, "minutes"], [HOURS, "hours"], [WEEKS, "weeks"]);
const PLAIN = [...TIME, ...units([DAYS, "days"], [MONTHS, "months"])];
const CALENDAR_TIME = units([HOURS, "calendarHours"], [DAYS, "calendarDays"], [WEEKS, "calendarWeeks"], [`${MONTHS}|月`, "calendarMonths"]);
/** Day and night, whatever stands beside it. */
const DAY_AND_NIGHT = units(["dygns?|døgns?", "calendarDays"]);
const WORKING_DAYS = units(["wds?|bds?|workdays?|(?:working|business|bus\\.?|biz) ?days?|jo|jours? (?:ouvrée?s?|ouvrables?)|arbeitstage?n?|werktage?n?|at|d[ií]as? (?:h[áa]bil|h[áa]biles|laborables?)|dias? (?:[úu]til|[úu]teis)|giorn[oi] lavorativ[oi]|werkdag(?:en)?|arbe(?:jds|ids|ts)dag(?:e|er|ar)?|virkedag(?:er)?|bankdag(?:e|er|ar)?|dni robocz(?:e|ych)|dzień roboczy|työpäivää?|arkipäivää?|pracovní(?:ch)? (?:den|dny|dnů|dní)|iş günü|(?:영업|근무)일|営業日|[个個]?工作日|раб(?:\\.|) ?(?:день|дня|дней)|рабоч(?:ий|их|ие) (?:день|дня|дней)|р\\. ?д", "workingDays"]);

/** Whether amounts of the unit are lengths of service time. */
export function isTimeUnit(unit: LengthUnit): boolean {
  return unit === "seconds" || unit === "minutes" || unit === "hours";
}

/** Small numbers as contracts write them out. */
const NUMBER_WORDS: readonly (readonly [number, string])[] = [
  // Before "dos" and "cinco", with which some of them end.
  [9, "nine|neuf|nueve|neun|девять|девяти"], [45, "forty-five|quarante-cinq|cuarenta y cinco|fünfundvierzig"], [48, "forty-eight|quarante-huit|cuarenta y ocho|achtundvierzig"], [60, "sixty|soixante|sesenta|sechzig"], [72, "seventy-two|soixante-douze|setenta y dos|zweiundsiebzig"], [90, "ninety|quatre-vingt-dix|noventa|neunzig"],
  [1, "one|une?|uno|una|eine[mnr]?|один|одного"], [2, "two|deux|dos|zwei|два|две|двух"], [3, "three|trois|tres|drei|три|трех|трёх"], [4, "four|quatre|cuatro|vier|четыре|четырех|четырёх"], [5, "five|cinq|cinco|fünf|пять|пяти"],
  [6, "six|seis|sechs|шесть|шести"], [7, "seven|sept|siete|sieben|семь|семи"], [8, "eight|huit|ocho|acht|восемь|восьми"], [10, "ten|dix|diez|zehn|десять|десяти"], [12, "twelve|douze|doce|zwölf|двенадцать"],
  [15, "fifteen|quinze|quince|fünfzehn|пятнадцать"], [20, "twenty|vingt|veinte|zwanzig|двадцать"], [24, "twenty-four|vingt-quatre|veinticuatro|vierundzwanzig"], [30, "thirty|trente|treinta|dreißig|тридцать"],
];
const NUMBERS = NUMBER_WORDS.map(([number, words]) => [number, new RegExp(`(?<![\\p{L}-])(?:${words})(?: ?\\(${number}\\))?(?= \\p{L})|(?<=(?<!\\d)${number}) ?\\((?:${words})\\)`, "gu")] as const);

/** "Within", "at most" and the like before a number. */
const AT_MOST = new RegExp(`^(?:${[
  "within|max\\.?|maximum|at most|up to|(?:no|not) (?:more than|later than(?! \\d{1,2}(?::\\d| ?[ap]\\.?m))|exceeding)|not to exceed|under|less than|≤|<=?|sous|dans les?|(?:en )?moins de|(?:au )?plus tard|au plus|au maximum|pas plus de|innerhalb von|binnen|maximal|höchstens|spätestens nach|(?:in )?weniger als",
  "entro|em até|até|w ciągu|inom|inden for|inden|innen(?: for)?|en menos de|menos de|no más de|como máximo|hasta|en|dentro de|máximo|в течение|не (?:более|позднее)(?: чем)?|не позже|менее(?: чем за)?|максимум|最大|最長",
].join("|")})(?: (?:the next|les))? ?(?=\\d)`);
/** "4 hours or less", behind a length. */
const OR_LESS = /,? (?:or (?:less|fewer|sooner|better|faster|under)|max(?:imum|\.)?|at (?:the )?most|ou moins|au (?:plus|maximum)|o menos|como máximo|máximo|oder weniger|höchstens|maximal|или (?:менее|меньше|быстрее)|максимум|ou menos|no máximo|o meno|al massimo)$| ?以下$/u;
/** Words for part of an hour or one of something, which no figure stands for. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/(\d+) ?½/g, "$1.5"], [/½/g, "0.5"], [/(?<![\p{L}])(?:half an hour|a half[- ]hour|(?:une )?demi-heure|media hora|(?:eine )?halbe stunde|полчаса|meia hora|mezz['’]ora|(?:een )?half uur)(?!\p{L})/gu, "30 min"],
  [/(?<![\p{L}])(?:(?:a )?quarter of an hour|(?:un )?quart d['’]heure|(?:un )?cuarto de hora|(?:eine )?viertelstunde|четверть часа)(?!\p{L})/gu, "15 min"], [/(?<=^|(?:within|than|up to|under) )an? (?=(?:business |working |calendar )?(?:hour|day|minute)s?$)/g, "1 "],
];
/**
 * How makers of hardware name what they promise: hours a day, days a week, and then in how long. Of "8x5" the hours of the service itself are meant, of "24x7" all of them.
 */
const COVERAGE = /^(?:8|9|10|11|12|13|5) ?[x×*] ?(?:5|6|8)(?: ?[x×*] ?|[ ,/-]+)(?=\d|nbd|next)|(?<=^nbd|^\d+ ?h),? ?\(?(?:[89]|1[0-3]|5) ?[x×*] ?[568]\)?$/;
const ALWAYS = /^24 ?[x×*] ?7 ?[x×*] ?(\d+) ?h?$/;
/** "GTR 4h" and "GTI 2h" are what French contracts guarantee; "H+4" is so many hours behind the opening, while "T+1" alone may be a day. */
const GUARANTEED = /^gt[ri] ?(?:de |: ?)?(?=\d)|^h ?\+ ?(?=\d)|^t ?\+ ?(?=\d+ ?\p{L})/u;

/** Behind hours: that they are those of service, as all hours of a target are. */
const IN_SERVICE_HOURS = /(?<=[^\W\d]|[а-я]|間),? ?(?:\((?:business|working|office|service)\)|\(?(?:in |during |within )?(?:the )?(?:business|working|office|service|support|core) hours?\)?|\(?(?:en |pendant les |aux )?heures (?:ouvrée?s|ouvrables|de service|de bureau)\)?|\(?(?:en |dentro del )?horario (?:laboral|de oficina|de servicio|hábil)\)?|\(?(?:innerhalb der |während der |in der )?(?:servicezeit|geschäftszeit|bürozeit|arbeitszeit)(?:en)?\)?|\(?(?:в )?рабочее время\)?)$|^営業時間(?:内)?(?:で|の)?(?=\d)/u;
/** From when a clock runs anyway. */
const FROM_OPENING = / (?:(?:of|from|after|since) (?:the )?(?:receipt|logging|opening|creation|notification|reporting|registration|call|ticket creation)|après (?:la )?(?:réception|ouverture|création|signalement|l['’]ouverture)|(?:desde|tras) (?:la )?(?:recepción|apertura|creación|notificación)|nach (?:eingang|meldung|eröffnung|erfassung)|(?:с момента|после) (?:регистрации|получения|обращения|создания))$/u;

/** A cell in small letters with single blanks and its numbers in figures, without "within" and the like, which change nothing. "24x7" behind a length says that its hours are those of the calendar. */
export function plainLength(cell: unknown): string {
  const plain = PARTS.reduce((read, [words, figures]) => read.replace(words, figures), String(cell).trim().toLowerCase().replace(/\s+/g, " ")).normalize("NFKC");
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
