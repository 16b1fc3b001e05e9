import type { Messages } from "../messages";
import { compareCopy, type CopyComparison, NotACopyError, type ReceivedCopy, readCopy } from "../workbook/clientCopy";
import { copyOfReview } from "./clientCopyCommand";
import type { CommandContext } from "./command";
import { InputError } from "./errors";
import { readInput } from "./files";
import type { CommandCall } from "./parseCommandLine";

/** @throws {InputError} the file is not there or is no client's copy */
export async function openCopyFile(path: string, messages: Messages): Promise<ReceivedCopy> {
  try {
    return readCopy(await readInput(path, messages));
  } catch (error) {
    if (error instanceof NotACopyError) throw new InputError(`${path}: ${messages.share.notACopy(error.reason)}`);
    throw error;
  }
}

/** Holds a copy against the review in the open workbook. */
export async function checkClientCopy(review: string, call: CommandCall, copy: ReceivedCopy, context: CommandContext): Promise<CopyComparison> {
  const { model } = await copyOfReview(review, call, copy.code.options, context);
  return compareCopy(model, copy);
}
