import type { ReportChart } from "./reportSheet";

/** Where the table of a sheet stands, 0-based, and which of our charts are drawn already. */
export interface ChartGround {
  readonly top: number;
  readonly left: number;
  readonly headers: readonly string[];
  readonly drawn: ReadonlySet<string>;
}

/** Size of a chart in cells of the default size. */
const WIDTH_COLUMNS = 9;
const HEIGHT_ROWS = 14;

const COLOURS = { measured: "#1F4E79", target: "#C55A11" };

/**
 * Draws the charts that `charts` call for to the right of the table, or points those that are drawn already at their rows.
 * A chart whose column the user deleted is left out.
 */
export function drawCharts(worksheet: Excel.Worksheet, charts: readonly ReportChart[], ground: ChartGround): void {
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
    placeChart(worksheet, drawn, index, ground);
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

/** Two charts side by side, row below row, beside the body of the table: beside its heading they would be printed on every page. */
function placeChart(worksheet: Excel.Worksheet, chart: Excel.Chart, index: number, ground: ChartGround): void {
  const row = ground.top + 1 + Math.floor(index / 2) * (HEIGHT_ROWS + 1);
  const column = ground.left + ground.headers.length + 1 + (index % 2) * (WIDTH_COLUMNS + 1);
  chart.setPosition(worksheet.getRangeByIndexes(row, column, 1, 1), worksheet.getRangeByIndexes(row + HEIGHT_ROWS - 1, column + WIDTH_COLUMNS - 1, 1, 1));
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
