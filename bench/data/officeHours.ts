import type { ServiceCalendar } from "../../src/service-level/calendar";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../src/service-level/time";

export const ZONE = "Europe/London";
/** The tickets are opened in these 24 months; they are reviewed at the end of the last one. */
export const FIRST_MONTH = { year: 2024, month: 1 };
export const MONTHS = 24;
export const OPENS_MINUTE = 9 * 60;
export const CLOSES_MINUTE = 17 * 60 + 30;

/** Bank holidays in England and Wales, https://www.gov.uk/bank-holidays */
export const HOLIDAYS = [
  "2023-12-25", "2023-12-26",
  "2024-01-01", "2024-03-29", "2024-04-01", "2024-05-06", "2024-05-27", "2024-08-26", "2024-12-25", "2024-12-26",
  "2025-01-01", "2025-04-18", "2025-04-21", "2025-05-05", "2025-05-26", "2025-08-25", "2025-12-25", "2025-12-26",
  "2026-01-01", "2026-04-03", "2026-04-06", "2026-05-04", "2026-05-25",
];

/** Monday to Friday 09:00-17:30 in London, closed on bank holidays: as the product takes it. */
export const officeHours: ServiceCalendar = {
  name: "Office hours",
  zone: ZONE,
  week: Array.from({ length: 7 }, (_, day) => (day < 5 ? [{ fromMinute: OPENS_MINUTE, toMinute: CLOSES_MINUTE }] : [])),
  holidays: HOLIDAYS.map((date) => ({ date: Date.parse(`${date}T00:00Z`), name: "Bank holiday", windows: [] })),
};

/** The same hours as plain facts, found with `Intl` and none of the product's code, for the peers and for checking. */
export interface WorkingDay {
  readonly opens: number;
  readonly closes: number;
}

/** Every working day of 2023-12 to 2026-06, in order. */
export function workingDays(): WorkingDay[] {
  const days: WorkingDay[] = [];
  for (let midnight = Date.UTC(2023, 11, 1); midnight < Date.UTC(2026, 6, 1); midnight += DAY_MS) {
    const day = new Date(midnight);
    if (day.getUTCDay() % 6 === 0 || HOLIDAYS.includes(day.toISOString().slice(0, 10))) continue;
    days.push({ opens: londonInstant(midnight + OPENS_MINUTE * MINUTE_MS), closes: londonInstant(midnight + CLOSES_MINUTE * MINUTE_MS) });
  }
  return days;
}

/** The first instant of each month, and of the one after the last. */
export function monthEdges(): number[] {
  return Array.from({ length: MONTHS + 1 }, (_, index) => londonInstant(Date.UTC(FIRST_MONTH.year, FIRST_MONTH.month - 1 + index, 1)));
}

const londonHour = new Intl.DateTimeFormat("en", { timeZone: ZONE, hour: "numeric", hourCycle: "h23" });

/** When a clock in London shows what a clock in UTC shows at `wallClock`. The hour in which clocks change is not asked for. */
function londonInstant(wallClock: number): number {
  const isSummer = Number(londonHour.format(wallClock)) !== new Date(wallClock).getUTCHours();
  return isSummer ? wallClock - HOUR_MS : wallClock;
}
