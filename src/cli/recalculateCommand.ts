import type { Command } from "./command";
import { EXIT, UsageError } from "./errors";
import { outputOf } from "./files";
import { openWorkbook } from "./openWorkbook";

/** `recalculate IN.xlsx --out OUT.xlsx`: recomputes every cell that uses our functions. */
export const recalculateCommand: Command = {
  words: [1, 1],
  options: { out: { type: "string" }, "in-place": { type: "boolean" } },
  async run(call, context) {
    const [path] = call.words;
    const out = await outputOf(path, call, context.messages);
    if (out === undefined) throw new UsageError(context.messages.cli.optionMissing("--out"));
    const workbook = await openWorkbook(path, context.messages);
    await workbook.calculator.recalculate(workbook.model);
    await workbook.save(out, context.messages);
    context.tell(context.messages.cli.written(out));
    return EXIT.done;
  },
};
