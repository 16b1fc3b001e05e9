import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { utils, write } from "@e965/xlsx";
import { readCsv, wallClockToSerial } from "../../src/tables";
import { CSV_READERS, XLSX_READERS } from "./readers";
import type { Reader } from "./readers";
import type { SeededLog, TicketLog } from "./ticketLog";
import { writeSeeded } from "./writeSeeded";

/**
 * One task in a process of its own, so that its memory is its own: `write` makes the .xlsx file of a log, the name of a reader reads
 * once and prints the most memory that the process ever held, in KB.
 */
async function run(task: string, file: TicketLog | SeededLog): Promise<void> {
  if (task === "write") return "rows" in file ? writeSeeded(file) : writeXlsx(file);
  const readers: Readonly<Record<string, Reader<TicketLog>>> = { ...CSV_READERS, ...XLSX_READERS };
  await readers[task](file as TicketLog);
  process.stdout.write(String(peakMemoryKb()));
}

/** On Linux `maxRSS` counts what the parent held when it started the process; `VmHWM` does not. */
function peakMemoryKb(): number {
  const status = existsSync("/proc/self/status") ? readFileSync("/proc/self/status", "utf8") : "";
  return Number(/^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1] ?? process.resourceUsage().maxRSS);
}

/** The rows as Excel holds them: dates as serial numbers with a date format, numbers and yes/no as such. */
function writeXlsx({ csvPath, xlsxPath }: TicketLog): void {
  const { source } = readCsv(readFileSync(csvPath), "tickets.csv");
  const columns = source.headers.map((_, index) => source.column(index));
  const rows = Array.from({ length: source.size }, (_, row) => columns.map((column) => cellOf(String(column[row]))));
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([source.headers, ...rows], { dense: true }), "Tickets");
  writeFileSync(xlsxPath, write(book, { type: "buffer", bookSST: true, compression: true }));
}

const DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4}) (\d{1,2}):(\d{2})$/;

function cellOf(text: string): unknown {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  if (text === "true" || text === "false") return text === "true";
  const date = DATE.exec(text);
  if (date === null) return text;
  const [, day, month, year, hour, minute] = date.map(Number);
  return { t: "n", v: wallClockToSerial(Date.UTC(year, month - 1, day, hour, minute), false), z: "dd/mm/yyyy hh:mm" };
}

void run(process.argv[2], JSON.parse(process.argv[3]) as TicketLog | SeededLog);
