import type { Area, CellFormula, CellValue, Chart, Comment, ConditionalFormat, DataValidation, PageLayout, Row, Table } from "./types";

/** What a change touched, so that saving rewrites only that and leaves the rest of the user's file as it is. */
export type SheetAspect = "cells" | "tables" | "charts" | "conditionalFormats" | "validations" | "view" | "comments" | "page" | "protection";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** The formats of a row's cells as a list that no other row has: one that several share is frozen. */
export function ownStyles(row: Row): (number | undefined)[] {
  const own = row.styles === undefined || Object.isFrozen(row.styles) ? [...(row.styles ?? [])] : (row.styles as (number | undefined)[]);
  row.styles = own;
  return own;
}

/** One worksheet: sparse rows of cells and everything that hangs on them. */
export class SheetModel {
  readonly rows: (Row | undefined)[] = [];
  readonly tables: Table[] = [];
  readonly charts: Chart[] = [];
  readonly conditionalFormats: ConditionalFormat[] = [];
  readonly validations: DataValidation[] = [];
  readonly comments: Comment[] = [];
  readonly merged: Area[] = [];
  /** By column index. */
  readonly columnWidths = new Map<number, { widthChars: number; hidden: boolean; style?: number }>();
  readonly customProperties = new Map<string, string>();
  readonly changed = new Set<SheetAspect>();
  visibility: "Visible" | "Hidden" | "VeryHidden" = "Visible";
  /** Whether the loaded file has its tab among the chosen ones. What is typed while several are chosen goes into all of them. */
  isSelected = false;
  tabColor = "";
  showGridlines = true;
  showHeadings = true;
  frozen: { rows: number; columns: number } = { rows: 0, columns: 0 };
  protection: { protected: boolean; options: Record<string, unknown>; password?: string } = { protected: false, options: {} };
  page: PageLayout | undefined;
  /** The part of the loaded file; absent for a sheet made here. */
  part: string | undefined;

  constructor(
    readonly id: number,
    public name: string,
  ) {}

  value(row: number, column: number): CellValue | undefined {
    return this.rows[row]?.values[column];
  }

  formula(row: number, column: number): CellFormula | undefined {
    return this.rows[row]?.formulas?.[column];
  }

  style(row: number, column: number): number {
    const found = this.rows[row];
    return found?.styles?.[column] ?? found?.style ?? this.columnWidths.get(column)?.style ?? 0;
  }

  /** The row, made when it does not exist. */
  row(index: number): Row {
    return (this.rows[index] ??= { values: [] });
  }

  /** Writes a value and drops the formula that stood there; `undefined` empties the cell and keeps its format. */
  setValue(row: number, column: number, value: CellValue | undefined): void {
    const target = value === undefined ? this.rows[row] : this.row(row);
    if (!target) return;
    target.values[column] = value;
    if (target.formulas?.[column]) target.formulas[column] = undefined;
    this.changed.add("cells");
  }

  setFormula(row: number, column: number, formula: CellFormula, result?: CellValue): void {
    const target = this.row(row);
    (target.formulas ??= [])[column] = formula;
    target.values[column] = result;
    this.changed.add("cells");
  }

  setStyle(row: number, column: number, style: number): void {
    ownStyles(this.row(row))[column] = style;
    this.changed.add("cells");
  }

  /** The smallest area that holds every value (and format, unless `valuesOnly`); `undefined` for an empty sheet. */
  usedArea(valuesOnly: boolean): Area | undefined {
    let top = -1, bottom = -1, left = Infinity, right = -1;
    for (let index = 0; index < this.rows.length; index++) {
      const row = this.rows[index];
      if (!row) continue;
      let first = -1, last = -1;
      const width = Math.max(row.values.length, row.formulas?.length ?? 0, valuesOnly ? 0 : (row.styles?.length ?? 0));
      for (let column = 0; column < width; column++) {
        if (row.values[column] !== undefined || row.formulas?.[column] || (!valuesOnly && row.styles?.[column])) {
          if (first < 0) first = column;
          last = column;
        }
      }
      if (first < 0) continue;
      if (top < 0) top = index;
      bottom = index;
      left = Math.min(left, first);
      right = Math.max(right, last);
    }
    return top < 0 ? undefined : { top, left, bottom, right };
  }
}
