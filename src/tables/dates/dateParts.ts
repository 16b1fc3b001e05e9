/** What a cell looks like, before anybody knows the order of day and month. */
export enum DateShape {
  None,
  /** `first`, `second`, `year`: day and month, or month and day. */
  DayOrMonthFirst,
  /** The same with a year of two digits, which may also stand first. */
  TwoDigitYear,
  /** `year`, `first` = month, `second` = day: certain. */
  Certain,
  /** A time of day without a date. */
  TimeOnly,
  /** `number` is an Excel serial. */
  Serial,
  /** `number` is milliseconds since 1970, UTC. */
  Epoch,
}

/** The parts of the cell that was scanned last. One object for all: a million dates make no garbage. */
export interface DateParts {
  shape: DateShape;
  first: number;
  second: number;
  year: number;
  number: number;
  /** Time of day; `NaN` when the text has none. */
  timeMs: number;
  /** Minutes east of UTC that the text itself states; `NaN` when it states none. */
  offsetMinutes: number;
  /** Letters that stand where a zone is expected but name none that is certain, e.g. "IST". */
  unknownZone: string;
  /** The day of the week that the text names, 1 = Monday; 0 where it names none. Known of text dates only. */
  weekday: number;
}

export const parts: DateParts = { shape: DateShape.None, first: 0, second: 0, year: 0, number: 0, timeMs: Number.NaN, offsetMinutes: Number.NaN, unknownZone: "", weekday: 0 };

/** The century of a year of two digits: 00-69 are 2000-2069, as no ticket is older than ticket systems. */
export function fullYear(twoDigits: number): number {
  return twoDigits + (twoDigits < 70 ? 2000 : 1900);
}
