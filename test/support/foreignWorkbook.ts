import { Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { strToU8, zipSync } from "fflate";

/** A date-time as other programs store it: a serial number in a cell with a date format. ISO text on the wall clock. */
export interface DateCell {
  readonly date: string;
}

/** A formula with the value that a program left beside it. */
export interface FormulaCell {
  readonly formula: string;
  readonly result?: string | number;
}

export type ForeignCell = string | number | boolean | null | DateCell | FormulaCell;

export interface ForeignTable {
  readonly name: string;
  /** Its header row comes first. */
  readonly rows: readonly (readonly ForeignCell[])[];
}

export interface ForeignSheet {
  readonly name: string;
  /** One below the other, an empty row between them. */
  readonly tables?: readonly ForeignTable[];
  /** Rows without a table, from `A1` on and above the tables. */
  readonly cells?: readonly (readonly ForeignCell[])[];
}

export interface ForeignOptions {
  readonly date1904?: boolean;
}

const DAY_MS = 86_400_000;
const EPOCH = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };

/** The serial number of an ISO date-time on the wall clock. */
export function serialOf(wallClock: string, date1904 = false): number {
  return (Date.parse(`${wallClock.includes("T") ? wallClock : `${wallClock}T00:00`}Z`) - EPOCH[date1904 ? 1904 : 1900]) / DAY_MS;
}

export function dateCell(wallClock: string): DateCell {
  return { date: wallClock };
}

/** A file that the library excelts wrote: shared strings, tables as parts of their own. */
export async function aFileOfExcelts(sheets: readonly ForeignSheet[], { date1904 = false }: ForeignOptions = {}): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.properties.date1904 = date1904;
  for (const sheet of sheets) {
    const worksheet = workbook.addWorksheet(sheet.name);
    placed(sheet).forEach(({ top, rows, table }) => {
      rows.forEach((row, down) => row.forEach((cell, across) => {
        if (cell === null) return;
        const target = worksheet.getCell(top + down, across + 1);
        if (isDate(cell)) Object.assign(target, { value: serialOf(cell.date, date1904), numFmt: "yyyy-mm-dd hh:mm:ss" });
        else target.value = cell as string;
      }));
      if (table === undefined) return;
      const columns = rows[0].map((name) => ({ name: String(name) }));
      const body = rows.slice(1).map((row) => row.map((cell) => (isDate(cell) ? serialOf(cell.date, date1904) : cell)));
      worksheet.addTable({ name: table, ref: `A${top}`, headerRow: true, columns, rows: body.length > 0 ? (body as string[][]) : [columns.map(() => "")] });
    });
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** A file as openpyxl and generators by hand write it: inline strings, no shared ones, no cached values, absolute part names. */
export function aFileOfInlineStrings(sheets: readonly ForeignSheet[], { date1904 = false }: ForeignOptions = {}): Uint8Array {
  const parts: Record<string, string> = {};
  let tables = 0;
  sheets.forEach((sheet, index) => {
    const blocks = placed(sheet);
    const rows = blocks.flatMap(({ top, rows: cells }) => cells.map((row, down) => rowXml(top + down, row, date1904)));
    const own = blocks.filter((block) => block.table !== undefined).map((block) => ({ ...block, id: ++tables }));
    for (const { id, table, top, rows: cells } of own) parts[`xl/tables/table${id}.xml`] = tableXml(id, table!, top, cells);
    const links = own.map(({ id }) => `<tablePart r:id="rId${id}"/>`).join("");
    parts[`xl/worksheets/sheet${index + 1}.xml`] =
      `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData>${rows.join("")}</sheetData>${links === "" ? "" : `<tableParts count="${own.length}">${links}</tableParts>`}</worksheet>`;
    if (own.length > 0) {
      parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relations(own.map(({ id }) => [`rId${id}`, "table", `/xl/tables/table${id}.xml`]));
    }
  });
  const numbers = sheets.map((_, index) => index + 1);
  const all = {
    "[Content_Types].xml": `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${
      [["/xl/workbook.xml", "sheet.main"], ["/xl/styles.xml", "styles"], ...numbers.map((n) => [`/xl/worksheets/sheet${n}.xml`, "worksheet"]), ...Array.from({ length: tables }, (_, n) => [`/xl/tables/table${n + 1}.xml`, "table"])]
        .map(([part, kind]) => `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`).join("")}</Types>`,
    "_rels/.rels": relations([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${date1904 ? '<workbookPr date1904="1"/>' : ""}<sheets>${
      sheets.map(({ name }, index) => `<sheet name="${xml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations([...numbers.map((n): Relation => [`rId${n}`, "worksheet", `/xl/worksheets/sheet${n}.xml`]), ["rId1000", "styles", "/xl/styles.xml"]]),
    "xl/styles.xml": `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="2"><xf/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])));
}

/** The tables of a file as another library reads them, by name: rows of values with the header row. */
export async function tablesOf(file: Uint8Array): Promise<Record<string, unknown[][]>> {
  installChartSupport();
  const workbook = new Workbook();
  await workbook.xlsx.load(file);
  return Object.fromEntries(workbook.worksheets.flatMap((worksheet) => worksheet.getTables().map((each) => {
    const { name, tableRef } = (each as unknown as { table: { name: string; tableRef: string } }).table;
    const [first, last] = tableRef.split(":").map((address) => worksheet.getCell(address));
    const rows = Array.from({ length: Number(last.row) - Number(first.row) + 1 }, (_, down) =>
      Array.from({ length: Number(last.col) - Number(first.col) + 1 }, (_, across) => worksheet.getCell(Number(first.row) + down, Number(first.col) + across).value));
    return [name, rows];
  })));
}

/** The cells of a sheet as another library reads them; the value of a formula is the one that the file holds for it. */
export async function cellsOf(file: Uint8Array, sheet: string, addresses: readonly string[]): Promise<unknown[]> {
  const workbook = new Workbook();
  await workbook.xlsx.load(file);
  return addresses.map((address) => {
    const cell = workbook.getWorksheet(sheet)!.getCell(address);
    return cell.result ?? cell.value;
  });
}

interface Block {
  readonly top: number;
  readonly rows: readonly (readonly ForeignCell[])[];
  readonly table?: string;
}

function placed({ cells, tables = [] }: ForeignSheet): Block[] {
  const blocks: Block[] = cells ? [{ top: 1, rows: cells }] : [];
  let top = cells ? cells.length + 2 : 1;
  for (const { name, rows } of tables) {
    blocks.push({ top, rows, table: name });
    top += Math.max(rows.length, 2) + 1;
  }
  return blocks;
}

function isDate(cell: ForeignCell): cell is DateCell {
  return typeof cell === "object" && cell !== null && "date" in cell;
}

const HEAD = '<?xml version="1.0"?>';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

type Relation = readonly [id: string, kind: string, target: string];

function relations(all: readonly Relation[]): string {
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${
    all.map(([id, kind, target]) => `<Relationship Type="${OFFICE}/${kind}" Target="${target}" Id="${id}"/>`).join("")}</Relationships>`;
}

function tableXml(id: number, name: string, top: number, rows: Block["rows"]): string {
  const ref = `A${top}:${columnName(rows[0].length - 1)}${top + Math.max(rows.length, 2) - 1}`;
  const columns = rows[0].map((header, index) => `<tableColumn id="${index + 1}" name="${xml(String(header))}"/>`).join("");
  return `${HEAD}<table xmlns="${MAIN}" id="${id}" name="${name}" displayName="${name}" ref="${ref}"><autoFilter ref="${ref}"/><tableColumns count="${rows[0].length}">${columns}</tableColumns></table>`;
}

function rowXml(row: number, cells: readonly ForeignCell[], date1904: boolean): string {
  return `<row r="${row}">${cells.map((cell, column) => cellXml(`${columnName(column)}${row}`, cell, date1904)).join("")}</row>`;
}

function cellXml(address: string, cell: ForeignCell, date1904: boolean): string {
  if (cell === null || cell === "") return "";
  if (typeof cell === "string") return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${xml(cell)}</t></is></c>`;
  if (typeof cell === "boolean") return `<c r="${address}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === "number") return `<c r="${address}"><v>${cell}</v></c>`;
  if (isDate(cell)) return `<c r="${address}" s="1"><v>${serialOf(cell.date, date1904)}</v></c>`;
  const result = cell.result === undefined ? "" : `<v>${xml(String(cell.result))}</v>`;
  return `<c r="${address}"${typeof cell.result === "string" ? (cell.result.startsWith("#") ? ' t="e"' : ' t="str"') : ""}><f>${xml(cell.formula)}</f>${result}</c>`;
}

function columnName(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : columnName(Math.floor(index / 26) - 1) + columnName(index % 26);
}

function xml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
