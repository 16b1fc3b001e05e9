import { matrixSource, readTickets, wallClockToSerial } from "../../src/tables";
import type { Cell } from "../../src/tables";
import type { Tickets } from "../../src/service-level/ticket";
import { MINUTE_MS, toWallClock } from "../../src/service-level/time";
import { ZONE } from "../data/officeHours";
import { seededAgreement } from "../data/seededAgreement";
import { seededTickets } from "../data/seededTickets";
import { timeInTurns } from "../measure";
import type { Options } from "../options";
import { figure, heading, say, sayRatio, sayTimings } from "../report";

/** Excel on the web sends at most 5 MB in one answer. */
const ANSWER_BYTES = 5_000_000;

/** Rows as Office.js hands them over, into ticket columns: beside `JSON.parse` of the answers that carried them. */
export async function benchColumns({ tickets: size, rounds }: Options): Promise<void> {
  const answers = answersOf(seededTickets(size, "sums"));
  const bytes = answers.reduce((sum, answer) => sum + answer.length, 0);
  heading(`Rows to columns: ${size.toLocaleString("en")} rows of ${HEADERS.length} columns in ${answers.length} answers, ${figure(bytes / size)} bytes a row`);
  const parse = () => answers.flatMap((answer) => (JSON.parse(answer) as { values: Cell[][] }).values);
  const rows = parse();
  const read = () => readTickets(matrixSource(rows, { name: "Tickets", isTable: true }).source, seededAgreement()).tickets;

  const tickets = read();
  expectSame(tickets, seededTickets(size, "sums"));
  say(`  identical: every instant, state, priority and held time of ${size.toLocaleString("en")} tickets; ${figure(columnBytes(tickets) / size)} bytes a ticket in columns`);
  const timings = await timeInTurns([{ name: "ours: rows to tickets", run: read }, { name: "JSON.parse of the answers", run: parse }], rounds);
  sayTimings(timings);
  sayRatio("ours / JSON.parse", timings[0], timings[1]);
}

const HEADERS = ["Number", "Opened", "First response", "Resolved", "Closed", "Status", "Priority", "Assignment group", "Type", "Held minutes"];

/** The bodies of the answers, without Excel's wrapping; dates are serial numbers of a clock in London. */
function answersOf(tickets: Tickets): string[] {
  const serial = (instant: number): Cell => (Number.isNaN(instant) ? "" : Math.round(wallClockToSerial(toWallClock(instant, ZONE), false) * 1e10) / 1e10);
  const answers: string[] = [];
  let rows: string[] = [JSON.stringify(HEADERS)];
  let bytes = 0;
  const send = () => {
    answers.push(`{"values":[${rows.join(",")}]}`);
    rows = [];
    bytes = 0;
  };
  for (let row = 0; row < tickets.size; row++) {
    const text = JSON.stringify([
      tickets.id[row], serial(tickets.opened[row]), serial(tickets.firstResponse[row]), serial(tickets.resolved[row]), serial(tickets.closed[row]),
      tickets.status.labels[tickets.status.codes[row]], tickets.priority.labels[tickets.priority.codes[row]], `Group ${row % 40}`, "Incident",
      Number.isNaN(tickets.heldMs[row]) ? "" : tickets.heldMs[row] / MINUTE_MS,
    ]);
    rows.push(text);
    bytes += text.length + 1;
    if (bytes > ANSWER_BYTES) send();
  }
  send();
  return answers;
}

/** @throws when a column that was read differs from the one that was written */
function expectSame(read: Tickets, written: Tickets): void {
  // A clock in London shows one hour of October twice, so what it shows is what can be compared.
  const shown = (instant: number) => toWallClock(instant, ZONE);
  const priority = ({ priority: { codes, labels } }: Tickets, row: number) => labels[codes[row]];
  const columns: Readonly<Record<string, (tickets: Tickets, row: number) => unknown>> = {
    opened: ({ opened }, row) => shown(opened[row]),
    firstResponse: ({ firstResponse }, row) => shown(firstResponse[row]),
    resolved: ({ resolved }, row) => shown(resolved[row]),
    closed: ({ closed }, row) => shown(closed[row]),
    heldMs: ({ heldMs }, row) => heldMs[row],
    state: ({ state }, row) => state[row],
    priority,
  };
  for (const [name, of] of Object.entries(columns)) {
    for (let row = 0; row < written.size; row++) {
      if (!Object.is(of(read, row), of(written, row))) {
        throw new Error(`Ticket ${written.id[row]}, ${name}: read ${String(of(read, row))}, written ${String(of(written, row))}.`);
      }
    }
  }
}

/** Typed columns only, each once: the ids are texts that the rows hold already, and fields that the export does not have share a column. */
function columnBytes(tickets: Tickets): number {
  const columns: readonly unknown[] = Object.values(tickets);
  const buffers = columns.flatMap((column) => {
    const typed = (column as { readonly codes?: Uint32Array } | undefined)?.codes ?? column;
    return ArrayBuffer.isView(typed) ? [typed.buffer] : [];
  });
  return [...new Set(buffers)].reduce((sum, { byteLength }) => sum + byteLength, 0);
}
