import { ROWS_NAMED } from "../service-level/finding";
import type { Finding, Severity } from "../service-level/finding";

/** Counts the rows that show one finding and remembers the first of them, so that a column of bad cells is one sentence. */
export class FindingTally {
  private readonly rows: number[] = [];
  private readonly shown: string[] = [];
  count = 0;

  /** `row` is the sheet row, `found` what stands there. */
  add(row: number, found = ""): void {
    this.count++;
    if (this.rows.length < ROWS_NAMED) this.rows.push(row);
    if (found !== "" && this.shown.length < 3 && !this.shown.includes(found)) this.shown.push(found);
  }

  /** No finding when nothing was counted. */
  finding(code: string, severity: Severity, table: string, column: string | undefined, facts: Finding["facts"] = {}): Finding[] {
    if (this.count === 0) return [];
    const place = { table, ...(column === undefined ? {} : { column }), ...(this.count === 1 ? { row: this.rows[0] } : {}) };
    return [{ code, severity, place, ...(this.shown.length > 0 ? { found: this.shown.join(", ") } : {}), count: this.count, rows: this.rows, facts }];
  }
}

/** A finding about a whole column or table. */
export function tableFinding(code: string, severity: Severity, table: string, column: string | undefined, count: number, facts: Finding["facts"] = {}, found?: string): Finding {
  return { code, severity, place: { table, ...(column === undefined ? {} : { column }) }, ...(found === undefined ? {} : { found }), count, rows: [], facts };
}
