import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { describeError, usePane } from "../pane";

export interface PartFaultProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** Stands where a view could not be loaded or drawn. */
export function PartFault({ error, onRetry }: PartFaultProps) {
  const { messages } = usePane();
  const { what, action, details } = describeError(error, messages);
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{what}</MessageBarTitle> {action}
        <details><summary>{messages.pane.details}</summary>{details}</details>
      </MessageBarBody>
      <MessageBarActions><Button size="small" onClick={onRetry}>{messages.pane.tryAgain}</Button></MessageBarActions>
    </MessageBar>
  );
}
