import { Text } from "@fluentui/react-components";
import { Notice } from "../components/Notice";
import { usePane } from "../pane";
import { CopySection } from "./CopySection";
import { ReturnSection } from "./ReturnSection";
import { useSharePanelStyles } from "./SharePanel.styles";
import { useAttempt } from "./useAttempt";
import { useSharedSheets } from "./useSharedSheets";

/** The copy for the client: to make one, and what to do with one that came back. */
export function SharePanel() {
  const styles = useSharePanelStyles();
  const { messages: { share } } = usePane();
  const sheets = useSharedSheets();
  const { problem, attempt } = useAttempt();
  return (
    <div className={styles.root}>
      <Text>{share.pane.intro}</Text>
      {problem !== undefined && <Notice intent="warning">{problem}</Notice>}
      {sheets?.length === 0 && problem === undefined && <Notice>{share.noReport}</Notice>}
      {sheets !== undefined && sheets.length > 0 && (
        <>
          <CopySection sheets={sheets} attempt={attempt} />
          <ReturnSection attempt={attempt} />
        </>
      )}
    </div>
  );
}
