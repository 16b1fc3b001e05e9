import { notAvailable } from "./functionErrors";

/**
 * What stands for a list of so many columns that has nothing on it. As with Excel's FILTER it is what the formula asks for, even an empty text, with empty cells
 * beside it; else `#N/A` with the sentence. What kept a list from being made is another error, so that good news is not taken for a fault.
 * @throws {CustomFunctions.Error} `#N/A` when nothing is asked for
 */
export function emptyList(ifNone: any, sentence: string, columns: number): any[][] {
  if (ifNone === null || ifNone === undefined) throw notAvailable(sentence);
  return [[ifNone, ...Array.from({ length: columns - 1 }, () => "")]];
}
