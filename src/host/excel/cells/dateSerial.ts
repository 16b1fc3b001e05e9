const MS_PER_DAY = 86_400_000;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Serial number of a calendar day, or `undefined` for a day that does not exist. Excel's 1900 system has a 29 February 1900 (60)
 * that never was; the 1904 system starts with day 0 on 1904-01-01.
 */
export function dateSerial(year: number, month: number, day: number, date1904: boolean): number | undefined {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 || (year === 1900 && !date1904);
  if (month < 1 || month > 12 || day < 1 || year > 9999) return undefined;
  if (day > (month === 2 && isLeap ? 29 : MONTH_DAYS[month - 1])) return undefined;
  if (date1904) return year < 1904 ? undefined : Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1904, 0, 1)) / MS_PER_DAY);
  if (year < 1900) return undefined;
  if (year === 1900 && month === 2 && day === 29) return 60;
  const days = Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 31)) / MS_PER_DAY);
  return days >= 60 ? days + 1 : days;
}

export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 0 = Sunday, as Excel counts it (wrong before March 1900, as in Excel). */
  readonly weekday: number;
}

/** The calendar day of a serial number's whole part; 0 is "January 0, 1900". */
export function dayOfSerial(serial: number, date1904: boolean): CalendarDay {
  const whole = Math.floor(serial) + (date1904 ? 1462 : 0);
  const weekday = (whole + 6) % 7;
  if (whole === 60) return { year: 1900, month: 2, day: 29, weekday };
  if (whole === 0) return { year: 1900, month: 1, day: 0, weekday };
  const date = new Date(Date.UTC(1899, 11, 31) + (whole > 60 ? whole - 1 : whole) * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), weekday };
}
