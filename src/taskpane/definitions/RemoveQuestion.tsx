import { Button } from "@fluentui/react-components";
import { Notice } from "../components/Notice";
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
    <Notice
      intent="warning"
      actions={
        <>
          <Button size="small" onClick={onRemove}>{words.remove}</Button>
          <Button size="small" appearance="primary" ref={keep} onClick={onKeep}>{words.keep}</Button>
        </>
      }
    >
      {words.confirm.remove(id)} {unlinked > 0 && words.confirm.unlinks(unlinked)}
    </Notice>
  );
}
