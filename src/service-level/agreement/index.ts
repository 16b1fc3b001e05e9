export { AgreementError } from "./AgreementError";
export { calendarFor } from "./calendarFor";
export type { CalendarChoice } from "./calendarFor";
export { filterMasks } from "./filterMasks";
export { isInForce } from "./isInForce";
export { KPI_MEASURES } from "./kpiMeasures";
export type { KpiUnit, MeasureDefinition } from "./kpiMeasures";
export { normalWord } from "./normalWord";
export { slaInForce } from "./slaInForce";
export { kpiRows, slaRows, versionInForce } from "./slaRows";
export { ticketZoneOf } from "./ticketZoneOf";
export type {
  Agreement, AvailabilityPromise, ColumnMapping, Csf, DateOrder, Kpi, KpiMeasure, ReopenRule, Service, Sla, SlaClock, SlaTarget, StatusMeaning, TicketFilter, Validity,
} from "./types";
