import type { IStyleData } from "@univerjs/core";
import type { Table } from "../../host/model";
import { accent, tinted } from "./themeColor";

/** What a table's style adds to the look of one of its cells; undefined when the cell keeps its own look. */
export function tableLook(table: Table, row: number, column: number): IStyleData | undefined {
  const palette = paletteOf(table.style);
  if (!palette) return undefined;
  const { top, bottom, left, right } = table.area;
  if (table.showHeaders && row === top) return palette.header;
  if (table.showTotals && row === bottom) return palette.totals;
  const firstRow = table.showHeaders ? top + 1 : top;
  const isStriped = (table.showBandedRows && (row - firstRow) % 2 === 0) || (table.showBandedColumns && (column - left) % 2 === 0);
  const isStrong = (table.highlightFirstColumn && column === left) || (table.highlightLastColumn && column === right);
  if (isStrong) return isStriped ? palette.strongBand : palette.strong;
  return isStriped ? palette.band : palette.body;
}

interface Palette {
  readonly header: IStyleData;
  readonly body: IStyleData | undefined;
  readonly band: IStyleData;
  readonly strong: IStyleData;
  readonly strongBand: IStyleData;
  readonly totals: IStyleData;
}

const palettes = new Map<string, Palette | undefined>();

function paletteOf(style: string): Palette | undefined {
  if (!palettes.has(style)) palettes.set(style, newPalette(style));
  return palettes.get(style);
}

/** Excel's built-in styles come in rows of seven: black, then the theme's six accents. */
function newPalette(style: string): Palette | undefined {
  const match = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style);
  if (!match) return undefined;
  const place = (Number(match[2]) - 1) % 7;
  const color = place === 0 ? "#404040" : accent(place);
  const [light, line] = [tinted(color, 0.8), { s: 1, cl: { rgb: tinted(color, 0.4) } }];
  const bordered = { bd: { b: line } };
  if (match[1] === "Light") return palette({ bl: 1, cl: { rgb: tinted(color, -0.25) }, bd: { b: { s: 8, cl: { rgb: color } } } }, undefined, { bg: { rgb: light } });
  if (match[1] === "Dark") return palette({ bl: 1, cl: { rgb: "#FFFFFF" }, bg: { rgb: tinted(color, -0.5) } }, { cl: { rgb: "#FFFFFF" }, bg: { rgb: color } }, { cl: { rgb: "#FFFFFF" }, bg: { rgb: tinted(color, -0.25) } });
  return palette({ bl: 1, cl: { rgb: "#FFFFFF" }, bg: { rgb: color } }, bordered, { ...bordered, bg: { rgb: light } });
}

function palette(header: IStyleData, body: IStyleData | undefined, band: IStyleData): Palette {
  return { header, body, band, strong: { ...body, bl: 1 }, strongBand: { ...band, bl: 1 }, totals: { ...body, bl: 1, bd: { t: { s: 7, cl: { rgb: "#404040" } } } } };
}
