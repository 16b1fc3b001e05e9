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
  /** Whether somebody pressed for it. What went wrong with something else is still to be read when a job begins that nobody asked for. Default: true. */
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
   * Runs one user action at a time and answers its result; `undefined` when it failed (the fault says why), was cancelled, or another
   * one is still running.
   */
  run<T>(words: JobWords, work: (options: JobOptions) => Promise<T>): Promise<T | undefined>;
  /** Resolves when no job is under way: for work that nobody pressed a button for, which must not be lost because another job runs. */
  whenIdle(): Promise<void>;
}

export function useJobs(messages: Messages): { readonly jobs: Jobs; readonly progress: JobProgress } {
  const [job, setJob] = useState<RunningJob>();
  const [progress, setProgress] = useState(NO_PROGRESS);
  const [failed, setFailed] = useState<{ readonly fault: Fault; readonly isAsked: boolean }>();
  const [announcement, announce] = useState("");
  const isBusy = useRef(false);
  const waiting = useRef<(() => void)[]>([]);
  const { busy } = messages.pane;

  const run = useCallback(async <T,>(words: JobWords, work: (options: JobOptions) => Promise<T>): Promise<T | undefined> => {
    if (isBusy.current) return undefined;
    isBusy.current = true;
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
    const { isAsked = true } = words;
    setFailed((before) => (before?.isAsked === true && !isAsked ? before : undefined));
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
      isBusy.current = false;
      setJob(undefined);
      for (const goOn of waiting.current.splice(0)) goOn();
    }
  }, [busy, messages]);

  const whenIdle = useCallback(() => new Promise<void>((resolve) => {
    if (isBusy.current) waiting.current.push(resolve);
    else resolve();
  }), []);
  const dismissFault = useCallback(() => setFailed(undefined), []);
  const fault = failed?.fault;
  const jobs = useMemo(() => ({ job, fault, dismissFault, announcement, announce, run, whenIdle }), [job, fault, dismissFault, announcement, run, whenIdle]);
  return { jobs, progress };
}
