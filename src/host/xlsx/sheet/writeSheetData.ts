import { areaName, columnLetters } from "../../model/index";
import type { CellFormula, CellValue, Row, SheetModel } from "../../model/index";
import { withFilePrefixes } from "../formulas/filePrefixes";
import { escapeCellText, escapeXml } from "../xml/xmlText";
import { ByteWriter } from "./ByteWriter";
import { CellReader, isSameArea, readRowFormat } from "./readSheetData";
import type { CellContext } from "./readSheetData";
import type { SheetDataScanner } from "./SheetDataScanner";

/** What a cell that is written refers to outside its sheet. */
export interface CellTarget {
  stringIndex(text: string): number;
  /** Value of `cm` that marks a formula as dynamic. */
  dynamicMetadata(): number;
  /** Upper-case defined names. */
  readonly names: ReadonlySet<string>;
  /** The name of the table around a cell. */
  tableAt(row: number, column: number): string | undefined;
}

/** The cells as they stand in the file, for a sheet that was loaded. */
export interface OriginalCells {
  readonly scanner: SheetDataScanner;
  readonly context: CellContext;
}

/** Errors that the file format knows; Excel does not open a file with another one. */
const FILE_ERRORS = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"]);

/**
 * Writes the rows of a sheet. A cell that is as it was in the file is copied byte for byte, with everything the model knows
 * nothing about (fonts inside a text, value metadata, data tables); so is a row without any change.
 */
export class SheetDataWriter {
  /** Did a formula appear, change or go? Then the file's calculation chain no longer holds. */
  formulasChanged = false;
  readonly #out: ByteWriter;
  readonly #columns: string[] = [];
  readonly #brokenShared = new Set<number>();
  readonly #columnsHaveStyles: boolean;

  constructor(
    private readonly sheet: SheetModel,
    private readonly target: CellTarget,
    private readonly prefix: string,
    write: (piece: Uint8Array) => void,
  ) {
    this.#out = new ByteWriter(write);
    this.#columnsHaveStyles = [...sheet.columnWidths.values()].some(({ style }) => !!style);
  }

  write(original: OriginalCells | undefined): void {
    const { prefix, sheet } = this;
    this.#out.ascii(`<${prefix}sheetData>`);
    let next = 0;
    if (original) {
      const cells = new CellReader(original.scanner, original.context);
      while (original.scanner.nextRow()) {
        const { row } = original.scanner;
        for (; next < row; next++) this.#writeNewRow(next);
        this.#mergeRow(original.scanner, cells);
        next = Math.max(next, row + 1);
      }
    }
    for (; next < sheet.rows.length; next++) this.#writeNewRow(next);
    this.#out.ascii(`</${prefix}sheetData>`);
    this.#out.flush();
  }

  #writeNewRow(index: number): void {
    const row = this.sheet.rows[index];
    if (!row) return;
    const width = contentWidth(row);
    if (width === 0 && !hasRowFormat(row)) return;
    this.#writeRowTag(index, row);
    for (let column = 0; column < width; column++) if (this.#hasContent(row, column)) this.#writeCell(row, index, column);
    this.#out.ascii(`</${this.prefix}row>`);
  }

  /** The scanner stands on a row of the file. */
  #mergeRow(scanner: SheetDataScanner, cells: CellReader): void {
    const index = scanner.row;
    const row = this.sheet.rows[index] ?? { values: [] };
    const { rowStart, rowContentStart } = scanner;
    const before: Row = { values: [] };
    readRowFormat(scanner, before);
    const isSameFormat = before.heightPt === row.heightPt && !!before.hidden === !!row.hidden && (before.style ?? 0) === (row.style ?? 0);
    const copies: { column: number; start: number; end: number }[] = [];
    const present = new Set<number>();
    let rowEnd = rowContentStart;
    let isSame = isSameFormat;
    while (scanner.nextCell()) {
      present.add(scanner.column);
      rowEnd = scanner.cellEnd;
      if (this.#isSameCell(scanner, cells, row, index)) copies.push({ column: scanner.column, start: scanner.cellStart, end: scanner.cellEnd });
      else isSame = false;
    }
    const width = contentWidth(row);
    for (let column = 0; column < width && isSame; column++) if (!present.has(column) && this.#hasContent(row, column)) isSame = false;
    if (isSame) {
      this.#out.bytes(scanner.bytes, rowStart, rowEnd);
      if (!scanner.rowIsEmpty) this.#out.ascii(`</${this.prefix}row>`);
      return;
    }
    this.#writeChangedRow(scanner, index, row, isSameFormat, copies, { rowStart, rowContentStart, width });
  }

  #writeChangedRow(scanner: SheetDataScanner, index: number, row: Row, isSameFormat: boolean, copies: { column: number; start: number; end: number }[], { rowStart, rowContentStart, width }: { rowStart: number; rowContentStart: number; width: number }): void {
    const tag = new TextDecoder().decode(scanner.bytes.subarray(rowStart, rowContentStart)).replace(/\s*\/?>$/, "");
    const attributes = isSameFormat ? tag : tag.replace(/\s(?:ht|customHeight|hidden|s|customFormat)="[^"]*"/g, "") + rowFormat(row);
    // The span is a hint that a new cell may make untrue.
    this.#out.text(`${attributes.replace(/\sspans="[^"]*"/, "")}>`);
    const copied = new Set(copies.map(({ column }) => column));
    let next = 0;
    const writeUntil = (end: number) => {
      for (; next < end; next++) if (next < width && !copied.has(next) && this.#hasContent(row, next)) this.#writeCell(row, index, next);
    };
    for (const { column, start, end } of copies) {
      writeUntil(column);
      this.#out.bytes(scanner.bytes, start, end);
      next = column + 1;
    }
    writeUntil(width);
    this.#out.ascii(`</${this.prefix}row>`);
  }

  #isSameCell(scanner: SheetDataScanner, cells: CellReader, row: Row, index: number): boolean {
    const { column } = scanner;
    const formula = row.formulas?.[column];
    const before = scanner.formulaTagStart >= 0 ? cells.formula() : undefined;
    const isSameFormula = before?.text === formula?.text && before?.kind === formula?.kind && isSameArea(before?.ref, formula?.ref);
    if (!isSameFormula) this.formulasChanged = true;
    const same = isSameFormula && isSameValue(cells.value(), row.values[column]) && this.sheet.style(index, column) === Math.max(scanner.style, 0);
    const shared = cells.sharedId();
    if (shared === undefined) return same;
    if (!same && cells.holdsSharedText()) this.#brokenShared.add(shared);
    return same && !this.#brokenShared.has(shared);
  }

  #hasContent(row: Row, column: number): boolean {
    if (row.values[column] !== undefined || row.formulas?.[column]) return true;
    const style = row.styles?.[column];
    return style !== undefined && (style !== 0 || row.style !== undefined || this.#columnsHaveStyles);
  }

  #writeRowTag(index: number, row: Row): void {
    const out = this.#out;
    out.ascii(`<${this.prefix}row r="`);
    out.integer(index + 1);
    out.ascii(`"${rowFormat(row)}>`);
  }

  #writeCell(row: Row, index: number, column: number): void {
    const out = this.#out;
    out.ascii((this.#columns[column] ??= `<${this.prefix}c r="${columnLetters(column)}`));
    out.integer(index + 1);
    const style = this.sheet.style(index, column);
    if (style !== 0) {
      out.ascii('" s="');
      out.integer(style);
    }
    const value = row.values[column];
    const formula = row.formulas?.[column];
    if (formula) return this.#writeFormulaCell(formula, value, index, column);
    if (typeof value === "number" && Number.isFinite(value)) {
      out.ascii(`"><${this.prefix}v>`);
      if (Number.isInteger(value) && value >= 0 && value < 1e15) out.integer(value);
      else out.ascii(numberText(value));
      out.ascii(`</${this.prefix}v></${this.prefix}c>`);
    } else if (typeof value === "string") {
      out.ascii(`" t="s"><${this.prefix}v>`);
      out.integer(this.target.stringIndex(value));
      out.ascii(`</${this.prefix}v></${this.prefix}c>`);
    } else {
      const { type, text } = fileValue(value);
      out.ascii(`"${type}`);
      out.ascii(text === undefined ? "/>" : `><${this.prefix}v>${text}</${this.prefix}v></${this.prefix}c>`);
    }
  }

  #writeFormulaCell(formula: CellFormula, value: CellValue | undefined, index: number, column: number): void {
    this.formulasChanged = true;
    const { prefix, target } = this;
    const isDynamic = formula.kind === "dynamic";
    const own = { top: index, left: column, bottom: index, right: column };
    const text = withFilePrefixes(formula.text.replace(/^=/, ""), { table: formula.text.includes("[") ? target.tableAt(index, column) : undefined, isDynamic, names: target.names });
    const kind = formula.kind === "normal" ? "" : ` t="array" ref="${areaName(formula.ref ?? own)}"`;
    const { type, text: result } = fileValue(value);
    this.#out.text(`"${type}${isDynamic ? ` cm="${target.dynamicMetadata()}"` : ""}><${prefix}f${kind}>${escapeXml(text)}</${prefix}f>`);
    this.#out.text(result === undefined ? `</${prefix}c>` : `<${prefix}v${/^\s|\s$|\n/.test(result) ? ' xml:space="preserve"' : ""}>${escapeXml(result)}</${prefix}v></${prefix}c>`);
  }
}

/** The `t` attribute and text of a value; a text is written in place, as the results of formulas are. */
function fileValue(value: CellValue | undefined): { type: string; text?: string } {
  if (value === undefined) return { type: "" };
  if (typeof value === "number") return Number.isFinite(value) ? { type: "", text: numberText(value) } : { type: ' t="e"', text: "#NUM!" };
  if (typeof value === "boolean") return { type: ' t="b"', text: value ? "1" : "0" };
  if (typeof value === "string") return { type: ' t="str"', text: escapeCellText(value) };
  return { type: ' t="e"', text: FILE_ERRORS.has(value.error) ? value.error : "#VALUE!" };
}

function numberText(value: number): string {
  return String(value).replace("e", "E");
}

function isSameValue(a: CellValue | undefined, b: CellValue | undefined): boolean {
  if (typeof a === "object" && typeof b === "object") return a.error === (FILE_ERRORS.has(b.error) ? b.error : "#VALUE!");
  return a === b;
}

function contentWidth(row: Row): number {
  return Math.max(row.values.length, row.formulas?.length ?? 0, row.styles?.length ?? 0);
}

function hasRowFormat(row: Row): boolean {
  return row.heightPt !== undefined || !!row.hidden || !!row.style;
}

function rowFormat({ heightPt, hidden, style }: Row): string {
  return (style ? ` s="${style}" customFormat="1"` : "") + (heightPt === undefined ? "" : ` ht="${heightPt}" customHeight="1"`) + (hidden ? ' hidden="1"' : "");
}
