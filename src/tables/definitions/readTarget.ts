import type { SlaTarget } from "../../service-level/agreement";
import { parseTimeOfDay } from "../../service-level/calendar";
import type { WorkingDayTarget } from "../../service-level/calendar";
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from "../../service-level/time";
import type { Cell } from "../types";
import { readNumber } from "./readNumber";

export interface ReadTarget {
  readonly target: SlaTarget;
  /**
   * What had to be assumed: `timeOfDay`, a number below 1 (Excel turns a typed `4:00` into 0.1667 of a day); `hours`, any other bare number;
   * `days`, days that are not said to be working days.
   */
  readonly assumed: "" | "timeOfDay" | "hours" | "days";
}

const UNITS: readonly (readonly [RegExp, number | "workingDays" | "days"])[] = [
  [/^(s|sec|secs|second|seconds|seconde|secondes|sek|sekunden|segundo|segundos|秒|с|сек|секунд[аы]?)$/, SECOND_MS],
  [/^(m|min|mins|minute|minutes|minuten|mn|minuto|minutos|分|分間|м|мин|минут[аы]?)$/, MINUTE_MS],
  [/^(h|hr|hrs|hour|hours|heure|heures|std|stunde|stunden|hora|horas|時間|ч|час|часа|часов)$/, HOUR_MS],
  [/^(wd|wds|bd|workday|workdays|working ?days?|business ?days?|jo|jours? ouvrée?s?|jours? ouvrables?|arbeitstage?|werktage?|at|días? (hábil|hábiles|laborables?)|dias? (habil|habiles|laborables?)|営業日|рабоч(ий|их|ие) (день|дня|дней)|р\. ?д)$/, "workingDays"],
  [/^(d|day|days|j|jours?|tage?|t|días?|dias?|日|日間|д|день|дня|дней)$/, "days"],
];

/**
 * The target of an SLA: `30 min`, `4 h`, `1 h 30 min`, `90m`, `4:00`, `1h30`, `2 wd`, `2 working days`, `end of 2 wd` (when the hours of that day end),
 * `2 wd by 16:00`, both also with a cut-off as `end of 1 wd if before 15:00`, `due`, `due + holds`, also with the unit words of the other languages.
 * A bare number of 1 or more is hours; a number cell below 1 is a time of day as Excel stores a typed `4:00`; see `assumed`.
 * `undefined`: cannot be read, or is not above zero, or has part of a working day.
 */
export function readTarget(cell: Cell): ReadTarget | undefined {
  if (typeof cell === "number") {
    if (!(cell > 0) || !Number.isFinite(cell)) return undefined;
    return cell < 1 ? { target: serviceTime(cell * DAY_MS), assumed: "timeOfDay" } : { target: serviceTime(cell * HOUR_MS), assumed: "hours" };
  }
  const text = String(cell).normalize("NFKC").trim().toLowerCase();
  if (/^(due|due ?date|échéance|fällig|fälligkeit|vencimiento|期限|срок)$/.test(text)) return { target: { kind: "due" }, assumed: "" };
  if (/^(due|due ?date|échéance|fällig|fälligkeit|vencimiento|期限|срок) ?\+ ?(holds?|attentes?|esperas?|保留|удержания?)$/.test(text)) return { target: { kind: "due", movesWithHolds: true }, assumed: "" };
  const cutOff = CUT_OFF.exec(text);
  if (cutOff !== null) return ofWorkingDays(readTarget(cutOff[1] ?? cutOff[3]), { cutOffMinute: parseTimeOfDay(cutOff[2] ?? cutOff[4]) });
  const byTime = BY_TIME.exec(text);
  if (byTime !== null) return ofWorkingDays(workingDayOf(byTime[1] ?? byTime[3]), { dueAt: parseTimeOfDay(byTime[2] ?? byTime[4]) });
  const closing = CLOSING.exec(text);
  if (closing !== null) return ofWorkingDays(workingDayOf(closing[1] ?? closing[2]), { dueAt: "closing" });
  const clock = /^(\d+)(?::|\s*h\s*)([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (clock !== null) return positive(Number(clock[1]) * HOUR_MS + Number(clock[2]) * MINUTE_MS + Number(clock[3] ?? 0) * SECOND_MS);
  const bare = readNumber(text);
  if (bare !== undefined) return bare > 0 ? { target: serviceTime(bare * HOUR_MS), assumed: "hours" } : undefined;
  return withUnits(text);
}

/** "end of 2 wd", "end of next working day", "end of day"; the same in French, Spanish, German, Russian and Japanese. */
const CLOSING = /^(?:(?:by )?end of|fin (?:du|de|del)|ende|конец)\s+(.+)$|^(.+)(?:の終業|終業まで)$/;

/** "2 wd by 16:00", "next business day by 4 pm", "same day by 17:00"; the same in the other languages. */
const BY_TIME = /^(.+?),? (?:by|before|avant|antes de(?: las)?|bis|до) (\d{1,2}(?:[:.h]\d{2})?(?: ?h| ?uhr| ?[ap]\.?m\.?)?)$|^(.+?)\s?(\d{1,2}(?::\d{2}|時半?|時\d{2}分))まで$/;

/** "end of 1 wd if before 15:00": what is opened later counts as opened on the next working day. */
const CUT_OFF = /^(.+?),? (?:if (?:(?:opened|logged|received) )?(?:before|by)|cut-?off(?: at)?|si avant|si antes de(?: las)?|wenn bis|если до) (\d.*)$|^(.+?)\s?(\d{1,2}(?::\d{2}|時半?|時\d{2}分))まで(?:の受付|に受付)$/;

const SAME_DAY = /^(?:(?:the )?(?:same )?(?:working |business )?day|(?:le )?(?:même )?jour(?: ouvré)?|(?:el )?(?:mismo )?(?:día|dia)|des tages|дня|тот же день|当日)$/;
const NEXT_DAY = /^(?:(?:the )?next (?:working |business )?day|lendemain|jour ouvré suivant|día (?:hábil )?siguiente|siguiente día(?: hábil)?|следующего (?:рабочего )?дня|следующий (?:рабочий )?день|翌営業日)$/;

/** How many working days "2 wd", "0 wd", "next working day" or "day" are; `undefined`: the text says no number of them. */
function workingDayOf(day: string): ReadTarget | undefined {
  const zero = /^0 ?\D/.test(day) && unitOf(day.slice(1)) === "workingDays";
  const days = SAME_DAY.test(day) || zero ? 0 : NEXT_DAY.test(day) ? 1 : undefined;
  return days === undefined ? withUnits(day) : { target: { kind: "workingDays", days }, assumed: "" };
}

/** A target in working days with what else was said of it; `undefined` where it is none, or what was said is no time of day. */
function ofWorkingDays(read: ReadTarget | undefined, more: Partial<Pick<WorkingDayTarget, "dueAt" | "cutOffMinute">>): ReadTarget | undefined {
  if (read?.target.kind !== "workingDays" || Object.values(more).some((value) => value === undefined)) return undefined;
  return { ...read, target: { ...read.target, ...more } };
}

function withUnits(text: string): ReadTarget | undefined {
  const parts = [...text.matchAll(/(\d+(?:[.,]\d+)?)\s*([^\d]+)/g)];
  if (parts.length === 0 || parts.map((part) => part[0]).join("") !== text) return undefined;
  let ms = 0;
  for (const [, digits, word] of parts) {
    const amount = Number(digits.replace(",", "."));
    const unit = unitOf(word);
    if (unit === undefined) return undefined;
    if (typeof unit === "number") {
      ms += amount * unit;
      continue;
    }
    if (parts.length > 1 || !Number.isInteger(amount) || amount <= 0) return undefined;
    return { target: { kind: "workingDays", days: amount }, assumed: unit === "days" ? "days" : "" };
  }
  return positive(ms);
}

function unitOf(word: string): number | "workingDays" | "days" | undefined {
  const name = word.trim().replace(/\s+/g, " ").replace(/^[,;]\s*|\s*(?:,|;|\.|and|et|und|y|и)$/g, "").trim();
  return UNITS.find(([pattern]) => pattern.test(name))?.[1];
}

const serviceTime = (ms: number): SlaTarget => ({ kind: "serviceTime", ms: Math.round(ms / SECOND_MS) * SECOND_MS });
const positive = (ms: number): ReadTarget | undefined => (ms > 0 ? { target: serviceTime(ms), assumed: "" } : undefined);
