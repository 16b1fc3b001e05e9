import { MessageBar, MessageBarActions, MessageBarBody, type MessageBarIntent } from "@fluentui/react-components";
import type { ReactNode } from "react";

export interface NoticeProps {
  /** Default: "info". */
  readonly intent?: MessageBarIntent;
  /** What to do about it, as buttons. Default: nothing to press. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** Something that has to be said where it matters, on as many lines as it takes. */
export function Notice({ intent, actions, children }: NoticeProps) {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{children}</MessageBarBody>
      {actions !== undefined && <MessageBarActions>{actions}</MessageBarActions>}
    </MessageBar>
  );
}
