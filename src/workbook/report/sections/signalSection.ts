import type { KpiUnit } from "../../../service-level/agreement";
import type { SlaReview, TrendSignals } from "../../../service-level/review";
import type { ReportCell, ReportChart, ReportRow } from "../reportSheet";
import { kpiComparisonWords, slaComparisonWords } from "./comparisonWords";
import { dataSheet, headed } from "./dataSheet";
import { insightColumns } from "./insightColumns";
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

const MEAN = 6;

/** Signal or noise: what may be said of each figure, and the limits of usual variation that say so. */
export const signalSection: ReportSection = {
  key: "signals",
  types: FORMAL_TYPES,
  edition: "detailed",
  build(input) {
    const { review, messages } = input;
    const { insight } = messages;
    const series = seriesOf(input);
    const points = series.reduce((sum, { signals }) => sum + signals.points.filter(({ mean }) => !Number.isNaN(mean)).length, 0);
    const sheet = dataSheet(input, {
      title: insight.sheets.signals,
      notes: [insight.notes.signals, insight.notes.watched(series.length, points)],
      table: {
        name: "Conclusions",
        columns: insightColumns([
          ["Item", "text", 24], ["Name", "text", 36], ["Now", "text", 18], ["Before", "text", 18], ["Change", "text", 14], ["Change from", "text", 14], ["Change to", "text", 14],
          ["Verdict", "text", 22], ["Conclusion", "text", 64],
        ], messages),
        rows: [
          ...review.slas.map((sla) => conclusionRow(sla.sla, slaComparisonWords(sla, input))),
          ...review.kpis.map((kpi) => conclusionRow(kpi.kpi, kpiComparisonWords(kpi, input))),
        ],
      },
    });
    const columns = headed(insightColumns([
      ["Item", "text", 24], ["Name", "text", 36], ["Period", "text", 18], ["Value", "number", 18], ["Unit", "text", 14], ["n", "count", 14], ["Mean", "number", 14],
      ["Lower limit", "number", 22], ["Upper limit", "number", 14], ["Signal", "text", 30], ["Signal value", "number", 14], ["Changed", "text", 24],
    ], messages), messages);
    return {
      ...sheet,
      blocks: [
        ...sheet.blocks,
        { kind: "lines", lines: [{ text: insight.notes.limits, look: "note" }] },
        { kind: "charts", table: "Signals", perRow: 2, prefix: "Signals ", charts: (rows) => signalCharts(rows, input) },
        { kind: "table", name: "Signals", columns, rows: series.flatMap((each) => pointRows(each, input)) },
        { kind: "lines", lines: [{ text: insight.notes.rareMisses, look: "note" }] },
        { kind: "table", name: "RareMisses", columns: headed(insightColumns(RARE_MISSES, messages), messages), rows: review.slas.flatMap((sla) => rareMissRows(sla, input)) },
      ],
    };
  },
};

const RARE_MISSES = [["Item", "text", 24], ["Name", "text", 36], ["Missed on", "dateTime", 18], ["Met before", "count", 18], ["Mean", "number", 14], ["Upper limit", "number", 14], ["Signal", "text", 22]] as const;

/** The last row of each SLA has no date: so many were met since the last miss. */
function rareMissRows({ sla, rareMisses }: SlaReview, input: ReportInput): ReportCell[][] {
  if (rareMisses === undefined) return [];
  const { insight } = input.messages;
  return [
    ...rareMisses.missedAt.map((instant, index): ReportCell[] => {
      const { value, mean, upper, signal, side } = rareMisses.points[index];
      return [sla.id, sla.name, dateCell(instant, input), value, figureCell(mean), figureCell(upper), signal === "" || side === "" ? "" : `${insight.signals[signal]}, ${insight.signals[side]}`];
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

/** Shares stand in per cent, because one column holds figures of several measures. */
function pointRows({ id, name, unit, signals, trend }: Series, { messages: { insight } }: ReportInput): ReportCell[][] {
  const scaled = (value: number) => figureCell(unit === "share" ? value * 100 : value);
  return signals.points.map(({ value, mean, lower, upper, signal, side }, index) => [
    id, name, trend[index].period.name, scaled(value), unit === "share" ? "%" : unit, trend[index].n, scaled(mean), scaled(lower), scaled(upper),
    signal === "" || side === "" ? "" : `${insight.signals[signal]}, ${insight.signals[side]}`, signal === "" ? "" : scaled(value),
    signals.changes.filter((change) => change.index === index).map(({ decision }) => insight.changedBy(decision)).join(", "),
  ]);
}

/** Only series that have limits: a line without them is in the trend already. */
function signalCharts(rows: readonly ReportRow[], { messages: { insight, review: { heads } } }: ReportInput): ReportChart[] {
  return blocksOf(rows).flatMap(({ id, firstRow, rowCount }): ReportChart[] => {
    const block = rows.slice(firstRow, firstRow + rowCount);
    if (block.every((row) => row[MEAN] === "")) return [];
    return [{
      name: `Signals ${id}`, title: insight.charts.signals(String(block[0][1])), firstRow, rowCount, categories: "Period", kind: "number",
      series: [
        { header: "Value", name: heads.value, role: "measured" }, { header: "Mean", name: insight.limits.mean, role: "mean" },
        { header: "Lower limit", name: insight.limits.lower, role: "lower" }, { header: "Upper limit", name: insight.limits.upper, role: "upper" },
        { header: "Signal value", name: insight.limits.signal, role: "signal" },
      ],
    }];
  });
}
