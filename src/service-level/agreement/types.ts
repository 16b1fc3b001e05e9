import type { ServiceCalendar } from "../calendar";
import type { DurationMs, Instant } from "../time";
import type { TicketField, TicketState, WaitingFor } from "../ticket";

/** What both sides agreed, as the definition tables say it. Tables that are missing leave their part empty. */
export interface Agreement {
  readonly client: string;
  readonly provider: string;
  readonly serviceDeliveryManager: string;
  /** IANA zone of period edges; "UTC" when the workbook names none. */
  readonly zone: string;
  /** IANA zone of the wall clock in which ticket dates are written; `undefined`: the calendar's own zone. */
  readonly ticketZone: string | undefined;
  /** 1 = January. */
  readonly fiscalYearStartMonth: number;
  readonly defaultCalendar: string | undefined;
  readonly currency: string;
  readonly monthlyFee: number | undefined;
  readonly language: string;
  readonly ticketSource: string | undefined;
  readonly historySource: string | undefined;
  readonly dateOrder: DateOrder | undefined;
  readonly asOf: Instant | undefined;
  readonly calendars: ReadonlyMap<string, ServiceCalendar>;
  readonly services: readonly Service[];
  readonly csfs: readonly Csf[];
  readonly kpis: readonly Kpi[];
  readonly slas: readonly Sla[];
  readonly promises: readonly AvailabilityPromise[];
  readonly statusMap: ReadonlyMap<string, StatusMeaning>;
  readonly columnMap: readonly ColumnMapping[];
}

export type DateOrder = "DMY" | "MDY" | "YMD";

export interface StatusMeaning {
  readonly state: TicketState;
  readonly waitingFor: WaitingFor;
}

/** One row of `ColumnMap`: which column of the ticket source holds a field. */
export interface ColumnMapping {
  readonly field: TicketField;
  readonly column: string;
  /** As the table says it: a date order, "minutes", "hours", "seconds", or "". */
  readonly format: string;
}

export interface Service {
  readonly name: string;
  readonly description: string;
  readonly calendar: string;
  readonly level: string;
  readonly pricePerMonth: number | undefined;
}

/** In force from `validFrom` (inclusive) to `validTo` (exclusive); `undefined` = open end. */
export interface Validity {
  readonly validFrom: Instant | undefined;
  readonly validTo: Instant | undefined;
}

/** Which tickets a definition speaks of: an empty list admits all. Compared without regard to case and outer blanks. */
export interface TicketFilter {
  readonly service: readonly string[];
  readonly type: readonly string[];
  readonly priority: readonly string[];
  readonly group: readonly string[];
}

export interface Csf extends Validity {
  readonly id: string;
  readonly statement: string;
  readonly goal: string;
  readonly owner: string;
}

export type KpiMeasure =
  | "volume" | "backlog" | "response time median" | "response time mean" | "response time P90"
  | "resolution time median" | "resolution time mean" | "resolution time P90" | "compliance" | "reopen rate";

export interface Kpi extends Validity {
  readonly id: string;
  readonly name: string;
  readonly csf: string;
  readonly measure: KpiMeasure;
  readonly filter: TicketFilter;
  readonly better: "higher" | "lower";
  readonly target: number | undefined;
  readonly amber: number | undefined;
  readonly businessMeaning: string;
}

/** What stops the clock that an SLA sets running when the ticket is opened. */
export type SlaClock =
  | { readonly kind: "response" }
  | { readonly kind: "resolution" }
  | { readonly kind: "update" }
  | { readonly kind: "between"; readonly from: string; readonly to: string };

/** `due`: the ticket's own due field, which holds do not move. */
export type SlaTarget =
  | { readonly kind: "serviceTime"; readonly ms: DurationMs }
  | { readonly kind: "workingDays"; readonly days: number }
  | { readonly kind: "due" };

/** What happens to a clock that was stopped when its ticket is reopened. */
export type ReopenRule =
  /** The time while stopped does not count, the rest adds up (default). */
  | "resumes"
  /** The time while stopped counts like any other: only the last stop matters. */
  | "runs on"
  /** A new clock from the reopening on. */
  | "restarts"
  /** The first stop decides. */
  | "stays stopped";

/** One row of `SLAs`. Rows with the same id are versions of one SLA; the one in force when the ticket was opened judges it. */
export interface Sla extends Validity {
  readonly id: string;
  readonly name: string;
  readonly kpi: string;
  readonly clock: SlaClock;
  readonly filter: TicketFilter;
  readonly target: SlaTarget;
  /** Name in `Agreement.calendars`; `undefined`: the service's calendar, else the default one. */
  readonly calendar: string | undefined;
  /** Share of commitments that must be met, 0..1. */
  readonly goal: number;
  /** Share of the target after which a running commitment is at risk, 0..1. */
  readonly atRisk: number;
  readonly holds: "stop" | "run";
  readonly reopened: ReopenRule;
  readonly kind: "SLA" | "OLA" | "UC";
}

/** One row of `Promises`: at most so many outages in a period, each restored within so long. */
export interface AvailabilityPromise {
  readonly id: string;
  /** Name in `Agreement.services`; "" = all services. */
  readonly service: string;
  /** In the customer's own words. */
  readonly words: string;
  /** `undefined`: their number is not promised. */
  readonly outages: number | undefined;
  readonly per: "month" | "quarter" | "year";
  /** `undefined`: their length is not promised. */
  readonly restoreWithinMs: DurationMs | undefined;
  /** In whose hours an outage counts; `undefined`: all hours. */
  readonly calendar: string | undefined;
}
