import { MAX_COLUMNS } from "../../model/index";

/** Gathers the formats of a row's cells; a row that looks like the one before gets the same list, which a million rows would otherwise each have. */
export class RowStyles {
  /** Format + 1 by column; 0 = none. */
  readonly #found = new Uint32Array(MAX_COLUMNS);
  #width = 0;
  #last: readonly (number | undefined)[] = [];

  set(column: number, style: number): void {
    this.#found[column] = style + 1;
    if (column >= this.#width) this.#width = column + 1;
  }

  /** The list of the row, and a start for the next one; `undefined` when no cell has a format. */
  take(): readonly (number | undefined)[] | undefined {
    const width = this.#width;
    if (width === 0) return undefined;
    if (!this.#isLast(width)) this.#last = Object.freeze(Array.from(this.#found.subarray(0, width), (style) => (style === 0 ? undefined : style - 1)));
    this.#found.fill(0, 0, width);
    this.#width = 0;
    return this.#last;
  }

  #isLast(width: number): boolean {
    if (this.#last.length !== width) return false;
    for (let column = 0; column < width; column++) if ((this.#last[column] ?? -1) + 1 !== this.#found[column]) return false;
    return true;
  }
}
