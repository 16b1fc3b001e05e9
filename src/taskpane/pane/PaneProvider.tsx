import type { ReactNode } from "react";
import type { Language } from "../../messages";
import { PaneContext } from "./PaneContext";
import { usePaneState } from "./usePaneState";

export interface PaneProviderProps {
  readonly language: Language;
  readonly children: ReactNode;
}

/** Gives its children the state of the pane. */
export function PaneProvider({ language, children }: PaneProviderProps) {
  const pane = usePaneState(language);
  return <PaneContext value={pane}>{children}</PaneContext>;
}
