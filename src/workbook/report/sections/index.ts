import type { ReportSheet } from "../reportSheet";
import { complianceSection } from "./complianceSection";
import { findingSection } from "./findingSection";
import { indicatorSection } from "./indicatorSection";
import { missSection } from "./missSection";
import { reconciliationSection } from "./reconciliationSection";
import type { ReportInput } from "./reportInput";
import type { Edition, ReportSection } from "./ReportSection";
import { ruleSection } from "./ruleSection";
import { summarySection } from "./summarySection";
import { trendSection } from "./trendSection";

/**
 * The sheets of a report, in the order of their tabs. A further section is one module and one line here. It says its key, the review
 * types and the edition that it belongs to, and builds its sheet as plain blocks (reportSheet.ts): lines and tiles (as many in every run),
 * charts, and tables, the last block being a table. `dataSheet` makes the usual one of titles, notes, charts and one table. What may come
 * and go is a row of a table, never a line; columns keep their English headers, their order and their number in every run, so that
 * formulas and charts of the reader's survive (the months of a grid are columns "1" to "12" with headings that change). A figure leads to
 * its tickets by a cell `{ text, table, row }`. All words come from `messages/`.
 */
const SECTIONS: readonly ReportSection[] = [
  summarySection,
  complianceSection,
  trendSection,
  indicatorSection,
  missSection,
  reconciliationSection,
  findingSection,
  ruleSection,
];

/** Everything that a review of its type says, as sheets. */
export function reportSheets(input: ReportInput, editions: readonly Edition[]): ReportSheet[] {
  return SECTIONS.filter(({ types, edition }) => types.includes(input.review.type) && editions.includes(edition)).flatMap(({ key, build }) => {
    const content = build(input);
    return content ? [{ key, ...content }] : [];
  });
}

/** Whether the sheet of a section, by its key, may go to the client: only sections of this list, and none that is internal. */
export function isForClient(key: string): boolean {
  return SECTIONS.some((section) => section.key === key && section.isInternal !== true);
}

export type { ReportInput } from "./reportInput";
export { reportSetting } from "./reportSetting";
export type { Edition, ReportSection } from "./ReportSection";
