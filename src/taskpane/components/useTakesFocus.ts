import { type RefObject, useEffect, useRef } from "react";

/**
 * Hands the focus to an element when it appears and whenever `name` changes, but not again when a view that was left is shown once more:
 * there the focus stays on the tab that was pressed.
 * @param isWanted default: true
 */
export function useTakesFocus<T extends HTMLElement>(name = "", isWanted = true): RefObject<T | null> {
  const element = useRef<T>(null);
  const taken = useRef<string>(undefined);
  useEffect(() => {
    if (isWanted && taken.current !== name) element.current?.focus();
    taken.current = name;
  }, [name, isWanted]);
  return element;
}
