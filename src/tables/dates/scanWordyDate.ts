import { DAY_MS } from "../../service-level/time";
import { DateShape, fullYear, parts } from "./dateParts";
import { isEnglishMonth, monthNumber } from "./monthNames";
import { timeZoneMinutes } from "./timeZoneMinutes";
import { weekdayNumber, weekdayOf } from "./weekdayNames";

const ERAS: Readonly<Record<string, number>> = { 令和: 2018, R: 2018, 平成: 1988, H: 1988, 昭和: 1925, S: 1925 };
const FILLER = /^(de|del|den|of|the|at|um|uhr|a|à|as|às|la|las|le|om|om|alle|ore|kl|klo|o|г|го|года|в|v|ve|t|st|nd|rd|th|er|h|hrs|min)$/;

/**
 * Dates with words, weeks or nothing between their parts, the rarer and slower ones: `Wed Jan 19 11:42:16 EST 2022`, `5. März 2024, 09:05`, `2024年3月5日 午後9時05分`, `March 5th, 2024 9:05 PM`,
 * `20240305T090500Z`, `2024-W10-2`, `Tue Mar 03 2026 16:05:00 GMT+0100 (Central European Standard Time)`, and a time before its date. Fills `parts`; false when the text is no date.
 */
export function scanWordyDate(original: string): boolean {
  if (original.length < 4 || original.length > 80) return false;
  // Browsers and mail programs put marks of the writing direction between the parts.
  let text = original.normalize("NFKC").replace(/[\u200e\u200f\u202a-\u202e]/g, "");
  if (!/\d/.test(text)) return false;
  parts.timeMs = Number.NaN;
  parts.offsetMinutes = Number.NaN;
  parts.unknownZone = "";
  parts.weekday = 0;
  const compact = COMPACT.exec(text);
  if (compact !== null) return scanCompact(compact);
  text = text.replace(/(令和|平成|昭和)\s*(\d{1,2}|元)年/, (_, era: string, year: string) => `${ERAS[era] + (year === "元" ? 1 : Number(year))}年`);
  text = text.replace(/^\s*([RHS])(\d{1,2})([./-])(?=\d{1,2}\3\d{1,2}(?!\d))/, (_, era: string, year: string) => `${ERAS[era] + Number(year)}-`);
  const isHalved = /午[前後]|[上下]午|오[전후]/.test(text);
  const afternoon = /午後|下午|오후/.test(text);
  text = text.replace(/午[前後]|[上下]午|오[전후]/, " ").replace(/[((][日月火水木金土][))]|[日月火水木金土]曜日?|(?:星期|[周週])./, " ").replace(/\(?[월화수목금토일](?:요일|(?=\)))\)?|(?<=\s)[월화수목금토일](?=\s|$)/, " ")
    .replace(/(\d)[年년]\s*/, "$1-").replace(/(\d)[月월]\s*/, "$1-").replace(/(\d)[日일]/, "$1 ")
    .replace(/(\d{1,2})[時时시]\s*(\d{1,2})?/, (_, hour: string, minute = "0") => `${hour}:${minute.padStart(2, "0")}`).replace(/(\d)[分분]\s*(\d)/, "$1:$2").replace(/(\d)[分秒분초]/, "$1");
  text = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("\u202f", " ").replaceAll("ı", "i");

  // "GMT+1" as "+0100", then the name of the zone that an offset says already, and the dots of DB2: 2024-03-05-09.05.00.000000.
  text = text.replace(/\(?(?:utc|gmt) ?([+-])(\d{1,2})(?::?(\d{2}))?\)?/, (_, sign: string, hours: string, minutes = "00") => `${sign}${hours.padStart(2, "0")}${minutes}`)
    .replace(/(?<=[+-]\d\d:?\d\d|z)(?:\[[\p{L}_/]+\]| \(\p{L}+ [\p{L} ]+\))$/u, "").replace(/^(\d{4}-\d\d-\d\d)-(\d\d)\.(\d\d)\.(\d\d)(?:\.\d+)?$/, "$1 $2:$3:$4");
  text = text.replace(/^(\d{4})-?w(0[1-9]|[1-4]\d|5[0-3])-?([1-7])(?!\d)/, (_, year: string, week: string, day: string) => dayOfWeek(Number(year), Number(week), Number(day)));
  // "2026-03-14_09:30" of file names, "2026-03-14T093000" of ISO's basic form, and "14MAR2026:09:30:00" of SAS. "20260314_0001" is the number of a ticket.
  text = text.replace(/^(\d{4}-\d\d-\d\d)_(?=\d)/, "$1 ").replace(/^(\d{4}-\d\d-\d\d[t ]\d\d)(\d\d)(\d\d)?(?!\d)/, (_, hour: string, minute: string, second = "00") => `${hour}:${minute}:${second}`).replace(/^(\d{1,2}[a-z]{3}\d{2,4}):(?=\d)/, "$1 ").replace(/(?<=(?: klo?\.? ?|[./ ]\d{4},? )\d{1,2})\.(?=\d\d(?!\d))/g, ":");

  const time = /(?:^|[\st,])(\d{1,2})(?::(\d{2})|\s?h\s?(\d{2}))(?::(\d{2})(?:[.,:](\d{1,9}))?)?\s*(?:([ap])\.?\s?m\b\.?)?\s*(?:([+-])(\d{2}):?(\d{2}))?/.exec(text);
  if (time !== null) {
    const hour = Number(time[1]);
    const minute = Number(time[2] ?? time[3]);
    const isAfternoon = afternoon || time[6] === "p";
    if (hour > 23 || minute > 59 || Number(time[4] ?? 0) > 59) return false;
    const hour24 = time[6] !== undefined || isHalved ? (hour > 12 ? hour : (hour % 12) + (isAfternoon ? 12 : 0)) : hour;
    parts.timeMs = (hour24 * 60 + minute) * 60_000 + Number(time[4] ?? 0) * 1000 + Math.floor(Number(`0.${time[5] ?? 0}`) * 1000);
    if (time[7] !== undefined) parts.offsetMinutes = (time[7] === "-" ? -1 : 1) * (Number(time[8]) * 60 + Number(time[9]));
    text = `${text.slice(0, time.index)} ${text.slice(time.index + time[0].length)}`;
  }

  const numbers: string[] = [];
  const tokens: readonly string[] = text.match(/\d+|\p{L}+/gu) ?? [];
  // "mar" is a month and a Tuesday, "paz" October in Polish and a Turkish Sunday: no month beside one that is nothing else, at the end, or beside three numbers, of which one is the month.
  const count = tokens.filter((token) => /^\d/.test(token)).length;
  const surely = tokens.findLastIndex((token) => monthNumber(token) > 0 && weekdayNumber(token) === 0);
  const monthAt = surely >= 0 || count === 3 ? surely : tokens.findLastIndex((token, index) => monthNumber(token) > 0 && index < tokens.length - 1);
  // "Mar-05-2024" is written in English only; "PRO-01-2024" and "SET-01-2024" are numbers of tickets.
  if (monthAt === 0 && /^\p{L}+-\d/u.test(text) && !isEnglishMonth(tokens[monthAt])) return false;
  for (const [index, token] of tokens.entries()) {
    if (/^\d/.test(token)) numbers.push(token);
    else if (index !== monthAt && !FILLER.test(token) && !noteWord(token, numbers.length, count)) return false;
  }
  return setDate(numbers, monthAt < 0 ? 0 : monthNumber(tokens[monthAt]));
}

/** "20260314", and with a time behind it, "20260314T093000Z", "202603140930" or "20260314 09:30". */
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:[t ]?(\d{2}):?(\d{2})(?::?(\d{2}))?(?:\.\d+)?)?\s*(z)?$/i;

function scanCompact([, year, month, day, hour, minute, second, utc]: RegExpExecArray): boolean {
  if (Number(year) < 1900 || Number(year) > 2200 || Number(month) > 12 || Number(day) > 31) return false;
  if (Number(hour ?? 0) > 23 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 59) return false;
  Object.assign(parts, { shape: DateShape.Certain, year: Number(year), first: Number(month), second: Number(day) });
  if (hour !== undefined) parts.timeMs = (Number(hour) * 60 + Number(minute)) * 60_000 + Number(second ?? 0) * 1000;
  if (utc !== undefined) parts.offsetMinutes = 0;
  return true;
}

/** A day of an ISO week (1 = Monday) as year, month and day; 4 January lies in the first week. */
function dayOfWeek(year: number, week: number, day: number): string {
  const january4 = Date.UTC(year, 0, 4);
  return new Date(january4 + ((week - 1) * 7 + day - weekdayOf(january4)) * DAY_MS).toISOString().slice(0, 10);
}

/** A weekday stands before the numbers of a date, as "út" in Czech, or behind all of them, where "UT" is a zone: "to" is a Thursday in Finnish, and none in "3 to 5". */
function noteWord(token: string, before: number, count: number): boolean {
  return before === 0 ? noteWeekday(token) || noteZone(token) : noteZone(token) || (before === count && noteWeekday(token));
}

function noteWeekday(token: string): boolean {
  const weekday = weekdayNumber(token);
  if (weekday > 0) parts.weekday = weekday;
  return weekday !== 0 || token === "feira";
}

function noteZone(token: string): boolean {
  if (!/^[a-z]{1,5}$/.test(token) || Number.isNaN(parts.timeMs)) return false;
  const minutes = timeZoneMinutes(token);
  if (Number.isNaN(minutes)) {
    if (!/^(ist|cst|bst|ast)$/.test(token)) return false;
    parts.unknownZone = token.toUpperCase();
  } else if (Number.isNaN(parts.offsetMinutes)) {
    parts.offsetMinutes = minutes;
  }
  return true;
}

function setDate(numbers: readonly string[], month: number): boolean {
  const values = numbers.map(Number);
  if (numbers.length === 0 && month === 0 && !Number.isNaN(parts.timeMs)) {
    parts.shape = DateShape.TimeOnly;
    return true;
  }
  if (month > 0) {
    if (numbers.length !== 2) return false;
    const yearFirst = numbers[0].length === 4;
    const year = numbers[yearFirst ? 0 : 1];
    const day = values[yearFirst ? 1 : 0];
    if (day > 31 || (year.length !== 4 && year.length !== 2)) return false;
    Object.assign(parts, { shape: DateShape.Certain, year: year.length === 2 ? fullYear(Number(year)) : Number(year), first: month, second: day });
    return true;
  }
  if (numbers.length !== 3) return false;
  const [a, b, c] = values;
  if (numbers[0].length === 4 && b <= 12 && c <= 31) Object.assign(parts, { shape: DateShape.Certain, year: a, first: b, second: c });
  else if (numbers[2].length === 4 && a <= 31 && b <= 31) Object.assign(parts, { shape: DateShape.DayOrMonthFirst, year: c, first: a, second: b });
  else if (numbers.every((number) => number.length <= 2)) Object.assign(parts, { shape: DateShape.TwoDigitYear, year: c, first: a, second: b });
  else return false;
  return true;
}
