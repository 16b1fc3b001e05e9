import type { CellStyle } from "./types";

export const DEFAULT_STYLE: CellStyle = {
  numberFormat: "General",
  fontName: "Calibri",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  color: "#000000",
  fill: "",
  borders: {},
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  indent: 0,
  locked: true,
};

/** Every distinct cell style once. Index 0 is the default; an index loaded from a file keeps its number. */
export class StyleTable {
  readonly all: CellStyle[] = [DEFAULT_STYLE];
  #byContent = new Map<string, number>([[JSON.stringify(DEFAULT_STYLE), 0]]);

  get(index: number): CellStyle {
    return this.all[index] ?? DEFAULT_STYLE;
  }

  /** Index of `style`, added when it is new. */
  indexOf(style: CellStyle): number {
    const key = JSON.stringify(style);
    const known = this.#byContent.get(key);
    if (known !== undefined) return known;
    this.all.push(style);
    this.#byContent.set(key, this.all.length - 1);
    return this.all.length - 1;
  }

  /** Index of the style at `index` with some properties changed. */
  changed(index: number, change: Partial<CellStyle>): number {
    return this.indexOf({ ...this.get(index), ...change });
  }

  /** Replaces everything by the styles of a loaded file, in the file's order. */
  load(styles: readonly CellStyle[]): void {
    this.all.length = 0;
    this.#byContent.clear();
    for (const style of styles.length ? styles : [DEFAULT_STYLE]) {
      const key = JSON.stringify(style);
      if (!this.#byContent.has(key)) this.#byContent.set(key, this.all.length);
      this.all.push(style);
    }
  }
}
