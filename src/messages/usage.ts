/** The words of the usage text that differ between the languages. */
export interface UsageWords {
  readonly usage: string;
  readonly new: string;
  readonly check: string;
  readonly run: string;
  readonly compare: string;
  readonly eval: string;
  readonly recalculate: string;
  readonly explain: string;
  readonly clientCopy: string;
  readonly takeComments: string;
  readonly change: string;
}

/** What the command line prints when it is called without arguments: commands and options are the same in every language. */
export function usageText(words: UsageWords): string {
  return `${words.usage} service-review COMMAND

  new EXPORT.csv|.xlsx... --out REVIEW.xlsx [--template NAME]
      ${words.new}
  check REVIEW.xlsx [--client-copy CLIENT.xlsx] [--json]
      ${words.check}
  run REVIEW.xlsx [--type TYPE] [--edition EDITION] [--period P] [--change C] [--as-of T] [--out FILE | --in-place] [--json]
      ${words.run}
  compare REVIEW.xlsx REVIEW.xlsx... [--type TYPE] [--period P] [--as-of T] [--names] [--out COMPARISON.csv] [--json]
      ${words.compare}
  eval REVIEW.xlsx [FORMULA...]
      ${words.eval}
  recalculate IN.xlsx --out OUT.xlsx | --in-place
      ${words.recalculate}
  explain REVIEW.xlsx ID [--sla SLA]
      ${words.explain}
  client-copy REVIEW.xlsx --out CLIENT.xlsx [--keep-names] [--replace-tickets] [--added-columns] [--type TYPE] [--period P] [--change C] [--as-of T] [--json]
      ${words.clientCopy}
  take-comments REVIEW.xlsx CLIENT.xlsx --out OUT.xlsx | --in-place [--json]
      ${words.takeComments}

  TYPE  sync, monthly, quarterly, half-year, annual, implementation
  EDITION  executive, detailed, both
  P     2026, 2026-H1, 2026-Q3, 2026-03, 2026-W14, FY2026-Q1
  C     ${words.change}
  T     2026-03-31T18:00
`;
}
