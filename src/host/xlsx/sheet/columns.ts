import type { SheetModel } from "../../model/index";
import { attributes } from "../xml/xmlText";
import type { XmlElement } from "../xml/parseXml";

type Columns = SheetModel["columnWidths"];

/** Widths, hidden flags and formats of columns, by column. */
export function readColumns(cols: XmlElement | undefined, defaultWidth: number): Columns {
  const columns: Columns = new Map();
  for (const { from, to, element } of ranges(cols)) {
    const style = element.number("style");
    const width = { widthChars: element.number("width") ?? defaultWidth, hidden: element.flag("hidden"), ...(style ? { style } : {}) };
    for (let column = from; column <= to; column++) columns.set(column, width);
  }
  return columns;
}

/** The `<cols>` element; a column that is as it was keeps its other attributes (outline level, best fit). */
export function writeColumns(columns: Columns, cols: XmlElement | undefined, defaultWidth: number): string {
  const before = readColumns(cols, defaultWidth);
  const kept = new Map<number, string>();
  for (const { from, to, element } of ranges(cols)) {
    const { min: _min, max: _max, ...others } = element.attributes;
    for (let column = from; column <= to; column++) kept.set(column, attributes(others));
  }
  const written: { from: number; to: number; text: string }[] = [];
  for (const column of [...columns.keys()].sort((a, b) => a - b)) {
    const { widthChars, hidden, style } = columns.get(column)!;
    const isKept = isSameColumn(before.get(column), columns.get(column));
    const text = (isKept && kept.get(column)) || attributes({ width: widthChars, customWidth: true, hidden, style: style || undefined });
    const last = written.at(-1);
    if (last && last.to === column - 1 && last.text === text) last.to = column;
    else written.push({ from: column, to: column, text });
  }
  return written.length ? `<cols>${written.map(({ from, to, text }) => `<col min="${from + 1}" max="${to + 1}"${text}/>`).join("")}</cols>` : "";
}

export function areSameColumns(a: Columns, b: Columns): boolean {
  return a.size === b.size && [...a].every(([column, width]) => isSameColumn(width, b.get(column)));
}

function isSameColumn(a: { widthChars: number; hidden: boolean; style?: number } | undefined, b: typeof a): boolean {
  return !!a && !!b && a.widthChars === b.widthChars && a.hidden === b.hidden && (a.style ?? 0) === (b.style ?? 0);
}

function ranges(cols: XmlElement | undefined): { from: number; to: number; element: XmlElement }[] {
  return (cols?.childrenNamed("col") ?? []).map((element) => ({ from: (element.number("min") ?? 1) - 1, to: Math.min(element.number("max") ?? 1, 16_384) - 1, element }));
}
