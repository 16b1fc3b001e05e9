import type { ReportChart, ReportSheet } from "./reportSheet";
import { POINTS_PER_CHARACTER } from "./reportFormats";

/** Where the table of a sheet stands, 0-based, and which of our charts are drawn already. */
export interface ChartGround {
  readonly top: number;
  readonly left: number;
  readonly headers: readonly string[];
  readonly drawn: ReadonlySet<string>;
}

const WIDTH_PT = 420;
const HEIGHT_PT = 210;
const GAP_PT = 14;


const COLOURS = { measured: "#1F4E79", target: "#C55A11" };

/**
 * Draws the charts that `charts` call for to the right of the table, or points those that are drawn already at their rows.
 * A chart whose column the user deleted is left out.
 */
export function drawCharts(worksheet: Excel.Worksheet, sheet: ReportSheet, charts: readonly ReportChart[], ground: ChartGround): void {
  charts.forEach((chart, index) => {
    const ranges = rangesOf(worksheet, chart, ground);
    if (!ranges) return;
    if (ground.drawn.has(chart.name)) {
      const series = worksheet.charts.getItem(chart.name).series;
      ranges.series.forEach((values, at) => {
        series.getItemAt(at).setValues(values);
        series.getItemAt(at).setXAxisValues(ranges.categories);
      });
      return;
    }
    const drawn = worksheet.charts.add("LineMarkers", ranges.series[0], "Columns");
    drawn.name = chart.name;
    drawn.title.text = chart.title;
    drawn.legend.visible = chart.series.length > 1;
    drawn.legend.position = "Bottom";
    drawn.width = WIDTH_PT;
    drawn.height = HEIGHT_PT;
    placeChart(drawn, index, sheet);
    chart.series.forEach((wanted, at) => {
      const series = at === 0 ? drawn.series.getItemAt(0) : drawn.series.add(wanted.name);
      series.name = wanted.name;
      series.setValues(ranges.series[at]);
      series.setXAxisValues(ranges.categories);
      series.smooth = false;
      series.format.line.color = COLOURS[wanted.role];
      if (wanted.role === "target") {
        series.format.line.lineStyle = "Dash";
        series.markerStyle = "None";
      } else {
        series.format.line.weight = 2.25;
        series.markerStyle = "Circle";
        series.markerSize = 6;
      }
    });
    if (chart.kind === "percent") {
      drawn.axes.valueAxis.maximum = 1;
      drawn.axes.valueAxis.numberFormat = "0%";
    }
  });
}

/** Two charts side by side, row below row. */
function placeChart(chart: Excel.Chart, index: number, sheet: ReportSheet): void {
  const tableWidthPt = sheet.columns.reduce((sum, column) => sum + column.width * POINTS_PER_CHARACTER, 0);
  chart.left = tableWidthPt + 24 + (index % 2) * (WIDTH_PT + GAP_PT);
  chart.top = 60 + Math.floor(index / 2) * (HEIGHT_PT + GAP_PT);
}

function rangesOf(worksheet: Excel.Worksheet, chart: ReportChart, ground: ChartGround): { categories: Excel.Range; series: Excel.Range[] } | undefined {
  const at = (header: string): Excel.Range | undefined => {
    const column = ground.headers.indexOf(header);
    return column < 0 ? undefined : worksheet.getRangeByIndexes(ground.top + 1 + chart.firstRow, ground.left + column, chart.rowCount, 1);
  };
  const categories = at(chart.categories);
  const series = chart.series.map((wanted) => at(wanted.header));
  if (!categories || series.some((range) => range === undefined)) return undefined;
  return { categories, series: series as Excel.Range[] };
}
