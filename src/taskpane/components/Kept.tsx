import { Activity, type ReactNode, useLayoutEffect, useRef } from "react";

export interface KeptProps {
  /** Whether it is what the person looks at now. */
  readonly isShown: boolean;
  readonly children: ReactNode;
}

/** What makes room for something else and is come back to: whoever does so finds it as it was left, at the same place, with the focus where it was. */
export function Kept({ isShown, children }: KeptProps) {
  return (
    <Activity mode={isShown ? "visible" : "hidden"}>
      {children}
      <PlaceKeeper />
    </Activity>
  );
}

/** Draws nothing: its effect begins and ends with the sight of what stands beside it. */
function PlaceKeeper() {
  const left = useRef<{ readonly focus: Element | null; readonly scrollTop: number }>(undefined);
  useLayoutEffect(() => {
    // The button that led back is gone, and the focus with it. Whoever came by a tab has the focus there, and keeps it.
    if (left.current !== undefined && document.activeElement === document.body) {
      if (left.current.focus instanceof HTMLElement) left.current.focus.focus({ preventScroll: true });
      document.documentElement.scrollTop = left.current.scrollTop;
    }
    return () => {
      left.current = { focus: document.activeElement, scrollTop: document.documentElement.scrollTop };
    };
  }, []);
  return null;
}
