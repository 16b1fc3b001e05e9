import { FluentProvider, makeStyles, Subtitle2, Text, tokens, webLightTheme } from "@fluentui/react-components";
import type { Messages } from "../messages";

const useStyles = makeStyles({ root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalL } });

export interface OutsideExcelProps {
  readonly messages: Messages;
}

/** The page in a plain browser: there is no workbook to work on. */
export function OutsideExcel({ messages: { common, pane } }: OutsideExcelProps) {
  const styles = useStyles();
  return (
    <FluentProvider theme={webLightTheme}>
      <main className={styles.root}>
        <Subtitle2 as="h1">{common.productName}</Subtitle2>
        <Text>{pane.outsideExcel}</Text>
      </main>
    </FluentProvider>
  );
}
