import { currentDefinitions } from "./definitions";
import { invalidValue, messagesOf } from "./functionErrors";
import { isOverLimit } from "./resultLimit";

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
  if (!isOverLimit(result)) return result;
  throw invalidValue(messagesOf((await currentDefinitions()).agreement).functions.resultTooLarge);
}
