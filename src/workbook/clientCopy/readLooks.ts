import type { Area, CellStyle } from "../../host/model";
import { type CellLook, cellKey } from "./sheetPicture";

/** How the cells of one area look: `whole` is what most of them share, `cells` has those that differ from it. */
export interface AreaLook {
  readonly whole: CellLook;
  readonly cells: ReadonlyMap<string, CellLook>;
}

/** A column of so many rows is not asked cell by cell for the little that may differ in it. */
const MOST_CELLS = 1_500;

const FORMAT = {
  horizontalAlignment: true, verticalAlignment: true, wrapText: true, indentLevel: true,
  fill: { color: true }, font: { name: true, size: true, bold: true, italic: true, underline: true, color: true },
} as const;

interface Asked {
  readonly format: Excel.RangeFormat;
  readonly bottom: Excel.RangeBorder;
}

/**
 * How areas look. Excel answers for a whole area at once where all of its cells look alike; only the others are asked cell by cell.
 * Two syncs.
 */
export async function readLooks(context: Excel.RequestContext, sheet: Excel.Worksheet, areas: readonly Area[]): Promise<AreaLook[]> {
  const asked = areas.map((area) => ask(sheet, area));
  await context.sync();
  const single = areas.map((area, index): Map<string, Asked> => {
    const count = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (count === 1 || !isMixed(asked[index])) return new Map();
    const cells = new Map<string, Asked>();
    for (let row = area.top; row <= area.bottom && cells.size < MOST_CELLS; row++) {
      for (let column = area.left; column <= area.right; column++) cells.set(cellKey(row, column), ask(sheet, { top: row, bottom: row, left: column, right: column }));
    }
    return cells;
  });
  await context.sync();
  return areas.map((_, index) => {
    const cells = new Map([...single[index]].map(([key, one]) => [key, lookOf(one)]));
    const [first] = cells.values();
    return { whole: first ?? lookOf(asked[index]), cells };
  });
}

function ask(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Asked {
  const { format } = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
  return { format: format.load(FORMAT), bottom: format.borders.getItem("EdgeBottom").load({ style: true, weight: true, color: true }) };
}

function isMixed({ format, bottom }: Asked): boolean {
  const { horizontalAlignment, verticalAlignment, wrapText, indentLevel, fill, font } = format;
  return [horizontalAlignment, verticalAlignment, wrapText, indentLevel, fill.color, font.name, font.size, font.bold, font.italic, font.underline, font.color, bottom.style, bottom.color].some((value: unknown) => value === null || value === "");
}

function lookOf({ format, bottom }: Asked): CellLook {
  const { fill, font } = format;
  return {
    fontName: font.name,
    fontSize: font.size,
    bold: font.bold,
    italic: font.italic,
    underline: font.underline !== "None",
    color: font.color,
    // Excel answers white for no fill too; on white paper they are the same.
    fill: fill.color?.toUpperCase() === "#FFFFFF" ? "" : fill.color,
    horizontal: format.horizontalAlignment as string,
    vertical: format.verticalAlignment as string,
    wrap: format.wrapText,
    indent: format.indentLevel,
    borders: bordersOf(bottom),
  };
}

const WEIGHTS: Readonly<Record<string, string>> = { Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" };

function bordersOf({ style, weight, color }: Excel.RangeBorder): CellStyle["borders"] {
  return (style as string | null) === null || style === "None" ? {} : { bottom: { style: style === "Dash" ? "dashed" : style === "Dot" ? "dotted" : style === "Double" ? "double" : (WEIGHTS[weight] ?? "thin"), color } };
}
