import { Button, Text } from "@fluentui/react-components";
import { type ChangeEvent, useId } from "react";
import { Notice } from "../components/Notice";
import { Section } from "../components/Section";
import { usePane } from "../pane";
import { useSharePanelStyles } from "./SharePanel.styles";
import type { Attempt } from "./useAttempt";
import { useReturnSection } from "./useReturnSection";

export interface ReturnSectionProps {
  readonly attempt: Attempt;
}

/** What to do with a copy that came back. */
export function ReturnSection({ attempt }: ReturnSectionProps) {
  const styles = useSharePanelStyles();
  const { messages: { share }, job } = usePane();
  const words = share.pane;
  const { checked, check, taken, take } = useReturnSection(attempt);
  const fileId = useId();
  const isBusy = job !== undefined;

  const pick = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    // The same file may be chosen again after it was changed.
    if (file !== undefined) void check(file).finally(() => void (target.value = ""));
  };

  return (
    <Section title={words.back} level={3}>
      <Text>{words.backIntro}</Text>
      <div className={styles.file}>
        <label htmlFor={fileId}><Text weight="semibold">{words.choose}</Text></label>
        <input id={fileId} type="file" accept=".xlsx" disabled={isBusy} onChange={pick} />
      </div>
      {checked !== undefined && (
        <Notice intent={checked.isInOrder ? "success" : "warning"}>
          <Text weight="semibold">{checked.file}</Text>
          <ul className={styles.list}>{checked.sentences.map((sentence, index) => <li key={index}>{sentence}</li>)}</ul>
        </Notice>
      )}
      {checked !== undefined && checked.comments === 0 && <Text>{share.noComments}</Text>}
      {checked !== undefined && checked.comments > 0 && <div className={styles.actions}><Button appearance="primary" disabledFocusable={isBusy || taken !== undefined} onClick={() => void take()}>{words.take(checked.comments)}</Button></div>}
      {taken !== undefined && <Notice intent="success">{taken}</Notice>}
    </Section>
  );
}
