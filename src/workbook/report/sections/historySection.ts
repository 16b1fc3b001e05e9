import { HISTORY_KEY, SNAPSHOT_COLUMNS, SNAPSHOT_TABLES, snapshotRows } from "../../history";
import type { ColumnKind, ReportBlock, ReportColumn } from "..";
import { EVERY_TYPE, type ReportSection } from "./ReportSection";

const WIDTHS = [20, 13, 12, 44, 44, 22, 22, 14, 14, 14, 14, 14, 14];
/** Up to the commentary. */
const PRINTED_COLUMNS = 5;
const KINDS: Readonly<Record<string, ColumnKind>> = { Met: "count", Decided: "count", Value: "number", n: "count", Target: "number", Part: "count", Count: "count", Commentary: "input" };

/** The reviews as they were when they were written: what later reviews compare with. Rows of earlier reviews never change. */
export const historySection: ReportSection = {
  key: HISTORY_KEY,
  part: "basis",
  types: EVERY_TYPE,
  edition: "every",
  isInternal: true,
  build({ snapshots, messages: { pack } }) {
    const rows = snapshotRows(snapshots);
    return {
      title: pack.sheets.history,
      page: "landscape",
      printedColumns: PRINTED_COLUMNS,
      blocks: [
        { kind: "lines", lines: [{ text: pack.sheets.history, look: "title" }, { text: pack.history.about, look: "plain" }, { text: pack.history.refreeze, look: "note" }] },
        ...SNAPSHOT_TABLES.flatMap((name, index): ReportBlock[] => [
          // The list of reviews is for people; what later reviews compare with is for them.
          ...(index === 1 ? [{ kind: "pageEnd" } as const] : []),
          { kind: "lines", lines: [{ text: pack.history.tables[name], look: "heading" }] },
          {
            kind: "table", name, rows: rows[name], keys: name === "ReviewSnapshots" ? ["Review"] : undefined, wraps: name === "ReviewSnapshots",
            columns: SNAPSHOT_COLUMNS[name].map((header, at): ReportColumn => ({ header, kind: KINDS[header] ?? "text", width: WIDTHS[at] })),
          },
        ]),
      ],
    };
  },
};
