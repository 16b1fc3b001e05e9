import { inflateSync } from "fflate";
import { SheetModel, WorkbookModel } from "../model/index";
import { readCharts } from "./charts/readCharts";
import { readComments } from "./comments/readComments";
import { PackageEditor } from "./parts/PackageEditor";
import { readSheet } from "./sheet/readSheet";
import { readSharedStrings } from "./strings/readSharedStrings";
import { readStyles } from "./styles/readStyles";
import { readCustomXml } from "./workbook/customXml";
import { readDefinedNames, readPrintNames } from "./workbook/definedNames";
import { readDocumentProperties } from "./workbook/documentProperties";
import { readDynamicMetadata } from "./workbook/dynamicMetadata";
import { readWorkbookPart } from "./workbook/workbookPart";
import { newPageLayout } from "./sheet/pageLayout";
import { decodePart, encodePart } from "./xml/xmlText";
import { readZip } from "./zip/readZip";
import type { Inflate } from "./zip/ZipParts";

/**
 * The workbook of an .xlsx file. Every part of the file stays in `package`, so that saving loses nothing. Sheets that hold no
 * cells (chart sheets, dialogs) stay in the file and are not among the model's sheets. `inflate` is for who has a faster one than
 * JavaScript can be.
 * @throws {XlsxError} the bytes are no workbook, are encrypted, or are cut off
 */
export function loadXlsx(bytes: Uint8Array, inflate: Inflate = inflateInJavaScript): WorkbookModel {
  const workbook = new WorkbookModel();
  workbook.package = readZip(bytes, inflate);
  const parts = new PackageEditor(workbook.package);
  const relations = parts.relationships(parts.workbookPart);
  const text = (kind: string) => parts.text(relations.target(kind) ?? "");
  const book = readWorkbookPart(parts);
  const { styles, differential } = readStyles(text("styles"));
  workbook.styles.load(styles);
  workbook.date1904 = book.date1904;
  workbook.calculationMode = book.calculationMode;
  Object.assign(workbook.properties, readDocumentProperties(parts));
  const { customXml, settings } = readCustomXml(parts);
  for (const [id, xml] of customXml) workbook.customXml.set(id, xml);
  for (const [name, value] of settings) workbook.settings.set(name, value);

  const context = { strings: readSharedStrings(parts.bytes(relations.target("sharedStrings") ?? "")).texts, date1904: book.date1904, dynamicMetadata: readDynamicMetadata(text("sheetMetadata")) };
  const inFileOrder: SheetModel[] = [];
  book.sheets.forEach(({ name, sheetId, part, visibility, isWorksheet }, index) => {
    const sheet = new SheetModel(sheetId, name);
    inFileOrder.push(sheet);
    workbook.reserveId(sheetId);
    if (!isWorksheet) return;
    workbook.sheets.push(sheet);
    sheet.part = part;
    sheet.visibility = visibility;
    const frame = readSheet(sheet, part, utf8(parts.bytes(part)!), parts, context, differential);
    sheet.comments.push(...readComments(part, parts));
    sheet.charts.push(...readCharts(frame.root, sheet, part, parts));
    for (const { id } of sheet.tables) workbook.reserveId(id);
    const print = readPrintNames(book.definedNames, index);
    if (print.printArea || print.printTitleRows) sheet.page = { ...(sheet.page ?? newPageLayout()), ...print };
  });
  workbook.names.push(...readDefinedNames(book.definedNames, inFileOrder));
  workbook.activeSheetId = book.sheets[book.activeTab]?.sheetId ?? workbook.sheets[0]?.id ?? 0;
  return workbook;
}

function inflateInJavaScript(data: Uint8Array, size: number): Uint8Array {
  return inflateSync(data, { out: new Uint8Array(size) });
}

/** A part in UTF-16 as UTF-8: cells are scanned as bytes. */
function utf8(bytes: Uint8Array): Uint8Array {
  return bytes[0] >= 0xfe ? encodePart(decodePart(bytes)) : bytes;
}
