import { areaName } from "../../model/index";
import type { DifferentialFormat, SheetModel, Table } from "../../model/index";
import type { PackageEditor } from "../parts/PackageEditor";
import type { StyleWriter } from "../styles/StyleWriter";
import { editTable, newTable } from "../tables/writeTable";
import { withPrefix } from "../xml/editXml";
import { encodePart } from "../xml/xmlText";
import { areSameColumns, readColumns, writeColumns } from "./columns";
import { areSameConditionalFormats, readConditionalFormats, writeConditionalFormats } from "./conditionalFormats";
import { readCustomProperties, writeCustomProperties } from "./customProperties";
import { fitsToPage, writePageLayout } from "./pageLayout";
import { isSameProtection, readProtection, writeProtection } from "./protection";
import type { CellContext } from "./readSheetData";
import { defaultWidth, readMerged, tableRelations } from "./readSheet";
import { SheetDataScanner } from "./SheetDataScanner";
import { SheetFrame } from "./SheetFrame";
import { sheetDataEdges } from "./sheetDataEdges";
import { editViews, newSheetViews, readTabColor, tabColorXml } from "./sheetView";
import { readValidations, writeValidations } from "./validations";
import { SheetDataWriter } from "./writeSheetData";
import type { CellTarget } from "./writeSheetData";

const TABLE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
const SHEET_PR_ORDER = ["tabColor", "outlinePr", "pageSetUpPr"];

/** What writing a sheet needs of the rest of the workbook. */
export interface SheetTarget extends Omit<CellTarget, "tableAt"> {
  readonly parts: PackageEditor;
  readonly context: CellContext;
  readonly styles: StyleWriter;
  readonly differential: readonly DifferentialFormat[];
  readonly relationshipNamespace: string;
  /** Is the sheet the active one? `undefined`: the file says it rightly. */
  isActive: boolean | undefined;
}

export function newSheetFrame(isStrict: boolean): SheetFrame {
  const namespace = isStrict ? "http://purl.oclc.org/ooxml/spreadsheetml/main" : "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  return SheetFrame.of(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}"><sheetFormatPr defaultRowHeight="15"/><sheetData/></worksheet>`);
}

/**
 * Writes the part of a sheet: the elements that differ from the file's, and the rows when cells or rows changed. Everything else
 * of a loaded part stays. `part` is there already for a loaded sheet. Returns whether a formula changed.
 */
export function writeSheet(sheet: SheetModel, part: string, frame: SheetFrame, target: SheetTarget, bytes: Uint8Array | undefined): boolean {
  const { parts } = target;
  writeFrame(sheet, part, frame, target);
  const isRewritten = !bytes || sheet.changed.has("cells") || sheet.changed.has("view");
  if (isRewritten) putDimension(sheet, frame);
  if (!isRewritten && !frame.isChanged) return false;
  const { head, tail } = frame.result();
  let formulasChanged = false;
  parts.set(part, (write) => {
    write(head);
    if (isRewritten) {
      const cells: CellTarget = { names: target.names, stringIndex: target.stringIndex, dynamicMetadata: target.dynamicMetadata, tableAt: (row, column) => tableAt(sheet, row, column) };
      const writer = new SheetDataWriter(sheet, cells, frame.root.prefix, write);
      writer.write(bytes && { scanner: new SheetDataScanner(bytes, part), context: target.context });
      formulasChanged = writer.formulasChanged;
    } else {
      const { start, end } = sheetDataEdges(bytes, part);
      write(bytes.subarray(start, end));
    }
    write(tail);
  });
  return formulasChanged;
}

function writeFrame(sheet: SheetModel, part: string, frame: SheetFrame, target: SheetTarget): void {
  const { edit, root } = frame;
  const width = defaultWidth(root);
  writeSheetProperties(sheet, frame);
  const views = frame.child("sheetViews");
  if (views) editViews(views, sheet, target.isActive, edit);
  else frame.put("sheetViews", newSheetViews(sheet, target.isActive ?? false));
  if (!areSameColumns(readColumns(frame.child("cols"), width), sheet.columnWidths)) frame.put("cols", writeColumns(sheet.columnWidths, frame.child("cols"), width));
  if (!isSameProtection(readProtection(frame.child("sheetProtection")), sheet.protection)) frame.put("sheetProtection", writeProtection(sheet.protection));
  if (JSON.stringify(readMerged(frame.child("mergeCells"))) !== JSON.stringify(sheet.merged)) {
    frame.put("mergeCells", sheet.merged.length ? `<mergeCells count="${sheet.merged.length}">${sheet.merged.map((area) => `<mergeCell ref="${areaName(area)}"/>`).join("")}</mergeCells>` : "");
  }
  const formats = frame.children("conditionalFormatting");
  if (!areSameConditionalFormats(readConditionalFormats(formats, target.differential), sheet.conditionalFormats)) {
    frame.put("conditionalFormatting", writeConditionalFormats(sheet.conditionalFormats, formats, target.differential, (format) => target.styles.differentialFormat(format)));
  }
  const validations = frame.child("dataValidations");
  if (JSON.stringify(readValidations(validations)) !== JSON.stringify(sheet.validations)) frame.put("dataValidations", writeValidations(sheet.validations, validations));
  if (sheet.page) writePageLayout(sheet.page, root, edit, (name, xml) => frame.put(name, xml));
  const properties = frame.child("customProperties");
  if (JSON.stringify([...readCustomProperties(properties, part, target.parts)]) !== JSON.stringify([...sheet.customProperties])) {
    frame.put("customProperties", writeCustomProperties(sheet.customProperties, properties, part, target.parts, target.relationshipNamespace));
  }
  writeTables(sheet, part, frame, target);
}

/** Tab colour and "fit to page", which stand in `sheetPr`. */
function writeSheetProperties(sheet: SheetModel, frame: SheetFrame): void {
  const { edit, root } = frame;
  const properties = frame.child("sheetPr");
  const fit = properties?.child("pageSetUpPr");
  const fits = fitsToPage(sheet.page);
  const colorChanged = readTabColor(properties) !== sheet.tabColor;
  const fitChanged = (fit?.flag("fitToPage") ?? false) !== fits;
  if (!properties) {
    const content = tabColorXml(sheet.tabColor) + (fits ? '<pageSetUpPr fitToPage="1"/>' : "");
    return frame.put("sheetPr", content && `<sheetPr>${content}</sheetPr>`);
  }
  if (colorChanged) {
    const color = properties.child("tabColor");
    const xml = withPrefix(tabColorXml(sheet.tabColor), root.prefix);
    if (color) edit.replaceElement(color, xml);
    else edit.insertInOrder(properties, "tabColor", xml, SHEET_PR_ORDER);
  }
  if (fitChanged && fit) edit.setAttributes(fit, { fitToPage: fits ? "1" : undefined });
  else if (fitChanged) edit.insertInOrder(properties, "pageSetUpPr", withPrefix('<pageSetUpPr fitToPage="1"/>', root.prefix), SHEET_PR_ORDER);
}

function writeTables(sheet: SheetModel, part: string, frame: SheetFrame, { parts, relationshipNamespace }: SheetTarget): void {
  const relations = parts.relationships(part);
  const present = tableRelations(frame.root, part, parts);
  const wanted = new Set(sheet.tables.map((table) => table.part));
  for (const { id, target } of present) if (!wanted.has(target)) parts.removeRelation(part, id);
  const ids = sheet.tables.map((own) => {
    const table = sheet.changed.has("cells") || !own.part ? withHeaderTexts(sheet, own) : own;
    const known = present.find(({ target }) => target === table.part);
    if (!known) return relations.add("table", addTable(table, parts));
    const edited = editTable(parts.text(known.target)!, known.target, table);
    if (edited) parts.set(known.target, edited);
    return known.id;
  });
  if (ids.join() === present.map(({ id }) => id).join()) return;
  frame.put("tableParts", ids.length ? `<tableParts count="${ids.length}" xmlns:r="${relationshipNamespace}">${ids.map((id) => `<tablePart r:id="${id}"/>`).join("")}</tableParts>` : "");
}

/** Excel calls a file damaged in which a table's column has another name than its header cell. */
function withHeaderTexts(sheet: SheetModel, table: Table): Table {
  if (!table.showHeaders) return table;
  const columns = table.columns.map((column, index) => {
    const header = sheet.value(table.area.top, table.area.left + index);
    return typeof header === "string" && header !== "" ? { ...column, name: header } : column;
  });
  return { ...table, columns };
}

function addTable(table: Table, parts: PackageEditor): string {
  const part = parts.freeName("xl/tables/table", ".xml");
  parts.add(part, TABLE_TYPE, encodePart(newTable(table)));
  return part;
}

function putDimension(sheet: SheetModel, frame: SheetFrame): void {
  const area = sheet.usedArea(false);
  const name = area ? areaName(area) : "A1";
  const dimension = frame.child("dimension");
  if (!dimension) frame.put("dimension", `<dimension ref="${name}"/>`);
  else if (dimension.attribute("ref") !== name) frame.edit.setAttributes(dimension, { ref: name });
}

function tableAt(sheet: SheetModel, row: number, column: number): string | undefined {
  return sheet.tables.find(({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right)?.name;
}
