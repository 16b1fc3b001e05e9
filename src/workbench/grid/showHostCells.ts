import type { ICellData, IObjectArrayPrimitiveType, Nullable, ObjectMatrix } from "@univerjs/core";

/** Where the grid gets its cells from. */
export interface CellSource {
  /** The cell as the grid stores it; undefined for an empty one. */
  cell(row: number, column: number): ICellData | undefined;
  /** One past the last row and column with content or format. */
  size(): { rows: number; columns: number };
}

type Cells = ObjectMatrix<Nullable<ICellData>>;

/**
 * Makes the grid's own cell store a window on `source`: it reads cells when it draws them and keeps none, so that opening and
 * changing a sheet of 100,000 rows costs no more than what is on the screen. Writes do nothing: edits go to the workbook, and the
 * grid reads their result.
 */
export function showHostCells(cells: Cells, source: CellSource): void {
  const extent = () => {
    const { rows, columns } = source.size();
    return { startRow: 0, startColumn: 0, endRow: Math.max(0, rows - 1), endColumn: Math.max(0, columns - 1) };
  };
  const getRow = (row: number): IObjectArrayPrimitiveType<Nullable<ICellData>> | undefined => {
    const { rows, columns } = source.size();
    if (row >= rows) return undefined;
    const found: IObjectArrayPrimitiveType<Nullable<ICellData>> = {};
    for (let column = 0; column < columns; column++) {
      const cell = source.cell(row, column);
      if (cell) found[column] = cell;
    }
    return found;
  };
  const ignore = () => undefined;
  const window: Partial<Cells> = {
    getValue: (row: number, column: number) => source.cell(row, column) as ICellData,
    getRow,
    getRowOrCreate: (row: number) => getRow(row) ?? {},
    getLength: () => source.size().rows,
    getSizeOf: () => source.size().rows,
    hasValue: () => source.size().rows > 0,
    getRange: extent,
    getRealRange: extent,
    getRealRowRange: () => ({ startRow: 0, endRow: extent().endRow }),
    getDataRange: extent,
    getStartEndScope: extent,
    // Walks through all cells serve the grid's own formulas, saving and styles, all of which the workbook does.
    getMatrix: () => ({}),
    forValue: () => cells,
    forEach: () => cells,
    forRow: () => cells,
    setValue: ignore,
    setRow: ignore,
    realDeleteValue: ignore,
    deleteValue: ignore,
  };
  Object.assign(cells, window);
}
