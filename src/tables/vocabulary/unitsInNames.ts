import type { Words } from "./words";

// Units of time in the names of columns, without accents. Plurals and abbreviations only: a "heure de création" is a time of day.

export const MILLISECONDS: Words = { en: "ms|millis|milliseconds" };

export const SECONDS: Words = {
  en: "s|sec|secs|seconds",
  fr: "secondes",
  es: "segundos",
  de: "sekunden|sek",
  it: "secondi",
  nl: "seconden",
  cs: "sekund(?:[yau]|er|ach)?",
  tr: "saniye",
  ru: "сек|секунд\\p{L}*",
  ja: "秒",
  ko: "(^| )초( |$)",
};

export const MINUTES: Words = {
  en: "min|mins|minutes",
  es: "minutos",
  de: "minuten",
  it: "minuti",
  fi: "minuut(?:tia|teina)",
  cs: "minut(?:y|ach)?",
  tr: "dakika|dk",
  ru: "мин|минут\\p{L}*",
  ja: "分(?![配类類组組])",
  ko: "(^| )분( |$)",
};

export const HOURS: Words = {
  en: "h|hr|hrs|hours",
  fr: "heures",
  es: "horas",
  de: "stunden|std",
  it: "ore",
  nl: "uren",
  fi: "tunti(?:a|na)|tunteina",
  cs: "hodin(?:y|ach)?|hod",
  pl: "godz|godziny|godzin",
  tr: "(?<!tarih )saat",
  ru: "ч|час|часы|часов",
  ja: "(?<=時間 )時間$",
  zh: "小[时時]",
  ko: "(?<=시간 )시간$",
};

export const DAYS: Words = {
  en: "days",
  fr: "jours",
  es: "dias",
  de: "tage",
  it: "giorni",
  nl: "dagen",
  fi: "paiv(?:aa|ina)",
  cs: "dny|dnech",
  pl: "dni",
  tr: "gun",
  ru: "дни|дней",
  ja: "日数",
  zh: "天[数數]|(^| )天$",
  ko: "(?<= )일$",
};
