/** What a long conversation with the workbook tells the person who waits, and how it is told to stop. */
export interface ConversationOptions {
  /** Called between chunks with rows done and rows in all. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Cancels before the next chunk; the call then rejects with the signal's reason and has changed nothing. */
  readonly signal?: AbortSignal;
}

/** Codes with which Excel says that a request or an answer was too large: ask for less. */
const TOO_LARGE = new Set([
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "RangeExceedsLimit",
  "MemoryLimitReached",
  "OperationCellsExceedLimit",
]);

/** Whether Excel refused because of size alone. */
export function isTooLarge(error: unknown): boolean {
  return TOO_LARGE.has((error as { code?: string } | null)?.code ?? "");
}

/**
 * One conversation with the open workbook. While the person edits a cell it waits for the end of that.
 * @throws what `work` throws; an Excel error as `OfficeExtension.Error`
 */
export function withWorkbook<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run({ delayForCellEdit: true }, work);
}
