import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { sentenceFor } from "../../../messages";
import { useDefinitions } from "../DefinitionsContext";
import type { Draft } from "./useDraft";

const useStyles = makeStyles({
  root: {
    position: "sticky", bottom: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, zIndex: 1,
  },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
  effects: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

const MOST_EFFECTS = 3;

export interface SaveBarProps {
  readonly draft: Draft;
  readonly isSaving: boolean;
  /** Saving was tried and fields must be corrected first. */
  readonly isBlocked: boolean;
  readonly onSave: () => void;
  readonly onClose: () => void;
}

/** What the edit does elsewhere, and the two ways out of a form. */
export function SaveBar({ draft, isSaving, isBlocked, onSave, onClose }: SaveBarProps) {
  const styles = useStyles();
  const { messages } = useDefinitions();
  const { editors: words } = messages;
  const [isAsking, setIsAsking] = useState(false);
  const effects = draft.sideEffects.slice(0, MOST_EFFECTS);
  return (
    <div className={styles.root}>
      {draft.isOutdated && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.form.changedInSheet}</MessageBarBody>
          <MessageBarActions><Button size="small" onClick={draft.reset}>{words.form.showSheet}</Button></MessageBarActions>
        </MessageBar>
      )}
      {draft.alsoRenamed > 0 && <MessageBar layout="multiline"><MessageBarBody>{words.form.alsoRenamed(draft.alsoRenamed)}</MessageBarBody></MessageBar>}
      {draft.isDirty && effects.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {words.form.sideEffects}
            <ul className={styles.effects}>{effects.map((finding, index) => <li key={index}>{sentenceFor(messages, finding)}</li>)}</ul>
          </MessageBarBody>
        </MessageBar>
      )}
      {isBlocked && (draft.wrong.length > 0 || draft.takenId !== "") && (
        <MessageBar intent="error" layout="multiline"><MessageBarBody>{draft.takenId === "" ? words.form.correctFirst : words.form.idTaken(draft.takenId)}</MessageBarBody></MessageBar>
      )}
      {isAsking ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.confirm.discard}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={onClose}>{words.confirm.discardButton}</Button>
            <Button size="small" appearance="primary" onClick={() => setIsAsking(false)}>{words.keep}</Button>
          </MessageBarActions>
        </MessageBar>
      ) : (
        <div className={styles.buttons}>
          <Button appearance="primary" disabled={isSaving || draft.isOutdated} onClick={onSave}>{words.save}</Button>
          <Button disabled={isSaving} onClick={() => (draft.isDirty ? setIsAsking(true) : onClose())}>{words.cancel}</Button>
        </div>
      )}
    </div>
  );
}
