import type { ServiceWindow } from "./types";

/**
 * Windows as a cell states them: `09:00-12:00, 13:00-17:30`, `9-17`, `8.30 - 17.00`, `9h-17h30`, `9 am-5:30 pm`, `24 h`,
 * `22:00-06:00` (runs into the next day), `09:00:00-18:59:59` (to its last second: until 19:00). Windows are parted by commas, semicolons,
 * slashes, "and", "&", "+" or line breaks, their times by any dash or "to". An empty cell, a dash or "closed" is closed, an empty list;
 * `undefined` when the text is none of these. The words may be French, Spanish, German, Russian or Japanese, too: `de 9h à 17h`, `с 9:00 до 18:00`, `9時から17時`.
 */
export function parseServiceWindows(text: string): readonly ServiceWindow[] | undefined {
  const plain = plainText(text.trim().replace(/[ \t]*[\r\n]+[ \t]*/g, ", ")).replace(/[\u2010-\u2015\u2212\u301c~]/g, "-");
  if (CLOSED.test(plain)) return [];
  if (/^24 ?[/x] ?7$/.test(plain)) return [WHOLE_DAY];
  const windows = plain.split(PARTED).map(windowOf);
  return windows.every((window) => window !== undefined) ? windows : undefined;
}

const CLOSED = /^(-+|closed|none|fermée?|cerrado|geschlossen|закрыто|выходной|休み|休業日?|定休日?)?$/;
const WHOLE = /^(24 ?(h|hrs?|hours|heures|horas|stunden|ч|часа|時間)|all day|toute la journée|todo el día|ganztägig|круглосуточно|終日)$/;
/** Between two windows, and between the two times of one. */
const PARTED = / ?[,;/&+、・] ?| ?\band\b ?| (?:et|y|und|и) /;
const RANGE = / ?- ?| ?\bto\b ?| (?:à|a|bis|до) (?:las )?(?=\d)| ?から ?/;

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

/** In small letters, with single blanks, and with Japanese times as 9:30. */
function plainText(text: string): string {
  return text.normalize("NFKC").toLowerCase().trim().replace(/\s+/g, " ")
    .replace(/(\d)時(?!間)(?:(\d{2})分|(半))?(?:まで)?/g, (_, hour: string, minutes?: string, half?: string) => `${hour}:${half === undefined ? (minutes ?? "00") : "30"}`);
}

const WHOLE_DAY: ServiceWindow = { fromMinute: 0, toMinute: 1440 };

function windowOf(text: string): ServiceWindow | undefined {
  if (WHOLE.test(text)) return WHOLE_DAY;
  const [from, to, ...more] = text.replace(/^(?:from|de|desde|von|с) (?:las )?/, "").split(RANGE).map(timeOf);
  if (from === undefined || to === undefined || more.length > 0 || from.isLastSecond || from.minutes === 1440) return undefined;
  // "9-5 pm" leaves open which half of the day the 9 is in.
  if (from.half !== to.half && (from.half === undefined || to.half === undefined)) return undefined;
  return { fromMinute: from.minutes, toMinute: to.minutes };
}

/**
 * Minutes after midnight, 24:00 being the end of the day; `half` is "a" or "p" where the time names its half of the day. The last second of
 * a minute, as some desks write an end, is the end of that minute.
 */
function timeOf(text: string): { minutes: number; half: string | undefined; isLastSecond: boolean } | undefined {
  const match = /^(\d{1,2})(?:[:.h](\d{2})(?::(?:00|(59(?:\.9+)?)))?)? ?(?:h|uhr|ч|([ap])\.?m\.?)?$/.exec(text);
  if (match === null) return undefined;
  const isLastSecond = (match[3] as string | undefined) !== undefined;
  const half: string | undefined = match[4];
  const hour = half === undefined ? Number(match[1]) : (Number(match[1]) % 12) + (half === "p" ? 12 : 0);
  const minute = Number(match[2] ?? 0);
  const minutes = hour * 60 + minute + (isLastSecond ? 1 : 0);
  const isTime = minute < 60 && minutes <= 1440 && (half === undefined || (Number(match[1]) >= 1 && Number(match[1]) <= 12));
  return isTime ? { minutes, half, isLastSecond } : undefined;
}
