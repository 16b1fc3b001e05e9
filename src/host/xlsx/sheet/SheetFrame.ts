import { XmlEdit, withPrefix } from "../xml/editXml";
import { parseXml } from "../xml/parseXml";
import type { XmlElement } from "../xml/parseXml";
import { decodePart, encodePart } from "../xml/xmlText";

/** Children of a worksheet in the order that Excel demands. */
const WORKSHEET_ORDER = [
  "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection", "protectedRanges", "scenarios", "autoFilter",
  "sortState", "dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions",
  "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors", "smartTags", "drawing",
  "legacyDrawing", "legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst",
];

/** A worksheet part without its cells: everything around `sheetData`, small enough to be read and edited as XML. */
export class SheetFrame {
  readonly root: XmlElement;
  readonly edit: XmlEdit;
  readonly #changed = new Set<string>();

  private constructor(source: string, part: string) {
    this.root = parseXml(source, part);
    this.edit = new XmlEdit(source);
  }

  /** `start` and `end` are the edges of the `sheetData` element. */
  static read(bytes: Uint8Array, start: number, end: number, prefix: string, part: string): SheetFrame {
    return new SheetFrame(`${decodePart(bytes.subarray(0, start))}<${prefix}sheetData/>${decodePart(bytes.subarray(end))}`, part);
  }

  static of(source: string): SheetFrame {
    return new SheetFrame(source, "a new sheet");
  }

  child(name: string): XmlElement | undefined {
    return this.root.child(name);
  }

  children(name: string): XmlElement[] {
    return this.root.childrenNamed(name);
  }

  /** Sets the child of that name, which may stand several times; "" removes it. The XML is written without a prefix. */
  put(name: string, xml: string): void {
    const present = this.children(name);
    if (this.#changed.has(name) || (present.length === 0 && xml === "")) return;
    this.#changed.add(name);
    const written = withPrefix(xml, this.root.prefix);
    if (present.length === 0) this.edit.insertInOrder(this.root, name, written, WORKSHEET_ORDER);
    else present.forEach((element, index) => this.edit.replaceElement(element, index === 0 ? written : ""));
  }

  get isChanged(): boolean {
    return !this.edit.isEmpty;
  }

  /** The bytes before and behind the cells. */
  result(): { head: Uint8Array; tail: Uint8Array } {
    const text = this.edit.result();
    const placeholder = `<${this.root.prefix}sheetData/>`;
    const at = text.indexOf(placeholder);
    return { head: encodePart(text.slice(0, at)), tail: encodePart(text.slice(at + placeholder.length)) };
  }
}
