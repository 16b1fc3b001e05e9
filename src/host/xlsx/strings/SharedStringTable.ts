import { decodePart, encodePart, textElement } from "../xml/xmlText";
import type { SharedStrings } from "./readSharedStrings";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The workbook's shared strings: those of the file keep their numbers, new ones follow. */
export class SharedStringTable {
  readonly #added: string[] = [];
  #indexes: Map<string, number> | undefined;

  constructor(private readonly file: SharedStrings) {}

  indexOf(text: string): number {
    const indexes = (this.#indexes ??= this.#fileIndexes());
    let index = indexes.get(text);
    if (index === undefined) {
      index = this.file.texts.length + this.#added.length;
      indexes.set(text, index);
      this.#added.push(text);
    }
    return index;
  }

  get isChanged(): boolean {
    return this.#added.length > 0;
  }

  /** The part: `original` with the new texts behind its own. */
  write(original: Uint8Array | undefined): Uint8Array {
    const source = original ?? encodePart(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="${MAIN}"></sst>`);
    const head = decodePart(source.subarray(0, 4000));
    const root = /<((?:\w+:)?)sst\b[^>]*>/.exec(head)!;
    const prefix = root[1];
    const tag = root[0].replace(/\s(?:count|uniqueCount)="\d*"/g, "").replace(/\s*\/>$/, ">").replace(/>$/, ` uniqueCount="${this.file.texts.length + this.#added.length}">`);
    const close = lastEndTag(source);
    const start = encodePart(head.slice(0, root.index) + tag);
    const kept = root[0].endsWith("/>") ? new Uint8Array(0) : source.subarray(encodePart(head.slice(0, root.index + root[0].length)).length, close);
    const items: Uint8Array[] = [];
    for (let from = 0; from < this.#added.length; from += 10_000) {
      items.push(encodePart(this.#added.slice(from, from + 10_000).map((text) => `<${prefix}si>${textElement(`${prefix}t`, text)}</${prefix}si>`).join("")));
    }
    return joined([start, kept, ...items, encodePart(`</${prefix}sst>`)]);
  }

  #fileIndexes(): Map<string, number> {
    const indexes = new Map<string, number>();
    this.file.texts.forEach((text, index) => {
      if (!this.file.rich.has(index) && !indexes.has(text)) indexes.set(text, index);
    });
    return indexes;
  }
}

function lastEndTag(source: Uint8Array): number {
  let at = source.length - 2;
  while (at > 0 && !(source[at] === 60 && source[at + 1] === 47)) at--;
  return at;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
