import { Button, Link, MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import { usePane } from "../../pane";
import { StepActions } from "../StepActions";
import type { StepProps } from "../StepProps";
import { useWriteStep } from "./useWriteStep";
import { useWriteStepStyles } from "./WriteStep.styles";

/** Writes the review, and says what was written where. */
export function WriteStep({ wizard }: StepProps) {
  const styles = useWriteStepStyles();
  const { messages: { pane: { wizard: { write: words, again } } }, job } = usePane();
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
        <Button onClick={startAgain}>{again}</Button>
      </div>
    </>
  );
}
