export type {
  Agreement, ColumnMapping, Csf, DateOrder, Kpi, KpiMeasure, ReopenRule, Service, Sla, SlaClock, SlaTarget, StatusMeaning, TicketFilter, Validity,
} from "./types";
