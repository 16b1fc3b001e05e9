import { XlsxError } from "../XlsxError";
import { ZipParts } from "./ZipParts";
import type { Inflate, ZipEntry } from "./ZipParts";

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_END_64 = 0x06064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const COMPOUND_FILE = 0xe011cfd0;
/** Deflate makes of a byte 1,032 at the most: two bits stand for 258 bytes. What says that it is longer is not given room in memory. */
const MOST_FROM_A_BYTE = 1_032;

/** The parts of a zip archive by name, without a leading slash; folders are left out. */
export function readZip(bytes: Uint8Array, inflate: Inflate): ZipParts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length > 3 && view.getUint32(0, true) === COMPOUND_FILE) {
    throw new XlsxError("The file is encrypted or in the old .xls format. Open it in Excel and save it as an .xlsx workbook without a password.");
  }
  const names = new TextDecoder();
  const entries: ZipEntry[] = [];
  let { at, count } = centralDirectory(view);
  for (; count > 0; count--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new XlsxError("The file is cut off or damaged: its list of parts cannot be read.");
    const [nameLength, extraLength, commentLength] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
    const name = names.decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll("\\", "/").replace(/^\/+/, "");
    const [size, packed, offset] = sizes(view, at, at + 46 + nameLength, extraLength);
    const method = view.getUint16(at + 10, true);
    if (view.getUint16(at + 8, true) & 1) throw new XlsxError("The file is protected by a password.", name);
    if (method !== 0 && method !== 8) throw new XlsxError(`${name} is compressed in a way that workbooks do not use (${method}).`, name);
    if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_ENTRY) throw new XlsxError(`${name} is missing in the file.`, name);
    const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    if (start + packed > bytes.length) throw new XlsxError(`The file is cut off within ${name}.`, name);
    if (method === 8 && size > packed * MOST_FROM_A_BYTE) throw new XlsxError(`${name} is damaged: it cannot be as long as the file says.`, name);
    if (!name.endsWith("/")) entries.push({ name, method, crc: view.getUint32(at + 16, true), data: bytes.subarray(start, start + packed), size });
    at += 46 + nameLength + extraLength + commentLength;
  }
  return ZipParts.of(entries, inflate);
}

function centralDirectory(view: DataView): { at: number; count: number } {
  for (let at = view.byteLength - 22; at >= 0 && at > view.byteLength - 66_000; at--) {
    if (view.getUint32(at, true) !== DIRECTORY_END) continue;
    const found = { at: view.getUint32(at + 16, true), count: view.getUint16(at + 10, true) };
    if (found.at !== 0xffffffff && found.count !== 0xffff) return found;
    const large = Number(view.getBigUint64(at - 20 + 8, true));
    return view.getUint32(large, true) === DIRECTORY_END_64 ? { at: Number(view.getBigUint64(large + 48, true)), count: Number(view.getBigUint64(large + 32, true)) } : found;
  }
  throw new XlsxError("The file is no .xlsx workbook, or it is cut off.");
}

/** Size, packed size and offset of a directory entry; the 64-bit ones stand in an extra field. */
function sizes(view: DataView, entry: number, extra: number, extraLength: number): [number, number, number] {
  const found: [number, number, number] = [view.getUint32(entry + 24, true), view.getUint32(entry + 20, true), view.getUint32(entry + 42, true)];
  for (let at = extra; at + 4 <= extra + extraLength; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    for (let index = 0; index < 3; index++) {
      if (found[index] !== 0xffffffff) continue;
      found[index] = Number(view.getBigUint64(field, true));
      field += 8;
    }
  }
  return found;
}
