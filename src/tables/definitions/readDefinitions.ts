import { ticketZoneOf } from "../../service-level/agreement";
import type { Agreement, Csf, Kpi, Sla } from "../../service-level/agreement";
import type { Finding } from "../../service-level/finding";
import type { ServiceRecords } from "../../service-level/records";
import { toInstant } from "../../service-level/time";
import type { TableSource } from "../types";
import { DefinitionSource, NameIndex } from "./DefinitionRows";
import { FindingList } from "./FindingList";
import { readAgreementItems } from "./readAgreementItems";
import { readCalendars } from "./readCalendars";
import { readCsfs } from "./readCsfs";
import { readKpis } from "./readKpis";
import { readLevels, readPromises } from "./readPromises";
import { readRecords } from "./readRecords";
import { readServices } from "./readServices";
import { readSlas } from "./readSlas";
import { readColumnMap, readStatusMap } from "./readTicketMaps";
import type { Version } from "./versionsOf";

/**
 * What both sides agreed, from the definition tables of a workbook; `tables` by table name, without regard to case.
 * Tables and optional columns may be missing. Every wrong cell gives a finding that says what happens until it is corrected; nothing throws.
 */
export function readDefinitions(tables: ReadonlyMap<string, TableSource>): { agreement: Agreement; records: ServiceRecords; findings: Finding[] } {
  const findings = new FindingList();
  const source = new DefinitionSource(tables, findings);
  const { asOfWall, checkDefaultCalendar, ...items } = readAgreementItems(source);
  const { zone, dateOrder } = items;
  const { calendars, names: calendarNames } = readCalendars(source, zone, dateOrder);
  const defaultCalendar = checkDefaultCalendar(calendarNames);
  const { services, names: serviceNames } = readServices(source, calendarNames);
  const csfs = readCsfs(source, zone, dateOrder);
  const kpis = readKpis(source, { csfs: idsOf(csfs), services: serviceNames }, zone, dateOrder);
  const slas = readSlas(source, { kpis: idsOf(kpis), calendars: calendarNames, services: serviceNames, defaultCalendar }, zone, dateOrder);
  reportUnmeasured(csfs, kpis, slas, findings);
  const statusMap = readStatusMap(source);
  const columnMap = readColumnMap(source);
  const dates = { zone, order: dateOrder };
  const promises = readPromises(source, dates);
  const records = readRecords(source, dates, { zone, fiscalYearStartMonth: items.fiscalYearStartMonth });
  const levels = readLevels(source, dates);

  const asOfZone = ticketZoneOf({ ticketZone: items.ticketZone, calendars, defaultCalendar, zone });
  const agreement: Agreement = {
    ...items,
    defaultCalendar,
    asOf: asOfWall === undefined ? undefined : toInstant(asOfWall, asOfZone),
    calendars, services, statusMap, columnMap,
    csfs: csfs.map(({ definition }) => definition),
    kpis: kpis.map(({ definition }) => definition),
    slas: slas.map(({ definition }) => definition),
    promises, levels,
  };
  return { agreement, records, findings: findings.all() };
}

function idsOf(versions: readonly Version<{ readonly id: string }>[]): NameIndex {
  const names = new NameIndex();
  for (const { definition } of versions) names.add(definition.id);
  return names;
}

/** A CSF that no KPI measures can have no status; a KPI of compliance that no SLA belongs to has nothing to count. */
function reportUnmeasured(csfs: readonly Version<Csf>[], kpis: readonly Version<Kpi>[], slas: readonly Version<Sla>[], findings: FindingList): void {
  for (const { row, definition } of csfs) {
    if (!kpis.some((kpi) => kpi.definition.csf === definition.id)) findings.add("warning", "csfWithoutKpi", row.place("CSF"), definition.id);
  }
  for (const { row, definition } of kpis) {
    if (definition.measure !== "compliance" || slas.some((sla) => sla.definition.kpi === definition.id)) continue;
    findings.add("warning", "kpiWithoutSla", row.place("KPI"), definition.id);
  }
}
