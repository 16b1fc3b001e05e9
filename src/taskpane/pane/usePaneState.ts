import { useCallback, useEffect, useMemo, useState } from "react";
import type { Messages } from "../../messages";
import { inspectWorkbook, type PreparedReview, readPaneState, watchDefinitions, withWorkbook, type WorkbookData, type WorkbookOutline } from "../../workbook";
import type { Pane } from "./PaneContext";
import { recall } from "./PaneMemory";
import { type JobProgress, useJobs } from "./useJobs";
import { usePaneMemory } from "./usePaneMemory";

/** Opens the pane on the workbook: looks at it, resumes where the pane was, and notices edits of the definitions. */
export function usePaneState(messages: Messages): { readonly pane: Pane; readonly progress: JobProgress } {
  const { jobs, progress } = useJobs(messages);
  const memory = usePaneMemory();
  const [outline, setOutline] = useState<WorkbookOutline>();
  const [data, setData] = useState<WorkbookData>();
  const [isStale, setIsStale] = useState(false);
  const [kept, setKept] = useState<{ readonly prepared: PreparedReview; readonly isOutdated: boolean }>();
  const { run, whenIdle } = jobs;
  const { restore } = memory;
  const { busy } = messages.pane;

  const reload = useCallback(async () => {
    // Writing a review changes the workbook too, and is still under way when that is noticed.
    await whenIdle();
    await run({ title: busy.reading, progress: busy.rows }, async (options) => {
      // What reads tickets and definitions comes when it is first needed, after the first look at the pane.
      const read = await (await import("./readWorkbook")).readWorkbook(options);
      setOutline(read.outline);
      setData(read.data);
      setIsStale(false);
    });
  }, [run, whenIdle, busy]);

  useEffect(() => {
    let stop: (() => Promise<void>) | undefined;
    let isGone = false;
    void run({ title: busy.reading }, () =>
      withWorkbook(async (context) => {
        restore(recall(await readPaneState(context)));
        const found = await inspectWorkbook(context);
        const unwatch = await watchDefinitions(context, async (isDefinition) => {
          setIsStale(true);
          // Writing a review adds tables, too, and makes its figures no older.
          if (isDefinition) setKept((before) => before && { ...before, isOutdated: true });
        });
        if (isGone) await unwatch();
        else stop = unwatch;
        setOutline(found);
      }));
    return () => {
      isGone = true;
      void stop?.();
    };
  }, [run, restore, busy]);

  const keepPrepared = useCallback((prepared: PreparedReview | undefined) => setKept(prepared && { prepared, isOutdated: false }), []);
  const pane = useMemo(
    () => ({ ...jobs, ...memory, language: messages.formats.language, messages, outline, data, isStale, reload, prepared: kept?.prepared, isOutdated: kept?.isOutdated ?? false, keepPrepared }),
    [jobs, memory, messages, outline, data, isStale, reload, kept, keepPrepared],
  );
  return { pane, progress };
}
