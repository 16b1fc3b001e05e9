import { NO_CONTRACT } from "../../src/service-level/agreement";
import type { Agreement, Csf, Kpi, Sla, SlaTarget, TicketFilter } from "../../src/service-level/agreement";
import type { Holiday, ServiceCalendar } from "../../src/service-level/calendar";
import { hours } from "./instants";

const everyTicket: TicketFilter = { service: [], type: [], priority: [], group: [] };

/** A filter that names some lists and leaves the others empty. */
export const aFilter = (filter: Partial<TicketFilter>): TicketFilter => ({ ...everyTicket, ...filter });

/** Monday to Friday 09:00-17:00 in UTC, no holidays. */
export function aCalendar(calendar: Partial<ServiceCalendar> & { readonly open?: readonly [from: number, to: number][] } = {}): ServiceCalendar {
  const { open = [[9, 17]], ...rest } = calendar;
  const day = open.map(([from, to]) => ({ fromMinute: from * 60, toMinute: to * 60 }));
  return { name: "Office", zone: "UTC", week: [day, day, day, day, day, [], []], holidays: [], ...rest };
}

/** 24 hours on seven days in UTC. */
export function roundTheClock(calendar: Partial<ServiceCalendar> = {}): ServiceCalendar {
  return aCalendar({ name: "24x7", week: Array.from({ length: 7 }, () => [{ fromMinute: 0, toMinute: 1440 }]), ...calendar });
}

/** A day without service. */
export const aHoliday = (day: string, name = "Holiday"): Holiday => ({ date: Date.parse(`${day}T00:00Z`), name, windows: [] });

/** "4 h" of service time. */
export const within = (count: number): SlaTarget => ({ kind: "serviceTime", ms: hours(count) });

/** Resolve every ticket within 4 h, 95% of them; holds stop the clock, a reopening resumes it. */
export function anSla(sla: Partial<Sla> = {}): Sla {
  return {
    id: "SLA-1", name: "Resolve", kpi: "KPI-1", clock: { kind: "resolution" }, filter: everyTicket, target: within(4), calendar: undefined,
    goal: 0.95, atRisk: 0.75, holds: "stop", reopened: "resumes", kind: "SLA", validFrom: undefined, validTo: undefined, ...sla,
  };
}

export function aKpi(kpi: Partial<Kpi> = {}): Kpi {
  return {
    id: "KPI-1", name: "KPI", csf: "CSF-1", measure: "volume", filter: everyTicket, better: "lower", target: undefined, amber: undefined,
    businessMeaning: "", validFrom: undefined, validTo: undefined, ...kpi,
  };
}

export function aCsf(csf: Partial<Csf> = {}): Csf {
  return { id: "CSF-1", statement: "Help is there when it is needed", goal: "", owner: "", validFrom: undefined, validTo: undefined, ...csf };
}

/** One SLA in office hours; `calendars` as a list, the first is the default. */
export function anAgreement({ calendars = [aCalendar()], ...agreement }: Partial<Omit<Agreement, "calendars">> & { readonly calendars?: readonly ServiceCalendar[] } = {}): Agreement {
  return {
    client: "Client", provider: "Provider", serviceDeliveryManager: "", zone: "UTC", ticketZone: undefined, fiscalYearStartMonth: 1,
    defaultCalendar: calendars[0]?.name, currency: "", monthlyFee: undefined, language: "en", ticketSource: undefined, historySource: undefined, ticketClients: undefined,
    dateOrder: undefined, asOf: undefined, calendars: new Map(calendars.map((calendar) => [calendar.name, calendar])), services: [], csfs: [], kpis: [],
    slas: [anSla()], promises: [], levels: [], contract: NO_CONTRACT, statusMap: new Map(), columnMap: [], ...agreement,
  };
}
