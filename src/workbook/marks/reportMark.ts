/**
 * The name, scoped to a sheet and hidden, by which a sheet is known to be one of our reports. A name moves with its sheet when that
 * is renamed, travels in the file and takes no cell of the user's.
 */
export const REPORT_MARK = "ServiceReviewReport";

/** What the mark says in place of a review once a later one has left the sheet as it was. */
export const EARLIER = "earlier";

/** What the mark of a sheet says. */
export interface ReportMark {
  /** Section, e.g. "compliance". */
  readonly key: string;
  /** Language in which the sheet was last written. */
  readonly language: string;
  /** Others in which it was written before: it still has the rules for their words. */
  readonly earlierLanguages?: readonly string[];
  /** The names that its tables have in the workbook, top down. */
  readonly tables: readonly string[];
  /** Id of the review that it shows with a fingerprint of its figures, e.g. "monthly 2026-05 1f9c20d7", or `EARLIER`; "" where nobody noted it. */
  readonly review: string;
}

/** `="compliance|en|Compliance|monthly 2026-05 1f9c20d7"`; several tables are parted by commas, and so are languages, the last one in front. */
export function markFormula({ key, language, earlierLanguages = [], tables, review }: ReportMark): string {
  return `="${[key, [language, ...earlierLanguages].join(","), tables.join(","), review].join("|")}"`;
}

/** The mark that a name's formula holds; `undefined` when it is not one of ours. */
export function parseMark(formula: string): ReportMark | undefined {
  const [key, languages, tables, review = ""] = formula.replace(/^="?|"$/g, "").split("|");
  if (!key || !languages || !tables) return undefined;
  const [language, ...earlierLanguages] = languages.split(",");
  return { key, language, earlierLanguages, tables: tables.split(","), review };
}

/** Every language of whose words the sheet has rules. */
export function languagesOf({ language, earlierLanguages = [] }: ReportMark): string[] {
  return [language, ...earlierLanguages];
}

/** The mark in one of its languages or in a further one; none is forgotten. */
export function markIn(language: string, mark: ReportMark, languages = languagesOf(mark)): ReportMark {
  return { ...mark, language, earlierLanguages: languages.filter((other) => other !== language) };
}
