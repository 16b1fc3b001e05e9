import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import { timeInTurns } from "../measure";
import type { Options } from "../options";
import { figure, heading, say, sayRatio, sayTimings } from "../report";
import { CSV_READERS, XLSX_READERS } from "./readers";
import type { Reader } from "./readers";
import { seededLog, ticketLog } from "./ticketLog";
import type { Workbook } from "./ticketLog";

/** The slow readers need many seconds a round, and at a million rows a minute. */
const MOST_ROUNDS = 3;
const MOST_ROUNDS_SEEDED = 1;
const PEER = /hucre|SheetJS/;
/** The built file lies in bench/node_modules/.cache/bench. */
const ROOT = resolve(__dirname, "../../../..");

/** A ticket log from .csv and from .xlsx, and a sheet of as many rows as asked for, beside other readers: time in turns, memory in a process each. */
export async function benchReading({ log: path, rounds, tickets }: Options): Promise<void> {
  const log = ticketLog(ROOT, path);
  heading(`Reading: ${log.title}; .csv ${megabytes(log.csvPath)} MB`);
  await benchReaders(CSV_READERS, log, Math.min(rounds, MOST_ROUNDS));
  for (const [workbook, mostRounds] of [[log, MOST_ROUNDS], [seededLog(ROOT, tickets), MOST_ROUNDS_SEEDED]] as const) {
    inOwnProcess("write", workbook);
    heading(`Reading: ${workbook.title}; .xlsx ${megabytes(workbook.xlsxPath)} MB`);
    await benchReaders(XLSX_READERS, workbook, Math.min(rounds, mostRounds));
  }
}

/** @throws when two readers saw different cells */
async function benchReaders<File extends Workbook>(readers: Readonly<Record<string, Reader<File>>>, file: File, rounds: number): Promise<void> {
  const entries = Object.entries(readers);
  let first: string | undefined;
  for (const [name, reader] of entries) {
    const { rows, cells, checksum } = (await reader(file))();
    if (cells === undefined) continue;
    const seen = `${rows.toLocaleString("en")} rows, ${cells.toLocaleString("en")} filled cells, checksum ${checksum}`;
    first ??= seen;
    if (seen !== first) throw new Error(`${name}: ${seen}; ${entries[0][0]}: ${first}.`);
  }
  say(`  identical: ${first}`);
  const peaks = new Map(entries.map(([name]) => [name, Number(inOwnProcess(name, file)) / 1024]));
  const timings = await timeInTurns(entries.map(([name, reader]) => ({ name, run: () => reader(file) })), rounds);
  sayTimings(timings, (name) => `peak memory of its process ${figure(peaks.get(name)!)} MB`);
  for (const timing of timings.filter(({ name }) => PEER.test(name))) sayRatio(`${timing.name} / ours`, timing, timings[0]);
}

function inOwnProcess(task: string, file: Workbook): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--max-old-space-size=8192", join(__dirname, "reading/child.cjs"), task, JSON.stringify(file)], { encoding: "utf8" });
  if (status !== 0) throw new Error(`${task} failed: ${stderr.slice(0, 2000)}`);
  return stdout;
}

function megabytes(path: string): string {
  return figure(statSync(path).size / 1e6);
}
