import { scanCsv } from "./scanCsv";

const DELIMITERS = [",", ";", "\t", "|", "~", "^"];
const RECORDS_LOOKED_AT = 500;

/**
 * The character that separates the fields: the one with which most records have the same number of fields, more than one, with quoted
 * fields read as such. A comma inside numbers or texts loses because the header row does not have it. One-column text is read by commas.
 */
export function detectDelimiter(text: string, from: number): string {
  let best = ",";
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const widths = recordWidths(text, delimiter, from);
    const width = commonest(widths);
    if (width < 2) continue;
    const same = widths.filter((each) => each === width).length / widths.length;
    // Titles may stand above the header, so the widest of the first lines is asked, not the very first.
    const headed = Math.max(...widths.slice(0, 10)) >= width && widths.slice(0, 10).includes(width) ? 1 : 0.3;
    const score = same * headed * (1 + Math.log2(width) / 10);
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return best;
}

function recordWidths(text: string, delimiter: string, from: number): number[] {
  const widths: number[] = [];
  let fields = 0;
  let filled = false;
  scanCsv(text, delimiter, from, {
    field: (start, end) => {
      fields++;
      filled ||= end > start;
    },
    record: () => {
      if (filled) widths.push(fields);
      fields = 0;
      filled = false;
      return widths.length < RECORDS_LOOKED_AT;
    },
    unclosedQuote: () => undefined,
  });
  return widths;
}

function commonest(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  let best = 0;
  for (const [width, count] of counts) if (best === 0 || count > counts.get(best)! || (count === counts.get(best)! && width > best)) best = width;
  return best;
}
