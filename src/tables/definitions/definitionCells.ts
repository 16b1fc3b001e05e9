import type { DateOrder, SlaTarget } from "../../service-level/agreement";
import { formatServiceWindows, formatTimeOfDay, parseServiceWindows } from "../../service-level/calendar";
import type { WorkingDayTarget } from "../../service-level/calendar";
import { HOUR_MS, MINUTE_MS, SECOND_MS } from "../../service-level/time";
import type { WallClock } from "../../service-level/time";
import { isSerial, serialToWallClock, wallClockToSerial } from "../dates";
import type { Cell } from "../types";
import type { DefinitionKind } from "./definitionTables";
import { readDate } from "./readDate";
import { readNumber, readShare } from "./readNumber";
import { readTarget } from "./readTarget";

/**
 * What a person typed, as the cell of a column of that kind should hold it, so that it reads the same everywhere: a date as a serial,
 * a share as a number, a target and hours in one spelling. What cannot be read stays as it was typed, for the check to word.
 * `date1904`: the workbook counts its days from 1904. Default: from 1900.
 */
export function definitionCell(kind: DefinitionKind, typed: string, order: DateOrder | undefined, date1904 = false): Cell {
  const text = typed.normalize("NFC").trim();
  if (text === "") return "";
  switch (kind) {
    case "date":
    case "dateTime": {
      const date = readDate(text, date1904, order);
      return typeof date === "object" ? wallClockToSerial(date.wall, date1904) : text;
    }
    case "share": {
      const share = readShare(text);
      return share === undefined || share < 0 || share > 1 ? text : Number(share.toFixed(6));
    }
    case "number": return readNumber(text) ?? text;
    case "target": {
      const read = readTarget(text);
      return read === undefined || read.assumed !== "" ? text : formatTarget(read.target);
    }
    case "hours": {
      const windows = parseServiceWindows(text);
      if (windows === undefined) return text;
      return windows.length === 0 ? "" : formatServiceWindows(windows);
    }
    default: return text;
  }
}

/** What a typed date or target says. */
export type TextReading = { readonly kind: "date"; readonly wall: WallClock } | SlaTarget;

/** How a cell of a date or target column will be read; `undefined`: it cannot be, or the column is of another kind. */
export function readDefinitionText(kind: DefinitionKind, cell: Cell, order: DateOrder | undefined, date1904 = false): TextReading | undefined {
  if (kind === "target") return readTarget(cell)?.target;
  const date = kind === "date" || kind === "dateTime" ? readDate(cell, date1904, order) : undefined;
  return typeof date === "object" ? { kind: "date", wall: date.wall } : undefined;
}

/** A cell as a form shows it: a date as 2026-03-31, a share as 95%, a length of time with its unit. */
export function definitionText(kind: DefinitionKind, cell: Cell, date1904 = false): string {
  if (typeof cell !== "number") return String(cell);
  if (kind === "date" || kind === "dateTime" || (kind === "dayOrText" && isSerial(cell))) {
    const text = new Date(serialToWallClock(cell, date1904)).toISOString();
    return text.endsWith("T00:00:00.000Z") ? text.slice(0, 10) : text.slice(0, 16).replace("T", " ");
  }
  if (kind === "share") return `${Number(((readShare(cell) ?? cell) * 100).toFixed(4))}%`;
  const target = kind === "target" && cell < 1 ? readTarget(cell)?.target : undefined;
  return target === undefined ? String(cell) : formatTarget(target);
}

/** A target as a cell should say it, so that `readTarget` reads the same: `30 min`, `4 h`, `1 h 30 min`, `2 wd`, `end of 2 wd`, `2 wd by 16:00 if before 10:00`, `30 calendar days`, `due`, `due + holds`. */
export function formatTarget(target: SlaTarget): string {
  if (target.kind === "due") return target.movesWithHolds === true ? "due + holds" : "due";
  if (target.kind === "workingDays") return formatWorkingDays(target);
  if (target.kind === "calendarTime") return `${target.count} calendar ${target.count === 1 ? target.unit.slice(0, -1) : target.unit}`;
  const { ms } = target;
  const parts = [[Math.floor(ms / HOUR_MS), "h"], [Math.floor((ms % HOUR_MS) / MINUTE_MS), "min"], [Math.round((ms % MINUTE_MS) / SECOND_MS), "s"]] as const;
  return parts.filter(([amount]) => amount > 0).map(([amount, unit]) => `${amount} ${unit}`).join(" ");
}

function formatWorkingDays({ days, dueAt, cutOffMinute }: WorkingDayTarget): string {
  const due = dueAt === "closing" ? `end of ${days} wd` : `${days} wd${dueAt === undefined ? "" : ` by ${formatTimeOfDay(dueAt)}`}`;
  return cutOffMinute === undefined ? due : `${due} if before ${formatTimeOfDay(cutOffMinute)}`;
}
