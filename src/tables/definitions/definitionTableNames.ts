/** Every definition table, in the order in which they are listed. Apart from their columns, so that who only knows them by name need not carry these. */
export const DEFINITION_TABLE_NAMES = [
  "Agreement", "Services", "Calendars", "Holidays", "CSFs", "KPIs", "SLAs", "Promises", "StatusMap", "ColumnMap", "Outages", "Feedback",
  "Stakeholders", "Responsibilities", "Improvements", "Risks", "Decisions", "Actions", "Needs", "Reviews", "Changes", "Figures", "Levels",
] as const;

export type DefinitionTableName = (typeof DEFINITION_TABLE_NAMES)[number];
