import type { ICellData, IStyleData } from "@univerjs/core";
import { cellText } from "../../host/excel";
import type { CellValue, SheetModel, Table, WorkbookModel } from "../../host/model";
import type { ConditionalLooks } from "./ConditionalLooks";
import { cellLook } from "./cellLook";
import type { CellSource } from "./showHostCells";
import { tableLook } from "./tableLook";

/** The grid's names of value types. */
const TYPE = { text: 1, number: 2, boolean: 3 } as const;

/** One sheet of the workbook, cell by cell, as the grid wants it. Keeps what it made until something changes. */
export class SheetCells implements CellSource {
  #rows = new Map<number, (ICellData | undefined)[]>();
  #size: { rows: number; columns: number } | undefined;
  readonly #looks = new Map<string, IStyleData>();
  #numbers = new Map<IStyleData, number>();

  constructor(
    private readonly workbook: WorkbookModel,
    readonly sheet: SheetModel,
    private readonly conditions: ConditionalLooks,
  ) {}

  /** Reads everything afresh from now on. */
  forget(): void {
    this.#rows.clear();
    this.#size = undefined;
  }

  size(): { rows: number; columns: number } {
    if (!this.#size) {
      const used = this.sheet.usedArea(false);
      this.#size = { rows: used ? used.bottom + 1 : 0, columns: used ? used.right + 1 : 0 };
      for (const { area } of this.sheet.tables) this.#size = { rows: Math.max(this.#size.rows, area.bottom + 1), columns: Math.max(this.#size.columns, area.right + 1) };
    }
    return this.#size;
  }

  cell(row: number, column: number): ICellData | undefined {
    let cells = this.#rows.get(row);
    if (!cells) this.#rows.set(row, (cells = []));
    if (!(column in cells)) cells[column] = this.#newCell(row, column);
    return cells[column];
  }

  /** What the cell shows: its value in its number format, or in that of a condition. */
  text(row: number, column: number): string {
    const { styles, date1904 } = this.workbook;
    return cellText(this.sheet.value(row, column), this.conditions.numberFormatAt(row, column) ?? styles.get(this.sheet.style(row, column)).numberFormat, date1904);
  }

  #newCell(row: number, column: number): ICellData | undefined {
    const value = this.sheet.value(row, column);
    const formula = this.sheet.formula(row, column);
    const look = this.#look(row, column);
    if (value === undefined && !formula && !look) return undefined;
    const cell: ICellData = {};
    if (value !== undefined) Object.assign(cell, plain(value));
    if (typeof value === "object") cell.s = look?.ht ? look : this.#centred(look);
    if (formula) cell.f = `=${formula.text}`;
    if (look && !cell.s) cell.s = look;
    return cell;
  }

  #look(row: number, column: number): IStyleData | undefined {
    const style = this.sheet.style(row, column);
    const table = tableAt(this.sheet, row, column);
    const fromTable = table && tableLook(table, row, column);
    const fromCondition = this.conditions.lookAt(row, column);
    if (style === 0 && !fromTable && !fromCondition) return undefined;
    const key = `${style}:${this.#numberOf(fromTable)}:${this.#numberOf(fromCondition)}`;
    let look = this.#looks.get(key);
    if (!look) this.#looks.set(key, (look = { ...fromTable, ...cellLook(this.workbook.styles.get(style)), ...fromCondition }));
    return look;
  }

  /** Errors stand in the middle of their cell. */
  #centred(look: IStyleData | undefined): IStyleData {
    const key = `error:${this.#numberOf(look)}`;
    let centred = this.#looks.get(key);
    if (!centred) this.#looks.set(key, (centred = { ...look, ht: 2 }));
    return centred;
  }

  #numberOf(look: IStyleData | undefined): number {
    if (!look) return 0;
    let number = this.#numbers.get(look);
    if (number === undefined) this.#numbers.set(look, (number = this.#numbers.size + 1));
    return number;
  }
}

function plain(value: CellValue): ICellData {
  switch (typeof value) {
    case "number":
      return { v: value, t: TYPE.number };
    case "boolean":
      return { v: value ? 1 : 0, t: TYPE.boolean };
    case "string":
      // A copy of "007" must not become a number. Other texts go without a type, for which the grid would look again whether they are dates.
      return Number.isFinite(Number(value)) ? { v: value, t: TYPE.text, custom: { isText: true } } : { v: value, custom: { isText: true } };
    default:
      return { v: value.error, t: TYPE.text };
  }
}

function tableAt(sheet: SheetModel, row: number, column: number): Table | undefined {
  return sheet.tables.find(({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right);
}
