import type { Area, SheetModel } from "../model";
import { MAX_COLUMNS, MAX_ROWS, areaName, columnLetters, quotedSheetName } from "../model";

/** A block of cells as an Office.js Range holds it. It moves when cells are inserted or deleted before it. */
export class RangeRef {
  /** All of its cells were deleted. */
  deleted = false;

  constructor(
    readonly sheet: SheetModel,
    public area: Area,
  ) {}

  get rowCount(): number {
    return this.area.bottom - this.area.top + 1;
  }

  get columnCount(): number {
    return this.area.right - this.area.left + 1;
  }

  get cellCount(): number {
    return this.rowCount * this.columnCount;
  }

  get isEntireColumn(): boolean {
    return this.area.top === 0 && this.area.bottom === MAX_ROWS - 1;
  }

  get isEntireRow(): boolean {
    return this.area.left === 0 && this.area.right === MAX_COLUMNS - 1;
  }

  /** "Sheet1!A1:B2", "Sheet1!A:C", "Sheet1!2:4". */
  get address(): string {
    return `${quotedSheetName(this.sheet.name)}!${areaAddress(this.area)}`;
  }

  /** "Sheet1!$B$2:$B$13", as charts, names and rules refer to cells. */
  get absoluteAddress(): string {
    const { top, left, bottom, right } = this.area;
    const first = `$${columnLetters(left)}$${top + 1}`;
    const last = `$${columnLetters(right)}$${bottom + 1}`;
    return `${quotedSheetName(this.sheet.name)}!${first === last ? first : `${first}:${last}`}`;
  }
}

/** As Excel writes an area without its sheet: whole columns "A:C", whole rows "2:4". */
function areaAddress(area: Area): string {
  if (area.top === 0 && area.bottom === MAX_ROWS - 1) return area.left === 0 && area.right === MAX_COLUMNS - 1 ? `1:${MAX_ROWS}` : `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  if (area.left === 0 && area.right === MAX_COLUMNS - 1) return `${area.top + 1}:${area.bottom + 1}`;
  return areaName(area);
}
