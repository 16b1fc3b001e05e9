import type { Area, CellStyle } from "../../host/model";
import { cellsAt, portions } from "..";
import type { Sync } from "./readSideBySide";
import { type CellLook, cellKey } from "./sheetPicture";

/** How the cells of a column look: `whole` is what most of them share, `cells` has those that differ from it. */
export interface ColumnLooks {
  readonly whole: CellLook;
  readonly cells: ReadonlyMap<string, CellLook>;
}

/** A longer column is not asked cell by cell for the little that may differ in it. */
const MOST_CELLS = 400;
/** An answer of Excel on the web may hold 5 MB, for all readers together; of a cell it takes some 750 bytes. */
const ASKED_AT_ONCE = 1_000;

const ASKED = {
  horizontalAlignment: true, verticalAlignment: true, wrapText: true, indentLevel: true,
  fill: { color: true },
  font: { name: true, size: true, bold: true, italic: true, underline: true, color: true },
  borders: { style: true, weight: true, color: true },
} as const satisfies Excel.CellPropertiesFormatLoadOptions;

/** How every cell of some areas looks, by `cellKey`. */
export async function readCellLooks(sheet: Excel.Worksheet, areas: readonly Area[], sync: Sync): Promise<Map<string, CellLook>> {
  const looks = new Map<string, CellLook>();
  for (const portion of portions(areas.flatMap(partsOf), cellsOf, ASKED_AT_ONCE)) {
    const asked = portion.map((area) => ({ area, properties: rangeOf(sheet, area).getCellProperties({ format: ASKED }) }));
    await sync();
    for (const { area: { top, left }, properties } of asked) {
      properties.value.forEach((row, down) => row.forEach(({ format = {} }, right) => looks.set(cellKey(top + down, left + right), lookOf(format, format.borders?.bottom))));
    }
  }
  return looks;
}

/** How columns look. Excel answers for a whole column at once where all of its cells look alike; only the others are asked cell by cell. */
export async function readColumnLooks(sheet: Excel.Worksheet, columns: readonly Area[], sync: Sync): Promise<ColumnLooks[]> {
  const wholes = columns.map((column) => askWhole(sheet, column));
  await sync();
  const mixed = columns.flatMap((column, index) => (isMixed(wholes[index]) ? [{ ...column, bottom: Math.min(column.bottom, column.top + MOST_CELLS - 1) }] : []));
  const looks = await readCellLooks(sheet, mixed, sync);
  return columns.map(({ top, bottom, left }, index) => {
    const cells = new Map(Array.from({ length: bottom - top + 1 }, (_, down) => cellKey(top + down, left)).flatMap((key) => (looks.has(key) ? [[key, looks.get(key)!] as const] : [])));
    const [first] = cells.values();
    return { whole: first ?? lookOf(wholes[index].format, wholes[index].bottom), cells };
  });
}

/** An area cut so that each part is answered at once. */
function partsOf(area: Area): Area[] {
  const rows = Math.max(1, Math.floor(ASKED_AT_ONCE / (area.right - area.left + 1)));
  return Array.from({ length: Math.ceil((area.bottom - area.top + 1) / rows) }, (_, index) => {
    const top = area.top + index * rows;
    return { ...area, top, bottom: Math.min(area.bottom, top + rows - 1) };
  });
}

function cellsOf({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

interface AskedWhole {
  readonly format: Excel.RangeFormat;
  readonly bottom: Excel.RangeBorder;
}

function askWhole(sheet: Excel.Worksheet, area: Area): AskedWhole {
  const { format } = rangeOf(sheet, area);
  const { fill, font, borders, ...own } = ASKED;
  format.load(own);
  format.fill.load(fill);
  format.font.load(font);
  return { format, bottom: format.borders.getItem("EdgeBottom").load(borders) };
}

function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return cellsAt(sheet, top, left, bottom - top + 1, right - left + 1);
}

function isMixed({ format, bottom }: AskedWhole): boolean {
  const { horizontalAlignment, verticalAlignment, wrapText, indentLevel, fill, font } = format;
  return [horizontalAlignment, verticalAlignment, wrapText, indentLevel, fill.color, font.name, font.size, font.bold, font.italic, font.underline, font.color, bottom.style, bottom.color].some((value: unknown) => value === null || value === "");
}

function lookOf({ fill, font, horizontalAlignment, verticalAlignment, wrapText, indentLevel }: Omit<Excel.CellPropertiesFormat, "borders">, bottom: Excel.CellBorder | undefined): CellLook {
  return {
    fontName: font?.name,
    fontSize: font?.size,
    bold: font?.bold,
    italic: font?.italic,
    underline: (font?.underline ?? "None") !== "None",
    color: font?.color,
    // Excel answers white for no fill too; on white paper they are the same.
    fill: fill?.color?.toUpperCase() === "#FFFFFF" ? "" : fill?.color,
    horizontal: horizontalAlignment,
    vertical: verticalAlignment,
    wrap: wrapText,
    indent: indentLevel,
    borders: bordersOf(bottom),
  };
}

const WEIGHTS: Readonly<Record<string, string>> = { Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" };

function bordersOf({ style = "None", weight = "Thin", color = "#000000" }: Excel.CellBorder = {}): CellStyle["borders"] {
  return (style as string | null) === null || style === "None" ? {} : { bottom: { style: style === "Dash" ? "dashed" : style === "Dot" ? "dotted" : style === "Double" ? "double" : (WEIGHTS[weight] ?? "thin"), color } };
}
