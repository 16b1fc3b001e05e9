/** CSS pixels in a point, in which Excel measures columns, rows, charts and lines. */
export const PIXELS_PER_POINT = 4 / 3;
