import type { Kpi, KpiMeasure } from "../../src/service-level/agreement";
import { KpiData, measureKpi, settingOf } from "../../src/service-level/kpi";
import type { KpiFigure, NotMeasurable } from "../../src/service-level/kpi";
import { periodOf } from "../../src/service-level/period";
import { NO_RECORDS } from "../../src/service-level/records";
import type { Action, Feedback, Outage, ReviewMeeting, ServiceChange, ServiceRecords } from "../../src/service-level/records";
import { aKpi, anAgreement } from "./anAgreement";
import { ticketsOf } from "./aTicket";
import type { SourceFacts, TicketFacts } from "./aTicket";
import { at } from "./instants";

/** What a test says of a KPI; without anything else it is measured over January to March 2024, as of 1 June 2024, without SLAs. */
export interface Measured extends SourceFacts {
  readonly tickets?: readonly TicketFacts[];
  /** As the `Variant` column says it, one text a choice. */
  readonly variant?: readonly string[];
  readonly asOf?: string;
  readonly kpi?: Partial<Kpi>;
  readonly agreement?: Parameters<typeof anAgreement>[0];
  readonly records?: Partial<ServiceRecords>;
  readonly periods?: readonly string[];
}

export function measured(measure: KpiMeasure, facts: Measured = {}): { readonly figures: readonly KpiFigure[]; readonly notMeasurable: NotMeasurable } {
  const { kpi, data } = kpiAndData(measure, facts);
  const options = { zone: data.agreement.zone, fiscalYearStartMonth: 1 };
  return measureKpi(kpi, data, (facts.periods ?? ["2024-01", "2024-02", "2024-03"]).map((name) => periodOf(name, options)!));
}

/** The figures as [value, n], so that a test shows them at a glance. */
export function figuresOf(measure: KpiMeasure, facts: Measured = {}): (readonly [value: number, n: number])[] {
  return measured(measure, facts).figures.map(({ value, n }) => [value, n] as const);
}

export function kpiAndData(measure: KpiMeasure, { tickets = [], variant = [], asOf = "2024-06-01", kpi, agreement = { slas: [] }, records = {}, ...source }: Measured): { readonly kpi: Kpi; readonly data: KpiData } {
  const settings = Object.fromEntries(variant.flatMap((text) => {
    const setting = settingOf(measure, text);
    if (setting === undefined) throw new Error(`${measure} has no variant "${text}"`);
    return setting;
  }));
  const data = new KpiData(ticketsOf(tickets, source), anAgreement(agreement), at(asOf), { ...NO_RECORDS, ...records });
  return { kpi: aKpi({ measure, variant: settings, ...kpi }), data };
}

/** Mail was down; by default for everybody's count unknown and counted. */
export function anOutage(from: string, to: string | undefined, outage: Partial<Outage> = {}): Outage {
  return { service: "Mail", from: at(from), to: at(to), usersAffected: Number.NaN, cause: "", excluded: "", ...outage };
}

/** An answer on a scale of 1 to 5. */
export function anAnswer(when: string, score: number, answer: Partial<Feedback> = {}): Feedback {
  return { at: at(when), person: "", role: "user", scale: "1-5", score, words: "", ...answer };
}

export function aChange(implemented: string | undefined, outcome: ServiceChange["outcome"], change: Partial<ServiceChange> = {}): ServiceChange {
  return { id: "C", what: "", service: "Mail", kind: "normal", implemented: at(implemented), outcome, ...change };
}

export function aMeeting(planned: string, held: string | undefined): ReviewMeeting {
  return { id: "R", type: "monthly", planned: at(planned), held: at(held), period: "", attendees: "", notes: "" };
}

export function anAction(due: string | undefined, done: string | undefined, status: Action["status"] = "open"): Action {
  return { id: "A", what: "", status, serves: [], owner: "", opened: Number.NaN, due: at(due), done: at(done), improvement: "" };
}
