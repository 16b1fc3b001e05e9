import { useCallback, useMemo, useRef, useState } from "react";
import type { Messages } from "../../messages";
import type { ConversationOptions } from "../../workbook";
import { describeError, type Fault } from "./describeError";

/** Work that is under way, as the busy bar shows it. */
export interface RunningJob {
  readonly title: string;
  cancel(): void;
}

/** How far the running job is. It changes many times a second, so that whoever shows it asks for it apart from everything else. */
export interface JobProgress {
  /** Words with counts, once there are some. */
  readonly text: string | undefined;
  /** 0..1; `undefined`: not known yet. */
  readonly share: number | undefined;
}

const NO_PROGRESS: JobProgress = { text: undefined, share: undefined };

export interface JobWords {
  readonly title: string;
  readonly progress?: (done: number, total: number) => string;
  /** Whether somebody pressed for it; else it is of the pane's own accord. What went wrong before is still to be read when such a job begins. Default: true. */
  readonly isAsked?: boolean;
}

/** A part of a job may use other words for its progress. */
export interface JobOptions extends Required<ConversationOptions> {
  /** The same signal, with progress in other words. */
  phase(words: Required<Pick<JobWords, "title" | "progress">>): Required<ConversationOptions>;
}

export interface Jobs {
  readonly job: RunningJob | undefined;
  readonly fault: Fault | undefined;
  dismissFault(): void;
  /** What the live region says. */
  readonly announcement: string;
  announce(text: string): void;
  /**
   * Runs one job after the other and answers its result; `undefined` when it failed (the fault says why) or was cancelled, and when somebody pressed
   * for it while another job that was pressed for is waiting or under way. `work` must not await another job.
   */
  run<T>(words: JobWords, work: (options: JobOptions) => Promise<T>): Promise<T | undefined>;
}

export function useJobs(messages: Messages): { readonly jobs: Jobs; readonly progress: JobProgress } {
  const [job, setJob] = useState<RunningJob>();
  const [progress, setProgress] = useState(NO_PROGRESS);
  const [failed, setFailed] = useState<{ readonly fault: Fault; readonly isAsked: boolean }>();
  const [announcement, announce] = useState("");
  const isPressedFor = useRef(false);
  /** Resolves when the last of the jobs has ended. */
  const lastJob = useRef<Promise<void>>(undefined);
  const { busy } = messages.pane;

  const run = useCallback(async <T,>(words: JobWords, work: (options: JobOptions) => Promise<T>): Promise<T | undefined> => {
    const { isAsked = true } = words;
    if (isAsked && isPressedFor.current) return undefined;
    if (isAsked) isPressedFor.current = true;
    const before = lastJob.current;
    let hasEnded = () => {};
    const thisJob = new Promise<void>((resolve) => (hasEnded = resolve));
    lastJob.current = thisJob;
    if (before !== undefined) await before;
    const controller = new AbortController();
    const cancel = () => controller.abort();
    const start = ({ title }: JobWords) => {
      setJob({ title, cancel });
      setProgress(NO_PROGRESS);
    };
    const progressOf = (words: JobWords) => (done: number, total: number) => {
      setProgress({ text: words.progress?.(done, total), share: total > 0 ? done / total : undefined });
    };
    const { signal } = controller;
    setFailed((last) => (last?.isAsked === true && !isAsked ? last : undefined));
    start(words);
    announce(words.title);
    try {
      return await work({
        signal,
        onProgress: progressOf(words),
        phase: (other) => {
          start(other);
          return { signal, onProgress: progressOf(other) };
        },
      });
    } catch (error) {
      if (signal.aborted && error === signal.reason) announce(busy.cancelled);
      else setFailed({ fault: describeError(error, messages), isAsked });
      return undefined;
    } finally {
      if (isAsked) isPressedFor.current = false;
      if (lastJob.current === thisJob) lastJob.current = undefined;
      setJob(undefined);
      hasEnded();
    }
  }, [busy, messages]);

  const dismissFault = useCallback(() => setFailed(undefined), []);
  const fault = failed?.fault;
  const jobs = useMemo(() => ({ job, fault, dismissFault, announcement, announce, run }), [job, fault, dismissFault, announcement, run]);
  return { jobs, progress };
}
