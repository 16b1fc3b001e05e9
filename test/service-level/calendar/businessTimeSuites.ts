import suites from "../../cases/business-time-suites.json";
import type { CaseCalendar } from "./caseCalendar";

/** What a test suite or a worked example of another product states, in the clock time of the calendar's zone, or in UTC where it ends with Z. */
export interface SuiteCase {
  /** Repository, file and the place in the list of its cases. */
  readonly id: string;
  readonly kind: "elapsed" | "due" | "due_days" | "add_days" | "days_between";
  readonly calendar: CaseCalendar;
  readonly start: string;
  readonly end?: string;
  readonly duration_s?: number;
  readonly days?: number;
  readonly to_closing?: boolean;
  /** Seconds, a number of days, a time or a date. At an edge of the hours some say the next opening; that is kept under `there`. */
  readonly expect: number | string;
}

interface Suite {
  readonly repository: string;
  readonly path: string;
  readonly commit: string;
  readonly licence: string;
  readonly calendars: Readonly<Record<string, CaseCalendar>>;
  readonly cases: readonly (Omit<SuiteCase, "id" | "calendar"> & { readonly calendar: string })[];
}

export const suiteCases: readonly SuiteCase[] = (suites as unknown as readonly Suite[]).flatMap(({ repository, path, calendars, cases }) =>
  cases.map((stated, index) => ({ ...stated, id: `${repository} ${path.split("/").at(-1)} ${index + 1}`, calendar: calendars[stated.calendar] })));
