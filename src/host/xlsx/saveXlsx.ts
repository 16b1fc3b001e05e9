import type { SheetModel, WorkbookModel } from "../model/index";
import { XlsxError } from "./XlsxError";
import { referencedValues } from "./charts/referencedValues";
import { writeCharts } from "./charts/writeCharts";
import type { ReferencedValues } from "./charts/chartXml";
import { writeComments } from "./comments/writeComments";
import { PackageEditor } from "./parts/PackageEditor";
import { renameSheetsInParts } from "./parts/renameSheetsInParts";
import { SheetFrame } from "./sheet/SheetFrame";
import { sheetDataEdges } from "./sheet/sheetDataEdges";
import { withoutSelection } from "./sheet/sheetView";
import { newSheetFrame, writeSheet } from "./sheet/writeSheet";
import type { SheetTarget } from "./sheet/writeSheet";
import { SharedStringTable } from "./strings/SharedStringTable";
import { readSharedStrings } from "./strings/readSharedStrings";
import { StyleWriter } from "./styles/StyleWriter";
import { readStyles } from "./styles/readStyles";
import { writeCustomXml } from "./workbook/customXml";
import { writeDocumentProperties } from "./workbook/documentProperties";
import { readDynamicMetadata, withDynamicMetadata } from "./workbook/dynamicMetadata";
import { emptyPackage } from "./workbook/emptyPackage";
import { readWorkbookPart, writeWorkbookPart } from "./workbook/workbookPart";
import { decodePart, encodePart } from "./xml/xmlText";

const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const METADATA_PART = "xl/metadata.xml";

/**
 * The workbook as an .xlsx file. What a change did not touch is written byte for byte as it was loaded; equal workbooks give
 * equal bytes. The workbook itself is left as it is and can be changed and saved again.
 * @throws {XlsxError} a part of the user's file would be lost, or the workbook has no visible sheet
 */
export function saveXlsx(workbook: WorkbookModel): Uint8Array {
  if (!workbook.sheets.some(({ visibility }) => visibility === "Visible")) throw new XlsxError("A workbook needs a visible sheet.");
  const parts = new PackageEditor(workbook.package.size > 0 ? workbook.package : emptyPackage());
  renameSheetsInParts(parts, workbook.renames, workbook.package.keys(), new Set(workbook.sheets.flatMap((sheet) => sheet.part ?? [])));
  const before = readWorkbookPart(parts);
  const book = parts.relationships(parts.workbookPart);
  const part = (kind: string) => book.target(kind) ?? "";
  const styles = styleWriter(parts, part("styles"));
  for (const style of workbook.styles.all.slice(styles.cellFormatCount)) styles.addCellFormat(style);
  const stringsBytes = parts.bytes(part("sharedStrings"));
  const fileStrings = readSharedStrings(stringsBytes);
  const strings = new SharedStringTable(fileStrings);
  const metadata = new DynamicMetadata(parts, part("sheetMetadata"));
  const isOtherActive = before.sheets[before.activeTab]?.sheetId !== workbook.activeSheetId;
  const relations = sheetRelations(workbook, parts);
  const target: SheetTarget = {
    parts,
    styles,
    context: { strings: fileStrings.texts, date1904: before.date1904, dynamicMetadata: metadata.known },
    differential: readStyles(parts.text(part("styles"))).differential,
    relationshipNamespace: parts.isStrict ? "http://purl.oclc.org/ooxml/officeDocument/relationships" : "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    names: new Set(workbook.names.map(({ name }) => name.toUpperCase())),
    stringIndex: (text) => strings.indexOf(text),
    dynamicMetadata: () => metadata.value(),
    isActive: undefined,
  };

  const valuesOf = referencedValues(workbook);
  let formulasChanged = before.sheets.some(({ relation, isWorksheet }) => isWorksheet && ![...relations.values()].includes(relation));
  for (const { relation, isWorksheet } of before.sheets) if (isWorksheet && ![...relations.values()].includes(relation)) parts.removeRelation(parts.workbookPart, relation);
  for (const sheet of workbook.sheets) {
    const isActive = sheet.id === workbook.activeSheetId;
    target.isActive = !sheet.part || isOtherActive ? isActive : undefined;
    if (sheet.part && !needsWriting(sheet, target.isActive)) continue;
    if (writeOneSheet(sheet, book.byId(relations.get(sheet))!.target, target, valuesOf)) formulasChanged = true;
  }
  if (isOtherActive) for (const { part: other, isWorksheet } of before.sheets) if (!isWorksheet && parts.has(other)) unselectSheetWithoutCells(other, parts);
  if (formulasChanged) dropCalculationChain(parts);
  if (strings.isChanged) parts.set(part("sharedStrings") || addBookPart(parts, "sharedStrings", "xl/sharedStrings.xml", `${TYPES}.sharedStrings+xml`), strings.write(stringsBytes));
  const stylesXml = styles.result();
  if (stylesXml) parts.set(part("styles"), stylesXml);
  metadata.write();
  writeCustomXml(workbook, parts);
  writeWorkbookPart(workbook, parts, relations);
  const sheetNames = before.sheets.filter(({ isWorksheet }) => isWorksheet).map(({ name }) => name);
  writeDocumentProperties(workbook.properties, parts, sheetNames.join("\n") !== workbook.sheets.map(({ name }) => name).join("\n"));
  return parts.finish();
}

/** `isActive` is told where another sheet is shown than in the file: that one is to be the only chosen one, or the user's next entry goes into several. */
function needsWriting(sheet: SheetModel, isActive: boolean | undefined): boolean {
  return sheet.changed.size > 0 || sheet.charts.some(({ changed }) => changed) || isActive === true || (isActive === false && sheet.isSelected);
}

/** A chart sheet or the like. */
function unselectSheetWithoutCells(part: string, parts: PackageEditor): void {
  const source = parts.text(part)!;
  const written = withoutSelection(source, part);
  if (written !== source) parts.set(part, written);
}

function writeOneSheet(sheet: SheetModel, part: string, target: SheetTarget, valuesOf: ReferencedValues): boolean {
  const { parts } = target;
  const loaded = sheet.part ? parts.bytes(part)! : undefined;
  const bytes = loaded && loaded[0] >= 0xfe ? encodePart(decodePart(loaded)) : loaded;
  let frame: SheetFrame;
  if (bytes) {
    const edges = sheetDataEdges(bytes, part);
    frame = SheetFrame.read(bytes, edges.start, edges.end, edges.prefix, part);
  } else frame = newSheetFrame(parts.isStrict);
  writeComments(sheet, part, frame, parts, target.relationshipNamespace);
  writeCharts(sheet, part, frame, parts, target.relationshipNamespace, valuesOf);
  return writeSheet(sheet, part, frame, target, bytes);
}

/** Relation of every sheet; new sheets get a part and a relation. */
function sheetRelations(workbook: WorkbookModel, parts: PackageEditor): Map<SheetModel, string> {
  const book = parts.relationships(parts.workbookPart);
  const relations = new Map<SheetModel, string>();
  for (const sheet of workbook.sheets) {
    const known = book.all.find(({ kind, target }) => kind === "worksheet" && target === sheet.part);
    if (sheet.part && !known) throw new XlsxError(`The sheet "${sheet.name}" has no part in the file any more.`, sheet.part);
    if (known) {
      relations.set(sheet, known.id);
      continue;
    }
    const part = parts.freeName("xl/worksheets/sheet", ".xml");
    parts.add(part, `${TYPES}.worksheet+xml`, new Uint8Array(0));
    relations.set(sheet, book.add("worksheet", part));
  }
  return relations;
}

function styleWriter(parts: PackageEditor, present: string): StyleWriter {
  const xml = parts.text(present);
  if (xml) return new StyleWriter(xml);
  const styles = decodePart(emptyPackage().get("xl/styles.xml")!);
  parts.set(addBookPart(parts, "styles", "xl/styles.xml", `${TYPES}.styles+xml`), styles);
  return new StyleWriter(styles);
}

function addBookPart(parts: PackageEditor, kind: string, part: string, type: string): string {
  parts.contentTypes.add(part, type);
  parts.relationships(parts.workbookPart).add(kind, part);
  return part;
}

/** Excel rebuilds the chain; one that names a cell without a formula would make it call the file damaged. */
function dropCalculationChain(parts: PackageEditor): void {
  const chain = parts.relationships(parts.workbookPart).all.find(({ kind }) => kind === "calcChain");
  if (chain) parts.removeRelation(parts.workbookPart, chain.id);
}

/** The mark of formulas that spill, made when the first one is written. */
class DynamicMetadata {
  readonly known: Set<number>;
  #added: { xml: string; metadata: number } | undefined;

  constructor(
    private readonly parts: PackageEditor,
    private readonly part: string,
  ) {
    this.known = readDynamicMetadata(parts.text(part));
  }

  value(): number {
    const [first] = this.known;
    return first ?? (this.#added ??= withDynamicMetadata(this.parts.text(this.part))).metadata;
  }

  write(): void {
    if (this.#added) this.parts.set(this.part || addBookPart(this.parts, "sheetMetadata", METADATA_PART, `${TYPES}.sheetMetadata+xml`), this.#added.xml);
  }
}
