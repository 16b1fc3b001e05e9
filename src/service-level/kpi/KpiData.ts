import { filterMasks, normalWord } from "../agreement";
import type { Agreement, Kpi, Sla } from "../agreement";
import { judgeCommitments } from "../clock";
import type { Commitments } from "../clock";
import { NO_RECORDS } from "../records";
import type { ServiceRecords } from "../records";
import type { Tickets } from "../ticket";
import type { Instant } from "../time";

/** What KPIs are measured from. Passes over the tickets are made when a measure first needs them, and kept. */
export class KpiData {
  private readonly judged = new Map<string, Commitments>();
  private readonly timed = new Map<string, Commitments>();

  constructor(
    readonly tickets: Tickets, readonly agreement: Agreement, readonly asOf: Instant, readonly records: ServiceRecords = NO_RECORDS,
  ) {}

  commitments(slaId: string): Commitments {
    return kept(this.judged, normalWord(slaId), () => judgeCommitments(this.tickets, this.agreement, slaId, this.asOf));
  }

  /**
   * How long tickets took until the first response or the resolution. A ticket is timed by the SLA of the KPI that applies to it, so
   * that KPI and SLA tell the same hours; else in the calendar of its service, where holds stand still until the resolution and count
   * until the first response.
   */
  durations(kpi: Kpi, clock: "response" | "resolution"): Commitments {
    const linked = this.linkedSlas(kpi).filter((sla) => sla.clock.kind === clock);
    const key = [clock, ...linked.map((sla) => this.agreement.slas.indexOf(sla))].join();
    return kept(this.timed, key, () => {
      const rows = [...linked, everyTicket(clock)].map((sla): Sla => ({ ...sla, id: key, target: WITHOUT_TARGET }));
      return judgeCommitments(this.tickets, { ...this.agreement, slas: rows }, key, this.asOf);
    });
  }

  /** The rows of SLAs that name this KPI. */
  linkedSlas(kpi: Kpi): readonly Sla[] {
    return this.agreement.slas.filter((sla) => normalWord(sla.kpi) === normalWord(kpi.id));
  }

  /** Whether the KPI speaks of a ticket. */
  admits(kpi: Kpi): (row: number) => boolean {
    const mask = filterMasks([kpi.filter], this.tickets);
    return (row) => mask(row) !== 0;
  }
}

/** A clock that only measures: its deadline never comes. */
const WITHOUT_TARGET = { kind: "serviceTime", ms: Number.NaN } as const;

function everyTicket(clock: "response" | "resolution"): Sla {
  return {
    id: "", name: "", kpi: "", clock: { kind: clock }, filter: { service: [], type: [], priority: [], group: [] }, target: WITHOUT_TARGET,
    calendar: undefined, goal: 1, atRisk: 1, holds: clock === "response" ? "run" : "stop", reopened: "resumes", kind: "SLA",
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
