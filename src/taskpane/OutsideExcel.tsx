import { FluentProvider, makeStyles, Subtitle2, Text, tokens, webLightTheme } from "@fluentui/react-components";
import { type Language, messagesFor } from "../messages";

const useStyles = makeStyles({ root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalL } });

export interface OutsideExcelProps {
  readonly language: Language;
}

/** The page in a plain browser: there is no workbook to work on. */
export function OutsideExcel({ language }: OutsideExcelProps) {
  const styles = useStyles();
  const { common, pane } = messagesFor(language);
  return (
    <FluentProvider theme={webLightTheme}>
      <main className={styles.root}>
        <Subtitle2 as="h1">{common.productName}</Subtitle2>
        <Text>{pane.outsideExcel}</Text>
      </main>
    </FluentProvider>
  );
}
