import { useState } from "react";
import { withWorkbook } from "../../workbook";
import type { ReceivedCopy } from "../../workbook/clientCopy";
import { usePane } from "../pane";
import { loadClientCopy } from "./loadClientCopy";
import type { Attempt } from "./useAttempt";
import { useMakeCopy } from "./useMakeCopy";

/** A copy that came back, compared with the review. */
export interface CheckedCopy {
  readonly copy: ReceivedCopy;
  readonly file: string;
  readonly isInOrder: boolean;
  /** The result in words. */
  readonly sentences: readonly string[];
  readonly comments: number;
}

export interface ReturnSectionState {
  readonly checked: CheckedCopy | undefined;
  check(file: File): Promise<void>;
  /** What came in, in words. */
  readonly taken: string | undefined;
  take(): Promise<void>;
}

/** A copy that came back: compared with what it was, and its comments taken in. */
export function useReturnSection(attempt: Attempt): ReturnSectionState {
  const { announce, messages } = usePane();
  const { share } = messages;
  const words = share.pane;
  const makeCopy = useMakeCopy();
  const [checked, setChecked] = useState<CheckedCopy>();
  const [taken, setTaken] = useState<string>();
  return {
    checked, taken,
    check: async (file) => {
      setChecked(undefined);
      setTaken(undefined);
      const result = await attempt(words.checking, async (job): Promise<CheckedCopy> => {
        const { compareCopy, comparisonSentences, countComments, readCopy } = await loadClientCopy();
        const copy = readCopy(new Uint8Array(await file.arrayBuffer()));
        const comparison = compareCopy((await makeCopy(copy.code.options, job)).model, copy);
        return { copy, file: file.name, sentences: comparisonSentences(comparison, messages), isInOrder: comparison.isAsMade && comparison.differences.length === 0, comments: countComments(copy) };
      });
      if (result === undefined) return;
      setChecked(result);
      announce(result.sentences[0]);
    },
    take: async () => {
      if (checked === undefined) return;
      const result = await attempt(words.taking, async () => {
        const { takeComments } = await loadClientCopy();
        return withWorkbook((context) => takeComments(context, checked.copy, messages));
      });
      if (result === undefined) return;
      const text = share.taken(result.register, result.listed, result.known);
      setTaken(text);
      announce(text);
    },
  };
}
