import type { Messages } from "../../../messages";
import type { ColumnKind, ReportColumn } from "..";

/** English header, width in characters, kind (a text when left out), and a heading where the usual one for this header does not fit. */
export type ColumnPlan = readonly [header: string, width: number, kind?: ColumnKind, heading?: string];

/** English headers that `messages.review.heads` has words for. */
const HEADS: Readonly<Record<string, keyof Messages["review"]["heads"]>> = {
  "SLA": "sla", "KPI": "kpi", "Name": "name", "Period": "period", "Goal": "goal", "Target": "target", "Value": "value", "Met": "met", "Missed": "missed",
  "Decided": "decided", "Undecided": "undecided", "Attainment": "attainment", "Status": "status", "n": "count", "Tickets": "tickets",
  "Removed": "removed", "No SLA": "noSla", "Ticket": "ticket", "Opened": "opened", "Deadline": "deadline", "Stopped": "stopped", "Hours over": "hoursOver",
  "Severity": "severity", "Finding": "finding", "Priority": "priority", "Group": "group", "Row": "row", "Result": "result", "Allowed misses": "allowedMisses",
  "Table": "table", "Column": "column", "Rows": "rows", "Count": "cases",
};

/** Columns of figures. Their headers stay English for formulas; above them stands the word in the reader's language where that is another. */
export function figureColumns(plan: readonly ColumnPlan[], { formats, insight, review }: Messages): ReportColumn[] {
  return columnsOf(plan, (header) => insight.heads[header] ?? review.heads[HEADS[header]], formats.language !== "en");
}

/** Columns of a register, in words that its client uses; English headers need none above them. */
export function registerColumns(plan: readonly ColumnPlan[], { formats, pack }: Messages): ReportColumn[] {
  return columnsOf(plan, (header) => pack.heads[header], formats.language !== "en");
}

/** Columns that are read rather than reckoned with: the headings are all that is seen, in English too. */
export function plainColumns(plan: readonly ColumnPlan[], { pack }: Messages): ReportColumn[] {
  return columnsOf(plan, (header) => pack.heads[header], true);
}

function columnsOf(plan: readonly ColumnPlan[], usual: (header: string) => string, isHeaded: boolean): ReportColumn[] {
  return plan.map(([header, width, kind = "text", heading = usual(header)]) => ({ header, width, kind, heading: isHeaded ? heading : "" }));
}
