import { CheckFailure, expectSame, type CheckScope, type SelfTestCheck } from "./SelfTestCheck";

const PATIENCE_MS = 15_000;
const LOOK_EVERY_MS = 250;

/** Functions are called by their own names, and 28 met of 30 lies between 78.7% and 98.2%. */
export const functionNamesCheck: SelfTestCheck = {
  key: "functionNames",
  run: async (scope) => {
    const [[low]] = await answerOf(scope, "A1", "=SLA_INTERVAL(28,30)");
    if (typeof low !== "number" || low < 0.78 || low > 0.79) throw new CheckFailure("0.787", low);
    return String(low);
  },
};

/** A result of two cells fills its neighbour. */
export const spillCheck: SelfTestCheck = {
  key: "spill",
  run: async (scope) => {
    const [cells] = await answerOf(scope, "A3:B3", "=SLA_INTERVAL(28,30)");
    if (cells.some((cell) => typeof cell !== "number")) throw new CheckFailure("two numbers", cells);
    return cells.join(", ");
  },
};

/** What cannot be answered is an error with a sentence, not a number. */
export const errorTextsCheck: SelfTestCheck = {
  key: "errorTexts",
  run: async (scope) => {
    const [[cell]] = await answerOf(scope, "A5", '=SLA_INTERVAL("x",30)');
    expectSame("#VALUE!", cell);
    return String(cell);
  },
};

/** The cells as soon as the function has answered. */
async function answerOf({ context, scratch }: CheckScope, address: string, formula: string): Promise<unknown[][]> {
  const range = scratch.getRange(address);
  range.getCell(0, 0).formulas = [[formula]];
  for (let waited = 0; ; waited += LOOK_EVERY_MS) {
    range.load({ values: true });
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- the function answers in its own time
    await context.sync();
    const { values } = range as { values: unknown[][] };
    if (!["#BUSY!", "#GETTING_DATA", "#CONNECT!"].includes(String(values[0][0])) || waited >= PATIENCE_MS) return values;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}
