import { isSameWord, lastInstant, versionInForce } from "../../agreement";
import type { KpiData } from "../../kpi";
import { measureKpi } from "../../kpi";
import type { Period } from "../../period";
import { attainmentIn } from "../../clock";
import type { ReviewType } from "../../records";
import { definitionPrints, figureKey } from "./definitionPrint";
import { ticketsBehind } from "./takeSnapshot";
import type { Restatement, ReviewHistory, ReviewSnapshot, SnapshotFigure } from "./types";

const EARLIER_SHOWN = 8;

/** A difference that only floating-point arithmetic makes. */
const NOISE = 1e-9;

/**
 * What earlier reviews say to the one of this type and period: those to compare it with, those whose months it spans, and every figure of
 * theirs that today's data tells otherwise. The figure of the day stays in its snapshot; nothing is corrected.
 */
export function compareWithHistory(snapshots: readonly ReviewSnapshot[], type: ReviewType, period: Period, data: KpiData): ReviewHistory {
  const sorted = [...snapshots].sort((a, b) => a.from - b.from || a.to - b.to);
  const definitions = definitionPrints(data.agreement);
  return {
    earlier: sorted.filter((snapshot) => snapshot.type === type && snapshot.from < period.from).slice(-EARLIER_SHOWN),
    within: sorted.filter((snapshot) => snapshot.type !== type && snapshot.from >= period.from && snapshot.to <= period.to),
    restatements: sorted.flatMap((snapshot) => restatements(snapshot, data, definitions)),
    definitions,
  };
}

function restatements(snapshot: ReviewSnapshot, data: KpiData, definitions: Readonly<Record<string, string>>): Restatement[] {
  return snapshot.figures.flatMap((figure): Restatement[] => {
    const now = figureNow(figure, snapshot, data);
    if (now === undefined) return [];
    // Tickets may change places and leave the figure as it was.
    const moved = figure.kind === "SLA" ? movedTickets(figure.id, snapshot, data) : [];
    if (isSame(figure, now) && moved.length === 0) return [];
    return [{
      review: snapshot.id, period: snapshot.period, figure, now, moved,
      isSameDefinition: definitions[figureKey(figure.kind, figure.id)] === figure.definition,
      wasOver: snapshot.asOf >= snapshot.to,
    }];
  });
}

/** The figure as today's definitions and data give it; `undefined` where there is none to compare with. */
function figureNow({ kind, id }: SnapshotFigure, { from, to }: ReviewSnapshot, data: KpiData): Restatement["now"] | undefined {
  const isOf = (row: { readonly id: string }) => isSameWord(row.id, id);
  if (kind === "SLA" && data.agreement.slas.some(isOf)) {
    const [{ met, missed }] = attainmentIn(data.commitments(id), [{ from, to }]);
    const decided = met + missed;
    return { met, decided, value: met / decided, n: decided };
  }
  const period: Period = { name: "", grain: "month", from, to };
  const kpi = kind === "KPI" ? versionInForce(data.agreement.kpis.filter(isOf), lastInstant(period, data.asOf)) : undefined;
  if (kpi === undefined) return undefined;
  const [{ value, n }] = measureKpi(kpi, data, [period]).figures;
  return { met: 0, decided: 0, value, n };
}

function isSame(then: SnapshotFigure, now: Restatement["now"]): boolean {
  const isEqual = (a: number, b: number) => Object.is(a, b) || Math.abs(a - b) <= NOISE * Math.max(1, Math.abs(a));
  return then.met === now.met && then.decided === now.decided && then.n === now.n && isEqual(then.value, now.value);
}

function movedTickets(sla: string, snapshot: ReviewSnapshot, data: KpiData): Restatement["moved"] {
  const then = new Map(snapshot.tickets.filter((entry) => isSameWord(entry.sla, sla)).flatMap(({ ids, outcome }) => ids.map((id) => [id, outcome] as const)));
  const now = new Map(ticketsBehind(sla, data.commitments(sla), data.tickets, snapshot).flatMap(({ ids, outcome }) => ids.map((id) => [id, outcome] as const)));
  return [...new Set([...then.keys(), ...now.keys()])]
    .map((ticket) => ({ ticket, then: then.get(ticket) ?? "" as const, now: now.get(ticket) ?? "" as const }))
    .filter((moved) => moved.then !== moved.now);
}
