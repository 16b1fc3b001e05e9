import type { Words } from "./words";

// Units of time behind the numbers of a cell, in small letters.

export const WEEKS: Words = {
  en: "weeks?|w",
  fr: "semaines?",
  es: "semanas?",
  de: "wochen?",
  it: "settimane?",
  nl: "weken",
  sv: "veck(?:a|or)",
  da: "uge[rn]?",
  no: "uker?",
  fi: "viikko[a]?",
  cs: "týd(?:en|ny)|týdnů",
  pl: "ty(?:dzień|god\\p{L}*|g)",
  tr: "hafta",
  ru: "недел\\p{L}*",
  ja: "週間?",
  zh: "周",
  ko: "주",
};

export const DAYS: Words = {
  en: "days?|d",
  fr: "jours?|j",
  es: "d[ií]as?",
  de: "tage?n?|t",
  it: "giorn[oi]|gg",
  nl: "dag(?:en|ar|er?)?",
  sv: "d[yø]gn",
  fi: "päivää?|pv|vrk",
  cs: "den|dny|dnů|dní",
  pl: "dzień|dni",
  tr: "gün",
  ru: "день|дн\\p{L}*|д",
  ja: "日間?",
  zh: "天",
  ko: "일",
};

export const HOURS: Words = {
  en: "hours?|hrs?|h",
  fr: "heures?",
  es: "horas?",
  de: "stunden?|std\\.?",
  it: "or[ae]",
  nl: "uur|uren",
  sv: "tim(?:er?|me|mar)",
  fi: "tunti[a]?",
  cs: "hodin[ayu]?|hod",
  pl: "godz\\p{L}*",
  tr: "saat",
  ru: "час\\p{L}*|ч",
  ja: "時間",
  zh: "小时",
  ko: "시간",
};

export const MINUTES: Words = {
  en: "minutes?|mins?|m",
  fr: "mn",
  es: "minutos?",
  de: "minuten?",
  it: "minut[oi]",
  sv: "minut(?:[ya]|t?er|t)?",
  fi: "minuutti[a]?",
  cs: "minut[au]",
  tr: "dakika|dk",
  ru: "минут\\p{L}*|мин|м",
  ja: "分[間钟]?",
  ko: "분",
};

export const MILLISECONDS: Words = { en: "milliseconds?|msecs?|ms" };

export const SECONDS: Words = {
  en: "seconds?|secs?|s",
  fr: "secondes?",
  es: "segundos?",
  de: "sekunden?|sek",
  it: "second[oi]",
  nl: "seconden",
  sv: "sekund(?:[ya]|er)?",
  fi: "sekuntia?",
  cs: "sekundu",
  tr: "saniye|sn",
  ru: "секунд\\p{L}*|сек|с",
  ja: "秒間?",
  ko: "초",
};

/** What kind of value a column holds, as tools write it below its name. */
export const KIND: Words = {
  en: "text|string|(?:var)?char|number|numeric|integer|int|decimal|float|double|date|datetime|date time|date ?\\/ ?time|timestamp|time|boolean|bool",
  fr: "texte|nombre|nombre entier",
  es: "fecha|fecha y hora|hora|texto|número|numero",
  pt: "data",
  de: "zahl|ganzzahl|datum|uhrzeit",
  it: "testo",
  pl: "tekst|liczba",
  ru: "текст|число|дата|дата и время",
  ja: "文字列|テキスト|数値|日付|日時",
  zh: "文本|数字|日期",
};
