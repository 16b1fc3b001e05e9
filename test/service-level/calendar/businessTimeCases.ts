import cases from "../../cases/business-time-cases.json";
import type { CaseCalendar } from "./caseCalendar";

/** A fact from the tests of an open-source library or a service desk; it names its repository, version, file and line. Local readings are on the wall clock of the calendar's zone. */
export interface BusinessTimeCase {
  readonly id: string;
  readonly source: string;
  readonly kind: string;
  readonly calendar: CaseCalendar;
  readonly start: string;
  readonly end?: string;
  readonly start_utc: string;
  readonly end_utc?: string;
  readonly duration_s?: number;
  readonly expect: number | string;
  readonly expect_utc?: string;
  /** At a closing edge sources differ: closing time or next opening. Closing time is the agreement here. */
  readonly boundary?: string;
  readonly alternative?: string;
  readonly floor_to_s?: number;
}

export const businessTimeCases = cases as unknown as readonly BusinessTimeCase[];
