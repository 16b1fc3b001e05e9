import { KpiData, measureKpi } from "../../src/service-level/kpi";
import { reviewService } from "../../src/service-level/review";
import type { ServiceReview } from "../../src/service-level/review";
import type { Tickets } from "../../src/service-level/ticket";
import { DuckDb } from "../computation/DuckDb";
import { scanColumns } from "../computation/scanColumns";
import { columnBytes } from "../data/columnBytes";
import { officeAnswers, rowsOf } from "../data/officeAnswers";
import { monthEdges, MONTHS } from "../data/officeHours";
import { everythingAgreed, seededDesk, seededRecords } from "../data/seededDesk";
import { withDateFnsTz, withLuxon } from "../elapsed/libraryLoops";
import { timeInTurns } from "../measure";
import type { Options } from "../options";
import { duration, figure, heading, say, sayRatio, sayTimings } from "../report";

/** The libraries are slow: so many tickets a round are enough to reckon how long all would take. */
const LIBRARY_TICKETS = 200;

/**
 * A whole quarterly review with everything switched on: every kind of clock, every measure as a KPI, two years of trend, every analysis, from tickets
 * with histories of statuses, messages and classes. Nobody else does that; beside it stands what a part of it, or a step before it, costs others.
 */
export async function benchReview({ tickets: size, rounds }: Options): Promise<void> {
  const tickets = seededDesk(size);
  const agreement = everythingAgreed();
  const records = seededRecords();
  const asOf = monthEdges()[MONTHS];
  // Passes that are remembered belong to an object of tickets: each run gets its own.
  const review = () => reviewService({ tickets: { ...tickets }, agreement, records, type: "quarterly", asOf });
  const made = review();
  heading(`A whole review: ${size.toLocaleString("en")} tickets, ${made.slas.length} SLAs, ${made.kpis.length} KPIs, every analysis`);
  expectWhole(made, tickets, new KpiData(tickets, agreement, asOf, records));
  say(`  ${figure(columnBytes(tickets) / size)} bytes a ticket in columns, of which ${figure(columnBytes({ ...tickets, history: 0, conversation: 0, classes: 0 }) / size)} without histories; ${figure(columnBytes(made.slas[0].commitments) / size - 8)} for each SLA`);

  const answers = officeAnswers(tickets);
  const database = await DuckDb.load(tickets, "history");
  const byLibrary = (elapsed: (from: number, to: number) => number) => () => {
    for (let row = 0; row < Math.min(size, LIBRARY_TICKETS); row++) elapsed(tickets.opened[row], tickets.resolved[row] || asOf);
  };
  const timings = await timeInTurns([
    { name: "ours: the whole review", run: review },
    { name: "a scan of its ticket columns", run: () => scanColumns(tickets) },
    { name: "JSON.parse of ten of its columns", run: () => rowsOf(answers) },
    { name: "DuckDB, 1 thread: two of the SLAs", prepare: () => database.useThreads(1), run: () => database.attainment() },
    { name: "DuckDB, 2 threads: two of the SLAs", prepare: () => database.useThreads(2), run: () => database.attainment() },
    { name: "date-fns-tz: one elapsed time", calls: LIBRARY_TICKETS, run: byLibrary(withDateFnsTz) },
    { name: "luxon: one elapsed time", calls: LIBRARY_TICKETS, run: byLibrary(withLuxon) },
  ], rounds);
  sayTimings(timings);
  const [ours, , parse, one, , dateFns] = timings;
  sayRatio("ours / JSON.parse", ours, parse);
  sayRatio("ours / two of its SLAs in DuckDB on 1 thread", ours, one);
  say(`  one elapsed time for each ticket and SLA with date-fns-tz, reckoned: ${duration(dateFns.cpuMs * size * made.slas.length)}`);
  database.close();
}

/** @throws when a figure is missing, or the classes of an SLA do not add up to all tickets */
function expectWhole({ slas, kpis }: ServiceReview, { size }: Tickets, data: KpiData): void {
  for (const { sla, reconciliation: { removed, noSla, undecided, met, missed } } of slas) {
    if (removed + noSla + undecided + met + missed !== size || met === 0) throw new Error(`${sla.id}: the classes do not add up, or nothing was met.`);
  }
  for (const { kpi, notMeasurable, result } of kpis) {
    if (notMeasurable !== "" || Number.isNaN(result.value)) throw new Error(`${kpi.id}: no figure (${notMeasurable}).`);
    const { figures: [alone] } = measureKpi(kpi, data, [result.period]);
    if (!Object.is(alone.value, result.value)) throw new Error(`${kpi.id}: ${result.value} in the review, ${alone.value} alone.`);
  }
}
