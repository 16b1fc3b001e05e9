import type { ReactNode } from "react";
import type { Messages } from "../../messages";
import { PaneContext, ProgressContext } from "./PaneContext";
import { usePaneState } from "./usePaneState";

export interface PaneProviderProps {
  readonly messages: Messages;
  readonly children: ReactNode;
}

/** Gives its children the state of the pane. */
export function PaneProvider({ messages, children }: PaneProviderProps) {
  const { pane, progress } = usePaneState(messages);
  return <PaneContext value={pane}><ProgressContext value={progress}>{children}</ProgressContext></PaneContext>;
}
