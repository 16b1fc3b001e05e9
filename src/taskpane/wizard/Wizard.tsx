import { mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { PageHeading } from "../components/PageHeading";
import { ReadAgain } from "../components/ReadAgain";
import { STEPS, usePane } from "../pane";
import { ChecksStep } from "./checks/ChecksStep";
import { PeriodStep } from "./period/PeriodStep";
import { PreviewStep } from "./preview/PreviewStep";
import { TypeStep } from "./type/TypeStep";
import { useWizard } from "./useWizard";
import { useWizardStyles } from "./Wizard.styles";
import { WriteStep } from "./write/WriteStep";

const STEP_PARTS = { type: TypeStep, period: PeriodStep, checks: ChecksStep, preview: PreviewStep, write: WriteStep };

/** From the type of a review to its sheets, one question at a time. */
export function Wizard() {
  const styles = useWizardStyles();
  const { messages: { pane: { wizard: words } } } = usePane();
  const wizard = useWizard();
  // The step at which the wizard opens takes no focus; a step that replaces it does.
  const [first] = useState(wizard.step);
  const [hasMoved, setMoved] = useState(false);
  if (wizard.step !== first && !hasMoved) setMoved(true);
  if (wizard.data === undefined) return <ReadAgain />;
  const at = STEPS.indexOf(wizard.step);
  const StepPart = STEP_PARTS[wizard.step];
  return (
    <div className={styles.root}>
      <PageHeading takesFocus={hasMoved}>{words.step(at + 1, STEPS.length, words.steps[wizard.step])}</PageHeading>
      <ol className={styles.progress} aria-hidden="true">
        {STEPS.map((step, index) => <li key={step} className={mergeClasses(styles.mark, index <= at && styles.reached)} />)}
      </ol>
      <StepPart wizard={wizard} data={wizard.data} />
    </div>
  );
}
