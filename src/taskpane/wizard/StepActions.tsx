import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../pane";
import type { WizardState } from "./useWizard";
import { useWizardStyles } from "./Wizard.styles";

export interface StepActionsProps {
  readonly wizard: WizardState;
  /** Nothing can come next yet. Default: false. */
  readonly isBlocked?: boolean;
  /** In place of "Next". Default: a button to the next step. */
  readonly children?: ReactNode;
}

/** Back, and the button that says what comes next. */
export function StepActions({ wizard: { next, previous, goTo }, isBlocked = false, children }: StepActionsProps) {
  const styles = useWizardStyles();
  const words = usePane().messages.pane.wizard;
  return (
    <div className={styles.actions}>
      {previous !== undefined && <Button onClick={() => goTo(previous)}>{words.back}</Button>}
      {children ?? (next !== undefined && <Button appearance="primary" disabled={isBlocked} onClick={() => goTo(next)}>{words.next(words.steps[next])}</Button>)}
    </div>
  );
}
