import { useState } from "react";
import type { Messages } from "../../messages";
import { type JobOptions, usePane } from "../pane";

/** Runs a job of the copy and answers its result; `undefined` when it failed or was cancelled. */
export type Attempt = <T>(title: string, work: (job: JobOptions) => Promise<T>) => Promise<T | undefined>;

export interface AttemptState {
  /** Why the last attempt came to nothing, in words: something that the person can mend. */
  readonly problem: string | undefined;
  readonly attempt: Attempt;
}

/** Jobs whose problems that the person can mend are said where they arise; all others are faults of the pane. */
export function useAttempt(): AttemptState {
  const { run, messages: { share } } = usePane();
  const [problem, setProblem] = useState<string>();
  const attempt: Attempt = async (title, work) => {
    setProblem(undefined);
    const result = await run({ title, progress: share.pane.sheets }, async (job) => {
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
  return { problem, attempt };
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
