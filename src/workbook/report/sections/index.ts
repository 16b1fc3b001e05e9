import type { ReviewType } from "../../../service-level/review";
import type { ReportSheet } from "..";
import { agendaSection } from "./agendaSection";
import { alertSection } from "./alertSection";
import { budgetSection } from "./budgetSection";
import { catalogueSection } from "./catalogueSection";
import { comparisonSection } from "./comparisonSection";
import { complianceSection } from "./complianceSection";
import { creditSection } from "./creditSection";
import { deskSection } from "./deskSection";
import { deskTicketSection } from "./deskTicketSection";
import { executiveSection } from "./executiveSection";
import { findingSection } from "./findingSection";
import { gridSection } from "./gridSection";
import { historySection } from "./historySection";
import { implementationSection } from "./implementationSection";
import { indicatorSection } from "./indicatorSection";
import { joinedSection } from "./joinedSection";
import { missSection } from "./missSection";
import { missSourceSection } from "./missSourceSection";
import { nearMissSection } from "./nearMissSection";
import { needSection } from "./needSection";
import { offTrackSection } from "./offTrackSection";
import { outageSection } from "./outageSection";
import { outlookSection } from "./outlookSection";
import { pauseSection } from "./pauseSection";
import { peopleSection } from "./peopleSection";
import { planSection } from "./planSection";
import { promiseSection } from "./promiseSection";
import { reconciliationSection } from "./reconciliationSection";
import { renewalSection } from "./renewalSection";
import type { ReportInput } from "./reportInput";
import type { Edition, ReportSection, SheetContent } from "./ReportSection";
import { responsibilitySection } from "./responsibilitySection";
import { restatementSection } from "./restatementSection";
import { riskSection } from "./riskSection";
import { ruleSection } from "./ruleSection";
import { scorecardSection } from "./scorecardSection";
import { signalSection } from "./signalSection";
import { spreadSection } from "./spreadSection";
import { spreadTicketSection } from "./spreadTicketSection";
import { summarySection } from "./summarySection";
import { syncSection } from "./syncSection";
import { timelineSection } from "./timelineSection";
import { tradeOffSection } from "./tradeOffSection";
import { trendSection } from "./trendSection";
import { watermelonSection } from "./watermelonSection";

/**
 * The sheets of a report, in the order of their tabs. A further section is one module and one line here. It says its key, the review
 * types, the part and the edition that it belongs to, and builds its sheet as plain blocks (reportSheet.ts): lines and tiles (as many in every run),
 * charts, and tables, the last block being a table. `dataSheet` makes the usual one of titles, notes, charts and one table. What may come
 * and go is a row of a table, never a line; columns keep their English headers, their order and their number in every run, so that
 * formulas and charts of the reader's survive (the months of a grid are columns "Month 1" to "Month 12" with headings that change). A figure leads to
 * its tickets by a cell `{ text, table, row }`. All words come from `messages/`.
 */
const SECTIONS: readonly ReportSection[] = [
  syncSection,
  implementationSection,
  agendaSection,
  gridSection,
  scorecardSection,
  joinedSection("plan", ({ pack }) => pack.sheets.actionPlan, [offTrackSection, missSourceSection, planSection, riskSection]),
  responsibilitySection,
  comparisonSection,
  joinedSection("services", ({ pack }) => pack.sheets.services, [needSection, catalogueSection, tradeOffSection]),
  renewalSection,
  summarySection,
  joinedSection("compliance", ({ review }) => review.sheets.compliance, [complianceSection, reconciliationSection]),
  trendSection,
  indicatorSection,
  restatementSection,
  joinedSection("misses", ({ pack }) => pack.sheets.tickets, [alertSection, nearMissSection, missSection]),
  signalSection,
  budgetSection,
  outlookSection,
  outageSection,
  promiseSection,
  creditSection,
  watermelonSection,
  pauseSection,
  spreadSection,
  spreadTicketSection,
  deskSection,
  deskTicketSection,
  ruleSection,
  timelineSection,
  findingSection,
  peopleSection,
  historySection,
];

const ALL_SECTIONS: readonly ReportSection[] = [executiveSection, ...SECTIONS];

/** Every section by its key: whether a review of this type in these editions has it, if it has something to say. */
export function askedSections(type: ReviewType, editions: readonly Edition[]): ReadonlyMap<string, boolean> {
  return new Map(ALL_SECTIONS.map((section) => [section.key, isAsked(section, type, editions)]));
}

function isAsked({ types, edition }: ReportSection, type: ReviewType, editions: readonly Edition[]): boolean {
  return types.includes(type) && (edition === "every" || editions.includes(edition));
}

/** Everything that a review of its type says, as sheets: the page for executives, then by part. */
export function reportSheets(input: ReportInput, editions: readonly Edition[]): ReportSheet[] {
  const isWanted = (section: ReportSection) => isAsked(section, input.review.type, editions);
  const sheets = SECTIONS.filter(isWanted).flatMap((section) => sheetOf(section, section.build(input)));
  if (!isWanted(executiveSection)) return sheets;
  return [...sheetOf(executiveSection, executiveSection.build(input, sheets.filter(({ key }) => isForClient(key)))), ...sheets];
}

function sheetOf({ key, part }: ReportSection, content: SheetContent | undefined): ReportSheet[] {
  return content ? [{ key, part, ...content }] : [];
}

/** Whether the sheet of a section, by its key, may go to the client: only sections of this list, and none that is internal. */
export function isForClient(key: string): boolean {
  return ALL_SECTIONS.some((section) => section.key === key && section.isInternal !== true);
}

export type { ReportInput } from "./reportInput";
export { reportSetting } from "./reportSetting";
export type { Edition, ReportSection } from "./ReportSection";
export { syncText } from "./syncSection";
export { verdictLine } from "./verdictLine";
