import type { Finding } from "../../service-level/finding";
import { FindingTally, tableFinding } from "../findings";
import { findHeaderRow, HEADER_SEARCH_ROWS, namesOfColumns } from "../headerRow";
import { headerFindings, noHeaderRow } from "../headerFindings";
import { lazyColumns } from "../lazyColumns";
import type { TableSource } from "../types";
import type { TextEncoding } from "./decodeText";
import { decodeText } from "./decodeText";
import { detectDelimiter } from "./detectDelimiter";
import { fieldText, scanCsv } from "./scanCsv";

export interface CsvFile {
  readonly source: TableSource;
  readonly encoding: TextEncoding;
  readonly delimiter: string;
  readonly findings: readonly Finding[];
}

/** Set in a field's start when `fieldText` must still read its quotes. Texts are shorter than 2^31 characters in every engine. */
const RAW = 0x8000_0000;

/**
 * A delimited text file as a table; all cells are texts as the file has them. `name` is the file name, for messages. Rows are counted as
 * Excel shows the opened file: a record that spans lines is one row, and a `sep=;` line is none.
 * Findings: `titleRowsAbove`, `noHeaderRow`, `emptyHeader`, `repeatedHeader`, `raggedRows`, `unclosedQuote`, `nulBytes`, `unreadableCharacters`, `noRows`.
 */
export function readCsv(bytes: Uint8Array, name: string): CsvFile {
  const decoded = decodeText(bytes);
  const readable = decoded.text.replaceAll("\0", "");
  const nulBytes = decoded.text.length - readable.length;
  const text = withoutRowQuotes(withDoubledQuotes(readable));
  const stated = /^sep=(.)(\r\n|\n|\r)/i.exec(text);
  const from = stated === null ? 0 : stated[0].length;
  const delimiter = stated === null ? detectDelimiter(text, from) : stated[1];

  const top = firstRecords(text, delimiter, from);
  const headerIndex = findHeaderRow(top);
  const header = headerIndex < 0 ? [] : (top[headerIndex] ?? []);
  const width = Math.max(header.length, commonWidth(top.slice(headerIndex + 1)));
  const headers = headerIndex < 0 ? namesOfColumns(width) : Array.from({ length: width }, (_, i) => (header[i] ?? "").trim());
  const grid = readGrid(text, delimiter, from, headers.length, headerIndex, header.length);

  const source = gridSource(name, text, headers, grid, headerIndex + 2);
  const findings = [
    ...(headerIndex > 0 ? [tableFinding("titleRowsAbove", "note", name, undefined, headerIndex, { headerRow: headerIndex + 1 })] : []),
    ...(headerIndex < 0 ? [noHeaderRow(name, top, grid.size)] : []),
    ...headerFindings(source),
    ...grid.ragged.finding("raggedRows", "warning", name, undefined, { columns: headers.length }),
    ...grid.unclosed.finding("unclosedQuote", "warning", name, undefined),
    ...(nulBytes > 0 ? [tableFinding("nulBytes", "note", name, undefined, nulBytes)] : []),
    ...(decoded.unreadable > 0 ? [tableFinding("unreadableCharacters", "warning", name, undefined, decoded.unreadable, { encoding: decoded.encoding })] : []),
    ...(grid.size === 0 ? [tableFinding("noRows", "error", name, undefined, 0)] : []),
  ];
  return { source, encoding: decoded.encoding, delimiter, findings };
}

/** The text of a file that writes a quote inside of quotes as `\"`, as dumps of databases do, with such quotes doubled instead. Any other text is as it was. */
function withDoubledQuotes(text: string): string {
  if (!text.includes('\\"')) return text;
  // Where a backslash is content ("C:\\"), the quote behind it ends the field; an escaped one has more of the field behind it.
  const escaped = text.match(/(?<!\\)\\(?:\\\\)*"(?=[^",;|\t\r\n])/g)?.length ?? 0;
  const doubled = text.match(/(?<=[^",;|\t\r\n])""(?=[^",;|\t\r\n])/g)?.length ?? 0;
  return escaped > doubled ? text.replace(/\\(["\\])/g, (_, character: string) => (character === '"' ? '""' : character)) : text;
}

/** The text of a file whose rows are one quoted field each, without those quotes: rows that somebody pasted into one column of a sheet and saved. Any other text is as it was. */
function withoutRowQuotes(text: string): string {
  if (!text.startsWith('"')) return text;
  const [header, ...rows] = withoutQuotes(text, HEADER_SEARCH_ROWS);
  const delimiter = header === undefined ? "" : detectDelimiter([header, ...rows].join("\n"), 0);
  const widthOf = (row: string) => firstRecords(row, delimiter, 0)[0]?.length ?? 0;
  if (rows.length === 0 || widthOf(header) < 3 || rows.some((row) => widthOf(row) !== widthOf(header))) return text;
  return withoutQuotes(text, Number.POSITIVE_INFINITY).join("\n");
}

/** The only fields of at most so many records; none when a record has more than one. */
function withoutQuotes(text: string, atMost: number): string[] {
  const only: string[] = [];
  let fields = 0;
  let isOne = true;
  scanCsv(text, ",", 0, {
    field: (start, end, raw) => {
      fields++;
      only.push(fieldText(text, start, end, raw));
    },
    record: () => {
      isOne &&= fields === 1;
      fields = 0;
      return isOne && only.length < atMost;
    },
    unclosedQuote: () => undefined,
  });
  return isOne ? only : [];
}

function firstRecords(text: string, delimiter: string, from: number): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  scanCsv(text, delimiter, from, {
    field: (start, end, raw) => record.push(fieldText(text, start, end, raw)),
    record: () => {
      records.push(record);
      record = [];
      return records.length < HEADER_SEARCH_ROWS * 2;
    },
    unclosedQuote: () => undefined,
  });
  return records;
}

/** How far at least half of the records are filled: a column may lack its name in the header row. */
function commonWidth(records: readonly (readonly string[])[]): number {
  const widths = records.map((record) => record.findLastIndex((field) => field !== "") + 1).sort((a, b) => a - b);
  return widths[Math.floor(widths.length / 2)] ?? 0;
}

interface Grid {
  readonly size: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly ragged: FindingTally;
  readonly unclosed: FindingTally;
}

/** Field edges of the rows below the header, row by row, `width` fields each. */
function readGrid(text: string, delimiter: string, from: number, width: number, headerIndex: number, headerWidth: number): Grid {
  let starts = new Uint32Array(1024 * width);
  let ends = new Uint32Array(1024 * width);
  const ragged = new FindingTally();
  const unclosed = new FindingTally();
  let record = 0;
  let size = 0;
  let sizeFilled = 0;
  let fields = 0;
  let filled = false;
  let filledBeyond = false;
  scanCsv(text, delimiter, from, {
    field: (start, end, raw) => {
      if (record > headerIndex) {
        if (fields < width) {
          const at = size * width + fields;
          starts[at] = raw ? (start | RAW) >>> 0 : start;
          ends[at] = end;
          filled ||= end > start;
        } else {
          filledBeyond ||= end > start;
        }
      }
      fields++;
    },
    record: () => {
      if (record > headerIndex) {
        if (filled && (fields < Math.min(width, headerWidth) || filledBeyond)) ragged.add(record + 1);
        size++;
        if (filled) sizeFilled = size;
        if ((size + 1) * width > starts.length) {
          starts = grown(starts);
          ends = grown(ends);
        }
      }
      record++;
      fields = 0;
      filled = filledBeyond = false;
      return true;
    },
    unclosedQuote: () => unclosed.add(record + 1),
  });
  return { size: sizeFilled, starts, ends, ragged, unclosed };
}

function grown(edges: Uint32Array): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(Math.ceil(edges.length * 1.6));
  more.set(edges);
  return more;
}

function gridSource(name: string, text: string, headers: readonly string[], { size, starts, ends }: Grid, firstRow: number): TableSource {
  const width = headers.length;
  const cell = (row: number, index: number): string => {
    const at = row * width + index;
    const start = starts[at];
    return start >= RAW ? fieldText(text, start - RAW, ends[at], true) : text.slice(start, ends[at]);
  };
  return { name, headers, size, firstRow, firstColumn: 1, date1904: false, column: lazyColumns(size, cell) };
}
