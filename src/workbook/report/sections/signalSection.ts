import type { KpiUnit } from "../../../service-level/kpi";
import type { SlaReview, TrendSignals } from "../../../service-level/review";
import type { ReportCell, ReportChart, ReportRow } from "..";
import { kpiComparisonWords, slaComparisonWords } from "./comparisonWords";
import { figureColumns } from "./columns";
import { dataSheet } from "./dataSheet";
import { chartUnit, inUnit, unitText } from "./figures";
import { dateCell, figureCell, type ReportInput } from "./reportInput";
import { FORMAL_TYPES, type ReportSection } from "./ReportSection";
import { blocksOf } from "./trendSection";

/** One series as the sheet shows it. */
interface Series {
  readonly id: string;
  readonly name: string;
  readonly unit: KpiUnit;
  readonly signals: TrendSignals;
  readonly trend: readonly { readonly period: { readonly name: string }; readonly n: number }[];
}

/** The points behind the charts have more columns; they are not printed. */
const CONCLUSION_COLUMNS = 9;

const PERIOD = 2;
/** From the value to the unit: value, mean and limits. */
const VALUE = 3;
const MEAN = 4;
const UNIT = 7;

/** Signal or noise: what may be said of each figure, and the limits of usual variation that say so. */
export const signalSection: ReportSection = {
  key: "signals",
  part: "analyses",
  types: FORMAL_TYPES,
  edition: "detailed",
  build(input) {
    const { review, messages } = input;
    const { insight } = messages;
    const series = seriesOf(input);
    const watched = series.map(({ signals }) => signals.points.filter(({ mean }) => !Number.isNaN(mean)).length).filter((points) => points > 0);
    const points = watched.reduce((sum, count) => sum + count, 0);
    const sheet = dataSheet(input, {
      title: insight.sheets.signals,
      notes: [insight.notes.signals, insight.notes.watched(watched.length, points, series.length - watched.length)],
      table: {
        name: "Conclusions",
        columns: [
          ["Item", 17], ["Name", 26], ["Now", 17], ["Before", 14], ["Change", 12], ["Change from", 12], ["Change to", 12], ["Verdict", 22], ["Conclusion", 50],
        ],
        wraps: true,
        rows: [
          ...review.slas.map((sla) => conclusionRow(sla.sla, slaComparisonWords(sla, input))),
          ...review.kpis.map((kpi) => conclusionRow(kpi.kpi, kpiComparisonWords(kpi, input))),
        ],
      },
    });
    const columns = figureColumns([
      ["Item", 17], ["Name", 26], ["Period", 17], ["Value", 14, "number"], ["Mean", 12, "number"], ["Lower limit", 12, "number"], ["Upper limit", 12, "number"],
      ["Unit", 22], ["Signal", 50], ["n", 8, "count"], ["Signal value", 14, "number"], ["Changed", 24],
    ], messages);
    return {
      ...sheet,
      printedColumns: CONCLUSION_COLUMNS,
      blocks: [
        ...sheet.blocks,
        { kind: "lines", lines: [{ text: insight.notes.limits, look: "note" }] },
        { kind: "charts", table: "Signals", perRow: 3, prefix: "Signals ", charts: (rows) => signalCharts(rows, input) },
        { kind: "pageEnd" },
        { kind: "table", name: "Signals", columns, rows: series.flatMap((each) => pointRows(each, input)) },
        { kind: "lines", lines: [{ text: insight.notes.rareMisses, look: "note" }] },
        { kind: "table", name: "RareMisses", columns: figureColumns(RARE_MISSES, messages), rows: review.slas.flatMap((sla) => rareMissRows(sla, input)) },
      ],
    };
  },
};

const RARE_MISSES = [["Item", 17], ["Name", 26], ["Missed on", 17, "dateTime"], ["Met before", 14, "count"], ["Mean", 12, "number"], ["Upper limit", 11, "number"], ["Signal", 11]] as const;

/** The last row of each SLA has no date: so many were met since the last miss. */
function rareMissRows({ sla, rareMisses }: SlaReview, input: ReportInput): ReportCell[][] {
  if (rareMisses === undefined) return [];
  const { formats, insight } = input.messages;
  return [
    ...rareMisses.missedAt.map((instant, index): ReportCell[] => {
      const { value, mean, upper, signal, side } = rareMisses.points[index];
      return [sla.id, sla.name, dateCell(instant, input), value, figureCell(mean), figureCell(upper), signal === "" || side === "" ? "" : formats.joined([insight.signals[signal], insight.signals[side]])];
    }),
    [sla.id, sla.name, "", rareMisses.since, "", "", ""],
  ];
}

function seriesOf({ review }: ReportInput): Series[] {
  return [
    ...review.slas.map(({ sla, signals, trend }) => ({ id: sla.id, name: sla.name, unit: "share" as const, signals, trend: trend.map(({ period, decided }) => ({ period, n: decided })) })),
    ...review.kpis.map(({ kpi, unit, signals, trend }) => ({ id: kpi.id, name: kpi.name, unit, signals, trend })),
  ];
}

function conclusionRow({ id, name }: { readonly id: string; readonly name: string }, words: ReturnType<typeof slaComparisonWords>): ReportCell[] {
  return [id, name, words.now, words.before, words.change, words.from, words.to, words.verdict, words.sentence];
}

function pointRows({ id, name, unit, signals, trend }: Series, input: ReportInput): ReportCell[][] {
  const { formats, insight } = input.messages;
  const scaled = (value: number) => inUnit(value, unit);
  return signals.points.map(({ value, mean, lower, upper, signal, side }, index) => [
    id, name, trend[index].period.name, scaled(value), scaled(mean), scaled(lower), scaled(upper), unitText(unit, input),
    signal === "" || side === "" ? "" : formats.joined([insight.signals[signal], insight.signals[side]]), trend[index].n, signal === "" ? "" : scaled(value),
    formats.joined(signals.changes.filter((change) => change.index === index).map(({ decision }) => insight.changedBy(decision))),
  ]);
}

/** Only series that have limits: a line without them is in the trend already. */
function signalCharts(rows: readonly ReportRow[], input: ReportInput): ReportChart[] {
  const { insight, review: { heads } } = input.messages;
  const shown = new Set<string>();
  return blocksOf(rows).flatMap(({ id, firstRow, rowCount }): ReportChart[] => {
    const block = rows.slice(firstRow, firstRow + rowCount);
    const points = JSON.stringify(block.map((row) => row.slice(PERIOD)));
    // A compliance KPI of one SLA has the same points as the SLA.
    if (block.every((row) => row[MEAN] === "") || shown.has(points)) return [];
    shown.add(points);
    return [{
      name: `Signals ${id}`, firstRow, rowCount, categories: "Period", kind: "number", ...chartUnit(String(block[0][1]), String(block[0][UNIT]), block.flatMap((row) => row.slice(VALUE, UNIT)), input),
      series: [
        { header: "Value", name: heads.value, role: "measured" }, { header: "Mean", name: insight.limits.mean, role: "mean" },
        { header: "Lower limit", name: insight.limits.lower, role: "lower" }, { header: "Upper limit", name: insight.limits.upper, role: "upper" },
        { header: "Signal value", name: insight.limits.signal, role: "signal" },
      ],
    }];
  });
}
