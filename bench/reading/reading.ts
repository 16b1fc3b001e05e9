import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import { timeInTurns } from "../measure";
import type { Options } from "../options";
import { figure, heading, say, sayRatio, sayTimings } from "../report";
import { READERS } from "./readers";
import type { Reader, ReaderName, Reading } from "./readers";
import { ticketLog } from "./ticketLog";
import type { TicketLog } from "./ticketLog";

/** The slow reader needs many seconds a round. */
const MOST_ROUNDS = 3;
/** The built file lies in bench/node_modules/.cache/bench. */
const ROOT = resolve(__dirname, "../../../..");

/** A ticket log from .csv and from .xlsx, beside SheetJS: time in turns, memory in a process each. */
export async function benchReading({ log: path, rounds }: Options): Promise<void> {
  const log = ticketLog(ROOT, path);
  heading(`Reading: ${log.title}`);
  inOwnProcess("write", log);
  const readings = new Map(entries().map(([name, reader]) => [name, reader(log)()]));
  const { rows } = readings.get("csv: SheetJS")!;
  say(`  ${rows.toLocaleString("en")} rows; .csv ${megabytes(log.csvPath)} MB, .xlsx ${megabytes(log.xlsxPath)} MB`);
  for (const format of ["csv", "xlsx"] as const) expectSame(format, readings);

  const peaks = new Map(entries().map(([name]) => [name, Number(inOwnProcess(name, log)) / 1024]));
  const memory = (name: string) => `peak memory of its process ${figure(peaks.get(name as ReaderName)!)} MB`;
  const counted = Math.min(rounds, MOST_ROUNDS);
  for (const format of ["csv", "xlsx"]) {
    const timings = await timeInTurns(entries().filter(([name]) => name.startsWith(format)).map(([name, reader]) => ({ name, run: () => reader(log) })), counted);
    sayTimings(timings, memory);
    sayRatio(`SheetJS / ours, ${format}`, timings[timings.length - 1], timings[0]);
  }
}

function entries(): [ReaderName, Reader][] {
  return Object.entries(READERS) as [ReaderName, Reader][];
}

/** @throws when two readers of the same file saw different cells */
function expectSame(format: "csv" | "xlsx", readings: ReadonlyMap<ReaderName, Reading>): void {
  const ours = readings.get(format === "csv" ? "csv: ours, every cell" : "xlsx: ours")!;
  const theirs = readings.get(`${format}: SheetJS`)!;
  if (ours.rows !== theirs.rows || ours.cells !== theirs.cells || ours.checksum !== theirs.checksum) {
    throw new Error(`${format}: ours ${JSON.stringify(ours)}, SheetJS ${JSON.stringify(theirs)}.`);
  }
  say(`  ${format}: identical, ${ours.cells!.toLocaleString("en")} filled cells with the same checksum`);
}

function inOwnProcess(task: string, log: TicketLog): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--max-old-space-size=8192", join(__dirname, "reading/child.cjs"), task, JSON.stringify(log)], { encoding: "utf8" });
  if (status !== 0) throw new Error(`${task} failed: ${stderr.slice(0, 2000)}`);
  return stdout;
}

function megabytes(path: string): string {
  return figure(statSync(path).size / 1e6);
}
