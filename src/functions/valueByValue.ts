import { notAvailable } from "./functionErrors";

/**
 * What a function of single values answers where it is handed ranges or arrays: an answer for each place, as Excel's own functions give it. A single row or column is
 * repeated beside the others, so that ids below each other and periods beside each other make a table; places that one of several ranges does not reach are `#N/A`.
 * What has no answer is an error in its own place only. Excel itself calls no add-in's function for each value of an array: it says `#CALC!` where a single value is declared.
 * @throws {CustomFunctions.Error} all are single values, and there is no answer
 */
export async function valueByValue(given: readonly any[], answer: (...values: any[]) => Promise<unknown>): Promise<any[][]> {
  const ranges = given.map((argument): readonly any[][] => (Array.isArray(argument) ? argument : [[argument ?? null]]));
  const height = Math.max(...ranges.map((rows) => rows.length));
  const width = Math.max(...ranges.map(([row]) => row.length));
  if (height === 1 && width === 1) return [[await answer(...ranges.map(([[value]]) => value))]];
  const answers: any[][] = [];
  for (let row = 0; row < height; row++) {
    answers.push([]);
    for (let column = 0; column < width; column++) answers[row].push(await answerAt(row, column, ranges, answer));
  }
  return answers;
}

async function answerAt(row: number, column: number, ranges: readonly (readonly any[][])[], answer: (...values: any[]) => Promise<unknown>): Promise<unknown> {
  const reached = ranges.every((rows) => (rows.length === 1 || row < rows.length) && (rows[0].length === 1 || column < rows[0].length));
  if (!reached) return notAvailable("");
  try {
    return await answer(...ranges.map((rows) => rows[rows.length === 1 ? 0 : row][rows[0].length === 1 ? 0 : column]));
  } catch (thrown) {
    if (thrown instanceof CustomFunctions.Error) return thrown;
    throw thrown;
  }
}
