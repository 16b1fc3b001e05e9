import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../../pane";

const useStyles = makeStyles({ root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 } });

export interface CardsProps {
  readonly children: readonly ReactNode[];
}

/** Cards of an analysis; without any, the words for that. */
export function Cards({ children }: CardsProps) {
  const styles = useStyles();
  const { analyses } = usePane().messages;
  return children.length === 0 ? <Text>{analyses.nothing}</Text> : <div className={styles.root}>{children}</div>;
}
