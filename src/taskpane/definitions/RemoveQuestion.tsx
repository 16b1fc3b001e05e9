import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useTakesFocus } from "../components/useTakesFocus";
import { useDefinitions } from "./DefinitionsContext";

export interface RemoveQuestionProps {
  readonly id: string;
  /** Cells elsewhere that name the row. */
  readonly unlinked: number;
  readonly onRemove: () => void;
  readonly onKeep: () => void;
}

/** Asks once before a row goes, and says what goes with it. */
export function RemoveQuestion({ id, unlinked, onRemove, onKeep }: RemoveQuestionProps) {
  const { messages: { editors: words } } = useDefinitions();
  const keep = useTakesFocus<HTMLButtonElement>();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{words.confirm.remove(id)} {unlinked > 0 && words.confirm.unlinks(unlinked)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onRemove}>{words.remove}</Button>
        <Button size="small" appearance="primary" ref={keep} onClick={onKeep}>{words.keep}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
