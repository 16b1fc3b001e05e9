import { prepareReview, showSheet, withWorkbook, writeReview } from "../workbook";
import { type ClientCopy, clientCopyBytes, type CopyOptions, doubtSentences, LeakError, leftOutSentences, makeClientCopy, NoReportError } from "../workbook/clientCopy";
import type { Command, CommandContext } from "./command";
import { EXIT, InputError, UsageError } from "./errors";
import { outputOf, writeWhole } from "./files";
import { openWorkbook } from "./openWorkbook";
import type { CommandCall } from "./parseCommandLine";
import { reviewArguments } from "./reviewArguments";
import { reckon } from "./runCommand";

/** `client-copy REVIEW.xlsx --out CLIENT.xlsx`: the values-only copy for the client, of the review that the workbook holds. */
export const clientCopyCommand: Command = {
  words: [1, 1],
  options: {
    "out": { type: "string" },
    "keep-names": { type: "boolean" },
    "replace-tickets": { type: "boolean" },
    "added-columns": { type: "boolean" },
    "type": { type: "string" },
    "period": { type: "string" },
    "change": { type: "string" },
    "as-of": { type: "string" },
    "json": { type: "boolean" },
  },
  async run(call, context) {
    const { messages, progress } = context;
    const [path] = call.words;
    const out = await outputOf(path, call, messages);
    if (out === undefined) throw new UsageError(messages.cli.optionMissing("--out"));
    const options: CopyOptions = { keepNames: call.flag("keep-names"), keepTicketIds: !call.flag("replace-tickets"), addedColumns: call.flag("added-columns") };
    progress.step(messages.cli.reading(path));
    await openWorkbook(path, messages);
    const copy = await copyOfReview(path, call, options, context);
    progress.step(messages.cli.writing(out));
    await writeWhole(out, clientCopyBytes(copy), messages);
    const { sheets, leftOut, doubts } = copy;
    if (call.flag("json")) context.print(JSON.stringify({ out, sheets, leftOut, doubts }, undefined, 2));
    else context.print(messages.share.made(sheets.length));
    for (const sentence of [...leftOutSentences(leftOut, messages), ...doubtSentences(doubts, messages)]) context.tell(sentence);
    context.tell(messages.cli.written(out));
    return EXIT.done;
  },
};

/**
 * The copy of the review that stands in the open workbook. Where none stands there, or the call names one (`--type`, `--period`, `--change`, `--as-of`), it
 * is reckoned and written first, in memory only.
 * @throws {InputError} the workbook has no tickets
 */
export async function copyOfReview(path: string, call: CommandCall, options: CopyOptions, context: CommandContext): Promise<ClientCopy> {
  const { messages, progress } = context;
  const isNamed = ["type", "period", "change", "as-of"].some((option) => call.option(option) !== undefined);
  const make = () => reckon(() => withWorkbook((excel) => makeClientCopy(excel, options, {}, { onProgress: progress.rows })), path, context);
  try {
    if (isNamed) await writeFirst(path, call, context);
    return await make();
  } catch (error) {
    if (error instanceof LeakError) throw new InputError(messages.share.leak(error.places));
    if (!(error instanceof NoReportError)) throw error;
    if (isNamed) throw new InputError(messages.share.noReport);
    context.tell(messages.share.writtenFirst);
    await writeFirst(path, call, context);
    return make();
  }
}

async function writeFirst(path: string, call: CommandCall, context: CommandContext): Promise<void> {
  const request = reviewArguments(call, context.messages);
  await reckon(() => withWorkbook(async (excel) => showSheet(excel, await writeReview(excel, await prepareReview(excel, request, { onProgress: context.progress.rows })))), path, context);
}
