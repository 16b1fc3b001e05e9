import { useCallback, useRef, useState } from "react";
import { keepPaneState, withWorkbook } from "../../workbook";
import { FIRST_MEMORY, type PaneMemory } from "./PaneMemory";

export interface MemoryState {
  readonly memory: PaneMemory;
  /** Changes part of it and keeps it in the workbook. */
  remember(change: Partial<PaneMemory>): void;
  /** Takes what the workbook held, without writing it back. */
  restore(memory: PaneMemory): void;
}

/** What the pane remembers. A workbook that takes no settings, such as a read-only one, costs the memory and nothing else. */
export function usePaneMemory(): MemoryState {
  const [memory, setMemory] = useState(FIRST_MEMORY);
  const latest = useRef(memory);
  const restore = useCallback((next: PaneMemory) => {
    latest.current = next;
    setMemory(next);
  }, []);
  const remember = useCallback((change: Partial<PaneMemory>) => {
    restore({ ...latest.current, ...change });
    void withWorkbook((context) => keepPaneState(context, { ...latest.current })).catch(() => undefined);
  }, [restore]);
  return { memory, remember, restore };
}
