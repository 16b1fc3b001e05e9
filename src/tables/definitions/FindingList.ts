import { ROWS_NAMED } from "../../service-level/finding";
import type { Finding, Place, Severity } from "../../service-level/finding";

/** Collects findings while tables are read; what is equal but for the row becomes one finding with its rows. */
export class FindingList {
  readonly #findings = new Map<string, { finding: Finding; rows: number[]; count: number }>();

  add(severity: Severity, code: string, place: Place, found?: string, facts: Finding["facts"] = {}): void {
    const key = JSON.stringify([code, place.table, place.column, found, facts]);
    const known = this.#findings.get(key);
    const rows = known?.rows ?? [];
    if (place.row !== undefined && rows.length < ROWS_NAMED) rows.push(place.row);
    if (known === undefined) this.#findings.set(key, { finding: { code, severity, place, found, count: 1, rows, facts }, rows, count: 1 });
    else known.count++;
  }

  /** In the order in which they were first seen. */
  all(): Finding[] {
    return [...this.#findings.values()].map(({ finding, rows, count }) => ({ ...finding, rows, count }));
  }
}
