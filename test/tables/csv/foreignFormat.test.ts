import { foreignFormat } from "../../../src/tables";

const CELLS = "<tr><th>Number</th><th>Opened</th></tr><tr><td>INC1</td><td>2026-03-02 08:14</td></tr>";
const oldExcel = (...parts: readonly string[]) => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600), ...parts.map((part) => Buffer.from(part, "utf16le"))]);
const archive = (first: string, last: string) => Buffer.from(`PK\u0003\u0004${"\0".repeat(26)}${first}${"\0".repeat(2000)}PK\u0001\u0002${last}`, "latin1");

it.each<[file: string, bytes: Uint8Array | string, format: string | undefined]>([
  ["an .xls of ServiceNow, which is a web page", `<html><head><meta charset="utf-8"></head><body><table>${CELLS}</table></body></html>`, "HTML"],
  ["an .xls of Remedy, which is a table of a web page behind a byte order mark", `\ufeff\r\n<TABLE border=1>${CELLS}</TABLE>`, "HTML"],
  ["an .xls that is XML for Excel 2003", `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>`, "XML"],
  ["an export of records as XML", "<unload><incident><number>INC1</number></incident></unload>", "XML"],
  ["an answer of an interface", `{"result":[{"number":"INC1","state":"6"}]}`, "JSON"],
  ["a list of records", `[\n  {"id": 1}\n]`, "JSON"],
  ["GLPI's sheet in SYLK", "ID;PGLPI\r\nP;PGeneral\r\nC;Y1;X1;K\"ID\"", "SYLK (.slk)"],
  ["a printed report", "%PDF-1.7\n1 0 obj", "PDF"],
  ["a workbook of Excel 97", oldExcel("Workbook"), "Excel 97-2003 (.xls)"],
  ["a workbook with a password", oldExcel("Root Entry", "EncryptedPackage"), "Excel (password)"],
  ["a binary workbook", archive("[Content_Types].xml", "xl/workbook.bin"), "Excel (.xlsb)"],
  ["a sheet of LibreOffice", archive("mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "content.xml"), "OpenDocument (.ods)"],
  ["a workbook", archive("[Content_Types].xml", "xl/workbook.xml"), undefined],
  ["a text with columns called ID and PRIORITY", "ID;PRIORITY\r\n1;High", undefined],
  ["a text that begins with quotes", `"Number","Opened"\n"INC1","2026-03-02"`, undefined],
  ["a text in UTF-16", Buffer.from("\ufeffNumber\tOpened\r\nINC1\t2026-03-02", "utf16le"), undefined],
])("%s", (_, bytes, format) => {
  expect(foreignFormat(typeof bytes === "string" ? Buffer.from(bytes, "utf8") : bytes)).toBe(format);
});
