import type { Agreement, Sla } from "../../../service-level/agreement";
import { type Commitments, judgeCommitments, OUTCOMES } from "../../../service-level/clock";
import { type Period, periodUpTo, trendPeriods } from "../../../service-level/period";
import { defaultAsOf, periodOptions } from "../../../service-level/review";
import type { Tickets } from "../../../service-level/ticket";
import type { DraftVersions } from "./draftVersions";
import { sliceTickets } from "./sliceTickets";

/** What an SLA comes to over some months. Counts; `met + missed` were decided. */
export interface BackTestCounts {
  readonly met: number;
  readonly missed: number;
  /** Met, but only after more than the at-risk share of the target. */
  readonly nearMisses: number;
}

export interface BackTestSide extends BackTestCounts {
  readonly goal: number;
  /** Share of the target after which meeting it is a near miss. */
  readonly atRisk: number;
  /** In the order of the months. */
  readonly months: readonly BackTestCounts[];
}

export interface BackTest {
  readonly months: readonly Period[];
  /** Tickets opened in these months, and how many of them the new terms speak of. */
  readonly tickets: number;
  readonly covered: number;
  /** `undefined`: there is no such SLA yet. */
  readonly now: BackTestSide | undefined;
  readonly then: BackTestSide;
}

export interface BackTestInput {
  readonly tickets: Tickets;
  /** The agreement as the workbook has it. */
  readonly present: Agreement;
  /** Id of the SLA in it; `undefined`: it is new. */
  readonly presentId: string | undefined;
  readonly draft: DraftVersions<Sla>;
  readonly months: number;
}

/** So many tickets are judged at first without a pause; more or fewer next, as the machine is quick or slow. */
const FIRST_TICKETS = 500;
/** A stretch of work that nobody notices. */
const STRETCH_MS = 12;

/**
 * What an SLA would have meant over the last months, beside what it does mean. The new terms judge every ticket that they speak of,
 * whenever it was opened: their dates in force begin in the future. `undefined`: nothing tells which months these are.
 * @throws the signal's reason, when it is aborted
 */
export async function backTest(input: BackTestInput, signal?: AbortSignal): Promise<BackTest | undefined> {
  const { tickets, present, presentId, draft } = input;
  const asOf = defaultAsOf(tickets, present);
  const last = periodUpTo(asOf, "month", periodOptions(present));
  if (last === undefined) return undefined;
  const months = trendPeriods(last, input.months, periodOptions(present));
  const sla: Sla = { ...draft.row, validFrom: undefined, validTo: undefined };
  const proposed: Agreement = { ...draft.agreement, slas: [sla, ...draft.others.map((other) => ({ ...other, id: sla.id }))] };
  const presentRow = presentId === undefined ? undefined : present.slas.find(({ id }) => id === presentId);
  const then = new Counter(months, sla.atRisk);
  const now = presentRow && new Counter(months, presentRow.atRisk);
  let size = FIRST_TICKETS;
  for (let from = 0; from < tickets.size;) {
    const started = performance.now();
    const to = Math.min(tickets.size, from + size);
    const part = sliceTickets(tickets, from, to);
    then.add(judgeCommitments(part, proposed, sla.id, asOf));
    if (now && presentRow) now.add(judgeCommitments(part, present, presentRow.id, asOf));
    from = to;
    size = Math.max(FIRST_TICKETS, Math.min(size * 2, Math.floor((size * STRETCH_MS) / Math.max(0.1, performance.now() - started))));
    await pause();
    signal?.throwIfAborted();
  }
  return { months, tickets: then.tickets, covered: then.covered, now: now && presentRow && now.side(presentRow.goal), then: then.side(sla.goal) };
}

const NO_SLA = OUTCOMES.indexOf("noSla");
const MET = OUTCOMES.indexOf("met");
const MISSED = OUTCOMES.indexOf("missed");

/** Counts commitments by the month in which they were decided. */
class Counter {
  readonly #counts: { met: number; missed: number; nearMisses: number }[];
  tickets = 0;
  covered = 0;

  constructor(private readonly months: readonly Period[], private readonly atRisk: number) {
    this.#counts = months.map(() => ({ met: 0, missed: 0, nearMisses: 0 }));
  }

  add({ size, opened, outcome, decidedAt, elapsedMs, targetMs }: Commitments): void {
    const { months } = this;
    const [start, end] = [months[0].from, months[months.length - 1].to];
    for (let row = 0; row < size; row++) {
      if (opened[row] >= start && opened[row] < end) {
        this.tickets++;
        if (outcome[row] !== NO_SLA) this.covered++;
      }
      const at = decidedAt[row];
      if (!(at >= start && at < end)) continue;
      const counts = this.#counts[months.findIndex(({ to }) => at < to)];
      if (outcome[row] === MISSED) counts.missed++;
      else if (outcome[row] === MET) {
        counts.met++;
        if (elapsedMs[row] > this.atRisk * targetMs[row]) counts.nearMisses++;
      }
    }
  }

  side(goal: number): BackTestSide {
    const sum = (key: keyof BackTestCounts) => this.#counts.reduce((total, counts) => total + counts[key], 0);
    return { goal, atRisk: this.atRisk, met: sum("met"), missed: sum("missed"), nearMisses: sum("nearMisses"), months: this.#counts };
  }
}

/** Lets the pane draw and answer before the next portion. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
