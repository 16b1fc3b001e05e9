import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gunzipSync } from "node:zlib";

/** Rows of the whole UCI incident log, of which the sample holds the first ones. */
const ROWS = 141_712;

/** An .xlsx file of tickets. */
export interface Workbook {
  readonly title: string;
  readonly xlsxPath: string;
}

/** The same rows as .csv, too. */
export interface TicketLog extends Workbook {
  readonly csvPath: string;
}

/** Made-up rows. */
export interface SeededLog extends Workbook {
  readonly rows: number;
}

/** A place for an .xlsx file of so many made-up tickets in ten columns. */
export function seededLog(root: string, rows: number): SeededLog {
  return { title: `${rows.toLocaleString("en")} rows of 10 columns`, rows, xlsxPath: join(cacheFolder(root), `seeded-${rows}.xlsx`) };
}

/** The log as a .csv file beside a place for the same rows as .xlsx: the one that was named, else the sample repeated under new numbers. */
export function ticketLog(root: string, log: string | undefined): TicketLog {
  const folder = cacheFolder(root);
  const name = log === undefined ? "sample-repeated" : basename(log).replace(/\.csv(\.gz)?$/, "");
  const csvPath = join(folder, `${name}.csv`);
  writeFileSync(csvPath, log === undefined ? repeated(readFileSync(join(root, "samples/uci-incidents.csv"), "utf8")) : unzipped(log));
  return { title: log === undefined ? "samples/uci-incidents.csv repeated under new numbers" : basename(log), csvPath, xlsxPath: join(folder, `${name}.xlsx`) };
}

function cacheFolder(root: string): string {
  const folder = join(root, "bench/node_modules/.cache/bench");
  mkdirSync(folder, { recursive: true });
  return folder;
}

function unzipped(path: string): Buffer {
  const bytes = readFileSync(path);
  return path.endsWith(".gz") ? gunzipSync(bytes) : bytes;
}

/** Each copy counts its tickets on from those of the copy before: INC0000045 becomes INC0100045, INC0200045 ... */
function repeated(csv: string): string {
  const [header, ...lines] = csv.split(/\r?\n/).filter((line) => line !== "");
  const rows = Array.from({ length: ROWS }, (_, row) => {
    const copy = Math.floor(row / lines.length);
    return lines[row % lines.length].replace(/^INC(\d+)/, (_match, number: string) => `INC${String(Number(number) + copy * 100_000).padStart(7, "0")}`);
  });
  return `${[header, ...rows].join("\n")}\n`;
}
