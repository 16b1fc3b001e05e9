import { DEFAULT_STYLE } from "../../model/index";
import type { BorderSide, CellStyle, DifferentialFormat } from "../../model/index";
import { parseXml } from "../xml/parseXml";
import type { XmlElement } from "../xml/parseXml";
import { readColor } from "./colors";
import { BUILT_IN_FORMATS } from "./numberFormats";

const SIDES: readonly BorderSide[] = ["top", "bottom", "left", "right"];

/** The cell formats of `xl/styles.xml` in the file's order, and the formats of conditional formatting. */
export function readStyles(xml: string | undefined): { styles: CellStyle[]; differential: DifferentialFormat[] } {
  if (!xml) return { styles: [], differential: [] };
  const root = parseXml(xml, "xl/styles.xml");
  const formats = new Map(root.child("numFmts")?.children.map((element) => [element.number("numFmtId") ?? -1, element.attribute("formatCode") ?? "General"]));
  const fonts = (root.child("fonts")?.children ?? []).map(readFont);
  const fills = (root.child("fills")?.children ?? []).map(readFill);
  const borders = (root.child("borders")?.children ?? []).map(readBorders);
  const styles = (root.child("cellXfs")?.children ?? []).map((xf): CellStyle => {
    const alignment = xf.child("alignment");
    const format = xf.number("numFmtId") ?? 0;
    return {
      ...DEFAULT_STYLE,
      ...fonts[xf.number("fontId") ?? 0],
      numberFormat: formats.get(format) ?? BUILT_IN_FORMATS[format] ?? "General",
      fill: fills[xf.number("fillId") ?? 0] ?? "",
      borders: borders[xf.number("borderId") ?? 0] ?? {},
      horizontal: capitalised(alignment?.attribute("horizontal") ?? "general"),
      vertical: capitalised(alignment?.attribute("vertical") ?? "bottom"),
      wrap: alignment?.flag("wrapText") ?? false,
      indent: alignment?.number("indent") ?? 0,
      locked: xf.child("protection")?.flag("locked", true) ?? true,
    };
  });
  return { styles, differential: (root.child("dxfs")?.children ?? []).map(readDifferential) };
}

function readFont(font: XmlElement): Partial<CellStyle> {
  const isOn = (name: string) => font.child(name)?.flag("val", true) ?? false;
  const underline = font.child("u");
  return {
    fontName: font.child("name")?.attribute("val") ?? DEFAULT_STYLE.fontName,
    fontSize: font.child("sz")?.number("val") ?? DEFAULT_STYLE.fontSize,
    bold: isOn("b"),
    italic: isOn("i"),
    strikethrough: isOn("strike"),
    underline: underline !== undefined && underline.attribute("val") !== "none",
    color: readColor(font.child("color"), DEFAULT_STYLE.color),
  };
}

function readFill(fill: XmlElement): string {
  const pattern = fill.child("patternFill");
  if (!pattern || (pattern.attribute("patternType") ?? "none") === "none") return "";
  return readColor(pattern.child("fgColor") ?? pattern.child("bgColor"), "");
}

function readBorders(border: XmlElement): CellStyle["borders"] {
  const found: Partial<Record<BorderSide, { style: string; color: string }>> = {};
  for (const side of SIDES) {
    const element = border.child(side) ?? border.child(side === "left" ? "start" : side === "right" ? "end" : side);
    const style = element?.attribute("style");
    if (style && style !== "none") found[side] = { style, color: readColor(element?.child("color"), "#000000") };
  }
  return found;
}

/** In a differential fill the background colour is what a solid fill shows. */
function readDifferential(dxf: XmlElement): DifferentialFormat {
  const format: DifferentialFormat = {};
  const font = dxf.child("font");
  const pattern = dxf.child("fill")?.child("patternFill");
  const color = readColor(font?.child("color"), "");
  const fill = readColor(pattern?.child("bgColor") ?? pattern?.child("fgColor"), "");
  if (color) format.fontColor = color;
  if (font?.child("b")) format.bold = font.child("b")!.flag("val", true);
  if (font?.child("i")) format.italic = font.child("i")!.flag("val", true);
  if (fill) format.fill = fill;
  const numberFormat = dxf.child("numFmt")?.attribute("formatCode");
  if (numberFormat) format.numberFormat = numberFormat;
  return format;
}

/** The Office.js spelling of an alignment: "centerContinuous" is "CenterAcrossSelection" there. */
function capitalised(name: string): string {
  return name === "centerContinuous" ? "CenterAcrossSelection" : name.charAt(0).toUpperCase() + name.slice(1);
}
