import type { Area, CellStyle } from "../../host/model";
import { type CellLook, cellKey } from "./sheetPicture";

/** How the cells of one area look: `whole` is what most of them share, `cells` has those that differ from it. */
export interface AreaLook {
  readonly whole: CellLook;
  readonly cells: ReadonlyMap<string, CellLook>;
}

/** An area of more cells is not asked cell by cell for the little that may differ in it. */
const MOST_CELLS = 400;
/** A request to Excel on the web may hold 5 MB; a question about a cell takes some 1.5 kB of it. */
const ASKED_AT_ONCE = 1_500;

interface Asked {
  readonly format: Excel.RangeFormat;
  readonly bottom: Excel.RangeBorder;
}

/** How areas look. Excel answers for a whole area at once where all of its cells look alike; only the others are asked cell by cell. */
export async function readLooks(context: Excel.RequestContext, sheet: Excel.Worksheet, areas: readonly Area[]): Promise<AreaLook[]> {
  const wholes = await askAll(context, sheet, areas);
  const mixed = areas.map((area, index) => (isMixed(wholes[index]) ? cellsOf(area).slice(0, MOST_CELLS) : []));
  const answers = await askAll(context, sheet, mixed.flat());
  let next = 0;
  return areas.map((_, index) => {
    const cells = new Map(mixed[index].map(({ top, left }) => [cellKey(top, left), lookOf(answers[next++])]));
    const [first] = cells.values();
    return { whole: first ?? lookOf(wholes[index]), cells };
  });
}

function cellsOf({ top, left, bottom, right }: Area): Area[] {
  if (top === bottom && left === right) return [];
  return Array.from({ length: bottom - top + 1 }, (_, row) => Array.from({ length: right - left + 1 }, (_, column) => ({ top: top + row, bottom: top + row, left: left + column, right: left + column }))).flat();
}

async function askAll(context: Excel.RequestContext, sheet: Excel.Worksheet, areas: readonly Area[]): Promise<Asked[]> {
  const asked: Asked[] = [];
  for (let at = 0; at < areas.length; at += ASKED_AT_ONCE) {
    asked.push(...areas.slice(at, at + ASKED_AT_ONCE).map((area) => ask(sheet, area)));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request may hold 5 MB
    await context.sync();
  }
  return asked;
}

function ask(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Asked {
  const { format } = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
  format.load({ horizontalAlignment: true, verticalAlignment: true, wrapText: true, indentLevel: true });
  format.fill.load({ color: true });
  format.font.load({ name: true, size: true, bold: true, italic: true, underline: true, color: true });
  return { format, bottom: format.borders.getItem("EdgeBottom").load({ style: true, weight: true, color: true }) };
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
