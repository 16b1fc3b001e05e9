import type { Chart } from "../../host/model";
import { accent } from "../grid/themeColor";
import type { ChartData, DrawnSeries } from "./chartData";

/** A rectangle inside the chart, in pixels. */
export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface LegendEntry {
  readonly x: number;
  readonly y: number;
  readonly name: string;
  readonly color: string;
  readonly series: DrawnSeries | undefined;
}

export interface ChartLayout {
  readonly titleBaseline: number | undefined;
  readonly legend: readonly LegendEntry[] | undefined;
  readonly plot: Plot;
}

const MARGIN = 10;
const TITLE_HEIGHT = 28;
const LEGEND_ROW = 20;
/** Mean width of a letter at 12 pixels, and the sample line before a name. */
const LETTER = 6;
const SAMPLE = 30;

/** Where the parts of a chart stand. */
export function chartLayout(chart: Chart, data: ChartData, width: number, height: number): ChartLayout {
  const hasTitle = chart.titleVisible && chart.title !== "";
  const edges = { left: MARGIN, top: MARGIN + (hasTitle ? TITLE_HEIGHT : 0), right: width - MARGIN, bottom: height - MARGIN };
  const names = data.series.some(({ kind }) => kind === "pie")
    ? data.categories.map((name, index) => ({ name, color: accent((index % 6) + 1), series: undefined }))
    : data.series.map((series) => ({ name: series.name, color: series.color, series }));
  if (!chart.legendVisible || names.length === 0) return { titleBaseline: hasTitle ? 24 : undefined, legend: undefined, plot: edges };
  const widths = names.map(({ name }) => SAMPLE + name.length * LETTER + 12);
  const isBeside = chart.legendPosition === "Right" || chart.legendPosition === "Left" || chart.legendPosition === "Corner";
  const legend = isBeside ? besideLegend(chart, names, widths, edges) : lyingLegend(chart, names, widths, edges, width);
  return { titleBaseline: hasTitle ? 24 : undefined, legend, plot: edges };
}

type Names = readonly Omit<LegendEntry, "x" | "y">[];
interface Edges {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

function besideLegend(chart: Chart, names: Names, widths: readonly number[], edges: Edges): LegendEntry[] {
  const wide = Math.min(Math.max(...widths), (edges.right - edges.left) / 3);
  const x = chart.legendPosition === "Left" ? edges.left : edges.right - wide;
  if (chart.legendPosition === "Left") edges.left += wide;
  else edges.right -= wide;
  const top = (edges.top + edges.bottom - names.length * LEGEND_ROW) / 2;
  return names.map((entry, index) => ({ ...entry, x, y: top + (index + 0.5) * LEGEND_ROW }));
}

function lyingLegend(chart: Chart, names: Names, widths: readonly number[], edges: Edges, width: number): LegendEntry[] {
  const rows: number[][] = [[]];
  let used = 0;
  widths.forEach((wide, index) => {
    if (used + wide > edges.right - edges.left && rows.at(-1)!.length > 0) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)!.push(index);
    used += wide;
  });
  const tall = rows.length * LEGEND_ROW;
  const top = chart.legendPosition === "Top" ? edges.top : edges.bottom - tall;
  if (chart.legendPosition === "Top") edges.top += tall + 4;
  else edges.bottom -= tall + 4;
  return rows.flatMap((indices, row) => {
    let x = (width - indices.reduce((sum, index) => sum + widths[index], 0)) / 2;
    return indices.map((index) => {
      const entry = { ...names[index], x, y: top + (row + 0.5) * LEGEND_ROW };
      x += widths[index];
      return entry;
    });
  });
}
