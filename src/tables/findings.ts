import { ROWS_NAMED } from "../service-level/finding";
import type { Finding, Severity } from "../service-level/finding";

/** So many texts are quoted at most. */
const TEXTS_SHOWN = 3;

/** Counts the rows that show one finding and remembers the first of them, so that a column of bad cells is one sentence. */
export class FindingTally {
  private readonly rows: number[] = [];
  private readonly texts: string[] = [];
  private readonly shown: string[] = [];
  count = 0;

  /** `row` is the sheet row, `found` what stands there. */
  add(row: number, found = ""): void {
    this.count++;
    if (this.rows.length < ROWS_NAMED) this.rows.push(row);
    if (this.texts.length < TEXTS_SHOWN) this.texts.push(found);
    if (found !== "" && this.shown.length < TEXTS_SHOWN && !this.shown.includes(found)) this.shown.push(found);
  }

  /** No finding when nothing was counted. */
  finding(code: string, severity: Severity, table: string, column: string | undefined, facts: Finding["facts"] = {}): Finding[] {
    if (this.count === 0) return [];
    const place = { table, ...(column === undefined ? {} : { column }), ...(this.count === 1 ? { row: this.rows[0] } : {}) };
    const texts = this.count <= TEXTS_SHOWN ? textsOfCells(this.texts) : this.shown.length > 0 ? { found: this.shown.join(", ") } : {};
    return [{ code, severity, place, ...texts, count: this.count, rows: this.rows, facts }];
  }
}

/** What stands in a few cells, and in which of them where they differ. */
export function textsOfCells(texts: readonly string[]): Pick<Finding, "found" | "foundIn"> {
  const found = [...new Set(texts)].filter((text) => text !== "");
  return found.length === 0 ? {} : { found: found.join(", "), ...(found.length > 1 && { foundIn: texts }) };
}

/** A finding about a whole column or table. */
export function tableFinding(code: string, severity: Severity, table: string, column: string | undefined, count: number, facts: Finding["facts"] = {}, found?: string): Finding {
  return { code, severity, place: { table, ...(column === undefined ? {} : { column }) }, ...(found === undefined ? {} : { found }), count, rows: [], facts };
}
