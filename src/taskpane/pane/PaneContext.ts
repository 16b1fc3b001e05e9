import { createContext, useContext } from "react";
import type { Language, Messages } from "../../messages";
import type { PreparedReview, WorkbookData, WorkbookOutline } from "../../workbook";
import type { JobProgress, Jobs } from "./useJobs";
import type { MemoryState } from "./usePaneMemory";

/** What every part of the pane shares: words, the one running job, what was read, and where the person is. */
export interface Pane extends Jobs, MemoryState {
  readonly language: Language;
  readonly messages: Messages;
  /** `undefined` until the workbook has been looked at. */
  readonly outline: WorkbookOutline | undefined;
  /** `undefined` until the data has been read. */
  readonly data: WorkbookData | undefined;
  /** The workbook was edited since the data was read. */
  readonly isStale: boolean;
  /** How often people have edited cells since the pane was opened: of any sheet, and of those that may hold tickets. */
  readonly cellEdits: { readonly anywhere: number; readonly sources: number };
  /** Reads the workbook again, for somebody who asked for it. */
  reload(): Promise<void>;
  /** The same of the pane's own accord, unless that is under way: a reading goes on until it has seen every edit. */
  refresh(): Promise<void>;
  /** The review that was prepared last in this session. */
  readonly prepared: PreparedReview | undefined;
  /** Definitions or cells that are no report were edited since that review was prepared. */
  readonly isOutdated: boolean;
  /** To be called before the workbook is read for a review; the answer keeps the review that is reckoned of it. */
  startPreparing(): (prepared: PreparedReview) => void;
}

export const PaneContext = createContext<Pane | undefined>(undefined);

/** How far the running job is. */
export const ProgressContext = createContext<JobProgress>({ text: undefined, share: undefined });

/** @throws outside of the pane */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === undefined) throw new Error("usePane is used outside of PaneProvider.");
  return pane;
}
