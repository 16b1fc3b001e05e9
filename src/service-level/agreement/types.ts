import type { CalendarTimeTarget, ServiceCalendar, WorkingDayTarget } from "../calendar";
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
  /** In which reviews are written: a tag or a name as it stands, for `knownLanguage`; any other is English. */
  readonly language: string;
  readonly ticketSource: string | undefined;
  readonly historySource: string | undefined;
  /** Whose tickets of the source count, by the names of its client column; `undefined`: nobody has said, and all do. */
  readonly ticketClients: readonly string[] | "all" | undefined;
  readonly dateOrder: DateOrder | undefined;
  readonly asOf: Instant | undefined;
  readonly calendars: ReadonlyMap<string, ServiceCalendar>;
  readonly services: readonly Service[];
  readonly csfs: readonly Csf[];
  readonly kpis: readonly Kpi[];
  readonly slas: readonly Sla[];
  readonly promises: readonly AvailabilityPromise[];
  /** Levels at which services are offered, bought or not. */
  readonly levels: readonly ServiceLevelOffer[];
  readonly contract: ContractFacts;
  readonly statusMap: ReadonlyMap<string, StatusMeaning>;
  readonly columnMap: readonly ColumnMapping[];
}

/** What the contract says beside its service levels; texts as written, "" = empty. Instants are the first moment of the day. */
export interface ContractFacts {
  readonly start: Instant | undefined;
  /** Last day of the agreement. */
  readonly end: Instant | undefined;
  readonly renewalNotice: string;
  /** The day by which notice must be given, where a date and no words say it. */
  readonly noticeBy: Instant | undefined;
  readonly lastConfirmedByClient: Instant | undefined;
  /** What the provider spends in a month; without it the monthly fee stands for the cost. */
  readonly monthlyCost: number | undefined;
  /** How many people use the services. */
  readonly users: number | undefined;
  readonly businessObjective: string;
  readonly plan: string;
  readonly scope: string;
  readonly supportRequirements: string;
  readonly security: string;
  readonly payment: string;
  readonly reportingProcedure: string;
  readonly incentivesAndPenalties: string;
}

/** A contract of which nothing is known. */
export const NO_CONTRACT: ContractFacts = {
  start: undefined, end: undefined, renewalNotice: "", noticeBy: undefined, lastConfirmedByClient: undefined, monthlyCost: undefined, users: undefined, businessObjective: "", plan: "",
  scope: "", supportRequirements: "", security: "", payment: "", reportingProcedure: "", incentivesAndPenalties: "",
};

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
  readonly owner: string;
  readonly recoveryProtocol: string;
  readonly businessValue: string;
}

/** One row of `Levels`: a service at a performance level, with its price and what is promised at it. */
export interface ServiceLevelOffer {
  /** Name in `Agreement.services`. */
  readonly service: string;
  readonly level: string;
  readonly pricePerMonth: number | undefined;
  /** What the client gets, in words. */
  readonly includes: string;
  /** Share of service time, 0..1. */
  readonly availability: number | undefined;
  readonly restoreWithinMs: DurationMs | undefined;
  readonly priceAgreedBy: string;
  readonly priceAgreedOn: Instant | undefined;
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

/** The fields of a filter, in the order in which people are told of them. */
export const FILTER_FIELDS = ["service", "type", "priority", "group"] as const satisfies readonly (keyof TicketFilter)[];

export interface Csf extends Validity {
  readonly id: string;
  readonly statement: string;
  readonly goal: string;
  readonly owner: string;
}

export type KpiMeasure =
  | "volume" | "volume per user" | "volume per working day" | "backlog" | "net flow" | "ageing median" | "ageing oldest" | "ageing share over"
  | "response time median" | "response time mean" | "response time P90" | "resolution time median" | "resolution time mean" | "resolution time P90"
  | "MTTR" | "share resolved by time" | "compliance" | "near-miss share" | "first touch resolution" | "first level resolution" | "escalation rate"
  | "reopen rate" | "CSAT" | "CSAT mean" | "CSAT response rate" | "NPS" | "CES" | "CES agreement" | "availability" | "outages" | "MTRS" | "MTBF" | "MTBSI"
  | "lost user-hours" | "cost per ticket" | "change success rate" | "review cadence kept" | "actions closed on time" | "entered" | "entered share";

export type KpiSettingName =
  | "hours" | "ending" | "rule" | "within" | "days" | "held" | "clocks" | "source" | "role" | "answers" | "base" | "standard changes" | "entries" | "tier 1";

/** What was chosen for a KPI in its `Variant` column, by setting: words, milliseconds, days, or groups joined by "+". */
export type KpiVariant = Readonly<Partial<Record<KpiSettingName, string | number>>>;

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
  /** What differs from the measure's defaults; see `variantOf`. */
  readonly variant?: KpiVariant;
  /** Who collects it: "provider", "client", "both", or where it comes from. */
  readonly source?: string;
}

/** What stops the clock that an SLA sets running when the ticket is opened. */
export type SlaClock =
  | { readonly kind: "response" }
  | { readonly kind: "resolution" }
  | { readonly kind: "update" }
  /** Whoever waits or not: an agent must write again within the target as long as the ticket is open. */
  | { readonly kind: "periodic update" }
  | { readonly kind: "between"; readonly from: string; readonly to: string };

/**
 * `calendarTime`: its clock runs round the clock, whatever the service hours; of their calendar only the zone counts.
 * `due`: the ticket's own due field, which holds do not move unless `movesWithHolds`: then it is the date as set when the ticket was opened.
 */
export type SlaTarget =
  | { readonly kind: "serviceTime"; readonly ms: DurationMs }
  | ({ readonly kind: "workingDays" } & WorkingDayTarget)
  | ({ readonly kind: "calendarTime" } & CalendarTimeTarget)
  | { readonly kind: "due"; readonly movesWithHolds?: boolean };

/** Which holds stop the clock: all, none, or those in which one of these is waited for. */
export type HoldRule = "stop" | "run" | readonly Exclude<WaitingFor, "">[];

/** In the service hours that hold for the service of the ticket whatever the SLA (see `calendarFor`), opening time included, or outside of them. */
export type OpeningTime = "in service hours" | "outside service hours";

/** By which service, type, priority and group a ticket is judged: those that it has now (default), or those that it was opened with. */
export type JudgedBy = "current values" | "as opened";

/** Where a clock that begins with its ticket starts. */
export type ClockStart =
  /** When the ticket was opened, also where the SLA came to apply only later. */
  | "opened"
  /** When the row of the SLA that judges the ticket came to apply to it. */
  | "when it applies"
  /**
   * An update clock only: at the first message of the customer, where the messages begin with one. A periodic one: at the first message of an agent,
   * where the first response has a clock of its own.
   */
  | "first message";

/** What a response clock does on a ticket that is resolved without a reply. */
export type NoReplyRule =
  /** The resolution was the reply (default). */
  | "resolution"
  /** The clock runs on until somebody replies. */
  | "runs on"
  /** The ticket has no response commitment, unless the response was overdue by then. */
  | "not measured";

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

/** What a month costs or earns by its attainment, as shares 0..1 of the monthly fee. */
export interface CreditTerms {
  /** A credit to the client when less than `below` was met, the highest `below` first. Of all that apply the largest counts. */
  readonly credits: readonly { readonly below: number; readonly share: number }[];
  /** A bonus to the provider when at least `from` was met, the lowest `from` first. Of all that apply the largest counts. */
  readonly bonuses: readonly { readonly from: number; readonly share: number }[];
  /** The most that a month can cost. */
  readonly cap: number | undefined;
  /** A credit is given back when at least so much was met in the month after. */
  readonly earnBack: number | undefined;
}

/** Where an SLA stands in its life, in the words of its `Status`. */
export const SLA_STAGES = ["draft", "agreed", "in force", "superseded"] as const;
export type SlaStage = (typeof SLA_STAGES)[number];

/** Where an SLA comes from and stands. Instants are the first moment of the day. */
export interface SlaPaper {
  readonly agreedBy: string;
  readonly agreedOn: Instant | undefined;
  readonly writtenBy: string;
  readonly lastConfirmed: Instant | undefined;
  /** As the table says it; "" = what its dates say. */
  readonly status: "" | SlaStage;
  /** Where the working procedure is found. */
  readonly procedure: string;
}

/** One row of `SLAs`. Rows with the same id are versions of one SLA; the one in force when the ticket was opened judges it. */
export interface Sla extends Validity {
  readonly id: string;
  readonly name: string;
  readonly kpi: string;
  readonly clock: SlaClock;
  readonly filter: TicketFilter;
  /** Of tickets opened at which time it speaks; of all when left out. */
  readonly opened?: OpeningTime;
  readonly target: SlaTarget;
  /** Name in `Agreement.calendars`; `undefined`: the service's calendar, else the default one. */
  readonly calendar: string | undefined;
  /** Share of commitments that must be met, 0..1. */
  readonly goal: number;
  /** Share of the target after which a running commitment is at risk, 0..1. */
  readonly atRisk: number;
  readonly holds: HoldRule;
  readonly reopened: ReopenRule;
  /** "current values" when left out. */
  readonly judgedBy?: JudgedBy;
  /** When left out, "first message" for an update clock and "opened" for the others. */
  readonly starts?: ClockStart;
  /** "resolution" when left out. */
  readonly noReply?: NoReplyRule;
  /** Share of the target beyond which a met commitment was a near miss, 0..1; 0.9 when left out. */
  readonly nearMiss?: number;
  readonly kind: "SLA" | "OLA" | "UC";
  /** `undefined`: no money hangs on it. */
  readonly credit?: CreditTerms;
  readonly paper?: SlaPaper;
}

/** One row of `Promises`: at most so many outages in a period, each restored within so long. Without `validFrom` it is in force since the agreement began. */
export interface AvailabilityPromise extends Validity {
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
