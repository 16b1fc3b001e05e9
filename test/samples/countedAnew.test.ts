import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { loadXlsx } from "../../src/host";
import { periodOf } from "../../src/service-level/period";
import { prepareReview, withWorkbook } from "../../src/workbook";
import { openWorkbook } from "../support/openWorkbook";

/*
 * The real incident log counted once more, by a reading that shares no line with the product: the file is split at its commas, and minutes of service are added up
 * day by day, as docs/how-it-is-counted.md says it. Times are minutes since 1 January 2016, a Friday.
 */
const HELD = ["Awaiting User Info", "Awaiting Problem", "Awaiting Vendor", "Awaiting Evidence"];
const DONE = ["Resolved", "Closed"];
const SLAS: Readonly<Record<string, readonly [sla: string, hours: number]>> = {
  "1 - Critical": ["P1-RESOLUTION", 4], "2 - High": ["P2-RESOLUTION", 8], "3 - Moderate": ["P3-RESOLUTION", 24], "4 - Low": ["P4-RESOLUTION", 40],
};
const DAY = 24 * 60;
const MONTHS = [["2016-02", 31, 60], ["2016-03", 60, 91], ["2016-04", 91, 121], ["2016-05", 121, 152]] as const;
const AS_OF = 152 * DAY;

type Row = Readonly<Record<string, string>>;
type Span = readonly [from: number, to: number];

interface Counted {
  readonly opened: number;
  readonly stopped: number | undefined;
  readonly outcome: "met" | "missed" | "undecided";
  readonly decidedAt: number | undefined;
  readonly heldMinutes: number;
}

function minuteOf(text: string): number | undefined {
  const [day, month, year, hour, minute] = text.split(/[/ :]/).map(Number);
  return text === "?" ? undefined : (Date.UTC(year, month - 1, day, hour, minute) - Date.UTC(2016, 0, 1)) / 60_000;
}

/** The parts of a span in which the desk was open: Monday to Friday, 09:00-17:30. */
function* openParts([from, to]: Span): Generator<Span> {
  for (let day = Math.floor(from / DAY); day * DAY < to; day++) {
    const [opens, closes] = [Math.max(from, day * DAY + 540), Math.min(to, day * DAY + 1050)];
    if ((day + 4) % 7 < 5 && opens < closes) yield [opens, closes];
  }
}

function served(span: Span): number {
  let sum = 0;
  for (const [opens, closes] of openParts(span)) sum += closes - opens;
  return sum;
}

/** When the spans have used up so many minutes. */
function usedUp(spans: Iterable<Span>, needed: number): number | undefined {
  for (const span of spans) {
    for (const [opens, closes] of openParts(span)) {
      if (closes - opens >= needed) return opens + needed;
      needed -= closes - opens;
    }
  }
  return undefined;
}

/** One incident from all of its rows, oldest first. */
function count(rows: readonly Row[], targetMinutes: number): Counted {
  const newest = rows[rows.length - 1];
  const opened = minuteOf(rows[0].opened_at)!;
  const changes = rows.map((row) => ({ at: minuteOf(row.sys_updated_at)!, status: row.incident_state })).filter(({ at }) => at <= AS_OF);
  const resolved = minuteOf(newest.resolved_at);
  const isDone = changes.length > 0 && DONE.includes(changes[changes.length - 1].status);
  const work = isDone ? changes.slice(0, changes.findLastIndex(({ status }) => !DONE.includes(status)) + 1) : changes;
  const lastWork = work.length === 0 ? Number.NEGATIVE_INFINITY : work[work.length - 1].at;
  const column = resolved ?? minuteOf(newest.closed_at);
  let stopped: number | undefined;
  if (isDone) stopped = resolved !== undefined && resolved >= lastWork && resolved <= AS_OF ? resolved : changes[work.length].at;
  else if (DONE.includes(newest.incident_state) && column !== undefined && column <= AS_OF && column >= lastWork) stopped = column;
  if (stopped !== undefined) stopped = Math.max(stopped, opened);

  const end = stopped ?? AS_OF;
  const steps = [{ at: opened, status: "New" }, ...work.filter(({ at }) => at < end)];
  const [runs, holds]: Span[][] = [[], []];
  steps.forEach(({ at, status }, step) => {
    const span: Span = [Math.max(opened, at), Math.min(end, steps[step + 1]?.at ?? end)];
    if (HELD.includes(status)) holds.push(span);
    else if (!DONE.includes(status)) runs.push(span);
  });
  const isHeldNow = stopped === undefined && HELD.includes(steps[steps.length - 1].status);
  const deadline = usedUp([...runs, ...(isHeldNow ? [] : [[end, end + 400 * DAY] as const])], targetMinutes) ?? Number.POSITIVE_INFINITY;
  const outcome = stopped === undefined ? (deadline < AS_OF ? "missed" : "undecided") : stopped <= deadline ? "met" : "missed";
  return { opened, stopped, outcome, decidedAt: outcome === "undecided" ? undefined : Math.min(stopped ?? deadline, deadline), heldMinutes: holds.reduce((sum, span) => sum + served(span), 0) };
}

/** Every incident that was opened by the day of the review, under the SLA of its newest priority. */
function countAll(): Map<string, Counted[]> {
  const [header, ...lines] = readFileSync(resolve(__dirname, "../../samples/uci-incidents.csv"), "utf8").trim().split(/\r?\n/).map((line) => line.split(","));
  const byNumber = new Map<string, Row[]>();
  for (const line of lines) {
    const row: Row = Object.fromEntries(header.map((name, at) => [name, line[at]]));
    byNumber.set(row.number, [...(byNumber.get(row.number) ?? []), row]);
  }
  const bySla = new Map<string, Counted[]>();
  for (const rows of byNumber.values()) {
    rows.sort((a, b) => minuteOf(a.sys_updated_at)! - minuteOf(b.sys_updated_at)!);
    const [sla, hours] = SLAS[rows[rows.length - 1].priority];
    if (minuteOf(rows[0].opened_at)! <= AS_OF) bySla.set(sla, [...(bySla.get(sla) ?? []), count(rows, hours * 60)]);
  }
  return bySla;
}

describe("the incident log of the sample, counted once more without any of our code", () => {
  const counted = countAll();

  it.each(MONTHS)("has the same figures for every SLA in %s", async (month, firstDay, endDay) => {
    openWorkbook(loadXlsx(readFileSync(resolve(__dirname, "../../samples/uci-review.xlsx"))));
    const { review } = await withWorkbook((excel) => prepareReview(excel, { type: "monthly", period: (agreement) => periodOf(month, agreement), asOf: () => undefined }));
    expect(review.slas.map(({ sla }) => sla.id).sort()).toEqual([...counted.keys()].sort());
    const isWithin = (minute: number | undefined) => minute !== undefined && minute >= firstDay * DAY && minute < endDay * DAY;
    for (const { sla, result, reconciliation, spread, pauses } of review.slas) {
      const all = counted.get(sla.id)!;
      const met = all.filter(({ outcome }) => outcome === "met");
      const decided = all.filter(({ decidedAt }) => isWithin(decidedAt));
      const opened = all.filter((each) => isWithin(each.opened));
      expect([sla.id, reconciliation.met, reconciliation.missed, reconciliation.undecided]).toEqual([sla.id, met.length, all.filter(({ outcome }) => outcome === "missed").length, all.filter(({ outcome }) => outcome === "undecided").length]);
      expect([sla.id, result.met, result.decided]).toEqual([sla.id, met.filter(({ decidedAt }) => isWithin(decidedAt)).length, decided.length]);
      const variant = (rule: string) => spread.filter((each) => each.rule === rule).map((each) => [each.met, each.base]);
      expect(variant("resolved")).toEqual([[met.filter(({ stopped }) => isWithin(stopped)).length, all.filter(({ stopped }) => isWithin(stopped)).length]]);
      expect(variant("openedAll")).toEqual([[met.filter((each) => isWithin(each.opened)).length, opened.length]]);
      expect([sla.id, pauses?.held ?? 0, (pauses?.removedMs ?? 0) / 60_000]).toEqual([sla.id, decided.filter(({ heldMinutes }) => heldMinutes > 0).length, decided.reduce((sum, { heldMinutes }) => sum + heldMinutes, 0)]);
    }
  });
});
