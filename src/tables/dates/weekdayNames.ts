import type { WallClock } from "../../service-level/time";
import { WEEKDAYS } from "../vocabulary/calendarNames";
import { numbersOf } from "../vocabulary/words";

const NUMBERS = numbersOf(WEEKDAYS);

/** 1-7 (1 = Monday) for a weekday's name or abbreviation in the languages of `WEEKDAYS`; lower case, without accents. `NaN`: a weekday, but not in every language the same. Else 0. */
export function weekdayNumber(word: string): number {
  return NUMBERS.get(word) ?? 0;
}

/** 1-7 (1 = Monday) of a day. */
export function weekdayOf(wall: WallClock): number {
  return ((new Date(wall).getUTCDay() + 6) % 7) + 1;
}
