import { closeSync, openSync, readSync } from "node:fs";

const PROGRAM_LOAD = 1;
const PROGRAM_DYNAMIC = 2;
const NEEDED = 1n;
const STRING_TABLE = 5n;

interface Segment {
  readonly type: number;
  readonly offset: number;
  readonly address: number;
  readonly size: number;
}

/** The shared libraries that a 64-bit little-endian ELF file (a Linux program or library) asks the loader for, e.g. `libnss3.so`. */
export function neededLibraries(path: string): string[] {
  const file = openSync(path, "r");
  try {
    const read = (offset: number, size: number): Buffer => {
      const bytes = Buffer.alloc(size);
      readSync(file, bytes, 0, size, offset);
      return bytes;
    };
    const segments = readSegments(read);
    const dynamic = segments.find(({ type }) => type === PROGRAM_DYNAMIC)!;
    const entries = readEntries(read(dynamic.offset, dynamic.size));
    const texts = fileOffset(segments, Number(entries.find(({ tag }) => tag === STRING_TABLE)!.value));
    return entries.filter(({ tag }) => tag === NEEDED).map(({ value }) => cString(read(texts + Number(value), 256)));
  } finally {
    closeSync(file);
  }
}

function readSegments(read: (offset: number, size: number) => Buffer): Segment[] {
  const header = read(0, 64);
  const [start, size, count] = [Number(header.readBigUInt64LE(32)), header.readUInt16LE(54), header.readUInt16LE(56)];
  return Array.from({ length: count }, (_, index) => {
    const entry = read(start + index * size, size);
    return {
      type: entry.readUInt32LE(0),
      offset: Number(entry.readBigUInt64LE(8)),
      address: Number(entry.readBigUInt64LE(16)),
      size: Number(entry.readBigUInt64LE(32)),
    };
  });
}

function readEntries(dynamic: Buffer): { tag: bigint; value: bigint }[] {
  return Array.from({ length: dynamic.length / 16 }, (_, index) => ({ tag: dynamic.readBigUInt64LE(index * 16), value: dynamic.readBigUInt64LE(index * 16 + 8) }));
}

function fileOffset(segments: readonly Segment[], address: number): number {
  const segment = segments.find(({ type, address: from, size }) => type === PROGRAM_LOAD && address >= from && address < from + size)!;
  return address - segment.address + segment.offset;
}

function cString(bytes: Buffer): string {
  return bytes.toString("latin1", 0, bytes.indexOf(0));
}
