import { Button, Field, Link, Radio, RadioGroup, Text } from "@fluentui/react-components";
import { Suspense, useState } from "react";
import { lazyPart } from "../../components/lazyPart";
import { Notice } from "../../components/Notice";
import { Section } from "../../components/Section";
import { useTakesFocus } from "../../components/useTakesFocus";
import { TextToCopy } from "../../components/TextToCopy";
import { EDITIONS, type EditionChoice, usePane } from "../../pane";
import { StepActions } from "../StepActions";
import type { StepProps } from "../StepProps";
import { useWriteStep } from "./useWriteStep";
import { useWriteStepStyles } from "./WriteStep.styles";

const SharePanel = lazyPart(() => import("../../share/SharePanel"), (module) => module.SharePanel);

/** Writes the review, and says what was written where. */
export function WriteStep({ wizard }: StepProps) {
  const styles = useWriteStepStyles();
  const { messages: { pane: { outdated, wizard: { write: words, again } }, share }, job, isOutdated } = usePane();
  const [isSharing, setSharing] = useState(false);
  const { written, text, edition, chooseEdition, write, open, showResults, startAgain } = useWriteStep();
  const next = useTakesFocus<HTMLButtonElement>(written === undefined ? "" : "written", written !== undefined);
  if (written === undefined) {
    return (
      <>
        <Text>{words.explain}</Text>
        <Field label={words.edition}>
          <RadioGroup value={edition} onChange={(_, { value }) => chooseEdition(value as EditionChoice)}>
            {EDITIONS.map((each) => <Radio key={each} value={each} label={words.editions[each]} />)}
          </RadioGroup>
        </Field>
        {isOutdated && <Notice intent="warning">{outdated}</Notice>}
        <StepActions wizard={wizard}>
          <Button appearance="primary" disabled={job !== undefined || isOutdated} onClick={() => void write()}>{words.action}</Button>
        </StepActions>
      </>
    );
  }
  return (
    <>
      <Notice intent="success">{words.done}</Notice>
      <div className={styles.actions}>
        <Button ref={next} appearance="primary" onClick={showResults}>{words.results}</Button>
        <Button disabledFocusable={isSharing} onClick={() => setSharing(true)}>{share.pane.action}</Button>
        <Button onClick={startAgain}>{again}</Button>
      </div>
      {isSharing && <Section title={share.pane.title}><Suspense fallback={null}><SharePanel /></Suspense></Section>}
      {text !== "" && <TextToCopy {...words.asText} text={text} />}
      <ul className={styles.list}>
        {written.map(({ sheet, rows }) => (
          <li key={sheet}><Link as="button" title={words.open(sheet)} onClick={() => void open(sheet)}>{words.sheet(sheet, rows)}</Link></li>
        ))}
      </ul>
    </>
  );
}
