/**
 * A text for each row, all of them in one: that of row `r` is `text.slice(offsets[r], offsets[r + 1])`. A million texts would be looked at one by
 * one whenever garbage is collected, and copied one by one on the way to another thread.
 */
export interface TextColumn {
  readonly text: string;
  /** One more than there are rows. */
  readonly offsets: Uint32Array;
}

export function textColumn(texts: readonly string[]): TextColumn {
  const offsets = new Uint32Array(texts.length + 1);
  for (let row = 0; row < texts.length; row++) offsets[row + 1] = offsets[row] + texts[row].length;
  // `join` holds a pointer for each text that it joins: of a million at once they are garbage worth a collection.
  const joined: string[] = [];
  for (let row = 0; row < texts.length; row += 1000) joined.push(texts.slice(row, row + 1000).join(""));
  return { text: joined.join(""), offsets };
}

export function textAt({ text, offsets }: TextColumn, row: number): string {
  return text.slice(offsets[row], offsets[row + 1]);
}

/** The first row with this text, or else with this text in other letter case and without blanks around it; -1 when there is none. */
export function rowOfText(column: TextColumn, wanted: string): number {
  const { text, offsets } = column;
  const exact = offsets.subarray(1).findIndex((end, row) => end - offsets[row] === wanted.length && text.startsWith(wanted, offsets[row]));
  if (exact >= 0) return exact;
  const alike = wanted.trim().toLowerCase();
  return textsOf(column).findIndex((each) => each.toLowerCase() === alike);
}

export function textsOf(column: TextColumn): string[] {
  return Array.from({ length: column.offsets.length - 1 }, (_, row) => textAt(column, row));
}
