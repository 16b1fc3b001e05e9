/** Takes what `scanCsv` finds. `start` and `end` are places in the text; `raw` fields hold quotes that `fieldText` has yet to read. */
export interface CsvSink {
  field(start: number, end: number, raw: boolean): void;
  /** The record ends; `false` stops the scan. */
  record(): boolean;
  /** A quote that is never closed: it is read as an ordinary character, or it would swallow the rest of the file. */
  unclosedQuote(start: number): void;
}

const QUOTE = 34;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/**
 * Finds the records and fields of delimited text, from `from` on. Quoted fields may hold delimiters, line breaks and doubled quotes;
 * what follows a closing quote belongs to the field up to the next delimiter, as in Excel. Lines end with LF, CR LF or CR.
 * Places instead of strings: a file of 46 MB keeps its one text and 4 bytes a field edge, and only columns that are asked for become cells.
 */
export function scanCsv(text: string, delimiter: string, from: number, sink: CsvSink): void {
  const separator = delimiter.charCodeAt(0);
  const length = text.length;
  let at = from;
  while (at < length) {
    let start = at;
    let end = -1;
    let raw = false;
    if (text.charCodeAt(at) === QUOTE) {
      const closing = closingQuote(text, at + 1);
      if (closing < 0) {
        sink.unclosedQuote(start);
      } else {
        raw = text.indexOf('"', start + 1) !== closing;
        at = closing + 1;
        const next = text.charCodeAt(at);
        if (at === length || next === separator || next === LINE_FEED || next === CARRIAGE_RETURN) {
          if (!raw) [start, end] = [start + 1, closing];
        } else {
          raw = true;
        }
      }
    }
    let code = text.charCodeAt(at);
    while (at < length && code !== separator && code !== LINE_FEED && code !== CARRIAGE_RETURN) code = text.charCodeAt(++at);
    sink.field(start, end < 0 ? at : end, raw);
    if (at >= length || code !== separator) {
      if (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED) at++;
      at++;
      if (!sink.record()) return;
    } else if (++at === length) {
      sink.field(at, at, false);
      sink.record();
    }
  }
}

/** The text of a field. */
export function fieldText(text: string, start: number, end: number, raw: boolean): string {
  const content = text.slice(start, end);
  if (!raw) return content;
  const closing = closingQuote(content, 1);
  return content.slice(1, closing).replaceAll('""', '"') + content.slice(closing + 1);
}

/** Place of the quote that ends a field, -1 when there is none; two in a row are one quote of the content. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2);
  return at;
}
