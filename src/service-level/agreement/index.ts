export { AgreementError } from "./AgreementError";
export { calendarFor } from "./calendarFor";
export type { AgreedHours, CalendarChoice } from "./calendarFor";
export { filterMasks } from "./filterMasks";
export type { FilteredColumns } from "./filterMasks";
export { isInForce } from "./isInForce";
export { isSameWord } from "./isSameWord";
export { knownLanguage, LANGUAGES } from "./language";
export type { Language } from "./language";
export { normalWord } from "./normalWord";
export { partInForce } from "./partInForce";
export { asksForOpening, slaInForce } from "./slaInForce";
export { slaAgeMs, slaStage } from "./slaStage";
export { kpiRows, lastInstant, slaAtEnd, slaRows, versionInForce } from "./slaRows";
export { ticketZoneOf } from "./ticketZoneOf";
export { FILTER_FIELDS, NO_CONTRACT, SLA_STAGES } from "./types";
export type {
  Agreement, AvailabilityPromise, ClockStart, ColumnMapping, ContractFacts, CreditTerms, Csf, DateOrder, HoldRule, JudgedBy, Kpi, KpiMeasure, KpiSettingName, KpiVariant, NoReplyRule, OpeningTime, ReopenRule, Service, ServiceLevelOffer, Sla, SlaClock, SlaPaper, SlaStage, SlaTarget,
  StatusMeaning, TicketFilter, Validity,
} from "./types";
