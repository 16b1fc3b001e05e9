import { FluentProvider, makeStyles, Title3, tokens, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Language } from "../messages";
import { messagesFor } from "../messages";

const useStyles = makeStyles({
  // Excel puts its own menu button over the pane's top right corner: 34 pixels on a Mac, 12 on Windows.
  header: { padding: `${tokens.spacingVerticalM} 34px ${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}` },
});

export interface TaskPaneProps {
  readonly language: Language;
  /** Office shows its dark theme. */
  readonly dark: boolean;
}

/** The whole pane beside the sheet. */
export function TaskPane({ language, dark }: TaskPaneProps) {
  const styles = useStyles();
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme}>
      <header className={styles.header}>
        <Title3 as="h1">{messagesFor(language).common.productName}</Title3>
      </header>
    </FluentProvider>
  );
}
