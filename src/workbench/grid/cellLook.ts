import type { IBorderData, IStyleData } from "@univerjs/core";
import type { CellStyle } from "../../host/model";
import { DEFAULT_STYLE } from "../../host/model";
import { drawnFont } from "./fonts";
import { rgbOf } from "./themeColor";

const HORIZONTAL: Readonly<Record<string, number>> = { Left: 1, Center: 2, Right: 3, CenterAcrossSelection: 2, Justify: 4, Distributed: 6, Fill: 1 };
const VERTICAL: Readonly<Record<string, number>> = { Top: 1, Center: 2, Bottom: 3 };
/** The grid's numbers of line styles, by their names in files. */
const LINES: Readonly<Record<string, number>> = { thin: 1, hair: 2, dotted: 3, dashed: 4, dashDot: 5, dashDotDot: 6, double: 7, medium: 8, mediumDashed: 9, mediumDashDot: 10, mediumDashDotDot: 11, slantDashDot: 12, thick: 13 };
const INDENT_PIXELS = 9;

/** How the grid draws a cell of this style. Only what differs from an empty cell is named, so that a table's look shows through. */
export function cellLook(style: CellStyle): IStyleData {
  const look: IStyleData = {};
  if (style.fontName !== DEFAULT_STYLE.fontName || style.fontSize !== DEFAULT_STYLE.fontSize) {
    const { family, sizePt } = drawnFont(style.fontName, style.fontSize);
    Object.assign(look, { ff: family, fs: sizePt });
  }
  if (style.bold) look.bl = 1;
  if (style.italic) look.it = 1;
  if (style.underline) look.ul = { s: 1 };
  if (style.strikethrough) look.st = { s: 1 };
  const color = rgbOf(style.color);
  if (color !== "" && color !== "#000000") look.cl = { rgb: color };
  if (style.fill !== "") look.bg = { rgb: rgbOf(style.fill) };
  const borders = bordersOf(style);
  if (borders) look.bd = borders;
  if (HORIZONTAL[style.horizontal]) look.ht = HORIZONTAL[style.horizontal];
  if (style.vertical !== "Bottom" && VERTICAL[style.vertical]) look.vt = VERTICAL[style.vertical];
  if (style.wrap) look.tb = 3;
  if (style.indent > 0) look.pd = style.horizontal === "Right" ? { r: 2 + style.indent * INDENT_PIXELS } : { l: 2 + style.indent * INDENT_PIXELS };
  return look;
}

function bordersOf({ borders }: CellStyle): IBorderData | undefined {
  const lines: IBorderData = {};
  for (const [side, key] of [["top", "t"], ["bottom", "b"], ["left", "l"], ["right", "r"]] as const) {
    const border = borders[side];
    if (border && LINES[border.style]) lines[key] = { s: LINES[border.style], cl: { rgb: rgbOf(border.color) || "#000000" } };
  }
  return Object.keys(lines).length > 0 ? lines : undefined;
}
