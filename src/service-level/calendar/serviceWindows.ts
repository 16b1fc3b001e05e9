import type { ServiceWindow } from "./types";

/**
 * Windows as a cell states them: `09:00-12:00, 13:00-17:30`, `9-17`, `8.30 - 17.00`, `9h-17h30`, `9 am-5:30 pm`, `24 h`,
 * `0900-1700`, `22:00-06:00` (runs into the next day), `09:00:00-18:59:59` (to its last second: until 19:00). Windows are parted by commas, semicolons,
 * slashes, "and", "&", "+" or line breaks, their times by any dash or "to". An empty cell, a dash or "closed" is closed, an empty list;
 * `undefined` when the text is none of these, or may mean two (see `unclearWindow`). The words may be French, Spanish, Portuguese, German, Swedish, Danish, Norwegian, Russian, Japanese or Chinese, too: `de 9h à midi`, `с 9:00 до 18:00`, `9時から17時`, `午前9時から午後5時`.
 */
export function parseServiceWindows(text: string): readonly ServiceWindow[] | undefined {
  const plain = plainCell(text);
  if (CLOSED.test(plain)) return [];
  if (/^24 ?[/x] ?7$/.test(plain)) return [WHOLE_DAY];
  const windows = plain.split(PARTED).map(windowOf);
  return windows.every((window) => window !== undefined) && unclearWindow(text) === undefined ? windows : undefined;
}

const CLOSED = /^(-+|closed|none|off|fermée?|cerrado|geschlossen|закрыто|выходной|休み|休業日?|定休日?)?$/;
const WHOLE = /^(24 ?(h|hrs?|hours|heures|horas|stunden|ч|часа|時間)|all day|round the clock|around the clock|24 hours a day|toute la journée|todo el día|ganztägig|круглосуточно|終日)$/;
/** Between two windows, and between the two times of one. */
const PARTED = / ?[,;/&+、・] ?| ?\band\b ?| (?:et|y|und|и) /;
const RANGE = / ?- ?| ?\bto\b ?| (?:à|às|a|al|au|bis|до|til|till) (?:las |le )?(?=\d|m[ie]|пол)| ?(?:から|到|至) ?/;

/** The windows as a cell should show them, so that `parseServiceWindows` reads the same: `09:00-12:00, 13:00-17:30`, `24 h`, `closed`. */
export function formatServiceWindows(windows: readonly ServiceWindow[]): string {
  if (windows.length === 0) return "closed";
  return windows.map(({ fromMinute, toMinute }) =>
    fromMinute === 0 && toMinute % 1440 === 0 ? "24 h" : `${formatTimeOfDay(fromMinute)}-${formatTimeOfDay(toMinute)}`).join(", ");
}

/** A time of day in minutes after midnight: `16:00`, `16h`, `4 pm`, `16.30`; 24:00 is the end of the day. `undefined` when the text is none. */
export function parseTimeOfDay(text: string): number | undefined {
  return timeOf(plainText(text))?.minutes;
}

/** Minutes after midnight as `parseTimeOfDay` reads them: `16:00`. */
export function formatTimeOfDay(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}

/** A cell, its lines as windows of one list and its dashes as one. */
function plainCell(text: string): string {
  return plainText(text.trim().replace(/[ \t]*[\r\n]+[ \t]*/g, ", ")).replace(/[\u2010-\u2015\u2212\u301c~]/g, "-");
}

/** In small letters, with single blanks, and with Japanese and Chinese times as 9:30 and 5:00 pm. */
function plainText(text: string): string {
  return text.normalize("NFKC").toLowerCase().trim().replace(/\s+/g, " ")
    .replace(/(\d)[時点點](?!間)(?:(\d{2})分|(半))?(?:まで)?/g, (_, hour: string, minutes?: string, half?: string) => `${hour}:${half === undefined ? (minutes ?? "00") : "30"}`)
    .replace(/(午前|午後|上午|下午) ?(\d{1,2}:\d{2})/g, (_, half: string, time: string) => `${time} ${half === "午後" || half === "下午" ? "pm" : "am"}`);
}

const WHOLE_DAY: ServiceWindow = { fromMinute: 0, toMinute: 1440 };

function windowOf(text: string): ServiceWindow | undefined {
  if (WHOLE.test(text)) return WHOLE_DAY;
  const [from, to, ...more] = timesOf(text);
  if (from === undefined || to === undefined || more.length > 0 || from.isLastSecond) return undefined;
  if (from.minutes === 1440 && !from.isNamed) return undefined;
  // "9-5 pm" leaves open which half of the day the 9 is in.
  if (!from.isNamed && !to.isNamed && (from.half === undefined) !== (to.half === undefined)) return undefined;
  return { fromMinute: from.minutes % 1440, toMinute: to.minutes };
}

function timesOf(text: string): (Time | undefined)[] {
  return text.replace(/^(?:from|das?|de|desde|von|с|от|kl\.?|od) (?:las )?/, "").split(RANGE).map(timeOf);
}

/**
 * A window of a cell that may be one of two, and both of them: `9-5` is 09:00-17:00 where people count two times twelve hours, else 09:00-05:00
 * over midnight, and the second of `8-12, 1-5` is 13:00-17:00 or 01:00-05:00. `undefined` where every window is clear.
 * @example "9-5" //=> { likely: 09:00-17:00, literal: 09:00-05:00 }
 */
export function unclearWindow(text: string): { readonly likely: ServiceWindow; readonly literal: ServiceWindow } | undefined {
  let lastEnd = 0;
  for (const [from, to] of plainCell(text).split(PARTED).map(timesOf)) {
    if (from === undefined || to === undefined) return undefined;
    const literal: ServiceWindow = { fromMinute: from.minutes, toMinute: to.minutes };
    // 11:00-10:00 is as a day of 24 hours writes it; 9:00 would have been 09:00.
    const isOfTwelve = from.isOfTwelve && to.isOfTwelve && Math.min(from.minutes, to.minutes) < TEN;
    if (isOfTwelve && to.minutes <= from.minutes) return { likely: { ...literal, toMinute: to.minutes + HALF_DAY }, literal };
    if (isOfTwelve && from.minutes < lastEnd) return { likely: { fromMinute: from.minutes + HALF_DAY, toMinute: to.minutes + HALF_DAY }, literal };
    lastEnd = to.minutes;
  }
  return undefined;
}

const HALF_DAY = 720;
const TEN = 600;

interface Time {
  /** After midnight, 24:00 being the end of the day. */
  readonly minutes: number;
  /** "a" or "p" where the time names its half of the day. */
  readonly half: string | undefined;
  readonly isLastSecond: boolean;
  /** It is noon, or may be an hour of either half of the day: it names none, and is not written as 09:00 is where a day has 24 hours. */
  readonly isOfTwelve: boolean;
  /** "Noon" or "midnight". */
  readonly isNamed: boolean;
}

const NOON = /^(?:12 )?(?:noon|midday|midi|mediodía|mittags?|полдень|полудня|正午|中午)$/;
const MIDNIGHT = /^(?:12 )?(?:midnight|minuit|medianoche|mitternacht|полночь|полуночи)$/;

/** The last second of a minute, as some desks write an end, is the end of that minute. */
function timeOf(text: string): Time | undefined {
  const named = NOON.test(text) ? HALF_DAY : MIDNIGHT.test(text) ? 1440 : undefined;
  if (named !== undefined) return { minutes: named, half: undefined, isLastSecond: false, isOfTwelve: named === HALF_DAY, isNamed: true };
  const match = /^(\d{1,2})(?:[:.h]?(?<=\d{2}|\D)(\d{2})(?::(?:00|(59(?:\.9+)?)))?)? ?(?:h|hrs?|hours|uhr|ч|([ap])\.?m\.?)?$/.exec(text);
  if (match === null) return undefined;
  const isLastSecond = (match[3] as string | undefined) !== undefined;
  const half: string | undefined = match[4];
  const hour = half === undefined ? Number(match[1]) : (Number(match[1]) % 12) + (half === "p" ? 12 : 0);
  const minute = Number(match[2] ?? 0);
  const minutes = hour * 60 + minute + (isLastSecond ? 1 : 0);
  const isTime = minute < 60 && minutes <= 1440 && (half === undefined || (Number(match[1]) >= 1 && Number(match[1]) <= 12));
  const isOfTwelve = half === undefined && /^(?:[1-9]|1[0-2])(?:[:.]\d{2})?$/.test(text);
  return isTime ? { minutes, half, isLastSecond, isOfTwelve, isNamed: false } : undefined;
}
