import type { ReportSheet } from "../reportSheet";
import { complianceSection } from "./complianceSection";
import { findingSection } from "./findingSection";
import { indicatorSection } from "./indicatorSection";
import { missSection } from "./missSection";
import { reconciliationSection } from "./reconciliationSection";
import type { ReportInput, ReportSection } from "./reportInput";
import { ruleSection } from "./ruleSection";
import { summarySection } from "./summarySection";
import { trendSection } from "./trendSection";

/** The sheets of a report, in the order of their tabs. */
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

/** Everything that a review says, as sheets. */
export function reportSheets(input: ReportInput): ReportSheet[] {
  return SECTIONS.map((section) => section(input));
}

export type { ReportInput } from "./reportInput";
