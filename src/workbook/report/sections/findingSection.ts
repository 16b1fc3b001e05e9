import { explanationOf, type Formats } from "../../../messages";
import { dataSheet } from "./dataSheet";
import { FORMAL_TYPES, type ReportSection } from "./ReportSection";

const ROWS_LISTED = 5;

/** What is wrong with definitions and data, so that nobody reads the figures without it. */
export const findingSection: ReportSection = {
  key: "findings",
  part: "basis",
  types: FORMAL_TYPES,
  edition: "detailed",
  isInternal: true,
  build(input) {
    const { review, messages } = input;
    return dataSheet(input, {
      title: messages.review.sheets.findings,
      notes: [messages.review.rules.snapshot],
      table: {
        name: "Findings",
        columns: [
          ["Severity", 12], ["Table", 18], ["Column", 18], ["Rows", 16], ["Count", 9, "count"], ["Finding", 84],
        ],
        wraps: true,
        rows: review.findings.map((finding) => [
          messages.common.severity[finding.severity],
          finding.place.table,
          finding.place.column ?? "",
          rowList(messages.formats, finding.rows.length > 0 ? finding.rows : finding.place.row === undefined ? [] : [finding.place.row], finding.count),
          finding.count,
          sentence(explanationOf(messages, finding)),
        ]),
      },
    });
  },
};

/** Elsewhere an explanation follows its place and a colon; here it stands alone. */
function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function rowList({ joined }: Formats, rows: readonly number[], count: number): string {
  const listed = rows.slice(0, ROWS_LISTED).map(String);
  return joined(count > ROWS_LISTED && listed.length > 0 ? [...listed, "..."] : listed);
}
