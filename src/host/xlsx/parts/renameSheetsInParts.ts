import type { SheetRename } from "../../model/index";
import { sheetDataEdges } from "../sheet/sheetDataEdges";
import { renameSheetInXml } from "../xml/renameSheetInXml";
import { decodePart, encodePart } from "../xml/xmlText";
import type { PackageEditor } from "./PackageEditor";

/** Parts besides the sheets in which formulas stand. */
const NAMING_PARTS = /^xl\/(?:workbook\.xml|charts\/chart|tables\/|pivotCache\/pivotCacheDefinition)/;

/**
 * Renames sheets in what the file holds besides cells, so that what we keep word for word still finds them: names, charts, rules,
 * sparklines, pivot tables. `names`: all parts; `sheets`: those that hold a worksheet.
 */
export function renameSheetsInParts(parts: PackageEditor, renames: readonly SheetRename[], names: Iterable<string>, sheets: ReadonlySet<string>): void {
  if (renames.length === 0) return;
  for (const name of names) {
    if (sheets.has(name)) renameAroundCells(parts, name, renames);
    else if (NAMING_PARTS.test(name)) {
      const text = parts.text(name) ?? "";
      const after = renamed(text, renames);
      if (after !== text) parts.set(name, after);
    }
  }
}

/** The cells themselves are written from the workbook; only what stands before and behind them is looked at. */
function renameAroundCells(parts: PackageEditor, name: string, renames: readonly SheetRename[]): void {
  const loaded = parts.bytes(name);
  if (loaded === undefined || loaded[0] >= 0xfe) return;
  const { start, end } = sheetDataEdges(loaded, name);
  const [before, behind] = [decodePart(loaded.subarray(0, start)), decodePart(loaded.subarray(end))];
  const [head, tail] = [renamed(before, renames), renamed(behind, renames)];
  if (head === before && tail === behind) return;
  const pieces = [encodePart(head), loaded.subarray(start, end), encodePart(tail)];
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  parts.set(name, bytes);
}

function renamed(xml: string, renames: readonly SheetRename[]): string {
  return renames.reduce(renameSheetInXml, xml);
}
