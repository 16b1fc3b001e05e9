import { useState } from "react";
import type { CopyOptions } from "../../workbook/clientCopy";
import { usePane } from "../pane";
import { loadClientCopy } from "./loadClientCopy";
import type { Attempt } from "./useAttempt";
import { useMakeCopy } from "./useMakeCopy";

/** A copy that is ready to be opened. */
export interface MadeCopy {
  readonly bytes: Uint8Array;
  readonly sheets: number;
  /** What was left out, in words. */
  readonly leftOut: readonly string[];
  /** Words that may name somebody, in words. */
  readonly doubts: readonly string[];
}

export interface CopySectionState {
  readonly options: CopyOptions;
  choose(change: Partial<CopyOptions>): void;
  readonly made: MadeCopy | undefined;
  /** A copy was made, and the workbook was edited since: it must be made anew. */
  readonly isOutdated: boolean;
  make(): Promise<void>;
  /** What became of opening the copy, in words. */
  readonly opened: { readonly isOpen: boolean; readonly text: string } | undefined;
  open(): Promise<void>;
}

/** The choices for a copy, the copy that is made of them, and what becomes of it. */
export function useCopySection(attempt: Attempt): CopySectionState {
  const { announce, messages, edits } = usePane();
  const words = messages.share.pane;
  const makeCopy = useMakeCopy();
  const [options, setOptions] = useState<CopyOptions>({ keepNames: false, keepTicketIds: true, addedColumns: false });
  const [kept, setKept] = useState<MadeCopy & { readonly edits: number }>();
  // Whoever takes a name out of a sheet because the copy was said to show it must not open the one that still does.
  const made = kept?.edits === edits.anywhere ? kept : undefined;
  const [opened, setOpened] = useState<CopySectionState["opened"]>();
  const forget = () => {
    setKept(undefined);
    setOpened(undefined);
  };
  return {
    options, made, opened,
    isOutdated: kept !== undefined && made === undefined,
    choose: (change) => {
      setOptions({ ...options, ...change });
      forget();
    },
    make: async () => {
      forget();
      const copy = await attempt(words.making, async (job) => {
        const { clientCopyBytes, doubtSentences, leftOutSentences } = await loadClientCopy();
        const one = await makeCopy(options, job);
        return { bytes: clientCopyBytes(one), sheets: one.sheets.length, leftOut: leftOutSentences(one.leftOut, messages), doubts: doubtSentences(one.doubts, messages) };
      });
      if (copy === undefined) return;
      setKept({ ...copy, edits: edits.anywhere });
      announce(words.ready);
    },
    open: async () => {
      if (made === undefined) return;
      const { openCopy } = await loadClientCopy();
      const isOpen = await openCopy(made.bytes).then(() => true, () => false);
      setOpened({ isOpen, text: isOpen ? words.opened : words.notOpened });
    },
  };
}
