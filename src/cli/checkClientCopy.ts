import type { Messages } from "../messages";
import { compareCopy, type CopyComparison, type CopyDifference, NotACopyError, type ReceivedCopy, readCopy } from "../workbook/clientCopy";
import { copyOfReview } from "./clientCopyCommand";
import type { CommandContext } from "./command";
import { InputError } from "./errors";
import { readInput } from "./files";
import type { CommandCall } from "./parseCommandLine";

/** More than these are counted, not listed. */
const LISTED = 50;

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

/** The result in words, one line each. */
export function comparisonLines({ isAsMade, compared, differences }: CopyComparison, { share }: Messages): string[] {
  return [
    isAsMade ? share.asMade : share.changedSince,
    ...(differences.length === 0 ? [share.agrees(compared)] : [share.differs(differences.length), ...differences.slice(0, LISTED).map((difference) => differenceLine(difference, share)), ...(differences.length > LISTED ? ["..."] : [])]),
  ];
}

function differenceLine({ kind, place, table, column, about, review, copy }: CopyDifference, { difference }: Messages["share"]): string {
  switch (kind) {
    case "changed": return difference.changed(place, column, about, review, copy);
    case "rowMissing": return difference.rowMissing(place, table, about);
    case "rowAdded": return difference.rowAdded(place, table, about);
    case "tableMissing": return difference.tableMissing(place, table);
    case "textMissing": return difference.textMissing(place, review, copy);
  }
}
