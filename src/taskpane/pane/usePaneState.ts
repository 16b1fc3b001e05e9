import { useEffect, useMemo } from "react";
import type { Messages } from "../../messages";
import { inspectWorkbook, readPaneState, watchCells, watchDefinitions, withWorkbook } from "../../workbook";
import type { Pane } from "./PaneContext";
import { recall } from "./PaneMemory";
import { useEdits } from "./useEdits";
import { type JobProgress, useJobs } from "./useJobs";
import { usePaneMemory } from "./usePaneMemory";
import { usePreparedReview } from "./usePreparedReview";
import { useWorkbookData } from "./useWorkbookData";

/** Opens the pane on the workbook: looks at it, resumes where the pane was, and notices edits of all that figures rest on. */
export function usePaneState(messages: Messages): { readonly pane: Pane; readonly progress: JobProgress } {
  const { jobs, progress } = useJobs(messages);
  const { memory, remember, restore } = usePaneMemory();
  const editsState = useEdits();
  const { outline, data, reload, refresh, showOutline } = useWorkbookData(jobs, editsState, messages);
  const { prepared, isOutdated, startPreparing } = usePreparedReview(editsState);
  const { edits, isStale, noticeCells, noticeTable } = editsState;
  const { run } = jobs;
  const { busy } = messages.pane;

  useEffect(() => {
    const stops: (() => Promise<void>)[] = [];
    let isGone = false;
    void run({ title: busy.reading, isAsked: false }, () =>
      withWorkbook(async (context) => {
        restore(recall(await readPaneState(context)));
        const found = await inspectWorkbook(context);
        stops.push(await watchDefinitions(context, async (isDefinition) => noticeTable(isDefinition)), await watchCells(context, async (where) => noticeCells(where)));
        if (isGone) for (const stop of stops) await stop();
        showOutline(found);
      }));
    return () => {
      isGone = true;
      for (const stop of stops) void stop();
    };
  }, [run, restore, noticeTable, noticeCells, showOutline, busy]);

  const pane = useMemo(
    () => ({ ...jobs, memory, remember, language: messages.formats.language, messages, outline, data, isStale, edits, reload, refresh, prepared, isOutdated, startPreparing }),
    [jobs, memory, remember, messages, outline, data, isStale, edits, reload, refresh, prepared, isOutdated, startPreparing],
  );
  return { pane, progress };
}
