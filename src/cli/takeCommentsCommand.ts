import { DefinitionEditError, withWorkbook } from "../workbook";
import { countComments, takeComments } from "../workbook/clientCopy";
import { openCopyFile } from "./checkClientCopy";
import type { Command } from "./command";
import { EXIT, InputError, UsageError } from "./errors";
import { outputOf } from "./files";
import { openWorkbook } from "./openWorkbook";

/** `take-comments REVIEW.xlsx CLIENT.xlsx --out OUT.xlsx`: what the client wrote in a copy comes into the review. */
export const takeCommentsCommand: Command = {
  words: [2, 2],
  options: { "out": { type: "string" }, "in-place": { type: "boolean" }, "json": { type: "boolean" } },
  async run(call, context) {
    const { messages, progress } = context;
    const [path, copyPath] = call.words;
    const out = await outputOf(path, call, messages);
    if (out === undefined) throw new UsageError(messages.cli.optionMissing("--out"));
    progress.step(messages.cli.reading(copyPath));
    const copy = await openCopyFile(copyPath, messages);
    progress.step(messages.cli.reading(path));
    const workbook = await openWorkbook(path, messages);
    const taken = await refusing(() => withWorkbook((excel) => takeComments(excel, copy, messages)), messages.cli.sheetProtected);
    progress.step(messages.cli.writing(out));
    await workbook.save(out, messages);
    if (call.flag("json")) context.print(JSON.stringify(taken, undefined, 2));
    else context.print(countComments(copy) === 0 ? messages.share.noComments : messages.share.taken(taken.register, taken.listed, taken.known));
    context.tell(messages.cli.written(out));
    return EXIT.done;
  },
};

/** What the workbook does not let be written is the person's to mend. */
async function refusing<T>(work: () => Promise<T>, sheetProtected: (sheet: string) => string): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DefinitionEditError) throw new InputError(error.code === "sheetProtected" ? sheetProtected(error.found) : error.message);
    throw error;
  }
}
