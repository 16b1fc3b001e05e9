import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Messages } from "../../messages";
import { inspectWorkbook, type PreparedReview, readPaneState, watchCells, watchDefinitions, withWorkbook, type WorkbookData, type WorkbookOutline } from "../../workbook";
import type { Pane } from "./PaneContext";
import { recall } from "./PaneMemory";
import { type JobProgress, useJobs } from "./useJobs";
import { usePaneMemory } from "./usePaneMemory";

/** Opens the pane on the workbook: looks at it, resumes where the pane was, and notices edits of all that figures rest on. */
export function usePaneState(messages: Messages): { readonly pane: Pane; readonly progress: JobProgress } {
  const { jobs, progress } = useJobs(messages);
  const memory = usePaneMemory();
  const [outline, setOutline] = useState<WorkbookOutline>();
  const [data, setData] = useState<WorkbookData>();
  const [isStale, setIsStale] = useState(false);
  const [cellEdits, setCellEdits] = useState({ anywhere: 0, sources: 0 });
  const [kept, setKept] = useState<{ readonly prepared: PreparedReview; readonly isOutdated: boolean }>();
  /** Edits that were noticed: those of cells by people, and all that make figures older. What the pane itself has just written is about to be read. */
  const edits = useRef({ byPeople: 0, ofFigures: 0 });
  const { run, whenIdle } = jobs;
  const { restore } = memory;
  const { busy } = messages.pane;

  const isReading = useRef(false);
  const read = useCallback(async (isAsked: boolean) => {
    // Writing a review changes the workbook too, and is still under way when that is noticed.
    await whenIdle();
    await run({ title: busy.reading, progress: busy.rows, isAsked }, async (options) => {
      // What reads tickets and definitions comes when it is first needed, after the first look at the pane.
      const { readWorkbook } = await import("./readWorkbook");
      let seen: number;
      isReading.current = true;
      try {
        do {
          seen = edits.current.byPeople;
          const found = await readWorkbook(options);
          setOutline(found.outline);
          setData(found.data);
        } while (seen !== edits.current.byPeople);
      } finally {
        isReading.current = false;
      }
      setIsStale(false);
    });
  }, [run, whenIdle, busy]);
  const reload = useCallback(() => read(true), [read]);
  const refresh = useCallback(async () => (isReading.current ? undefined : read(false)), [read]);

  useEffect(() => {
    const stops: (() => Promise<void>)[] = [];
    let isGone = false;
    const notice = (isOfFigures: boolean) => {
      setIsStale(true);
      // Writing a review adds tables, too, and makes its figures no older.
      if (!isOfFigures) return;
      edits.current.ofFigures++;
      setKept((before) => before && { ...before, isOutdated: true });
    };
    void run({ title: busy.reading }, () =>
      withWorkbook(async (context) => {
        restore(recall(await readPaneState(context)));
        const found = await inspectWorkbook(context);
        stops.push(await watchDefinitions(context, async (isDefinition) => notice(isDefinition)), await watchCells(context, async ({ isReport }) => {
          setCellEdits(({ anywhere, sources }) => ({ anywhere: anywhere + 1, sources: sources + (isReport ? 0 : 1) }));
          if (isReport) return;
          edits.current.byPeople++;
          notice(true);
        }));
        if (isGone) for (const stop of stops) await stop();
        setOutline(found);
      }));
    return () => {
      isGone = true;
      for (const stop of stops) void stop();
    };
  }, [run, restore, busy]);

  const startPreparing = useCallback(() => {
    const seen = edits.current.ofFigures;
    return (prepared: PreparedReview) => setKept({ prepared, isOutdated: seen !== edits.current.ofFigures });
  }, []);
  const pane = useMemo(
    () => ({ ...jobs, ...memory, language: messages.formats.language, messages, outline, data, isStale, cellEdits, reload, refresh, prepared: kept?.prepared, isOutdated: kept?.isOutdated ?? false, startPreparing }),
    [jobs, memory, messages, outline, data, isStale, cellEdits, reload, refresh, kept, startPreparing],
  );
  return { pane, progress };
}
