import type { Chart, ChartAxis, ChartSeries } from "../../model/index";
import { parseXml } from "../xml/parseXml";
import type { XmlElement } from "../xml/parseXml";
import { chartType, officeDash, officeLegend } from "./chartTypes";

/** What the model knows of a chart, without its place on the sheet. */
export type ChartContent = Omit<Chart, "id" | "name" | "left" | "top" | "width" | "height" | "altText" | "part" | "changed">;

const PLOTS = new Set(["lineChart", "barChart", "areaChart", "pieChart", "doughnutChart", "scatterChart", "bubbleChart", "radarChart", "stockChart", "surfaceChart", "bar3DChart", "line3DChart", "pie3DChart", "area3DChart", "ofPieChart", "surface3DChart"]);
const EMU_PER_POINT = 12_700;

export function readChartPart(xml: string, part: string): ChartContent {
  const chart = parseXml(xml, part).child("chart");
  const area = chart?.child("plotArea");
  const plots = (area?.children ?? []).filter(({ name }) => PLOTS.has(name));
  const types = plots.map(plotType);
  const title = chart?.child("title");
  const legend = chart?.child("legend");
  const axes = (area?.children ?? []).filter(({ name }) => name.endsWith("Ax"));
  const secondary = secondaryAxes(axes);
  const [categories, values] = [axes.find(({ name }) => name !== "valAx") ?? axes[0], axes.find((axis, index) => axis.name === "valAx" && (index > 0 || axes.length === 1)) ?? axes[1]];
  return {
    type: types[0] ?? "Unknown",
    title: title ? richTextOf(title) : "",
    titleVisible: title !== undefined && valueOf(chart, "autoTitleDeleted") !== "1",
    legendVisible: legend !== undefined,
    legendPosition: officeLegend(valueOf(legend, "legendPos") ?? "r"),
    series: plots.flatMap((plot, index) => plot.childrenNamed("ser").map((series) => readSeries(series, plot, types[index] === types[0] ? undefined : types[index], secondary))),
    categoryAxis: readAxis(categories),
    valueAxis: readAxis(values),
  };
}

function plotType(plot: XmlElement): string {
  const markers = plot.name === "lineChart" && plot.childrenNamed("ser").some((series) => valueOf(series.child("marker"), "symbol") !== "none" && (series.child("marker") !== undefined || valueOf(plot, "marker") === "1"));
  return chartType(plot.name, valueOf(plot, "barDir"), valueOf(plot, "grouping"), markers);
}

/** Ids of the axes that cross at the far side. */
function secondaryAxes(axes: readonly XmlElement[]): ReadonlySet<string> {
  return new Set(axes.filter((axis) => axis.name === "valAx" && valueOf(axis, "crosses") === "max").map((axis) => valueOf(axis, "axId") ?? ""));
}

function readSeries(series: XmlElement, plot: XmlElement, type: string | undefined, secondary: ReadonlySet<string>): ChartSeries {
  const line = series.child("spPr")?.child("ln");
  const marker = series.child("marker");
  const color = solidColor(plot.name === "lineChart" ? line : series.child("spPr"));
  const markerColor = solidColor(marker?.child("spPr"));
  const symbol = valueOf(marker, "symbol");
  const dash = valueOf(line, "prstDash");
  const width = line?.number("w");
  const size = Number(valueOf(marker, "size"));
  return {
    name: textOf(series.child("tx")),
    valuesRef: referenceOf(series.child("val") ?? series.child("yVal")),
    categoriesRef: referenceOf(series.child("cat") ?? series.child("xVal")),
    ...(color ? { color } : {}),
    ...(dash ? { lineDash: officeDash(dash) } : {}),
    ...(width === undefined ? {} : { lineWeightPt: width / EMU_PER_POINT }),
    ...(markerColor && markerColor !== color ? { markerColor } : {}),
    ...(symbol ? { markerStyle: symbol.charAt(0).toUpperCase() + symbol.slice(1) } : {}),
    ...(size ? { markerSize: size } : {}),
    // Without the element a line is smooth.
    smooth: plot.name === "lineChart" && (series.child("smooth") ? valueOf(series, "smooth") !== "0" : true),
    showDataLabels: valueOf(series.child("dLbls"), "showVal") === "1",
    ...(type ? { type } : {}),
    axisGroup: plot.childrenNamed("axId").some((axis) => secondary.has(axis.attribute("val") ?? "")) ? "secondary" : "primary",
  };
}

function readAxis(axis: XmlElement | undefined): ChartAxis {
  const scaling = axis?.child("scaling");
  const number = (element: XmlElement | undefined, name: string) => {
    const value = valueOf(element, name);
    return value === undefined ? undefined : Number(value);
  };
  const [minimum, maximum, majorUnit] = [number(scaling, "min"), number(scaling, "max"), number(axis, "majorUnit")];
  const format = axis?.child("numFmt");
  return {
    title: axis?.child("title") ? richTextOf(axis.child("title")!) : "",
    visible: axis !== undefined && valueOf(axis, "delete") !== "1",
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(majorUnit === undefined ? {} : { majorUnit }),
    ...(format && !format.flag("sourceLinked") ? { numberFormat: format.attribute("formatCode") ?? "General" } : {}),
    majorGridlines: axis?.child("majorGridlines") !== undefined,
  };
}

function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  const child = element?.child(name);
  return child && (child.attribute("val") ?? "1");
}

/** A reference without blanks; "" for data that stand in the chart itself. */
function referenceOf(data: XmlElement | undefined): string {
  return data?.descendants("f")[0]?.text ?? "";
}

function textOf(text: XmlElement | undefined): string {
  return (text?.descendants("pt")[0]?.child("v") ?? text?.child("v"))?.text ?? "";
}

function richTextOf(title: XmlElement): string {
  const paragraphs = title.descendants("p").map((paragraph) => paragraph.descendants("t").map(({ text }) => text).join(""));
  return paragraphs.length ? paragraphs.join("\n") : textOf(title.child("tx"));
}

function solidColor(shape: XmlElement | undefined): string {
  const fill = shape?.child("solidFill")?.children[0];
  if (fill?.name === "srgbClr") return `#${fill.attribute("val")?.toUpperCase()}`;
  const accent = /^accent([1-6])$/.exec(fill?.attribute("val") ?? "");
  return accent ? `theme:${Number(accent[1]) + 3}` : "";
}
