import { currentDefinitions } from "./definitions";
import { invalidValue, messagesOf } from "./functionErrors";

let mostBytes = Number.POSITIVE_INFINITY;

/** Says how many bytes of JSON Excel takes as the result of one function; called once at start-up where there is such a limit. */
export function provideResultLimit(bytes: number): void {
  mostBytes = bytes;
}

/**
 * The function with a sentence in place of a table that Excel does not take: its cell would be `#BUSY!` for ever (office-js #2222, #2786).
 * @throws {CustomFunctions.Error} `#VALUE!`: the table is too large
 */
export function withinLimit<Arguments extends readonly any[]>(fn: (...values: Arguments) => unknown): (...values: Arguments) => unknown {
  return (...values) => {
    const result = fn(...values);
    return result instanceof Promise ? result.then(asItIs) : result;
  };
}

async function asItIs(result: unknown): Promise<unknown> {
  if (!isTooLarge(result)) return result;
  throw invalidValue(messagesOf((await currentDefinitions()).agreement).functions.resultTooLarge);
}

/** A table of fewer rows is not looked at: it would take cells of several thousand characters. */
const MANY_ROWS = 1000;

function isTooLarge(result: unknown): boolean {
  return Number.isFinite(mostBytes) && Array.isArray(result) && result.length >= MANY_ROWS && new TextEncoder().encode(JSON.stringify(result)).length > mostBytes;
}
