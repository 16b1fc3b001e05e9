import { LocalExcel } from "../../host/excel";
import { WorkbookModel } from "../../host/model";
import type { Language } from "../../messages";
import { messagesFor } from "../../messages";
import { foreignFormat, readCsv } from "../../tables";
import { createReview, withWorkbook } from "../../workbook";
import { withClient } from "./clientFrame";
import { OpenError } from "./OpenError";

/**
 * The workbook of a file: an .xlsx as it is, any other file as a ticket export in text form, of which a review is made.
 * @throws {OpenError} the file is neither
 */
export async function readBook(bytes: Uint8Array, fileName: string, language: Language): Promise<{ workbook: WorkbookModel; fileName: string }> {
  if (bytes.length === 0) throw new OpenError("empty", fileName);
  if (isOldWorkbook(bytes)) throw new OpenError("oldWorkbook", fileName);
  if (foreignFormat(bytes) !== undefined) throw new OpenError("notAWorkbook", fileName);
  if (isZip(bytes)) return { workbook: await readXlsx(bytes, fileName), fileName };
  if (bytes.subarray(0, 4096).includes(0) && !isUtf16(bytes)) throw new OpenError("notAWorkbook", fileName);
  return { workbook: await newReview(bytes, fileName, language), fileName: fileName.replace(/\.[^.]*$/, "") + ".xlsx" };
}

async function readXlsx(bytes: Uint8Array, fileName: string): Promise<WorkbookModel> {
  const { loadXlsx } = await import("../../host/xlsx");
  try {
    return loadXlsx(bytes);
  } catch (error) {
    throw new OpenError("damaged", fileName, error instanceof Error ? error.message : String(error));
  }
}

async function newReview(bytes: Uint8Array, fileName: string, language: Language): Promise<WorkbookModel> {
  const { source } = readCsv(bytes, fileName);
  if (source.size === 0 || source.headers.length < 2) throw new OpenError("noTickets", fileName);
  const workbook = new WorkbookModel();
  const host = new LocalExcel({ workbook, limits: "desktop", displayLanguage: language });
  await withClient(host, () => withWorkbook((context) => createReview(context, { sources: [source], language, messages: messagesFor(language) })));
  return workbook;
}

/** Every .xlsx is a zip archive. */
function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** An .xls, or an .xlsx with a password: both are compound files. */
function isOldWorkbook(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}
