import { XlsxError } from "../XlsxError";

/** Signs as they stand in the bytes of a file. */
const LESS = 60, GREATER = 62, SLASH = 47, QUOTE = 34, APOSTROPHE = 39, EQUALS = 61, BANG = 33, QUESTION = 63, SPACE = 32, COLON = 58, HYPHEN = 45, BRACKET = 91, END_BRACKET = 93, ONE = 49;
/** First letters of elements and attributes, and of the words of `t`. */
const B = 98, C = 99, D = 100, E = 101, F = 102, H = 104, I = 105, M = 109, R = 114, S = 115, T = 116, V = 118, CAPITAL_F = 70;

/** What the `t` of a cell says about its value. */
export const CellType = { Number: 0, Shared: 1, Text: 2, Inline: 3, Boolean: 4, Error: 5, Date: 6 } as const;

/**
 * Walks over the rows and cells of a sheet's bytes without making text or objects: a ticket sheet has five million cells and
 * its XML is longer than the longest string. The fields describe the row and the cell that `nextRow` and `nextCell` found last.
 */
export class SheetDataScanner {
  // These stand first: V8 turns an object that gets a private field behind many others into a slow dictionary.
  #at: number;
  #isEmpty = false;
  #attributeStart = 0;
  #attributeEnd = 0;
  #nameStart = 0;
  #nameEnd = 0;

  row = -1;
  rowStart = 0;
  /** End of the row's start tag. */
  rowContentStart = 0;
  rowIsEmpty = false;
  rowStyle = -1;
  rowHasCustomFormat = false;
  rowHeightStart = -1;
  rowHeightEnd = -1;
  rowIsHidden = false;

  column = -1;
  cellStart = 0;
  cellEnd = 0;
  style = -1;
  type: number = CellType.Number;
  cellMetadata = 0;
  valueStart = -1;
  valueEnd = -1;
  formulaTagStart = -1;
  formulaStart = -1;
  formulaEnd = -1;
  inlineStart = -1;
  inlineContentStart = -1;
  inlineEnd = -1;

  /** Of "x:" in files that write `<x:sheetData>`. */
  readonly prefixLength: number;
  /** Behind `<sheetData>` and its end tag. */
  readonly dataStart: number;
  dataEnd = 0;
  /** Edges of the whole element. */
  readonly elementStart: number;
  elementEnd = 0;

  constructor(
    readonly bytes: Uint8Array,
    private readonly part: string,
  ) {
    const { start, prefixLength } = findSheetData(bytes, part);
    this.prefixLength = prefixLength;
    this.elementStart = start;
    const tagEnd = this.#endOfTag(start);
    this.dataStart = tagEnd;
    this.#at = tagEnd;
    if (bytes[tagEnd - 2] === SLASH) {
      this.dataEnd = this.elementEnd = tagEnd;
      this.#isEmpty = true;
    }
  }

  /** "x:" when the file writes `<x:sheetData>`, else "". */
  get prefix(): string {
    return String.fromCharCode(...this.bytes.subarray(this.elementStart + 1, this.elementStart + 1 + this.prefixLength));
  }

  nextRow(): boolean {
    if (this.#isEmpty) return false;
    for (;;) {
      const at = this.#nextTag(this.#at);
      if (this.bytes[at + 1] === SLASH) {
        this.dataEnd = at;
        this.elementEnd = this.#endOfTag(at);
        return false;
      }
      if (this.#isNamed(at, R, 3)) return this.#readRowTag(at);
      this.#at = this.#endOfTag(at);
    }
  }

  nextCell(): boolean {
    if (this.rowIsEmpty) return false;
    for (;;) {
      const at = this.#nextTag(this.#at);
      if (this.bytes[at + 1] === SLASH) {
        this.#at = this.#endOfTag(at);
        return false;
      }
      if (this.#isNamed(at, C, 1)) {
        this.#readCell(at);
        return true;
      }
      this.#at = this.#endOfElement(at);
    }
  }

  /** Start and end of an attribute's value in the formula's start tag; `undefined` when it is absent. */
  formulaAttribute(name: string): [number, number] | undefined {
    let at = this.formulaTagStart + 2 + this.prefixLength;
    while ((at = this.#nextAttribute(at)) >= 0) {
      if (this.#nameEnd - this.#nameStart !== name.length) continue;
      let same = true;
      for (let index = 0; index < name.length; index++) same &&= this.bytes[this.#nameStart + index] === name.charCodeAt(index);
      if (same) return [this.#attributeStart, this.#attributeEnd];
    }
    return undefined;
  }

  #readRowTag(start: number): boolean {
    const { bytes } = this;
    this.rowStart = start;
    this.row++;
    this.rowStyle = -1;
    this.rowHasCustomFormat = false;
    this.rowHeightStart = -1;
    this.rowIsHidden = false;
    this.column = -1;
    let at = start + 4 + this.prefixLength;
    while ((at = this.#nextAttribute(at)) >= 0) {
      const length = this.#nameEnd - this.#nameStart;
      const first = bytes[this.#nameStart];
      // r, s, ht, hidden and customFormat: no other attribute of a row has these lengths and letters.
      if (length === 1 && first === R) this.row = this.#integer() - 1;
      else if (length === 1 && first === S) this.rowStyle = this.#integer();
      else if (length === 2 && first === H) [this.rowHeightStart, this.rowHeightEnd] = [this.#attributeStart, this.#attributeEnd];
      else if (length === 6 && first === H) this.rowIsHidden = this.#boolean();
      else if (length === 12 && first === C && bytes[this.#nameStart + 6] === CAPITAL_F) this.rowHasCustomFormat = this.#boolean();
    }
    const end = this.#endOfTag(this.#nameStart);
    this.rowContentStart = end;
    this.rowIsEmpty = bytes[end - 2] === SLASH;
    this.#at = end;
    return true;
  }

  #readCell(start: number): void {
    const { bytes } = this;
    this.cellStart = start;
    this.valueStart = this.formulaTagStart = this.formulaStart = this.inlineStart = -1;
    let at = this.#endOfTag(this.#readCellAttributes(start + 2 + this.prefixLength));
    if (bytes[at - 2] !== SLASH) {
      let child = this.#nextTag(at);
      while (bytes[child + 1] !== SLASH) child = this.#nextTag(this.#readChild(child));
      at = this.#endOfEndTag(child);
    }
    this.cellEnd = this.#at = at;
  }

  /** Returns the end of the attributes. Those of millions of cells are looked at once, byte by byte: this is most of the work of reading a sheet. */
  #readCellAttributes(start: number): number {
    const { bytes } = this;
    let column = this.column + 1;
    let style = -1;
    let type: number = CellType.Number;
    let metadata = 0;
    let at = start;
    for (;;) {
      while (bytes[at] <= SPACE) at++;
      const name = bytes[at];
      if (bytes[at + 1] === EQUALS && bytes[at + 2] === QUOTE) at += 3;
      else {
        const next = this.#nextAttribute(at);
        if (next < 0) break;
        if (this.#nameEnd - at > 1) {
          if (name === C && bytes[at + 1] === M && this.#nameEnd - at === 2) metadata = this.#integer();
          at = next;
          continue;
        }
        at = this.#attributeStart;
      }
      const quote = bytes[at - 1];
      if (name === R) {
        column = -1;
        for (let letter = (bytes[at] | 32) - 96; letter >= 1 && letter <= 26; letter = (bytes[++at] | 32) - 96) column = (column + 1) * 26 + letter - 1;
      } else if (name === S) {
        style = 0;
        for (let digit = bytes[at] - 48; digit >= 0 && digit <= 9; digit = bytes[++at] - 48) style = style * 10 + digit;
      } else if (name === T) type = cellType(bytes[at], bytes[at + 1] === quote);
      while (bytes[at] !== quote) if (++at >= bytes.length) throw this.#cutOff();
      at++;
    }
    this.column = column;
    this.style = style;
    this.type = type;
    this.cellMetadata = metadata;
    return at;
  }

  #readChild(start: number): number {
    const { bytes } = this;
    const afterLetter = start + 2 + this.prefixLength;
    const contentStart = bytes[afterLetter] === GREATER ? afterLetter + 1 : this.#endOfTag(start);
    const selfClosed = bytes[contentStart - 2] === SLASH;
    if (this.#isNamed(start, V, 1)) {
      if (selfClosed) return contentStart;
      this.valueStart = contentStart;
      this.valueEnd = this.#endOfText(contentStart);
      return this.#endOfEndTag(this.valueEnd);
    }
    if (this.#isNamed(start, F, 1)) {
      this.formulaTagStart = start;
      this.formulaStart = this.formulaEnd = contentStart;
      if (selfClosed) return contentStart;
      this.formulaEnd = this.#endOfText(contentStart);
      return this.#endOfEndTag(this.formulaEnd);
    }
    const end = this.#endOfElement(start);
    if (this.#isNamed(start, I, 2)) {
      this.inlineStart = start;
      this.inlineContentStart = contentStart;
      this.inlineEnd = end;
    }
    return end;
  }

  /** End of an end tag, which is near for names of one letter. */
  #endOfEndTag(at: number): number {
    const end = at + 3 + this.prefixLength;
    return this.bytes[end] === GREATER ? end + 1 : this.#endOfTag(at);
  }

  /** The next start or end tag at or behind `at`, over comments and instructions. */
  #nextTag(at: number): number {
    const { bytes } = this;
    const { length } = bytes;
    for (;;) {
      // The next tag is mostly the very next sign, where a call of indexOf costs more than it saves.
      while (bytes[at] !== LESS) if (++at >= length) throw this.#cutOff();
      const sign = bytes[at + 1];
      if (sign !== BANG && sign !== QUESTION) return at;
      at = this.#endOfMarkup(at);
    }
  }

  /** End of a text that may hold CDATA sections: its end tag. */
  #endOfText(at: number): number {
    const { bytes } = this;
    while (bytes[at] !== LESS) if (++at >= bytes.length) throw this.#cutOff();
    return bytes[at + 1] === BANG ? this.#endOfText(this.#endOfMarkup(at)) : at;
  }

  #endOfMarkup(at: number): number {
    const { bytes } = this;
    const close = bytes[at + 2] === BRACKET ? END_BRACKET : bytes[at + 1] === QUESTION ? QUESTION : bytes[at + 2] === HYPHEN ? HYPHEN : 0;
    let end = at + 2;
    do {
      end = bytes.indexOf(GREATER, end) + 1;
      if (end === 0) throw this.#cutOff();
    } while (close !== 0 && bytes[end - 2] !== close);
    return end;
  }

  #endOfTag(at: number): number {
    const { bytes } = this;
    const length = bytes.length;
    while (at < length) {
      const sign = bytes[at];
      if (sign === GREATER) return at + 1;
      if (sign === QUOTE || sign === APOSTROPHE) {
        at++;
        while (bytes[at] !== sign && at < length) at++;
      }
      at++;
    }
    throw this.#cutOff();
  }

  #endOfElement(start: number): number {
    let end = this.#endOfTag(start);
    if (this.bytes[end - 2] === SLASH) return end;
    for (let depth = 1; depth > 0; ) {
      const tag = this.#nextTag(end);
      end = this.#endOfTag(tag);
      if (this.bytes[tag + 1] === SLASH) depth--;
      else if (this.bytes[end - 2] !== SLASH) depth++;
    }
    return end;
  }

  /** Is the local name of the tag at `at` of that length and first letter? */
  #isNamed(at: number, first: number, length: number): boolean {
    const { bytes } = this;
    const name = at + 1 + this.prefixLength;
    if (bytes[name] !== first) return false;
    const next = bytes[name + length];
    return next === GREATER || next === SLASH || next <= SPACE;
  }

  /** Reads the attribute at or behind `at`. Returns the place behind it; -1 at the end of the tag, where `#nameStart` then stands. */
  #nextAttribute(at: number): number {
    const { bytes } = this;
    while (bytes[at] <= SPACE) at++;
    this.#nameStart = at;
    if (bytes[at] === GREATER || bytes[at] === SLASH || at >= bytes.length) return -1;
    while (bytes[at] !== EQUALS && bytes[at] > SPACE) at++;
    this.#nameEnd = at;
    while (bytes[at] !== QUOTE && bytes[at] !== APOSTROPHE) {
      if (bytes[at] === GREATER || at >= bytes.length) throw new XlsxError(`${this.part} is no well-formed XML.`, this.part);
      at++;
    }
    const quote = bytes[at++];
    this.#attributeStart = at;
    while (bytes[at] !== quote && at < bytes.length) at++;
    this.#attributeEnd = at;
    return at + 1;
  }

  #integer(): number {
    let value = 0;
    for (let at = this.#attributeStart; at < this.#attributeEnd; at++) {
      const digit = this.bytes[at] - 48;
      if (digit >= 0 && digit <= 9) value = value * 10 + digit;
    }
    return value;
  }

  #boolean(): boolean {
    const first = this.bytes[this.#attributeStart];
    return first === ONE || first === T;
  }

  #cutOff(): XlsxError {
    return new XlsxError(`${this.part} is cut off.`, this.part);
  }
}

function cellType(first: number, isOneLetter: boolean): number {
  if (first === S) return isOneLetter ? CellType.Shared : CellType.Text;
  if (first === I) return CellType.Inline;
  if (first === B) return CellType.Boolean;
  if (first === E) return CellType.Error;
  return first === D ? CellType.Date : CellType.Number;
}

/** Start of `<sheetData>` (or `<x:sheetData>`) and the length of its prefix with the colon. */
function findSheetData(bytes: Uint8Array, part: string): { start: number; prefixLength: number } {
  const name = [..."sheetData"].map((letter) => letter.charCodeAt(0));
  for (let at = bytes.indexOf(LESS); at >= 0; at = bytes.indexOf(LESS, at + 1)) {
    let start = at + 1;
    while (start < at + 40 && bytes[start] !== COLON && bytes[start] > SPACE && bytes[start] !== GREATER && bytes[start] !== SLASH) start++;
    const from = bytes[start] === COLON ? start + 1 : at + 1;
    if (name.every((letter, index) => bytes[from + index] === letter) && !(bytes[from + 9] > 64 && bytes[from + 9] < 123)) return { start: at, prefixLength: from - at - 1 };
  }
  throw new XlsxError(`${part} holds no cells and no sheetData element.`, part);
}
