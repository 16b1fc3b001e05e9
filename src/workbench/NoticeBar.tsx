import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { Messages } from "../messages";
import type { Notice } from "./WorkbenchDesk";

const useStyles = makeStyles({
  root: { flexShrink: 0 },
  details: { whiteSpace: "pre-wrap", fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase100, maxHeight: "120px", overflow: "auto" },
});

export interface NoticeBarProps {
  readonly notice: Notice;
  readonly texts: Messages["workbench"];
  readonly onClose: () => void;
}

/** What the user has to be told, above the grid. */
export function NoticeBar({ notice, texts, onClose }: NoticeBarProps) {
  const styles = useStyles();
  return (
    <MessageBar intent={notice.intent} layout="multiline" className={styles.root}>
      <MessageBarBody>
        {notice.title && <MessageBarTitle>{notice.title}</MessageBarTitle>}
        {notice.text}
        {notice.details && (
          <details>
            <summary>{texts.details}</summary>
            <div className={styles.details}>{notice.details}</div>
          </details>
        )}
      </MessageBarBody>
      <MessageBarActions containerAction={<Button appearance="transparent" icon={<DismissRegular />} aria-label={texts.close} onClick={onClose} />} />
    </MessageBar>
  );
}
