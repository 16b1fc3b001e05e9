import { Button, Link, MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import { Suspense, useState } from "react";
import { lazyPart } from "../../components/lazyPart";
import { Section } from "../../components/Section";
import { usePane } from "../../pane";
import { StepActions } from "../StepActions";
import type { StepProps } from "../StepProps";
import { useWriteStep } from "./useWriteStep";
import { useWriteStepStyles } from "./WriteStep.styles";

const SharePanel = lazyPart(() => import("../../share/SharePanel"), (module) => module.SharePanel);

/** Writes the review, and says what was written where. */
export function WriteStep({ wizard }: StepProps) {
  const styles = useWriteStepStyles();
  const { messages: { pane: { wizard: { write: words, again } }, share }, job } = usePane();
  const [isSharing, setSharing] = useState(false);
  const { written, write, open, showResults, startAgain } = useWriteStep();
  if (written === undefined) {
    return (
      <>
        <Text>{words.explain}</Text>
        <StepActions wizard={wizard}>
          <Button appearance="primary" disabled={job !== undefined} onClick={() => void write()}>{words.action}</Button>
        </StepActions>
      </>
    );
  }
  return (
    <>
      <MessageBar intent="success" layout="multiline"><MessageBarBody>{words.done}</MessageBarBody></MessageBar>
      <ul className={styles.list}>
        {written.map(({ sheet, rows }) => (
          <li key={sheet}><Link as="button" title={words.open(sheet)} onClick={() => void open(sheet)}>{words.sheet(sheet, rows)}</Link></li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={showResults}>{words.results}</Button>
        {!isSharing && <Button onClick={() => setSharing(true)}>{share.pane.action}</Button>}
        <Button onClick={startAgain}>{again}</Button>
      </div>
      {isSharing && <Section title={share.pane.title}><Suspense fallback={null}><SharePanel /></Suspense></Section>}
    </>
  );
}
