import { ROWS_NAMED } from "../service-level/finding";
import type { Finding, Severity } from "../service-level/finding";

/** So many texts are quoted at most. */
const TEXTS_SHOWN = 3;

/** Counts the rows that show one finding and remembers the first of them, so that a column of bad cells is one sentence. */
export class FindingTally {
  private readonly rows: number[] = [];
  private readonly texts: string[] = [];
  count = 0;

  /** `row` is the sheet row, `found` what stands there. */
  add(row: number, found = ""): void {
    this.count++;
    if (this.rows.length >= ROWS_NAMED) return;
    this.rows.push(row);
    this.texts.push(found);
  }

  /** No finding when nothing was counted. `foundIn` tells of all rows that differ, however many, until `withFewTexts` was asked. */
  finding(code: string, severity: Severity, table: string, column: string | undefined, facts: Finding["facts"] = {}): Finding[] {
    if (this.count === 0) return [];
    const place = { table, ...(column === undefined ? {} : { column }), ...(this.count === 1 ? { row: this.rows[0] } : {}) };
    return [{ code, severity, place, ...textsOfCells(this.texts), count: this.count, rows: this.rows, facts }];
  }
}

/** What stands in some cells, the first texts of them all, and in which of them where they differ. */
export function textsOfCells(texts: readonly string[]): Pick<Finding, "found" | "foundIn"> {
  const found = [...new Set(texts)].filter((text) => text !== "");
  return found.length === 0 ? {} : { found: found.slice(0, TEXTS_SHOWN).join(", "), ...(found.length > 1 && { foundIn: texts }) };
}

/** Of many rows only the first texts are quoted. */
export function withFewTexts({ foundIn, ...finding }: Finding): Finding {
  return foundIn === undefined || foundIn.length > TEXTS_SHOWN ? finding : { ...finding, foundIn };
}

/** A finding about a whole column or table. `found`: what stands there, or the names of several things. */
export function tableFinding(code: string, severity: Severity, table: string, column: string | undefined, count: number, facts: Finding["facts"] = {}, found?: string | readonly string[]): Finding {
  const what = found === undefined ? {} : typeof found === "string" ? { found } : { names: found };
  return { code, severity, place: { table, ...(column === undefined ? {} : { column }) }, ...what, count, rows: [], facts };
}
