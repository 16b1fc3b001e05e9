import { parseArea } from "../../model/index";
import type { Area, CellError, CellFormula, CellValue, Row, SheetModel } from "../../model/index";
import { shiftFormula } from "../formulas/shiftFormula";
import { withoutFilePrefixes } from "../formulas/filePrefixes";
import { plainItem, richText } from "../strings/readSharedStrings";
import { parseXml } from "../xml/parseXml";
import { TextCache, parseIsoSerial, parseNumber, parseText } from "./cellBytes";
import { CellType } from "./SheetDataScanner";
import { RowStyles } from "./RowStyles";
import type { SheetDataScanner } from "./SheetDataScanner";

/** What cells refer to outside their sheet. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly date1904: boolean;
  /** Values of `cm` that mark a formula as dynamic. */
  readonly dynamicMetadata: ReadonlySet<number>;
}

/** One shared formula of a sheet: where its text stands, and the text. */
interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const decoder = new TextDecoder();

/** Reads cells one by one: the same reader serves loading and the comparison when a changed sheet is saved. */
export class CellReader {
  readonly #errors = new Map<string, CellError>();
  readonly #texts: TextCache;
  readonly #inline: TextCache;
  readonly #shared = new Map<number, SharedFormula>();

  constructor(
    private readonly scanner: SheetDataScanner,
    private readonly context: CellContext,
  ) {
    this.#texts = new TextCache(scanner.bytes);
    this.#inline = new TextCache(scanner.bytes, (bytes, start, end) => richText(parseXml(decoder.decode(bytes.subarray(start, end)))));
  }

  /** Value of the scanner's cell; `undefined` for an empty one. */
  value(): CellValue | undefined {
    const { scanner, context } = this;
    if (scanner.type === CellType.Inline && scanner.inlineStart >= 0) {
      const plain = plainItem(scanner.bytes, scanner.inlineContentStart, scanner.prefixLength);
      return plain ? this.#texts.get(plain.start, plain.end) : this.#inline.get(scanner.inlineStart, scanner.inlineEnd);
    }
    if (scanner.valueStart < 0) return undefined;
    const { bytes, valueStart, valueEnd } = scanner;
    switch (scanner.type) {
      case CellType.Number:
        return parseNumber(bytes, valueStart, valueEnd);
      case CellType.Shared:
        return context.strings[parseNumber(bytes, valueStart, valueEnd) ?? -1];
      case CellType.Boolean:
        return bytes[valueStart] === 49 || bytes[valueStart] === 116;
      case CellType.Error:
        return this.#error(parseText(bytes, valueStart, valueEnd));
      case CellType.Date: {
        const text = parseText(bytes, valueStart, valueEnd);
        return parseIsoSerial(text, context.date1904) ?? text;
      }
      default:
        return valueStart === valueEnd && scanner.formulaTagStart < 0 ? undefined : this.#texts.get(valueStart, valueEnd);
    }
  }

  /** Formula of the scanner's cell, written out where the file shares it; `undefined` when there is none or its text comes later. */
  formula(): CellFormula | undefined {
    const { scanner } = this;
    if (scanner.formulaTagStart < 0) return undefined;
    const type = this.#attribute("t");
    if (type === "dataTable") return undefined;
    let text = withoutFilePrefixes(parseText(scanner.bytes, scanner.formulaStart, scanner.formulaEnd)).replace(/^=/, "");
    if (type === "shared") {
      const id = Number(this.#attribute("si") ?? 0);
      if (text !== "") this.#shared.set(id, { row: scanner.row, column: scanner.column, text });
      else text = this.#expanded(id) ?? "";
    }
    if (text === "") return undefined;
    const area = type === "array" ? parseArea(this.#attribute("ref") ?? "") : undefined;
    if (type !== "array") return { text, kind: "normal" };
    const kind = this.context.dynamicMetadata.has(scanner.cellMetadata) ? "dynamic" : "array";
    return area ? { text, kind, ref: area } : { text, kind };
  }

  /** Number of the shared formula that the scanner's cell takes part in. */
  sharedId(): number | undefined {
    return this.scanner.formulaTagStart >= 0 && this.#attribute("t") === "shared" ? Number(this.#attribute("si") ?? 0) : undefined;
  }

  /** Does the scanner's cell hold the text of its shared formula? */
  holdsSharedText(): boolean {
    return this.scanner.formulaEnd > this.scanner.formulaStart;
  }

  #expanded(id: number): string | undefined {
    const shared = this.#shared.get(id);
    return shared && shiftFormula(shared.text, this.scanner.row - shared.row, this.scanner.column - shared.column);
  }

  #attribute(name: string): string | undefined {
    const edges = this.scanner.formulaAttribute(name);
    return edges && decoder.decode(this.scanner.bytes.subarray(edges[0], edges[1]));
  }

  #error(code: string): CellError {
    let error = this.#errors.get(code);
    if (!error) this.#errors.set(code, (error = { error: code }));
    return error;
  }
}

/** Fills the rows of `sheet` from the scanner. Column formats must be there already. */
export function readSheetData(scanner: SheetDataScanner, sheet: SheetModel, context: CellContext): void {
  const cells = new CellReader(scanner, context);
  const styles = new RowStyles();
  const hasColumnStyles = [...sheet.columnWidths.values()].some(({ style }) => style !== undefined && style !== 0);
  let width = 0;
  while (scanner.nextRow()) {
    const known = sheet.rows[scanner.row];
    // A row is mostly as wide as the one above: a list of that length need not grow.
    const row: Row = known ?? { values: new Array<CellValue | undefined>(width), formulas: undefined, styles: undefined };
    known?.styles?.forEach((style, column) => style !== undefined && styles.set(column, style));
    let filled = known?.values.length ?? 0;
    readRowFormat(scanner, row);
    const writesDefaults = hasColumnStyles || row.style !== undefined;
    while (scanner.nextCell()) {
      const { column } = scanner;
      const value = cells.value();
      if (value !== undefined) {
        row.values[column] = value;
        if (column >= filled) filled = column + 1;
      }
      if (scanner.formulaTagStart >= 0) {
        const formula = cells.formula();
        if (formula) (row.formulas ??= [])[column] = formula;
      }
      if (scanner.style > 0 || writesDefaults) styles.set(column, Math.max(scanner.style, 0));
    }
    row.values.length = width = filled;
    row.styles = styles.take();
    if (filled > 0 || row.styles || row.formulas || row.heightPt !== undefined || row.hidden || row.style !== undefined) sheet.rows[scanner.row] = row;
  }
}

/** Height, hidden flag and format of the scanner's row. */
export function readRowFormat(scanner: SheetDataScanner, row: Row): void {
  if (scanner.rowHeightStart >= 0) {
    const height = parseNumber(scanner.bytes, scanner.rowHeightStart, scanner.rowHeightEnd);
    if (height !== undefined) row.heightPt = height;
  }
  if (scanner.rowIsHidden) row.hidden = true;
  if (scanner.rowHasCustomFormat && scanner.rowStyle > 0) row.style = scanner.rowStyle;
}

/** Is `area` the whole of `other`? */
export function isSameArea(area: Area | undefined, other: Area | undefined): boolean {
  return area === other || (!!area && !!other && area.top === other.top && area.left === other.left && area.bottom === other.bottom && area.right === other.right);
}
