import type { Chart, ChartAxis, ChartSeries } from "../../model/index";
import { attributes, escapeXml } from "../xml/xmlText";
import { chartKind, drawingDash, drawingLegend } from "./chartTypes";
import { CHART_NAMESPACE } from "./drawingAnchors";

/** The values behind a reference, so that viewers that do not calculate can draw the chart. */
export type ReferencedValues = (reference: string) => readonly (number | string | undefined)[];

interface Plot {
  readonly type: string;
  readonly axisGroup: ChartSeries["axisGroup"];
  readonly series: { readonly series: ChartSeries; readonly index: number }[];
}

const EMU_PER_POINT = 12_700;
/** Office's accents: a series without a colour of its own takes the next. */
const ACCENTS = 6;
const AXES = { primary: { category: 111_111_111, value: 111_111_112 }, secondary: { category: 222_222_221, value: 222_222_222 } };
const GRID = '<a:ln w="6350"><a:solidFill><a:srgbClr val="E3E3E3"/></a:solidFill></a:ln>';
const AXIS_LINE = '<a:ln w="6350"><a:solidFill><a:srgbClr val="BFBFBF"/></a:solidFill></a:ln>';

/** A chart part: what Excel and LibreOffice both draw as the model says. */
export function chartXml(chart: Chart, valuesOf: ReferencedValues): string {
  const plots = plotsOf(chart);
  const hasAxes = plots.some(({ type }) => !isRound(type));
  const hasSecondary = plots.some(({ axisGroup }) => axisGroup === "secondary");
  const title = chart.titleVisible && chart.title ? `${titleXml(chart.title, 1400)}<c:autoTitleDeleted val="0"/>` : '<c:autoTitleDeleted val="1"/>';
  const legend = chart.legendVisible ? `<c:legend><c:legendPos val="${drawingLegend(chart.legendPosition)}"/><c:overlay val="0"/>${textProperties(900)}</c:legend>` : "";
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace xmlns:c="${CHART_NAMESPACE}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:roundedCorners val="0"/><c:chart>${title}` +
    `<c:plotArea><c:layout/>${plots.map((plot) => plotXml(plot, valuesOf)).join("")}${hasAxes ? axesXml(chart, plots, hasSecondary) : ""}</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:chartSpace>'
  );
}

/** Series of one type and axis share a plot; lines are drawn last, over the columns. */
function plotsOf(chart: Chart): Plot[] {
  const plots: Plot[] = [];
  chart.series.forEach((series, index) => {
    const type = series.type ?? chart.type;
    let plot = plots.find((found) => found.type === type && found.axisGroup === series.axisGroup);
    if (!plot) plots.push((plot = { type, axisGroup: series.axisGroup, series: [] }));
    plot.series.push({ series, index });
  });
  if (plots.length === 0) plots.push({ type: chart.type, axisGroup: "primary", series: [] });
  return plots.sort((a, b) => Number(chartKind(a.type).element === "lineChart") - Number(chartKind(b.type).element === "lineChart"));
}

function isRound(type: string): boolean {
  return chartKind(type).element === "pieChart" || chartKind(type).element === "doughnutChart";
}

function plotXml({ type, axisGroup, series }: Plot, valuesOf: ReferencedValues): string {
  const { element, direction, grouping, markers } = chartKind(type);
  const drawn = series.map(({ series: one, index }) => seriesXml(one, index, type, valuesOf)).join("");
  const axes = `<c:axId val="${AXES[axisGroup].category}"/><c:axId val="${AXES[axisGroup].value}"/>`;
  const colors = `<c:varyColors val="${isRound(type) ? 1 : 0}"/>`;
  const open = `<c:${element}>`;
  const close = `</c:${element}>`;
  switch (element) {
    case "barChart":
      return `${open}<c:barDir val="${direction}"/><c:grouping val="${grouping}"/>${colors}${drawn}<c:gapWidth val="60"/>${grouping === "clustered" ? "" : '<c:overlap val="100"/>'}${axes}${close}`;
    case "lineChart":
      return `${open}<c:grouping val="${grouping}"/>${colors}${drawn}<c:marker val="${markers ? 1 : 0}"/>${axes}${close}`;
    case "areaChart":
      return `${open}<c:grouping val="${grouping}"/>${colors}${drawn}${axes}${close}`;
    case "scatterChart":
      return `${open}<c:scatterStyle val="lineMarker"/>${colors}${drawn}${axes}${close}`;
    case "doughnutChart":
      return `${open}${colors}${drawn}<c:firstSliceAng val="0"/><c:holeSize val="60"/>${close}`;
    default:
      return `${open}${colors}${drawn}<c:firstSliceAng val="0"/>${close}`;
  }
}

function seriesXml(series: ChartSeries, index: number, type: string, valuesOf: ReferencedValues): string {
  const { element, markers } = chartKind(type);
  const isLine = element === "lineChart" || element === "scatterChart";
  const [x, y] = element === "scatterChart" ? ["xVal", "yVal"] : ["cat", "val"];
  const label = '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>';
  const labels = `<c:dLbls>${series.showDataLabels ? label : ""}<c:showLegendKey val="0"/><c:showVal val="${series.showDataLabels ? 1 : 0}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeXml(series.name)}</c:v></c:tx>${isRound(type) ? "" : shapeXml(series, index, isLine, element === "scatterChart" && !series.lineWeightPt)}` +
    (element === "barChart" ? '<c:invertIfNegative val="0"/>' : "") +
    (isLine ? markerXml(series, index, markers ?? true) : "") +
    labels +
    (series.categoriesRef ? `<c:${x}>${dataXml(series.categoriesRef, valuesOf, element === "scatterChart")}</c:${x}>` : "") +
    `<c:${y}>${dataXml(series.valuesRef, valuesOf, true)}</c:${y}>${isLine ? `<c:smooth val="${series.smooth ? 1 : 0}"/>` : ""}</c:ser>`
  );
}

function shapeXml(series: ChartSeries, index: number, isLine: boolean, isHidden: boolean): string {
  const fill = colorXml(series.color, index);
  if (!isLine) return `<c:spPr>${fill}</c:spPr>`;
  if (isHidden) return "<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>";
  const width = Math.round((series.lineWeightPt ?? 2.25) * EMU_PER_POINT);
  return `<c:spPr><a:ln w="${width}" cap="rnd">${fill}<a:prstDash val="${drawingDash(series.lineDash ?? "Continuous")}"/><a:round/></a:ln></c:spPr>`;
}

function markerXml(series: ChartSeries, index: number, byType: boolean): string {
  const style = series.markerStyle ?? (byType ? "Circle" : "None");
  if (style === "None") return '<c:marker><c:symbol val="none"/></c:marker>';
  const symbol = style === "Automatic" ? "circle" : style.charAt(0).toLowerCase() + style.slice(1);
  const fill = colorXml(series.markerColor ?? series.color, index);
  return `<c:marker><c:symbol val="${symbol}"/><c:size val="${Math.min(72, Math.max(2, series.markerSize ?? 5))}"/><c:spPr>${fill}<a:ln w="9525">${fill}</a:ln></c:spPr></c:marker>`;
}

function colorXml(color: string | undefined, index: number): string {
  const theme = /^theme:(\d+)/.exec(color ?? "");
  if (theme || !color) return `<a:solidFill><a:schemeClr val="accent${theme ? Math.min(6, Math.max(1, Number(theme[1]) - 3)) : (index % ACCENTS) + 1}"/></a:solidFill>`;
  return `<a:solidFill><a:srgbClr val="${color.replace("#", "").toUpperCase()}"/></a:solidFill>`;
}

function dataXml(reference: string, valuesOf: ReferencedValues, areNumbers: boolean): string {
  const values = valuesOf(reference);
  const numeric = areNumbers || (values.length > 0 && values.every((value) => typeof value !== "string"));
  const points = values.map((value, index) => (value === undefined || (numeric && typeof value !== "number") ? "" : `<c:pt idx="${index}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`)).join("");
  const [kind, cache] = numeric ? ["numRef", "numCache"] : ["strRef", "strCache"];
  return `<c:${kind}><c:f>${escapeXml(reference)}</c:f><c:${cache}>${numeric ? "<c:formatCode>General</c:formatCode>" : ""}<c:ptCount val="${values.length}"/>${points}</c:${cache}></c:${kind}>`;
}

function axesXml(chart: Chart, plots: readonly Plot[], hasSecondary: boolean): string {
  const isScatter = plots.every(({ type }) => chartKind(type).element === "scatterChart");
  const isHorizontal = plots.some(({ type }) => chartKind(type).direction === "bar");
  const percent = plots.some(({ type }) => chartKind(type).grouping === "percentStacked");
  const hiddenAxis: ChartAxis = { title: "", visible: false, majorGridlines: false };
  const valueAxis = percent && !chart.valueAxis.numberFormat ? { ...chart.valueAxis, numberFormat: "0%" } : chart.valueAxis;
  return (
    axisXml(chart.categoryAxis, isScatter ? "valAx" : "catAx", AXES.primary.category, AXES.primary.value, isHorizontal ? "l" : "b", "autoZero") +
    axisXml(valueAxis, "valAx", AXES.primary.value, AXES.primary.category, isHorizontal ? "b" : "l", "autoZero") +
    (hasSecondary ? axisXml(hiddenAxis, "catAx", AXES.secondary.category, AXES.secondary.value, "b", "autoZero") + axisXml({ title: "", visible: true, majorGridlines: false }, "valAx", AXES.secondary.value, AXES.secondary.category, "r", "max") : "")
  );
}

function axisXml(axis: ChartAxis, element: "catAx" | "valAx", id: number, crosses: number, position: string, crossesAt: string): string {
  const limits = `${axis.maximum === undefined ? "" : `<c:max val="${axis.maximum}"/>`}${axis.minimum === undefined ? "" : `<c:min val="${axis.minimum}"/>`}`;
  return (
    `<c:${element}><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/>${limits}</c:scaling><c:delete val="${axis.visible ? 0 : 1}"/><c:axPos val="${position}"/>` +
    (axis.majorGridlines ? `<c:majorGridlines><c:spPr>${GRID}</c:spPr></c:majorGridlines>` : "") +
    (axis.title ? titleXml(axis.title, 1000) : "") +
    `<c:numFmt${attributes({ formatCode: axis.numberFormat ?? "General", sourceLinked: axis.numberFormat ? 0 : 1 })}/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${AXIS_LINE}</c:spPr>${textProperties(900)}` +
    `<c:crossAx val="${crosses}"/><c:crosses val="${crossesAt}"/>` +
    (element === "catAx" ? '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/>' : `<c:crossBetween val="between"/>${axis.majorUnit === undefined ? "" : `<c:majorUnit val="${axis.majorUnit}"/>`}`) +
    `</c:${element}>`
  );
}

function titleXml(text: string, size: number): string {
  const paragraphs = text.split("\n").map((line) => `<a:p><a:pPr><a:defRPr sz="${size}" b="0"/></a:pPr><a:r><a:rPr lang="en-US" sz="${size}" b="0"/><a:t>${escapeXml(line)}</a:t></a:r></a:p>`);
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${paragraphs.join("")}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function textProperties(size: number): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}"><a:solidFill><a:srgbClr val="595959"/></a:solidFill></a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
}
