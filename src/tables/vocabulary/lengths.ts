import type { Words } from "./words";

// How long a clock may take, a hold lasted or a ticket took: units behind the number of a target, of a holding time and of a length in a column.

export const MILLISECONDS: Words = { en: "milliseconds?|msecs?|ms" };

export const SECONDS: Words = {
  en: "s|secs?|seconds?",
  fr: "secondes?",
  es: "segundos?",
  de: "sek|sekunden?",
  it: "second[oi]",
  nl: "seconden",
  sv: "sekund(?:er|y|u|a)?",
  fi: "sekuntia?",
  tr: "saniye|sn",
  ru: "с|сек|секунд\\p{L}*",
  ja: "秒間?",
  ko: "초",
};

export const MINUTES: Words = {
  en: "['’′]|m|mins?|minutes?",
  fr: "mn",
  es: "minutos?",
  de: "minuten",
  it: "minut[oi]",
  nl: "minuut",
  sv: "minut(?:er|ter|t|y|a|u)?",
  fi: "minuuttia?",
  tr: "dakika|dk",
  ru: "м|мин|минут\\p{L}*",
  ja: "分間?",
  zh: "分[钟鐘]",
  ko: "분",
};

export const HOURS: Words = {
  en: "h|hrs?|hs|bh|bhrs?|hours?|wh|whrs?",
  fr: "heures?",
  es: "horas?",
  de: "std|stunden?",
  it: "or[ae]",
  nl: "uur|uren",
  sv: "tim(?:er?|me|mar)",
  fi: "tuntia?",
  cs: "hod|hodin[ayu]?",
  pl: "godz\\p{L}*",
  tr: "saat",
  ru: "ч|час(?:а|ов|ы)?",
  ja: "時間",
  zh: "小[时時]",
  ko: "시간",
};

export const DAYS: Words = {
  en: "d|days?",
  fr: "j|jours?",
  es: "días?|dias?",
  de: "tage?n?|t",
  it: "giorn[oi]|gg",
  nl: "dag(?:e|ar|er|en)?",
  fi: "päivää?|pv|vrk",
  cs: "den|dny|dnů|dní",
  pl: "dni|dzień",
  tr: "gün",
  ru: "д|день|дн(?:я|ей|и)?",
  ja: "日間?",
  zh: "天",
  ko: "일",
};

export const WEEKS: Words = {
  en: "w|wks?|weeks?",
  fr: "semaines?",
  es: "semanas?",
  de: "wochen?",
  it: "settiman[ae]",
  nl: "week|weken",
  sv: "vecka|veckor",
  da: "uge[rn]?",
  no: "uker?",
  fi: "viikkoa?",
  cs: "týden|týdny|týdnů",
  pl: "tydzień|tygodni\\p{L}*|tyg",
  tr: "hafta",
  ru: "недел\\p{L}*",
  ja: "週間?",
  zh: "[周週]",
  ko: "주",
};

export const MONTHS: Words = {
  en: "mo|months?",
  fr: "mois",
  es: "mes|meses",
  pt: "mês",
  de: "monate?n?",
  it: "mes[ei]",
  nl: "maand(?:en)?",
  sv: "månad(?:er)?",
  da: "måned(?:er)?",
  fi: "kuukausi|kuukautta",
  cs: "měsíc[ůe]?",
  pl: "miesiąc|miesiące|miesięcy",
  tr: "ay",
  ru: "месяц|месяца|месяцев",
  ja: "か月|ヶ月|カ月|ヵ月|か月間",
  zh: "[个個]月",
  ko: "개월",
};

/** Months where they are said to be of the calendar. */
export const CALENDAR_MONTHS: Words = { ja: "月" };

/** Day and night, whatever stands beside it. */
export const DAY_AND_NIGHT: Words = { sv: "dygns?", da: "døgns?" };

export const WORKING_DAYS: Words = {
  en: "wds?|bds?|workdays?|(?:working|business|bus\\.?|biz) ?days?",
  fr: "jo|jours? (?:ouvrée?s?|ouvrables?)",
  es: "d[ií]as? (?:h[áa]bil|h[áa]biles|laborables?)",
  pt: "dias? (?:[úu]til|[úu]teis)",
  de: "arbeitstage?n?|werktage?n?|at",
  it: "giorn[oi] lavorativ[oi]",
  nl: "werkdag(?:en)?",
  sv: "arbe(?:jds|ids|ts)dag(?:e|er|ar)?|bankdag(?:e|er|ar)?",
  no: "virkedag(?:er)?",
  fi: "työpäivää?|arkipäivää?",
  cs: "pracovní(?:ch)? (?:den|dny|dnů|dní)",
  pl: "dni robocz(?:e|ych)|dzień roboczy",
  tr: "iş günü",
  ru: "раб(?:\\.|) ?(?:день|дня|дней)|рабоч(?:ий|их|ие) (?:день|дня|дней)|р\\. ?д",
  ja: "営業日",
  zh: "[個个]?工作日",
  ko: "(?:영업|근무)일",
};

/** Before a unit: time of the calendar, in which nights and weekends count. */
export const CALENDAR_BEFORE: Words = { en: "calendar|clock", de: "kalender", ru: "календарн(?:ый|ая|ое|ые|ых|ую|ого)", ja: "暦" };

/** The same behind a unit. */
export const CALENDAR_BEHIND: Words = { fr: "calendaires?", es: "naturales?|natural|(?:de )?calendario|corrid[oa]s?" };

/** Before hours: time in service hours, as every target in hours counts anyway. The first that fits is taken off: "working" stands before "work". */
export const SERVICE_BEFORE: Words = {
  en: "business|bus\\.?|biz|working|work|service|office",
  de: "arbeits|geschäfts",
  nl: "werk|kantoor",
  sv: "arbets",
  da: "arbejds",
  no: "arbeids",
  ru: "рабоч(?:ий|их|ие|ая|ую|его)|раб\\.|р\\.",
  ja: "営業",
  zh: "工作",
};

/** The same behind hours. */
export const SERVICE_BEHIND: Words = {
  fr: "ouvrée?s?|ouvrables?|de service",
  es: "hábil(?:es)?|habil(?:es)?|laborables?|laborales",
  pt: "[úu]teis|[úu]til",
  it: "lavorativ[eaio]",
  pl: "robocz(?:e|a|y|ych)",
};

/** Small numbers as contracts write them out: those of several words before the words with which they end. */
export const WRITTEN_NUMBERS: readonly (readonly [number, Words])[] = [
  [90, { en: "ninety", fr: "quatre-vingt-dix", es: "noventa", de: "neunzig" }],
  [72, { en: "seventy-two", fr: "soixante-douze", es: "setenta y dos", de: "zweiundsiebzig" }],
  [60, { en: "sixty", fr: "soixante", es: "sesenta", de: "sechzig" }],
  [48, { en: "forty-eight", fr: "quarante-huit", es: "cuarenta y ocho", de: "achtundvierzig" }],
  [45, { en: "forty-five", fr: "quarante-cinq", es: "cuarenta y cinco", de: "fünfundvierzig" }],
  [30, { en: "thirty", fr: "trente", es: "treinta", de: "dreißig", ru: "тридцать" }],
  [24, { en: "twenty-four", fr: "vingt-quatre", es: "veinticuatro", de: "vierundzwanzig" }],
  [20, { en: "twenty", fr: "vingt", es: "veinte", de: "zwanzig", ru: "двадцать" }],
  [15, { en: "fifteen", fr: "quinze", es: "quince", de: "fünfzehn", ru: "пятнадцать" }],
  [12, { en: "twelve", fr: "douze", es: "doce", de: "zwölf", ru: "двенадцать" }],
  [10, { en: "ten", fr: "dix", es: "diez", de: "zehn", ru: "десять|десяти" }],
  [9, { en: "nine", fr: "neuf", es: "nueve", de: "neun", ru: "девять|девяти" }],
  [8, { en: "eight", fr: "huit", es: "ocho", de: "acht", ru: "восемь|восьми" }],
  [7, { en: "seven", fr: "sept", es: "siete", de: "sieben", ru: "семь|семи" }],
  [6, { en: "six", es: "seis", de: "sechs", ru: "шесть|шести" }],
  [5, { en: "five", fr: "cinq", es: "cinco", de: "fünf", ru: "пять|пяти" }],
  [4, { en: "four", fr: "quatre", es: "cuatro", de: "vier", ru: "четыре|четырех|четырёх" }],
  [3, { en: "three", fr: "trois", es: "tres", de: "drei", ru: "три|трех|трёх" }],
  [2, { en: "two", fr: "deux", es: "dos", de: "zwei", ru: "два|две|двух" }],
  [1, { en: "one", fr: "une?", es: "uno|una", de: "eine[mnr]?", ru: "один|одного" }],
];

/** Words for part of an hour, which no figure stands for. */
export const HALF_HOUR: Words = {
  en: "half an hour|a half[- ]hour",
  fr: "(?:une )?demi-heure",
  es: "media hora",
  pt: "meia hora",
  de: "(?:eine )?halbe stunde",
  it: "mezz['’]ora",
  nl: "(?:een )?half uur",
  ru: "полчаса",
};
export const QUARTER_HOUR: Words = {
  en: "(?:a )?quarter of an hour",
  fr: "(?:un )?quart d['’]heure",
  es: "(?:un )?cuarto de hora",
  de: "(?:eine )?viertelstunde",
  ru: "четверть часа",
};

/** "Within", "at most" and the like before a number. Neither "no later than 10:00" nor "no later than 4 pm" is a length. */
export const AT_MOST: Words = {
  en: [
    "within|max\\.?|maximum|at most|up to|(?:no|not) (?:more than|later than(?! \\d{1,2}(?::\\d| ?[ap]\\.?m))|exceeding)|not to exceed",
    "under|less than|≤|<=?",
  ],
  fr: "sous|dans les?|(?:en )?moins de|(?:au )?plus tard|au plus|au maximum|pas plus de",
  es: "en menos de|menos de|no más de|como máximo|hasta|en|dentro de|máximo",
  pt: "em até|até",
  de: "innerhalb von|binnen|maximal|höchstens|spätestens nach|(?:in )?weniger als",
  it: "entro",
  sv: "inom",
  da: "inden for|inden",
  no: "innen(?: for)?",
  pl: "w ciągu",
  ru: "в течение|не (?:более|позднее)(?: чем)?|не позже|менее(?: чем за)?|максимум",
  ja: "最大|最長",
};

/** "4 hours or less", behind a length. */
export const OR_LESS: Words = {
  en: "or (?:less|fewer|sooner|better|faster|under)|max(?:imum|\\.)?|at (?:the )?most",
  fr: "ou moins|au (?:plus|maximum)",
  es: "o menos|como máximo|máximo",
  pt: "ou menos|no máximo",
  de: "oder weniger|höchstens|maximal",
  it: "o meno|al massimo",
  ru: "или (?:менее|меньше|быстрее)|максимум",
};

/** Behind hours: that they are those of service, as all hours of a target are. In brackets or without. */
export const IN_SERVICE_HOURS: Words = {
  en: "(?:in |during |within )?(?:the )?(?:business|working|office|service|support|core) hours?",
  fr: "(?:en |pendant les |aux )?heures (?:ouvrée?s|ouvrables|de service|de bureau)",
  es: "(?:en |dentro del )?horario (?:laboral|de oficina|de servicio|hábil)",
  de: "(?:innerhalb der |während der |in der )?(?:servicezeit|geschäftszeit|bürozeit|arbeitszeit)(?:en)?",
  ru: "(?:в )?рабочее время",
};

/** Behind a length: from when a clock runs anyway. */
export const FROM_OPENING: Words = {
  en: "(?:of|from|after|since) (?:the )?(?:receipt|logging|opening|creation|notification|reporting|registration|call|ticket creation)",
  fr: "après (?:la )?(?:réception|ouverture|création|signalement|l['’]ouverture)",
  es: "(?:desde|tras) (?:la )?(?:recepción|apertura|creación|notificación)",
  de: "nach (?:eingang|meldung|eröffnung|erfassung)",
  ru: "(?:с момента|после) (?:регистрации|получения|обращения|создания)",
};

/** In place of a length: the ticket's own due date. */
export const DUE: Words = { en: "due|due ?date", fr: "échéance", es: "vencimiento", de: "fällig|fälligkeit", ru: "срок", ja: "期限" };

/** Behind it and a plus: holds move it. */
export const HOLDS: Words = { en: "holds?", fr: "attentes?", es: "esperas?", ru: "удержания?", ja: "保留" };
