import type { Chart } from "../../model/index";
import { XmlEdit } from "../xml/editXml";
import { parseXml } from "../xml/parseXml";
import type { XmlElement } from "../xml/parseXml";
import { escapeXml } from "../xml/xmlText";
import { chartXml } from "./chartXml";
import type { ReferencedValues } from "./chartXml";
import { readChartPart } from "./readChartPart";
import type { ChartContent } from "./readChartPart";

/**
 * The part of a changed chart; `undefined` when only its place changed. New references and a new title are put into the part as
 * it is, so that its formatting stays; any other change writes the chart anew, except one of a kind that we could not draw.
 */
export function editChartPart(xml: string, part: string, chart: Chart, valuesOf: ReferencedValues): string | undefined {
  const before = readChartPart(xml, part);
  if (sameExcept(before, chart, () => ({}))) return undefined;
  const keepsShape = before.series.length === chart.series.length && sameExcept(before, chart, (content) => ({ title: "", series: content.series.map((series) => ({ ...series, valuesRef: "", categoriesRef: "" })) }));
  const source = parseXml(xml, part);
  const titles = source.child("chart")?.child("title")?.descendants("t") ?? [];
  if (before.type === "Unknown" && !keepsShape) return undefined;
  if (!keepsShape || (before.title !== chart.title && titles.length === 0)) return chartXml(chart, valuesOf);
  const edit = new XmlEdit(xml);
  if (before.title !== chart.title) titles.forEach((text, index) => edit.replace(text.contentStart, text.contentEnd, index === 0 ? escapeXml(chart.title) : ""));
  source.descendants("ser").forEach((series, index) => {
    replaceReference(series.child("val") ?? series.child("yVal"), chart.series[index].valuesRef, edit);
    replaceReference(series.child("cat") ?? series.child("xVal"), chart.series[index].categoriesRef, edit);
  });
  return edit.result();
}

/** The cached values of the old reference go; Excel reads the new ones from the sheet. */
function replaceReference(data: XmlElement | undefined, reference: string, edit: XmlEdit): void {
  const formula = data?.descendants("f")[0];
  if (!formula || formula.text === reference) return;
  edit.replace(formula.contentStart, formula.contentEnd, escapeXml(reference));
  for (const cache of formula.parent!.children) if (cache.name.endsWith("Cache")) edit.replaceElement(cache, "");
}

function sameExcept(before: ChartContent, now: ChartContent, blank: (content: ChartContent) => Partial<ChartContent>): boolean {
  return JSON.stringify(contentOf(before, blank)) === JSON.stringify(contentOf(now, blank));
}

function contentOf(content: ChartContent, blank: (content: ChartContent) => Partial<ChartContent>): unknown {
  const { type, title, titleVisible, legendVisible, legendPosition, series, categoryAxis, valueAxis } = { ...content, ...blank(content) };
  return [type, title, titleVisible, legendVisible, legendPosition, series.map((one) => Object.entries(one).sort()), Object.entries(categoryAxis).sort(), Object.entries(valueAxis).sort()];
}
