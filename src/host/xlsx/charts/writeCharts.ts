import type { Chart, SheetModel } from "../../model/index";
import type { PackageEditor } from "../parts/PackageEditor";
import type { SheetFrame } from "../sheet/SheetFrame";
import { XmlEdit } from "../xml/editXml";
import { parseXml } from "../xml/parseXml";
import type { XmlElement } from "../xml/parseXml";
import { chartXml } from "./chartXml";
import type { ReferencedValues } from "./chartXml";
import { anchorXml, chartAnchors, edges, readPlace } from "./drawingAnchors";
import { drawingPart } from "./readCharts";
import { editChartPart } from "./editChartPart";

const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const NEW_DRAWING =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"></xdr:wsDr>';

/** Brings the drawing of a sheet up to date: new charts, changed ones, and those that are gone. Shapes and pictures stay. */
export function writeCharts(sheet: SheetModel, sheetPart: string, frame: SheetFrame, parts: PackageEditor, namespace: string, valuesOf: ReferencedValues): void {
  let drawing = drawingPart(frame.root, sheetPart, parts);
  if (!drawing && sheet.charts.length === 0) return;
  if (!drawing) {
    drawing = parts.freeName("xl/drawings/drawing", ".xml");
    parts.add(drawing, DRAWING_TYPE, NEW_DRAWING);
    frame.put("drawing", `<drawing xmlns:r="${namespace}" r:id="${parts.relationships(sheetPart).add("drawing", drawing)}"/>`);
  }
  const source = parts.text(drawing)!;
  const root = parseXml(source, drawing);
  const edit = new XmlEdit(source);
  const relations = parts.relationships(drawing);
  const wanted = new Map(sheet.charts.map((chart) => [chart.part, chart]));
  const present = new Set<string>();
  for (const { anchor, relation } of chartAnchors(root)) {
    const part = relations.byId(relation)?.target;
    const chart = part === undefined ? undefined : wanted.get(part);
    if (part === undefined || !parts.has(part)) continue;
    present.add(part);
    if (!chart) {
      edit.replaceElement(anchor, "");
      parts.removeRelation(drawing, relation);
    } else if (chart.changed) {
      movePlace(anchor, chart, sheet, edit);
      const changed = editChartPart(parts.text(part)!, part, chart, valuesOf);
      if (changed) parts.set(part, changed);
    }
  }
  let shapeId = Math.max(1, ...root.descendants("cNvPr").map((element) => element.number("id") ?? 0));
  for (const chart of sheet.charts) {
    if (chart.part && present.has(chart.part)) continue;
    const part = parts.freeName("xl/charts/chart", ".xml");
    parts.add(part, CHART_TYPE, chartXml(chart, valuesOf));
    edit.append(root, anchorXml(chart, sheet, ++shapeId, relations.add("chart", part), namespace));
  }
  if (!edit.isEmpty) parts.set(drawing, edit.result());
}

function movePlace(anchor: XmlElement, chart: Chart, sheet: SheetModel, edit: XmlEdit): void {
  const before = readPlace(anchor, sheet);
  const properties = anchor.descendants("cNvPr")[0];
  if (properties && (before.name !== chart.name || before.altText !== chart.altText)) edit.setAttributes(properties, { name: chart.name, descr: chart.altText || undefined });
  const isMoved = (["left", "top", "width", "height"] as const).some((edge) => Math.abs(before[edge] - chart[edge]) > 0.01);
  const [from, to] = [anchor.child("from"), anchor.child("to")];
  if (!isMoved || !from) return;
  const xml = edges(chart, sheet, anchor.prefix);
  if (to) edit.replace(from.start, to.end, xml);
  else {
    edit.replaceElement(from, xml.slice(0, xml.indexOf(`<${anchor.prefix}to>`)));
    const extent = anchor.child("ext");
    if (extent) edit.setAttributes(extent, { cx: String(Math.round(chart.width * 12_700)), cy: String(Math.round(chart.height * 12_700)) });
  }
}
