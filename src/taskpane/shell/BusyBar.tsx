import { Button, Field, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { use } from "react";
import { ProgressContext, usePane } from "../pane";

const useStyles = makeStyles({
  root: {
    display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    // What is done in a moment shows no bar.
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } }, animationDelay: "300ms", animationDuration: "100ms", animationFillMode: "backwards",
  },
  field: { flexGrow: 1, minWidth: 0 },
});

/** The one job that is running: what it does, how far it is, and the way to stop it. Nothing when nothing runs. */
export function BusyBar() {
  const styles = useStyles();
  const { job, messages: { pane } } = usePane();
  const { text, share } = use(ProgressContext);
  if (job === undefined) return null;
  return (
    <div className={styles.root}>
      <Field className={styles.field} validationMessage={text ?? job.title} validationState="none">
        <ProgressBar aria-label={job.title} value={share} thickness="large" />
      </Field>
      <Button size="small" onClick={job.cancel}>{pane.cancel}</Button>
    </div>
  );
}
