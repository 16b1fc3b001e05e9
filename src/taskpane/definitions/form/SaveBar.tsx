import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { sentenceFor } from "../../../messages";
import { Notice } from "../../components/Notice";
import { useDefinitions } from "../DefinitionsContext";
import { DiscardQuestion } from "../DiscardQuestion";
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
        <Notice intent="warning" actions={<Button size="small" onClick={draft.reset}>{words.form.showSheet}</Button>}>{words.form.changedInSheet}</Notice>
      )}
      {draft.alsoRenamed > 0 && <Notice>{words.form.alsoRenamed(draft.alsoRenamed)}</Notice>}
      {draft.isDirty && effects.length > 0 && (
        <Notice intent="warning">
          {words.form.sideEffects}
          <ul className={styles.effects}>{effects.map((finding, index) => <li key={index}>{sentenceFor(messages, finding)}</li>)}</ul>
        </Notice>
      )}
      {isBlocked && (draft.wrong.length > 0 || draft.takenId !== "") && (
        <Notice intent="error">{draft.takenId === "" ? words.form.correctFirst : words.form.idTaken(draft.takenId)}</Notice>
      )}
      {isAsking ? (
        <DiscardQuestion onDiscard={onClose} onKeep={() => setIsAsking(false)} />
      ) : (
        <div className={styles.buttons}>
          <Button appearance="primary" disabled={isSaving || draft.isOutdated} onClick={onSave}>{words.save}</Button>
          <Button disabled={isSaving} onClick={() => (draft.isDirty ? setIsAsking(true) : onClose())}>{words.cancel}</Button>
        </div>
      )}
    </div>
  );
}
