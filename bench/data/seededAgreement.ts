import { NO_CONTRACT } from "../../src/service-level/agreement";
import type { Agreement, Sla, SlaClock } from "../../src/service-level/agreement";
import { HOUR_MS } from "../../src/service-level/time";
import { officeHours, ZONE } from "./officeHours";

export const PRIORITIES = ["1 - Critical", "2 - High", "3 - Moderate", "4 - Low"] as const;

/** Targets by priority, in service time. */
export const TARGETS = {
  response: [HOUR_MS, 2 * HOUR_MS, 4 * HOUR_MS, 8 * HOUR_MS],
  resolution: [4 * HOUR_MS, 8.5 * HOUR_MS, 25.5 * HOUR_MS, 42.5 * HOUR_MS],
} as const;
export type SeededSla = keyof typeof TARGETS;
export const SLA_IDS: readonly SeededSla[] = ["response", "resolution"];

/** Two SLAs of four rows each, one a priority, in office hours; holds stop the clock. */
export function seededAgreement(): Agreement {
  return {
    client: "Client", provider: "Provider", serviceDeliveryManager: "", zone: ZONE, ticketZone: undefined, fiscalYearStartMonth: 1,
    defaultCalendar: officeHours.name, currency: "", monthlyFee: undefined, language: "en", ticketSource: undefined, historySource: undefined, ticketClients: undefined,
    dateOrder: undefined, asOf: undefined, calendars: new Map([[officeHours.name, officeHours]]), services: [], csfs: [], kpis: [],
    slas: SLA_IDS.flatMap(slaRows), promises: [], levels: [], contract: NO_CONTRACT, statusMap: new Map(), columnMap: [],
  };
}

function slaRows(id: SeededSla): Sla[] {
  const clock: SlaClock = { kind: id };
  return PRIORITIES.map((priority, index) => ({
    id, name: id, kpi: "", clock, filter: { service: [], type: [], priority: [priority], group: [] },
    target: { kind: "serviceTime", ms: TARGETS[id][index] }, calendar: undefined, goal: 0.95, atRisk: 0.75, holds: "stop",
    reopened: "resumes", kind: "SLA", validFrom: undefined, validTo: undefined,
  }));
}
