import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A workbook of `test/cases/workbooks`. */
export function aWorkbookFile(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, "../cases/workbooks", name)));
}

/** The parts of a file as texts, by name. */
export function partsOf(file: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

export function zipOf(parts: Record<string, string>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

interface MinimalFile {
  /** The worksheet element. */
  sheet: string;
  sharedStrings?: string;
  metadata?: string;
  /** Attributes and children of the workbook beside its sheets. */
  workbookExtra?: string;
}

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The smallest file that Excel opens, around one sheet named "Data". */
export function aFileWithSheet({ sheet, sharedStrings, metadata, workbookExtra = "" }: MinimalFile): Uint8Array {
  const relation = (id: number, kind: string, target: string) => `<Relationship Id="rId${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  return zipOf({
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}">${relation(1, "officeDocument", "/xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${workbookExtra}<sheets><sheet name="Data" sheetId="4" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}">${relation(1, "worksheet", "worksheets/sheet1.xml")}${sharedStrings ? relation(2, "sharedStrings", "/xl/sharedStrings.xml") : ""}${metadata ? relation(3, "sheetMetadata", "metadata.xml") : ""}</Relationships>`,
    "xl/worksheets/sheet1.xml": sheet,
    ...(sharedStrings ? { "xl/sharedStrings.xml": sharedStrings } : {}),
    ...(metadata ? { "xl/metadata.xml": metadata } : {}),
  });
}

/** A worksheet element around rows. */
export function aSheetWith(rows: string, after = ""): string {
  return `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
}
