import { DEFAULT_STYLE } from "../../model/index";
import type { BorderSide, CellStyle, DifferentialFormat } from "../../model/index";
import { attributes, escapeXml } from "../xml/xmlText";
import { XmlEdit, withPrefix } from "../xml/editXml";
import { parseXml } from "../xml/parseXml";
import type { XmlElement } from "../xml/parseXml";
import { colorAttributes } from "./colors";
import { builtInFormat } from "./numberFormats";

const ORDER = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst"];
const BORDER_ORDER: readonly BorderSide[] = ["left", "right", "top", "bottom"];
const FIRST_OWN_FORMAT = 164;

/** A list of `xl/styles.xml` that only grows: what is there keeps its number. */
class GrowingList {
  readonly #added = new Map<string, number>();
  readonly #present: number;
  readonly #known = new Map<string, number>();

  constructor(
    readonly name: string,
    private readonly element: XmlElement | undefined,
  ) {
    this.#present = element?.children.length ?? 0;
    element?.children.forEach(({ xml }, index) => this.#known.has(xml) || this.#known.set(xml, index));
  }

  indexOf(xml: string): number {
    let index = this.#known.get(xml) ?? this.#added.get(xml);
    if (index === undefined) this.#added.set(xml, (index = this.#present + this.#added.size));
    return index;
  }

  /** Adds an item even when an equal one was added: its number has a meaning of its own. */
  push(xml: string): void {
    this.#added.set(`${xml}<!--${this.#added.size}-->`, this.#present + this.#added.size);
  }

  get isChanged(): boolean {
    return this.#added.size > 0;
  }

  write(edit: XmlEdit, root: XmlElement): void {
    if (!this.isChanged) return;
    const items = withPrefix([...this.#added.keys()].map((xml) => xml.replace(/<!--\d+-->$/, "")).join(""), root.prefix);
    const count = String(this.#present + this.#added.size);
    if (!this.element) return edit.insertInOrder(root, this.name, withPrefix(`<${this.name} count="${count}">`, root.prefix) + items + withPrefix(`</${this.name}>`, root.prefix), ORDER);
    edit.append(this.element, items);
    edit.setAttributes(this.element, { count });
  }
}

/** Adds cell and differential formats to a styles part. */
export class StyleWriter {
  readonly #root: XmlElement;
  readonly #edit: XmlEdit;
  readonly #formats = new Map<string, number>();
  readonly #newFormats: string[] = [];
  readonly #fonts: GrowingList;
  readonly #fills: GrowingList;
  readonly #borders: GrowingList;
  readonly #cells: GrowingList;
  readonly #differential: GrowingList;

  constructor(xml: string) {
    this.#root = parseXml(xml, "xl/styles.xml");
    this.#edit = new XmlEdit(xml);
    const list = (name: string) => new GrowingList(name, this.#root.child(name));
    this.#fonts = list("fonts");
    this.#fills = list("fills");
    this.#borders = list("borders");
    this.#cells = list("cellXfs");
    this.#differential = list("dxfs");
    for (const element of this.#root.child("numFmts")?.children ?? []) this.#formats.set(element.attribute("formatCode") ?? "", element.number("numFmtId") ?? 0);
  }

  /** How many cell formats the part holds already. */
  get cellFormatCount(): number {
    return this.#root.child("cellXfs")?.children.length ?? 0;
  }

  addCellFormat(style: CellStyle): void {
    const format = this.#numberFormat(style.numberFormat);
    const alignment = attributes({
      horizontal: style.horizontal === "General" ? undefined : fileAlignment(style.horizontal),
      vertical: style.vertical === "Bottom" ? undefined : fileAlignment(style.vertical),
      wrapText: style.wrap,
      indent: style.indent || undefined,
    });
    const font = this.#fonts.indexOf(fontXml(style));
    const fill = style.fill ? this.#fills.indexOf(`<fill><patternFill patternType="solid"><fgColor${colorAttributes(style.fill)}/><bgColor indexed="64"/></patternFill></fill>`) : 0;
    const border = Object.keys(style.borders).length ? this.#borders.indexOf(borderXml(style)) : 0;
    const content = (alignment && `<alignment${alignment}/>`) + (style.locked ? "" : '<protection locked="0"/>');
    const start = `<xf${attributes({ numFmtId: format, fontId: font, fillId: fill, borderId: border, xfId: 0, applyNumberFormat: format !== 0, applyFont: true, applyFill: fill !== 0, applyBorder: border !== 0, applyAlignment: alignment !== "", applyProtection: !style.locked })}`;
    this.#cells.push(content ? `${start}>${content}</xf>` : `${start}/>`);
  }

  /** Number of a differential format. */
  differentialFormat(format: DifferentialFormat): number {
    const font = (format.bold === undefined ? "" : `<b val="${format.bold ? 1 : 0}"/>`) + (format.italic === undefined ? "" : `<i val="${format.italic ? 1 : 0}"/>`) + (format.fontColor ? `<color${colorAttributes(format.fontColor)}/>` : "");
    const fill = format.fill ? `<fill><patternFill patternType="solid"><fgColor${colorAttributes(format.fill)}/><bgColor${colorAttributes(format.fill)}/></patternFill></fill>` : "";
    const number = format.numberFormat === undefined ? "" : `<numFmt${attributes({ numFmtId: this.#numberFormat(format.numberFormat), formatCode: format.numberFormat })}/>`;
    return this.#differential.indexOf(`<dxf>${font && `<font>${font}</font>`}${number}${fill}</dxf>`);
  }

  /** The part with what was added; `undefined` when nothing was. */
  result(): string | undefined {
    const lists = [this.#fonts, this.#fills, this.#borders, this.#cells, this.#differential];
    if (this.#newFormats.length === 0 && !lists.some(({ isChanged }) => isChanged)) return undefined;
    this.#writeNumberFormats();
    for (const list of lists) list.write(this.#edit, this.#root);
    return this.#edit.result();
  }

  #numberFormat(code: string): number {
    const known = this.#formats.get(code) ?? builtInFormat(code);
    if (known !== undefined) return known;
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...this.#formats.values()) + 1;
    this.#formats.set(code, id);
    this.#newFormats.push(`<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    return id;
  }

  #writeNumberFormats(): void {
    if (this.#newFormats.length === 0) return;
    const { prefix } = this.#root;
    const element = this.#root.child("numFmts");
    const items = withPrefix(this.#newFormats.join(""), prefix);
    const count = (element?.children.length ?? 0) + this.#newFormats.length;
    if (!element) return this.#edit.insertInOrder(this.#root, "numFmts", withPrefix(`<numFmts count="${count}">${this.#newFormats.join("")}</numFmts>`, prefix), ORDER);
    this.#edit.append(element, items);
    this.#edit.setAttributes(element, { count: String(count) });
  }
}

function fontXml(style: CellStyle): string {
  const flag = (on: boolean, name: string) => (on ? `<${name}/>` : "");
  const color = style.color === DEFAULT_STYLE.color ? "" : `<color${colorAttributes(style.color)}/>`;
  return `<font>${flag(style.bold, "b")}${flag(style.italic, "i")}${flag(style.strikethrough, "strike")}${flag(style.underline, "u")}<sz val="${style.fontSize}"/>${color}<name val="${escapeXml(style.fontName)}"/></font>`;
}

function borderXml(style: CellStyle): string {
  const sides = BORDER_ORDER.map((side) => {
    const border = style.borders[side];
    return border ? `<${side} style="${border.style}"><color${colorAttributes(border.color)}/></${side}>` : `<${side}/>`;
  });
  return `<border>${sides.join("")}<diagonal/></border>`;
}

function fileAlignment(name: string): string {
  return name === "CenterAcrossSelection" ? "centerContinuous" : name.charAt(0).toLowerCase() + name.slice(1);
}
