import { Deflate, deflateSync } from "fflate";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./ZipParts";

/** Bytes, or a writer that hands its bytes over piece by piece because they are too many to hold at once. */
export type PartContent = Uint8Array | ((write: (piece: Uint8Array) => void) => void);

/** Above this size the fastest compression is used: a ticket sheet of 250 MB would take three times as long otherwise. */
const LARGE_PART_BYTES = 4_000_000;
/** 1 January 1980: the same workbook gives the same bytes whenever it is saved. */
const FIXED_DATE = 0x0021;

/** An entry whose compressed bytes may lie in several pieces. */
export interface PackedPart extends ZipEntry {
  readonly pieces?: readonly Uint8Array[];
}

/** Compresses a part. */
export function packPart(name: string, content: PartContent): PackedPart {
  if (typeof content === "function") return packStreamed(name, content);
  const packed = deflateSync(content, { level: content.length > LARGE_PART_BYTES ? 1 : 6 });
  const stored = packed.length >= content.length;
  return { name, method: stored ? 0 : 8, crc: crc32(content), data: stored ? content : packed, size: content.length };
}

function packStreamed(name: string, content: (write: (piece: Uint8Array) => void) => void): PackedPart {
  const pieces: Uint8Array[] = [];
  const deflate = new Deflate({ level: 1 }, (piece) => pieces.push(piece));
  let crc = 0;
  let size = 0;
  content((piece) => {
    crc = crc32(piece, crc);
    size += piece.length;
    deflate.push(piece);
  });
  deflate.push(new Uint8Array(0), true);
  return { name, method: 8, crc, data: new Uint8Array(0), pieces, size };
}

/** The archive of compressed parts, in the order given. */
export function writeZip(all: readonly PackedPart[]): Uint8Array {
  const encoder = new TextEncoder();
  const files = all.map((entry) => {
    const pieces = entry.pieces ?? [entry.data];
    return { entry, pieces, packed: pieces.reduce((sum, piece) => sum + piece.length, 0), name: encoder.encode(entry.name) };
  });
  const total = files.reduce((sum, { packed, name }) => sum + 30 + 46 + 2 * name.length + packed, 22);
  const output = new Uint8Array(total);
  const view = new DataView(output.buffer);
  let at = 0;
  const directory: [(typeof files)[number], number][] = [];
  for (const file of files) {
    directory.push([file, at]);
    view.setUint32(at, 0x04034b50, true);
    describe(view, at + 4, file.entry, file.packed, file.name.length);
    output.set(file.name, at + 30);
    at += 30 + file.name.length;
    for (const piece of file.pieces) {
      output.set(piece, at);
      at += piece.length;
    }
  }
  const start = at;
  for (const [file, offset] of directory) {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    describe(view, at + 6, file.entry, file.packed, file.name.length);
    view.setUint32(at + 42, offset, true);
    output.set(file.name, at + 46);
    at += 46 + file.name.length;
  }
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, files.length, true);
  view.setUint16(at + 10, files.length, true);
  view.setUint32(at + 12, at - start, true);
  view.setUint32(at + 16, start, true);
  return output;
}

/** The fields that the local header and the directory share. Bit 11: the name is UTF-8. */
function describe(view: DataView, at: number, entry: ZipEntry, packed: number, nameLength: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, 0x0800, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 8, FIXED_DATE, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, packed, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}
