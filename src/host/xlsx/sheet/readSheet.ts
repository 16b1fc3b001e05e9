import { parseArea } from "../../model/index";
import type { Area, DifferentialFormat, SheetModel } from "../../model/index";
import type { PackageEditor } from "../parts/PackageEditor";
import { readTable } from "../tables/readTable";
import type { XmlElement } from "../xml/parseXml";
import { readColumns } from "./columns";
import { readConditionalFormats } from "./conditionalFormats";
import { readCustomProperties } from "./customProperties";
import { readPageLayout } from "./pageLayout";
import { readProtection } from "./protection";
import { readSheetData } from "./readSheetData";
import type { CellContext } from "./readSheetData";
import { SheetDataScanner } from "./SheetDataScanner";
import { SheetFrame } from "./SheetFrame";
import { readTabColor, readView } from "./sheetView";
import { readValidations } from "./validations";
import { sheetDataEdges } from "./sheetDataEdges";

const DEFAULT_WIDTH_CHARS = 8.43;

/** Fills a sheet from its part; comments and charts have readers of their own. Returns what stands around the cells. */
export function readSheet(sheet: SheetModel, part: string, bytes: Uint8Array, parts: PackageEditor, context: CellContext, differential: readonly DifferentialFormat[]): SheetFrame {
  const edges = sheetDataEdges(bytes, part);
  const frame = SheetFrame.read(bytes, edges.start, edges.end, edges.prefix, part);
  for (const [column, width] of readColumns(frame.child("cols"), defaultWidth(frame.root))) sheet.columnWidths.set(column, width);
  readSheetData(new SheetDataScanner(bytes, part), sheet, context);
  Object.assign(sheet, readView(frame.child("sheetViews")));
  sheet.tabColor = readTabColor(frame.child("sheetPr"));
  sheet.merged.push(...readMerged(frame.child("mergeCells")));
  sheet.conditionalFormats.push(...readConditionalFormats(frame.children("conditionalFormatting"), differential));
  sheet.validations.push(...readValidations(frame.child("dataValidations")));
  sheet.protection = readProtection(frame.child("sheetProtection"));
  sheet.page = readPageLayout(frame.root);
  for (const [name, value] of readCustomProperties(frame.child("customProperties"), part, parts)) sheet.customProperties.set(name, value);
  for (const { target } of tableRelations(frame.root, part, parts)) {
    const table = readTable(parts.text(target)!, target);
    if (table) sheet.tables.push(table);
  }
  return frame;
}

/** Relations of the sheet's tables in the order of its `tableParts`. */
export function tableRelations(root: XmlElement, part: string, parts: PackageEditor): { id: string; target: string }[] {
  const relations = parts.relationships(part);
  return (root.child("tableParts")?.childrenNamed("tablePart") ?? []).flatMap((element) => {
    const relation = relations.byId(element.relationId());
    return relation && parts.has(relation.target) ? [{ id: relation.id, target: relation.target }] : [];
  });
}

export function readMerged(element: XmlElement | undefined): Area[] {
  return (element?.childrenNamed("mergeCell") ?? []).map((merged) => parseArea(merged.attribute("ref") ?? "")).filter((area): area is Area => area !== undefined);
}

export function defaultWidth(root: XmlElement): number {
  return root.child("sheetFormatPr")?.number("defaultColWidth") ?? DEFAULT_WIDTH_CHARS;
}
