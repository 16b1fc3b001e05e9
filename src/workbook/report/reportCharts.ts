import { cellsAt, POINTS_PER_CHARACTER, ROW_HEIGHT_PT } from "../excel";
import { CHART_ROWS } from "./layout";
import type { ChartsBlock, ReportChart, ReportRow, ReportSeries, SeriesRole } from "./reportSheet";

/** The table that charts show, 0-based, and where they stand. */
export interface ChartGround {
  readonly top: number;
  readonly left: number;
  readonly headers: readonly string[];
  /** First row of the charts. */
  readonly band: number;
  /** Widths of the printed columns in characters. */
  readonly widths: readonly number[];
  readonly drawn: ReadonlyMap<string, DrawnChart>;
  /** Whether the review speaks another language than the charts on the sheet: their words become its own. */
  readonly isTranslated: boolean;
}

/** The words of a chart on the sheet; `series`: their names, in order. */
export interface DrawnChart {
  readonly title: string;
  readonly series: readonly string[];
}

const GUTTER_PT = 8;
/** The lower edge of a chart at the end of a page would be on the next one otherwise. */
const EDGE_PT = 1;

interface SeriesLook {
  /** The workbook's theme chooses when left out: its first accent for the first series, its second for the next. */
  readonly color?: string;
  /** In whole points: Excel refuses a fraction (OfficeDev/office-js #1533). It draws 2.25 when left out. */
  readonly weight?: 1 | 2;
  readonly dash?: Excel.ChartLineStyle | "Continuous" | "Dash" | "Dot" | "None";
  readonly marker?: "Circle" | "Diamond" | "Square" | "None";
  readonly markerSize?: number;
}

/** Told apart without colour: by weight, by dashes and by the shape of their points. */
const SERIES_LOOKS: Readonly<Record<SeriesRole, SeriesLook>> = {
  measured: { marker: "Circle", markerSize: 6 },
  target: { weight: 2, dash: "Dash", marker: "None" },
  mean: { color: "#7F7F7F", weight: 1, dash: "Continuous", marker: "None" },
  upper: { color: "#7F7F7F", weight: 1, dash: "Dot", marker: "None" },
  lower: { color: "#7F7F7F", weight: 1, dash: "Dot", marker: "None" },
  signal: { color: "#8A1020", dash: "None", marker: "Square", markerSize: 10 },
};

const CHART_TYPES = { line: "LineMarkers", column: "ColumnClustered" } as const;

/** A chart takes 9 kB of a request, and a request to Excel on the web may hold 5 MB. */
const CHARTS_IN_REQUEST = 200;

/**
 * Draws the charts of a block, points those that are drawn already at their rows, and takes away those of the block that nothing calls
 * for any more. A chart whose column the user deleted is left as it is.
 */
export async function drawCharts(context: Excel.RequestContext, worksheet: Excel.Worksheet, block: ChartsBlock, rows: readonly ReportRow[], ground: ChartGround): Promise<void> {
  const charts = block.charts(rows);
  const wanted = new Set(charts.map(({ name }) => name));
  const gone = [...ground.drawn.keys()].filter((name) => name.startsWith(block.prefix) && !wanted.has(name));
  for (const name of gone) worksheet.charts.getItem(name).delete();
  // Where charts come or go, all of them move up: none may lie over another.
  const isRearranged = gone.length > 0 || charts.some(({ name }) => !ground.drawn.has(name));
  for (const [index, chart] of charts.entries()) {
    drawOrPoint(worksheet, chart, index, block.perRow, ground, isRearranged);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- as many charts as a request holds
    if ((index + 1) % CHARTS_IN_REQUEST === 0) await context.sync();
  }
}

function drawOrPoint(worksheet: Excel.Worksheet, chart: ReportChart, index: number, perRow: number, ground: ChartGround, isRearranged: boolean): void {
  const ranges = rangesOf(worksheet, chart, ground);
  if (!ranges) return;
  const known = ground.drawn.get(chart.name);
  if (known) {
    const drawn = worksheet.charts.getItem(chart.name);
    pointAt(drawn, chart, known.series, ranges, ground.isTranslated);
    if (ground.isTranslated) drawn.title.text = chart.title;
    if (isRearranged) place(worksheet, drawn, index, perRow, ground);
  } else draw(worksheet, chart, ranges, perRow, index, ground);
}

interface Ranges {
  readonly categories: Excel.Range;
  readonly series: readonly Excel.Range[];
}

function pointAt(drawn: Excel.Chart, chart: ReportChart, names: readonly string[], { categories, series }: Ranges, isTranslated: boolean): void {
  const known = chart.series.some(({ name }) => names.includes(name));
  chart.series.forEach((wanted, at) => {
    // In another language the series have other names, and their order tells which is which.
    const place = known ? names.indexOf(wanted.name) : at < names.length ? at : -1;
    const item = place >= 0 ? drawn.series.getItemAt(place) : drawn.series.add(wanted.name);
    item.setValues(series[at]);
    item.setXAxisValues(categories);
    if (isTranslated) item.name = wanted.name;
    if (place < 0) look(item, wanted, chart);
  });
}

function draw(worksheet: Excel.Worksheet, chart: ReportChart, { categories, series }: Ranges, perRow: number, index: number, ground: ChartGround): void {
  const drawn = worksheet.charts.add(CHART_TYPES[chart.form ?? "line"], series[0], "Columns");
  drawn.name = chart.name;
  drawn.title.text = chart.title;
  drawn.legend.visible = chart.series.length > 1;
  drawn.legend.position = "Bottom";
  place(worksheet, drawn, index, perRow, ground);
  chart.series.forEach((wanted, at) => {
    const item = at === 0 ? drawn.series.getItemAt(0) : drawn.series.add(wanted.name);
    item.name = wanted.name;
    item.setValues(series[at]);
    item.setXAxisValues(categories);
    look(item, wanted, chart);
  });
  const axis = drawn.axes.valueAxis;
  if (chart.kind === "percent") {
    axis.maximum = 1;
    axis.numberFormat = "0%";
  } else if (chart.most !== undefined) {
    axis.maximum = chart.most;
    axis.numberFormat = '0"%"';
  } else if (chart.form === "column") axis.minimum = 0;
}

function look(item: Excel.ChartSeries, { role }: ReportSeries, { form = "line" }: ReportChart): void {
  const { color, weight, dash, marker, markerSize } = SERIES_LOOKS[role];
  if (form !== "line" && role === "measured") return;
  if (form !== "line") item.chartType = "LineMarkers";
  item.smooth = false;
  if (color) item.format.line.color = color;
  if (weight) item.format.line.weight = weight;
  if (dash) item.format.line.lineStyle = dash as Excel.ChartLineStyle;
  if (marker) item.markerStyle = marker;
  if (markerSize) item.markerSize = markerSize;
  if (color && marker !== "None") {
    // Points do not follow the colour of their line.
    item.markerBackgroundColor = color;
    item.markerForegroundColor = color;
  }
}

/** Side by side over the width of the page, row below row. */
function place(worksheet: Excel.Worksheet, chart: Excel.Chart, index: number, perRow: number, { band, left, widths }: ChartGround): void {
  const share = (widths.reduce((sum, width) => sum + width, 0) * POINTS_PER_CHARACTER) / perRow;
  chart.setPosition(cellsAt(worksheet, band + Math.floor(index / perRow) * CHART_ROWS, left));
  chart.left = (index % perRow) * share;
  chart.width = share - GUTTER_PT;
  chart.height = (CHART_ROWS - 1) * ROW_HEIGHT_PT - EDGE_PT;
}

function rangesOf(worksheet: Excel.Worksheet, chart: ReportChart, { headers, top, left }: ChartGround): Ranges | undefined {
  const at = (header: string): Excel.Range | undefined => {
    const column = headers.indexOf(header);
    return column < 0 ? undefined : cellsAt(worksheet, top + 1 + chart.firstRow, left + column, chart.rowCount);
  };
  const categories = at(chart.categories);
  const series = chart.series.map((wanted) => at(wanted.header));
  return categories && series.every((range) => range !== undefined) ? { categories, series: series as Excel.Range[] } : undefined;
}
