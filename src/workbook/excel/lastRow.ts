/** The last row of a sheet, counted from 1. */
export const LAST_ROW = 1_048_576;
