export type Severity = "error" | "warning" | "note";

/** Where a finding stands, as a person would look for it. */
export interface Place {
  /** Table or sheet name. */
  readonly table: string;
  /** Sheet row, 1-based; absent when the finding is about a whole column or table. */
  readonly row?: number;
  /** Column header. */
  readonly column?: string;
}

/** So many rows are named at most. */
export const ROWS_NAMED = 1_000;

/**
 * Something a person should know about the definitions or the data. `messages/` words it by its `code`.
 * `count` rows show it; `rows` names sheet rows (1-based, the first `ROWS_NAMED`).
 */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly place: Place;
  readonly found?: string;
  /** What stands in each of `rows`; only where these are few and differ. */
  readonly foundIn?: readonly string[];
  /** All that the finding is about, by id or name, in place of `found`, where one sentence may speak of many. */
  readonly names?: readonly string[];
  readonly count: number;
  readonly rows: readonly number[];
  /** Further facts that the sentence needs, e.g. `{ allowed: ["stop", "run"] }`; several are joined as its language does. */
  readonly facts: Readonly<Record<string, string | number | readonly string[]>>;
}
