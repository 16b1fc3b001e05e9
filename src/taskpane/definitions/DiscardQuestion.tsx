import { Button } from "@fluentui/react-components";
import { Notice } from "../components/Notice";
import { useDefinitions } from "./DefinitionsContext";

export interface DiscardQuestionProps {
  readonly onDiscard: () => void;
  readonly onKeep: () => void;
}

/** Asks before a form with edits that are not saved is left. */
export function DiscardQuestion({ onDiscard, onKeep }: DiscardQuestionProps) {
  const { messages: { editors: words } } = useDefinitions();
  return (
    <Notice
      intent="warning"
      actions={
        <>
          <Button size="small" onClick={onDiscard}>{words.confirm.discardButton}</Button>
          <Button size="small" appearance="primary" onClick={onKeep}>{words.keep}</Button>
        </>
      }
    >
      {words.confirm.discard}
    </Notice>
  );
}
