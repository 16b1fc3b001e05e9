import type { Language } from "../service-level/agreement";
import { HOUR_MS, MINUTE_MS, SECOND_MS, type WallClock } from "../service-level/time";
import type { Formats, PluralForms } from "./types";

/** What differs between the languages: separators, words and word order. */
interface Style {
  readonly percentSign: string;
  readonly points: string;
  readonly noData: string;
  /** Before the last of a list, which it may depend on. */
  readonly and: (last: string) => string;
  readonly comma: string;
  /** After a label. */
  readonly colon: string;
  readonly hours: string;
  readonly minutes: string;
  readonly seconds: string;
  readonly months: readonly string[];
  /** As they stand before a year where there is little room; left out where months are short anyway. */
  readonly shortMonths?: readonly string[];
  readonly monthOfYear: (month: string, monthNumber: number, year: string) => string;
  readonly date: (day: number, month: string, monthNumber: number, year: string) => string;
  readonly time: (date: string, time: string) => string;
  /** Of one day. */
  readonly hoursOf: (date: string, from: string, to: string) => string;
  readonly quarter: (quarter: number, year: string) => string;
  readonly half: (half: number, year: string) => string;
  readonly week: (week: number, year: string) => string;
  readonly year: (year: string) => string;
  readonly fiscal: (year: string) => string;
}

const NBSP = "\u00a0";
const ROMAN = ["", "I", "II", "III", "IV"];

const STYLES: Readonly<Record<Language, Style>> = {
  en: {
    percentSign: "%", points: "pts", noData: "no data", and: () => " and ", comma: ", ", colon: ": ", hours: `${NBSP}h`, minutes: `${NBSP}min`, seconds: `${NBSP}s`,
    months: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
    shortMonths: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    monthOfYear: (month, _, year) => `${month} ${year}`,
    date: (day, month, _, year) => `${day} ${month} ${year}`,
    time: (date, time) => `${date}, ${time}`,
    hoursOf: (date, from, to) => `${date}, ${from} - ${to}`,
    quarter: (quarter, year) => `Q${quarter} ${year}`,
    half: (half, year) => `H${half} ${year}`,
    week: (week, year) => `week ${week} of ${year}`,
    year: (year) => year,
    fiscal: (year) => `FY${year}`,
  },
  fr: {
    percentSign: `${NBSP}%`, points: "pts", noData: "aucune donnée", and: () => " et ", comma: ", ", colon: `${NBSP}: `, hours: `${NBSP}h`, minutes: `${NBSP}min`, seconds: `${NBSP}s`,
    months: ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
    shortMonths: ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."],
    monthOfYear: (month, _, year) => `${month} ${year}`,
    date: (day, month, _, year) => `${day === 1 ? "1er" : day} ${month} ${year}`,
    time: (date, time) => `${date} à ${time}`,
    hoursOf: (date, from, to) => `${date} de ${from} à ${to}`,
    quarter: (quarter, year) => `T${quarter} ${year}`,
    half: (half, year) => `S${half} ${year}`,
    week: (week, year) => `semaine ${week} de ${year}`,
    year: (year) => year,
    fiscal: (year) => `exercice ${year}`,
  },
  es: {
    percentSign: `${NBSP}%`, points: "p.p.", noData: "sin datos", and: (last) => (/^h?[ií](?![aeou])/i.test(last) ? " e " : " y "), comma: ", ", colon: ": ", hours: `${NBSP}h`, minutes: `${NBSP}min`, seconds: `${NBSP}s`,
    months: ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"],
    shortMonths: ["ene.", "feb.", "mar.", "abr.", "may.", "jun.", "jul.", "ago.", "sept.", "oct.", "nov.", "dic."],
    monthOfYear: (month, _, year) => `${month} de ${year}`,
    date: (day, month, _, year) => `${day} de ${month} de ${year}`,
    time: (date, time) => `${date}, ${time}`,
    hoursOf: (date, from, to) => `${date}, de ${from} a ${to}`,
    quarter: (quarter, year) => `T${quarter} ${year}`,
    half: (half, year) => `S${half} ${year}`,
    week: (week, year) => `semana ${week} de ${year}`,
    year: (year) => year,
    fiscal: (year) => `ejercicio ${year}`,
  },
  ja: {
    percentSign: "%", points: "pt", noData: "データなし", and: () => "、", comma: "、", colon: "：", hours: "時間", minutes: "分", seconds: "秒",
    months: ["1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月"],
    monthOfYear: (month, _, year) => `${year}${year.endsWith("年度") ? "" : "年"}${month}`,
    date: (day, month, _, year) => `${year}年${month}${day}日`,
    time: (date, time) => `${date} ${time}`,
    hoursOf: (date, from, to) => `${date} ${from}～${to}`,
    quarter: (quarter, year) => `${year}${year.endsWith("年度") ? "" : "年"}第${quarter}四半期`,
    half: (half, year) => `${year}${year.endsWith("年度") ? "" : "年"}${half === 1 ? "上半期" : "下半期"}`,
    week: (week, year) => `${year}年第${week}週`,
    year: (year) => (year.endsWith("年度") ? year : `${year}年`),
    fiscal: (year) => `${year}年度`,
  },
  ru: {
    percentSign: `${NBSP}%`, points: "п. п.", noData: "нет данных", and: () => " и ", comma: ", ", colon: ": ", hours: `${NBSP}ч`, minutes: `${NBSP}мин`, seconds: `${NBSP}с`,
    months: ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"],
    shortMonths: ["янв.", "февр.", "март", "апр.", "май", "июнь", "июль", "авг.", "сент.", "окт.", "нояб.", "дек."],
    monthOfYear: (_, monthNumber, year) => `${RUSSIAN_MONTHS_ALONE[monthNumber - 1]} ${year}`,
    date: (day, month, _, year) => `${day} ${month} ${year} г.`,
    time: (date, time) => `${date}, ${time}`,
    hoursOf: (date, from, to) => `${date}, ${from} - ${to}`,
    quarter: (quarter, year) => `${ROMAN[quarter]} квартал ${year}`,
    half: (half, year) => `${ROMAN[half]} полугодие ${year}`,
    week: (week, year) => `${week}-я неделя ${year}`,
    year: (year) => year,
    fiscal: (year) => `ФГ ${year}`,
  },
};

const RUSSIAN_MONTHS_ALONE = ["январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"];

/** How `language` writes numbers, shares, durations, dates and periods. */
export function formatsFor(language: Language): Formats {
  const style = STYLES[language];
  const short = style.shortMonths ? { ...style, months: style.shortMonths, monthOfYear: (month: string, _: number, year: string) => `${month} ${year}` } : style;
  const rules = new Intl.PluralRules(language);
  const fixed = (value: number, least: number, most: number) =>
    new Intl.NumberFormat(language, { minimumFractionDigits: least, maximumFractionDigits: most }).format(value === 0 ? 0 : value);
  const dateTime = (wall: WallClock) => (Number.isNaN(wall) ? style.noData : style.time(dateIn(style, wall), timeOfDay(wall)));
  const number = (value: number, digits = 0) => (Number.isNaN(value) ? style.noData : fixed(value, 0, digits));

  return {
    language,
    number,
    percent(share, { digits = 1, apartFrom } = {}) {
      if (Number.isNaN(share)) return style.noData;
      return `${fixed(share * 100, digits, digitsApart(share, digits, apartFrom))}${style.percentSign}`;
    },
    points(difference) {
      if (Number.isNaN(difference)) return style.noData;
      const rounded = Math.round(difference * 1000) / 10;
      return `${rounded > 0 ? "+" : rounded < 0 ? "-" : ""}${fixed(Math.abs(rounded), 1, 1)}${language === "ja" ? "" : NBSP}${style.points}`;
    },
    duration(ms) {
      if (Number.isNaN(ms)) return style.noData;
      const sign = ms < 0 ? "-" : "";
      const length = Math.abs(ms);
      if (length < MINUTE_MS && length > 0) return `${sign}${number(Math.floor(length / SECOND_MS))}${style.seconds}`;
      const hours = Math.floor(length / HOUR_MS);
      const minutes = Math.floor((length % HOUR_MS) / MINUTE_MS);
      const parts = [hours > 0 ? `${number(hours)}${style.hours}` : "", minutes > 0 || hours === 0 ? `${minutes}${style.minutes}` : ""];
      return sign + parts.filter((part) => part !== "").join(language === "ja" ? "" : " ");
    },
    date: (wall) => dateIn(style, wall),
    dateTime,
    between: (from, to) => {
      const date = dateIn(style, from);
      return date === dateIn(style, to) ? style.hoursOf(date, timeOfDay(from), timeOfDay(to)) : `${dateTime(from)} - ${dateTime(to)}`;
    },
    period: (name) => periodIn(style, name),
    shortPeriod: (name) => periodIn(short, name),
    labelled: (label, text) => `${label}${style.colon}${text}`,
    list: (items) => (items.length < 2 ? items.join("") : items.slice(0, -1).join(commaBetween(items, style)) + style.and(items[items.length - 1]) + items[items.length - 1]),
    joined: (parts) => parts.filter((part) => part !== "").join(style.comma),
    sentences: (items) => items.filter((item) => item !== "").join(language === "ja" ? "" : " "),
    plural: (count, forms: PluralForms) => {
      const category = rules.select(count);
      const form = category === "one" ? forms.one : category === "few" ? forms.few : category === "many" ? forms.many : undefined;
      return (form ?? forms.other).replace("#", number(count, 1));
    },
  };
}

/** Decimals that keep a share from looking equal to a goal which it is not equal to; rounding must not decide what is met. */
function digitsApart(share: number, digits: number, goal: number | undefined): number {
  if (goal === undefined || share === goal) return digits;
  let enough = digits;
  while (enough < 4 && (share * 100).toFixed(enough) === (goal * 100).toFixed(enough)) enough++;
  return enough;
}

function dateIn(style: Style, wall: WallClock): string {
  const date = new Date(wall);
  if (Number.isNaN(date.getTime())) return style.noData;
  const month = date.getUTCMonth();
  return style.date(date.getUTCDate(), style.months[month], month + 1, String(date.getUTCFullYear()));
}

/** `09:30`. */
function timeOfDay(wall: WallClock): string {
  return new Date(wall).toISOString().slice(11, 16);
}

function periodIn(style: Style, name: string): string {
  // "2026-01/2026-06": from one month to another.
  if (name.includes("/")) return name.split("/").map((month) => periodIn(style, month)).join(" – ");
  const parts = /^(FY)?(\d{4})(?:-(?:(Q)([1-4])|(H)([12])|(W)(\d{2})|(\d{2})))?$/.exec(name);
  if (parts === null) return name;
  const [, fiscal, plainYear, , quarter, , half, , week, month] = parts;
  const year = fiscal === undefined ? plainYear : style.fiscal(plainYear);
  if (quarter !== undefined) return style.quarter(Number(quarter), year);
  if (half !== undefined) return style.half(Number(half), year);
  if (week !== undefined) return style.week(Number(week), year);
  if (month === undefined) return style.year(year);
  const monthName = style.months[Number(month) - 1];
  return monthName === undefined ? name : style.monthOfYear(monthName, Number(month), year);
}

/** What stands between the items of a list: a semicolon where an item has a comma of its own, as "Resolution, High" does. */
function commaBetween(items: readonly string[], { comma }: Style): string {
  return items.some((item) => item.includes(comma) || item.includes(", ")) ? "; " : comma;
}
