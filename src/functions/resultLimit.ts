let mostBytes = Number.POSITIVE_INFINITY;

/** Says how many bytes of JSON Excel takes as the result of one function; called once at start-up where there is such a limit. */
export function provideResultLimit(bytes: number): void {
  mostBytes = bytes;
}

/** A table of fewer rows is not looked at: it would take cells of several thousand characters. */
const MANY_ROWS = 1000;

/** Whether Excel would not take the result of a function. Apart from the words for it, which the pane need not load before it draws. */
export function isOverLimit(result: unknown): boolean {
  return Number.isFinite(mostBytes) && Array.isArray(result) && result.length >= MANY_ROWS && new TextEncoder().encode(JSON.stringify(result)).length > mostBytes;
}
