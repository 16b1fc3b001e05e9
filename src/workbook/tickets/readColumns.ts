import type { Cell, TableSource } from "../../tables";
import { type Block, blocksOf, type ConversationOptions, readInChunks } from "../excel";
import type { SourceRange } from "./ticketSource";

/** Well under the 5 MB that Excel on the web sends in one answer. */
const CHUNK_BYTES = 2_000_000;
const FIRST_CHUNK_ROWS = 5_000;
const LARGEST_CHUNK_ROWS = 50_000;

/**
 * Reads some columns of a sheet, a chunk of rows a sync, each chunk as large as the answers so far allow.
 * Columns that are not asked for cost nothing and read as an error: `column(index)` throws for them.
 * @throws {OfficeExtension.Error} what Excel says, when even a single row is refused
 */
export async function readColumns(
  context: Excel.RequestContext,
  range: SourceRange,
  indexes: readonly number[],
  options: ConversationOptions = {},
): Promise<TableSource> {
  const columns = new Map<number, Cell[]>(indexes.map((index) => [index, new Array<Cell>(range.size)]));
  // Neighbouring columns travel together: fewer ranges, the same bytes.
  const blocks = blocksOf([...columns.keys()].sort((a, b) => a - b));
  const sheet = context.workbook.worksheets.getItem(range.sheet);
  await readInChunks(context, {
    rowCount: blocks.length > 0 ? range.size : 0, rowsAtOnce: FIRST_CHUNK_ROWS,
    ask: (first, count) => {
      options.signal?.throwIfAborted();
      return blocks.map((block) => sheet.getRangeByIndexes(range.firstRow - 1 + first, range.firstColumn - 1 + block.first, count, block.count).load({ values: true }));
    },
    take: (parts, first, count) => {
      if (parts.some((part) => part.values === null)) throw Object.assign(new Error("no values"), { code: "RangeExceedsLimit" });
      blocks.forEach((block, index) => copy(parts[index].values as Cell[][], block, columns, first));
      options.onProgress?.(first + count, range.size);
      return nextChunk(count, parts);
    },
  });
  return {
    ...range,
    column(index) {
      const cells = columns.get(index);
      if (!cells) throw new RangeError(`column ${index} of ${range.name} was not read`);
      return cells;
    },
  };
}

function copy(values: readonly Cell[][], block: Block, columns: ReadonlyMap<number, Cell[]>, at: number): void {
  for (let offset = 0; offset < block.count; offset++) {
    const target = columns.get(block.first + offset);
    if (!target) continue;
    for (let row = 0; row < values.length; row++) target[at + row] = values[row][offset];
  }
}

/** Sizes the next chunk by the bytes of this one, measured on a few of its rows. */
function nextChunk(count: number, parts: readonly Excel.Range[]): number {
  const step = Math.max(1, count >> 6);
  let bytes = 0;
  let measured = 0;
  for (let row = 0; row < count; row += step, measured++) {
    for (const part of parts) bytes += JSON.stringify(part.values[row]).length;
  }
  const fitting = Math.floor(CHUNK_BYTES / Math.max(1, bytes / measured));
  return Math.max(1, Math.min(LARGEST_CHUNK_ROWS, fitting, count * 4));
}
