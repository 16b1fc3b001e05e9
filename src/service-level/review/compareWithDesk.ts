import { normalWord, slaRows } from "../agreement";
import type { Sla, SlaClock } from "../agreement";
import { COMMITMENT_STATUSES, knowsHolds, OUTCOMES, plainClock, readOtherwise } from "../clock";
import type { Commitments, OtherReading, OtherVersion } from "../clock";
import { percentile } from "../kpi";
import type { KpiData } from "../kpi";
import type { DeskFlagField, DeskWord, Tickets } from "../ticket";
import { DESK_WORDS } from "../ticket";
import type { DurationMs, Instant, Interval } from "../time";

/** What the data tells of why desk and clock disagree on a ticket: another reading of the SLA by which they would agree, or a fact. */
export type DeskReason = OtherReading
  /** By a version of the SLA that came before or after the one in force when the ticket was opened. */
  | "earlierVersion" | "laterVersion"
  /** It is open past our deadline, and the desk has not called it missed. */
  | "stillOpen"
  /** The response of the ticket was missed, and the desk's column does not say of which clock it speaks. */
  | "responseMissed";

/** What the service desk itself says of the commitments of one SLA that were decided in a period, beside the clock. */
export interface DeskComparison {
  /** Header of the column in which the desk says it. */
  readonly column: string;
  readonly namesClock: boolean;
  /** Commitments decided in the period, and those among them of which the desk says something. */
  readonly decided: number;
  readonly compared: number;
  /** Of those compared: met by the desk's word, and by the clock. */
  readonly deskMet: number;
  readonly clockMet: number;
  readonly bothMet: number;
  readonly bothMissed: number;
  readonly onlyDeskMet: DeskDisagreement;
  readonly onlyClockMet: DeskDisagreement;
}

export interface DeskDisagreement {
  readonly count: number;
  /** Rows of `Tickets` of the first of them, in the order of the tickets. */
  readonly rows: readonly number[];
  /** What tells why, the most first; several may tell of one ticket. */
  readonly reasons: readonly DeskReasonCount[];
  /** Those of which nothing tells why. */
  readonly unexplained: Omit<DeskReasonCount, "reason">;
  /** How far the due date of the export lies after our deadline, in the middle of those that have both; below 0 before it. `NaN` = none has. */
  readonly dueAfterMs: DurationMs;
}

export interface DeskReasonCount {
  readonly reason: DeskReason;
  readonly count: number;
  /** The first of them. */
  readonly rows: readonly number[];
}

const ROWS_KEPT = 500;
const [MET, MISSED] = [OUTCOMES.indexOf("met"), OUTCOMES.indexOf("missed")];
const OVERDUE = COMMITMENT_STATUSES.indexOf("Overdue");
const [SILENT, KEPT] = [DESK_WORDS.indexOf(""), DESK_WORDS.indexOf("kept")];
const FLAG_FIELDS: Readonly<Partial<Record<SlaClock["kind"], DeskFlagField>>> = { response: "response kept", resolution: "resolution kept" };

/**
 * The desk's own flags beside the clock of an SLA with the client, for what was decided in the period. Verdicts stay by the clock. `undefined` where the export has
 * no flags of that clock, or they say nothing of these tickets.
 */
export function compareWithDesk(sla: Sla, data: KpiData, { from, to }: Interval): DeskComparison | undefined {
  const field = sla.kind === "SLA" ? FLAG_FIELDS[plainClock(sla.clock).kind] : undefined;
  const flags = field && data.tickets.deskFlags?.[field];
  if (field === undefined || flags === undefined) return undefined;
  const { header, namesClock, said } = flags;
  const commitments = data.commitments(sla.id);
  const { size, outcome, decidedAt } = commitments;
  const [onlyDesk, onlyClock]: [number[], number[]] = [[], []];
  let [decided, compared, bothMet, bothMissed] = [0, 0, 0, 0];
  for (let row = 0; row < size; row++) {
    if (!(decidedAt[row] >= from && decidedAt[row] < to)) continue;
    decided++;
    if (said[row] === SILENT) continue;
    compared++;
    const isMet = outcome[row] === MET;
    if ((said[row] === KEPT) !== isMet) (isMet ? onlyClock : onlyDesk).push(row);
    else if (isMet) bothMet++;
    else bothMissed++;
  }
  if (compared === 0) return undefined;
  const reasonsOf = reasonsIn(sla, data, commitments, readingsOf(field, data.tickets), namesClock);
  const dues = data.tickets.dueEnds ?? data.tickets.due;
  const dueAfter = (row: number) => (field === "resolution kept" ? dues[row] - commitments.deadline[row] : Number.NaN);
  return {
    column: header, namesClock, decided, compared, deskMet: bothMet + onlyDesk.length, clockMet: bothMet + onlyClock.length, bothMet, bothMissed,
    onlyDeskMet: disagreement(onlyDesk, (row) => reasonsOf(row, "kept"), dueAfter),
    onlyClockMet: disagreement(onlyClock, (row) => reasonsOf(row, "missed"), dueAfter),
  };
}

function disagreement(all: readonly number[], reasonsOf: (row: number) => readonly DeskReason[], dueAfter: (row: number) => DurationMs): DeskDisagreement {
  const byReason = new Map<DeskReason | "", { count: number; rows: number[] }>([["", { count: 0, rows: [] }]]);
  for (const row of all) {
    const reasons = reasonsOf(row);
    for (const reason of reasons.length === 0 ? [""] as const : reasons) {
      const tally = byReason.get(reason) ?? { count: 0, rows: [] };
      tally.count++;
      if (tally.rows.length < ROWS_KEPT) tally.rows.push(row);
      byReason.set(reason, tally);
    }
  }
  const unexplained = byReason.get("")!;
  return {
    count: all.length, rows: all.slice(0, ROWS_KEPT), unexplained,
    reasons: [...byReason].flatMap(([reason, tally]) => (reason === "" ? [] : [{ reason, ...tally }])).sort((a, b) => b.count - a.count),
    dueAfterMs: percentile(all.map(dueAfter).filter(Number.isFinite), 0.5),
  };
}

/** The readings that can make a difference to this clock with what the tickets tell. The due date of a ticket is that of its resolution. */
function readingsOf(field: DeskFlagField, tickets: Tickets): OtherReading[] {
  return [
    ...(field === "response kept" ? ["replyOnly"] as const : ["due", "untilClosed"] as const),
    ...(knowsHolds(tickets) ? ["allHolds", "noHolds"] as const : []),
    "defaultHours", "roundTheClock",
    ...(tickets.history === undefined ? [] : ["firstStop", "runsOn"] as const),
    ...(tickets.classes === undefined ? [] : ["asOpened", "asNow"] as const),
  ];
}

/** Every version of the SLA up to `asOf`; the first has no beginning. */
function versionsOf(rows: readonly Sla[], asOf: Instant): OtherVersion[] {
  const changes = rows.flatMap(({ validFrom = asOf, validTo = asOf }) => [validFrom, validTo]).filter((instant) => instant < asOf);
  return [...new Set([Number.NEGATIVE_INFINITY, ...changes])].map((inForceAt) => ({ inForceAt }));
}

/** Why the desk says what it says of a ticket, as far as the data tells: only what makes the difference by itself. */
function reasonsIn(sla: Sla, data: KpiData, { status }: Commitments, readings: readonly OtherReading[], namesClock: boolean): (row: number, says: DeskWord) => DeskReason[] {
  const { tickets, agreement, asOf } = data;
  const outcomes = new Map<OtherReading | OtherVersion, ReturnType<typeof readOtherwise>>();
  const outcomeBy = (reading: OtherReading | OtherVersion, row: number) => {
    const known = outcomes.get(reading) ?? readOtherwise(tickets, agreement, sla.id, asOf, reading);
    outcomes.set(reading, known);
    return known(row);
  };
  const versions = versionsOf(slaRows(agreement, sla.id), asOf);
  const responses = namesClock ? [] : responsesOf(data);
  return (row, says) => {
    const agrees = (reading: OtherReading | OtherVersion) => {
      const outcome = outcomeBy(reading, row);
      return says === "missed" ? outcome === "missed" : outcome === "met" || outcome === "undecided";
    };
    const found: DeskReason[] = readings.filter(agrees);
    // Both together are a reason where neither of them is enough.
    if (!found.includes("noHolds") && !found.includes("roundTheClock") && agrees("elapsed")) found.push("elapsed");
    // The version that judges the ticket is among them, and agrees no more than the clock does.
    found.push(...new Set(versions.filter(agrees).map(({ inForceAt }): DeskReason => (inForceAt > tickets.opened[row] ? "laterVersion" : "earlierVersion"))));
    if (status[row] === OVERDUE) found.push("stillOpen");
    if (says === "missed" && responses.some(({ outcome }) => outcome[row] === MISSED)) found.push("responseMissed");
    return found;
  };
}

/** The response clocks that were agreed with the client. */
function responsesOf(data: KpiData): Commitments[] {
  const ids = data.agreement.slas.filter(({ kind, clock }) => kind === "SLA" && plainClock(clock).kind === "response").map(({ id }) => normalWord(id));
  return [...new Set(ids)].map((id) => data.commitments(id));
}
