import type { Chart, SheetModel } from "../../model/index";
import type { PackageEditor } from "../parts/PackageEditor";
import { parseXml } from "../xml/parseXml";
import type { XmlElement } from "../xml/parseXml";
import { chartAnchors, readPlace } from "./drawingAnchors";
import { readChartPart } from "./readChartPart";

/** The charts on a sheet. A chart that we do not understand has the type "Unknown" and stays as it is in the file. */
export function readCharts(sheetRoot: XmlElement, sheet: SheetModel, sheetPart: string, parts: PackageEditor): Chart[] {
  const drawing = drawingPart(sheetRoot, sheetPart, parts);
  if (!drawing) return [];
  return chartAnchors(parseXml(parts.text(drawing)!, drawing)).flatMap(({ anchor, relation }): Chart[] => {
    const part = parts.relationships(drawing).byId(relation)?.target;
    const xml = part && parts.text(part);
    return xml ? [{ id: part, part, changed: false, ...readPlace(anchor, sheet), ...readChartPart(xml, part) }] : [];
  });
}

/** The drawing of a sheet, when it has one. */
export function drawingPart(sheetRoot: XmlElement, sheetPart: string, parts: PackageEditor): string | undefined {
  const target = parts.relationships(sheetPart).byId(sheetRoot.child("drawing")?.relationId())?.target;
  return target && parts.has(target) ? target : undefined;
}
