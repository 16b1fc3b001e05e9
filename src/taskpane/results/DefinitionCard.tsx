import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../pane";
import type { DefinitionLine } from "./definitionLines";

const useStyles = makeStyles({
  summary: { cursor: "pointer", fontSize: tokens.fontSizeBase200 },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  term: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightSemibold },
  text: { margin: `0 0 ${tokens.spacingVerticalXS}` },
});

export interface DefinitionCardProps {
  readonly lines: readonly DefinitionLine[];
}

/** How a figure is counted, folded until somebody asks. */
export function DefinitionCard({ lines }: DefinitionCardProps) {
  const styles = useStyles();
  const { figures } = usePane().messages.pane;
  return (
    <details>
      <summary className={styles.summary}>{figures.howCounted}</summary>
      <dl className={styles.list}>
        {lines.map(({ term, text }, index) => <div key={index}><dt className={styles.term}>{term}</dt><dd className={styles.text}>{text}</dd></div>)}
      </dl>
    </details>
  );
}
