import { useCallback, useMemo, useRef, useState } from "react";
import type { Messages } from "../../messages";
import type { ConversationOptions } from "../../workbook";
import { describeError, type Fault } from "./describeError";

/** Work that is under way, as the busy bar shows it. */
export interface RunningJob {
  readonly title: string;
  /** Words with counts, once there are some. */
  readonly progress: string | undefined;
  /** 0..1; `undefined`: not known yet. */
  readonly share: number | undefined;
  cancel(): void;
}

export interface JobWords {
  readonly title: string;
  readonly progress?: (done: number, total: number) => string;
}

/** A part of a job may use other words for its progress. */
export interface JobOptions extends Required<ConversationOptions> {
  /** The same signal, with progress in other words. */
  phase(words: Required<JobWords>): Required<ConversationOptions>;
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

export function useJobs(messages: Messages): Jobs {
  const [job, setJob] = useState<RunningJob>();
  const [fault, setFault] = useState<Fault>();
  const [announcement, announce] = useState("");
  const isBusy = useRef(false);
  const waiting = useRef<(() => void)[]>([]);
  const { busy } = messages.pane;

  const run = useCallback(async <T,>(words: JobWords, work: (options: JobOptions) => Promise<T>): Promise<T | undefined> => {
    if (isBusy.current) return undefined;
    isBusy.current = true;
    const controller = new AbortController();
    const cancel = () => controller.abort();
    const start = ({ title }: JobWords) => setJob({ title, progress: undefined, share: undefined, cancel });
    const progressOf = ({ title, progress }: JobWords) => (done: number, total: number) => {
      setJob({ title, progress: progress?.(done, total), share: total > 0 ? done / total : undefined, cancel });
    };
    const { signal } = controller;
    setFault(undefined);
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
      else setFault(describeError(error, messages));
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
  const dismissFault = useCallback(() => setFault(undefined), []);
  return useMemo(() => ({ job, fault, dismissFault, announcement, announce, run, whenIdle }), [job, fault, dismissFault, announcement, run, whenIdle]);
}
