import { columnWidthPt, pointOfCell, rowHeightPt, cellAtPoint } from "../../model/index";
import type { Chart, SheetModel } from "../../model/index";
import type { XmlElement } from "../xml/parseXml";
import { attributes } from "../xml/xmlText";

const EMU_PER_POINT = 12_700;
export const CHART_NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";

export type ChartPlace = Pick<Chart, "name" | "altText" | "left" | "top" | "width" | "height">;

/** A chart in a drawing: its anchor, and the relation to its part. */
export interface ChartAnchor {
  readonly anchor: XmlElement;
  readonly relation: string;
}

/** The charts of a drawing, in its order; charts inside groups stay untouched. */
export function chartAnchors(drawing: XmlElement): ChartAnchor[] {
  return drawing.children.flatMap((anchor) => {
    const frame = anchor.child("graphicFrame") ?? (anchor.name === "AlternateContent" ? undefined : anchor.child("AlternateContent")?.child("Choice")?.child("graphicFrame"));
    const chart = frame?.child("graphic")?.child("graphicData")?.child("chart");
    const relation = chart?.relationId();
    return relation ? [{ anchor, relation }] : [];
  });
}

/** Where an anchor puts its chart, in points. */
export function readPlace(anchor: XmlElement, sheet: SheetModel): ChartPlace {
  const properties = anchor.descendants("cNvPr")[0];
  const [from, to] = [corner(anchor.child("from"), sheet), corner(anchor.child("to"), sheet)];
  const position = anchor.child("pos");
  const extent = anchor.child("ext");
  const start = from ?? { left: (position?.number("x") ?? 0) / EMU_PER_POINT, top: (position?.number("y") ?? 0) / EMU_PER_POINT };
  const size = to ? { width: to.left - start.left, height: to.top - start.top } : { width: (extent?.number("cx") ?? 0) / EMU_PER_POINT, height: (extent?.number("cy") ?? 0) / EMU_PER_POINT };
  return { name: properties?.attribute("name") ?? "", altText: properties?.attribute("descr") ?? "", left: round(start.left), top: round(start.top), width: round(size.width), height: round(size.height) };
}

/** An anchor between two cells, so that the chart moves and sizes with them. */
export function anchorXml(chart: ChartPlace, sheet: SheetModel, shapeId: number, relation: string, namespace: string): string {
  const name = attributes({ id: shapeId, name: chart.name, descr: chart.altText || undefined });
  return (
    `<xdr:twoCellAnchor xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">${edges(chart, sheet, "xdr:")}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr${name}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm>` +
    `<a:off xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" x="0" y="0"/><a:ext xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" cx="0" cy="0"/></xdr:xfrm><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="${CHART_NAMESPACE}">` +
    `<c:chart xmlns:c="${CHART_NAMESPACE}" xmlns:r="${namespace}" r:id="${relation}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}

/** The `from` and `to` of an anchor. */
export function edges(chart: ChartPlace, sheet: SheetModel, prefix: string): string {
  const end = (name: string, left: number, top: number) => {
    const { column, row, intoColumnPt, intoRowPt } = cellAtPoint(sheet, left, top);
    const [x, y] = [Math.min(intoColumnPt, columnWidthPt(sheet, column)), Math.min(intoRowPt, rowHeightPt(sheet, row))];
    return `<${prefix}${name}><${prefix}col>${column}</${prefix}col><${prefix}colOff>${Math.round(x * EMU_PER_POINT)}</${prefix}colOff><${prefix}row>${row}</${prefix}row><${prefix}rowOff>${Math.round(y * EMU_PER_POINT)}</${prefix}rowOff></${prefix}${name}>`;
  };
  return end("from", chart.left, chart.top) + end("to", chart.left + chart.width, chart.top + chart.height);
}

function corner(element: XmlElement | undefined, sheet: SheetModel): { left: number; top: number } | undefined {
  if (!element) return undefined;
  const value = (name: string) => Number(element.child(name)?.text ?? 0);
  const cell = pointOfCell(sheet, value("row"), value("col"));
  return { left: cell.left + value("colOff") / EMU_PER_POINT, top: cell.top + value("rowOff") / EMU_PER_POINT };
}

function round(points: number): number {
  return Math.round(points * 100) / 100;
}
