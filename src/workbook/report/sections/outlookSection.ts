import type { Messages } from "../../../messages";
import type { KpiReview, SlaReview } from "../../../service-level/review";
import type { ReportCell, ReportChart, ReportRow } from "..";
import { type ColumnPlan, figureColumns } from "./columns";
import { dataSheet } from "./dataSheet";
import { figureCell, type ReportInput } from "./reportInput";
import { FORMAL_TYPES, type ReportSection } from "./ReportSection";
import { blocksOf } from "./trendSection";

const WHAT = 2;
const PERIOD = 3;

type Forecast = NonNullable<KpiReview["outlook"]>["forecast"];

const COLUMNS: readonly ColumnPlan[] = [
  ["Item", 17], ["Name", 26], ["What", 12], ["Period", 11], ["Expected", 12, "number"], ["Low", 10, "number"], ["High", 10, "number"], ["Share", 11, "percent"],
  ["Method", 22], ["Error", 12, "number"], ["Naive error", 12, "number"], ["Tries", 9, "count"],
];

/**
 * What to expect of volumes and SLAs, with the error that such forecasts would have had in the past. Printed are the next period in figures and
 * all periods as charts: the figures of a year take eight pages and say nothing that the charts do not.
 */
export const outlookSection: ReportSection = {
  key: "outlook",
  part: "analyses",
  types: FORMAL_TYPES,
  edition: "detailed",
  build(input) {
    const { review, messages } = input;
    const { formats, insight, pack } = messages;
    const rows = [...review.kpis.flatMap((kpi) => kpiRows(kpi, input)), ...review.slas.flatMap((sla) => slaRows(sla, input))];
    if (rows.length === 0) return undefined;
    const next = String(rows[0][PERIOD]);
    const sheet = dataSheet(input, {
      title: insight.sheets.outlook,
      lines: [{ text: insight.outlook.next(formats.period(next)), look: "verdict" }],
      notes: [insight.notes.outlook, insight.notes.method],
      table: { name: "OutlookNext", columns: COLUMNS, rows: rows.filter((row) => row[PERIOD] === next), wraps: true },
    });
    return {
      ...sheet,
      blocks: [
        ...sheet.blocks,
        { kind: "lines", lines: [{ text: pack.sheets.grid, look: "heading" }] },
        { kind: "charts", table: "Outlook", prefix: "Outlook ", perRow: 3, charts: (all) => outlookCharts(all, input) },
        { kind: "pageEnd" },
        { kind: "table", name: "Outlook", columns: figureColumns(COLUMNS, messages), rows },
      ],
    };
  },
};

function kpiRows({ kpi, outlook }: KpiReview, input: ReportInput): ReportCell[][] {
  if (outlook === undefined) return [];
  const { insight } = input.messages;
  return outlook.periods.map((period, index) => [kpi.id, kpi.name, insight.outlook.volume, period.name, ...pointCells(outlook.forecast, index), "", ...testCells(outlook.forecast, input)]);
}

function slaRows({ sla, outlook }: SlaReview, input: ReportInput): ReportCell[][] {
  if (outlook === undefined) return [];
  const { insight } = input.messages;
  const rowsOf = (what: string, forecast: Forecast, share: (index: number) => ReportCell) =>
    outlook.periods.map((period, index): ReportCell[] => [sla.id, sla.name, what, period.name, ...pointCells(forecast, index), share(index), ...testCells(forecast, input)]);
  return [...rowsOf(insight.outlook.decided, outlook.decided, (index) => figureCell(outlook.attainment[index])), ...rowsOf(insight.outlook.missed, outlook.missed, () => "")];
}

function pointCells({ points }: Forecast, index: number): ReportCell[] {
  const { value, low, high } = points[index];
  return [figureCell(value), figureCell(low), figureCell(high)];
}

function testCells({ method, backTest }: Forecast, { messages: { insight } }: ReportInput): ReportCell[] {
  return [insight.methods[method], figureCell(backTest.meanError), figureCell(backTest.naiveError), backTest.tries];
}

/** One for each item: of an SLA the decided ones, whose rows come first. */
function outlookCharts(rows: readonly ReportRow[], { messages: { insight } }: ReportInput): ReportChart[] {
  return blocksOf(rows).map(({ id, firstRow, rowCount }) => {
    const block = rows.slice(firstRow, firstRow + rowCount);
    return {
      name: `Outlook ${id}`, title: titleOf(block[0], insight.outlook), firstRow, rowCount: block.filter((row) => row[WHAT] === block[0][WHAT]).length, categories: "Period", kind: "number",
      series: [
        { header: "Expected", name: insight.heads.Expected, role: "measured" }, { header: "Low", name: insight.heads.Low, role: "lower" }, { header: "High", name: insight.heads.High, role: "upper" },
      ],
    };
  });
}

/** Of an SLA the title says what is counted; the name of a KPI says it already. */
function titleOf(row: ReportRow, { decided, decidedOf }: Messages["insight"]["outlook"]): string {
  return row[WHAT] === decided ? decidedOf(String(row[1])) : String(row[1]);
}
