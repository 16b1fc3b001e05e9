import { isTooLarge } from "./conversation";

/** Rows that are asked for chunk by chunk. */
export interface ChunkedReading<Asked> {
  readonly rowCount: number;
  /** Of the first chunk. */
  readonly rowsAtOnce: number;
  /** Loads the rows from `first` on. */
  ask(first: number, count: number): Asked;
  /** Takes what was loaded, and says how many rows the next chunk should have. */
  take(asked: Asked, first: number, count: number): number;
}

/**
 * Reads rows a chunk a sync: one answer of Excel on the web may hold 5 MB. A chunk that is refused as too large, by Excel or by `take`, is asked for again by halves.
 * @throws {OfficeExtension.Error} what Excel says, when even a single row is refused
 */
export async function readInChunks<Asked>(context: Excel.RequestContext, { rowCount, rowsAtOnce, ask, take }: ChunkedReading<Asked>): Promise<void> {
  let [first, rows] = [0, rowsAtOnce];
  while (first < rowCount) {
    const count = Math.min(rows, rowCount - first);
    const asked = ask(first, count);
    try {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a chunk is a sync
      await context.sync();
      rows = take(asked, first, count);
    } catch (error) {
      if (!isTooLarge(error) || count === 1) throw error;
      rows = count >> 1;
      continue;
    }
    first += count;
  }
}
