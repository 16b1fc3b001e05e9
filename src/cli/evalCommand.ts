import type { CellValue } from "../host";
import type { Command } from "./command";
import { EXIT } from "./errors";
import { openWorkbook } from "./openWorkbook";

/** `eval REVIEW.xlsx [FORMULA...]`: one line of JSON a formula; formulas from standard input when none is given. */
export const evalCommand: Command = {
  words: [1, Infinity],
  options: {},
  async run(call, context) {
    const [path, ...given] = call.words;
    const formulas = given.length > 0 ? given : linesOf(await context.readStandardInput());
    const { model, calculator } = await openWorkbook(path, context.messages);
    await calculator.recalculate(model);
    const results = await calculator.evaluate(model, formulas);
    const lines = results.map((matrix, index) => {
      const told = matrix.flat().filter(isError).filter(({ message }) => message).map(({ error, message }) => `${formulas[index]}: ${error} ${message}`);
      for (const line of new Set(told)) context.tell(line);
      const plain = matrix.map((row) => row.map(plainValue));
      return JSON.stringify(plain.length === 1 && plain[0].length === 1 ? plain[0][0] : plain);
    });
    if (lines.length > 0) context.print(lines.join("\n"));
    return EXIT.done;
  },
};

function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

type ErrorValue = Extract<CellValue, object>;

function isError(value: CellValue): value is ErrorValue {
  return typeof value === "object";
}

/** An error is its text, as Office.js gives it. */
function plainValue(value: CellValue): string | number | boolean {
  return isError(value) ? value.error : value;
}
