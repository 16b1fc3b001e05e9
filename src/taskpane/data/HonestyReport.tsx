import { Badge, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Finding } from "../../service-level/finding";
import type { WorkbookData } from "../../workbook";
import { FindingList } from "../components/FindingList";
import { usePane } from "../pane";

const useStyles = makeStyles({
  grade: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  text: { display: "flex", flexDirection: "column", minWidth: 0 },
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  notes: { cursor: "pointer", marginBottom: tokens.spacingVerticalS },
});

const COLORS = { A: "success", B: "success", C: "warning", D: "danger" } as const;

/** How far the figures can be trusted, in a letter and a sentence. */
export function GradeLine({ data: { grade, findings } }: { readonly data: WorkbookData }) {
  const styles = useStyles();
  const words = usePane().messages.pane.data.report;
  const count = (severity: Finding["severity"]) => findings.filter((finding) => finding.severity === severity).length;
  return (
    <div className={styles.grade}>
      <Badge size="extra-large" color={COLORS[grade]} appearance="tint" aria-label={words.grade(grade)}>{grade}</Badge>
      <div className={styles.text}>
        <Text weight="semibold">{words.grades[grade]}</Text>
        <Text size={200}>{words.counts(count("error"), count("warning"), count("note"))}</Text>
      </div>
    </div>
  );
}

/** Everything that was found in definitions and data; what is merely to be known comes last and folded. */
export function HonestyReport({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const words = usePane().messages.pane.data.report;
  const notes = findings.filter(({ severity }) => severity === "note");
  return (
    <div className={styles.root}>
      <FindingList findings={findings.filter(({ severity }) => severity !== "note")} />
      {notes.length > 0 && (
        <details>
          <summary className={styles.notes}>{words.notes(notes.length)}</summary>
          <FindingList findings={notes} />
        </details>
      )}
    </div>
  );
}
