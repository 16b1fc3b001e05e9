import type { KpiUnit } from "../../service-level/kpi";
import type { KpiStatus, ReviewSnapshot, ReviewType, SnapshotFigure, SnapshotTickets } from "../../service-level/review";
import type { Cell } from "../../tables";

/** Names of the tables of the sheet "Review history", in the order in which they stand. */
export const SNAPSHOT_TABLES = ["ReviewSnapshots", "ReviewFigures", "ReviewTickets"] as const;

export const SNAPSHOT_COLUMNS = {
  ReviewSnapshots: ["Review", "Type", "Period", "Verdict", "Commentary", "As of", "Written", "From", "To", "Definitions", "Data"],
  ReviewFigures: ["Review", "Kind", "Id", "Name", "Period", "Met", "Decided", "Value", "Unit", "n", "Target", "Status", "Definition"],
  ReviewTickets: ["Review", "SLA", "Outcome", "Part", "Count", "Tickets"],
} as const;

/** A cell of Excel holds 32,767 characters. */
const CHUNK_CHARS = 32_000;

/** The rows of the three tables. Instants are ISO 8601 in UTC, so that they mean the same everywhere. */
export function snapshotRows(snapshots: readonly ReviewSnapshot[]): Record<(typeof SNAPSHOT_TABLES)[number], Cell[][]> {
  return {
    ReviewSnapshots: snapshots.map((one) => [one.id, one.type, one.period, one.verdict, one.commentary, iso(one.asOf), iso(one.writtenAt), iso(one.from), iso(one.to), one.definitions, one.data]),
    ReviewFigures: snapshots.flatMap((one) => one.figures.map((figure) => [
      one.id, figure.kind, figure.id, figure.name, one.period, ...(figure.kind === "SLA" ? [figure.met, figure.decided] : ["", ""]), known(figure.value), figure.unit,
      figure.kind === "CSF" ? "" : figure.n, known(figure.target), figure.status, figure.definition,
    ])),
    ReviewTickets: snapshots.flatMap((one) => one.tickets.flatMap(({ sla, outcome, ids }) => chunks(ids).map((part, at) => [one.id, sla, outcome, at + 1, part.length, part.map(coded).join("; ")]))),
  };
}

/** The rows of one table as a person may have left them: texts and numbers by header. */
export type FoundRow = Readonly<Record<string, Cell>>;

/** The reviews that the tables hold. A row that is no longer readable is left out, with all that belongs to its review. */
export function readSnapshotRows(found: Readonly<Record<(typeof SNAPSHOT_TABLES)[number], readonly FoundRow[]>>): ReviewSnapshot[] {
  const figures = byReview(found.ReviewFigures);
  const tickets = byReview(found.ReviewTickets);
  return found.ReviewSnapshots.flatMap((row): ReviewSnapshot[] => {
    const id = String(row.Review ?? "");
    const [asOf, writtenAt, from, to] = ["As of", "Written", "From", "To"].map((name) => Date.parse(String(row[name] ?? "")));
    if (id === "" || Number.isNaN(asOf) || Number.isNaN(from) || Number.isNaN(to)) return [];
    return [{
      id, type: String(row.Type) as ReviewType, period: String(row.Period), from, to, asOf, writtenAt: Number.isNaN(writtenAt) ? asOf : writtenAt,
      definitions: String(row.Definitions ?? ""), data: String(row.Data ?? ""), verdict: String(row.Verdict ?? ""), commentary: String(row.Commentary ?? ""),
      figures: (figures.get(id) ?? []).map(figureOf),
      tickets: ticketsOf(tickets.get(id) ?? []),
    }];
  });
}

function byReview(rows: readonly FoundRow[]): Map<string, FoundRow[]> {
  const groups = new Map<string, FoundRow[]>();
  for (const row of rows) {
    const group = groups.get(String(row.Review));
    if (group) group.push(row);
    else groups.set(String(row.Review), [row]);
  }
  return groups;
}

function figureOf(row: FoundRow): SnapshotFigure {
  return {
    kind: String(row.Kind) as SnapshotFigure["kind"], id: String(row.Id), name: String(row.Name ?? ""), met: count(row.Met), decided: count(row.Decided), value: number(row.Value),
    unit: String(row.Unit) as KpiUnit, n: count(row.n), target: number(row.Target), status: String(row.Status) as KpiStatus, definition: String(row.Definition ?? ""),
  };
}

function ticketsOf(rows: readonly FoundRow[]): SnapshotTickets[] {
  const lists = new Map<string, { sla: string; outcome: "met" | "missed"; ids: string[] }>();
  for (const row of [...rows].sort((a, b) => count(a.Part) - count(b.Part))) {
    const sla = String(row.SLA);
    const outcome = row.Outcome === "met" ? "met" : "missed";
    const key = `${sla}\u0000${outcome}`;
    const list = lists.get(key) ?? { sla, outcome, ids: [] };
    list.ids.push(...String(row.Tickets ?? "").split("; ").filter((text) => text !== "").map(decoded));
    lists.set(key, list);
  }
  return [...lists.values()];
}

function chunks(ids: readonly string[]): string[][] {
  const parts: string[][] = [[]];
  let size = 0;
  for (const id of ids) {
    const length = coded(id).length + 2;
    if (size + length > CHUNK_CHARS) {
      parts.push([]);
      size = 0;
    }
    parts[parts.length - 1].push(id);
    size += length;
  }
  return parts;
}

/** "; " parts the ids, so that none may hold it. */
const coded = (id: string) => id.replaceAll("%", "%25").replaceAll(";", "%3B");
const decoded = (text: string) => text.replaceAll("%3B", ";").replaceAll("%25", "%");

const iso = (instant: number) => new Date(instant).toISOString();
const known = (value: number): Cell => (Number.isFinite(value) ? value : "");
const number = (cell: Cell | undefined) => (typeof cell === "number" ? cell : Number.NaN);
const count = (cell: Cell | undefined) => (typeof cell === "number" ? cell : 0);
