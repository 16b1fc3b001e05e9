import { matrixSource, readTickets } from "../../src/tables";
import type { Tickets } from "../../src/service-level/ticket";
import { textAt } from "../../src/service-level/ticket";
import { toWallClock } from "../../src/service-level/time";
import { HEADERS, officeAnswers, rowsOf } from "../data/officeAnswers";
import { ZONE } from "../data/officeHours";
import { seededAgreement } from "../data/seededAgreement";
import { seededTickets } from "../data/seededTickets";
import { columnBytes } from "../data/columnBytes";
import { timeInTurns } from "../measure";
import type { Options } from "../options";
import { figure, heading, say, sayRatio, sayTimings } from "../report";

/** Rows as Office.js hands them over, into ticket columns: beside `JSON.parse` of the answers that carried them. */
export async function benchColumns({ tickets: size, rounds }: Options): Promise<void> {
  const answers = officeAnswers(seededTickets(size, "sums"));
  const bytes = answers.reduce((sum, answer) => sum + answer.length, 0);
  heading(`Rows to columns: ${size.toLocaleString("en")} rows of ${HEADERS.length} columns in ${answers.length} answers, ${figure(bytes / size)} bytes a row`);
  const parse = () => rowsOf(answers);
  const rows = parse();
  const read = () => readTickets(matrixSource(rows, { name: "Tickets", isTable: true }).source, seededAgreement()).tickets;

  const tickets = read();
  expectSame(tickets, seededTickets(size, "sums"));
  say(`  identical: every instant, state, priority and held time of ${size.toLocaleString("en")} tickets; ${figure(columnBytes(tickets) / size)} bytes a ticket in columns`);
  const timings = await timeInTurns([{ name: "ours: rows to tickets", run: read }, { name: "JSON.parse of the answers", run: parse }], rounds);
  sayTimings(timings);
  sayRatio("ours / JSON.parse", timings[0], timings[1]);
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
        throw new Error(`Ticket ${textAt(written.id, row)}, ${name}: read ${String(of(read, row))}, written ${String(of(written, row))}.`);
      }
    }
  }
}
