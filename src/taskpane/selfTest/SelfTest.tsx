import { Badge, Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, DismissCircle16Filled, SubtractCircle16Regular } from "@fluentui/react-icons";
import { TextToCopy } from "../components/TextToCopy";
import { usePane } from "../pane";
import { useSelfTest } from "./useSelfTest";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: "none", width: "100%" },
  item: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", gap: tokens.spacingHorizontalXS },
});

const LOOKS = {
  passed: { color: "success", icon: <CheckmarkCircle16Filled /> },
  failed: { color: "danger", icon: <DismissCircle16Filled /> },
  skipped: { color: "informative", icon: <SubtractCircle16Regular /> },
} as const;

/** Whether this Excel does what the product needs, on one page that can be sent. */
export function SelfTest() {
  const styles = useStyles();
  const { messages: { pane: { selfTest: words } }, job } = usePane();
  const { results, report, start } = useSelfTest();
  const count = (outcome: keyof typeof LOOKS) => (results ?? []).filter((result) => result.outcome === outcome).length;
  return (
    <>
      <Text>{words.intro}</Text>
      <Button appearance="primary" disabled={job !== undefined} onClick={() => void start()}>{words.start}</Button>
      {results !== undefined && (
        <>
          <Text weight="semibold">{words.result(count("passed"), count("failed"), count("skipped"))}</Text>
          <ul className={styles.list}>
            {results.map(({ key, outcome }) => (
              <li key={key} className={styles.item}><Text>{words.checks[key]}</Text><Badge appearance="tint" {...LOOKS[outcome]}>{words.outcome[outcome]}</Badge></li>
            ))}
          </ul>
          <TextToCopy label={words.report} text={report} copy={words.copy} copied={words.copied} />
        </>
      )}
    </>
  );
}
