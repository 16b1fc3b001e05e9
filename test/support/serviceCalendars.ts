import { parseServiceWindows } from "../../src/service-level/calendar";
import type { ServiceCalendar, ServiceWindow } from "../../src/service-level/calendar";

/** Windows as a cell states them; a text that is none fails the test. */
export function hours(text: string): readonly ServiceWindow[] {
  const windows = parseServiceWindows(text);
  if (windows === undefined) throw new Error(`"${text}" are no service hours`);
  return windows;
}

/** A calendar open at `week` from Monday on (a single text: Monday to Friday), e.g. `aCalendar("09:00-17:00", "Europe/London")`. */
export function aCalendar(
  week: string | readonly string[], zone = "UTC", holidays: Readonly<Record<string, string>> = {},
): ServiceCalendar {
  const days = typeof week === "string" ? [week, week, week, week, week, "", ""] : week;
  return {
    name: "test", zone, week: days.map(hours),
    holidays: Object.entries(holidays).map(([date, windows]) => ({ date: Date.parse(`${date}T00:00Z`), name: `Holiday ${date}`, windows: hours(windows) })),
  };
}

/** Open at the same hours on all seven days. */
export function everyDay(windows: string, zone = "UTC", holidays: Readonly<Record<string, string>> = {}): ServiceCalendar {
  return aCalendar(Array<string>(7).fill(windows), zone, holidays);
}
