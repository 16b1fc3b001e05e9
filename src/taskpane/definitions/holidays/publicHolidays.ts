import type { WallClock } from "../../../service-level/time";

/** A day that a country or region keeps. */
export interface PublicHoliday {
  /** Midnight of the day on the wall clock. */
  readonly date: WallClock;
  readonly name: string;
  /** It does not last the whole day. */
  readonly isPart: boolean;
}

export interface HolidayPlace {
  readonly code: string;
  readonly name: string;
}

/** The public holidays of the world's countries; large, so it is loaded when it is asked for. */
export interface HolidayBook {
  countries(): HolidayPlace[];
  /** States, or the regions of one; none where a country has no rules of their own. */
  regions(country: string, state?: string): HolidayPlace[];
  /** Days without work by law, in the order of the calendar, each once. */
  holidays(country: string, state: string, region: string, years: readonly number[]): PublicHoliday[];
}

const DAY_MS = 86_400_000;

/** Names are in `language`, where it has one, else in the country's own. */
export async function loadHolidayBook(language: string): Promise<HolidayBook> {
  const { default: Holidays } = await import("date-holidays");
  const places = (found: Readonly<Record<string, string>> | undefined): HolidayPlace[] =>
    Object.entries(found ?? {}).map(([code, name]) => ({ code, name })).sort((a, b) => a.name.localeCompare(b.name, language));
  const names = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
  const countryName = (code: string): string | undefined => (/^[A-Z]{2}$/.test(code) ? names.of(code) : undefined);
  const all = new Holidays();
  return {
    countries: () => places(Object.fromEntries(Object.entries(all.getCountries(language)).map(([code, name]) => [code, countryName(code) ?? name]))),
    regions: (country, state) => places((state === undefined ? all.getStates(country, language) : all.getRegions(country, state, language)) as Record<string, string> | undefined),
    holidays(country, state, region, years) {
      const rules = new Holidays(country, state, region, { languages: language, types: ["public"] });
      const days = new Map<WallClock, PublicHoliday>();
      for (const year of years) {
        for (const { date, start, end, name, rule } of rules.getHolidays(year)) {
          const first = Date.parse(`${date.slice(0, 10)}T00:00Z`);
          const length = end.getTime() - start.getTime();
          // Some last several days; an hour more or less is summer time.
          for (let day = 0; day < Math.max(1, Math.round(length / DAY_MS)); day++) {
            const at = first + day * DAY_MS;
            if (!days.has(at)) days.set(at, { date: at, name, isPart: length < DAY_MS * 0.9 || /\b(\d\d:\d\d|P\d*T)/.test(rule) });
          }
        }
      }
      return [...days.values()].sort((a, b) => a.date - b.date);
    },
  };
}
