import type { ChartAxis, ChartSeries } from "../../host/model";
import type { Sync } from "./readSideBySide";
import type { ChartPicture } from "./sheetPicture";

const AXIS = { visible: true, minimum: true, maximum: true, majorUnit: true, numberFormat: true, title: { text: true, visible: true }, majorGridlines: { visible: true } } as const;

interface AskedChart {
  readonly chart: Excel.Chart;
  readonly series: readonly { readonly item: Excel.ChartSeries; readonly values: OfficeExtension.ClientResult<string>; readonly categories: OfficeExtension.ClientResult<string>; readonly fill: OfficeExtension.ClientResult<string> | undefined }[];
}

/**
 * The native charts of a sheet as they look now. Where Excel cannot say which cells a chart shows (before ExcelApi 1.15) none can be read, nor
 * a chart of a kind that reports do not have; `unread` counts them.
 */
export async function readCharts(sheet: Excel.Worksheet, sync: Sync): Promise<{ readonly charts: readonly ChartPicture[]; readonly unread: number }> {
  const charts = sheet.charts.load({ name: true, chartType: true });
  await sync();
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.15")) return { charts: [], unread: charts.items.length };
  const drawable = charts.items.filter(({ chartType }) => /^(Line|Column|Bar)/.test(chartType));
  const series = drawable.map((chart) => chart.series.load({ name: true, chartType: true }));
  await sync();
  const asked = drawable.map((chart, index) => ask(chart, series[index].items));
  await sync();
  return { charts: asked.map(pictureOf), unread: charts.items.length - drawable.length };
}

function ask(chart: Excel.Chart, items: readonly Excel.ChartSeries[]): AskedChart {
  chart.load({
    name: true, chartType: true, left: true, top: true, width: true, height: true, title: { text: true, visible: true }, legend: { visible: true, position: true },
    axes: { valueAxis: AXIS, categoryAxis: AXIS },
  });
  // Some versions of Office.js name the set and lack the method.
  const canTellFill = Office.context.requirements.isSetSupported("ExcelApi", "1.16") && "getSolidColor" in Excel.ChartFill.prototype;
  return {
    chart,
    series: items.map((item) => ({
      item: item.load({ name: true, chartType: true, axisGroup: true, smooth: true, markerStyle: true, markerSize: true, hasDataLabels: true, format: { line: { color: true, lineStyle: true, weight: true } } }),
      values: item.getDimensionDataSourceString("Values"),
      categories: item.getDimensionDataSourceString("Categories"),
      fill: canTellFill && !item.chartType.startsWith("Line") ? item.format.fill.getSolidColor() : undefined,
    })),
  };
}

function pictureOf({ chart, series }: AskedChart): ChartPicture {
  return {
    name: chart.name,
    type: chart.chartType,
    title: chart.title.text,
    titleVisible: chart.title.visible,
    legendVisible: chart.legend.visible,
    legendPosition: chart.legend.position,
    series: series.map(({ item, values, categories, fill }) => seriesOf(item, values.value, categories.value, chart.chartType, fill?.value)),
    categoryAxis: axisOf(chart.axes.categoryAxis),
    valueAxis: axisOf(chart.axes.valueAxis),
    left: chart.left,
    top: chart.top,
    width: chart.width,
    height: chart.height,
    altText: "",
  };
}

function seriesOf(item: Excel.ChartSeries, values: string, categories: string, type: string, fill: string | undefined): ChartSeries {
  const { color, lineStyle, weight } = item.format.line;
  const solid = fill && fill !== "" ? fill : color;
  return {
    name: item.name,
    valuesRef: values.replace(/^=/, ""),
    categoriesRef: categories.replace(/^=/, ""),
    ...(solid ? { color: solid } : {}),
    ...(lineStyle && lineStyle !== "Automatic" ? { lineDash: lineStyle } : {}),
    ...(weight > 0 ? { lineWeightPt: weight } : {}),
    ...(item.markerStyle && item.markerStyle !== "Automatic" ? { markerStyle: item.markerStyle } : {}),
    ...(item.markerSize > 0 ? { markerSize: item.markerSize } : {}),
    smooth: item.smooth,
    showDataLabels: item.hasDataLabels,
    ...((item.chartType as string) === type ? {} : { type: item.chartType }),
    axisGroup: item.axisGroup === "Secondary" ? "secondary" : "primary",
  };
}

function axisOf(axis: Excel.ChartAxis): ChartAxis {
  const number = (key: "minimum" | "maximum" | "majorUnit") => (typeof axis[key] === "number" ? { [key]: axis[key] as number } : {});
  return {
    title: axis.title.visible ? axis.title.text : "",
    visible: axis.visible,
    ...number("minimum"),
    ...number("maximum"),
    ...number("majorUnit"),
    ...(axis.numberFormat && axis.numberFormat !== "General" ? { numberFormat: axis.numberFormat } : {}),
    majorGridlines: axis.majorGridlines.visible,
  };
}
