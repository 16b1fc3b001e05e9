import { cellText } from "../../../host/excel";
import type { Chart, ChartAxis } from "../../../host/model";
import type { ChartData, DrawnSeries } from "../chartData";
import type { Plot } from "../chartLayout";
import type { ChartScale } from "../chartScale";
import { chartScale } from "../chartScale";

/** Where the figures of an XY chart lie. Pixels. */
export interface XyLayout {
  /** Categories go up and values to the right, as of bars. */
  readonly isLying: boolean;
  /** What the axes leave of the plot. */
  readonly area: Plot;
  readonly scale: ChartScale;
  /** Of the secondary axis; undefined when no series needs one of its own. */
  readonly secondScale: ChartScale | undefined;
  readonly valueText: (value: number) => string;
  readonly secondText: (value: number) => string;
  /** What one category has along its axis. */
  readonly slot: number;
  /** The middle of a category along its axis. */
  readonly middle: (category: number) => number;
  /** A value along the value axis; one beyond the scale is put at its end. */
  readonly place: (value: number, scale: ChartScale) => number;
  readonly scaleOf: (series: DrawnSeries) => ChartScale;
}

/** Mean width of a letter at 12 pixels, with some room. */
const LETTER = 6.2;
const AXIS_TITLE = 18;
export const LABEL_GAP = 6;

/** The layout of a chart whose series are lines, areas, columns or bars. */
export function xyLayout(chart: Chart, data: ChartData, plot: Plot): XyLayout {
  const isLying = data.series.some(({ kind }) => kind === "bar");
  const onAxis = (group: "primary" | "secondary") => data.series.filter(({ source }) => source.axisGroup === group);
  const [primary, secondary] = [onAxis("primary"), onAxis("secondary")];
  const scale = commonScale(primary.length > 0 ? primary : data.series, chart.valueAxis);
  const secondScale = primary.length > 0 && secondary.length > 0 ? commonScale(secondary, {}) : undefined;
  const format = chart.valueAxis.numberFormat && chart.valueAxis.numberFormat !== "General" ? chart.valueAxis.numberFormat : data.numberFormat;
  const valueText = (value: number) => cellText(value, format, false);
  const secondFormat = secondary[0]?.labels[0]?.includes("%") ? "0%" : "General";
  const area = innerArea(chart, plot, { isLying, categories: data.categories, values: scale.ticks.map(valueText), hasSecond: secondScale !== undefined });
  const [low, high] = isLying ? [area.left, area.right] : [area.bottom, area.top];
  const slot = (isLying ? area.bottom - area.top : area.right - area.left) / Math.max(1, data.categories.length);
  return {
    isLying, area, scale, secondScale, valueText, slot,
    secondText: (value) => cellText(value, secondFormat, false),
    // Bars stand from the bottom up, as in Excel.
    middle: (category) => (isLying ? area.bottom - (category + 0.5) * slot : area.left + (category + 0.5) * slot),
    place: (value, { minimum, maximum }) => low + ((Math.min(Math.max(value, minimum), maximum) - minimum) / (maximum - minimum)) * (high - low),
    scaleOf: (series) => (secondScale && series.source.axisGroup === "secondary" ? secondScale : scale),
  };
}

/** Every how many categories a name has room. */
export function namedEvery(categories: readonly string[], { isLying, slot }: XyLayout): number {
  return Math.ceil((isLying ? 14 : widthOf(categories, 1) + 8) / slot);
}

function commonScale(series: readonly DrawnSeries[], bounds: Partial<ChartAxis>): ChartScale {
  const values = series.flatMap((one) => one.values.filter((value) => value !== undefined));
  const stacked = series.filter(({ isStacked }) => isStacked);
  const longest = Math.max(0, ...stacked.map((one) => one.values.length));
  for (let index = 0; index < longest; index++) values.push(stacked.reduce((sum, one) => sum + (one.values[index] ?? 0), 0));
  return chartScale(values, bounds, series.some(({ kind }) => kind !== "line"));
}

interface AxisTexts {
  readonly isLying: boolean;
  readonly categories: readonly string[];
  readonly values: readonly string[];
  readonly hasSecond: boolean;
}

function innerArea(chart: Chart, plot: Plot, { isLying, categories, values, hasSecond }: AxisTexts): Plot {
  const [upright, lying] = isLying ? [chart.categoryAxis, chart.valueAxis] : [chart.valueAxis, chart.categoryAxis];
  const labels = upright.visible ? Math.min(widthOf(isLying ? categories : values, 0), (plot.right - plot.left) / 3) + LABEL_GAP : 0;
  return {
    left: plot.left + labels + (upright.title ? AXIS_TITLE : 0),
    top: plot.top + 6,
    right: plot.right - (hasSecond ? 40 : 8),
    bottom: plot.bottom - (lying.visible ? 20 : 0) - (lying.title ? AXIS_TITLE : 0),
  };
}

/** The width of the longest text, or of so many letters at least. */
function widthOf(texts: readonly string[], atLeast: number): number {
  return Math.max(atLeast, ...texts.map(({ length }) => length)) * LETTER;
}
