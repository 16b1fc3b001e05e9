import type { ReactNode } from "react";
import type { Messages } from "../../messages";
import { PaneContext } from "./PaneContext";
import { usePaneState } from "./usePaneState";

export interface PaneProviderProps {
  readonly messages: Messages;
  readonly children: ReactNode;
}

/** Gives its children the state of the pane. */
export function PaneProvider({ messages, children }: PaneProviderProps) {
  const pane = usePaneState(messages);
  return <PaneContext value={pane}>{children}</PaneContext>;
}
