import { DAY_MS, toInstant } from "../time";
import type { WallClock } from "../time";
import type { Grain, Period } from "./types";

/** What periods need to know of the agreement. */
export interface PeriodOptions {
  /** IANA zone in which the edges are midnights. */
  readonly zone: string;
  /** Month in which the fiscal year starts, 1 = January. */
  readonly fiscalYearStartMonth: number;
  /** Serials of Excel count their days from 1904. Default: from 1900. */
  readonly date1904?: boolean;
}

/** A month, quarter, half-year or year by its place in the calendar. `index` counts from 0 within the year; `isFiscal`: of the fiscal year. */
export interface MonthsPlace {
  readonly grain: Exclude<Grain, "week">;
  readonly isFiscal: boolean;
  readonly year: number;
  readonly index: number;
}

/** An ISO week: from Monday on, in the year that holds its Thursday. */
export interface WeekPlace {
  readonly grain: "week";
  readonly year: number;
  readonly week: number;
}

export type Place = MonthsPlace | WeekPlace;

const MONTHS: Readonly<Record<MonthsPlace["grain"], number>> = { month: 1, quarter: 3, "half-year": 6, year: 12 };
const WEEK_MS = 7 * DAY_MS;

export function periodAt(place: Place, options: PeriodOptions): Period {
  const [from, to] = place.grain === "week"
    ? [mondayOf(place), mondayOf(place) + WEEK_MS]
    : [firstDayOf(place, 0, options), firstDayOf(place, 1, options)];
  return { name: nameOf(place), grain: place.grain, from: toInstant(from, options.zone), to: toInstant(to, options.zone) };
}

/** The place `count` periods later, or earlier when negative. */
export function movedPlace(place: Place, count: number): Place {
  if (place.grain === "week") return weekContaining(mondayOf(place) + count * WEEK_MS);
  const inYear = 12 / MONTHS[place.grain];
  const index = place.year * inYear + place.index + count;
  return { ...place, year: Math.floor(index / inYear), index: index - Math.floor(index / inYear) * inYear };
}

/** The place of the date that a wall clock shows. */
export function placeContaining(wallClock: WallClock, grain: Grain, isFiscal: boolean, options: PeriodOptions): Place {
  if (grain === "week") return weekContaining(wallClock);
  const date = new Date(wallClock);
  const months = (date.getUTCFullYear() + (isFiscal ? yearsAhead(options) : 0)) * 12 + date.getUTCMonth()
    - (isFiscal ? options.fiscalYearStartMonth - 1 : 0);
  const year = Math.floor(months / 12);
  return { grain, isFiscal, year, index: Math.floor((months - year * 12) / MONTHS[grain]) };
}

/** Whether that week, month ... exists: there is no week 53 in most years. */
export function isPlace(place: Place): boolean {
  if (place.grain !== "week") return place.index >= 0 && place.index < 12 / MONTHS[place.grain];
  return place.week >= 1 && weekContaining(mondayOf(place)).year === place.year;
}

function nameOf(place: Place): string {
  const year = String(place.year).padStart(4, "0");
  if (place.grain === "week") return `${year}-W${String(place.week).padStart(2, "0")}`;
  const prefix = place.isFiscal ? "FY" : "";
  switch (place.grain) {
    case "month": return `${year}-${String(place.index + 1).padStart(2, "0")}`;
    case "quarter": return `${prefix}${year}-Q${place.index + 1}`;
    case "half-year": return `${prefix}${year}-H${place.index + 1}`;
    case "year": return `${prefix}${year}`;
  }
}

function firstDayOf(place: MonthsPlace, periodsLater: number, options: PeriodOptions): WallClock {
  const month = (place.index + periodsLater) * MONTHS[place.grain];
  return place.isFiscal
    ? utcDate(place.year - yearsAhead(options), month + options.fiscalYearStartMonth - 1)
    : utcDate(place.year, month);
}

/** A fiscal year has the name of the year in which it ends: one from April on is a year ahead of the calendar. */
function yearsAhead({ fiscalYearStartMonth }: PeriodOptions): number {
  return fiscalYearStartMonth > 1 ? 1 : 0;
}

function weekContaining(wallClock: WallClock): WeekPlace {
  const monday = Math.floor((wallClock + MONDAY_TO_THURSDAY_MS) / WEEK_MS) * WEEK_MS - MONDAY_TO_THURSDAY_MS;
  const year = new Date(monday + MONDAY_TO_THURSDAY_MS).getUTCFullYear();
  return { grain: "week", year, week: Math.round((monday - mondayOf({ year, week: 1 })) / WEEK_MS) + 1 };
}

/** 1970-01-01 was a Thursday, three days after its Monday. */
const MONDAY_TO_THURSDAY_MS = 3 * DAY_MS;

/** Week 1 holds 4 January. */
function mondayOf({ year, week }: { year: number; week: number }): WallClock {
  const fourth = new Date(utcDate(year, 0));
  fourth.setUTCDate(4);
  const sinceMonday = (fourth.getUTCDay() + 6) % 7;
  return fourth.setUTCDate(4 - sinceMonday + (week - 1) * 7);
}

/** Not `Date.UTC`, which takes years below 100 for the twentieth century. */
function utcDate(year: number, month: number): WallClock {
  return new Date(0).setUTCFullYear(year, month, 1);
}
