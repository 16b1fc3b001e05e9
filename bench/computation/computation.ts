import { OUTCOMES } from "../../src/service-level/clock";
import type { Commitments } from "../../src/service-level/clock";
import { SECOND_MS } from "../../src/service-level/time";
import { monthEdges, MONTHS } from "../data/officeHours";
import { seededAgreement } from "../data/seededAgreement";
import { seededTickets } from "../data/seededTickets";
import type { Holds } from "../data/seededTickets";
import { timeInTurns } from "../measure";
import type { Options } from "../options";
import { duration, heading, say, sayRatio, sayTimings } from "../report";
import { CELLS, expectIdentical, FIGURES_A_CELL } from "./attainmentTable";
import { DuckDb } from "./DuckDb";
import { countAll, fillResults, judgeAll } from "./ours";
import { scanColumns } from "./scanColumns";

const VARIANTS: readonly (readonly [holds: Holds, title: string])[] = [
  ["none", "no holds"],
  ["sums", "holds known as sums (a held-minutes column)"],
  ["history", "holds from a status history"],
];

/** Judging every ticket under two SLAs and counting by SLA, priority and month: beside a scan of the same columns, and beside DuckDB. */
export async function benchComputation({ tickets: size, rounds }: Options): Promise<void> {
  for (const [holds, title] of VARIANTS) {
    heading(`The computation: ${size.toLocaleString("en")} tickets, ${title}`);
    await benchVariant(size, holds, rounds);
  }
}

async function benchVariant(size: number, holds: Holds, rounds: number): Promise<void> {
  const tickets = seededTickets(size, holds);
  const agreement = seededAgreement();
  const asOf = monthEdges()[MONTHS];
  const database = await DuckDb.load(tickets, holds);

  const start = performance.now();
  const judged = judgeAll(tickets, agreement, asOf);
  const table = countAll(judged, tickets);
  const firstMs = performance.now() - start;
  expectIdentical(table, await database.attainment(), "DuckDB");
  expectSameSums(judged, await database.sums());
  say(`  identical: ${CELLS} cells of ${FIGURES_A_CELL} figures, and the sums of all elapsed times and deadlines`);

  const timings = await timeInTurns([
    { name: "ours: judge and count", run: () => countAll(judgeAll(tickets, agreement, asOf), tickets) },
    { name: "ours: only judge", run: () => judgeAll(tickets, agreement, asOf) },
    { name: "ours: only count", run: () => countAll(judged, tickets) },
    { name: "the memory of its results", run: () => fillResults(judged) },
    { name: "a scan of its columns", run: () => scanColumns(tickets) },
    { name: "DuckDB, 1 thread", prepare: () => database.useThreads(1), run: () => database.attainment() },
    { name: "DuckDB, 2 threads", prepare: () => database.useThreads(2), run: () => database.attainment() },
  ], rounds);
  sayTimings(timings);
  if (holds === VARIANTS[0][0]) say(`  ours, the first time, with nothing compiled yet: ${duration(firstMs)}`);
  const [ours, , , memory, scan, one, two] = timings;
  sayRatio("ours / scan", ours, scan);
  sayRatio("the memory of its results / scan", memory, scan);
  sayRatio("DuckDB on 1 thread / ours", one, ours);
  sayRatio("DuckDB on 2 threads / ours", two, ours);
  database.close();
}

/** @throws when elapsed times or deadlines differ anywhere: outcomes could still agree by luck */
function expectSameSums(judged: readonly Commitments[], sums: readonly (readonly number[])[]): void {
  const [from] = monthEdges();
  const removed = OUTCOMES.indexOf("removed");
  judged.forEach(({ sla, size, outcome, elapsedMs, deadline }, index) => {
    const own = [index, 0, 0, 0];
    for (let row = 0; row < size; row++) {
      if (outcome[row] === removed) continue;
      own[1]++;
      own[2] += elapsedMs[row] / SECOND_MS;
      own[3] += (deadline[row] - from) / SECOND_MS;
    }
    if (own.some((sum, column) => sum !== sums[index][column])) {
      throw new Error(`DuckDB, ${sla}: [sla, count, elapsed s, deadline s] ours ${own.join(", ")}, theirs ${sums[index].join(", ")}.`);
    }
  });
}
