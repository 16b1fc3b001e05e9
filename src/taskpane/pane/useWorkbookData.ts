import { useCallback, useRef, useState } from "react";
import type { Messages } from "../../messages";
import type { WorkbookData, WorkbookOutline } from "../../workbook";
import type { EditsState } from "./useEdits";
import type { Jobs } from "./useJobs";

export interface WorkbookDataState {
  /** `undefined` until the workbook has been looked at. */
  readonly outline: WorkbookOutline | undefined;
  /** `undefined` until the data has been read. */
  readonly data: WorkbookData | undefined;
  /** Reads the workbook again, for somebody who asked for it. */
  reload(): Promise<void>;
  /** The same of the pane's own accord, unless it is about to be done: a reading goes on until it has seen every edit. */
  refresh(): Promise<void>;
}

/** What the pane has read of the workbook. `showOutline` takes that of the first look, which reads no tickets. */
export function useWorkbookData({ run }: Jobs, { latestEdits, noticeReading }: EditsState, { pane: { busy } }: Messages): WorkbookDataState & { readonly showOutline: (outline: WorkbookOutline) => void } {
  const [outline, showOutline] = useState<WorkbookOutline>();
  const [data, setData] = useState<WorkbookData>();
  /** A reading is waiting or under way. */
  const isComing = useRef(false);
  const read = useCallback(async (isAsked: boolean) => {
    isComing.current = true;
    await run({ title: busy.reading, progress: busy.rows, isAsked }, async (options) => {
      // What reads tickets and definitions comes when it is first needed, after the first look at the pane.
      const { readWorkbook } = await import("./readWorkbook");
      let seen: number;
      do {
        seen = latestEdits().sources;
        const found = await readWorkbook(options);
        showOutline(found.outline);
        setData(found.data);
      } while (seen !== latestEdits().sources);
      noticeReading();
    });
    isComing.current = false;
  }, [run, latestEdits, noticeReading, busy]);
  const reload = useCallback(() => read(true), [read]);
  const refresh = useCallback(async () => (isComing.current ? undefined : read(false)), [read]);
  return { outline, data, reload, refresh, showOutline };
}
