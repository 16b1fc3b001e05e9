import { filterMasks, normalWord } from "../agreement";
import type { Agreement, FilteredColumns, Kpi, Sla, SlaClock, SlaTarget } from "../agreement";
import { judgeCommitments } from "../clock";
import type { Commitments } from "../clock";
import { NO_RECORDS } from "../records";
import type { ServiceRecords } from "../records";
import type { Tickets } from "../ticket";
import type { Instant } from "../time";
import { columnsAsOf } from "./columnsAsOf";
import { slasOfKpi } from "./slasOfKpi";

/** With what the time of a ticket ends: when it was last done, when it was first done, or when it was closed. */
export type Ending = "last resolution" | "first resolution" | "closing";

/** What KPIs are measured from. Passes over the tickets are made when a measure first needs them, and kept. */
export class KpiData {
  private readonly judged = new Map<string, Commitments>();
  private readonly timed = new Map<string, Commitments>();
  private knownColumns: FilteredColumns | undefined;
  private first: Instant | undefined;

  constructor(
    readonly tickets: Tickets, readonly agreement: Agreement, readonly asOf: Instant, readonly records: ServiceRecords = NO_RECORDS,
  ) {}

  /** When the first ticket was opened; `Infinity` when none has a date. */
  get firstTicket(): Instant {
    this.first ??= this.tickets.opened.reduce((earliest, opened) => (opened < earliest ? opened : earliest), Number.POSITIVE_INFINITY);
    return this.first;
  }

  commitments(slaId: string): Commitments {
    return kept(this.judged, normalWord(slaId), () => judgeCommitments(this.tickets, this.agreement, slaId, this.asOf));
  }

  /**
   * How long tickets took until the first response. A ticket is timed by the SLA of the KPI that applies to it, so that KPI and SLA tell the
   * same hours; else in the calendar of its service, where holds count until the first response.
   */
  responseTimes(kpi: Kpi): Commitments {
    return this.times(slasOfKpi(kpi, this.agreement.slas, "response"), { kind: "response" }, "response");
  }

  /** How long tickets took until they were done, as `responseTimes`; holds stand still. */
  resolutionTimes(kpi: Kpi, ending: Ending): Commitments {
    if (ending === "closing") return this.times([], { kind: "between", from: "opened", to: "closed" }, ending);
    return this.times(this.resolutionSlas(kpi), { kind: "resolution" }, ending);
  }

  /** The rows of SLAs that name this KPI. */
  linkedSlas(kpi: Kpi): readonly Sla[] {
    return slasOfKpi(kpi, this.agreement.slas);
  }

  resolutionSlas(kpi: Kpi): readonly Sla[] {
    return slasOfKpi(kpi, this.agreement.slas, "resolution");
  }

  /** Service, type, priority and group of the tickets as they were known at `asOf`. */
  get columns(): FilteredColumns {
    return (this.knownColumns ??= columnsAsOf(this.tickets, this.asOf));
  }

  /** Whether the KPI speaks of a ticket, as that was known at `asOf`. */
  admits(kpi: Kpi): (row: number) => boolean {
    const mask = filterMasks([kpi.filter], this.columns);
    return (row) => mask(row) !== 0;
  }

  private times(linked: readonly Sla[], clock: SlaClock, ending: Ending | "response"): Commitments {
    const key = [ending, ...linked.map((sla) => this.agreement.slas.indexOf(sla))].join();
    return kept(this.timed, key, () => {
      const rows = [...linked, everyTicket(clock)].map((sla): Sla => ({
        ...sla, id: key, target: withoutTarget(sla.target), ...(ending === "first resolution" ? { reopened: "stays stopped" as const } : {}),
      }));
      return judgeCommitments(this.tickets, { ...this.agreement, slas: rows }, key, this.asOf);
    });
  }
}

const WITHOUT_TARGET = { kind: "serviceTime", ms: Number.NaN } as const;

/** Of a clock that only measures: its deadline never comes. It runs in the hours of the SLA, round the clock where that counts in calendar days. */
function withoutTarget({ kind }: SlaTarget): SlaTarget {
  return kind === "calendarTime" ? { kind, count: Number.NaN, unit: "days" } : WITHOUT_TARGET;
}

function everyTicket(clock: SlaClock): Sla {
  return {
    id: "", name: "", kpi: "", clock, filter: { service: [], type: [], priority: [], group: [] }, target: WITHOUT_TARGET,
    calendar: undefined, goal: 1, atRisk: 1, holds: clock.kind === "response" ? "run" : "stop", reopened: "resumes", kind: "SLA",
    validFrom: undefined, validTo: undefined,
  };
}

function kept<T>(memo: Map<string, T>, key: string, make: () => T): T {
  const known = memo.get(key);
  if (known !== undefined) return known;
  const fresh = make();
  memo.set(key, fresh);
  return fresh;
}
