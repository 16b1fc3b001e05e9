import { useEffect, useState } from "react";
import type { Messages } from "../../messages";
import { isForClient, listReports, withWorkbook } from "../../workbook";
import type { CopyOptions, ReceivedCopy } from "../../workbook/clientCopy";
import { type JobOptions, usePane } from "../pane";

/** The file writer is loaded when a copy is made or read, not before. */
const loadClientCopy = () => import("../../workbook/clientCopy");

/** A copy that is ready to be opened. */
export interface MadeCopy {
  readonly bytes: Uint8Array;
  readonly sheets: number;
  /** What was left out, in words. */
  readonly leftOut: readonly string[];
  /** Words that may name somebody, in words. */
  readonly doubts: readonly string[];
}

/** A copy that came back, compared with the review. */
export interface CheckedCopy {
  readonly file: string;
  readonly isInOrder: boolean;
  /** The result in words. */
  readonly sentences: readonly string[];
  readonly comments: number;
}

export interface ShareState {
  /** Sheets that go into the copy; `undefined` until the workbook was looked at. */
  readonly sheets: readonly string[] | undefined;
  readonly options: CopyOptions;
  choose(change: Partial<CopyOptions>): void;
  readonly made: MadeCopy | undefined;
  make(): Promise<void>;
  /** What became of opening the copy, in words. */
  readonly opened: { readonly isOpen: boolean; readonly text: string } | undefined;
  open(): Promise<void>;
  readonly checked: CheckedCopy | undefined;
  check(file: File): Promise<void>;
  /** What came in, in words. */
  readonly taken: string | undefined;
  take(): Promise<void>;
  /** Why there is no copy, in words: something that the person can mend. */
  readonly problem: string | undefined;
}

export function useShare(): ShareState {
  const { run, whenIdle, announce, messages, data, isStale, cellEdits } = usePane();
  const { share, pane } = messages;
  const words = share.pane;
  const [sheets, setSheets] = useState<readonly string[]>();
  const [options, setOptions] = useState<CopyOptions>({ keepNames: false, keepTicketIds: true, addedColumns: false });
  const [kept, setMade] = useState<MadeCopy & { readonly edits: number }>();
  // Whoever takes a name out of a sheet because the copy was said to show it must not open the one that still does.
  const made = kept?.edits === cellEdits.anywhere ? kept : undefined;
  const [opened, setOpened] = useState<ShareState["opened"]>();
  const [received, setReceived] = useState<ReceivedCopy>();
  const [checked, setChecked] = useState<CheckedCopy>();
  const [taken, setTaken] = useState<string>();
  const [problem, setProblem] = useState<string>();

  useEffect(() => {
    let isGone = false;
    const look = async () => {
      await whenIdle();
      if (isGone) return;
      const reports = await run({ title: pane.busy.reading }, () => withWorkbook(listReports));
      if (!isGone && reports !== undefined) setSheets(reports.filter(({ key }) => isForClient(key)).map(({ sheet }) => sheet));
    };
    void look();
    return () => void (isGone = true);
  }, [run, whenIdle, pane]);

  const known = data === undefined || isStale ? {} : { definitions: data.definitions, loaded: data.loaded };
  const makeCopy = async (chosen: CopyOptions, { signal, onProgress }: Pick<JobOptions, "signal" | "onProgress">) => {
    const { makeClientCopy } = await loadClientCopy();
    return withWorkbook((context) => makeClientCopy(context, chosen, known, { signal, onProgress }));
  };
  /** Problems that the person can mend are said where they arise. */
  const doing = async <T,>(title: string, work: (job: JobOptions) => Promise<T>): Promise<T | undefined> => {
    setProblem(undefined);
    const result = await run({ title, progress: words.sheets }, async (job) => {
      try {
        return { done: await work(job) };
      } catch (error) {
        const text = problemOf(error, share);
        if (text === undefined) throw error;
        return { text };
      }
    });
    if (result?.text !== undefined) setProblem(result.text);
    return result?.done;
  };

  return {
    sheets, options, made, opened, checked, taken, problem,
    choose: (change) => {
      setOptions({ ...options, ...change });
      setMade(undefined);
      setOpened(undefined);
    },
    make: async () => {
      setMade(undefined);
      setOpened(undefined);
      const copy = await doing(words.making, async (job) => {
        const { clientCopyBytes, doubtSentences, leftOutSentences } = await loadClientCopy();
        const one = await makeCopy(options, job);
        return { bytes: clientCopyBytes(one), sheets: one.sheets.length, leftOut: leftOutSentences(one.leftOut, messages), doubts: doubtSentences(one.doubts, messages) };
      });
      if (copy === undefined) return;
      setMade({ ...copy, edits: cellEdits.anywhere });
      announce(words.ready);
    },
    open: async () => {
      if (made === undefined) return;
      const { openCopy } = await loadClientCopy();
      const isOpen = await openCopy(made.bytes).then(() => true, () => false);
      setOpened({ isOpen, text: isOpen ? words.opened : words.notOpened });
    },
    check: async (file) => {
      setChecked(undefined);
      setTaken(undefined);
      const result = await doing(words.checking, async (job) => {
        const { compareCopy, comparisonSentences, countComments, readCopy } = await loadClientCopy();
        const copy = readCopy(new Uint8Array(await file.arrayBuffer()));
        const comparison = compareCopy((await makeCopy(copy.code.options, job)).model, copy);
        return { copy, sentences: comparisonSentences(comparison, messages), isInOrder: comparison.isAsMade && comparison.differences.length === 0, comments: countComments(copy) };
      });
      if (result === undefined) return;
      const { copy, ...rest } = result;
      setReceived(copy);
      setChecked({ file: file.name, ...rest });
      announce(rest.sentences[0]);
    },
    take: async () => {
      if (received === undefined) return;
      const result = await doing(words.taking, async () => {
        const { takeComments } = await loadClientCopy();
        return withWorkbook((context) => takeComments(context, received, messages));
      });
      if (result === undefined) return;
      const text = share.taken(result.register, result.listed, result.known);
      setTaken(text);
      announce(text);
    },
  };
}

/** The words for an error that the person can mend; `undefined` for any other. */
function problemOf(error: unknown, share: Messages["share"]): string | undefined {
  const { code, reason = "", places = [] } = (typeof error === "object" && error !== null ? error : {}) as { readonly code?: string; readonly reason?: string; readonly places?: readonly string[] };
  switch (code) {
    case "noReport": return share.noReport;
    case "notACopy": return share.notACopy(reason);
    case "leak": return share.leak(places);
    default: return undefined;
  }
}
