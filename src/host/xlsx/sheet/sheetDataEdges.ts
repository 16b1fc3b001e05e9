import { SheetDataScanner } from "./SheetDataScanner";

const LESS = 60, SLASH = 47, GREATER = 62;

/** Where the `sheetData` element starts and ends, found from both ends of the part without reading the cells. */
export function sheetDataEdges(bytes: Uint8Array, part: string): { start: number; end: number; prefix: string } {
  const scanner = new SheetDataScanner(bytes, part);
  const { prefix, elementStart } = scanner;
  if (bytes[scanner.dataStart - 2] === SLASH) return { start: elementStart, end: scanner.dataStart, prefix };
  const close = [...`${prefix}sheetData`].map((letter) => letter.charCodeAt(0));
  for (let at = bytes.lastIndexOf(LESS); at > elementStart; at = bytes.lastIndexOf(LESS, at - 1)) {
    if (bytes[at + 1] === SLASH && close.every((letter, index) => bytes[at + 2 + index] === letter)) return { start: elementStart, end: bytes.indexOf(GREATER, at) + 1, prefix };
  }
  while (scanner.nextRow());
  return { start: elementStart, end: scanner.elementEnd, prefix };
}
