import { readFileSync } from "node:fs";
import { read } from "@e965/xlsx";
import type { WorkSheet } from "@e965/xlsx";
import { inflate } from "../../src/cli/inflate";
import { loadXlsx } from "../../src/host/xlsx";
import { readZip } from "../../src/host/xlsx/zip/readZip";
import { readCsv, readTickets, wallClockToSerial } from "../../src/tables";
import type { TableSource } from "../../src/tables";
import { seededAgreement } from "../data/seededAgreement";
import type { TicketLog, Workbook } from "./ticketLog";

const LESS = 60;

/** What was read, so that readers can be held against each other. */
export interface Reading {
  readonly rows: number;
  /** Cells that hold something, the header row included; `undefined` where cells were not kept. */
  readonly cells: number | undefined;
  /** Sum of the lengths of all texts and of all numbers. */
  readonly checksum: number | undefined;
}

/** Does the work that is timed; what it returns counts what was read, afterwards. */
export type Reader<File> = (file: File) => (() => Reading) | Promise<() => Reading>;

/** Of each kind of file ours first, SheetJS last. */
export const CSV_READERS: Readonly<Record<string, Reader<TicketLog>>> = {
  "csv: ours, every cell": (log) => {
    const source = csvSource(log);
    const columns = source.headers.map((_, index) => source.column(index));
    return () => counted(source.size, [source.headers, ...columns]);
  },
  "csv: ours, to tickets": (log) => {
    const { tickets } = readTickets(csvSource(log), seededAgreement());
    return () => ({ rows: tickets.size, cells: undefined, checksum: undefined });
  },
  "csv: SheetJS": (log) => {
    const sheet = sheetJsSheet(log.csvPath);
    return () => countedSheetJs(sheet);
  },
};

export const XLSX_READERS: Readonly<Record<string, Reader<Workbook>>> = {
  "xlsx: ours, command line": ({ xlsxPath }) => readXlsx(xlsxPath, inflate),
  "xlsx: ours, as in a browser": ({ xlsxPath }) => readXlsx(xlsxPath),
  /** No reader, but the limit of any that works in one thread of JavaScript. */
  "xlsx: inflated, each byte seen": ({ xlsxPath }) => {
    let tags = 0;
    for (const part of readZip(readFileSync(xlsxPath), inflate).values()) {
      let at = part.length;
      while (at-- > 0) if (part[at] === LESS) tags++;
    }
    return () => ({ rows: tags, cells: undefined, checksum: undefined });
  },
  "xlsx: hucre": async ({ xlsxPath }) => {
    // It ships as an ES module only.
    const { streamXlsxRows } = await import("hucre/xlsx");
    const rows: (readonly unknown[])[] = [];
    for await (const { values } of streamXlsxRows(readFileSync(xlsxPath))) rows.push(values);
    return () => counted(rows.length - 1, rows);
  },
  "xlsx: SheetJS": ({ xlsxPath }) => {
    const sheet = sheetJsSheet(xlsxPath);
    return () => countedSheetJs(sheet);
  },
};

function readXlsx(path: string, inflateWith?: typeof inflate): () => Reading {
  const [sheet] = loadXlsx(readFileSync(path), inflateWith).sheets;
  return () => counted(sheet.rows.length - 1, sheet.rows.map((row) => row?.values ?? []));
}

function csvSource(log: TicketLog): TableSource {
  return readCsv(readFileSync(log.csvPath), "tickets.csv").source;
}

/** As quick as SheetJS can be asked to be: rows as arrays, and nothing made of texts, formats and formulas. */
function sheetJsSheet(path: string): WorkSheet {
  const book = read(readFileSync(path), { dense: true, raw: true, cellFormula: false, cellHTML: false, cellText: false });
  return book.Sheets[book.SheetNames[0]];
}

function countedSheetJs(sheet: WorkSheet): Reading {
  const rows = sheet["!data"];
  return counted(rows.length - 1, rows.map((row) => row.map((cell) => cell.v)));
}

function counted(rows: number, lists: readonly (readonly unknown[])[]): Reading {
  let cells = 0;
  let checksum = 0;
  for (const list of lists) {
    for (const value of list) {
      if (value === undefined || value === null || value === "") continue;
      cells++;
      if (value instanceof Date) checksum += wallClockToSerial(value.getTime(), false);
      else checksum += typeof value === "number" ? value : String(value).length;
    }
  }
  return { rows, cells, checksum: Math.round(checksum) };
}
