import type { ICellData, IObjectArrayPrimitiveType, IObjectMatrixPrimitiveType, Nullable, ObjectMatrix } from "@univerjs/presets";

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
  const allRows = () => {
    const all: IObjectMatrixPrimitiveType<Nullable<ICellData>> = {};
    for (let row = 0; row < source.size().rows; row++) {
      const found = getRow(row);
      if (found && Object.keys(found).length > 0) all[row] = found;
    }
    return all;
  };
  const ignore = () => undefined;
  const window: Partial<Cells> = {
    getValue: (row: number, column: number) => source.cell(row, column) as ICellData,
    getRow,
    getRowOrCreate: (row: number) => getRow(row) ?? {},
    getMatrix: allRows,
    getLength: () => source.size().rows,
    getSizeOf: () => source.size().rows,
    hasValue: () => source.size().rows > 0,
    getRange: extent,
    getRealRange: extent,
    getRealRowRange: () => ({ startRow: 0, endRow: extent().endRow }),
    getDataRange: extent,
    getStartEndScope: extent,
    forValue: (visit) => {
      const { rows, columns } = source.size();
      for (let row = 0; row < rows; row++) {
        for (let column = 0; column < columns; column++) {
          const cell = source.cell(row, column);
          if (cell && visit(row, column, cell) === false) return cells;
        }
      }
      return cells;
    },
    forEach: (visit) => {
      for (let row = 0; row < source.size().rows; row++) {
        const found = getRow(row);
        if (found && visit(row, found) === false) return cells;
      }
      return cells;
    },
    forRow: (visit) => {
      for (let row = 0; row < source.size().rows; row++) if (visit(row, Object.keys(getRow(row) ?? {}).map(Number)) === false) return cells;
      return cells;
    },
    setValue: ignore,
    setRow: ignore,
    realDeleteValue: ignore,
    deleteValue: ignore,
  };
  Object.assign(cells, window);
}
