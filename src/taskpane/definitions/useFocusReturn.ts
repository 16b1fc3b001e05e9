import { useCallback, useEffect, useRef } from "react";
import type { FocusKey } from "./DefinitionsContext";

export interface FocusReturn {
  /** Hands the focus to an element with that key, now or as soon as it is drawn. */
  focusOn(key: FocusKey): void;
  /** The person has gone on: nothing takes the focus from them any more. */
  forget(): void;
}

/** Whoever leaves a form goes on where they came from. A row that was saved is drawn only after the workbook has been read again. */
export function useFocusReturn(root: { readonly current: HTMLElement | null }): FocusReturn {
  const wanted = useRef<FocusKey | undefined>(undefined);
  const tryFocus = useCallback(() => {
    const found = wanted.current && root.current?.querySelector<HTMLElement>(`[data-focus-key="${wanted.current}"]`);
    if (!found) return;
    wanted.current = undefined;
    found.focus();
  }, [root]);
  useEffect(tryFocus);
  const focusOn = useCallback((key: FocusKey) => {
    wanted.current = key;
    // What is on the page keeps its place; what is not yet is found after the next drawing.
    requestAnimationFrame(tryFocus);
  }, [tryFocus]);
  const forget = useCallback(() => {
    wanted.current = undefined;
  }, []);
  return { focusOn, forget };
}
