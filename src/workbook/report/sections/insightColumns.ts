import type { Messages } from "../../../messages";
import type { ColumnKind, ReportColumn } from "../reportSheet";

/** A column of a sheet about what figures mean, its heading in the reader's language where `messages.insight` has one for its header. */
export function insightColumn(header: string, kind: ColumnKind, width: number, { insight }: Messages): ReportColumn {
  const heading = insight.heads[header];
  return heading === undefined ? { header, kind, width } : { header, kind, width, heading };
}

/** Several columns at once: header, kind, width. */
export function insightColumns(columns: readonly (readonly [header: string, kind: ColumnKind, width: number])[], messages: Messages): ReportColumn[] {
  return columns.map(([header, kind, width]) => insightColumn(header, kind, width, messages));
}
