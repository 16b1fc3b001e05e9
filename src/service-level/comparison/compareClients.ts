import { percentile } from "../kpi";
import { figureKey } from "../review";
import { difference, exactInterval, NO_ESTIMATE } from "../statistics";
import type { Count } from "../statistics";
import { LEAST_CASES } from "./clientFigures";
import { countedApart, fieldsApart } from "./definitionsApart";
import { lessonsOf } from "./lessons";
import type { ClientComparison, ClientFigure, ClientFigures, ClientStanding, ComparedFigure } from "./types";

/** So rarely would chance alone call any client at all better or worse. */
const CHANCE = 0.05;

/** A figure with its client, and in what it is defined otherwise than at most. */
type Defined = ClientFigure & Pick<ClientStanding, "client" | "countedOtherwise" | "agreedOtherwise">;

/**
 * Clients side by side: figures with one kind and id stand together, those that one client alone has are only counted. What most clients count (among equals
 * the first) is compared; a client that counts otherwise stands there with the fields in which it does. A share is better or worse only where the interval
 * of its difference from the pooled share of the others leaves out chance at 5%, divided by the number of comparisons; with fewer than
 * `LEAST_CASES` on either side nothing is said.
 */
export function compareClients(clients: readonly ClientFigures[]): ClientComparison {
  const byKey = new Map<string, (ClientFigure & { readonly client: number })[]>();
  clients.forEach(({ figures }, client) => figures.forEach((figure) => {
    const key = figureKey(figure.kind, figure.id);
    byKey.set(key, [...(byKey.get(key) ?? []), { ...figure, client }]);
  }));
  const shared = [...byKey.values()].filter(({ length }) => length > 1).map(withDefinitions);
  const comparisons = shared.reduce((sum, figures) => sum + comparisonsAmong(figures), 0);
  return {
    figures: shared.map((figures) => comparedFigure(figures, 1 - CHANCE / Math.max(1, comparisons))),
    single: byKey.size - shared.length,
    lessons: lessonsOf(clients),
    isSamePeriod: clients.every(({ from, to }) => from === clients[0].from && to === clients[0].to),
  };
}

function withDefinitions(figures: readonly (ClientFigure & { readonly client: number })[]): Defined[] {
  const known = figures.filter(({ value }) => !Number.isNaN(value));
  const print = ({ definition: { counted, words } }: ClientFigure) => JSON.stringify([counted, words]);
  const usual = mostFrequent((known.length > 0 ? known : figures).map(print));
  const { definition } = figures.find((figure) => print(figure) === usual)!;
  const agreed = Object.fromEntries(Object.keys(definition.agreed).map((field) => [field, mostFrequent(figures.map((figure) => figure.definition.agreed[field]))]));
  return figures.map((figure) => {
    const countedOtherwise = countedApart(figure.definition, definition);
    return { ...figure, countedOtherwise, agreedOtherwise: fieldsApart(figure.definition.agreed, agreed).filter((field) => !countedOtherwise.includes(field)) };
  });
}

/** Among equals the first. */
function mostFrequent<T>(texts: readonly T[]): T {
  const times = (text: T) => texts.filter((other) => other === text).length;
  return texts.reduce((most, text) => (times(text) > times(most) ? text : most));
}

/** Each client against the others; of two clients that is twice the same. */
function comparisonsAmong(figures: readonly Defined[]): number {
  const verdicts = figures.filter((figure) => hasVerdict(figure, othersOf(figure, figures))).length;
  return figures.filter((figure) => isCompared(figure) && figure.counts !== undefined).length === 2 ? verdicts / 2 : verdicts;
}

function comparedFigure(figures: readonly Defined[], confidence: number): ComparedFigure {
  const alike = figures.filter(isCompared);
  const { kind, id, unit, better } = alike[0] ?? figures[0];
  return {
    kind, id, unit, better,
    median: alike.length > 1 ? percentile(alike.map(({ value }) => value), 0.5) : Number.NaN,
    best: bestOf(alike.filter(({ isRanked }) => isRanked), better),
    clients: figures.map((figure) => ({ ...figure, ...verdictOf(figure, othersOf(figure, figures), confidence) })),
  };
}

function bestOf(ranked: readonly Defined[], better: ComparedFigure["better"]): number[] {
  const best = Math[better === "higher" ? "max" : "min"](...ranked.map(({ value }) => value));
  const winners = ranked.filter(({ value }) => value === best);
  return winners.length < ranked.length ? winners.map(({ client }) => client) : [];
}

function isCompared({ countedOtherwise, value }: Defined): boolean {
  return countedOtherwise.length === 0 && !Number.isNaN(value);
}

/** The counts of all others that count alike, added up. */
function othersOf(own: Defined, figures: readonly Defined[]): Count {
  const others = figures.filter((figure) => figure !== own && isCompared(figure)).flatMap(({ counts }) => counts ?? []);
  return others.reduce((sum, { met, n }) => ({ met: sum.met + met, n: sum.n + n }), { met: 0, n: 0 });
}

function hasVerdict({ counts, countedOtherwise }: Defined, others: Count): boolean {
  return counts !== undefined && countedOtherwise.length === 0 && Math.min(counts.n, others.n) >= LEAST_CASES;
}

function verdictOf(own: Defined, others: Count, confidence: number): Pick<ClientStanding, "verdict" | "others" | "difference"> {
  const { counts, better } = own;
  if (counts === undefined || own.countedOtherwise.length > 0 || others.n === 0) return { verdict: "", others: undefined, difference: NO_ESTIMATE };
  const apart = difference(exactInterval(counts.met, counts.n, confidence), exactInterval(others.met, others.n, confidence));
  const verdict = !hasVerdict(own, others) ? "too few" : apart.low > 0 ? sideOf(better === "higher") : apart.high < 0 ? sideOf(better === "lower") : "no clear difference";
  return { verdict, others, difference: apart };
}

function sideOf(isBetter: boolean): "better" | "worse" {
  return isBetter ? "better" : "worse";
}
