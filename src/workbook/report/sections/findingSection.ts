import { explanationOf } from "../../../messages";
import { type ReportSection, reviewTitle } from "./reportInput";

const ROWS_LISTED = 5;

/** What is wrong with definitions and data, so that nobody reads the figures without it. */
export const findingSection: ReportSection = (input) => {
  const { review, messages } = input;
  return {
    key: "findings",
    title: messages.review.sheets.findings,
    lines: [
      { text: messages.review.sheets.findings, look: "title" },
      { text: reviewTitle(input), look: "plain" },
      { text: messages.review.rules.snapshot, look: "note" },
    ],
    tableName: "Findings",
    columns: [
      { header: "Severity", kind: "text", width: 12 },
      { header: "Table", kind: "text", width: 18 },
      { header: "Column", kind: "text", width: 18 },
      { header: "Rows", kind: "text", width: 22 },
      { header: "Count", kind: "count", width: 9 },
      { header: "Finding", kind: "text", width: 100 },
    ],
    rows: review.findings.map((finding) => [
      messages.common.severity[finding.severity],
      finding.place.table,
      finding.place.column ?? "",
      rowList(finding.rows.length > 0 ? finding.rows : finding.place.row === undefined ? [] : [finding.place.row], finding.count),
      finding.count,
      explanationOf(messages, finding),
    ]),
    charts: () => [],
  };
};

function rowList(rows: readonly number[], count: number): string {
  const listed = rows.slice(0, ROWS_LISTED).join(", ");
  return count > ROWS_LISTED && listed !== "" ? `${listed}, ...` : listed;
}
