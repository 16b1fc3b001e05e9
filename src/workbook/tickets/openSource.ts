import type { Finding } from "../../service-level/finding";
import { HEADER_SEARCH_ROWS, matrixSource, type TableSource } from "../../tables";
import { askDateSystem, isTooLarge } from "../excel";
import { askRows, rangeOf, type SourceCandidate, type SourceRange } from "./ticketSource";

/** Rows that are looked at to find the header row and to tell the columns apart: those at the top, and stretches down to the last, because the newest tickets may all be open. */
interface Look {
  readonly topRows: number;
  readonly stretchRows: number;
}

const STRETCHES = 5;
const WIDE_LOOK: Look = { topRows: 500, stretchRows: 100 };
/** Where tickets carry long texts, such as a whole exchange of mails, a wide look is more than Excel on the web hands over at once. */
const NARROW_LOOK: Look = { topRows: HEADER_SEARCH_ROWS, stretchRows: 10 };

export interface OpenSource {
  readonly range: SourceRange;
  /** Its sheet is hidden: what somebody put aside. */
  readonly isHidden: boolean;
  /** All rows of a small source, else the first ones and some further down. */
  readonly sample: TableSource;
  /** About the header row. */
  readonly findings: readonly Finding[];
}

/**
 * Finds the header row of a table or sheet and reads a sample of its rows. One sync, two where the rows are long.
 * @throws {OfficeExtension.Error} what Excel says, when even a narrow look is refused
 */
export async function openSource(context: Excel.RequestContext, chosen: SourceCandidate): Promise<OpenSource> {
  try {
    return await lookAt(context, chosen, WIDE_LOOK);
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    return lookAt(context, chosen, NARROW_LOOK);
  }
}

async function lookAt(context: Excel.RequestContext, chosen: SourceCandidate, { topRows, stretchRows }: Look): Promise<OpenSource> {
  const isSmall = chosen.rows < topRows + STRETCHES * stretchRows;
  const top = askRows(context, chosen, 0, isSmall ? chosen.rows + 1 : topRows);
  const below = isSmall ? [] : lastRowsOf(topRows, chosen.rows).map((last) => askRows(context, chosen, last - stretchRows + 1, stretchRows));
  const whole = rangeOf(context, chosen).load({ rowIndex: true, rowCount: true });
  const system = askDateSystem(context);
  await context.sync();
  const place = { name: chosen.name, firstRow: top.rowIndex + 1, firstColumn: top.columnIndex + 1, isTable: chosen.kind === "table", date1904: system.date1904 };
  const { source: sample, findings } = matrixSource([top, ...below].flatMap(({ values }) => values), place);
  const end = whole.rowIndex + whole.rowCount;
  const size = end - (sample.firstRow - 1);
  return { range: { ...sample, size: Math.max(sample.size, size), sheet: chosen.sheet, nextRow: end + (chosen.hasTotals ? 2 : 1) }, isHidden: chosen.isHidden, sample, findings };
}

/** The last row of each stretch: in equal steps from below the top to the last row of all. */
function lastRowsOf(topRows: number, rows: number): number[] {
  return Array.from({ length: STRETCHES }, (_, stretch) => topRows - 1 + Math.floor(((rows + 1 - topRows) * (stretch + 1)) / STRETCHES));
}
