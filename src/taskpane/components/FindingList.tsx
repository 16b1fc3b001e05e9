import { Badge, Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled, Info16Regular, Warning16Filled } from "@fluentui/react-icons";
import { sentenceFor } from "../../messages";
import type { Finding } from "../../service-level/finding";
import { usePane } from "../pane";
import { useShowRows } from "./useShowRows";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: "none" },
  item: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXXS, overflowWrap: "anywhere" },
});

const LOOKS = {
  error: { color: "danger", icon: <ErrorCircle16Filled /> },
  warning: { color: "warning", icon: <Warning16Filled /> },
  note: { color: "informative", icon: <Info16Regular /> },
} as const;

export interface FindingListProps {
  readonly findings: readonly Finding[];
}

/** Findings in words, each with the way to its cells. */
export function FindingList({ findings }: FindingListProps) {
  const styles = useStyles();
  const { messages } = usePane();
  const showRows = useShowRows();
  const { report } = messages.pane.data;
  return (
    <ul className={styles.list}>
      {findings.map((finding, index) => {
        const { place, rows } = finding;
        const where = messages.common.place(place.table, place.row, place.column).replace(/[:：]\s*$/, "");
        return (
          <li key={index} className={styles.item}>
            <Badge appearance="tint" {...LOOKS[finding.severity]}>{messages.common.severity[finding.severity]}</Badge>
            <Text>{sentenceFor(messages, finding)}</Text>
            <Button
              size="small" aria-label={report.showFinding(where)}
              onClick={() => void showRows({ place: place.table, column: place.column, rows: rows.length > 0 ? rows : place.row === undefined ? [] : [place.row] }, finding.count)}
            >
              {report.show}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
