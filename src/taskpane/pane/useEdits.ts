import { useCallback, useMemo, useRef, useState } from "react";
import type { EditedSheet } from "../../workbook";

/** How often the workbook was edited since the pane was opened. What the pane itself writes into cells does not count. */
export interface Edits {
  /** Cells of any sheet. */
  readonly anywhere: number;
  /** Cells that may hold tickets: those of sheets that are no report. */
  readonly sources: number;
  /** All that makes figures older: those cells and the definitions, by whoever. */
  readonly ofFigures: number;
}

export interface EditsState {
  readonly edits: Edits;
  /** The edits up to this very moment, for work that outlasts a drawing of the pane. */
  latestEdits(): Edits;
  /** The workbook was edited since it was read. */
  readonly isStale: boolean;
  noticeCells(where: EditedSheet): void;
  /** A table was edited, added or removed. */
  noticeTable(isDefinition: boolean): void;
  /** The workbook has just been read. */
  noticeReading(): void;
}

export function useEdits(): EditsState {
  const [edits, setEdits] = useState<Edits>({ anywhere: 0, sources: 0, ofFigures: 0 });
  const [isStale, setIsStale] = useState(false);
  const latest = useRef(edits);
  const count = useCallback((...kinds: readonly (keyof Edits)[]) => {
    for (const kind of kinds) latest.current = { ...latest.current, [kind]: latest.current[kind] + 1 };
    setEdits(latest.current);
  }, []);
  const noticeCells = useCallback(({ isReport }: EditedSheet) => {
    if (isReport) {
      count("anywhere");
    } else {
      count("anywhere", "sources", "ofFigures");
      setIsStale(true);
    }
  }, [count]);
  const noticeTable = useCallback((isDefinition: boolean) => {
    // Writing a review adds tables, too, and makes its figures no older.
    if (isDefinition) count("ofFigures");
    setIsStale(true);
  }, [count]);
  const latestEdits = useCallback(() => latest.current, []);
  const noticeReading = useCallback(() => setIsStale(false), []);
  return useMemo(() => ({ edits, latestEdits, isStale, noticeCells, noticeTable, noticeReading }), [edits, latestEdits, isStale, noticeCells, noticeTable, noticeReading]);
}
