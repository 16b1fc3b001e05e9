import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import { usePane } from "../pane";

const useStyles = makeStyles({
  root: { margin: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
  details: { marginTop: tokens.spacingVerticalXS, overflowWrap: "anywhere", color: tokens.colorNeutralForeground2 },
});

/** What went wrong: what was found, what to do; codes only for whoever opens the details. */
export function FaultBar() {
  const styles = useStyles();
  const { fault, dismissFault, messages: { pane } } = usePane();
  if (fault === undefined) return null;
  return (
    <div role="alert" className={styles.root}>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{fault.what}</MessageBarTitle> {fault.action}
          <details className={styles.details}>
            <summary>{pane.details}</summary>
            {fault.details}
          </details>
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={dismissFault}>{pane.dismiss}</Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
