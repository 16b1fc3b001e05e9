import { provideDefinitions } from "../../src/functions/definitions";
import { slaCompliance, slaData } from "../../src/functions/functions";
import { NO_RECORDS } from "../../src/service-level/records";
import type { Cell } from "../../src/tables";
import { officeAnswers, rowsOf } from "../data/officeAnswers";
import { FIRST_MONTH, MONTHS } from "../data/officeHours";
import { seededAgreement, SLA_IDS } from "../data/seededAgreement";
import { seededTickets } from "../data/seededTickets";
import { timeInTurns } from "../measure";
import type { Options } from "../options";
import { heading, say, sayRatio, sayTimings } from "../report";

const ROWS = 100_000;
const CELLS = 500;
/** So many cells are enough to time one that takes the range itself. */
const RANGE_CELLS = 10;

/**
 * Cells with functions over one ticket range, which Excel hands over as a new copy whenever one of its cells has changed: one question to each SLA,
 * five hundred questions through a handle, the same after an edit, and a question that takes the range itself.
 */
export async function benchFunctions({ tickets, rounds }: Options): Promise<void> {
  const size = Math.min(tickets, ROWS);
  heading(`Functions over ${size.toLocaleString("en")} rows of 10 columns`);
  const answers = officeAnswers(seededTickets(size, "sums"));
  const agreement = seededAgreement();
  provideDefinitions(() => Promise.resolve({ agreement, records: NO_RECORDS, history: undefined, missingHistory: undefined, date1904: false }));
  let edits = 0;
  let rows: Cell[][] = [];
  const editedCopy = () => {
    rows = rowsOf(answers);
    rows[1 + (edits % size)][5] = `Edit ${++edits}`;
  };
  const ask = async (cells: number, argument: () => unknown[][]) => {
    const shares: number[] = [];
    for (let cell = 0; cell < cells; cell++) shares.push((await slaCompliance(argument() as Cell[][], [[SLA_IDS[cell % SLA_IDS.length]]], [[monthOf(cell)]]))[0][0] as number);
    return shares;
  };
  const throughHandle = async (cells: number) => {
    const handle = [[slaData(rows)]];
    return ask(cells, () => handle);
  };

  editedCopy();
  const [first] = await throughHandle(SLA_IDS.length);
  editedCopy();
  if ((await throughHandle(CELLS))[0] !== first) throw new Error("The edit of a status that means nothing changed a share.");
  say("  identical: an edited range gives the shares of its own cells");

  const timings = await timeInTurns([
    { name: "one pass: read, judge, a cell for each SLA", prepare: editedCopy, run: () => throughHandle(SLA_IDS.length) },
    { name: `${CELLS} cells through a handle`, prepare: editedCopy, run: () => throughHandle(CELLS) },
    { name: `${CELLS} cells again, nothing changed`, run: () => throughHandle(CELLS) },
    { name: "a cell that takes the range itself", calls: RANGE_CELLS, prepare: editedCopy, run: () => ask(RANGE_CELLS, () => rows.slice()) },
    { name: "JSON.parse of the range", run: () => rowsOf(answers) },
  ], rounds);
  sayTimings(timings);
  sayRatio(`${CELLS} cells / one pass`, timings[1], timings[0]);
}

function monthOf(cell: number): string {
  const month = Math.floor(cell / SLA_IDS.length) % MONTHS;
  return `${FIRST_MONTH.year + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
}
