/** Of the default font, Calibri 11; Office.js states widths in points. */
export const POINTS_PER_CHARACTER = 5.5;

/** Of a row of one line in the default font. */
export const ROW_HEIGHT_PT = 15;

/** Neutral on every theme. All other colours but those of a status come from the workbook's theme, by its built-in cell styles. */
export const QUIET = "#595959";
