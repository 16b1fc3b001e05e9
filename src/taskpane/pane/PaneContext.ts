import { createContext, useContext } from "react";
import type { Language, Messages } from "../../messages";
import type { EditsState } from "./useEdits";
import type { JobProgress, Jobs } from "./useJobs";
import type { MemoryState } from "./usePaneMemory";
import type { PreparedReviewState } from "./usePreparedReview";
import type { WorkbookDataState } from "./useWorkbookData";

/** What every part of the pane shares: words, the one running job, what was read, and where the person is. */
export interface Pane extends Jobs, Omit<MemoryState, "restore">, WorkbookDataState, Pick<EditsState, "edits" | "isStale">, PreparedReviewState {
  readonly language: Language;
  readonly messages: Messages;
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
