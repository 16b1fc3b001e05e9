import { useEffect } from "react";
import type { WorkbookData } from "../../workbook";
import { usePane } from "./PaneContext";

/** Who types into several cells, one after the other, waits for one reading. */
const QUIET_MS = 1_000;

/** What the workbook holds, for a view that shows it: read when the view first opens, and again a moment after the last edit. `undefined` until then. */
export function useCurrentData(): WorkbookData | undefined {
  const { data, outline, isStale, edits, refresh } = usePane();
  const isRead = data !== undefined;
  const mustRead = outline !== undefined && (!isRead || isStale);
  useEffect(() => {
    if (!mustRead) return undefined;
    const timer = setTimeout(() => void refresh(), isRead ? QUIET_MS : 0);
    return () => clearTimeout(timer);
  }, [mustRead, isRead, edits.sources, refresh]);
  return data;
}
