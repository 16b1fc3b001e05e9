import { compileCalendar, type CompiledCalendar, elapsedServiceTime } from "../../src/service-level/calendar";
import { DAY_MS, MINUTE_MS } from "../../src/service-level/time";
import { monthEdges, officeHours } from "../data/officeHours";
import { randomFrom } from "../data/random";
import { timeInTurns } from "../measure";
import type { Contender } from "../measure";
import type { Options } from "../options";
import { heading, say, sayRatio, sayTimings } from "../report";
import { withDateFnsTz, withDayjsBusinessTime, withLuxon } from "./libraryLoops";
import type { ElapsedTime } from "./libraryLoops";
import { byListOfDays, byMinute } from "./oracles";

const PAIRS = 200_000;
/** The libraries are slow; so many questions a round are enough to time them. */
const LIBRARY_PAIRS = 200;
const MINUTE_PAIRS = 100;

/** Column by column, as the product holds its tickets. */
interface Pairs {
  readonly from: Float64Array;
  readonly to: Float64Array;
}

/** One elapsed service time between two instants: beside what is commonly programmed with date libraries. */
export async function benchElapsed({ rounds }: Options): Promise<void> {
  heading(`Elapsed service time: one call, ${PAIRS.toLocaleString("en")} pairs of instants of 24 months, 6 days apart on average`);
  const pairs = seededPairs();
  const calendar = compileCalendar(officeHours);
  const ours: ElapsedTime = (from, to) => elapsedServiceTime(calendar, from, to);

  const wrong = mismatches(ours, byListOfDays(), pairs) + mismatches(ours, byMinute(), firstOf(pairs, MINUTE_PAIRS));
  if (wrong > 0) throw new Error(`${wrong} of our elapsed times differ from those of the list of days and of the minute by minute count.`);
  say(`  no mismatch: all ${PAIRS.toLocaleString("en")} against a list of working days, ${MINUTE_PAIRS} against counting minute by minute`);

  const few = firstOf(pairs, LIBRARY_PAIRS);
  const libraries: Readonly<Record<string, ElapsedTime>> = {
    "date-fns-tz, day by day": withDateFnsTz,
    "luxon, day by day": withLuxon,
    "dayjs-business-time": withDayjsBusinessTime(),
  };
  const timings = await timeInTurns([
    { name: "ours", calls: PAIRS, run: () => sumOfElapsed(calendar, pairs) },
    ...Object.entries(libraries).map(([name, library]) => asking(name, library, few)),
  ], rounds);
  const wrongOf = new Map(Object.entries(libraries).map(([name, library]) => [name, mismatches(library, byListOfDays(), few)]));
  sayTimings(timings, (name) => (wrongOf.has(name) ? `${wrongOf.get(name)} of ${LIBRARY_PAIRS} wrong` : ""));
  const [correct] = timings.filter(({ name }) => wrongOf.get(name) === 0).sort((a, b) => a.ms - b.ms);
  sayRatio("fastest correct library / ours", correct, timings[0]);
}

/** Whole minutes, because one of the libraries knows no seconds. */
function seededPairs(): Pairs {
  const random = randomFrom(7);
  const edges = monthEdges();
  const [first, last] = [edges[0], edges[edges.length - 1]];
  const from = Float64Array.from({ length: PAIRS }, () => wholeMinute(first + random() * (last - first)));
  return { from, to: from.map((instant) => instant + wholeMinute(Math.min(-Math.log(1 - random()) * 6, 60) * DAY_MS)) };
}

function firstOf({ from, to }: Pairs, count: number): Pairs {
  return { from: from.subarray(0, count), to: to.subarray(0, count) };
}

function wholeMinute(ms: number): number {
  return Math.floor(ms / MINUTE_MS) * MINUTE_MS;
}

/** In a loop of its own, as a pass over tickets has it. Through a variable, as the libraries are called, three numbers a call are put into objects, which takes longer than to reckon it. */
function sumOfElapsed(calendar: CompiledCalendar, { from, to }: Pairs): number {
  let sum = 0;
  for (let index = 0; index < from.length; index++) sum += elapsedServiceTime(calendar, from[index], to[index]);
  return sum;
}

function asking(name: string, elapsed: ElapsedTime, { from, to }: Pairs): Contender {
  return {
    name, calls: from.length,
    run: () => {
      let sum = 0;
      for (let index = 0; index < from.length; index++) sum += elapsed(from[index], to[index]);
      return sum;
    },
  };
}

function mismatches(elapsed: ElapsedTime, oracle: ElapsedTime, { from, to }: Pairs): number {
  return from.filter((instant, index) => elapsed(instant, to[index]) !== oracle(instant, to[index])).length;
}
